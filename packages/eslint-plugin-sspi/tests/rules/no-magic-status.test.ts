import { testRule } from '../rule-tester.ts'

testRule('no-magic-status', {
  invalid: [
    {
      name: 'a code in hex',
      code: 'import x from "y"\nif (rc === 0x80090308) stop()',
      nearMiss: 'if (rc === 0x80090020) stop()',
      report: (report) => report.toMatchInlineSnapshot(),
    },
    {
      name: 'a code in hex, in scope',
      code: 'import {SEC_E_INVALID_TOKEN} from "sspi-status"\nif (rc === 0x80090308) stop("0x80090308")',
      nearMiss: 'if (rc === 0x80090020) stop()',
      report: (report) => report.toMatchInlineSnapshot(),
    },
  ],
  valid: [{ name: 'a constant', code: 'const BAD = 0x80090308', nearMiss: 'let bad = 0x80090308' }],
})
