import { describe, expect, it } from 'vitest'
import { cacheFolder } from '../../../../tools/published-packages.ts'
import { unrelatedPackages } from '../../../../tools/unrelated-packages.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import { reportIn, sspiCodemod } from '../cli/command.ts'

const transforms = transformNames.flatMap((name) => ['--transform', name])

describe('published code that has nothing to do with SSPI', async () => {
  const folders = (await unrelatedPackages()).map(({ folder }) => folder)

  it('is left as it is by all transforms', () => {
    const outcome = sspiCodemod([...folders, '--dry-run', '--json', '--no-gitignore', ...transforms], {
      cwd: cacheFolder(),
    })
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: '' })
    const { summary, files } = reportIn(outcome)
    expect(files.filter(({ status }) => status === 'changed')).toEqual([])
    expect(summary.scanned).toBeGreaterThan(25_000)
  })
})
