import { childrenOf, type Program, type TreeNode } from 'sspi-analysis'

/** What Babel's trees call the nodes of TS-ESTree. */
const TS_ESTREE_TYPES: Readonly<Record<string, string>> = {
  BigIntLiteral: 'Literal',
  ClassPrivateProperty: 'PropertyDefinition',
  ClassProperty: 'PropertyDefinition',
  NumericLiteral: 'Literal',
  OptionalCallExpression: 'CallExpression',
  OptionalMemberExpression: 'MemberExpression',
  StringLiteral: 'Literal',
}

const MAY_BE_DECORATED = /^(?:Class|Identifier$|PropertyDefinition$|MethodDefinition$|RestElement$)|Pattern$/u

interface Kind {
  type: string
  /** The scope manager reads these without asking whether a plain JavaScript tree has them. */
  lists: readonly string[]
}

/** One list for all nodes: nobody writes to it. */
const NONE: readonly never[] = Object.freeze([])

const kinds = new Map<string, Kind>()

/** What the nodes of a parser's type become. */
function kindOf(parserType: string): Kind {
  const known = kinds.get(parserType)
  if (known) return known
  const type = TS_ESTREE_TYPES[parserType] ?? parserType
  const lists = [
    ...(MAY_BE_DECORATED.test(type) ? ['decorators'] : []),
    ...(type.startsWith('Class') ? ['implements'] : []),
  ]
  kinds.set(parserType, { type, lists })
  return { type, lists }
}

function isProgram(node: TreeNode): node is TreeNode & Program {
  return node.type === 'Program' && Array.isArray(node['body'])
}

/**
 * Makes a parser's tree one of the vocabulary that the recogniser reads: TS-ESTree with `parent` and `range`.
 * @throws {TypeError} where there is no program in it.
 */
export function linkTree(tree: unknown): Program {
  const root = programIn(tree)
  const pending: TreeNode[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { type, lists } = kindOf(node.type)
    node.type = type
    if (type === 'TSEnumDeclaration') giveBody(node)
    node['range'] ??= [node['start'], node['end']]
    for (const list of lists) node[list] ??= NONE
    for (const child of childrenOf(node)) {
      child['parent'] = node
      pending.push(child)
    }
  }
  return root
}

/** Babel's trees have the members of an enum in the declaration itself. */
function giveBody(node: TreeNode): void {
  const { id, members, end } = node
  if (node['body'] !== undefined || !Array.isArray(members)) return
  const start = isTreeNode(id) ? id['end'] : node['start']
  node['body'] = { type: 'TSEnumBody', members, start, end }
  delete node['members']
}

function programIn(tree: unknown): TreeNode & Program {
  const [root, inner] = [tree, programOf(tree)].map((node) => (isTreeNode(node) ? node : undefined))
  const program = inner ?? root
  if (program === undefined || !isProgram(program)) throw new TypeError('The parser gave no program.')
  return program
}

function programOf(tree: unknown): unknown {
  return isTreeNode(tree) ? tree['program'] : undefined
}

function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
