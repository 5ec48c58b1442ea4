import { ref, type Ref } from 'vue'

/** Copies texts and says what came of it. */
export function useCopying(refused: string): {
  /** For who looks and who listens; empty before the first copy. */
  said: Ref<string>
  copy: (text: string) => Promise<void>
} {
  const said = ref('')

  async function copy(text: string): Promise<void> {
    // Emptied first, so that a second copy is announced too.
    said.value = ''
    try {
      await navigator.clipboard.writeText(text)
      said.value = 'Copied'
    } catch {
      said.value = refused
    }
  }

  return { said, copy }
}
