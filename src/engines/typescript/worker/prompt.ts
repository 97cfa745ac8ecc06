import { inspect, setStackReader } from '../inspect'
import { isError } from '../inspect/kinds'
import { createSourceFinder, unpack, type FindSource, type ProgramNotes } from '../packed'
import { createImports } from './imports'
import { inNodesWords, reasonForMissing } from './missing'
import type { Namespace } from './modules'
import { awaited } from './promises'
import { runScript } from './runScript'
import { createTaskQueue } from './scheduler'
import { addSource, readStack } from './stack'

/*
 * The prompt: one piece after the other in what is left of a program, with the words of Node's console
 * (https://nodejs.org/docs/latest-v20.x/api/repl.html).
 */

export interface PromptHooks {
  write(stream: 'stdout' | 'stderr', text: string): void
  /** A piece is over. @param failed what it has thrown */
  rest(failed?: { readonly error: unknown }): void
  /** The reader wants the interpreter to end. */
  exit(): void
  /** What `import()` gives, as in the program's main file. */
  importModule(specifier: string): Promise<Namespace>
}

export interface PromptOfWorker {
  /** The program is over: `_` is the last value from now on. */
  open(): void
  /** Executes a piece as the compiler has made it, or a command. */
  run(source: string): void
  /** Tells of what nobody has caught, in a timer, say. */
  uncaught(error: unknown): void
}

const HELP = `.exit    End the interpreter
.help    Print this help message

Ctrl+C gives up what was typed, Ctrl+D ends the interpreter
`

/** The frame of a piece's own top. */
const TOP_FRAME = /\n {4}at (?:async )?REPL\d+:\d+:\d+$/
/** A frame of what reads and writes a name of the program's; see load.ts. */
const NAME_FRAME = /\n {4}at \$value_*\.names\..*/g
/** What browsers say of a name that is declared twice. */
const DECLARED =
  /^(?:redeclaration of (?:\w+ )?|Can't create duplicate variable(?: that shadows a global property)?: '|Failed to execute 'importScripts' on '\w+': Identifier ')([\w$]+)(?:'.*)?$/

/** What is shown of an error that nobody has caught. */
export function describeUncaught(error: unknown): string {
  if (!isError(error)) return `Uncaught ${inspect(error)}`
  const shown = withoutTops(() => inspect(error)).replace(/^\[([^]*)\]$/, '$1')
  const reason = reasonForMissing(error)
  return `Uncaught ${inNodesWords(shown)}${reason === undefined ? '' : `\n\n${reason}`}`
}

/** Has something done while stacks are read without the frames that every piece has. */
function withoutTops<Result>(action: () => Result): Result {
  setStackReader((error) => readStack(error).replace(NAME_FRAME, '').replace(TOP_FRAME, ''))
  try {
    return action()
  } finally {
    setStackReader(readStack)
  }
}

export function createPrompt({ write, rest, exit, importModule }: PromptHooks): PromptOfWorker {
  let number = 0
  let last: unknown
  let lastError: unknown
  let failed: { readonly error: unknown } | undefined

  // Two tasks, because a browser tells of an unhandled rejection in a task of its own, which belongs to the piece.
  let hops = 0
  const hop = createTaskQueue(() => {
    hops += 1
    if (hops < 2) return hop()
    rest(failed)
  })

  function conclude(): void {
    hops = 0
    hop()
  }

  /** The last value, or error, by a name that the reader may take for something else. */
  function defineLast(name: string, what: string, get: () => unknown): void {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get,
      set(value: unknown) {
        write('stdout', `${what} assignment to ${name} now disabled.\n`)
        Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
      },
    })
  }

  function uncaught(error: unknown): void {
    failed = { error }
    lastError = error
    try {
      write('stderr', `${describeUncaught(renamed(error))}\n`)
    } catch {
      write('stderr', 'Uncaught error, which cannot be shown.\n')
    }
  }

  function show(value: unknown): void {
    try {
      write('stdout', `${inspect(value, { showProxy: true })}\n`)
      last = value
    } catch (error) {
      uncaught(error)
    }
  }

  function execute(source: string): void {
    number += 1
    const name = `REPL${number}`
    const { code, notes } = unpack(source)
    addSource(name, findIn(notes))
    let value: unknown
    let pending: Promise<unknown> | undefined
    const tell = (reported: unknown): void => void (value = reported)
    const methods = {
      awaited,
      pending: (promise: Promise<unknown>) => void (pending = promise),
      ...createImports(importModule),
    }
    // Functions of the piece need it later, too.
    Object.defineProperty(globalThis, notes.valueFunction, {
      value: Object.assign(tell, methods),
      configurable: true,
    })
    const done = (): void => {
      show(value)
      conclude()
    }
    const fail = (error: unknown): void => {
      uncaught(error)
      conclude()
    }
    try {
      runScript(code, name)
    } catch (error) {
      return fail(error)
    }
    if (pending === undefined) done()
    else pending.then(done, fail)
  }

  return {
    open() {
      defineLast('_', 'Expression', () => last)
      defineLast('_error', 'Error', () => lastError)
    },
    run(source) {
      failed = undefined
      if (source === '.exit') return exit()
      if (source.startsWith('.')) write('stdout', source === '.help' ? HELP : 'Invalid REPL keyword\n')
      if (source === '' || source.startsWith('.')) return rest()
      execute(source)
    },
    uncaught,
  }
}

/** A mistake that only the engine finds, in Node's words. */
function renamed(error: unknown): unknown {
  if (!(error instanceof SyntaxError)) return error
  const name = DECLARED.exec(error.message)?.[1]
  return name === undefined ? error : new SyntaxError(`Identifier '${name}' has already been declared`)
}

/** What awaits at its top stands between what the compiler has put around it, which no frame tells of. */
function findIn({ mappings, shift = 0 }: ProgramNotes): FindSource {
  const find = createSourceFinder(mappings)
  const lines = mappings.split(';').length
  return ({ line, column }) => {
    if (line > 1) return shift > 0 && line > lines ? undefined : find({ line, column })
    return column > shift ? find({ line, column: column - shift }) : undefined
  }
}
