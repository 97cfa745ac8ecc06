import { ref, type Ref } from 'vue'

const isOpen = ref(false)

/**
 * The search dialog, of which there is one.
 *
 * @returns whether it is open, shared by all callers, and how to change that
 */
export function useSearch(): { isOpen: Ref<boolean>; open(): void; close(): void } {
  return {
    isOpen,
    open: () => (isOpen.value = true),
    close: () => (isOpen.value = false),
  }
}
