import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import type { CheckedSource } from './check-source.ts'
import { CheckingThread } from './checking-thread.ts'
import type { PlaygroundState } from './playground-state.ts'
import type { Report } from './report.ts'
import { SourceChecker } from './source-checker.ts'

/** Reports, and the source that they are about. */
export interface ReportedSource {
  source: string
  reports: readonly Report[]
}

/** How long somebody who types pauses before the tools run, in milliseconds. */
const PAUSE = 150

/** After how long it is said that the tools are still at work, in milliseconds. */
const LONG = 1000

/** One for all that a page shows: each thread loads the tools again. */
const checker = new SourceChecker(() => new CheckingThread())

/** What the tools say of a state that changes, a moment after it has; they are loaded once the component is there. */
export function useCheckedSource(state: Readonly<Ref<PlaygroundState>>): {
  /** Undefined until what reads its language is loaded. */
  checked: Readonly<Ref<CheckedSource | undefined>>
  /** What of it an editor shows. */
  reported: Readonly<Ref<ReportedSource>>
  /** Whether what is shown is about an older state. */
  isBehind: Readonly<Ref<boolean>>
  /** Whether it is no program in its language: then the one report says where and why. */
  isUnreadable: Readonly<Ref<boolean>>
  /** Whether it has been so for long. */
  isLate: Readonly<Ref<boolean>>
  /** Why the tools could not run; empty where they could. */
  failure: Readonly<Ref<string>>
} {
  const last = shallowRef<CheckedSource>()
  const checked = computed(() => (last.value?.language === state.value.language ? last.value : undefined))
  const reported = computed(() => {
    const { source = state.value.source, linted } = checked.value ?? {}
    return { source, reports: linted !== undefined && 'reports' in linted ? linted.reports : [] }
  })
  const isUnreadable = computed(() => {
    const { linted } = checked.value ?? {}
    return linted !== undefined && 'reports' in linted && linted.fixed === undefined
  })
  const answered = shallowRef<PlaygroundState>()
  const isBehind = computed(() => answered.value !== state.value)
  const isLate = ref(false)
  const failure = ref('')
  let isThere = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let lateTimer: ReturnType<typeof setTimeout> | undefined

  function stopWaiting(asked: PlaygroundState): void {
    clearTimeout(lateTimer)
    isLate.value = false
    answered.value = asked
  }

  async function check(): Promise<void> {
    const asked = state.value
    const isWanted = () => isThere && asked === state.value
    clearTimeout(lateTimer)
    lateTimer = setTimeout(() => (isLate.value = true), LONG)
    try {
      const result = await checker.check(asked, isWanted)
      if (result === undefined || !isWanted()) return
      stopWaiting(asked)
      last.value = result
      failure.value = ''
    } catch (error) {
      if (!isWanted()) return
      stopWaiting(asked)
      failure.value = `The tools could not run: ${error instanceof Error ? error.message : String(error)}`
    }
  }

  onMounted(check)
  watch(state, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), PAUSE)
  })
  onBeforeUnmount(() => {
    isThere = false
    clearTimeout(timer)
    clearTimeout(lateTimer)
  })
  return { checked, reported, isBehind, isUnreadable, isLate, failure }
}
