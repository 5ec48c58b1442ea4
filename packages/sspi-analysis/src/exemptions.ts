import * as definitions from './definitions.ts'
import type { Notation } from './notation.ts'
import * as meanings from './other-meanings.ts'
import { hasOwnName } from './own-names.ts'
import type { SourceFile } from './source-file.ts'
import { tableOf } from './table-of.ts'
import { parentOf, placeOf, type Node } from './tree.ts'

/** What exemptions may ask about the file; no answer depends on what else is a code. */
export interface ExemptionGrounds {
  file: SourceFile
  /** Whether a property of an object has the text of a status name. */
  hasNameText: definitions.HasNameText
  isNumberTable: (array: Node) => boolean
}

/** One kind of place where a code written by value is not magic. */
export interface Exemption {
  name: string
  reason: string
  /**
   * A definition gives the code its name; anything else is no status at all, unless a status context says that it is.
   */
  kind: 'definition' | 'other-meaning'
  /** Where a code has another meaning: whether it says of others all the same that they are codes. */
  vouches?: true
  holds: (notation: Notation, grounds: ExemptionGrounds) => boolean
  /** A source in which a code is exempt for this reason. */
  example: string
  /** The same without the reason. */
  nearMiss: string
}

/** The kinds of place where a code is not magic; the first that holds decides. */
export const exemptions = tableOf([
  {
    name: 'constant-declaration',
    reason: 'it is the value of a named constant or of a class field',
    kind: 'definition',
    holds: (notation) => definitions.isConstantValue(definitions.valuePlaceOf(notation)),
    example: 'const invalidToken = 0x80090308',
    nearMiss: 'let invalidToken = 0x80090308',
  },
  {
    name: 'upper-case-name',
    reason: 'it is given a name in capitals',
    kind: 'definition',
    holds: (notation, { file }) =>
      definitions.hasConstantName(definitions.valuePlaceOf(notation), file.settings.statusNames),
    example: 'codes.INVALID_TOKEN = 0x80090308',
    nearMiss: 'codes.invalidToken = 0x80090308',
  },
  {
    name: 'export-assignment',
    reason: 'it is the value of an exported name',
    kind: 'definition',
    holds: ({ node }) => definitions.isExportAssignment(placeOf(node)),
    example: 'exports.invalidToken = 0x80090308',
    nearMiss: 'options.invalidToken = 0x80090308',
  },
  {
    name: 'table-row',
    reason: 'the row that it stands in gives its name',
    kind: 'definition',
    holds: ({ node }, { hasNameText }) => definitions.isTableRow(placeOf(node), hasNameText),
    example: "codes = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]",
    nearMiss: "codes = [{ name: 'bad token', value: 0x80090308 }]",
  },
  {
    name: 'own-name',
    reason: 'what it is a part of has its own name',
    kind: 'definition',
    holds: hasOwnName,
    example: 'SEC_E_INVALID_TOKEN = hresult(0x80090308)',
    nearMiss: 'invalidToken = hresult(0x80090308)',
  },
  {
    name: 'compiled-enum',
    reason: 'it is the value of an enum member',
    kind: 'definition',
    holds: (notation) => definitions.isCompiledEnumMember(definitions.valuePlaceOf(notation)),
    example: "E[(E['Bad'] = 0x80090308)] = 'Bad'",
    nearMiss: "E[(E['Bad'] = 0x80090308)] = 'Worse'",
  },
  {
    name: 'inverse-table-row',
    reason: 'it is the key of a row whose value is its name',
    kind: 'definition',
    holds: ({ node }) => definitions.isInverseTableRow(placeOf(node)),
    example: "names = { 0x80090308: 'SEC_E_INVALID_TOKEN' }",
    nearMiss: "names = { 0x80090308: 'bad token' }",
  },
  {
    name: 'module-specifier',
    reason: 'it is the name of a module or a directive',
    kind: 'other-meaning',
    holds: ({ node }) => meanings.isModuleSpecifier(node),
    example: "import '0x80090308'",
    nearMiss: "load('0x80090308')",
  },
  {
    name: 'text-search',
    reason: 'it is looked for in a longer text',
    kind: 'other-meaning',
    vouches: true,
    holds: meanings.isSearchedInText,
    example: "found = message.includes('0x80090308')",
    nearMiss: "found = ['0x80090308'].includes(message)",
  },
  {
    name: 'text-part',
    reason: 'it is a part of a longer text',
    kind: 'other-meaning',
    vouches: true,
    holds: meanings.isPartOfText,
    example: "message = '0x80090308' + reason",
    nearMiss: "message = '0x80090308' || reason",
  },
  {
    name: 'parsed-text',
    reason: 'a number is read out of it',
    kind: 'other-meaning',
    vouches: true,
    holds: meanings.isParsed,
    example: "code = parseInt('0x80090308', 16)",
    nearMiss: "code = explain('0x80090308', 16)",
  },
  {
    name: 'test-title',
    reason: 'it is the title of a test',
    kind: 'other-meaning',
    vouches: true,
    holds: ({ node, representation }) => meanings.isTestTitle({ node: placeOf(node), representation }),
    example: "it('0x80090308', () => {})",
    nearMiss: "explain('0x80090308', () => {})",
  },
  {
    name: 'memory-address',
    reason: 'it is an address or an index',
    kind: 'other-meaning',
    holds: (notation, { file }) => meanings.isAddress(notation, file),
    example: 'target = ptr(0x80090308)',
    nearMiss: 'target = fail(0x80090308)',
  },
  {
    name: 'address-name',
    reason: 'it stands for an address',
    kind: 'other-meaning',
    holds: ({ node }) => meanings.hasAddressName(placeOf(node)),
    example: 'patch = { address: 0x80090308 }',
    nearMiss: 'patch = { reply: 0x80090308 }',
  },
  {
    name: 'other-name',
    reason: 'its name says that it is something else',
    kind: 'other-meaning',
    holds: ({ node }) => meanings.hasOtherName(placeOf(node)),
    example: 'material.color = 0x80090308',
    nearMiss: 'material.reply = 0x80090308',
  },
  {
    name: 'arithmetic',
    reason: 'it is calculated with',
    kind: 'other-meaning',
    holds: ({ node }) => meanings.isCalculatedWith(placeOf(node)),
    example: 'next = total + 0x80090308',
    nearMiss: 'next = total ?? 0x80090308',
  },
  {
    name: 'number-table',
    reason: 'it is one of many numbers in a table of something else',
    kind: 'other-meaning',
    vouches: true,
    holds: ({ node }, { isNumberTable }) => {
      const table = parentOf(placeOf(node))
      return table !== undefined && isNumberTable(table)
    },
    example:
      'table = [0x80090308, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c]',
    nearMiss: 'codes = [0x80090308, 0x80090331]',
  },
]) satisfies readonly Exemption[]

export type ExemptionName = (typeof exemptions)[number]['name']

/** The first exemption that covers a notation, or undefined. */
export function exemptionOf(
  notation: Notation,
  grounds: ExemptionGrounds,
): (Exemption & { name: ExemptionName }) | undefined {
  return exemptions.find(({ holds }) => holds(notation, grounds))
}

/** Whether a code that is exempt says of others that they are codes: an address says nothing, whatever its digits. */
export function saysOfOthers({ kind, vouches }: Exemption): boolean {
  return kind === 'definition' || vouches === true
}
