import { inspect } from 'node:util'
import { compileFunction } from 'node:vm'
import fc from 'fast-check'
import * as unsigned from 'sspi-status'
import * as bigint from 'sspi-status/bigint'
import * as hexText from 'sspi-status/hex'
import * as int32 from 'sspi-status/int32'
import { describe, expect, it } from 'vitest'
import { codemod } from './codemod.ts'
import { programs, type Program } from './programs.ts'

const entries: Record<string, Readonly<Record<string, unknown>>> = {
  'sspi-status': unsigned,
  'sspi-status/int32': int32,
  'sspi-status/bigint': bigint,
  'sspi-status/hex': hexText,
}

type Print = (...values: unknown[]) => void

/** Runs a program and returns what it printed, last of all the name of the error that ended it. */
async function printedBy({ system, text }: Program): Promise<string[]> {
  const printed: string[] = []
  const out: Print = (...values) => {
    printed.push(...values.map((value) => inspect(value, { depth: null })))
  }
  try {
    if (system === 'commonjs') runCommonJs(text, out)
    else await runModule(text, out)
  } catch (error) {
    printed.push(error instanceof Error ? error.name : String(error))
  }
  return printed
}

function runCommonJs(text: string, out: Print): void {
  const require = (name: string) => entries[name] ?? {}
  const source = text.replace(/^#!/u, '//')
  Reflect.apply(compileFunction(source, ['out', 'require', 'exports']), undefined, [out, require, {}])
}

const moduleUrl = (text: string) => `data:text/javascript,${encodeURIComponent(text).replaceAll("'", '%27')}`

/** A module for each entry point, for an import by its text. */
const entryUrls = Object.entries(entries).map(([name, exported]) => {
  const lines = Object.entries(exported).map(([constant, value]) => {
    const written = typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)
    return `export const ${constant} = ${constant.startsWith('SEC_') ? written : 'undefined'}`
  })
  return [name, moduleUrl(lines.join('\n'))] as const
})

async function runModule(text: string, out: Print): Promise<void> {
  const printer = `print${printers++}`
  Object.assign(globalThis, { [printer]: out })
  let linked = text.replaceAll(/\bout\b/gu, printer)
  for (const [name, url] of entryUrls)
    linked = linked.replaceAll(new RegExp(`(["'])${name}\\1`, 'gu'), `'${url}'`)
  await import(/* @vite-ignore */ moduleUrl(linked))
}

let printers = 0

const pathOf = ({ system }: Program) => (system === 'esm' ? 'a.mjs' : 'a.cjs')

describe('a program prints the same', () => {
  it.each<Program & { prints: string[] }>([
    {
      system: 'commonjs',
      text: 'out(0x80090308, 1n, "a", [undefined])',
      prints: ['2148074248', '1n', "'a'", '[ undefined ]'],
    },
    { system: 'commonjs', text: 'out(1); out(a); out(2)', prints: ['1', 'ReferenceError'] },
    { system: 'commonjs', text: 'out(require("sspi-status/int32").SEC_E_OK)', prints: ['0'] },
    {
      system: 'esm',
      text: 'import { SEC_E_INVALID_TOKEN as a } from "sspi-status/bigint"; out(a, await 2)',
      prints: ['2148074248n', '2'],
    },
  ])('$text', async ({ prints, ...program }) => {
    expect(await printedBy(program)).toEqual(prints)
  })

  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const kept: boolean[] = []

  it(`before and after, whichever it is (SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const before = await printedBy(program)
        // Some heads and statements do not go together.
        fc.pre(before.at(-1) !== 'SyntaxError' || before.length > 1)
        const { output, edits } = codemod(program.text, pathOf(program))
        expect({ output, prints: await printedBy({ ...program, text: output }) }).toEqual({
          output,
          prints: before,
        })
        expect(codemod(output, pathOf(program)).edits).toEqual([])
        kept.push(edits.length === 0)
      }),
      { seed, numRuns: 400 },
    )
  })

  it('and most of them are changed', () => {
    expect(kept.filter((isKept) => !isKept).length).toBeGreaterThan(kept.length / 2)
  })
})
