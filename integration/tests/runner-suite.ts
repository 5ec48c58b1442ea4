import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { skipFor } from './machine-programs.ts'
import { Project, type Outcome } from './project.ts'
import { RegistryDoor } from './registry-door.ts'
import { runtimeProgram, runtimeVersion, type RuntimeName } from './runtimes.ts'

const page = await readFile(fileURLToPath(new URL('../../docs/guide/npx.md', import.meta.url)), 'utf8')

/** A program that fetches a package and runs its command. */
export interface Runner {
  /** What somebody types; `<command>` stands for the name of our command and its arguments. */
  first: string
  /** The same where the registry does not answer and the package is there from the first time. */
  offline: string
  /** Undefined where the machine has it. */
  program?: RuntimeName
  /** What the program is to be told: where the registry is, and to use an empty cache. */
  env: (registry: string, cache: string) => Record<string, string>
}

/** Each `$ command` of the page with what it prints there. */
function transcripts(): { command: string; printed: string }[] {
  const blocks = [...page.matchAll(/^```console\n(.*?)^```$/gmsu)].map(([, block = '']) => block)
  const runs = blocks.flatMap((block) => block.split(/^\$ npx --yes /mu).slice(1))
  return runs.map((run) => {
    const end = run.indexOf('\n')
    return { command: run.slice(0, end), printed: run.slice(end + 1).trimEnd() }
  })
}

/** The cells of every row of the page's tables. */
function rowsOfPage(): string[][] {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  return rows.map((row) => row.split(/ *\| */u).slice(1, -1))
}

/** What a terminal shows, but for how long it took. */
function shownBy({ stdout, stderr }: Outcome): string {
  const texts = [stdout, stderr].map((text) => text.trim()).filter((text) => text !== '')
  return texts.join('\n').replaceAll(/ in \d+ ms/gu, '')
}

/** Runs a line that starts like one for a shell: variables, a program, arguments without spaces. */
async function runLine(project: Project, line: string, runner: Runner, registry: string): Promise<Outcome> {
  const words = line.split(' ')
  const start = words.findIndex((word) => !/^[A-Z_]+=/u.test(word))
  const variables = words.slice(0, start).map((word) => word.split('='))
  const env = {
    ...runner.env(registry, project.path('cache')),
    ...(Object.fromEntries(variables) as Record<string, string>),
  }
  const [program = '', ...args] = words.slice(start)
  if (runner.program === undefined) return project.run(program, args, { env })
  const file = await runtimeProgram(runner.program)
  if (file.endsWith('.js')) return project.run('node', [file, ...args], { env })
  // `bunx` is another name of the program, which goes by it.
  return project.run(file, program === 'bunx' ? ['x', ...args] : args, { env })
}

/** Fetches and runs both commands with each runner, then again without a registry. */
export function describeRunners(runners: readonly Runner[], { isSkipped, why } = skipFor([])): void {
  const commands = transcripts()

  it('the page shows both commands', () => {
    const names = commands.map(({ command }) => command.split(' ')[0])
    expect(names).toEqual(['sspi-status', 'sspi-codemod'])
  })

  describe.skipIf(isSkipped).each(runners)(`$first, in a folder without a package.json${why}`, (runner) => {
    let project: Project
    let door: RegistryDoor | undefined

    beforeAll(async () => {
      project = await Project.copy('npx')
      door = await RegistryDoor.open(inject('registry'))
    })

    afterAll(async () => {
      await door?.shut()
      await project.remove()
    })

    const run = (line: string, command: string) =>
      runLine(project, line.replace('<command>', command), runner, door?.address ?? '')

    it('is a row of the page, with the version that runs where that is fixed', () => {
      const lines = [runner.first, runner.offline]
      const cells = lines.map((line) => `\`${line.replace('<command>', 'sspi-status …')}\``)
      const name = runner.program === undefined ? /^\w+$/u : / [\d.]+$/u
      const row = rowsOfPage().find((each) => each[1] === cells[0])
      expect(row).toEqual([expect.stringMatching(name), ...cells])
      if (runner.program !== undefined) expect(row?.[0]?.split(' ')[1]).toBe(runtimeVersion(runner.program))
    })

    it.each(commands)('runs `$command` from the registry', async ({ command, printed }) => {
      const outcome = await run(runner.first, command)
      expect(outcome.code, outcome.stdout + outcome.stderr).toBe(0)
      // Some say beside it what they fetch.
      const lines = new Set(shownBy(outcome).split('\n'))
      expect(printed.split('\n').filter((line) => !lines.has(line))).toEqual([])
    })

    it('runs them again while the registry is down', async () => {
      await door?.shut()
      for (const { command, printed } of commands) {
        const outcome = await run(runner.offline, command)
        expect(outcome.code, outcome.stdout + outcome.stderr).toBe(0)
        expect(shownBy(outcome)).toBe(printed)
      }
    })

    it('has left nothing in the folder but its cache', async () => {
      expect((await readdir(project.folder)).sort()).toEqual(['cache', 'src'])
    })
  })
}
