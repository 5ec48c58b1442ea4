import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform, version as esbuildVersion } from 'esbuild'
import { rollup, VERSION as rollupVersion } from 'rollup'
import webpack from 'webpack'
import type { Section } from '../figures.ts'

const packageFolder = fileURLToPath(new URL('../../packages/sspi-status', import.meta.url))

export const bundlerVersions = { esbuild: esbuildVersion, rollup: rollupVersion, webpack: webpack.version }

/** A bundle of a module, minified. */
type Bundle = (entry: string) => Promise<string>

const bundlers: Record<keyof typeof bundlerVersions, Bundle> = {
  esbuild,
  rollup: withRollup,
  webpack: withWebpack,
}

async function esbuild(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Rollup leaves minifying to others. */
async function withRollup(entry: string): Promise<string> {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve()] })
  const { output } = await bundle.generate({ format: 'esm' })
  const { code } = await transform(output[0].code, { format: 'esm', minify: true })
  return code
}

async function withWebpack(entry: string): Promise<string> {
  const path = `${entry}-webpack`
  const compiler = webpack({ mode: 'production', entry, output: { path, filename: 'bundle.js' } })
  const stats = await promisify(compiler.run.bind(compiler))()
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString() ?? 'webpack says nothing')
  return readFile(join(path, 'bundle.js'), 'utf8')
}

const oneConstant = "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nconsole.log(SEC_E_INVALID_TOKEN)\n"

/** Bytes that an import costs in a bundle. */
export async function bundles(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'sspi-status-bench-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(packageFolder, join(folder, 'node_modules/sspi-status'), 'junction')
    const constant = join(folder, 'constant.js')
    writeFileSync(constant, oneConstant)
    const everything = join(folder, 'everything.js')
    writeFileSync(everything, "export * from 'sspi-status'\n")
    const constants = Object.entries(bundlers).map(async ([name, bundle]) => ({
      what: `one imported constant, bundled by ${name} and minified`,
      value: Buffer.byteLength(await bundle(constant)),
      unit: ' B',
      goal: { atMost: 100 },
      isSize: true,
    }))
    const root = {
      what: 'everything of the root entry, minified and gzipped',
      value: gzipSync(await esbuild(everything)).length / 1000,
      unit: ' kB',
      goal: { atMost: 8 },
      isSize: true,
    }
    return { title: 'sspi-status: in a bundle', figures: [...(await Promise.all(constants)), root] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
