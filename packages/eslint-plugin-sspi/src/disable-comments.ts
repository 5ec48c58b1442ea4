import { lastIndexUpTo } from 'sspi-analysis'
import type { TSESTree } from '@typescript-eslint/utils'
import type { SourceCode } from '@typescript-eslint/utils/ts-eslint'

interface Directive {
  kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  /** Empty where the directive is for every rule. */
  rules: readonly string[]
}

/**
 * Makes the question whether a comment silences a rule at a node. Read from the comments themselves, because not every
 * host hands over its directives.
 */
export function createDisableCheck(
  sourceCode: Readonly<SourceCode>,
  rule: string,
): (node: TSESTree.Node) => boolean {
  const lines = new Set<number>()
  const turns: { from: number; isOff: boolean }[] = []
  for (const comment of sourceCode.getAllComments()) {
    const directive = directiveOf(comment)
    if (directive === undefined || !isFor(directive, rule)) continue
    const { range, loc } = comment
    if (directive.kind === 'disable-line') lines.add(loc.start.line)
    else if (directive.kind === 'disable-next-line') lines.add(loc.end.line + 1)
    else turns.push({ from: range[0], isOff: directive.kind === 'disable' })
  }
  const starts = turns.map(({ from }) => from)
  return ({ range, loc }) =>
    lines.has(loc.start.line) || turns[lastIndexUpTo(range[0], starts)]?.isOff === true
}

const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable(?:-next)?-line|disable|enable)(?:\s([\s\S]*))?$/u
const JUSTIFICATION = /\s-{2,}\s[\s\S]*/u

function directiveOf({ type, value }: TSESTree.Comment): Directive | undefined {
  const [, kind, list = ''] = DIRECTIVE.exec(value.replace(JUSTIFICATION, '')) ?? []
  const rules = list.split(',').flatMap((rule) => rule.trim() || [])
  switch (kind) {
    case 'disable-line':
    case 'disable-next-line':
      return { kind, rules }
    case 'disable':
    case 'enable':
      // A comment to the end of a line turns nothing off below it.
      return type === 'Block' ? { kind, rules } : undefined
    default:
      return undefined
  }
}

function isFor({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule)
}
