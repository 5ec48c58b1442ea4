import type { PlannedSource } from './plan-source.ts'

/** What the codemod does with a source, in one sentence. */
export function summaryOf({ changes, leftAlone }: Pick<PlannedSource, 'changes' | 'leftAlone'>): string {
  const changed = changes === 0 ? 'nothing' : placesOf(changes)
  if (leftAlone.length === 0) return `It changes ${changed}.`
  const left = changes === 0 ? placesOf(leftAlone.length) : String(leftAlone.length)
  return `It changes ${changed} and leaves ${left} alone.`
}

function placesOf(count: number): string {
  return count === 1 ? '1 place' : `${count} places`
}
