import * as v from 'valibot'
import type { EngineFile, Program, RunEvent, WorkerReply } from '../protocol'

/** What the page tells the frame, over the port that it gave it. */
export type PageMessage =
  /** A file of an engine follows in chunks, in order. */
  | { readonly type: 'file'; readonly engine: string; readonly file: EngineFile }
  | { readonly type: 'chunk'; readonly engine: string; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly type: 'fileEnd'; readonly engine: string; readonly name: string }
  /** The file will not be completed; what came of it is to be forgotten. */
  | { readonly type: 'fileAbort'; readonly engine: string; readonly name: string }
  /** Have a worker ready. */
  | { readonly type: 'prepare'; readonly engine: string }
  | { readonly type: 'run'; readonly engine: string; readonly run: number; readonly program: Program }
  | { readonly type: 'stop'; readonly run: number }
  /** Let the waiting worker go; the next run makes a new one. */
  | { readonly type: 'release'; readonly engine: string }
  /** Is anybody there? The answer is `alive`. */
  | { readonly type: 'probe' }

/** What the frame tells the page. */
export type FrameMessage =
  | { readonly type: 'connected' }
  | { readonly type: 'alive' }
  /** The frame does not trust the place where it runs. */
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'fileReady'; readonly engine: string; readonly name: string }
  | { readonly type: 'fileFailed'; readonly engine: string; readonly name: string; readonly message: string }
  /** A worker is ready. */
  | { readonly type: 'ready'; readonly engine: string }
  | { readonly type: 'engineFailed'; readonly engine: string; readonly message: string }
  | { readonly type: 'event'; readonly run: number; readonly event: RunEvent }

/** The one message that goes over `window`; with it comes the port for everything else. */
export const CONNECT = 'python-cheatsheet:connect'

const stream = v.picklist(['stdout', 'stderr'])
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const position = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** A resume state is JSON of the engine's own; a page keeps it only to hand it back. */
const runEvent = v.variant('type', [
  v.object({ type: v.literal('output'), stream, text: v.string() }),
  v.object({ type: v.literal('dropped'), lines: count, characters: count }),
  v.object({ type: v.literal('input'), prompt: v.string(), secret: v.boolean(), resume: v.unknown() }),
  v.object({ type: v.literal('want'), file: v.string(), resume: v.unknown() }),
  v.object({ type: v.literal('value'), text: v.string() }),
  v.object({
    type: v.literal('end'),
    status: v.picklist(['done', 'error', 'stopped', 'timeout', 'crashed']),
    exitCode: v.pipe(v.number(), v.integer()),
    error: v.optional(
      v.object({
        name: v.string(),
        message: v.string(),
        line: position,
        column: position,
        endColumn: position,
      }),
    ),
    elapsed: v.number(),
    dropped: v.object({ lines: count, characters: count }),
  }),
])

const workerReply = v.variant('type', [
  v.object({ type: v.literal('lifeline'), address: v.pipe(v.string(), v.startsWith('blob:')) }),
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('failed'), message: v.string() }),
  v.object({ type: v.literal('begun') }),
  ...runEvent.options,
])

const frameMessage = v.variant('type', [
  v.object({ type: v.literal('connected') }),
  v.object({ type: v.literal('alive') }),
  v.object({ type: v.literal('refused'), message: v.string() }),
  v.object({ type: v.literal('fileReady'), engine: v.string(), name: v.string() }),
  v.object({ type: v.literal('fileFailed'), engine: v.string(), name: v.string(), message: v.string() }),
  v.object({ type: v.literal('ready'), engine: v.string() }),
  v.object({ type: v.literal('engineFailed'), engine: v.string(), message: v.string() }),
  v.object({ type: v.literal('event'), run: count, event: runEvent }),
])

const engineFile = v.object({
  name: v.string(),
  path: v.string(),
  form: v.picklist(['worker', 'wasm', 'bytes', 'gzip']),
  size: count,
  sha256: v.string(),
  lazy: v.boolean(),
})

const pageMessage = v.variant('type', [
  v.object({ type: v.literal('file'), engine: v.string(), file: engineFile }),
  v.object({
    type: v.literal('chunk'),
    engine: v.string(),
    name: v.string(),
    bytes: v.instance(ArrayBuffer),
  }),
  v.object({ type: v.literal('fileEnd'), engine: v.string(), name: v.string() }),
  v.object({ type: v.literal('fileAbort'), engine: v.string(), name: v.string() }),
  v.object({ type: v.literal('prepare'), engine: v.string() }),
  v.object({
    type: v.literal('run'),
    engine: v.string(),
    run: count,
    program: v.object({
      code: v.string(),
      stdin: v.object({ lines: v.array(v.string()), closed: v.boolean() }),
      resume: v.optional(v.unknown()),
    }),
  }),
  v.object({ type: v.literal('stop'), run: count }),
  v.object({ type: v.literal('release'), engine: v.string() }),
  v.object({ type: v.literal('probe') }),
])

/** @returns the message, with nothing in it that its shape does not name; undefined when it has no known shape */
export const readWorkerReply = (data: unknown): WorkerReply | undefined =>
  read<WorkerReply>(workerReply, data)

/** As {@link readWorkerReply}, for what the page hears from the frame. */
export const readFrameMessage = (data: unknown): FrameMessage | undefined =>
  read<FrameMessage>(frameMessage, data)

/** As {@link readWorkerReply}, for what the frame hears from the page. */
export const readPageMessage = (data: unknown): PageMessage | undefined =>
  read<PageMessage>(pageMessage, data)

/** The result is named because valibot's own types know no `exactOptionalPropertyTypes` for a missing `resume`. */
function read<Message>(schema: v.GenericSchema, data: unknown): Message | undefined {
  const result = v.safeParse(schema, data)
  return result.success ? (result.output as Message) : undefined
}
