import type { GeneratedFiles } from './generated-files.ts'
import { importDirections } from './import-directions.ts'
import { pagesWithSections } from './marked-sections.ts'

/** The picture of who imports whom, from the list that ESLint holds the sources against. */
export async function architectureFiles(root: string): Promise<GeneratedFiles> {
  return pagesWithSections(root, [['docs/guide/architecture.md', { imports: picture() }]])
}

function picture(): string {
  const arrows = Object.entries(importDirections).flatMap(([name, { values }]) => {
    return values.filter((value) => value in importDirections).map((value) => `  ${value} --> ${name}`)
  })
  return ['```mermaid', 'flowchart LR', ...arrows, '```'].join('\n')
}
