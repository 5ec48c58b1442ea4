import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ended, misleading, shapes } from './deep-sources.ts'

const COUNT = Number(process.env['COUNT'] ?? 20_000)

const script = fileURLToPath(new URL('parse-deep-sources.ts', import.meta.url))

// A thread has 4 MB for its stack; with less, there is room left.
const STACK = 'ulimit -s 3072 && exec "$@"'

it.skipIf(process.platform === 'win32')(
  'no source ends the process inside the parser, however it nests',
  () => {
    const { status, signal, stdout } = spawnSync(
      'sh',
      ['-c', STACK, 'sh', process.execPath, '--import', 'tsx', script, String(COUNT)],
      { encoding: 'utf8', maxBuffer: 1e9 },
    )
    const names = stdout.trimEnd().split('\n')
    expect({ status, signal, last: names.at(-1) }).toMatchObject({ status: 0, signal: null })
    expect(names.length).toBe(2 * shapes.length + ended.length + misleading.length)
  },
)
