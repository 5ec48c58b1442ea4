import type { SingleBar } from 'cli-progress'
import { millisecondsSince } from '../run/elapsed.ts'
import type { OnProgress } from '../run/plan-files.ts'

const SHOWN_AFTER_MS = 500

/** A bar on a terminal, for runs that people wait for. */
export interface ProgressBar {
  onProgress: OnProgress
  /** Takes the bar away. */
  stop: () => void
}

async function startBar(stream: NodeJS.WriteStream, scanned: number, total: number): Promise<SingleBar> {
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar(
    {
      stream,
      format: '{bar} {value} of {total} files read',
      clearOnComplete: true,
      // An interrupt is ours to handle, and one that ends the process must leave the terminal as it was.
      gracefulExit: false,
      linewrap: true,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, scanned)
  return bar
}

/** The bar appears, and is loaded, only on a terminal and in a run that takes longer than a moment. */
export function createProgressBar(streamOf: () => NodeJS.WriteStream): ProgressBar {
  const start = process.hrtime.bigint()
  let bar: SingleBar | undefined
  let isPossible = true
  return {
    async onProgress(scanned, total) {
      if (bar) bar.update(scanned)
      if (bar || !isPossible || millisecondsSince(start) < SHOWN_AFTER_MS) return
      const stream = streamOf()
      isPossible = stream.isTTY
      if (isPossible) bar = await startBar(stream, scanned, total)
    },
    stop() {
      bar?.stop()
    },
  }
}
