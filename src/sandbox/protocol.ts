import * as v from 'valibot'
import type { MailboxPlace } from './mailbox'

/*
 * The words that the page, the frame and the workers exchange. A run travels page → frame → worker as a {@link Program} and
 * comes back as {@link RunEvent}s. Each message is defined once, as the schema that it is checked by, and its type is read off
 * the schema; what only the page and the frame say to each other is in frame/messages.ts. This file knows no language.
 */

/** What a schema lets through, as something that nobody changes. */
export type Message<Schema extends v.GenericSchema> = Immutable<v.InferOutput<Schema>>

type Immutable<Value> = Value extends ArrayBuffer
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value

/** How many; an integer from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What a program reads from standard input. `closed` means that end-of-file follows the last line. */
const stdin = v.object({ lines: v.array(v.string()), closed: v.boolean() })
export type Stdin = Message<typeof stdin>

/** A file of a program's. Its name is relative to the folder in which the program runs, with `/` between folders. */
const programFile = v.object({ name: v.string(), content: v.union([v.string(), v.instance(ArrayBuffer)]) })
export type ProgramFile = Message<typeof programFile>

/** A program as a worker gets it. What is wrong with its files, program.ts says. */
export const program = v.object({
  /** What is compiled has the source's name, and what the engine executes as content. */
  files: v.array(programFile),
  /** Name of the file to run. */
  main: v.string(),
  /** What follows the main file's name on a command line. */
  args: v.array(v.string()),
  stdin,
  /**
   * The code is a session: its statements are executed one by one, each value is printed, and a failure ends its statement
   * only, as at an interpreter's prompt. An engine whose language has none takes no notice.
   */
  session: v.exactOptional(v.boolean()),
  /** Sessions that are executed before the code and in its place, with nothing printed. */
  before: v.exactOptional(v.array(v.string())),
  /**
   * When the program is over its interpreter stays, for pieces that are executed in what is left of it, as `python -i` has it. An
   * engine that cannot do so takes no notice: its run ends.
   */
  stays: v.exactOptional(v.boolean()),
  /** What the program does is recorded, step by step. */
  record: v.exactOptional(v.boolean()),
})
export type Program = Message<typeof program>

/** How a run ended. `error` is the program's own failure; `crashed` the engine's; `stopped` the reader's wish. */
const runStatus = v.picklist(['done', 'error', 'stopped', 'timeout', 'crashed'])
export type RunStatus = Message<typeof runStatus>

/** A failure and its place in the reader's code; lines and columns count from 1. */
const runError = v.object({
  /** The exception's class: `ValueError`, `TypeError`, `SyntaxError`. */
  name: v.string(),
  message: v.string(),
  /** The file that the place is in, where it is another than the main file. */
  file: v.exactOptional(v.string()),
  line: v.exactOptional(count),
  column: v.exactOptional(count),
  endColumn: v.exactOptional(count),
})
export type RunError = Message<typeof runError>

/** Output beyond the cap: counted, not kept. */
const dropped = v.object({ lines: count, characters: count })
export type Dropped = Message<typeof dropped>

/**
 * A piece of printed text: many lines, or a part of one. `stdin` is a line of {@link Program.stdin} that the program has read: it
 * stands where the reader would have typed it.
 */
const piece = { stream: v.picklist(['stdout', 'stderr', 'stdin']), text: v.string() }
export const outputEvent = v.object({ type: v.literal('output'), ...piece })
export type OutputEvent = Message<typeof outputEvent>

/** Several pieces, in order: as {@link OutputEvent}s travel, so that a program that prints to both streams by turns sends few messages. */
export const outputBatch = v.object({ type: v.literal('outputs'), pieces: v.array(v.object(piece)) })
export type OutputBatch = Message<typeof outputBatch>
export type OutputPiece = OutputBatch['pieces'][number]

/**
 * Text that shows a promise before it is known whether that is settled (engines/typescript/worker/patientOutput.ts). `held` is how it
 * looks so far; `released`, one for each `held` and in their order, is what it has come to be. A worker that computes for ever
 * releases nothing.
 */
const heldText = v.variant('type', [
  v.object({ type: v.literal('held'), ...piece }),
  v.object({ type: v.literal('released'), ...piece }),
])
export type HeldText = Message<typeof heldText>

/** So much has been dropped by now. Told now and then, as a worker that is ended cannot tell it any more. */
const droppedEvent = v.object({ type: v.literal('dropped'), ...dropped.entries })
export type DroppedEvent = Message<typeof droppedEvent>

/** The program wants a line that {@link Program.stdin} does not hold. The worker waits for it at its mailbox (mailbox.ts). */
const inputEvent = v.object({
  type: v.literal('input'),
  prompt: v.string(),
  /** The line must not be shown while it is typed (getpass). */
  secret: v.boolean(),
})
export type InputEvent = Message<typeof inputEvent>

/**
 * The program goes on without the line that it has asked for: a timer of its own has gone off. The worker waits at its mailbox for
 * what line.ts has for that, or for the line, where that is on its way already.
 */
const withdrawnEvent = v.object({ type: v.literal('withdrawn') })

/** The worker cannot go on without a file that was not sent with the others, and waits for it at its mailbox. */
const fileRequestEvent = v.object({ type: v.literal('fileRequest'), file: v.string() })
export type FileRequestEvent = Message<typeof fileRequestEvent>

/** The value of a script's last expression, as the language's own REPL shows it; only when nothing was printed. */
const valueEvent = v.object({ type: v.literal('value'), text: v.string() })

/**
 * The files that the program has written, before the end; not those that were beyond what is possible. Where the interpreter stays,
 * those that have changed since, before the end of each piece.
 */
const filesEvent = v.object({ type: v.literal('files'), files: v.array(programFile), omitted: count })

/** What the program did, step by step, in the form that src/steps/format.ts says; before the end. */
const recordingEvent = v.object({ type: v.literal('recording'), bytes: v.instance(ArrayBuffer) })

/** The program of an interpreter that stays is over, or a piece that it was given, and it waits for the next one. */
const pieceEndEvent = v.object({
  type: v.literal('pieceEnd'),
  /** `incomplete`: nothing was executed, as the piece can go on; `error`: the traceback has been printed to stderr. */
  status: v.picklist(['done', 'error', 'incomplete']),
  error: v.exactOptional(runError),
  /** Milliseconds for which the program or the piece was executed. */
  elapsed: v.pipe(v.number(), v.finite()),
  dropped,
})
export type PieceEndEvent = Message<typeof pieceEndEvent>

/** The last event of every run. */
const endEvent = v.object({
  type: v.literal('end'),
  status: runStatus,
  /** The process's exit code, as a shell would see it. */
  exitCode: v.pipe(v.number(), v.safeInteger()),
  /** Why, for `error` and `crashed`. The traceback itself has been printed to stderr. */
  error: v.exactOptional(runError),
  /** Milliseconds from the start of the program to its end, without the engine's own preparation. */
  elapsed: v.pipe(v.number(), v.finite()),
  dropped,
})
export type EndEvent = Message<typeof endEvent>

/** The worker has the program, and begins with it: nothing of it was executed before. */
const begunEvent = v.object({
  type: v.literal('begun'),
  /** The program can be asked to end, and gets the time to do so. */
  interruptible: v.boolean(),
})

/** What a run says of itself: `begun`, any number of events, and exactly one `end`, last. A run that never began only ends. */
export const runEvent = v.variant('type', [
  begunEvent,
  outputEvent,
  droppedEvent,
  inputEvent,
  withdrawnEvent,
  fileRequestEvent,
  valueEvent,
  filesEvent,
  recordingEvent,
  pieceEndEvent,
  endEvent,
])
export type RunEvent = Message<typeof runEvent>

/** A run's events on their way. */
export const runMessage = v.variant('type', [outputBatch, ...runEvent.options])
export type RunMessage = Message<typeof runMessage>

/** What a worker tells. */
export const workerReply = v.variant('type', [
  /** Comes first: worker/livenessProbe.ts. */
  v.object({ type: v.literal('livenessProbe'), address: v.pipe(v.string(), v.startsWith('blob:')) }),
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('failed'), message: v.string() }),
  /** The worker has seen that the program is to end, and tells it. */
  v.object({ type: v.literal('interrupted') }),
  ...heldText.options,
  ...runMessage.options,
])
export type WorkerReply = Message<typeof workerReply>

/**
 * What a worker is told. `boot` comes once, after the files that are not lazy; those may come before and after it. `run` comes
 * once: a worker is never used twice. `piece` comes after each `pieceEnd`. There is no schema: who tells a worker is who has made
 * it, and no other can.
 */
export type WorkerRequest =
  | { readonly type: 'file'; readonly name: string; readonly content: ArrayBuffer | WebAssembly.Module }
  | { readonly type: 'boot' }
  /** In a thread of Node's the mailbox is another one: node.ts. */
  | { readonly type: 'run'; readonly program: Program; readonly mailbox: MailboxPlace | undefined }
  /** With it comes a Stop of its own: what {@link MailboxPlace} says of it. */
  | { readonly type: 'piece'; readonly source: string; readonly interruption: string | undefined }

/** A file of an engine as it is stored and served. */
const storedFile = v.object({
  /** File name below the engines' folder, with a content hash in it. */
  path: v.string(),
  /**
   * - `worker`: the source of the engine's worker, a classic script; exactly one per engine, never sent to the worker.
   * - `wasm`: compiled once in the frame, the worker gets a `WebAssembly.Module`.
   * - `bytes`: the worker gets an `ArrayBuffer`.
   * - `xz`: the same, unpacked in the frame.
   */
  form: v.picklist(['worker', 'wasm', 'bytes', 'xz']),
  /** Bytes as stored (what is fetched, before the transport's own compression). */
  size: count,
  /** SHA-256 of the bytes as stored, hexadecimal. */
  sha256: v.string(),
})
export type StoredFile = Message<typeof storedFile>

/** A file of an engine. */
export const engineFile = v.object({
  name: v.string(),
  ...storedFile.entries,
  /** The same content, for hosts whose own compression is worse than this, or that do not compress it. */
  packed: v.exactOptional(storedFile),
  /** Sent only when a worker wants it; see {@link FileRequestEvent}. */
  lazy: v.boolean(),
})
export type EngineFile = Message<typeof engineFile>

/** What `build()` of an engine's folder leaves in the engines' folder. */
export interface EngineManifest {
  readonly engine: string
  readonly files: readonly EngineFile[]
}
