import type { EngineManifest } from '../protocol'
import type { FrameElement } from './element'
import { openFrame, type Frame } from './frame'
import type { ClientEvent } from './life'
import { createLoader, type Loader, type Progress } from './loader'
import { startRun, type Prompt, type Run, type RunPlace, type RunRequest } from './run'

export type EngineState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading'; readonly progress: Progress }
  | { readonly phase: 'starting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly message: string }

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
  run(request: RunRequest, listener: (event: ClientEvent) => void): Run
  /** As {@link run}, and the interpreter stays for pieces; an engine that has no such interpreter ends with the program. */
  openPrompt(request: RunRequest, listener: (event: ClientEvent) => void): Prompt
  /** Lets the waiting interpreter go, to give its memory back. */
  release(): void
}

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

/** @param onFetched is told of each of its files that has come, by its address below `filesUrl` */
export function createEngine(
  manifest: EngineManifest,
  getFrame: () => Promise<Frame>,
  filesUrl: string,
  onFetched: (url: string) => void = () => undefined,
): Engine {
  const { engine } = manifest
  const needed = manifest.files.filter(({ lazy }) => !lazy)
  const listeners = new Set<(state: EngineState) => void>()
  let state: EngineState = { phase: 'idle' }
  let current: { frame: Frame; loader: Loader } | undefined
  let starting: { readonly loaded: Promise<void>; readonly ready: Promise<void> } | undefined

  function setState(value: EngineState): void {
    state = value
    for (const listener of [...listeners]) listener(value)
  }

  /** The frame that is there, else a new one, and the files on their way into it; they are asked for while it opens. */
  async function open(): Promise<{ readonly frame: Frame; readonly loading: Promise<void> }> {
    if (current?.frame.alive === true) return { frame: current.frame, loading: current.loader.load() }
    const opening = getFrame()
    const onProgress = (progress: Progress): void => {
      if (state.phase === 'loading') setState({ phase: 'loading', progress })
    }
    const loader = createLoader(opening, manifest, filesUrl, onProgress, onFetched)
    const loading = loader.load()
    // When the frame does not open, that is what the reader is told.
    loading.catch(() => undefined)
    const frame = await opening
    current = { frame, loader }
    frame.onGone(() => {
      if (current?.frame === frame) setState({ phase: 'idle' })
    })
    return { frame, loading }
  }

  /** Has the frame get a worker ready, with the files that are still on their way. @returns what comes of it, and an end to hearing of it */
  function prepare(frame: Frame): { readonly ready: Promise<void>; readonly close: () => void } {
    let close = (): void => undefined
    const ready = new Promise<void>((resolve, reject) => {
      close = frame.listen((message) => {
        if (!('engine' in message) || message.engine !== engine) return
        if (message.type === 'ready') resolve()
        else if (message.type === 'engineFailed') reject(new Error(message.message))
      })
    })
    ready.catch(() => undefined)
    frame.send({ type: 'prepare', engine, needed: needed.map(({ name }) => name) })
    return { ready, close }
  }

  /** @param loaded is told when all files are in the frame: what is sent there from now on waits for the worker, not for the page */
  async function begin(loaded: () => void): Promise<void> {
    const total = needed.reduce((sum, file) => sum + file.size, 0)
    setState({ phase: 'loading', progress: { loaded: 0, total } })
    const { frame, loading } = await open()
    const { ready, close } = prepare(frame)
    try {
      await untilGone(frame, loading)
      setState({ phase: 'starting' })
      loaded()
      await untilGone(frame, ready)
    } finally {
      close()
    }
    setState({ phase: 'ready' })
  }

  const isAlive = (): boolean => current?.frame.alive === true
  const isReady = (): boolean => state.phase === 'ready' && isAlive()
  const isLoaded = (): boolean => (state.phase === 'starting' && isAlive()) || isReady()

  function launch(): { readonly loaded: Promise<void>; readonly ready: Promise<void> } {
    if (starting !== undefined) return starting
    let tell = (): void => undefined
    const told = new Promise<void>((resolve) => {
      tell = resolve
    })
    const ready = begin(tell)
      .catch((reason: unknown) => {
        const message = reason instanceof Error ? reason.message : String(reason)
        setState({ phase: 'failed', message })
        throw reason
      })
      .finally(() => {
        starting = undefined
      })
    // A program that waits in the frame hears of a failure there.
    ready.catch(() => undefined)
    starting = { loaded: Promise.race([told, ready]), ready }
    return starting
  }

  const place: RunPlace = {
    engine,
    load: () => (isLoaded() ? Promise.resolve() : launch().loaded),
    loaded: () => (isLoaded() ? current : undefined),
  }

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => (isReady() ? Promise.resolve() : launch().ready),
    run: (request, listener) => startRun(place, request, false, listener),
    openPrompt: (request, listener) => startRun(place, request, true, listener),
    release() {
      // One that is being started has somebody who waits for it.
      if (isReady()) current?.frame.send({ type: 'release', engine })
    },
  }
}
