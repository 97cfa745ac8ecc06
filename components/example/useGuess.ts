import { defineAsyncComponent, onMounted, ref, type Component, type Ref } from 'vue'
import { writeStored } from '../../src/site/storage'
import { GUESS_KEY } from './guessScript'

/** Whether outputs are hidden until the reader has said what they are, for all examples of all entries. */
const guessing = ref(false)

/** What one example needs for readers who guess first. */
export interface Guess {
  readonly guessing: Ref<boolean>
  /** The output of this example is in sight, or what hides it could not be fetched. */
  readonly told: Ref<boolean>
  /** Asks for the guess; fetched when the first one is due. */
  readonly GuessFirst: Component
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
    GuessFirst: defineAsyncComponent(() =>
      import('./GuessFirst.vue').catch((reason: unknown) => {
        told.value = true
        throw reason
      }),
    ),
    toggle() {
      guessing.value = document.documentElement.toggleAttribute('data-guess')
      told.value = false
      writeStored(GUESS_KEY, guessing.value ? '1' : undefined)
    },
  }
}
