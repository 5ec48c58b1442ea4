import type { Finding } from './finding.ts'
import type { TextEdit } from './text-edit.ts'
import { textOf, type Node } from './tree.ts'

/** The edit that writes a constant, by its name in this file, where a finding stands. */
export function planReplacement(finding: Finding, name: string, text: string): TextEdit {
  const { node, code, representation } = finding
  const edit = planExpression(node, inPlace(finding, name, text), text)
  return { ...edit, replaces: { code: code.name, representation } }
}

/** The edit that writes an expression where another stands, apart from the words around it. */
export function planExpression(node: Node, replacement: string, text: string): TextEdit {
  const [start, end] = node.range
  const before = isNameEnd(text.slice(Math.max(0, start - 2), start)) && isNameStart(replacement) ? ' ' : ''
  const after = isNamePart(text.slice(end, end + 2)) && isNameEnd(replacement) ? ' ' : ''
  return { start, end, text: `${before}${replacement}${after}` }
}

function inPlace({ node, name: notation }: Finding, name: string, text: string): string {
  const { parent } = node
  const isType = parent?.type === 'TSLiteralType'
  const constant = isType ? `typeof ${name}` : name
  // The hex constants are the eight digits alone.
  const value = notation === 'hex-text' ? `\`${textOf(node, text).slice(1, 3)}\${${constant}}\`` : constant
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
      return parent.key === node && !parent.computed ? `[${value}]` : value
    case 'JSXAttribute':
      return `{${value}}`
    default:
      return value
  }
}

const isNameStart = (text: string) => /^[\p{ID_Start}$_\\]/u.test(text)
const isNamePart = (text: string) => /^[\p{ID_Continue}$\\\u200c\u200d]/u.test(text)
const isNameEnd = (text: string) => /[\p{ID_Continue}$\\\u200c\u200d]$/u.test(text)
