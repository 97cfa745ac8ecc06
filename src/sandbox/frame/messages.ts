import * as v from 'valibot'
import {
  count,
  engineFile,
  program,
  runMessage,
  workerReply,
  type Message,
  type WorkerReply,
} from '../protocol'

/** The one message that goes over `window`; with it comes the port for everything else. */
export const CONNECT = 'python-cheatsheet:connect'

const engine = v.string()
const name = v.string()
const run = count

/** What the page tells the frame, over the port that it gave it. */
const pageMessage = v.variant('type', [
  /** A file of an engine follows in chunks, in order. */
  v.object({ type: v.literal('file'), engine, file: engineFile }),
  v.object({ type: v.literal('chunk'), engine, name, bytes: v.instance(ArrayBuffer) }),
  v.object({ type: v.literal('fileEnd'), engine, name }),
  /** The file will not be completed; what came of it is to be forgotten. */
  v.object({ type: v.literal('fileAbort'), engine, name }),
  /** Have a worker ready as soon as these files are there. */
  v.object({ type: v.literal('prepare'), engine, needed: v.array(name) }),
  v.object({ type: v.literal('run'), engine, run, program }),
  /** The line that an `input` event has asked for; null is the end of the input. */
  v.object({ type: v.literal('answer'), run, line: v.nullable(v.string()) }),
  /** What the interpreter that has stayed is to execute next. */
  v.object({ type: v.literal('piece'), run, source: v.string() }),
  /** Let the program end, if it can be asked to; `end` follows in any case, and where the interpreter stays, `pieceEnd` or `end`. */
  v.object({ type: v.literal('stop'), run }),
  /** Nobody listens to the run any more. */
  v.object({ type: v.literal('abandon'), run }),
  /** Let the waiting worker go; the next run makes a new one. */
  v.object({ type: v.literal('release'), engine }),
  /** Is anybody there? The answer is `alive`. */
  v.object({ type: v.literal('probe') }),
])
export type PageMessage = Message<typeof pageMessage>

/** What the frame tells the page. */
const frameMessage = v.variant('type', [
  v.object({ type: v.literal('connected') }),
  v.object({ type: v.literal('alive') }),
  /** The frame does not trust the place where it runs. */
  v.object({ type: v.literal('refused'), message: v.string() }),
  v.object({ type: v.literal('fileReady'), engine, name }),
  v.object({ type: v.literal('fileFailed'), engine, name, message: v.string() }),
  /** A worker is ready. */
  v.object({ type: v.literal('ready'), engine }),
  v.object({ type: v.literal('engineFailed'), engine, message: v.string() }),
  v.object({ type: v.literal('event'), run, event: runMessage }),
])
export type FrameMessage = Message<typeof frameMessage>

/** @returns the message, with nothing in it that its shape does not name; undefined when it has no known shape */
export const readWorkerReply = (data: unknown): WorkerReply | undefined => read(workerReply, data)

const REPLIES: ReadonlySet<unknown> = new Set(workerReply.options.map(({ entries }) => entries.type.literal))

/** Whether something that is no reply of a worker's gives itself out for one. */
export const isMalformed = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && REPLIES.has(data.type)

/** As {@link readWorkerReply}, for what the page hears from the frame. */
export const readFrameMessage = (data: unknown): FrameMessage | undefined => read(frameMessage, data)

/** As {@link readWorkerReply}, for what the frame hears from the page. */
export const readPageMessage = (data: unknown): PageMessage | undefined => read(pageMessage, data)

function read<Output>(schema: v.GenericSchema<unknown, Output>, data: unknown): Output | undefined {
  const result = v.safeParse(schema, data)
  return result.success ? result.output : undefined
}
