import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { pumped, pumpedTexts } from '../../../../tools/fuzz/pumps.ts'

const script = fileURLToPath(new URL('../../../../tools/fuzz/pump-process.ts', import.meta.url))
const cwd = fileURLToPath(new URL('../../../..', import.meta.url))

// In a process of its own, because what hangs would not let the test end it.
it.each(Object.keys(pumped))('texts of a million characters are no more than that to %s', async (name) => {
  const options = { cwd, timeout: 300_000 }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, name], options)
  expect(Number(stdout)).toBe(pumpedTexts().length)
})
