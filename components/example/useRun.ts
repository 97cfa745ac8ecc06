import { computed, onBeforeUnmount, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Language } from '../../src/engines/language'
import type { Engine, EngineState } from '../../src/sandbox/client/engine'
import {
  advance,
  IDLE,
  isActive,
  isBusy,
  isFetching,
  isStopping,
  type ClientEvent,
  type LifeEvent,
  type RunLife,
  type RunPhase,
} from '../../src/sandbox/client/life'
import type { Prompt, Run, RunRequest } from '../../src/sandbox/client/run'
import { crashed, endEarly } from '../../src/sandbox/ending'
import type { EndEvent, PieceEndEvent } from '../../src/sandbox/protocol'
import { describeFailure } from './outcome'
import { useEngine } from './useEngine'
import { useSeconds } from './useSeconds'

/** The program as its engine takes it, or why it cannot run. */
export type ProgramToRun = RunRequest | { readonly end: EndEvent; readonly text: string }

/** What a run reads of the page, and where it shows what it does. */
export interface RunTarget {
  /** At once when nothing is to be fetched or compiled. */
  program(): ProgramToRun | Promise<ProgramToRun>
  support(): Language
  /** When the program is over its interpreter is to stay, for pieces; it is not when this is missing. */
  readonly stays?: boolean
  /** Run was pressed; whether and when that is shown comes later. */
  onPress(): void
  onStart(): void
  onEvent(event: ClientEvent): void
}

/** The run, as far as it is shown. */
export interface RunControl {
  readonly phase: ComputedRef<RunPhase>
  readonly engineState: ShallowRef<EngineState>
  /** While the program waits for a line: it must not be seen while it is typed. */
  readonly secret: ComputedRef<boolean>
  readonly end: ComputedRef<EndEvent | undefined>
  /** While an interpreter that has stayed waits for a piece: how what came before has ended. */
  readonly rest: ComputedRef<PieceEndEvent | undefined>
  /** Something is executed, or is on the way to be. */
  readonly active: ComputedRef<boolean>
  /** Run was pressed a moment ago: a press now was meant for it, and does not stop. */
  readonly debouncing: Readonly<Ref<boolean>>
  /** The reader has asked for an end that has not come yet. */
  readonly stopping: ComputedRef<boolean>
  /** The program waits for a part of its engine that travels when it is needed. */
  readonly fetching: ComputedRef<boolean>
  /** How long the program has been running, in whole seconds; without the time in which it waits for the reader. */
  readonly seconds: Ref<number>
  /** Gets the engine ready, at the first sign that the reader will run. */
  prepare(): void
  /** Lets the interpreter that waits for the next run go, to give its memory back. */
  release(): void
  /** Runs the program in a fresh interpreter; one that waits for a piece is ended. */
  run(): void
  /**
   * Has an interpreter that has stayed execute a piece.
   *
   * @throws Error when none waits for one
   */
  give(source: string): void
  /** For the button: interrupts the program, the second time ends it. A press right after Run was meant for Run. */
  stop(): void
  /** Ends what runs, if anything does. */
  halt(): void
  answer(line: string | undefined): void
  /** Forgets the run that has ended. */
  clear(): void
}

/** Two presses within so many milliseconds are one: the second would stop what the first has started. */
const DOUBLE_PRESS = 300

/**
 * With its engine ready a run is shown as such only when it has said nothing for so long: most have ended by then, and to
 * draw the page for what comes next anyway takes longer than to run. In milliseconds.
 */
const SHOW_DELAY = 40

/** Only one program runs on a page; starting another stops it. */
let stopRunning: (() => void) | undefined

/** From a press to the end of what it has started. */
interface Attempt {
  /** As soon as the engine has the program; its interpreter stays where that was asked for. */
  run?: Run | Prompt
  /** Until the attempt is shown. */
  hidden?: { readonly timer: ReturnType<typeof setTimeout> | undefined }
}

const hasCrashed = (life: RunLife): boolean => life.phase === 'ended' && life.end.status === 'crashed'

/** The life of an example's runs, from the press to the end: {@link advance} says what follows, this does what it takes. */
export function useRun(target: RunTarget): RunControl {
  const engine = useEngine(() => target.support())
  const shown = shallowRef<RunLife>(IDLE)
  const debouncing = ref(false)
  let debounce: ReturnType<typeof setTimeout> | undefined
  const seconds = useSeconds(() => shown.value.phase === 'running')
  let life: RunLife = IDLE
  let attempt: Attempt | undefined

  function move(event: LifeEvent): void {
    life = advance(life, event)
    if (attempt?.hidden === undefined) shown.value = life
  }

  /** Shows that a new run has begun, and forgets what the last one has left. */
  function show(): void {
    if (attempt?.hidden === undefined) return
    clearTimeout(attempt.hidden.timer)
    delete attempt.hidden
    shown.value = life
    seconds.value = 0
    target.onStart()
  }

  function handle(event: ClientEvent): void {
    if (event.type !== 'begun') show()
    move(event)
    if (event.type === 'end' && stopRunning === halt) stopRunning = undefined
    target.onEvent(event)
  }

  /** What is known is started at once: each promise would let the page be drawn first, which takes longer than the run. */
  function begin(mine: Attempt): void {
    const program = target.program()
    const known = engine.known()
    if (known !== undefined && !(program instanceof Promise)) launch(mine, program, known)
    else {
      Promise.all([program, engine.get()])
        .then(([prepared, runner]) => launch(mine, prepared, runner))
        .catch((reason: unknown) => {
          if (mine === attempt) handle(crashed(describeFailure(reason)))
        })
    }
  }

  function launch(mine: Attempt, program: ProgramToRun, runner: Engine): void {
    if (mine !== attempt || !isActive(life)) return
    if ('end' in program) {
      handle({ type: 'output', stream: 'stderr', text: program.text })
      return handle(program.end)
    }
    const listener = (event: ClientEvent): void => {
      if (mine === attempt) handle(event)
    }
    mine.run = target.stays === true ? runner.openPrompt(program, listener) : runner.run(program, listener)
  }

  function run(): void {
    if (isBusy(life)) return
    // What a press on Retry begins is shown at once: the words on the fault would seem to be its answer.
    const isSoon = engine.known()?.state.phase === 'ready' && !hasCrashed(life)
    // Nobody hears of the interpreter that has stayed any more: what it says then would be taken for the new one's.
    leave()
    stopRunning?.()
    stopRunning = halt
    const hidden = { timer: isSoon ? setTimeout(show, SHOW_DELAY) : undefined }
    attempt = { hidden }
    clearTimeout(debounce)
    debouncing.value = true
    debounce = setTimeout(() => (debouncing.value = false), DOUBLE_PRESS)
    move({ type: 'press' })
    target.onPress()
    if (!isSoon) show()
    begin(attempt)
  }

  function halt(): void {
    if (!isActive(life)) return
    if (attempt?.run === undefined) handle(endEarly('stopped'))
    else attempt.run.abandon()
  }

  /** Ends what there is without a word. */
  function leave(): void {
    clearTimeout(attempt?.hidden?.timer)
    clearTimeout(debounce)
    const { run: left } = attempt ?? {}
    attempt = undefined
    left?.abandon()
    life = IDLE
    if (stopRunning === halt) stopRunning = undefined
  }
  onBeforeUnmount(leave)

  return {
    phase: computed(() => shown.value.phase),
    engineState: engine.state,
    secret: computed(() => shown.value.phase === 'waiting' && shown.value.question.secret),
    end: computed(() => (shown.value.phase === 'ended' ? shown.value.end : undefined)),
    rest: computed(() => (shown.value.phase === 'prompt' ? shown.value.last : undefined)),
    active: computed(() => isBusy(shown.value)),
    debouncing,
    stopping: computed(() => isStopping(shown.value)),
    fetching: computed(() => isFetching(shown.value)),
    seconds,
    prepare() {
      // Retry appears under the pointer; an attempt that began by itself would be the one that a press then waits for.
      if (hasCrashed(shown.value)) return
      // What fails here is said when the reader runs.
      engine
        .get()
        .then((runner) => runner.start())
        .catch(() => undefined)
    },
    release: () => engine.known()?.release(),
    run,
    stop() {
      if (attempt === undefined || debouncing.value) return
      if (attempt.run === undefined) return halt()
      move({ type: 'stop' })
      attempt.run.stop()
    },
    halt,
    give(source) {
      if (life.phase !== 'prompt' || attempt?.run === undefined || !('give' in attempt.run))
        throw new Error('No interpreter waits for a piece.')
      seconds.value = 0
      move({ type: 'piece' })
      attempt.run.give(source)
    },
    answer(line) {
      if (life.phase !== 'waiting') return
      move({ type: 'answer' })
      attempt?.run?.answer(line)
    },
    clear: () => move({ type: 'clear' }),
  }
}
