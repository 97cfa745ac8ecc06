import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'

/** A finger that goes so far to the side, and less than half of it up or down, has swiped. In pixels. */
const SWIPE = 48

/** Whether something around a touched element scrolls sideways by itself. */
function scrollsSideways(target: EventTarget | null, root: HTMLElement): boolean {
  for (let at = target instanceof Element ? target : null; at !== null && at !== root; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth + 1 || at instanceof HTMLInputElement) return true
  return false
}

/** @param move 1 for a finger that goes to the left, as one turns a page forward; else -1 */
export function useSwipe(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  move: (direction: 1 | -1) => void,
): void {
  let start: { readonly x: number; readonly y: number } | undefined

  function onStart({ touches, target }: TouchEvent): void {
    const [touch, second] = touches
    const free = touch !== undefined && second === undefined && root.value !== null
    start = free && !scrollsSideways(target, root.value) ? { x: touch.clientX, y: touch.clientY } : undefined
  }
  function onEnd({ changedTouches: [touch] }: TouchEvent): void {
    if (start === undefined || touch === undefined) return
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
    start = undefined
    if (Math.abs(x) >= SWIPE && Math.abs(y) < Math.abs(x) / 2) move(x < 0 ? 1 : -1)
  }

  onMounted(() => {
    root.value?.addEventListener('touchstart', onStart, { passive: true })
    root.value?.addEventListener('touchend', onEnd, { passive: true })
  })
  onBeforeUnmount(() => {
    root.value?.removeEventListener('touchstart', onStart)
    root.value?.removeEventListener('touchend', onEnd)
  })
}
