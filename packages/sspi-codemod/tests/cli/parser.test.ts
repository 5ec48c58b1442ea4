import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isReplaced, magic, packageRoot, project } from './command.ts'

const flow = `// @flow\n${magic}type A = {| a: ?number |}\n`

const proposal = `${magic}const five = do { 5 }\n`

describe('--parser chooses what reads a file that the own parser cannot', () => {
  it.each([
    { what: 'Flow', source: flow, parser: 'flow', reads: true },
    { what: 'Flow', source: flow, parser: 'ts', reads: false },
    { what: 'a proposal', source: proposal, parser: 'babel', reads: true },
    { what: 'a proposal', source: proposal, parser: 'flow', reads: false },
  ])('$what with $parser: $reads', ({ source, parser, reads }) => {
    const folder = project({ 'a.js': source })
    expect(folder.run('.', '--parser', parser).code).toBe(reads ? 0 : 1)
    expect(isReplaced(folder.read('a.js'))).toBe(reads)
  })
})

describe('the transform for `jscodeshift -t`', () => {
  function evaluate(script: string): string {
    const options = { cwd: packageRoot, encoding: 'utf8' } as const
    return spawnSync(process.execPath, ['--input-type=commonjs', '--eval', script], options).stdout
  }
  const load = `const { default: transform } = require(${JSON.stringify(join(packageRoot, 'transforms/literals-to-constants.js'))})\n`

  it('is loaded with require, and jscodeshift comes only with a file that needs it', () => {
    const isLoaded = "console.log(Object.keys(require.cache).some((file) => file.includes('jscodeshift')))\n"
    const run = (source: string) => `transform({ path: 'a.js', source: ${JSON.stringify(source)} }, {}, {})\n`
    expect(evaluate(load + isLoaded + run(magic) + isLoaded + run(flow) + isLoaded)).toBe(
      'false\nfalse\ntrue\n',
    )
  })

  it('returns the changed source', () => {
    const source = JSON.stringify(magic)
    const output = evaluate(
      `${load}process.stdout.write(transform({ path: 'a.js', source: ${source} }, {}, {}))`,
    )
    expect(isReplaced(output)).toBe(true)
  })
})
