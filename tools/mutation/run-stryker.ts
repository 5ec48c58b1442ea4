import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutatedModules } from './mutated-modules.ts'
import options from './stryker.config.json' with { type: 'json' }

/** A change of a module, and what became of it. */
export interface Mutant {
  mutatorName: string
  replacement?: string
  location: { start: { line: number; column: number } }
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored' | 'CompileError' | 'RuntimeError'
}

interface Report {
  files: Readonly<Record<string, { mutants: readonly Mutant[] }>>
}

/** Whether a test failed, or never ended, where the change was made. */
export function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout'
}

/**
 * Changes one of `mutatedModules` in all ways that Stryker knows. What an earlier run found, and nothing has changed
 * since, is not tried again.
 * @throws {Error} where Stryker fails.
 */
export async function mutantsOf(root: string, name: string): Promise<readonly Mutant[]> {
  const folder = join(root, '.cache', 'mutation')
  mkdirSync(folder, { recursive: true })
  const [config, report] = [join(folder, `${name}.config.json`), join(folder, `${name}.report.json`)]
  const source = `packages/sspi-analysis/src/${name}.ts`
  const incrementalFile = join(folder, `${name}.json`)
  forgetUnnoticed(incrementalFile)
  rmSync(report, { force: true })
  writeFileSync(
    config,
    JSON.stringify({
      ...options,
      mutate: [source],
      incrementalFile,
      jsonReporter: { fileName: report },
    }),
  )
  await stryker(root, config, mutatedModules[name] ?? [])
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return files[source]?.mutants ?? []
}

/** What no test noticed is tried again, for Stryker does not see each new test. */
function forgetUnnoticed(incrementalFile: string): void {
  if (!existsSync(incrementalFile)) return
  const earlier = JSON.parse(readFileSync(incrementalFile, 'utf8')) as Report
  const files = Object.entries(earlier.files).map(([path, file]) => {
    return [path, { ...file, mutants: file.mutants.filter(isNoticed) }] as const
  })
  writeFileSync(incrementalFile, JSON.stringify({ ...earlier, files: Object.fromEntries(files) }))
}

function stryker(root: string, config: string, tests: readonly string[]): Promise<void> {
  const script = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const child = spawn(process.execPath, [script, 'run', config], {
    cwd: root,
    env: { ...process.env, MUTATION_TESTS: tests.join(',') },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Stryker ended with ${String(code)} for ${config}.`))
    })
  })
}
