import { writeFile } from 'node:fs/promises'
import type { GitRepository } from './git-repository.ts'

// A fence, its language, the file that its text is of, and the text.
const FENCE = /^```(?<language>\w+)(?: (?<file>\S+))?\n(?<text>[\s\S]*?)^```$/gmu

/** Where commands run; a repository is one. */
type Place = Pick<GitRepository, 'project' | 'env'>

/**
 * Does what a page tells its readers to do, in order: runs the commands of each `console` fence, and writes the text of
 * each fence that names a file into it. Returns the page with what the commands print.
 */
export async function replayPage(page: string, repository: Place): Promise<string> {
  let replayed = ''
  let end = 0
  for (const { 0: fence, index, groups: { language, file, text = '' } = {} } of page.matchAll(FENCE)) {
    replayed += page.slice(end, index)
    end = index + fence.length
    if (file !== undefined) await writeFile(repository.project.path(file), text)
    replayed += language === 'console' ? await replayFence(text, repository) : fence
  }
  return replayed + page.slice(end)
}

async function replayFence(text: string, repository: Place): Promise<string> {
  const shown: string[] = []
  for (const [, command = ''] of text.matchAll(/^\$ (.*)$/gmu)) {
    const printed = await outputOf(command, repository)
    shown.push(printed === '' ? `$ ${command}` : `$ ${command}\n${printed}`)
  }
  return `\`\`\`console\n${shown.join('\n\n')}\n\`\`\``
}

/**
 * What a command prints, but for what is another text in every run: how long it took, and the folder. The formatter of
 * the page takes spaces at the ends of lines away. An exit code that nothing printed explains is a line of its own.
 */
async function outputOf(command: string, { project, env }: Place): Promise<string> {
  const { code, stdout } = await project.run('bash', ['-c', `exec 2>&1; ${command}`], { env })
  const printed = stdout
    .trim()
    .replaceAll(/ in \d+ ms/gu, '')
    .replaceAll(`${project.folder}/`, '')
    .replaceAll(/ +$/gmu, '')
  // What finds something says so and ends with 1; whatever else goes wrong must not look like a success.
  if (code === 0 || (code === 1 && printed !== '')) return printed
  return [printed, `exit code ${code}`].filter((line) => line !== '').join('\n')
}
