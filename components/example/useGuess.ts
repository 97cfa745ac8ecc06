import { defineAsyncComponent, onMounted, ref, type Ref } from 'vue'
import { writeStored } from '../../src/site/storage'
import { GUESS_KEY } from './guessScript'

/** Whether outputs are hidden until the reader has said what they are, for all examples of all entries. */
const guessing = ref(false)

function show(hidden: boolean): void {
  document.documentElement.toggleAttribute('data-guess', hidden)
  guessing.value = hidden
}

/** Asks for the guess; fetched when the first one is due. Where it cannot be fetched, outputs are in sight. */
export const GuessFirst = defineAsyncComponent(() =>
  import('./GuessFirst.vue').catch((reason: unknown) => {
    show(false)
    throw reason
  }),
)

/** What one example needs for readers who guess first. */
export interface Guess {
  readonly guessing: Ref<boolean>
  /** The output of this example is in sight. */
  readonly told: Ref<boolean>
  toggle(): void
}

/**
 * The switch is remembered on this device. `<html data-guess>` says it too, set before the first paint by
 * `guessScript`, so that no output is seen before its guess.
 */
export function useGuess(): Guess {
  const told = ref(false)
  // After hydration, which needs what the server rendered.
  onMounted(() => {
    guessing.value = 'guess' in document.documentElement.dataset
  })
  return {
    guessing,
    told,
    toggle() {
      show(!guessing.value)
      told.value = false
      writeStored(GUESS_KEY, guessing.value ? '1' : undefined)
    },
  }
}
