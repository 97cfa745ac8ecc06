import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'
import { readStored } from '../../src/site/storage'
import { HANDOVER } from '../example/handover'
import { LAST_PROJECT, LEFT_PROJECT } from './stored'

/** A reader is here who is about to do something. */
export interface Intent {
  readonly shown: Readonly<ShallowRef<boolean>>
  /** Resolves when it is shown. */
  readonly whenShown: Promise<void>
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input']
/**
 * Who has looked at the page for so long is taken to stay, and finds all of it there with the first press. Earlier it would keep a slow
 * device from answering to what is pressed meanwhile. In milliseconds.
 */
const PATIENCE = 4000

/** Tells when a reader first moves, presses or writes anything on the page, or stays on it. */
export function useIntent(): Intent {
  const shown = shallowRef(false)
  let resolve: () => void
  const whenShown = new Promise<void>((done) => (resolve = done))
  let timer: ReturnType<typeof setTimeout>

  function forget(): void {
    clearTimeout(timer)
    for (const sign of SIGNS) removeEventListener(sign, show, true)
  }
  function show(): void {
    forget()
    shown.value = true
    resolve()
  }
  onMounted(() => {
    // Who was here before the scripts may have gone into a field already.
    if (document.activeElement !== document.body || isAwaited()) return show()
    for (const sign of SIGNS) addEventListener(sign, show, true)
    timer = setTimeout(show, PATIENCE)
  })
  onBeforeUnmount(forget)
  return { shown, whenShown }
}

/** Whether another project than the one that the server has rendered is to be opened. */
const isAwaited = (): boolean =>
  location.hash + location.search !== '' ||
  [HANDOVER, LAST_PROJECT, LEFT_PROJECT].some((key) => readStored(key) !== undefined)
