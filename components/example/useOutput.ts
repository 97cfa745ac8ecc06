import { computed, type ComputedRef, type Ref } from 'vue'
import type { ProgramProps } from '../../src/examples/render'

/** What is read off an example to show its output. */
export interface OutputSource {
  readonly language: Ref<string>
  readonly program: Ref<ProgramProps | undefined>
  /** Names of the example's slots. */
  readonly slots: readonly string[]
  readonly edited: Ref<boolean>
  /** A run has taken the place of what is stored. */
  readonly live: Ref<boolean>
  readonly run: Ref<{ readonly status: string; readonly outdated: boolean } | null>
  /** Why nothing can be run. */
  readonly failure: Ref<string>
}

/** What stands at an example's output. */
export interface Output {
  /** Slots of stored outputs. */
  readonly storedSlots: readonly string[]
  /** The one of the program that is shown. */
  readonly storedSlot: ComputedRef<string | undefined>
  /** The output that is shown is not that of the code as it is. */
  readonly foreign: ComputedRef<boolean>
  readonly status: ComputedRef<string>
  readonly label: ComputedRef<string>
}

export function useOutput({ language, program, slots, edited, live, run, failure }: OutputSource): Output {
  const storedSlots = slots.filter((name) => name.startsWith('output'))
  const storedSlot = computed(() =>
    [`output-${language.value}`, 'output'].find((name) => storedSlots.includes(name)),
  )
  const foreign = computed(() => (live.value ? run.value?.outdated === true : edited.value))
  return {
    storedSlots,
    storedSlot,
    foreign,
    status: computed(() => {
      if (failure.value !== '') return failure.value
      if (run.value !== null && live.value) return run.value.status
      return program.value?.raises === undefined ? '' : `ends with ${program.value.raises}`
    }),
    label: computed(() => {
      if (!foreign.value || (!live.value && storedSlot.value === undefined)) return 'Output'
      return live.value ? 'Output before your last edit' : 'Output of the original'
    }),
  }
}
