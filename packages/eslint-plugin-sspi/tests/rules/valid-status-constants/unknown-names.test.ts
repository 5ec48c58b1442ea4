import { onlyTypeScript, testRule } from '../../rule-tester.ts'

testRule('valid-status-constants', {
  valid: [
    {
      name: 'a name and a value that are both new',
      code: "const rows = [{ name: 'SEC_E_NEW', value: 0x8009037f }]; find('SEC_E_NEW')",
      nearMiss: "const rows = [{ name: 'SEC_E_NEW', value: 0x80090367 }]; find('SEC_E_NEW')",
    },
    {
      name: 'a name of OLE DB',
      code: "if (sspi.name === 'SEC_E_PERMISSIONDENIED') deny()",
      nearMiss: "if (sspi.name === 'SEC_E_PERMISSION_DENIED') deny()",
    },
    {
      name: 'the beginning of names',
      code: "const isCertificate = sspiName.startsWith('SEC_E_CERT')",
      nearMiss: "const isCertificate = sspiName.startsWith('SEC_E_CRET')",
    },
  ],
  invalid: [
    {
      name: 'a text with a letter missing',
      code: "if (status === 'SEC_E_ILEGAL_MESSAGE') stop()",
      nearMiss: "if (status === 'SEC_E_ILLEGAL_MESSAGE') stop()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (status === 'SEC_E_ILEGAL_MESSAGE') stop()
                         ~~~~~~~~~~~~~~~~~~~~~~ unknownName
            \`SEC_E_ILEGAL_MESSAGE\` is no SSPI status code; the nearest is SEC_E_ILLEGAL_MESSAGE.
            Nothing ever equals it, and a look-up by it finds nothing.
          --- useName: Write SEC_E_ILLEGAL_MESSAGE.
          if (status === 'SEC_E_ILLEGAL_MESSAGE') stop()
        `),
    },
    {
      name: 'a text that two names are near to',
      code: 'switch (status) {\n  case `SEC_E_CONTEXT_EXPIRE`:\n    renew()\n}',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          switch (status) {
            case \`SEC_E_CONTEXT_EXPIRE\`:
                 ~~~~~~~~~~~~~~~~~~~~~~ unknownName
            \`SEC_E_CONTEXT_EXPIRE\` is no SSPI status code; the nearest is SEC_E_CONTEXT_EXPIRED.
            Nothing ever equals it, and a look-up by it finds nothing.
              renew()
          }
          --- useName: Write SEC_E_CONTEXT_EXPIRED.
          switch (status) {
            case \`SEC_E_CONTEXT_EXPIRED\`:
              renew()
          }
          --- useName: Write SEC_I_CONTEXT_EXPIRED.
          switch (status) {
            case \`SEC_I_CONTEXT_EXPIRED\`:
              renew()
          }
        `),
    },
    {
      name: 'a text that no name is near to',
      code: "if (context.SECURITY_STATUS === 'SEC_E_WRONG_PASSWORD') deny()",
      nearMiss: "if (context.section === 'SEC_E_WRONG_PASSWORD') deny()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (context.SECURITY_STATUS === 'SEC_E_WRONG_PASSWORD') deny()
                                          ~~~~~~~~~~~~~~~~~~~~~~ unknownName
            \`SEC_E_WRONG_PASSWORD\` is no SSPI status code.
            Nothing ever equals it, and a look-up by it finds nothing.
        `),
    },
    {
      name: 'a text whose value in the table has a name',
      code: "const names = { 0x80090308: 'SEC_E_BAD_TOKEN' }",
      nearMiss: "const names = { 0x80090380: 'SEC_E_BAD_TOKEN' }",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const names = { 0x80090308: 'SEC_E_BAD_TOKEN' }
                                      ~~~~~~~~~~~~~~~~~ unknownName
            \`SEC_E_BAD_TOKEN\` is no SSPI status code; the nearest is SEC_E_INVALID_TOKEN.
            Nothing ever equals it, and a look-up by it finds nothing.
          --- useName: Write SEC_E_INVALID_TOKEN.
          const names = { 0x80090308: 'SEC_E_INVALID_TOKEN' }
        `),
    },
    {
      name: 'a text in a type',
      code: "type Status = 'SEC_E_OK' | 'SEC_I_CONTINUE_REQUIRED'",
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          type Status = 'SEC_E_OK' | 'SEC_I_CONTINUE_REQUIRED'
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~ unknownName
            \`SEC_I_CONTINUE_REQUIRED\` is no SSPI status code; the nearest is SEC_I_CONTINUE_NEEDED.
            Nothing ever equals it, and a look-up by it finds nothing.
          --- useName: Write SEC_I_CONTINUE_NEEDED.
          type Status = 'SEC_E_OK' | 'SEC_I_CONTINUE_NEEDED'
        `),
    },
  ],
})
