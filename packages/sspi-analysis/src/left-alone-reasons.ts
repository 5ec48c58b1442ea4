/** Why a magic literal stays: a stable word for machines, a sentence for people. */
export const literalReasons = {
  text: 'Texts are for the transform text-to-constants.',
  number: 'Numbers are for the transform literals-to-constants.',
  'lower-case-hex': 'The hex constants have upper-case digits.',
  'no-module-system': 'The file has no module system that could import a constant.',
  'other-module-system':
    'The module of the constants has another module system, so that the file cannot import it.',
  'other-language': 'The module of the constants is TypeScript and this file is not, or the other way round.',
  'no-constant': 'No constant has this value: a bigint below zero is not one of the entry points.',
  'comment-inside': 'A comment inside the expression would be lost.',
  'class-key': 'A computed key could become part of the field above it.',
  'type-member': 'The key of a type must be of a literal type, and a constant may be declared otherwise.',
  delete: 'A name cannot be deleted.',
  'as-const': 'Only a literal can be followed by `as const`.',
  'enum-member': 'The value of an enum member would no longer be known at compile time.',
  ambient: 'An ambient declaration can only hold a literal.',
  with: 'Inside `with`, the name could mean something else.',
  'asm-js': 'Code that says "use asm" can only hold literals.',
  'ambiguous-syntax': 'A name at this place would be read as the start of something else.',
  'serialized-function': 'The function runs elsewhere or before the imports, where they are out of reach.',
  generated: 'The file is generated.',
  minified: 'The file is minified.',
} as const

/** The same for a declaration. */
export const declarationReasons = {
  'wrong-value':
    'The value is not that of the name: the constant of the name would change what the program does.',
  'written-to': 'It is written to or declared again, so that it is no constant.',
  'read-early': 'It may be read before it has its value.',
  typed: 'Its type is another one than an import would have.',
  'not-in-block': 'It is declared in the head of a loop, or is the whole body of another statement.',
  exported: 'Other files may use it as it is.',
  'used-as-type': 'It is used as a type.',
  'used-as-whole': 'The enum is used as a whole: its members may be listed, or looked up by value.',
  'other-members': 'The enum has other members too.',
  'inverse-table': 'The table goes from values to names; `lookup` of sspi-status does the same.',
  'name-taken': 'Something else has the name that the constant would have there.',
  'directive-comment':
    'A comment that is an instruction to a tool, or documents more than this, would be lost.',
  eval: 'Code that is only known when it runs may use the name.',
  'other-program': 'Without it, the rest of the file would be read as another program.',
} as const

/** Why something that a transform saw stays as it is. */
export const leftAloneReasons = { ...literalReasons, ...declarationReasons }

export type LiteralReason = keyof typeof literalReasons
export type DeclarationReason = keyof typeof declarationReasons
export type LeftAloneReason = LiteralReason | DeclarationReason
