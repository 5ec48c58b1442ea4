import { testRule } from '../rule-tester.ts'

const imported = "import { parseLdapBindError } from 'sspi-status'"
const esm = "import ldap from 'ldapjs'"

testRule('no-ambiguous-ldap-status', {
  invalid: [
    {
      name: 'the status of every refused simple bind',
      code: `${esm}
if (err.message.includes('80090308')) show('Your account is locked.')`,
      nearMiss: `${esm}
if (err.message.includes('80090346')) show('The server demands channel binding.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import ldap from 'ldapjs'
        if (err.message.includes('80090308')) show('Your account is locked.')
                                 ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data === '52e'\`.
        import ldap from 'ldapjs'
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(err.message)?.data === '52e') show('Your account is locked.')
      `),
    },
    {
      name: 'the status of every refused SASL bind, in a lower-cased text',
      code: `${imported}
if (text.toLowerCase().includes('8009030c')) show('The password is wrong.')`,
      nearMiss: `${imported}
if (text.toLowerCase().includes('data 52e')) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (text.toLowerCase().includes('8009030c')) show('The password is wrong.')
                                        ~~~~~~~~~~ ambiguousLdapStatus
          \`8009030c\` (SEC_E_LOGON_DENIED) says only that a SASL bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(text.toLowerCase())?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(text.toLowerCase())?.data === '52e') show('The password is wrong.')
      `),
    },
    {
      name: 'the comment',
      code: `import { lookup } from "sspi-status"
if (!err.message.includes("AcceptSecurityContext error")) throw err`,
      nearMiss: `import { lookup } from "sspi-status"
if (!err.message.includes("AcceptSecurityContext error, data 52e")) throw err`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { lookup } from "sspi-status"
        if (!err.message.includes("AcceptSecurityContext error")) throw err
                                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ambiguousLdapStatus
          \`AcceptSecurityContext\` says only that a bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data !== "52e"\`.
        import { lookup, parseLdapBindError } from "sspi-status"
        if (parseLdapBindError(err.message)?.data !== "52e") throw err
      `),
    },
    {
      name: 'a position',
      code: `const ldap = require('ldapjs')
module.exports = (err) => err.lde_message.indexOf('80090308') != -1`,
      nearMiss: `const ldap = require('ldapjs')
module.exports = (err) => err.lde_message.slice(err.lde_message.indexOf('80090308'))`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const ldap = require('ldapjs')
        module.exports = (err) => err.lde_message.indexOf('80090308') != -1
                                                          ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.lde_message)?.data === '52e'\`.
        const ldap = require('ldapjs')
        const { parseLdapBindError } = require('sspi-status')
        module.exports = (err) => parseLdapBindError(err.lde_message)?.data === '52e'
      `),
    },
    {
      name: 'members of a list',
      code: `${imported}
const REFUSED = ['InvalidCredentials', '80090308', '8009030C']
if (REFUSED.some((text) => err.message.includes(text))) show('The password is wrong.')`,
      nearMiss: `${imported}
const REFUSED = ['InvalidCredentials', '80090308', '8009030C']
if (REFUSED.includes(err.message)) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        const REFUSED = ['InvalidCredentials', '80090308', '8009030C']
                                               ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
                                                           ~~~~~~~~~~ ambiguousLdapStatus
          \`8009030C\` (SEC_E_LOGON_DENIED) says only that a SASL bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        if (REFUSED.some((text) => err.message.includes(text))) show('The password is wrong.')
      `),
    },
    {
      name: 'a constant of the hex entry point',
      code: `import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'
if (err.message.startsWith(SEC_E_INVALID_TOKEN)) show('The password is wrong.')`,
      nearMiss: `import { SEC_E_UNSUPPORTED_FUNCTION } from 'sspi-status/hex'
if (err.message.startsWith(SEC_E_UNSUPPORTED_FUNCTION)) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'
        if (err.message.startsWith(SEC_E_INVALID_TOKEN)) show('The password is wrong.')
                                   ~~~~~~~~~~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data === '52e'\`.
        import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(err.message)?.data === '52e') show('The password is wrong.')
      `),
    },
    {
      name: 'a label',
      code: `${imported}
switch (true) {
  case err.message.includes('80090308'):
    show('The password is wrong.')
}`,
      nearMiss: `${imported}
switch (true) {
  case err.message.includes('80090308'):
    show(parseLdapBindError(err.message)?.meaning)
}`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        switch (true) {
          case err.message.includes('80090308'):
                                    ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
            show('The password is wrong.')
        }
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        switch (true) {
          case parseLdapBindError(err.message)?.data === '52e':
            show('The password is wrong.')
        }
      `),
    },
  ],
  valid: [
    {
      name: 'whose partner reads `data`',
      code: "const isLocked = text.includes('80090308') && text.includes('data 775')",
      nearMiss: "const isLocked = text.includes('80090308') || text.includes('data 775')",
    },
    {
      name: 'whose branch reads `data`',
      code: "if (text.includes('80090308')) show(/data (\\w+)/.exec(text)[1])",
      nearMiss: "if (text.includes('80090308')) show('locked')\nelse show(/data (\\w+)/.exec(text)[1])",
    },
    {
      name: 'whose early return is followed by a look at `data`',
      code: "function cause(text) { if (!text.includes('80090308')) return; return /data (\\w+)/.exec(text)[1] }",
      nearMiss:
        "function cause(text) { if (text.includes('80090308')) return; return /data (\\w+)/.exec(text)[1] }",
    },
    {
      name: 'that comes after one for `data`',
      code: "if (text.includes('data 52e')) deny()\nelse if (text.includes('80090308')) refuse()",
      nearMiss: "if (text.includes('80090308')) refuse()\nelse if (text.includes('data 52e')) deny()",
    },
    {
      name: 'that is left after a `switch` of `data`',
      code: "function f(sub) { switch (sub) { case '775': return 'locked' } return text.includes('80090308') }",
      nearMiss:
        "function f(sub) { switch (sub) { case 'x': return 'locked' } return text.includes('80090308') }",
    },
    {
      name: 'that is left after a function of another file told nothing',
      code: "function f() { const x = getSub(text); if (x) return x; return text.includes('80090308') }",
      nearMiss: "function f() { const x = getSub(user); if (x) return x; return text.includes('80090308') }",
    },
    {
      name: 'whose method reads `data`',
      code: "class A { f(m) { return m.includes('80090308') && this.sub(m) } sub(m) { return /data (\\w+)/.exec(m) } }",
      nearMiss:
        "class A { f(m) { return m.includes('80090308') && this.log(m) } sub(m) { return /data (\\w+)/.exec(m) } }",
    },
    {
      name: 'of a text that is by its name no error',
      code: "if (order.uuid.startsWith('80090308') || /80090308/.test(orderId)) ship()",
      nearMiss: "if (order.text.startsWith('80090308')) ship()",
    },
    {
      name: 'of a logger of the settings',
      code: "audit(text.includes('80090308'))",
      settings: { loggers: ['audit'] },
      nearMiss: "const t = err.message; if (t.includes('80090308')) show('locked')",
    },
    {
      name: 'of an assertion',
      code: "expect(text.includes('80090308')).toBe(true)",
      nearMiss: "check(text.includes('80090308'))",
    },
    {
      name: 'of the name of a function',
      code: "exported.filter((symbol) => symbol.name.includes('AcceptSecurityContext'))",
      nearMiss: "errors.filter((error) => error.message.includes('AcceptSecurityContext'))",
    },
    {
      name: 'of an error of the program’s own call',
      code: "sspi.AcceptSecurityContext(a)\nif (err.message.includes('AcceptSecurityContext error')) deny()",
      nearMiss: "client.bind(a)\nif (err.message.includes('AcceptSecurityContext error')) deny()",
    },
    {
      name: 'of a status with its `0x`, which no LDAP error has',
      code: "if (text.includes('0x80090308')) deny()",
      nearMiss: "if (text.includes('80090308')) deny()",
    },
    {
      name: 'of a whole text',
      code: "if (['80090308', '8009030C'].includes(code)) deny()",
      nearMiss: "if (code.includes('80090308')) deny()",
    },
    {
      name: 'in a generated file',
      code: "// @generated\nif (text.includes('80090308')) deny()",
      nearMiss: "// made by hand\nif (text.includes('80090308')) deny()",
    },
  ],
})
