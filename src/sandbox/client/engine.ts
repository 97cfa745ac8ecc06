import type { EndEvent, EngineManifest, Program, RunEvent } from '../protocol'
import { eventsOf } from '../events'
import { describeBadProgram } from '../program'
import { crashed, endEarly, NOTHING_DROPPED } from '../ending'
import type { FrameElement } from './element'
import { openFrame, type Frame } from './frame'
import { createLoader, type Loader, type Progress } from './loader'

export type EngineState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading'; readonly progress: Progress }
  | { readonly phase: 'starting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly message: string }

/** What is run. */
export interface RunRequest extends Omit<Program, 'args' | 'stdin'> {
  readonly args?: Program['args']
  /** Lines that are there before the reader is asked; none by default, and then the reader is asked. */
  readonly stdin?: Program['stdin']
}

/** A run under way. */
export interface Run {
  /**
   * Interrupts the program, as Ctrl+C does, where its engine can do so, and ends it when it goes on or at the second call; `end`
   * with `stopped` follows, within about a second. Nothing happens when it has ended.
   */
  stop(): void
  /** Ends the run at once: `end` with `stopped` has come when this returns. */
  abandon(): void
  /** Answers an `input` event; undefined is the end of input. */
  answer(line: string | undefined): void
}

/** One language's way from code to events. Shared by everything on a page that runs this language. */
export interface Engine {
  readonly state: EngineState
  /** @returns a function that ends the subscription */
  subscribe(listener: (state: EngineState) => void): () => void
  /** Loads what is missing and has an interpreter waiting. @throws Error in words for the reader */
  start(): Promise<void>
  /**
   * Runs a program in a fresh interpreter. `listener` gets exactly one `end`, last; for a program that cannot be run because of its
   * files (program.ts) it is an `error` that says why.
   */
  run(request: RunRequest, listener: (event: RunEvent) => void): Run
  /** Lets the waiting interpreter go, to give its memory back. */
  release(): void
}

/** Where the sandbox and the engines' files are. */
export interface SandboxPlace {
  readonly frameUrl: string
  readonly filesUrl: string
}

/** A run ends by itself after so long, not counting the time in which it waits for the reader. In milliseconds. */
const TIME_LIMIT = 10 * 60_000

/** The frame ends every run that is to stop sooner than this; where it does not, nobody waits for it. In milliseconds. */
const STOP_LIMIT = 2_000

let nextRun = 1

/** The one frame of a page, opened at the first need and again when it is gone. @param place puts it into the document */
export function createFrameSource(place: () => FrameElement): () => Promise<Frame> {
  let frame: Promise<Frame> | undefined
  return async () => {
    if (frame !== undefined && (await frame.catch(() => undefined))?.alive !== true) frame = undefined
    frame ??= openFrame(place())
    return frame
  }
}

/** Nothing that a frame was to do is ever done when it is gone. */
function untilGone<Result>(frame: Frame, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const unwatch = frame.onGone((reason) => reject(new Error(reason)))
    work.then(resolve, reject).finally(unwatch)
  })
}

export function createEngine(
  manifest: EngineManifest,
  getFrame: () => Promise<Frame>,
  filesUrl: string,
): Engine {
  const { engine } = manifest
  const listeners = new Set<(state: EngineState) => void>()
  let state: EngineState = { phase: 'idle' }
  let current: { frame: Frame; loader: Loader } | undefined
  let starting: Promise<void> | undefined

  function setState(value: EngineState): void {
    state = value
    for (const listener of [...listeners]) listener(value)
  }

  /** Brings the files into the frame that is there, else into a new one; they are asked for while it opens. */
  async function load(): Promise<Frame> {
    if (current?.frame.alive === true) {
      await untilGone(current.frame, current.loader.load())
      return current.frame
    }
    const opening = getFrame()
    const loader = createLoader(opening, manifest, filesUrl, (progress) => {
      if (state.phase === 'loading') setState({ phase: 'loading', progress })
    })
    const loading = loader.load()
    // When the frame does not open, that is what the reader is told.
    loading.catch(() => undefined)
    const frame = await opening
    current = { frame, loader }
    frame.onGone(() => {
      if (current?.frame === frame) setState({ phase: 'idle' })
    })
    await untilGone(frame, loading)
    return frame
  }

  async function begin(): Promise<void> {
    const total = manifest.files.reduce((sum, file) => sum + (file.lazy ? 0 : file.size), 0)
    setState({ phase: 'loading', progress: { loaded: 0, total } })
    const frame = await load()
    setState({ phase: 'starting' })
    const ready = new Promise<void>((resolve, reject) => {
      const end = frame.listen((message) => {
        if (!('engine' in message) || message.engine !== engine) return
        if (message.type === 'ready') resolve()
        else if (message.type === 'engineFailed') reject(new Error(message.message))
        else return
        end()
      })
      frame.send({ type: 'prepare', engine })
    })
    await untilGone(frame, ready)
    setState({ phase: 'ready' })
  }

  const isReady = (): boolean => state.phase === 'ready' && current?.frame.alive === true

  function start(): Promise<void> {
    if (isReady()) return Promise.resolve()
    starting ??= begin()
      .catch((reason: unknown) => {
        const message = reason instanceof Error ? reason.message : String(reason)
        setState({ phase: 'failed', message })
        throw reason
      })
      .finally(() => {
        starting = undefined
      })
    return starting
  }

  /** What most programs do not need comes when the first run is over, not before. */
  function fetchLater(loader: Loader): void {
    for (const name of loader.missing) loader.loadFile(name).catch(() => undefined)
  }

  function run(request: RunRequest, listener: (event: RunEvent) => void): Run {
    const id = nextRun
    nextRun += 1
    const started = performance.now()
    let ended = false
    let dropped = NOTHING_DROPPED
    let stopListening = (): void => undefined
    let limit: ReturnType<typeof setTimeout> | undefined
    /** The frame that runs the program, as soon as one does. */
    let running: Frame | undefined
    let stopping = false

    function finish(event: EndEvent): void {
      if (ended) return
      ended = true
      clearTimeout(limit)
      stopListening()
      listener(event.dropped.characters < dropped.characters ? { ...event, dropped } : event)
    }

    /** Ends the run without waiting for what it has to say. */
    function abandon(event: EndEvent): void {
      if (ended) return
      running?.send({ type: 'abandon', run: id })
      finish(event)
    }

    const stopped = (): EndEvent => endEarly('stopped', undefined, performance.now() - started)

    function limitTime(): void {
      clearTimeout(limit)
      limit = setTimeout(() => {
        const message = `The program ran for ${TIME_LIMIT / 60_000} minutes and was stopped.`
        abandon(endEarly('timeout', { name: 'EngineError', message }, performance.now() - started))
      }, TIME_LIMIT)
    }

    function handle(event: RunEvent): void {
      if (ended) return
      switch (event.type) {
        case 'end':
          finish(event)
          if (current !== undefined) fetchLater(current.loader)
          return
        case 'dropped':
          dropped = { lines: event.lines, characters: event.characters }
          return
        case 'fileRequest':
          // The frame hands the file on when it has come.
          current?.loader.loadFile(event.file).catch((reason: Error) => abandon(crashed(reason.message)))
          return
        case 'input':
          if (stopping) return
          clearTimeout(limit)
      }
      listener(event)
    }

    function connect(): void {
      if (ended || current === undefined) return
      const { frame } = current
      const endListening = frame.listen((message) => {
        if (message.type === 'event' && message.run === id) eventsOf(message.event).forEach(handle)
      })
      const unwatch = frame.onGone((reason) => finish(crashed(reason)))
      stopListening = () => {
        endListening()
        unwatch()
      }
      running = frame
      limitTime()
      frame.send({
        type: 'run',
        engine,
        run: id,
        program: { args: [], stdin: { lines: [], closed: false }, ...request },
      })
    }

    const problem = describeBadProgram(request)
    if (problem !== undefined)
      queueMicrotask(() => finish(endEarly('error', { name: 'FileError', message: problem })))
    else if (isReady()) connect()
    else {
      start().then(connect, (reason: unknown) =>
        finish(crashed(reason instanceof Error ? reason.message : String(reason))),
      )
    }

    return {
      stop() {
        if (ended) return
        if (running === undefined) return finish(stopped())
        running.send({ type: 'stop', run: id })
        if (stopping) return
        stopping = true
        clearTimeout(limit)
        limit = setTimeout(() => abandon(stopped()), STOP_LIMIT)
      },
      abandon: () => abandon(stopped()),
      answer(line) {
        if (ended || stopping) return
        limitTime()
        running?.send({ type: 'answer', run: id, line: line ?? null })
      },
    }
  }

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start,
    run,
    release() {
      // One that is being started has somebody who waits for it.
      if (isReady()) current?.frame.send({ type: 'release', engine })
    },
  }
}
