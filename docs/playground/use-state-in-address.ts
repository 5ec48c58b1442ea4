import { onBeforeUnmount, onMounted, ref, shallowRef, type Ref } from 'vue'
import type { PlaygroundState } from './playground-state.ts'
import { fragmentOf, isStateFragment, stateIn } from './state-in-link.ts'

const DAMAGED =
  'This link is damaged: a part of it is missing or has changed. Copy the whole link again; below is the example that the page begins with.'

/** A state that stands in the address once it was changed, and begins with the one that stands there. */
export function useStateInAddress(
  initial: PlaygroundState,
  ruleNames: readonly string[],
): {
  state: Readonly<Ref<PlaygroundState>>
  change: (changes: Partial<PlaygroundState>) => void
  /** What is wrong with the address; empty where nothing is. */
  notice: Readonly<Ref<string>>
  /** The address with the state of now; undefined where that is too long for one. */
  address: () => Promise<string | undefined>
} {
  const state = shallowRef(initial)
  const notice = ref('')

  async function read(): Promise<void> {
    if (!isStateFragment(location.hash)) return
    const found = await stateIn(location.hash, ruleNames)
    notice.value = found === undefined ? DAMAGED : ''
    state.value = found ?? initial
  }

  async function address(): Promise<string | undefined> {
    const fragment = await fragmentOf(state.value)
    return fragment === undefined ? undefined : new URL(fragment, location.href).href
  }

  async function write(): Promise<void> {
    const written = state.value
    const link = await address()
    if (written === state.value) history.replaceState(history.state, '', link ?? location.pathname)
  }

  function change(changes: Partial<PlaygroundState>): void {
    state.value = { ...state.value, ...changes }
    notice.value = ''
    void write()
  }

  // A link to a place in the page takes the state out of the address.
  function readAgain(): void {
    if (isStateFragment(location.hash)) void read()
    else if (state.value !== initial) void write()
  }

  onMounted(() => {
    addEventListener('hashchange', readAgain)
    return read()
  })
  onBeforeUnmount(() => removeEventListener('hashchange', readAgain))
  return { state, change, notice, address }
}
