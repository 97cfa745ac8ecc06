import type { Program, RunMessage } from '../protocol'
import { startWorker, type EngineWorker, type FileContent } from './engineWorker'
import { createWorkerRun, type WorkerRun } from './workerRun'

/** What a pool tells. */
export interface PoolListener {
  ready(): void
  failed(message: string): void
  event(run: number, event: RunMessage): void
}

/** The workers of one engine: one for each run, and one standby worker that stands ready. */
export interface Pool {
  /** Makes workers from the script at this address from now on. The first is made at once: it takes a while to begin. */
  useScript(url: string): void
  /** Gives every worker this file from now on. */
  addFile(name: string, content: FileContent): void
  /** All that an engine needs to start has been added: has a worker stand ready. */
  prepare(): void
  run(run: number, program: Program): void
  /** Gives a run the line that it waits for; null is the end of the input. */
  answer(run: number, line: string | null): void
  /** Gives a run whose interpreter stays the next piece. */
  runPiece(run: number, source: string): void
  /** See {@link WorkerRun.stop}. */
  stop(run: number): void
  /** Ends a run of which nobody wants to hear any more. */
  abandon(run: number): void
  release(): void
}

/** The standby worker is made when the run has had time to begin, so that both do not compete for the same core. */
const STANDBY_DELAY = 250

const NOT_READY =
  'The browser has ended the worker before it was ready, as it may where memory is short. Try again.'
const NOT_BEGUN = 'The program could not be started: the browser has ended its worker twice. Try again.'
const ENDED =
  'The browser has ended the worker that ran the program, as it may where memory is short. Try again.'

/** A worker, and the task that it has been given, if it has one. */
interface Slot {
  readonly worker: EngineWorker
  task?: Task
}

interface Task {
  readonly id: number
  readonly program: Program
  readonly run: WorkerRun
  /** The worker is the second one that was given it. */
  readonly again: boolean
}

export function createPool(listener: PoolListener): Pool {
  const running = new Map<number, Task>()
  const files = new Map<string, FileContent>()
  let script: string | undefined
  let complete = false
  let standby: Slot | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function makeSlot(url: string): Slot {
    const slot: Slot = {
      worker: startWorker(url, {
        ready() {
          begin(slot)
          listener.ready()
        },
        lost: () => lose(slot),
        failed: (message) => fail(slot, message),
        uncaught(message) {
          if (slot.task?.run.fail(message) !== true) fail(slot, message)
        },
        reply: (reply) => slot.task?.run.handle(reply),
        nonsense: (malformed) => slot.task?.run.ignore(malformed),
      }),
    }
    for (const [name, content] of files) slot.worker.give(name, content)
    if (complete) slot.worker.boot()
    return slot
  }

  function begin({ worker, task }: Slot): void {
    if (task !== undefined) worker.run(task.program)
  }

  function fail(slot: Slot, message: string): void {
    if (slot.task !== undefined) return slot.task.run.crash(message)
    slot.worker.end()
    if (standby === slot) standby = undefined
    listener.failed(message)
  }

  /** The browser, or its user, has ended a worker. What has not begun can be given to another one without anybody noticing. */
  function lose(slot: Slot): void {
    const { task } = slot
    if (task === undefined) return fail(slot, NOT_READY)
    if (task.run.begun) return fail(slot, ENDED)
    if (task.again || script === undefined) return fail(slot, NOT_BEGUN)
    slot.worker.end()
    assign(task.id, task.program, script, true)
  }

  /** Gives a program to the standby worker, else to a new worker. */
  function assign(id: number, program: Program, url: string, again: boolean): void {
    const slot = standby ?? makeSlot(url)
    standby = undefined
    const { worker } = slot
    const run = createWorkerRun(program, {
      worker,
      files,
      send: (event) => listener.event(id, event),
      over(crashed) {
        worker.end()
        running.delete(id)
        if (crashed) later(prepare)
        else prepare()
      },
    })
    slot.task = { id, program, run, again }
    running.set(id, slot.task)
    worker.watch()
    if (worker.ready) begin(slot)
    later(prepare)
  }

  function prepare(): void {
    clearTimeout(timer)
    if (script === undefined) return
    complete = true
    standby ??= makeSlot(script)
    standby.worker.boot()
  }

  function later(work: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(work, STANDBY_DELAY)
  }

  function release(): void {
    clearTimeout(timer)
    standby?.worker.end()
    standby = undefined
  }

  return {
    useScript(url) {
      script = url
      release()
      standby = makeSlot(url)
    },
    addFile(name, content) {
      files.set(name, content)
      standby?.worker.give(name, content)
      for (const { run } of running.values()) run.deliver()
    },
    prepare,
    release,
    run(id, program) {
      if (script === undefined || !complete) return listener.failed('The engine has no files yet.')
      assign(id, program, script, false)
    },
    answer: (id, line) => running.get(id)?.run.answer(line),
    runPiece: (id, source) => running.get(id)?.run.runPiece(source),
    stop: (id) => running.get(id)?.run.stop(),
    abandon: (id) => running.get(id)?.run.close(),
  }
}
