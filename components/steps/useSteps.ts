import { computed, onBeforeUnmount, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { nextChange, nextOutput, stepOut, stepOver } from '../../src/steps/queries'
import type { Recording, State } from '../../src/steps/reader'
import { isFrame } from '../../src/steps/state'
import { changedAt, type Changed, changesOfName, type Name } from './find'

/** So long a step stands still while the recording plays. In milliseconds. */
const PACE = 900

/** The ways to go on. */
export type Move = 'first' | 'back' | 'forward' | 'over' | 'out' | 'change' | 'output' | 'last'

/** Where in a recording the reader stands. */
export interface Steps {
  /** Place of the step among those that are kept. */
  readonly at: Ref<number>
  readonly state: ComputedRef<State>
  readonly changed: ComputedRef<Changed>
  readonly playing: Ref<boolean>
  /** The name whose changes are followed, and the places of its changes. */
  readonly followed: Ref<Name | undefined>
  readonly history: ComputedRef<readonly number[]>
  /** The last press led nowhere: words that say so. */
  readonly nowhere: Ref<string>
  /** Goes to a step, and stops playing. */
  goTo(step: number): void
  go(move: Move): void
  togglePlay(): void
}

const NOWHERE: Readonly<Record<Move, string>> = {
  first: 'This is the first step.',
  back: 'This is the first step.',
  forward: 'This is the last step.',
  last: 'This is the last step.',
  over: 'Nothing follows in this function, or in those that called it.',
  out: 'Nobody has called this function who would go on.',
  change: 'No name changes any more.',
  output: 'Nothing more is printed.',
}

export function useSteps(recording: Recording): Steps {
  const at = ref(0)
  const playing = ref(false)
  const nowhere = ref('')
  const followed = shallowRef<Name>()
  const history = computed(() => (followed.value ? changesOfName(recording, followed.value) : []))
  const last = recording.length - 1
  let timer: ReturnType<typeof setInterval> | undefined

  function pause(): void {
    clearInterval(timer)
    playing.value = false
  }

  function goTo(step: number): void {
    pause()
    nowhere.value = ''
    at.value = Math.max(0, Math.min(last, step))
  }

  const FIND: Readonly<Record<Move, (from: number) => number | undefined>> = {
    first: (from) => (from > 0 ? 0 : undefined),
    back: (from) => (from > 0 ? from - 1 : undefined),
    forward: (from) => (from < last ? from + 1 : undefined),
    last: (from) => (from < last ? last : undefined),
    over: (from) => stepOver(recording, from),
    out: (from) => stepOut(recording, from),
    change: (from) =>
      followed.value === undefined ? nextChange(recording, from) : history.value.find((step) => step > from),
    output: (from) => nextOutput(recording, from),
  }

  onBeforeUnmount(pause)

  const state = computed(() => recording.state(at.value))
  return {
    at,
    state,
    changed: computed(() => {
      const { targets } = state.value
      return changedAt(recording, at.value, (target) => isFrame(targets.get(target)))
    }),
    playing,
    followed,
    history,
    nowhere,
    goTo,
    go(move) {
      const found = FIND[move](at.value)
      if (found !== undefined) return goTo(found)
      pause()
      nowhere.value = NOWHERE[move]
    },
    togglePlay() {
      if (playing.value) return pause()
      nowhere.value = ''
      if (at.value === last) at.value = 0
      playing.value = true
      timer = setInterval(() => {
        if (at.value < last) at.value += 1
        else pause()
      }, PACE)
    },
  }
}
