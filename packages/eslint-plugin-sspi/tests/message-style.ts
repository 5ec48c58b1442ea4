import type { LintMessage } from './linters.ts'

/** The longest that a message's template may be, without what is filled in. */
export const LONGEST_TEMPLATE = 160

const PLACEHOLDER = /\{\{\w+\}\}/gu

export function lengthOfTemplate(template: string): number {
  return template.replaceAll(PLACEHOLDER, '').length
}

/** What is wrong with the wording of a report: two sentences, the fact and the consequence; a suggestion is one. */
export function problemsOfStyle({ message, suggestions }: LintMessage): string[] {
  return [
    ...problemsOfSentences(message, 2),
    ...suggestions.flatMap(({ desc }) => problemsOfSentences(desc, 1)),
  ]
}

function problemsOfSentences(text: string, expected: number): string[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=[\p{Lu}`])/u)
  return [
    ...(sentences.length === expected
      ? []
      : [`${sentences.length} sentences instead of ${expected}: ${text}`]),
    ...(sentences.every((sentence) => /^[\p{Lu}`].*[^.\s]\.$/su.test(sentence))
      ? []
      : [`no sentence: ${text}`]),
    ...(text.includes('{{') ? [`a placeholder is left: ${text}`] : []),
  ]
}
