import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import { definedValueOf } from './meant-code.ts'
import { isOtherTextName } from './other-meanings.ts'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, lastNameOf, nodeAt, nodeIn, unwrap, withoutCasts, type Node } from './tree.ts'

// What the name of a text says of it, where a program looks for something in it.

/** Names of a text that tells an error, and of one that does not. */
const ERROR_TEXT =
  /^(?:ex|msg|text|body|desc|str)$|err|message|exception|reason|description|detail|diagnostic|response|comment/iu
const OTHER_TEXT = /name|symbol|export|import|signature|path|file/iu

/** Whether a text is by its name that of an error. */
export function isErrorText(searched: Node): boolean {
  const names = namesIn(searched)
  return names.some((name) => ERROR_TEXT.test(name)) && !names.some((name) => OTHER_TEXT.test(name))
}

/** Whether a file has to do with a directory. */
export function speaksOfLdap({ text }: SourceFile): boolean {
  return /ldap|active.?directory/iu.test(text)
}

/** Whether a text is by its name none of an error: a key, a digest, a number that people have. */
export function isOtherText(searched: Node, { file }: Analysis): boolean {
  const [name] = namesIn(searched)
  if (name !== undefined && isOtherTextName(name)) return true
  const node = unwrap(searched)
  if (node.type === 'CallExpression') return isHexOf(node)
  const value = node.type === 'Identifier' ? definedValueOf(node, file) : undefined
  const [source] = value === undefined ? [] : namesIn(value)
  return source !== undefined && isOtherTextName(source)
}

/** `hexdump(bytes)`, `bytes.toString('hex')`. */
function isHexOf(call: TSESTree.CallExpression): boolean {
  const encoding = nodeAt(call.arguments, 0)
  return (
    isOtherTextName(calleeNameOf(call) ?? '') || (encoding?.type === 'Literal' && encoding.value === 'hex')
  )
}

/** The names from a value outwards: `err.message.toLowerCase()` gives all three. */
function namesIn(expression: Node): string[] {
  const names: string[] = []
  let current: Node | undefined = unwrap(expression)
  while (current !== undefined) {
    names.push(...[lastNameOf(current) ?? []].flat())
    if (current.type === 'MemberExpression') current = nodeIn(current.object)
    else if (current.type === 'CallExpression') {
      const callee: Node | undefined = nodeIn(current.callee)
      const [argument] = Array.isArray(current.arguments) ? current.arguments : []
      current = callee?.type === 'MemberExpression' ? calledOn(callee, argument) : nodeIn(argument)
    } else return names
    if (current !== undefined) current = withoutCasts(current)
  }
  return names
}

/** `JSON.stringify(x)` speaks of its argument, `x.toLowerCase()` of its object. */
function calledOn(callee: Node, argument: unknown): Node | undefined {
  const object = callee.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  return object?.type === 'Identifier' && object.name === 'JSON' ? nodeIn(argument) : object
}
