/** Why a magic literal stays: a stable word for machines, a sentence for people. */
export const leftAloneReasons = {
  text: 'Texts are not changed by this transform.',
  'lower-case-hex': 'The hex constants have upper-case digits.',
  'no-module-system': 'The file has no module system that could import a constant.',
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
  'serialized-function': 'The function runs elsewhere, where an import is out of reach.',
  generated: 'The file is generated.',
  minified: 'The file is minified.',
} as const

export type LeftAloneReason = keyof typeof leftAloneReasons
