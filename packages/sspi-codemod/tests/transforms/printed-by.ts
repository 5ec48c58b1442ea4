import { inspect } from 'node:util'
import { compileFunction } from 'node:vm'
import * as unsigned from 'sspi-status'
import * as bigint from 'sspi-status/bigint'
import * as hexText from 'sspi-status/hex'
import * as int32 from 'sspi-status/int32'

/** A program that prints with `out`, and the module system that it is for. */
export interface Program {
  system: 'esm' | 'commonjs'
  text: string
}

export const pathOf = ({ system }: Program) => (system === 'esm' ? 'a.mjs' : 'a.cjs')

const entries: Record<string, Readonly<Record<string, unknown>>> = {
  'sspi-status': unsigned,
  'sspi-status/int32': int32,
  'sspi-status/bigint': bigint,
  'sspi-status/hex': hexText,
}

type Print = (...values: unknown[]) => void

/** Runs a program and returns what it printed, last of all the name of the error that ended it. */
export async function printedBy({ system, text }: Program): Promise<string[]> {
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
