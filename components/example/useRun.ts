import {
  computed,
  onBeforeUnmount,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue'
import { engineOf } from '../../src/engines/engineOf'
import type { Language } from '../../src/engines/language'
import type { Engine, EngineState, Run, RunRequest } from '../../src/sandbox/client/engine'
import { crashed, endEarly } from '../../src/sandbox/ending'
import type { EndEvent, RunEvent } from '../../src/sandbox/protocol'

/** Where an example stands. `loading` until the interpreter is there, `waiting` while input() waits for the reader. */
export type RunPhase = 'idle' | 'loading' | 'running' | 'waiting' | 'ended'

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

export interface RunControl {
  readonly phase: Ref<RunPhase>
  readonly engineState: ShallowRef<EngineState>
  readonly prompt: Ref<{ readonly text: string; readonly secret: boolean } | undefined>
  readonly end: ShallowRef<EndEvent | undefined>
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

/**
 * What the reader is told of a run that could not begin. A part of the page that did not come is a TypeError in every
 * browser, each with words of its own for those who make pages.
 */
function describeFailure(reason: unknown): string {
  if (reason instanceof TypeError) {
    return navigator.onLine
      ? 'A part of the page could not be fetched. Check the connection, then try again.'
      : 'You are offline, and the engine is not on this device yet. Go online, then try again.'
  }
  return reason instanceof Error ? reason.message : String(reason)
}

/** The life of an example's runs, from the press to the end. */
export function useRun(target: RunTarget): RunControl {
  const phase = ref<RunPhase>('idle')
  const engineState = shallowRef<EngineState>({ phase: 'idle' })
  const prompt = ref<{ text: string; secret: boolean }>()
  const end = shallowRef<EndEvent>()
  const seconds = ref(0)
  const active = computed(() => phase.value !== 'idle' && phase.value !== 'ended')
  let current: Run | undefined
  let attempt = 0
  let pressed = -Infinity
  /** From the press to the end; `active` is the same as far as it is shown. */
  let busy = false
  let showing: { readonly timer: ReturnType<typeof setTimeout> | undefined } | undefined
  let unsubscribe = (): void => undefined
  let known: { readonly support: Language; readonly engine: Engine } | undefined

  async function engine(): Promise<Engine> {
    const support = target.support()
    const found = await engineOf(support)
    unsubscribe()
    engineState.value = found.state
    unsubscribe = found.subscribe((state) => {
      engineState.value = state
    })
    known = { support, engine: found }
    return found
  }

  /** Shows that a new run has begun, and forgets what the last one has left. */
  function show(): void {
    if (showing === undefined) return
    clearTimeout(showing.timer)
    showing = undefined
    phase.value = engineState.value.phase === 'ready' ? 'running' : 'loading'
    end.value = undefined
    prompt.value = undefined
    seconds.value = 0
    target.onStart()
  }

  function handle(event: RunEvent): void {
    show()
    if (event.type === 'output' || event.type === 'value') phase.value = 'running'
    if (event.type === 'input') {
      phase.value = 'waiting'
      prompt.value = { text: event.prompt, secret: event.secret }
    }
    if (event.type === 'end') {
      phase.value = 'ended'
      prompt.value = undefined
      end.value = event
      busy = false
      current = undefined
      if (stopRunning === halt) stopRunning = undefined
    }
    target.onEvent(event)
  }

  function crash(reason: unknown): void {
    handle(crashed(describeFailure(reason)))
  }

  /** What is known is started at once: each promise would let the page be drawn first, which takes longer than the run. */
  function begin(mine: number): void {
    const program = target.program()
    if (known?.support === target.support() && !(program instanceof Promise))
      launch(mine, program, known.engine)
    else {
      Promise.all([program, engine()])
        .then(([prepared, runner]) => launch(mine, prepared, runner))
        .catch(crash)
    }
  }

  function launch(mine: number, program: ProgramToRun, runner: Engine): void {
    if (mine !== attempt || !busy) return
    if ('end' in program) {
      handle({ type: 'output', stream: 'stderr', text: program.text })
      return handle(program.end)
    }
    if (runner.state.phase === 'ready' && phase.value === 'loading') phase.value = 'running'
    current = runner.run(program, (event) => {
      if (mine === attempt) handle(event)
    })
    if (runner.state.phase !== 'ready')
      runner.start().then(
        () => mine === attempt && busy && (phase.value = 'running'),
        () => undefined,
      )
  }

  function run(): void {
    if (busy) return
    stopRunning?.()
    stopRunning = halt
    pressed = performance.now()
    attempt += 1
    busy = true
    target.onPress()
    const ready = known?.support === target.support() && known.engine.state.phase === 'ready'
    showing = { timer: ready ? setTimeout(show, SHOW_DELAY) : undefined }
    if (!ready) show()
    begin(attempt)
  }

  function halt(): void {
    if (!busy) return
    if (current !== undefined) return current.abandon()
    attempt += 1
    handle(endEarly('stopped'))
  }

  watch(phase, (now, _before, onCleanup) => {
    if (now !== 'running') return
    // Read from the clock: timers of a page that is hidden are rare.
    const from = performance.now() - seconds.value * 1000
    const ticking = setInterval(() => (seconds.value = Math.floor((performance.now() - from) / 1000)), 1000)
    onCleanup(() => clearInterval(ticking))
  })

  onBeforeUnmount(() => {
    clearTimeout(showing?.timer)
    attempt += 1
    current?.abandon()
    unsubscribe()
    if (stopRunning === halt) stopRunning = undefined
  })

  return {
    phase,
    engineState,
    prompt,
    end,
    active,
    seconds,
    prepare() {
      // Retry appears under the pointer; an attempt that began by itself would be the one that a press then waits for.
      if (end.value?.status === 'crashed') return
      // What fails here is said when the reader runs.
      engine()
        .then((runner) => runner.start())
        .catch(() => undefined)
    },
    run,
    stop() {
      if (performance.now() - pressed < DOUBLE_PRESS) return
      if (current === undefined) return halt()
      // A program that cleans up is running; its question is not to be answered any more.
      if (phase.value === 'waiting') phase.value = 'running'
      prompt.value = undefined
      current.stop()
    },
    halt,
    answer(line) {
      if (phase.value !== 'waiting') return
      phase.value = 'running'
      prompt.value = undefined
      current?.answer(line)
    },
    clear() {
      if (busy) return
      phase.value = 'idle'
      end.value = undefined
    },
  }
}
