import { fileURLToPath } from 'node:url'
import type { Figure, Section } from '../figures.ts'
import { measure, median } from '../timing.ts'

const cwd = fileURLToPath(new URL('../../packages/eslint-plugin-sspi/dist', import.meta.url))

const ways = {
  'by `require`': { bare: ['-e', '0'], loading: ['-e', "require('./index.cjs')"] },
  'by `import`': {
    bare: ['--input-type=module', '-e', '0'],
    loading: ['--input-type=module', '-e', "import './index.js'"],
  },
}

/** Fresh processes that load the plugin and such that load nothing, in turn. */
export function timeToLoad(rounds: number): Section {
  const figures = Object.entries(ways).map(([way, { bare, loading }]): Figure => {
    const times = measure(
      [
        { name: 'bare', command: [process.execPath, ...bare], cwd },
        { name: 'loading', command: [process.execPath, ...loading], cwd },
      ],
      rounds,
    )
    const [before = [], after = []] = ['bare', 'loading'].map((name) => times.get(name)?.runs)
    return {
      what: `to load the plugin ${way}, beyond a process that loads nothing`,
      value: median(after.map((time, round) => time - (before[round] ?? 0))),
      unit: ' ms',
      goal: { atMost: 15 },
      medians: { bare: median(before), loading: median(after) },
    }
  })
  return { title: `eslint-plugin-sspi: load (median of ${rounds})`, figures }
}
