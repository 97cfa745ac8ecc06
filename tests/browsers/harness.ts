import { appendFrame, type FrameElement } from '../../src/sandbox/client/element'
import { createEngine, createFrameSource, type Engine } from '../../src/sandbox/client/engine'
import type { RunRequest } from '../../src/sandbox/client/run'
import { oneFile, sizeOf } from '../../src/sandbox/program'
import type { EngineManifest } from '../../src/sandbox/protocol'
import { PYTHON_FILES } from '../conformance/files'
import { END_WORKERS } from './mortal'
import type { PageProgram, PageResult } from './program'
import { runProgram } from './runProgram'

/* The page that runs the suite in a browser: the site's own frame, engines and files, driven from outside. */

/** What the test's server puts beside the page. */
export interface HarnessData {
  /** The path that the site is served under. */
  readonly base: string
  readonly manifests: Readonly<Record<PageProgram['engine'], EngineManifest>>
  readonly programs: readonly PageProgram[]
}

/** What the page tells the test whenever it asks; `running` are names. */
export interface HarnessState {
  readonly results: readonly PageResult[]
  readonly running: readonly string[]
}

/** The functions that the test calls in the page. */
export interface Harness {
  /** Begins with the programs of these names. */
  start(names: readonly string[]): Promise<void>
  /** @param from how many results the test has already */
  state(from: number): HarnessState
  /**
   * Ends the worker of a program that runs, and the standby worker with it, without the frame's being told.
   *
   * @returns what the run said at its end, and what the next one printed
   */
  outlive(engine: PageProgram['engine']): Promise<readonly [words: string, next: string]>
  /** @returns what Python's program of several files prints, and the names and sizes of the files that it leaves */
  files(): Promise<readonly [printed: string, left: Readonly<Record<string, number>>]>
  /**
   * Stops a program of Python's when it has printed `begun`, and all that came before it has been shown.
   *
   * @returns what it printed to both streams, and how its run ended
   */
  stop(code: string): Promise<readonly [printed: string, status: string]>
  /**
   * Opens a prompt after a program of Python's and gives it one piece after the other, until it ends. What prints `begun` is
   * stopped, and once more when it prints `caught`.
   *
   * @returns what the program and each piece printed to both streams, and how they ended
   */
  prompt(
    code: string,
    pieces: readonly string[],
  ): Promise<readonly (readonly [printed: string, ending: string])[]>
  /**
   * Has a program ask, after a second of computing, and answers at once.
   *
   * @returns how long each answer took to be printed by the program, in milliseconds, sorted
   */
  answer(count: number): Promise<readonly number[]>
}

/** More would only wait for each other on the machines that run tests. */
const AT_ONCE = 2

const results: PageResult[] = []
const running = new Set<string>()

async function readData(): Promise<HarnessData> {
  const response = await fetch('data.json')
  return (await response.json()) as HarnessData
}

/** Makes engines that share one frame. */
function createEngines(
  { base, manifests }: HarnessData,
  makeFrame: () => FrameElement,
): (id: PageProgram['engine']) => Engine {
  const getFrame = createFrameSource(makeFrame)
  return (id) => createEngine(manifests[id], getFrame, `${base}engines/`)
}

async function start(names: readonly string[]): Promise<void> {
  const data = await readData()
  const { base, programs } = data
  const engineOf = createEngines(data, () => appendFrame(`${base}sandbox.html`))
  const engines = { python: engineOf('python'), typescript: engineOf('typescript') }
  const waiting = programs.filter(({ name }) => names.includes(name))

  async function lane(): Promise<void> {
    for (let program = waiting.shift(); program !== undefined; program = waiting.shift()) {
      running.add(program.name)
      const result = await runProgram(engines[program.engine], program)
      running.delete(program.name)
      results.push(result)
    }
  }
  for (let count = 0; count < AT_ONCE; count += 1) void lane()
}

const MAIN = { python: 'main.py', typescript: 'main.ts' }
const ENDLESS = {
  python: 'print("begun")\nwhile True: pass',
  typescript: 'console.log("begun"); for (;;);',
}
const NEXT = { python: 'print("fine")', typescript: 'console.log("fine")' }

async function outlive(id: PageProgram['engine']): Promise<readonly [string, string]> {
  const data = await readData()
  let frame: FrameElement | undefined
  const engine = createEngines(data, () => (frame = appendFrame('mortal.html')))(id)
  const words = await new Promise<string>((resolve) => {
    engine.run(oneFile(MAIN[id], ENDLESS[id]), (event) => {
      // The origin of the frame is opaque and has no name, hence the asterisk.
      if (event.type === 'output') frame?.element.contentWindow?.postMessage(END_WORKERS, '*')
      else if (event.type === 'end') resolve(event.error?.message ?? event.status)
    })
  })
  const { stdout, trouble } = await runProgram(engine, {
    ...oneFile(MAIN[id], NEXT[id]),
    name: '',
    engine: id,
    stdin: [],
  })
  return [words, trouble ?? stdout]
}

/** An engine of Python's in a frame of its own. */
async function createPython(): Promise<Engine> {
  const data = await readData()
  return createEngines(data, () => appendFrame(`${data.base}sandbox.html`))('python')
}

/** A program that asks the reader. */
const pythonProgram = (content: string): RunRequest => ({
  files: [{ name: 'main.py', content }],
  main: 'main.py',
})

async function files(): ReturnType<Harness['files']> {
  const engine = await createPython()
  return new Promise((resolve) => {
    let printed = ''
    let left = {}
    engine.run(PYTHON_FILES, (event) => {
      if (event.type === 'output') printed += event.text
      else if (event.type === 'files')
        left = Object.fromEntries(event.files.map((file) => [file.name, sizeOf(file)]))
      else if (event.type === 'end') resolve([printed, left])
    })
  })
}

async function stop(code: string): Promise<readonly [string, string]> {
  const engine = await createPython()
  return new Promise((resolve) => {
    let printed = ''
    const run = engine.run(pythonProgram(code), (event) => {
      if (event.type === 'output') {
        const begun = printed.includes('begun')
        printed += event.text
        if (!begun && printed.includes('begun')) run.stop()
      } else if (event.type === 'end') resolve([printed, event.status])
    })
  })
}

async function prompt(
  code: string,
  pieces: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const engine = await createPython()
  const told: (readonly [string, string])[] = []
  return new Promise((resolve) => {
    let printed = ''
    const opened = engine.openPrompt(pythonProgram(code), (event) => {
      if (event.type === 'output') {
        const before = printed
        printed += event.text
        for (const word of ['begun', 'caught'])
          if (!before.includes(word) && printed.includes(word)) opened.stop()
      } else if (event.type === 'pieceEnd' || event.type === 'end') {
        const piece = pieces[told.length]
        told.push([printed, event.status])
        printed = ''
        if (event.type === 'end' || piece === undefined) resolve(told)
        else opened.give(piece)
      }
    })
  })
}

const ASKING = `import time
until = time.perf_counter() + 1
while time.perf_counter() < until: pass
while True:
    try: print(input())
    except EOFError: break
`

async function answer(count: number): Promise<readonly number[]> {
  const engine = await createPython()
  const times: number[] = []
  let asked = 0
  let answered = 0
  return new Promise((resolve) => {
    const run = engine.run(pythonProgram(ASKING), (event) => {
      if (event.type === 'input') {
        asked += 1
        // As a reader's answer does, it comes when the frame has had time to make ready for it.
        setTimeout(() => {
          answered = performance.now()
          run.answer(asked > count ? undefined : `answer ${asked}`)
        }, 300)
      } else if (event.type === 'output') times.push(performance.now() - answered)
      else if (event.type === 'end') resolve(times.sort((one, other) => one - other))
    })
  })
}

const harness: Harness = {
  start,
  outlive,
  files,
  stop,
  prompt,
  answer,
  state: (from) => ({ results: results.slice(from), running: [...running] }),
}
Object.assign(window, { harness })
