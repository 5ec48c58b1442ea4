import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { builtFile, packageFolder } from './built-package.ts'

async function bundle(code: string): Promise<string> {
  builtFile('index.mjs')
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: packageFolder, loader: 'js' },
    // Without the repository's paths, which lead to the sources.
    tsconfigRaw: {},
    logLevel: 'error',
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    write: false,
    metafile: true,
  })
  const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>')
  expect(inputs.every((input) => /sspi-status\/dist\/\w+\.mjs$/.test(input))).toBe(true)
  return outputFiles.map(({ text }) => text.trim()).join('')
}

describe('a bundle', () => {
  it.each([
    ['sspi-status', 'console.log(2148074248);'],
    ['sspi-status/int32', 'console.log(-2146893048);'],
    ['sspi-status/bigint', 'console.log(2148074248n);'],
    ['sspi-status/hex', 'console.log("80090308");'],
  ])('of one constant of %s is its value alone', async (entry, expected) => {
    const code = await bundle(
      `import { SEC_E_INVALID_TOKEN } from '${entry}'; console.log(SEC_E_INVALID_TOKEN)`,
    )
    expect(code.replace(/^var \w+=(.+);console\.log\(\w+\);$/, 'console.log($1);')).toBe(expected)
  })

  it('of a conversion has no table in it', async () => {
    const code = await bundle(`import { toHex } from 'sspi-status'; console.log(toHex(0))`)
    expect(code).toContain('toUpperCase')
    expect(code).not.toContain('SEC_')
  })

  it('of the look-up has the table, and no functions', async () => {
    const code = await bundle(`import * as everything from 'sspi-status'; console.log(everything)`)
    expect(code).toContain('SEC_E_INVALID_TOKEN')
    expect(code).not.toContain('InitializeSecurityContextW')
  })

  it('of an unused import is empty', async () => {
    expect(await bundle(`import 'sspi-status'; import 'sspi-status/functions'`)).toBe('')
  })
})

// esbuild and Rollup know that `new Set([])` has no effect, webpack does not and keeps it in every bundle.
it.each(['index', 'int32', 'bigint', 'hex', 'functions'])(
  'the module %s calls nothing when it is loaded',
  async (entry) => {
    const code = await readFile(builtFile(`${entry}.mjs`), 'utf8')
    expect(code).toMatch(/^(?:const|var) \w+ = /mu)
    expect(code.match(/^(?:const|let|var) \w+ = (?:new |[\w.]+\().*$/gmu)).toBe(null)
  },
)
