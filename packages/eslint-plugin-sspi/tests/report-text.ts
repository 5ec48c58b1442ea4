import { applyFixes, type LintMessage } from './linters.ts'

/**
 * The source with squiggles under what is reported, then what each suggestion and each pass of fixes makes of it.
 * Control characters are shown as symbols.
 */
export function reportText(
  code: string,
  messages: readonly LintMessage[],
  passes: readonly string[],
): string {
  const lines = code.split(LINE_END)
  const annotated = lines.flatMap((line, index) => [
    visible(line),
    ...messages.flatMap((message) => squiggles(message, line, index + 1)),
  ])
  const suggestions = messages.flatMap((message) =>
    message.suggestions.map(({ messageId, desc, fix }) =>
      section(`${placeOf(message, messages)}${messageId ?? ''}: ${desc}`, applyFixes(code, [fix])),
    ),
  )
  const fixes = passes.map((output, index) =>
    section(passes.length === 1 ? 'fixed' : `fixed, pass ${index + 1}`, output),
  )
  return [...annotated, ...suggestions, ...fixes].join('\n')
}

// The line end stays with its line, to be seen.
const LINE_END = /(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/u

function visible(line: string): string {
  return line
    .replace(/\n$/u, '')
    .replaceAll('\r', '␍')
    .replaceAll('\u2028', '<LS>')
    .replaceAll('\uFEFF', '<BOM>')
}

function section(title: string, code: string): string {
  return [`--- ${title}`, ...code.split(LINE_END).map(visible)].join('\n')
}

/** Tells several reports of one source apart. */
function placeOf(message: LintMessage, messages: readonly LintMessage[]): string {
  return messages.length === 1 ? '' : `${message.line}:${message.column} `
}

function squiggles(message: LintMessage, line: string, number: number): string[] {
  if (number < message.line || number > message.endLine) return []
  const from = number === message.line ? message.column - 1 : 0
  const to = number === message.endLine ? message.endColumn - 1 : line.trimEnd().length
  const under = line.slice(0, from).replaceAll(/[^\t]/gu, ' ') + '~'.repeat(to - from)
  if (number < message.endLine) return [under]
  const sentences = message.message.split(/(?<=\.) /u).map((sentence) => `  ${sentence}`)
  return [`${under} ${message.messageId ?? ''}`, ...sentences]
}
