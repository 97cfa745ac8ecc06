import { nextTick, watch, type Ref } from 'vue'

/** @returns gives a part of the page the keyboard's focus, as soon as it is there: it may still be on the way */
export function useLateFocus(part: Readonly<Ref<{ focus(): void } | null>>): () => void {
  let wanted = false
  function focus(): void {
    if (!wanted || part.value === null) return
    wanted = false
    part.value.focus()
  }
  watch(part, focus, { flush: 'post' })
  return () => {
    wanted = true
    void nextTick(focus)
  }
}
