import type { ProgramFile } from '../../../sandbox/protocol'
import type { CompileHow } from '../../language'
import type { ProgramCompilation } from '../compileProgram'
import type { CompileError } from '../compileError'
import type { PieceCompilation } from '../piece/compilePiece'
import type { CompileRequest, CompilerReply } from './messages'

/** Nothing that a person writes takes a slow phone so long; what does would go on for ever. In milliseconds. */
const LIMIT = 10_000

interface Failed {
  readonly error: CompileError
}

const TOO_LONG: Failed = {
  error: {
    name: 'SyntaxError',
    message: `The program could not be compiled within ${LIMIT / 1000} seconds: it is too long, or too deeply nested.`,
  },
}
const failed = (reason: string): Failed => ({
  error: { name: 'SyntaxError', message: `The compiler could not go on with this program. ${reason}`.trim() },
})

const UNASKED = failed('It has answered what nobody had asked.')

/** The compiler in a worker, which can be ended whatever it is doing. */
interface Compiler {
  readonly worker: Worker
  /** Rejects with a TypeError when its script cannot be had, as an import would. */
  readonly ready: Promise<void>
  busy: boolean
}

let current: Compiler | undefined

function start(): Compiler {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const ready = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true })
    worker.addEventListener('error', () => reject(new TypeError('The compiler did not load.')), {
      once: true,
    })
  })
  const compiler: Compiler = { worker, ready, busy: false }
  ready.catch(() => end(compiler))
  return compiler
}

function end(compiler: Compiler): void {
  compiler.worker.terminate()
  if (current === compiler) current = undefined
}

/** Fetches the compiler, so that it is there when it is needed. Should it not come, the run says so. */
export function prepareCompiler(): void {
  current ??= start()
}

/**
 * Compiles a program that the reader has edited, off the page's thread and for ten seconds at most. What is still being compiled is
 * given up, and its promise stays pending: only one program runs on a page.
 *
 * @param files TypeScript
 * @param main name of the file that is run
 * @throws TypeError when the compiler cannot be fetched
 */
export async function compileEdited(
  files: readonly ProgramFile[],
  main: string,
  how: CompileHow,
): Promise<ProgramCompilation> {
  const reply = await ask({ type: 'program', files, main, how })
  return 'error' in reply ? reply : reply.type === 'program' ? reply.compilation : UNASKED
}

/** The same for a piece at a prompt. */
export async function compileEditedPiece(source: string): Promise<PieceCompilation> {
  const reply = await ask({ type: 'piece', source })
  return 'error' in reply ? reply : reply.type === 'piece' ? reply.compilation : UNASKED
}

/** @returns the worker's answer, or why there is none */
async function ask(request: CompileRequest): Promise<CompilerReply | Failed> {
  if (current?.busy === true) end(current)
  const compiler = (current ??= start())
  compiler.busy = true
  await compiler.ready
  return new Promise((resolve) => {
    const listening = new AbortController()
    const { signal } = listening
    const finish = (answer: CompilerReply | Failed): void => {
      clearTimeout(timer)
      // A compiler is asked a thousand times, and seldom fails: what would hear of it would be kept each time.
      listening.abort()
      compiler.busy = false
      resolve(answer)
    }
    const giveUp = (reason: Failed): void => {
      end(compiler)
      finish(reason)
    }
    const timer = setTimeout(() => giveUp(TOO_LONG), LIMIT)
    const { worker } = compiler
    worker.addEventListener('message', ({ data }: MessageEvent<CompilerReply>) => finish(data), { signal })
    worker.addEventListener('error', ({ message }) => giveUp(failed(message)), { signal })
    worker.postMessage(request)
  })
}
