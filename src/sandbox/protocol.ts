/**
 * The words that the page, the frame and the workers exchange. A run travels page → frame → worker as a
 * {@link Program} and comes back as {@link RunEvent}s. This file knows no language.
 */

/** How a run ended. `error` is the program's own failure; `crashed` the engine's; `stopped` the reader's wish. */
export type RunStatus = 'done' | 'error' | 'stopped' | 'timeout' | 'crashed'

/** What a program reads from standard input. `closed` means that end-of-file follows the last line. */
export interface Stdin {
  readonly lines: readonly string[]
  readonly closed: boolean
}

/** A program as a worker gets it. */
export interface Program {
  /** What the engine executes: Python source, or JavaScript compiled from TypeScript. */
  readonly code: string
  readonly stdin: Stdin
  /**
   * What an earlier `input` or `want` event of the same run carried, so that a fresh worker can replay the
   * program silently up to that point. Opaque to everyone but the engine that wrote it; JSON only.
   */
  readonly resume?: unknown
}

/** The place of a failure in the reader's code; lines count from 1, columns from 1. */
export interface RunError {
  /** The exception's class: `ValueError`, `TypeError`, `SyntaxError`. */
  readonly name: string
  readonly message: string
  readonly line?: number
  readonly column?: number
  readonly endColumn?: number
}

/** Printed text. Workers batch it; one event may hold many lines, or a part of one. */
export interface OutputEvent {
  readonly type: 'output'
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

/** Output beyond the cap: counted, not kept. */
export interface Dropped {
  readonly lines: number
  readonly characters: number
}

/** So much has been dropped by now. Told now and then, as a worker that is ended cannot tell it any more. */
export interface DroppedEvent extends Dropped {
  readonly type: 'dropped'
}

/** The program wants a line that {@link Program.stdin} does not hold. The worker is then waiting for ever. */
export interface InputEvent {
  readonly type: 'input'
  readonly prompt: string
  /** The line must not be shown while it is typed (getpass). */
  readonly secret: boolean
  readonly resume: unknown
}

/** The worker cannot go on without a file that was not sent with the others. It is then waiting for ever. */
export interface WantEvent {
  readonly type: 'want'
  readonly file: string
  readonly resume: unknown
}

/** The value of a script's last expression, as the language's own REPL shows it; only when nothing was printed. */
export interface ValueEvent {
  readonly type: 'value'
  readonly text: string
}

/** The last event of every run. */
export interface EndEvent {
  readonly type: 'end'
  readonly status: RunStatus
  /** The process's exit code, as a shell would see it. */
  readonly exitCode: number
  /** Why, for `error` and `crashed`. The traceback itself has been printed to stderr. */
  readonly error?: RunError
  /** Milliseconds from the start of the program to its end, without the engine's own preparation. */
  readonly elapsed: number
  readonly dropped: Dropped
}

export type RunEvent = OutputEvent | DroppedEvent | InputEvent | WantEvent | ValueEvent | EndEvent

/**
 * What a worker is told. `boot` comes once, after the files that are not lazy; those may come before and after it. `run` comes
 * once: a worker is never used twice.
 */
export type WorkerRequest =
  | { readonly type: 'file'; readonly name: string; readonly content: ArrayBuffer | WebAssembly.Module }
  | { readonly type: 'boot' }
  | { readonly type: 'run'; readonly program: Program }

/**
 * What a worker tells. Its `lifeline` comes first (worker/lifeline.ts); `begun` is its answer to `run`, before anything of the
 * program is executed.
 */
export type WorkerReply =
  | { readonly type: 'lifeline'; readonly address: string }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'begun' }
  | RunEvent

/**
 * A file of an engine as built and served.
 * - `worker`: the source of the engine's worker, a classic script; exactly one per engine, never sent to the worker.
 * - `wasm`: compiled once in the frame, the worker gets a `WebAssembly.Module`.
 * - `bytes`: the worker gets an `ArrayBuffer`.
 * - `gzip`: the same, inflated in the frame.
 */
export interface EngineFile {
  readonly name: string
  /** File name below the engines' folder, with a content hash in it. */
  readonly path: string
  readonly form: 'worker' | 'wasm' | 'bytes' | 'gzip'
  /** Bytes as stored (what is fetched, before the transport's own compression). */
  readonly size: number
  /** SHA-256 of the bytes as stored, hexadecimal. */
  readonly sha256: string
  /** Sent only when a worker wants it; see {@link WantEvent}. */
  readonly lazy: boolean
}

/** What `build()` of an engine's folder leaves in the engines' folder. */
export interface EngineManifest {
  readonly engine: string
  readonly files: readonly EngineFile[]
}
