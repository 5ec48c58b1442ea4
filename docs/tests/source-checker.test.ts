import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckedSource } from '../playground/check-source.ts'
import { defaultStateWith, type PlaygroundState } from '../playground/playground-state.ts'
import { PATIENCE, SourceChecker, type Thread } from '../playground/source-checker.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

interface Asked {
  what: string
  answer: () => void
  fail: (error: Error) => void
}

/** Threads that answer when a test tells them to; a load answers at once unless it is of TypeScript. */
class Threads {
  started = 0
  ended = 0
  asked: Asked[] = []

  readonly start = (): Thread => {
    this.started += 1
    const own: Asked[] = []
    const ask = <Answer>(what: string, answer: Answer): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const asked = { what, answer: () => resolve(answer), fail: reject }
        own.push(asked)
        this.asked.push(asked)
      })
    return {
      load: ({ language }) =>
        language === 'typescript' ? ask('load typescript', undefined) : Promise.resolve(),
      check: ({ source, language }) =>
        ask(source, { source, language, linted: { reports: [], fixed: source }, planned: undefined }),
      end: () => {
        this.ended += 1
        for (const { fail } of own) fail(new Error('ended'))
      },
    }
  }

  get texts(): string[] {
    return this.asked.map(({ what }) => what)
  }

  last(): Asked {
    const asked = this.asked.at(-1)
    if (asked === undefined) throw new Error('Nothing was asked.')
    return asked
  }
}

function setUp() {
  const threads = new Threads()
  const checker = new SourceChecker(threads.start)
  const example = defaultStateWith({})
  let newest = ''
  /** What somebody types; only the last text is wanted. */
  const type = (source: string, changes: Partial<PlaygroundState> = {}) => {
    newest = source
    return sourceOf(checker.check({ ...example, source, ...changes }, () => newest === source))
  }
  /** Another place on the page, which wants what it asked for. */
  const show = (source: string) => sourceOf(checker.check({ ...example, source }, () => true))
  return { threads, type, show }
}

async function sourceOf(check: Promise<CheckedSource | undefined>): Promise<string | undefined> {
  return (await check)?.source
}

/** Lets all that can go on do so. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('of what is typed', () => {
  it('the last text alone is checked after the one that is', async () => {
    const { threads, type } = setUp()
    const results = ['a', 'b', 'c', 'd'].map((source) => type(source))
    await settle()
    expect(threads.texts).toEqual(['d'])
    const later = ['e', 'f'].map((source) => type(source))
    await settle()
    expect(threads.texts).toEqual(['d'])
    threads.last().answer()
    await settle()
    expect(threads.texts).toEqual(['d', 'f'])
    threads.last().answer()
    expect(await Promise.all([...results, ...later])).toEqual([
      undefined,
      undefined,
      undefined,
      'd',
      undefined,
      'f',
    ])
    expect(threads.started).toBe(1)
  })

  it('one is checked while what another one needs is loaded', async () => {
    const { threads, type } = setUp()
    const typescript = type('a', { language: 'typescript' })
    await settle()
    const javascript = type('b')
    await settle()
    expect(threads.texts).toEqual(['load typescript', 'b'])
    threads.last().answer()
    threads.asked[0]?.answer()
    expect(await Promise.all([typescript, javascript])).toEqual([undefined, 'b'])
  })
})

describe('what several places ask for', () => {
  it('is checked one after the other', async () => {
    const { threads, show } = setUp()
    const results = ['a', 'b', 'c'].map(show)
    for (const texts of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      await settle()
      expect(threads.texts).toEqual(texts)
      threads.last().answer()
    }
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c'])
  })
})

describe('a check that takes long', () => {
  it('goes on while nobody waits', async () => {
    const { threads, type } = setUp()
    const result = type('a')
    await vi.advanceTimersByTimeAsync(PATIENCE * 10)
    expect(threads.ended).toBe(0)
    threads.last().answer()
    expect(await result).toBe('a')
  })

  it.each([
    [PATIENCE - 1, 0],
    [PATIENCE, 1],
  ])('is ended for another text that has waited for %i ms: %i', async (waited, ended) => {
    const { threads, type } = setUp()
    const first = type('a')
    await settle()
    const second = type('b')
    await vi.advanceTimersByTimeAsync(waited)
    expect(threads.ended).toBe(ended)
    if (ended === 0) threads.last().answer()
    await settle()
    expect(threads.texts).toEqual(['a', 'b'])
    threads.last().answer()
    expect(await second).toBe('b')
    expect(await first).toBe(ended === 0 ? 'a' : undefined)
  })

  it('of a place that still wants it begins again after the other one', async () => {
    const { threads, show } = setUp()
    const [first, second] = [show('a'), show('b')]
    await settle()
    const third = show('c')
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(threads).toMatchObject({ started: 2, ended: 1 })
    for (let count = 2; count <= 4; count += 1) {
      expect(threads.asked).toHaveLength(count)
      threads.last().answer()
      await settle()
    }
    expect(await Promise.all([first, second, third])).toEqual(['a', 'b', 'c'])
  })
})

describe('a thread that fails', () => {
  it('says why, and has a successor', async () => {
    const { threads, type } = setUp()
    const first = type('a')
    await settle()
    threads.last().fail(new Error('no connection'))
    await expect(first).rejects.toThrow('no connection')
    const second = type('b')
    await settle()
    threads.last().answer()
    expect(await second).toBe('b')
    expect(threads).toMatchObject({ started: 2, ended: 1 })
  })
})
