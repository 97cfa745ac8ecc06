import { ref, watch, type Ref } from 'vue'

/**
 * Counts whole seconds while something goes on; it goes on from where it was, until it is set back.
 *
 * @param counting whether it goes on now
 */
export function useSeconds(counting: () => boolean): Ref<number> {
  const seconds = ref(0)
  watch(counting, (now, _before, onCleanup) => {
    if (!now) return
    // Read from the clock: timers of a page that is hidden are rare.
    const from = performance.now() - seconds.value * 1000
    const ticking = setInterval(() => (seconds.value = Math.floor((performance.now() - from) / 1000)), 1000)
    onCleanup(() => clearInterval(ticking))
  })
  return seconds
}
