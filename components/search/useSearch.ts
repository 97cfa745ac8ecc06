import { ref, type Ref } from 'vue'

const isOpen = ref(false)
const wanted = ref('')

/**
 * The search dialog, of which there is one.
 *
 * @returns whether it is open and with what it was opened, shared by all callers, and how to change that
 */
export function useSearch(): {
  isOpen: Ref<boolean>
  wanted: Ref<string>
  open: (query?: string) => void
  close: () => void
} {
  return {
    isOpen,
    wanted,
    open(query = '') {
      wanted.value = query
      isOpen.value = true
    },
    close: () => (isOpen.value = false),
  }
}
