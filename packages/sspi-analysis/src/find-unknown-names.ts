import { lookup, statusCodes, type SecurityStatusName } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { findStatusConstants } from './find-status-constants.ts'
import { MOST_NAMES, nearestNames } from './nearest-names.ts'
import { isModuleSpecifier, isPartOfText, isSearchedInText } from './other-meanings.ts'
import type { StatusConstant } from './status-constant.ts'
import { isStatusNumber } from './status-likeness.ts'
import { isNameShaped, isTableName } from './status-names.ts'
import { hasRange, parentOf, type Node } from './tree.ts'
import { codeOfValue, plainTextOf, writtenValueOf } from './written-value.ts'

/** A text that can only be meant as a status name, and is none. */
export interface UnknownName {
  node: Node
  name: string
  /** What it was most likely meant to be, the likeliest first. */
  nearest: SecurityStatusName[]
}

/** Names that another header has in the same shape: what OLE DB says about trustees and permissions. */
const FOREIGN_NAMES: ReadonlySet<string> = new Set(
  [
    ...['PERMISSIONDENIED', 'BADTRUSTEEID', 'NOTRUSTEEID', 'NOMEMBERSHIPSUPPORT', 'INVALIDOBJECT', 'NOOWNER'],
    ...['INVALIDACCESSENTRYLIST', 'INVALIDOWNER', 'INVALIDACCESSENTRY'],
  ].map((name) => `SEC_E_${name}`),
)

/** The texts of a file that are misspelt status names, in the order of the source. */
export function findUnknownNames(analysis: Analysis): UnknownName[] {
  const { file, nodesOf } = analysis
  if (analysis.skipped !== undefined) return []
  const constants = findStatusConstants(analysis).filter(({ name }) => !isTableName(name))
  const ownNames = new Set(constants.filter((each) => isOwn(each, file.text)).map(({ name }) => name))
  const texts = [...nodesOf('Literal'), ...nodesOf('TemplateLiteral')].flatMap((node) => {
    const name = hasRange(node) ? plainTextOf(node, file.text) : undefined
    return name !== undefined && isMisspelt(name) && !ownNames.has(name) && !isPart(node, name)
      ? { node, name }
      : []
  })
  const valueNames = valueNamesIn(constants, file.text)
  const nearest = nearestNamesOf(texts)
  const unknown = texts
    .sort((a, b) => a.node.range[0] - b.node.range[0])
    .map(({ node, name }) => {
      const near = nearest.get(name) ?? []
      return { node, name, nearest: withNameOfValue(near, valueNames.get(node)) }
    })
  // Sections E and I of a form have such names too, and a name for all other codes may be anything.
  const isAbout = isAboutSspi(file.text)
  return unknown.filter(({ node, nearest: { length } }) => length > 0 || (isAbout && !isHandedOut(node)))
}

/** Whether a text is what a function or an expression gives where it knows no name: `names[code] ?? 'SEC_E_UNKNOWN'`. */
function isHandedOut(node: Node): boolean {
  const parent = parentOf(node)
  switch (parent?.type) {
    case 'ReturnStatement':
    case 'LogicalExpression':
      return true
    case 'ConditionalExpression':
      return parent.test !== node
    case 'ArrowFunctionExpression':
      return parent.body === node
    default:
      return false
  }
}

/** Whether a file says elsewhere that it has to do with SSPI. */
function isAboutSspi(text: string): boolean {
  const names = text.match(/(?<!\w)SEC_[EI]_[A-Z\d_]+/gu) ?? []
  return names.some(isTableName) || SSPI_WORDS.test(text)
}

const SSPI_WORDS = /sspi|schannel|secur32|SECURITY_STATUS|(?:Initialize|Accept)SecurityContext/iu

function isMisspelt(text: string): boolean {
  return isNameShaped(text) && !isTableName(text) && !FOREIGN_NAMES.has(text) && !text.endsWith('_')
}

/** Whether a file gives a name to something that is no code of ours: a newer or another table may have it. */
function isOwn({ form, nameNode, value }: StatusConstant, text: string): boolean {
  const written = value === undefined ? undefined : writtenValueOf(value, text)
  if (nameNode.type === 'Identifier' && form !== 'property')
    return value === undefined || written !== undefined
  return written !== undefined && isStatusNumber(written) && codeOfValue(written) === undefined
}

/** Whether a text is something else than a name by itself: a module, or a part of one or several longer texts. */
function isPart(node: Node, text: string): boolean {
  const written = { node, representation: 'hex' } as const
  if (parentOf(node)?.type === 'TaggedTemplateExpression') return true
  if (isModuleSpecifier(node) || isPartOfText(written)) return true
  return isSearchedInText(written) && statusCodes.some(({ name }) => name.includes(text))
}

/** The table names that the texts are almost spelt like; a text that stands in many places is compared once. */
function nearestNamesOf(texts: readonly { name: string }[]): Map<string, SecurityStatusName[]> {
  const tableNames = statusCodes.map(({ name }) => name)
  const misspelt = [...new Set(texts.map(({ name }) => name))]
  return new Map(misspelt.map((name) => [name, nearestNames(name, tableNames, farthestFrom(name))]))
}

/** A third of the letters that tell one name from another. */
function farthestFrom(name: string): number {
  return Math.max(1, Math.floor((name.length - 'SEC_E_'.length) / 3))
}

/** For the texts that name a value in a table, the name that the value has. */
function valueNamesIn(constants: readonly StatusConstant[], text: string): Map<Node, SecurityStatusName> {
  const names = new Map<Node, SecurityStatusName>()
  for (const { nameNode, value } of constants) {
    const written = value === undefined ? undefined : writtenValueOf(value, text)
    const code = written === undefined ? undefined : codeOfValue(written)
    if (code !== undefined && code.value !== 0) names.set(nameNode, code.name)
  }
  return names
}

/** The name of the value comes first; of two names of one value the nearer one. */
function withNameOfValue(
  near: readonly SecurityStatusName[],
  nameOfValue: SecurityStatusName | undefined,
): SecurityStatusName[] {
  if (nameOfValue === undefined) return [...near]
  const value = lookup(nameOfValue)?.value
  const first = near.find((name) => lookup(name)?.value === value) ?? nameOfValue
  return [...new Set([first, ...near])].slice(0, MOST_NAMES)
}
