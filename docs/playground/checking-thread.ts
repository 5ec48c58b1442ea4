import type { CheckedSource } from './check-source.ts'
import type { Answer, Request } from './checking-worker.ts'
import type { PlaygroundState } from './playground-state.ts'
import type { Thread } from './source-checker.ts'

/** A thread in which the tools run. */
export class CheckingThread implements Thread {
  private readonly worker = new Worker(new URL('./checking-worker.ts', import.meta.url), { type: 'module' })
  /** Who waits for an answer. */
  private readonly waiting = new Set<(error: Error) => void>()

  constructor() {
    // Without a message where the browser could not load the script.
    this.worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => {
      this.fail(message ?? 'they could not be loaded. The next change tries again.')
    })
  }

  async load(state: PlaygroundState): Promise<void> {
    const { language, transforms } = state
    await this.ask({ load: { language, transforms } })
  }

  async check(state: PlaygroundState): Promise<CheckedSource> {
    const checked = await this.ask({ check: state })
    if (checked === undefined) throw new Error('there is no answer')
    return checked
  }

  end(): void {
    this.worker.terminate()
    this.fail('their thread was ended')
  }

  private ask(request: Request): Promise<CheckedSource | undefined> {
    const { port1, port2 } = new MessageChannel()
    return new Promise((resolve, reject) => {
      this.waiting.add(reject)
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        this.waiting.delete(reject)
        port1.close()
        if ('error' in data) reject(new Error(data.error))
        else resolve(data.checked)
      }
      this.worker.postMessage(request, [port2])
    })
  }

  private fail(reason: string): void {
    for (const reject of this.waiting) reject(new Error(reason))
    this.waiting.clear()
  }
}
