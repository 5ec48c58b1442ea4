import { Session } from 'node:inspector/promises'

/** How often each block of the packages' sources ran, by its file, function and place. */
type Executions = ReadonlyMap<string, number>

/** More than twice as much, but for what is sorted or searched by halves. */
const MOST_GROWTH = 2.6

/** The counters lose some of what is compiled meanwhile; what grows does so each time. */
const ATTEMPTS = 4

/**
 * The blocks of the packages' sources that run much more than twice as often for twice as many of something. Executions
 * are counted, not timed; what the language's own functions do without calling back is not seen.
 */
export async function findOvergrown(run: (count: number) => unknown, count: number): Promise<string[]> {
  // What is worked out once for all sources is not counted.
  run(count)
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    let overgrown: string[] = []
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const once = await executionsOf(() => run(count), session)
      const twice = await executionsOf(() => run(2 * count), session)
      const found = [...twice].flatMap(([block, executions]) => {
        const before = once.get(block) ?? 0
        const isMuch = executions > 5 * count && before > 0
        return isMuch && executions > MOST_GROWTH * before ? block : []
      })
      overgrown = attempt === 0 ? found : overgrown.filter((block) => found.includes(block))
      if (overgrown.length === 0) break
    }
    return overgrown
  } finally {
    session.disconnect()
  }
}

async function executionsOf(run: () => unknown, session: Session): Promise<Executions> {
  // To take the counters sets them back.
  await session.post('Profiler.takePreciseCoverage')
  run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const executions = new Map<string, number>()
  for (const { url, functions } of result) {
    const [, file] = /\/packages\/([^/]+\/src\/.*)$/u.exec(url) ?? []
    if (file === undefined) continue
    for (const { functionName, ranges } of functions)
      for (const { count, startOffset } of ranges)
        executions.set(`${file} ${functionName} ${startOffset}`, count)
  }
  return executions
}
