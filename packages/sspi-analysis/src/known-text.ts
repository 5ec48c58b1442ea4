import type { TSESTree } from '@typescript-eslint/types'
import { lookup, toHex } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { constantReadAt } from './constant-bindings.ts'
import { definedValueOf } from './meant-code.ts'
import { isTableName } from './status-names.ts'
import { calleeNameOf, nodeAt, nodeIn, nodesIn, textOf, unwrap, withoutCasts, type Node } from './tree.ts'

// What the source alone says of a text or a pattern that a program looks for.

/** Stands for each part of a text that only the running program knows. */
const UNKNOWN = '\0'

/** Farther than this, nobody follows a text either; and generated sums nest deeper than the stack. */
const LONGEST_WAY = 20

/** The text that an expression is, with a NUL for each part that is not known; undefined where nothing is known. */
export function knownTextOf(expression: Node, analysis: Analysis): string | undefined {
  const text = textBehind(expression, analysis, LONGEST_WAY)
  return text === undefined || text.replaceAll(UNKNOWN, '') === '' ? undefined : text
}

function textBehind(expression: Node, analysis: Analysis, steps: number): string | undefined {
  if (steps === 0) return undefined
  const node = withoutCasts(expression)
  const behind = (part: Node | undefined) =>
    part === undefined ? undefined : textBehind(part, analysis, steps - 1)
  switch (node.type) {
    case 'Literal':
      return literalTextOf(node, analysis.file.text)
    case 'TemplateLiteral':
      return templateTextOf(node, behind)
    case 'BinaryExpression':
      return node.operator === '+' ? joined([node.left, node.right], '', behind) : undefined
    case 'CallExpression':
      return returnedTextOf(node, behind)
    case 'Identifier':
    case 'MemberExpression':
      return hexConstantOf(node, analysis) ?? behind(definedValueOf(node, analysis.file))
    default:
      return undefined
  }
}

/** A text, or a number where a text is asked for: `indexOf(80090308)`. */
function literalTextOf(literal: TSESTree.Literal, text: string): string | undefined {
  if (typeof literal.value === 'string') return literal.value
  const raw = textOf(literal, text)
  return typeof literal.value === 'number' && /^[1-9]\d{7}$/u.test(raw) ? raw : undefined
}

type Behind = (part: Node | undefined) => string | undefined

function templateTextOf(template: TSESTree.TemplateLiteral, behind: Behind): string {
  const inserted = nodesIn(template.expressions)
  return nodesIn(template.quasis)
    .map((quasi, index) => {
      const value: unknown = quasi.type === 'TemplateElement' ? quasi.value : undefined
      const cooked =
        typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined
      const text = typeof cooked === 'string' ? cooked : UNKNOWN
      return index < inserted.length ? `${text}${behind(inserted[index]) ?? UNKNOWN}` : text
    })
    .join('')
}

function joined(parts: readonly unknown[], separator: string, behind: Behind): string | undefined {
  const texts = parts.map((part) => behind(nodeIn(part)))
  const isKnown = texts.some((text) => text !== undefined)
  return isKnown ? texts.map((text) => text ?? UNKNOWN).join(separator) : undefined
}

function returnedTextOf(call: TSESTree.CallExpression, behind: Behind): string | undefined {
  const callee = nodeIn(call.callee)
  const argument = nodeAt(call.arguments, 0)
  if (callee?.type !== 'MemberExpression')
    return calleeNameOf(call) === 'String' ? behind(argument) : undefined
  const object = nodeIn(callee.object)
  switch (calleeNameOf(call)) {
    case 'toLowerCase':
      return behind(object)?.toLowerCase()
    case 'toUpperCase':
      return behind(object)?.toUpperCase()
    case 'trim':
    case 'toString':
      return behind(object)
    case 'join': {
      const separator = behind(argument)
      const list = object === undefined ? undefined : withoutCasts(object)
      if (separator === undefined || list?.type !== 'ArrayExpression') return undefined
      return joined(nodesIn(list.elements), separator, behind)
    }
    default:
      return undefined
  }
}

/** The digits that a constant of `sspi-status/hex` stands for. */
function hexConstantOf(node: Node, { file, constantBindings }: Analysis): string | undefined {
  const read = constantReadAt(node, constantBindings, file.scopeManager)
  const code = read?.representation === 'hex' && isTableName(read.name) ? lookup(read.name) : undefined
  return code === undefined ? undefined : toHex(code.value).slice(2)
}

/** The pattern that an expression is: a regular expression, one made of a text, or a constant that is either. */
export function knownPatternOf(expression: Node, analysis: Analysis): string | undefined {
  return patternBehind(expression, analysis, LONGEST_WAY)
}

function patternBehind(expression: Node, analysis: Analysis, steps: number): string | undefined {
  if (steps === 0) return undefined
  const node = unwrap(expression)
  switch (node.type) {
    case 'Literal':
      return patternOfLiteral(node)
    case 'NewExpression':
    case 'CallExpression': {
      const made = calleeNameOf(node) === 'RegExp' ? nodeAt(node.arguments, 0) : undefined
      if (made === undefined) return undefined
      return patternBehind(made, analysis, steps - 1) ?? knownTextOf(made, analysis)
    }
    case 'Identifier':
    case 'MemberExpression': {
      const value = definedValueOf(node, analysis.file)
      return value === undefined ? undefined : patternBehind(value, analysis, steps - 1)
    }
    default:
      return undefined
  }
}

export function patternOfLiteral(literal: TSESTree.Literal): string | undefined {
  const regex: unknown = 'regex' in literal ? literal.regex : undefined
  const isRegex = typeof regex === 'object' && regex !== null && 'pattern' in regex
  return isRegex && typeof regex.pattern === 'string' ? regex.pattern : undefined
}
