import { onlyTypeScript, testRule } from '../../rule-tester.ts'

const imported = "import { parseLdapBindError } from 'sspi-status'"
const esm = "import ldap from 'ldapjs'"

// What another test would take the place of, and where none can.
testRule('no-ambiguous-ldap-status', {
  invalid: [
    {
      name: 'a position that is not there',
      code: `${imported}
const isOther = err?.message?.indexOf('80090308') === -1`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        const isOther = err?.message?.indexOf('80090308') === -1
                                              ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err?.message)?.data !== '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        const isOther = parseLdapBindError(err?.message)?.data !== '52e'
      `),
    },
    {
      name: 'a pattern, inside a condition that binds tighter',
      code: `${imported}
const isLocked = /80090308: LdapErr: DSID-0C0903D9/.test(JSON.stringify(err)) === true`,
      nearMiss: `${imported}
const isLocked = /80090308: LdapErr: .*, data 775/.test(JSON.stringify(err)) === true`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        const isLocked = /80090308: LdapErr: DSID-0C0903D9/.test(JSON.stringify(err)) === true
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`(parseLdapBindError(JSON.stringify(err))?.data === '52e')\`.
        import { parseLdapBindError } from 'sspi-status'
        const isLocked = (parseLdapBindError(JSON.stringify(err))?.data === '52e') === true
      `),
    },
    {
      name: 'a match that is only asked for',
      code: `${imported}
if (err.message.match(/80090308/)) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (err.message.match(/80090308/)) show('The password is wrong.')
                              ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(err.message)?.data === '52e') show('The password is wrong.')
      `),
    },
    {
      name: 'a match that may be read, which nothing takes the place of',
      code: `${imported}
const found = err.message.match(/80090308/)`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        const found = err.message.match(/80090308/)
                                        ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
      `),
    },
    {
      name: 'a name that the file has for something else',
      code: `import { parseLdapBindError } from './errors.js'
if (err.message.includes('80090308')) show(parse(err))`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from './errors.js'
        if (err.message.includes('80090308')) show(parse(err))
                                 ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError_2(err.message)?.data === '52e'\`.
        import { parseLdapBindError } from './errors.js'
        import { parseLdapBindError as parseLdapBindError_2 } from 'sspi-status'
        if (parseLdapBindError_2(err.message)?.data === '52e') show(parse(err))
      `),
    },
    {
      name: 'a comment inside, which would be lost',
      code: `${imported}
if (err.message.includes(/* simple bind */ '80090308')) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (err.message.includes(/* simple bind */ '80090308')) show('The password is wrong.')
                                                   ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
      `),
    },
    {
      name: 'a file without modules, which gets no import',
      code: "if (err.message.includes('80090308')) show('The password is wrong.')",
      sourceType: 'script',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        if (err.message.includes('80090308')) show('The password is wrong.')
                                 ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
      `),
    },
    {
      name: 'a project whose constants come from a file of its own, which has no functions',
      code: `${esm}
if (err.message.includes('80090308')) show('The password is wrong.')`,
      settings: { module: './codes.js' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import ldap from 'ldapjs'
        if (err.message.includes('80090308')) show('The password is wrong.')
                                 ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
      `),
    },
    {
      name: 'a text with a cast',
      code: `${imported}
if ((err as Error).message!.includes('80090308')) show('The password is wrong.')`,
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if ((err as Error).message!.includes('80090308')) show('The password is wrong.')
                                             ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError((err as Error).message!)?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError((err as Error).message!)?.data === '52e') show('The password is wrong.')
      `),
    },
    {
      name: 'a position at the beginning',
      code: `${imported}
if (!err.message.indexOf('80090308')) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (!err.message.indexOf('80090308')) show('The password is wrong.')
                                 ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(err.message)?.data === '52e') show('The password is wrong.')
      `),
    },
    {
      name: 'its opposite',
      code: `${imported}
if (!!err.message.indexOf('80090308')) enter()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (!!err.message.indexOf('80090308')) enter()
                                  ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError(err.message)?.data !== '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError(err.message)?.data !== '52e') enter()
      `),
    },
    {
      name: 'a bare position, of which nobody knows what it was meant to say',
      code: `${imported}
if (err.message.indexOf('80090308')) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if (err.message.indexOf('80090308')) show('The password is wrong.')
                                ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
      `),
    },
    {
      name: 'a sequence, which is one argument',
      code: `${imported}
if ((log(), err.message).includes('80090308')) show('The password is wrong.')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { parseLdapBindError } from 'sspi-status'
        if ((log(), err.message).includes('80090308')) show('The password is wrong.')
                                          ~~~~~~~~~~ ambiguousLdapStatus
          \`80090308\` (SEC_E_INVALID_TOKEN) says only that a simple bind was refused.
          So a wrong password, a locked and an expired account look alike: only \`data\` tells them apart.
        --- parseBindError: Test for a wrong user name or password: \`parseLdapBindError((log(), err.message))?.data === '52e'\`.
        import { parseLdapBindError } from 'sspi-status'
        if (parseLdapBindError((log(), err.message))?.data === '52e') show('The password is wrong.')
      `),
    },
  ],
})
