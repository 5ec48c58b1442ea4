import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'
import { diff, dryRun, lint, outputOf, type ProgramRun } from './program-runs.ts'

/** What the programs really print, for the READMEs on npm. */
export async function transcriptFiles(root: string): Promise<GeneratedFiles> {
  return pagesWithSections(root, [
    ['packages/eslint-plugin-sspi/README.md', { transcript: transcript(root, [lint]) }],
    ['packages/sspi-codemod/README.md', { transcript: transcript(root, [diff, dryRun]) }],
  ])
}

function transcript(root: string, runs: readonly ProgramRun[]): string {
  const texts = runs.map((run) => `$ ${run.shown}\n${outputOf(root, run)}`)
  return `\`\`\`console\n${texts.join('\n\n')}\n\`\`\``
}
