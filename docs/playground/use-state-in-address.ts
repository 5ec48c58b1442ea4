import { onBeforeUnmount, onMounted, ref, shallowRef, type Ref } from 'vue'
import type { PlaygroundState } from './playground-state.ts'
import { fragmentOf, isStateFragment, stateIn } from './state-in-link.ts'

const DAMAGED =
  'This link is damaged: a part of it is missing or has changed. Copy the whole link again; below is the example that the page begins with.'

/** How long the address stays as it is, in milliseconds: a browser refuses more than a hundred changes in half a minute. */
const INTERVAL = 500

/** A state that stands in the address once it was changed, and begins with the one that stands there. */
export function useStateInAddress(
  initial: PlaygroundState,
  ruleNames: readonly string[],
): {
  state: Readonly<Ref<PlaygroundState>>
  change: (changes: Partial<PlaygroundState>) => void
  /** What is wrong with the address; empty where nothing is. */
  notice: Readonly<Ref<string>>
  /** Puts the state of now into the address and returns it; undefined where that is too long for one. */
  address: () => Promise<string | undefined>
} {
  const state = shallowRef(initial)
  const notice = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let writtenAt = -INTERVAL
  let writes = 0

  async function read(): Promise<void> {
    if (!isStateFragment(location.hash)) return
    const found = await stateIn(location.hash, ruleNames)
    notice.value = found === undefined ? DAMAGED : ''
    state.value = found ?? initial
  }

  async function address(): Promise<string | undefined> {
    clearTimeout(timer)
    timer = undefined
    writtenAt = performance.now()
    writes += 1
    const write = writes
    const fragment = await fragmentOf(state.value)
    const link = fragment === undefined ? undefined : new URL(fragment, location.href).href
    // Another one may have begun meanwhile, or the page may be another one.
    if (write === writes && link !== location.href) {
      history.replaceState(history.state, '', link ?? location.pathname)
    }
    return link
  }

  function writeSoon(): void {
    timer ??= setTimeout(() => void address(), Math.max(0, writtenAt + INTERVAL - performance.now()))
  }

  function change(changes: Partial<PlaygroundState>): void {
    state.value = { ...state.value, ...changes }
    notice.value = ''
    writeSoon()
  }

  // A link to a place in the page takes the state out of the address.
  function readAgain(): void {
    if (isStateFragment(location.hash)) void read()
    else if (state.value !== initial) writeSoon()
  }

  onMounted(() => {
    addEventListener('hashchange', readAgain)
    return read()
  })
  onBeforeUnmount(() => {
    removeEventListener('hashchange', readAgain)
    clearTimeout(timer)
    writes += 1
  })
  return { state, change, notice, address }
}
