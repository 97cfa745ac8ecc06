import { useRoute } from 'vitepress'
import { onMounted, onUnmounted, ref, watch, type Ref } from 'vue'

const isOpen = ref(false)

/**
 * The navigation on narrow screens, which covers the page while it is open. It closes when the reader goes to
 * another page and on Escape.
 *
 * @returns whether it is open, shared by all callers, and how to change that
 */
export function useMenu(): { isOpen: Ref<boolean>; toggle: () => void; close: () => void } {
  return {
    isOpen,
    toggle: () => (isOpen.value = !isOpen.value),
    close: () => (isOpen.value = false),
  }
}

/** Makes the menu close by itself; for the one component that shows it. */
export function useMenuClosing(): void {
  const route = useRoute()
  let wide: MediaQueryList | undefined
  const close = (): void => {
    isOpen.value = false
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  watch([() => route.path, () => route.hash], close)
  onMounted(() => {
    wide = matchMedia('(min-width: 960px)')
    wide.addEventListener('change', close)
    addEventListener('keydown', onKey)
  })
  onUnmounted(() => {
    wide?.removeEventListener('change', close)
    removeEventListener('keydown', onKey)
  })
}
