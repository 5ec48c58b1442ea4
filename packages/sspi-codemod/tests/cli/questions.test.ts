import { describe, expect, it } from 'vitest'
import { isReplaced, magic, project, type Project } from './command.ts'
import { inTerminal, keys, type Step } from './terminal.ts'

const { enter, down, interrupt } = keys

// The sign in front of a question changes once it is answered.
const first = (answer: string): Step => ({ seen: '◆  Which file or folder?', keys: answer })
const another = (answer: string): Step => ({ seen: '◆  Another one?', keys: answer })
const transforms = (answer: string): Step => ({ seen: '◆  Which transforms?', keys: answer })
const action = (answer: string): Step => ({ seen: '◆  What to do?', keys: answer })

const all = [first(enter), another(enter), transforms(enter), action(enter)]

function changedFiles(folder: Project, paths: readonly string[]): string[] {
  return paths.filter((path) => isReplaced(folder.read(path)))
}

// Only Linux has this `script`.
describe.skipIf(process.platform !== 'linux')('without paths a terminal is asked', () => {
  it('and the answers that stand there show what src would become', async () => {
    const folder = project({ 'src/a.js': magic, 'b.js': magic })
    const { code, screen } = await inTerminal([], all, { cwd: folder.root })
    expect(code).toBe(0)
    expect(screen).toContain('+if (rc === SEC_E_INVALID_TOKEN) {}')
    expect(screen).toContain('1 file would change')
    expect(changedFiles(folder, ['src/a.js', 'b.js'])).toEqual([])
  })

  it('and the working directory stands there where it has no src', async () => {
    const folder = project({ 'lib/a.js': magic, 'b.js': magic })
    const { screen } = await inTerminal([], all, { cwd: folder.root })
    expect(screen).toContain('2 files would change')
  })

  it('for as many paths as there are, and changes them when told so', async () => {
    const folder = project({ 'a b.js': magic, 'src/b.js': magic, 'c.js': magic })
    const steps = [
      first(`a b.js${enter}`),
      another(`src${enter}`),
      another(enter),
      transforms(enter),
      action(down + enter),
    ]
    const { code, screen } = await inTerminal([], steps, { cwd: folder.root })
    expect(code).toBe(0)
    expect(screen).toContain('2 files changed')
    expect(changedFiles(folder, ['a b.js', 'src/b.js', 'c.js'])).toEqual(['a b.js', 'src/b.js'])
  })

  it('again where a path is missing', async () => {
    const folder = project({ 'a.js': magic })
    const steps = [
      first(`b.js${enter}`),
      { seen: 'no such file or folder: b.js', keys: `\u007F\u007F\u007F\u007Fa.js${enter}` },
      another(enter),
      transforms(enter),
      action(enter),
    ]
    const { code, screen } = await inTerminal([], steps, { cwd: folder.root })
    expect(code).toBe(0)
    expect(screen).toContain('1 file would change')
  })

  it('only for what the command line left open', async () => {
    const folder = project({ 'a.js': magic })
    const args = ['--transform', 'literals-to-constants', '--check']
    const { code, screen } = await inTerminal(args, [first(enter), another(enter)], { cwd: folder.root })
    expect(code).toBe(1)
    expect(screen).not.toContain('Which transforms?')
    expect(screen).not.toContain('What to do?')
  })

  it.each([
    { flags: [], isColored: true },
    { flags: ['--no-color'], isColored: false },
  ])('in colours, with $flags: $isColored', async ({ flags, isColored }) => {
    const { root } = project({ 'a.js': magic })
    const { screen } = await inTerminal(flags, all, { cwd: root })
    expect(screen.includes('\u001B[36m')).toBe(isColored)
  })

  it('and not where paths are there', async () => {
    const folder = project({ 'a.js': magic })
    const { code, screen } = await inTerminal(['.'], [], { cwd: folder.root })
    expect(code).toBe(0)
    expect(screen).not.toContain('?')
    expect(changedFiles(folder, ['a.js'])).toEqual(['a.js'])
  })

  it('and not where the result goes elsewhere', async () => {
    const folder = project({ 'a.js': magic })
    const { screen } = await inTerminal([], [], { cwd: folder.root, pipe: '| cat' })
    expect(screen).toBe('error: name at least one file or folder, for example: sspi-codemod src\r\n')
  })

  it.each(all.map((_, index) => ({ question: index + 1 })))(
    'and ends with 130 where the user interrupts question $question',
    async ({ question }) => {
      const folder = project({ 'a.js': magic })
      const interrupted = all
        .slice(0, question)
        .map((step, index) => (index === question - 1 ? { ...step, keys: interrupt } : step))
      const { code } = await inTerminal([], interrupted, { cwd: folder.root })
      expect(code).toBe(130)
      expect(changedFiles(folder, ['a.js'])).toEqual([])
    },
  )
})
