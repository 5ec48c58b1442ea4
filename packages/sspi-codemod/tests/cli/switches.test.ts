import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCommand } from '../../src/cli/command.ts'
import { readCommand } from '../../src/cli/read-command.ts'
import { readSwitches, switches } from '../../src/cli/switches.ts'

const startsNoRun = new Set(['--help', '--version'])

describe('what reads switches and paths alone', () => {
  it('knows every option without a value', () => {
    const flags = createCommand().options.flatMap(({ long, required, optional }) =>
      long == null || required || optional || startsNoRun.has(long) ? [] : [long],
    )
    expect([...switches.keys()].toSorted()).toEqual(flags.toSorted())
  })

  it('reads them as what reads every command line does', () => {
    const word = fc.oneof(fc.constantFrom(...switches.keys()), fc.constantFrom('src', 'a.js', '', '.', 'a b'))
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        const { options, ...rest } = readCommand(argv)
        const { gitignore = true, color = true, ...others } = readSwitches(argv)?.options ?? {}
        expect({ ...readSwitches(argv), options: { gitignore, color, ...others } }).toEqual({
          ...rest,
          options,
        })
      }),
    )
  })

  it.each(['-', '--', '-v', '--help', '--from', '--from=x', '--json=1', '--dry', '-5', '--transform'])(
    'leaves %s to it',
    (word) => {
      expect(readSwitches(['src', word])).toBeUndefined()
    },
  )
})
