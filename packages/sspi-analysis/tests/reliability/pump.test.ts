import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { pumped, pumpedFor } from '../../../../tools/fuzz/pumps.ts'

const script = fileURLToPath(new URL('../../../../tools/fuzz/pump-process.ts', import.meta.url))
const cwd = fileURLToPath(new URL('../../../..', import.meta.url))

/** One part of the texts, another one each day or as `SEED` says; `EVERY=1` takes all of them. */
const every = Number(process.env['EVERY'] ?? 5)
const first = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000)) % every

// In a process of its own, because what hangs would not let the test end it.
it.each(Object.keys(pumped))('texts of a million characters are no more than that to %s', async (name) => {
  const options = { cwd, timeout: 300_000 }
  const args = ['--import', 'tsx', script, name, String(every), String(first)]
  const { stdout } = await promisify(execFile)(process.execPath, args, options)
  expect(Number(stdout)).toBe(pumpedFor(name, every, first).length)
})
