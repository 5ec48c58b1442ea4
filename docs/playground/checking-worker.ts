/** Runs in a thread of its own: however long the tools take, the page goes on. */
import { checkSource, loadToolsFor, type CheckedSource } from './check-source.ts'
import type { PlaygroundState } from './playground-state.ts'

/** What the page asks; each comes with a port for its answer. */
export type Request = { load: Pick<PlaygroundState, 'language' | 'transforms'> } | { check: PlaygroundState }

export type Answer = { checked: CheckedSource | undefined } | { error: string }

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => port?.postMessage(answer))
})

async function answerTo(request: Request): Promise<Answer> {
  try {
    if ('check' in request) return { checked: await checkSource(request.check) }
    await loadToolsFor(request.load)
    return { checked: undefined }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
