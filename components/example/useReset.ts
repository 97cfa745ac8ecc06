import { computed, type ComputedRef, type Ref } from 'vue'
import type { Versions } from './versions'

/** One button for Reset and what undoes it, so that the keyboard's focus stays on it. */
export interface Reset {
  /** What the button does next; undefined where there is nothing to do. */
  readonly label: ComputedRef<string | undefined>
  press(): void
}

/** @param edited the program is not the site's any more */
export function useReset(versions: Ref<Versions | undefined>, edited: Ref<boolean>): Reset {
  const label = computed(() => {
    if (edited.value) return 'Reset'
    if (versions.value?.undoable !== undefined) return 'Undo reset'
    return versions.value?.earlier.length ? 'My version' : undefined
  })
  return {
    label,
    press() {
      const known = versions.value
      const earlier = known?.earlier[0]
      if (edited.value) known?.reset()
      // Brings back what Reset has thrown away, also after a reload.
      else if (known?.undoable !== undefined) known.undoReset()
      else if (earlier !== undefined) known?.show(earlier)
    },
  }
}
