import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { magic, project, sspiCodemod } from './command.ts'
import { inTerminal } from './terminal.ts'

function withClock(source: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(source)}` }
}

// A second goes by with every look at this clock, so that every run is a long one.
const slow = withClock('let second = 0n; process.hrtime.bigint = () => 1_000_000_000n * second++')
const standing = withClock('process.hrtime.bigint = () => 0n')

const tree = { 'a.js': magic, 'b.js': magic, 'c.js': magic }
const bar = / of 3 files read/u

// Only Linux has this `script`.
describe.skipIf(process.platform !== 'linux')('the progress bar', () => {
  it('is there in a long run and gone at its end', async () => {
    const { root } = project(tree)
    const { code, screen } = await inTerminal(['.', '--dry-run'], [], { cwd: root, env: slow })
    expect(code).toBe(0)
    expect(screen).toMatch(bar)
    // The cursor goes to the start of the line, the line is cleared, and the report follows.
    const [, afterBar = ''] = screen.split(/ of 3 files read(?!.* of 3 files read)/su)
    const cleared = afterBar.indexOf('\u001B[1G\u001B[2K')
    expect(cleared).toBeGreaterThan(-1)
    expect(stripVTControlCharacters(afterBar.slice(cleared))).toMatch(/^would change a\.js/u)
  })

  it('leaves the result alone where that goes elsewhere', async () => {
    const folder = project(tree)
    const { screen } = await inTerminal(['.', '--dry-run', '--json'], [], {
      cwd: folder.root,
      env: slow,
      pipe: '> report.json',
    })
    expect(screen).toMatch(bar)
    expect(JSON.parse(folder.read('report.json'))).toMatchObject({ summary: { changed: 3 } })
  })

  it.each([
    { claim: 'in a short run', flags: [], env: standing },
    { claim: 'with --quiet', flags: ['--quiet'], env: slow },
  ])('is not there $claim', async ({ flags, env }) => {
    const { root } = project(tree)
    const { screen } = await inTerminal(['.', '--dry-run', ...flags], [], { cwd: root, env })
    expect(screen).not.toMatch(bar)
  })

  it('is not there without a terminal', () => {
    const { root } = project(tree)
    const { stdout, stderr } = sspiCodemod(['.', '--dry-run'], { cwd: root, env: slow })
    expect(stdout).toContain('3 files would change')
    expect(stderr).toBe('')
  })
})
