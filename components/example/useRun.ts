import { computed, onBeforeUnmount, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { LanguageSupport } from '../../src/engines/languages'
import type { Engine, EngineState, Run } from '../../src/sandbox/client/engine'
import type { EndEvent, RunEvent } from '../../src/sandbox/protocol'

/** Where an example stands. `loading` until the interpreter is there, `waiting` while input() waits for the reader. */
export type RunPhase = 'idle' | 'loading' | 'running' | 'waiting' | 'ended'

/** The program as its engine takes it, or why it cannot run. */
export type ProgramToRun = { readonly code: string } | { readonly end: EndEvent; readonly text: string }

/** What a run reads of the page, and where it shows what it does. */
export interface RunTarget {
  /** At once when nothing is to be fetched or compiled. */
  program(): ProgramToRun | Promise<ProgramToRun>
  support(): LanguageSupport
  onStart(): void
  onEvent(event: RunEvent): void
}

export interface RunControl {
  readonly phase: Ref<RunPhase>
  readonly engineState: ShallowRef<EngineState>
  readonly prompt: Ref<{ readonly text: string; readonly secret: boolean } | undefined>
  readonly end: ShallowRef<EndEvent | undefined>
  readonly active: ComputedRef<boolean>
  /** Gets the engine ready, at the first sign that the reader will run. */
  prepare(): void
  run(): void
  stop(): void
  answer(line: string | undefined): void
  /** Forgets the run that has ended. */
  clear(): void
}

/** Two presses within so many milliseconds are one: the second would stop what the first has started. */
const DOUBLE_PRESS = 300

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
  const active = computed(() => phase.value !== 'idle' && phase.value !== 'ended')
  let current: Run | undefined
  let attempt = 0
  let pressed = -Infinity
  let unsubscribe = (): void => undefined
  let known: { readonly support: LanguageSupport; readonly engine: Engine } | undefined

  async function engine(): Promise<Engine> {
    const support = target.support()
    const found = await support.engine()
    unsubscribe()
    engineState.value = found.state
    unsubscribe = found.subscribe((state) => {
      engineState.value = state
    })
    known = { support, engine: found }
    return found
  }

  function hear(event: RunEvent): void {
    if (event.type === 'output' || event.type === 'value') phase.value = 'running'
    if (event.type === 'input') {
      phase.value = 'waiting'
      prompt.value = { text: event.prompt, secret: event.secret }
    }
    if (event.type === 'end') {
      phase.value = 'ended'
      prompt.value = undefined
      end.value = event
      current = undefined
      if (stopRunning === stop) stopRunning = undefined
    }
    target.onEvent(event)
  }

  function crash(reason: unknown): void {
    const message = describeFailure(reason)
    hear({
      type: 'end',
      status: 'crashed',
      exitCode: 1,
      error: { name: 'EngineError', message },
      elapsed: 0,
      dropped: { lines: 0, characters: 0 },
    })
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
    if (mine !== attempt || !active.value) return
    if ('end' in program) {
      hear({ type: 'output', stream: 'stderr', text: program.text })
      return hear(program.end)
    }
    if (runner.state.phase === 'ready') phase.value = 'running'
    current = runner.run(program.code, (event) => {
      if (mine === attempt) hear(event)
    })
    if (runner.state.phase !== 'ready')
      runner.start().then(
        () => mine === attempt && active.value && (phase.value = 'running'),
        () => undefined,
      )
  }

  function run(): void {
    if (active.value) return
    stopRunning?.()
    stopRunning = stop
    pressed = performance.now()
    attempt += 1
    phase.value = 'loading'
    end.value = undefined
    prompt.value = undefined
    target.onStart()
    begin(attempt)
  }

  function stop(): void {
    if (!active.value || performance.now() - pressed < DOUBLE_PRESS) return
    if (current !== undefined) return current.stop()
    attempt += 1
    hear({ type: 'end', status: 'stopped', exitCode: 1, elapsed: 0, dropped: { lines: 0, characters: 0 } })
  }

  onBeforeUnmount(() => {
    attempt += 1
    current?.stop()
    unsubscribe()
    if (stopRunning === stop) stopRunning = undefined
  })

  return {
    phase,
    engineState,
    prompt,
    end,
    active,
    prepare() {
      // Retry appears under the pointer; an attempt that began by itself would be the one that a press then waits for.
      if (end.value?.status === 'crashed') return
      // What fails here is said when the reader runs.
      engine()
        .then((runner) => runner.start())
        .catch(() => undefined)
    },
    run,
    stop,
    answer(line) {
      if (phase.value !== 'waiting') return
      phase.value = 'running'
      prompt.value = undefined
      current?.answer(line)
    },
    clear() {
      if (active.value) return
      phase.value = 'idle'
      end.value = undefined
    },
  }
}
