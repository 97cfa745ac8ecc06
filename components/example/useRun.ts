import { computed, onBeforeUnmount, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Language } from '../../src/engines/language'
import type { Engine, EngineState } from '../../src/sandbox/client/engine'
import {
  advance,
  IDLE,
  isActive,
  type LifeEvent,
  type RunLife,
  type RunPhase,
} from '../../src/sandbox/client/life'
import type { Run, RunRequest } from '../../src/sandbox/client/run'
import { crashed, endEarly } from '../../src/sandbox/ending'
import type { EndEvent, RunEvent } from '../../src/sandbox/protocol'
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
  /** Run was pressed; whether and when that is shown comes later. */
  onPress(): void
  onStart(): void
  onEvent(event: RunEvent): void
}

/** The run, as far as it is shown. */
export interface RunControl {
  readonly phase: ComputedRef<RunPhase>
  readonly engineState: ShallowRef<EngineState>
  /** While the program waits for a line: it must not be seen while it is typed. */
  readonly secret: ComputedRef<boolean>
  readonly end: ComputedRef<EndEvent | undefined>
  readonly active: ComputedRef<boolean>
  /** How long the program has been running, in whole seconds; without the time in which it waits for the reader. */
  readonly seconds: Ref<number>
  /** Gets the engine ready, at the first sign that the reader will run. */
  prepare(): void
  run(): void
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
  readonly pressed: number
  /** As soon as the engine has the program. */
  run?: Run
  /** Until the attempt is shown. */
  hidden?: { readonly timer: ReturnType<typeof setTimeout> | undefined }
}

/** The life of an example's runs, from the press to the end: {@link advance} says what follows, this does what it takes. */
export function useRun(target: RunTarget): RunControl {
  const engine = useEngine(() => target.support())
  const shown = shallowRef<RunLife>(IDLE)
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

  function handle(event: RunEvent): void {
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
    mine.run = runner.run(program, (event) => {
      if (mine === attempt) handle(event)
    })
  }

  function run(): void {
    if (isActive(life)) return
    stopRunning?.()
    stopRunning = halt
    const isReady = engine.known()?.state.phase === 'ready'
    const hidden = { timer: isReady ? setTimeout(show, SHOW_DELAY) : undefined }
    attempt = { pressed: performance.now(), hidden }
    move({ type: 'press' })
    target.onPress()
    if (!isReady) show()
    begin(attempt)
  }

  function halt(): void {
    if (!isActive(life)) return
    if (attempt?.run === undefined) handle(endEarly('stopped'))
    else attempt.run.abandon()
  }

  onBeforeUnmount(() => {
    clearTimeout(attempt?.hidden?.timer)
    const { run: left } = attempt ?? {}
    attempt = undefined
    left?.abandon()
    if (stopRunning === halt) stopRunning = undefined
  })

  return {
    phase: computed(() => shown.value.phase),
    engineState: engine.state,
    secret: computed(() => shown.value.phase === 'waiting' && shown.value.question.secret),
    end: computed(() => (shown.value.phase === 'ended' ? shown.value.end : undefined)),
    active: computed(() => isActive(shown.value)),
    seconds,
    prepare() {
      // Retry appears under the pointer; an attempt that began by itself would be the one that a press then waits for.
      if (shown.value.phase === 'ended' && shown.value.end.status === 'crashed') return
      // What fails here is said when the reader runs.
      engine
        .get()
        .then((runner) => runner.start())
        .catch(() => undefined)
    },
    run,
    stop() {
      if (attempt === undefined || performance.now() - attempt.pressed < DOUBLE_PRESS) return
      if (attempt.run === undefined) return halt()
      move({ type: 'stop' })
      attempt.run.stop()
    },
    halt,
    answer(line) {
      if (life.phase !== 'waiting') return
      move({ type: 'answer' })
      attempt?.run?.answer(line)
    },
    clear: () => move({ type: 'clear' }),
  }
}
