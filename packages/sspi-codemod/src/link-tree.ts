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
    node.type = TS_ESTREE_TYPES[node.type] ?? node.type
    node['range'] ??= [node['start'], node['end']]
    // The scope manager reads these lists without asking whether a plain JavaScript tree has them.
    if (MAY_BE_DECORATED.test(node.type)) node['decorators'] ??= []
    if (node.type.startsWith('Class')) node['implements'] ??= []
    for (const child of childrenOf(node)) {
      child['parent'] = node
      pending.push(child)
    }
  }
  return root
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
