import { onlyTypeScript, testRule } from '../rule-tester.ts'

testRule('valid-status-constants', {
  valid: [
    {
      name: 'the right value in any notation',
      code: "const SEC_E_INVALID_TOKEN = 0x80090308; const codes = { SEC_E_LOGON_DENIED: -2146893044, SEC_E_TIME_SKEW: '80090324' }",
      nearMiss:
        "const SEC_E_INVALID_TOKEN = 0x80090308; const codes = { SEC_E_LOGON_DENIED: -2146893043, SEC_E_TIME_SKEW: '80090324' }",
    },
    {
      name: 'both names of one value',
      code: 'const SEC_E_NO_SPM = 0x80090304, SEC_E_INTERNAL_ERROR = 0x80090304',
      nearMiss: 'const SEC_E_NO_SPM = 0x80090305, SEC_E_INTERNAL_ERROR = 0x80090304',
    },
    {
      name: 'the status of HTTP that belongs to a code',
      code: 'const httpStatusOf = { SEC_E_OK: 200, SEC_E_LOGON_DENIED: 401 }',
      nearMiss: 'const httpStatusOf = { SEC_E_OK: 200, SEC_E_LOGON_DENIED: 0x8009030d }',
    },
    {
      name: 'what a code is called',
      code: "const textOf = { SEC_E_LOGON_DENIED: 'bad password' }",
      nearMiss: "const textOf = { SEC_E_LOGON_DENIED: '0x8009030d' }",
    },
    {
      name: 'an enumeration of its own',
      code: 'enum Outcome { SEC_E_OK, SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED = 2 }',
      nearMiss: 'enum Outcome { SEC_E_OK, SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED = 0x2009030c }',
      filename: 'file.ts',
      notOn: onlyTypeScript,
    },
    {
      name: 'an enum that counts from no code',
      code: 'enum Outcome { SEC_E_OK = 0x300, SEC_E_INVALID_TOKEN, SEC_E_INVALID_HANDLE }',
      nearMiss: 'enum Outcome { SEC_E_OK = 0x90300, SEC_E_INVALID_TOKEN, SEC_E_INVALID_HANDLE }',
      filename: 'file.ts',
      notOn: onlyTypeScript,
    },
    {
      name: 'a name with something behind it',
      code: 'const SEC_E_INCOMPLETE_MESSAGE_U = 0x80090317',
      nearMiss: 'const SEC_E_INCOMPLETE_MESSAGE = 0x80090317',
    },
    {
      name: 'a generated file',
      code: '// @generated\nexports.SEC_E_INVALID_TOKEN = 0x80090309',
      nearMiss: '// kept by hand\nexports.SEC_E_INVALID_TOKEN = 0x80090309',
    },
  ],
  invalid: [
    {
      name: 'the value of another code',
      code: 'export const SEC_E_INVALID_TOKEN = 0x8009_0309',
      nearMiss: 'export const SEC_E_INVALID_TOKEN = 0x8009_0308',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const SEC_E_INVALID_TOKEN = 0x8009_0309
                                             ~~~~~~~~~~~ wrongValue
            SEC_E_INVALID_TOKEN is \`0x8009_0308\`, not \`0x8009_0309\`, which is SEC_E_CANNOT_PACK.
            A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
          --- useValue: Write \`0x8009_0308\`, the value of SEC_E_INVALID_TOKEN.
          export const SEC_E_INVALID_TOKEN = 0x8009_0308
        `),
    },
    {
      name: 'the other severity',
      code: 'exports.SEC_E_CONTEXT_EXPIRED = 590615',
      nearMiss: 'exports.SEC_I_CONTEXT_EXPIRED = 590615',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          exports.SEC_E_CONTEXT_EXPIRED = 590615
                                          ~~~~~~ wrongValue
            SEC_E_CONTEXT_EXPIRED is \`2148074263\`, not \`590615\`, which is SEC_I_CONTEXT_EXPIRED.
            A comparison with it misses SEC_E_CONTEXT_EXPIRED, and may hold for another status.
          --- useValue: Write \`2148074263\`, the value of SEC_E_CONTEXT_EXPIRED.
          exports.SEC_E_CONTEXT_EXPIRED = 2148074263
        `),
    },
    {
      name: 'a class, with a value that is no code',
      code: 'class Status {\n  static SEC_E_LOGON_DENIED = 0x800903c\n}',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          class Status {
            static SEC_E_LOGON_DENIED = 0x800903c
                                        ~~~~~~~~~ wrongValue
            SEC_E_LOGON_DENIED is \`0x8009030c\`, not \`0x800903c\`.
            A comparison with it misses SEC_E_LOGON_DENIED, and may hold for another status.
          }
          --- useValue: Write \`0x8009030c\`, the value of SEC_E_LOGON_DENIED.
          class Status {
            static SEC_E_LOGON_DENIED = 0x8009030c
          }
        `),
    },
    {
      name: 'an enum among right members',
      code: 'enum Status {\n  SEC_I_CONTINUE_NEEDED = 0x90312,\n  SEC_I_COMPLETE_NEEDED = 0x1013,\n}',
      nearMiss: 'enum Status {\n  SEC_I_CONTINUE_NEEDED = 1,\n  SEC_I_COMPLETE_NEEDED = 0x1013,\n}',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          enum Status {
            SEC_I_CONTINUE_NEEDED = 0x90312,
            SEC_I_COMPLETE_NEEDED = 0x1013,
                                    ~~~~~~ wrongValue
            SEC_I_COMPLETE_NEEDED is \`0x90313\`, not \`0x1013\`.
            A comparison with it misses SEC_I_COMPLETE_NEEDED, and may hold for another status.
          }
          --- useValue: Write \`0x90313\`, the value of SEC_I_COMPLETE_NEEDED.
          enum Status {
            SEC_I_CONTINUE_NEEDED = 0x90312,
            SEC_I_COMPLETE_NEEDED = 0x90313,
          }
        `),
    },
    {
      name: 'operators that belong to the notation',
      code: 'const codes = { SEC_E_INVALID_TOKEN: 0x80090309 | 0, SEC_E_TIME_SKEW: ~0x7ff6fcdc }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const codes = { SEC_E_INVALID_TOKEN: 0x80090309 | 0, SEC_E_TIME_SKEW: ~0x7ff6fcdc }
                                               ~~~~~~~~~~~~~~ wrongValue
            SEC_E_INVALID_TOKEN is \`0x80090308 | 0\`, not \`0x80090309 | 0\`, which is SEC_E_CANNOT_PACK.
            A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
                                                                                ~~~~~~~~~~~ wrongValue
            SEC_E_TIME_SKEW is \`~0x7ff6fcdb\`, not \`~0x7ff6fcdc\`.
            A comparison with it misses SEC_E_TIME_SKEW, and may hold for another status.
          --- 1:38 useValue: Write \`0x80090308 | 0\`, the value of SEC_E_INVALID_TOKEN.
          const codes = { SEC_E_INVALID_TOKEN: 0x80090308 | 0, SEC_E_TIME_SKEW: ~0x7ff6fcdc }
          --- 1:71 useValue: Write \`~0x7ff6fcdb\`, the value of SEC_E_TIME_SKEW.
          const codes = { SEC_E_INVALID_TOKEN: 0x80090309 | 0, SEC_E_TIME_SKEW: ~0x7ff6fcdb }
        `),
    },
    {
      name: 'what may be a code among int32 ones, in its own notation',
      code: 'const codes = { SEC_E_INVALID_TOKEN: -2146893048, SEC_E_LOGON_DENIED: 2148074253, SEC_I_CONTINUE_NEEDED: 0x90311 }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const codes = { SEC_E_INVALID_TOKEN: -2146893048, SEC_E_LOGON_DENIED: 2148074253, SEC_I_CONTINUE_NEEDED: 0x90311 }
                                                                              ~~~~~~~~~~ wrongValue
          SEC_E_LOGON_DENIED is \`2148074252\`, not \`2148074253\`, which is SEC_E_UNKNOWN_CREDENTIALS.
          A comparison with it misses SEC_E_LOGON_DENIED, and may hold for another status.
                                                                                                                 ~~~~~~~ wrongValue
          SEC_I_CONTINUE_NEEDED is \`0x90312\`, not \`0x90311\`.
          A comparison with it misses SEC_I_CONTINUE_NEEDED, and may hold for another status.
        --- 1:71 useValue: Write \`2148074252\`, the value of SEC_E_LOGON_DENIED.
        const codes = { SEC_E_INVALID_TOKEN: -2146893048, SEC_E_LOGON_DENIED: 2148074252, SEC_I_CONTINUE_NEEDED: 0x90311 }
        --- 1:106 useValue: Write \`0x90312\`, the value of SEC_I_CONTINUE_NEEDED.
        const codes = { SEC_E_INVALID_TOKEN: -2146893048, SEC_E_LOGON_DENIED: 2148074253, SEC_I_CONTINUE_NEEDED: 0x90312 }
      `),
    },
    {
      name: 'a placeholder, in the notation of its neighbours',
      code: 'const codes = { SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_TIME_SKEW: -1 }',
      nearMiss: 'const codes = { SEC_E_INVALID_TOKEN: 1, SEC_E_TIME_SKEW: -1 }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const codes = { SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_TIME_SKEW: -1 }
                                                                          ~~ wrongValue
          SEC_E_TIME_SKEW is \`0x80090324\`, not \`-1\`.
          A comparison with it misses SEC_E_TIME_SKEW, and may hold for another status.
        --- useValue: Write \`0x80090324\`, the value of SEC_E_TIME_SKEW.
        const codes = { SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_TIME_SKEW: 0x80090324 }
      `),
    },
    {
      name: 'a member that an enum counts from another code',
      code: 'enum Status {\n  SEC_E_INVALID_TOKEN = 0x80090308,\n  SEC_E_INVALID_HANDLE,\n}',
      nearMiss: 'enum Status {\n  SEC_E_INVALID_TOKEN = 0x80090308,\n  SEC_E_CANNOT_PACK,\n}',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        enum Status {
          SEC_E_INVALID_TOKEN = 0x80090308,
          SEC_E_INVALID_HANDLE,
          ~~~~~~~~~~~~~~~~~~~~ wrongValue
          SEC_E_INVALID_HANDLE is \`0x80090301\`, not \`0x80090309\`, which is SEC_E_CANNOT_PACK.
          A comparison with it misses SEC_E_INVALID_HANDLE, and may hold for another status.
        }
        --- useValue: Write \`0x80090301\`, the value of SEC_E_INVALID_HANDLE.
        enum Status {
          SEC_E_INVALID_TOKEN = 0x80090308,
          SEC_E_INVALID_HANDLE = 0x80090301,
        }
      `),
    },
    {
      name: 'a row of a table, whose name may be wrong too',
      code: "const rows = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x8009030c }]",
      nearMiss: "const rows = [{ name: 'SEC_E_INVALID_TOKEN', value: 400 }]",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const rows = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x8009030c }]
                                                              ~~~~~~~~~~ wrongValue
            SEC_E_INVALID_TOKEN is \`0x80090308\`, not \`0x8009030c\`, which is SEC_E_LOGON_DENIED.
            A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
          --- useValue: Write \`0x80090308\`, the value of SEC_E_INVALID_TOKEN.
          const rows = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]
          --- useName: Write SEC_E_LOGON_DENIED, the name of the value.
          const rows = [{ name: 'SEC_E_LOGON_DENIED', value: 0x8009030c }]
        `),
    },
    {
      name: 'a row the other way round',
      code: "const names = { '0x8009030c': 'SEC_E_INVALID_TOKEN', [-2146893044]: `SEC_E_LOGON_DENIED` }",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const names = { '0x8009030c': 'SEC_E_INVALID_TOKEN', [-2146893044]: \`SEC_E_LOGON_DENIED\` }
                          ~~~~~~~~~~~~ wrongValue
            SEC_E_INVALID_TOKEN is \`'0x80090308'\`, not \`'0x8009030c'\`, which is SEC_E_LOGON_DENIED.
            A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
          --- useValue: Write \`'0x80090308'\`, the value of SEC_E_INVALID_TOKEN.
          const names = { '0x80090308': 'SEC_E_INVALID_TOKEN', [-2146893044]: \`SEC_E_LOGON_DENIED\` }
          --- useName: Write SEC_E_LOGON_DENIED, the name of the value.
          const names = { '0x8009030c': 'SEC_E_LOGON_DENIED', [-2146893044]: \`SEC_E_LOGON_DENIED\` }
        `),
    },
    {
      name: 'a row whose name is a template',
      code: "const names = { '-2146893052': `SEC_E_INVALID_TOKEN` }",
      nearMiss: "const names = { '-2146893048': `SEC_E_INVALID_TOKEN` }",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const names = { '-2146893052': \`SEC_E_INVALID_TOKEN\` }
                        ~~~~~~~~~~~~~ wrongValue
          SEC_E_INVALID_TOKEN is \`'-2146893048'\`, not \`'-2146893052'\`, which is SEC_E_INTERNAL_ERROR.
          A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
        --- useValue: Write \`'-2146893048'\`, the value of SEC_E_INVALID_TOKEN.
        const names = { '-2146893048': \`SEC_E_INVALID_TOKEN\` }
        --- useName: Write SEC_E_INTERNAL_ERROR, the name of the value.
        const names = { '-2146893052': \`SEC_E_INTERNAL_ERROR\` }
      `),
    },
    {
      name: 'a row whose right key the table already has',
      code: "const names = { 0x80090308: 'bad token', 0x8009030c: 'SEC_E_INVALID_TOKEN' }",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const names = { 0x80090308: 'bad token', 0x8009030c: 'SEC_E_INVALID_TOKEN' }
                                                 ~~~~~~~~~~ wrongValue
          SEC_E_INVALID_TOKEN is \`0x80090308\`, not \`0x8009030c\`, which is SEC_E_LOGON_DENIED.
          A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
        --- useName: Write SEC_E_LOGON_DENIED, the name of the value.
        const names = { 0x80090308: 'bad token', 0x8009030c: 'SEC_E_LOGON_DENIED' }
      `),
    },
    {
      name: 'members of a map',
      code: "names.set(0x80090380, 'SEC_E_INVALID_TOKEN')\nconst codes = new Map([['SEC_E_TIME_SKEW', 0x80090342]])",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          names.set(0x80090380, 'SEC_E_INVALID_TOKEN')
                    ~~~~~~~~~~ wrongValue
            SEC_E_INVALID_TOKEN is \`0x80090308\`, not \`0x80090380\`.
            A comparison with it misses SEC_E_INVALID_TOKEN, and may hold for another status.
          const codes = new Map([['SEC_E_TIME_SKEW', 0x80090342]])
                                                     ~~~~~~~~~~ wrongValue
            SEC_E_TIME_SKEW is \`0x80090324\`, not \`0x80090342\`, which is SEC_E_KDC_UNKNOWN_ETYPE.
            A comparison with it misses SEC_E_TIME_SKEW, and may hold for another status.
          --- 1:11 useValue: Write \`0x80090308\`, the value of SEC_E_INVALID_TOKEN.
          names.set(0x80090308, 'SEC_E_INVALID_TOKEN')
          const codes = new Map([['SEC_E_TIME_SKEW', 0x80090342]])
          --- 2:44 useValue: Write \`0x80090324\`, the value of SEC_E_TIME_SKEW.
          names.set(0x80090380, 'SEC_E_INVALID_TOKEN')
          const codes = new Map([['SEC_E_TIME_SKEW', 0x80090324]])
          --- 2:44 useName: Write SEC_E_KDC_UNKNOWN_ETYPE, the name of the value.
          names.set(0x80090380, 'SEC_E_INVALID_TOKEN')
          const codes = new Map([['SEC_E_KDC_UNKNOWN_ETYPE', 0x80090342]])
        `),
    },
    {
      name: 'an enum as a compiler writes it',
      code: 'var Status;\n(function (Status) {\n  Status[Status["SEC_E_LOGON_DENIED"] = 2148074253] = "SEC_E_LOGON_DENIED"\n})(Status || (Status = {}))',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          var Status;
          (function (Status) {
            Status[Status["SEC_E_LOGON_DENIED"] = 2148074253] = "SEC_E_LOGON_DENIED"
                                                  ~~~~~~~~~~ wrongValue
            SEC_E_LOGON_DENIED is \`2148074252\`, not \`2148074253\`, which is SEC_E_UNKNOWN_CREDENTIALS.
            A comparison with it misses SEC_E_LOGON_DENIED, and may hold for another status.
          })(Status || (Status = {}))
          --- useValue: Write \`2148074252\`, the value of SEC_E_LOGON_DENIED.
          var Status;
          (function (Status) {
            Status[Status["SEC_E_LOGON_DENIED"] = 2148074252] = "SEC_E_LOGON_DENIED"
          })(Status || (Status = {}))
        `),
    },
  ],
})
