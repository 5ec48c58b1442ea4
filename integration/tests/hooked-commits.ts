import { writeFile } from 'node:fs/promises'
import type { GitRepository } from './git-repository.ts'
import type { Outcome } from './project.ts'

/** A source with a magic literal, and what it becomes. */
export const magic =
  "import { show } from './show.js'\n\nexport const explain = (rc) => rc === 0x80090318 && show('More')\n"
export const replaced = magic
  .replace("show.js'\n", "show.js'\nimport { SEC_E_INCOMPLETE_MESSAGE } from 'sspi-status'\n")
  .replace('0x80090318', 'SEC_E_INCOMPLETE_MESSAGE')
export const ambiguous = "export const isWrongPassword = (error) => error.message.includes('80090308')\n"

/** Commits one more source, as a user would. */
export async function commit(repository: GitRepository, name: string, source: string): Promise<Outcome> {
  await writeFile(repository.project.path('src', name), source)
  await repository.git('add', `src/${name}`)
  return repository.tryGit('commit', '--quiet', '--message', name)
}

/** The messages of all commits, the latest first. */
export const subjects = (repository: GitRepository) => repository.git('log', '--format=%s')
