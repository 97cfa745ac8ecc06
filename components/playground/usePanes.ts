import { computed, onMounted, ref, type ComputedRef, type Ref } from 'vue'
import { readStored, writeStored } from '../../src/site/storage'

/** Two panes side by side, and the divider between them. */
export interface Panes {
  /** The left pane's share, in per cent. */
  readonly share: Ref<number>
  readonly style: ComputedRef<string>
  /** For the divider: arrows, Home and End move it. */
  onKeydown(event: KeyboardEvent): void
  /** For the divider: it follows the pointer until that is let go. */
  onPointerdown(event: PointerEvent): void
}

export const LEAST_SHARE = 25
export const MOST_SHARE = 75
const STEP = 4
const KEY = 'play:divider'

export function usePanes(): Panes {
  const share = ref(55)
  // The server knows nothing of it.
  onMounted(() => {
    const stored = Number(readStored(KEY))
    if (stored >= LEAST_SHARE && stored <= MOST_SHARE) share.value = stored
  })

  function move(to: number): void {
    share.value = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, Math.round(to)))
    writeStored(KEY, String(share.value))
  }

  return {
    share,
    style: computed(() => `--left: ${share.value}%`),
    onKeydown(event) {
      const to = {
        ArrowLeft: share.value - STEP,
        ArrowRight: share.value + STEP,
        Home: LEAST_SHARE,
        End: MOST_SHARE,
      }[event.key]
      if (to === undefined) return
      event.preventDefault()
      move(to)
    },
    onPointerdown(event) {
      const divider = event.currentTarget as HTMLElement
      const { left, width } =
        divider.parentElement?.getBoundingClientRect() ?? divider.getBoundingClientRect()
      divider.setPointerCapture(event.pointerId)
      const follow = (moved: PointerEvent): void => move(((moved.clientX - left) / width) * 100)
      divider.addEventListener('pointermove', follow)
      divider.addEventListener(
        'lostpointercapture',
        () => divider.removeEventListener('pointermove', follow),
        {
          once: true,
        },
      )
    },
  }
}
