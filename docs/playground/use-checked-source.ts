import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import type { CheckedSource } from './check-source.ts'
import type { PlaygroundState } from './playground-state.ts'
import type { Report } from './report.ts'

/** Reports, and the source that they are about. */
export interface ReportedSource {
  source: string
  reports: readonly Report[]
}

/** How long somebody who types pauses before the tools run, in milliseconds. */
const PAUSE = 150

/** What the tools say of a state that changes, a moment after it has; they are loaded once the component is there. */
export function useCheckedSource(state: Readonly<Ref<PlaygroundState>>): {
  /** Undefined until what reads its language is loaded. */
  checked: Readonly<Ref<CheckedSource | undefined>>
  /** What of it an editor shows. */
  reported: Readonly<Ref<ReportedSource>>
  /** Whether it is no program in its language: then the one report says where and why. */
  isUnreadable: Readonly<Ref<boolean>>
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
  const failure = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  async function check(): Promise<void> {
    try {
      const { checkSource } = await import('./check-source.ts')
      const asked = state.value
      const result = await checkSource(asked)
      // Another one may have been asked for meanwhile.
      if (asked !== state.value) return
      last.value = result
      failure.value = ''
    } catch (error) {
      failure.value = `The tools could not run: ${error instanceof Error ? error.message : String(error)}`
    }
  }

  onMounted(check)
  watch(state, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), PAUSE)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  return { checked, reported, isUnreadable, failure }
}
