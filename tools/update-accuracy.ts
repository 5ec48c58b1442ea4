import { corpusSets, readCorpus, type CorpusSet } from './corpus.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'

/** What the rules report on each set of the corpus against its marks. */
export async function accuracyFiles(root: string): Promise<GeneratedFiles> {
  const figures = await Promise.all(corpusSets.map(async (set) => [set, await figuresOf(root, set)] as const))
  return pagesWithSections(root, [['docs/accuracy.md', Object.fromEntries(figures)]])
}

async function figuresOf(root: string, set: CorpusSet): Promise<string> {
  // The rules are loaded only here: the other generators also run while one of them does not load.
  const { accuracyTable } = await import('./accuracy-table.ts')
  const { judgeSource } = await import('./judge-source.ts')
  const sources = await readCorpus(root, set)
  const marked = sources.filter(({ marks }) => marks.length > 0).length
  const head = `\`${set}\`: ${sources.length} files, ${marked} of them with marks.`
  return `${head}\n\n${accuracyTable(sources.flatMap((source) => judgeSource(source)))}`
}
