import { computed, nextTick, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Language } from '../../src/engines/language'
import { languageNamed } from '../../src/engines/languages'
import type { Failure } from '../../src/errors/meaning'
import type { ProgramProps } from '../../src/examples/render'
import type { ClientEvent } from '../../src/sandbox/client/life'
import { END_OF_INPUT } from '../../src/sandbox/line'
import type { EndEvent } from '../../src/sandbox/protocol'
import {
  announceEnd,
  describeDropped,
  describeEnd,
  describeEngine,
  describeFetching,
  describeRunning,
  describeValue,
} from './outcome'
import { describeMissingName, programsAbove } from './above'
import { createOutputView } from './outputView'
import type { Place } from './place'
import { rememberEngine } from './preload'
import { programToRun } from './programToRun'
import { withoutPrompts } from './prompts'
import { createTimeLeft } from './timeLeft'
import { useAnswers, type Answers } from './useAnswers'
import { useRun, type RunControl } from './useRun'

export interface ExampleRunOptions {
  /** The example's element: says in `data-busy` whether something runs, or is still to be shown. */
  readonly root: HTMLElement
  readonly output: HTMLElement
  readonly language: Readonly<Ref<string>>
  readonly program: Readonly<Ref<ProgramProps | undefined>>
  readonly code: () => string
  readonly edited: Readonly<Ref<boolean>>
}

/** The runs of an example, and what the page says of them. */
export interface ExampleRun {
  readonly control: RunControl
  readonly answers: Answers
  readonly active: ComputedRef<boolean>
  /** There is a run of the selected program to be shown. */
  readonly live: ComputedRef<boolean>
  /** It has ended in an exception, or has not come to its end. */
  readonly failed: ComputedRef<boolean>
  /** It has failed for no fault of the program's. */
  readonly crashed: ComputedRef<boolean>
  /** There is something to be shown in the place of the stored output. */
  readonly fresh: ComputedRef<boolean>
  /** It has ended without a word. */
  readonly silent: ComputedRef<boolean>
  /** The last value of a program that printed nothing. */
  readonly value: Ref<string | undefined>
  /** The code has changed since. */
  readonly outdated: ComputedRef<boolean>
  readonly status: ComputedRef<string>
  readonly progress: ComputedRef<{ readonly loaded: number; readonly total: number } | undefined>
  /** The exception that a Python program has ended in; only that is explained. */
  readonly failure: ComputedRef<Failure | undefined>
  /** For those who hear the page. */
  readonly announcement: Ref<string>
  /** What the last run's error names in a program. */
  placeIn(language: string): Place | undefined
  /** Runs the code as it is now, whatever runs. */
  restart(): void
  /** The same, recorded. @param done gets the recording when the run has ended; undefined when there is none */
  record(done: (bytes: ArrayBuffer | undefined) => void): void
}

export function useExampleRun(options: ExampleRunOptions): ExampleRun {
  const { root, language, program, code, edited } = options
  const ran = ref<{ readonly language: string; readonly code: string }>()
  const value = ref<string>()
  const printed = ref(false)
  const place = ref<Place>()
  const announcement = ref('')
  const output = createOutputView(options.output)
  let presses = 0
  /** Who wants the recording of the run, and it, as soon as it is there. */
  let recorded: { readonly done: (bytes: ArrayBuffer | undefined) => void; bytes?: ArrayBuffer } | undefined

  function support(): Language {
    const found = languageNamed(language.value)
    if (found === undefined) throw new Error(`Nothing here runs “${language.value}”.`)
    return found
  }

  const control = useRun({
    support,
    program() {
      const { compiled, session, above } = program.value ?? {}
      const [language, typed] = [support(), code()]
      const unchanged = edited.value ? undefined : compiled
      const prepare = (text: string): ReturnType<typeof programToRun> =>
        programToRun(language, text, unchanged, {
          // Who has typed prompts into the editor means a session.
          ...((session || text !== typed) && { session: true }),
          ...(above && { before: programsAbove(above) }),
          ...(recorded && { record: true }),
        })
      return (language.sessions && withoutPrompts(typed)?.then(prepare)) ?? prepare(typed)
    },
    onPress() {
      presses += 1
      root.setAttribute('data-busy', '')
    },
    onStart() {
      ran.value = { language: language.value, code: code() }
      value.value = undefined
      printed.value = false
      place.value = undefined
      announcement.value = 'Running'
      answers.clear()
      output.clear()
    },
    onEvent,
  })

  const answers = useAnswers(
    () => control.phase.value === 'waiting',
    (line) => {
      const echo = line === undefined ? END_OF_INPUT : control.secret.value ? '' : line
      printed.value = true
      output.write('stdin', `${echo}\n`)
      control.answer(line)
    },
  )

  function onEvent(event: ClientEvent): void {
    if (event.type === 'output') {
      printed.value = true
      output.write(event.stream, event.text)
    } else if (event.type === 'value') value.value = describeValue(event.text)
    else if (event.type === 'input') {
      announcement.value = 'The program waits for a line'
      answers.onQuestion()
    } else if (event.type === 'recording') {
      if (recorded !== undefined) recorded.bytes = event.bytes
    } else if (event.type === 'end') onEnd(event)
  }

  function onEnd(event: EndEvent): void {
    rememberEngine(language.value, event)
    const { done, bytes } = recorded ?? {}
    recorded = undefined
    done?.(bytes)
    // The question goes; the keyboard's focus must not go with it.
    const asking = root.querySelector('.input')?.contains(document.activeElement) === true
    if (asking) void nextTick(() => options.output.focus({ preventScroll: true }))
    answers.clear()
    const { error } = event
    place.value = error?.line === undefined ? undefined : { ...error, line: error.line }
    const mine = presses
    output.drain(() => {
      const hint = describeMissingName(root, error)
      if (hint !== undefined) output.write('stderr', `${hint}\n`)
      announcement.value = announceEnd(event, program.value?.raises, value.value ?? output.tail())
      const dropped = describeDropped(event)
      if (dropped !== undefined) {
        printed.value = true
        output.write('stderr', `${dropped}\n`)
      }
      options.output.parentElement?.scrollIntoView({ block: 'nearest' })
      void nextTick(() => {
        if (mine === presses) root.removeAttribute('data-busy')
      })
    })
  }

  watch(language, () => control.clear())

  const timeLeft = createTimeLeft()
  const left = ref<number>()
  watch(control.engineState, (state) => {
    left.value = state.phase === 'loading' ? timeLeft(state.progress) : undefined
  })

  const live = computed(() => ran.value?.language === language.value && control.phase.value !== 'idle')
  return {
    control,
    answers,
    live,
    value,
    announcement,
    active: control.active,
    failed: computed(() => live.value && ['error', 'crashed'].includes(control.end.value?.status ?? '')),
    failure: computed(() => {
      const { status, error } = control.end.value ?? {}
      if (!live.value || ran.value?.language !== 'python' || status !== 'error' || !error) return undefined
      const source = error.line === undefined ? undefined : ran.value.code.split('\n')[error.line - 1]
      return { name: error.name, message: error.message, source }
    }),
    crashed: computed(() => live.value && control.end.value?.status === 'crashed'),
    fresh: computed(
      () => live.value && (printed.value || value.value !== undefined || control.end.value !== undefined),
    ),
    silent: computed(() => live.value && control.end.value?.status === 'done' && !printed.value),
    outdated: computed(() => ran.value?.code !== code()),
    status: computed(() => {
      const { phase, end, engineState } = control
      if (end.value !== undefined) return describeEnd(end.value, program.value?.raises)
      if (phase.value === 'loading') return describeEngine(engineState.value, support().label, left.value)
      if (control.fetching.value) return describeFetching(support().label)
      return phase.value === 'waiting' ? 'Waiting for a line' : describeRunning(control.seconds.value)
    }),
    progress: computed(() => {
      const state = control.engineState.value
      return control.phase.value === 'loading' && state.phase === 'loading' ? state.progress : undefined
    }),
    placeIn: (other) => (ran.value?.language === other ? place.value : undefined),
    restart() {
      control.halt()
      control.run()
    },
    record(done) {
      control.halt()
      recorded = { done }
      control.run()
    },
  }
}
