import { distanceBetween } from 'sspi-analysis'

/** The name that a word was most likely meant to be; a name that it begins comes first. */
export function nearestName<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const distanceTo = (name: Name) => (name.startsWith(word) ? 0 : distanceBetween(word, name))
  return names.toSorted((a, b) => distanceTo(a) - distanceTo(b))[0]
}
