import fc from 'fast-check'
import { statusCodes } from '../../packages/sspi-status/src/index.ts'

const pieces = [
  '80090308',
  '8009030C',
  ': LdapErr: ',
  'LdapErr:',
  'DSID-0C090447, comment: AcceptSecurityContext error',
  ', data ',
  '52e',
  ', v3839',
  ' ',
  '\n',
  '\0',
  '\uD800',
  '0x',
  '0X80090308',
  '-2146893048',
  '2148074248',
  '590610',
  'n',
  'L',
  'ul',
  '_',
  '-',
  '--',
  '.',
  'SEC_E_',
  'SEC_I_',
  'sec_e_ok',
  '--json',
  '--',
  '-h',
  '-v',
  '9'.repeat(400),
  'f'.repeat(400),
  '\x1b[31m',
  '\u202E',
  '😀',
  '__proto__',
  'constructor',
  '\u0661',
  'İ',
  'ſ',
  '(',
  ')',
  ',',
  ';',
  '"',
  "'",
  '\\',
  ...statusCodes.map(({ name }) => name),
]

/** Texts that look like what Windows, a log or a shell says. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.integer().map(String),
        fc.nat().map((n) => n.toString(16)),
      ),
      { maxLength: 14 },
    )
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Anything a caller without types may hand over as a number. */
export const hostileNumbers: fc.Arbitrary<number | bigint> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.maxSafeInteger(),
  fc.constantFrom(...statusCodes.map(({ value }) => value)),
)
