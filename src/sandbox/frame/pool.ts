import type { EndEvent, FileRequestEvent, InputEvent, Program, RunMessage, WorkerRequest } from '../protocol'
import { crashed, endEarly } from '../ending'
import { createRunChannel, type RunChannel } from './channel'
import { holdLivenessProbe, type LivenessProbe } from './livenessProbe'
import { writeLine } from '../line'
import { createMailbox, type Mailbox } from './mailbox'
import { isMalformed, readWorkerReply } from './messages'

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
  addFile(name: string, content: ArrayBuffer | WebAssembly.Module): void
  /** All that an engine needs to start has been added: has a worker stand ready. */
  prepare(): void
  run(run: number, program: Program): void
  /** Gives a run the line that it waits for; null is the end of the input. */
  answer(run: number, line: string | null): void
  /** Interrupts a run that can be interrupted, and ends it at the second call, when it takes too long, or at once. */
  stop(run: number): void
  /** Ends a run of which nobody wants to hear any more. */
  abandon(run: number): void
  release(): void
}

/** The standby worker is made when the run has had time to begin, so that both do not compete for the same core. */
const STANDBY_DELAY = 250

/** A worker says its first word as soon as its script has been read; one that has not done so by then, in milliseconds, is gone. */
const SILENCE = 10_000

/** A program that is interrupted may use so long to clean up; and as long again from when it has noticed. In milliseconds. */
const GRACE = 500

const NOT_READY =
  'The browser has ended the worker before it was ready, as it may where memory is short. Try again.'
const NOT_BEGUN = 'The program could not be started: the browser has ended its worker twice. Try again.'
const ENDED =
  'The browser has ended the worker that ran the program, as it may where memory is short. Try again.'
const TOO_MANY = 'The program sent more messages than a page can take.'
const MALFORMED =
  'The worker that ran the program sent a message that makes no sense, and was ended. Try again.'
const NO_MEMORY = 'There is not enough memory to start the program. Close other pages, then try again.'

interface SlotRun {
  readonly id: number
  readonly program: Program
  readonly channel: RunChannel
  /** The worker is the second one that was given this run. */
  readonly again: boolean
}

interface Slot {
  readonly worker: Worker
  readonly mailbox: Mailbox
  booted: boolean
  ready: boolean
  /** Until the worker has said its first word. */
  silence?: ReturnType<typeof setTimeout>
  livenessProbe?: LivenessProbe
  run?: SlotRun
  /** When the worker has said so: from then on something of the program may have been executed. */
  begun?: { readonly at: number; readonly interruptible: boolean }
  /** What the worker waits for at its mailbox. */
  waitsFor?: InputEvent | FileRequestEvent
  /** While an interrupted program may clean up. */
  grace?: ReturnType<typeof setTimeout>
  /** The worker has said that it is interrupted. */
  noticed: boolean
}

/** However a program ends that the reader has interrupted: it was stopped. */
function asStopped({ type, exitCode, elapsed, dropped }: EndEvent): EndEvent {
  return { type, status: 'stopped', exitCode, elapsed, dropped }
}

export function createPool(listener: PoolListener): Pool {
  const running = new Map<number, Slot>()
  const files = new Map<string, ArrayBuffer | WebAssembly.Module>()
  let script: string | undefined
  let complete = false
  let standby: Slot | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function makeSlot(url: string): Slot {
    const worker = new Worker(url)
    const slot: Slot = { worker, mailbox: createMailbox(), booted: false, ready: false, noticed: false }
    slot.worker.onmessage = (message: MessageEvent<unknown>) => handle(slot, message.data)
    slot.worker.onerror = (event) => {
      event.preventDefault()
      fail(slot, event.message || 'The worker could not be started.')
    }
    slot.silence = setTimeout(() => lose(slot), SILENCE)
    for (const [name, content] of files) give(slot, name, content)
    if (complete) boot(slot)
    return slot
  }

  function boot(slot: Slot): void {
    if (slot.booted) return
    slot.booted = true
    send(slot, { type: 'boot', mailbox: slot.mailbox.place })
  }

  function send(slot: Slot, request: WorkerRequest, transfer: Transferable[] = []): void {
    slot.worker.postMessage(request, transfer)
  }

  function give(slot: Slot, name: string, content: ArrayBuffer | WebAssembly.Module): void {
    if (!(content instanceof ArrayBuffer)) return send(slot, { type: 'file', name, content })
    try {
      // One copy instead of the two that a message would make.
      const copy = content.slice(0)
      send(slot, { type: 'file', name, content: copy }, [copy])
    } catch {
      // Whoever has asked for the worker gives it its task first.
      queueMicrotask(() => fail(slot, NO_MEMORY))
    }
  }

  function handle(slot: Slot, data: unknown): void {
    const reply = readWorkerReply(data)
    if (reply === undefined) return mistake(slot, data)
    if (reply.type === 'failed') return fail(slot, reply.message)
    if (reply.type === 'livenessProbe') {
      if (slot.livenessProbe !== undefined) return
      clearTimeout(slot.silence)
      slot.livenessProbe = holdLivenessProbe(reply.address, () => lose(slot))
      return slot.livenessProbe.watch()
    }
    if (reply.type === 'ready') {
      if (slot.ready) return
      slot.ready = true
      // One that only waits costs nothing: should it be lost meanwhile, that is noticed when it gets a run.
      if (slot.run === undefined) slot.livenessProbe?.rest()
      else begin(slot)
      return listener.ready()
    }
    const { run } = slot
    if (run === undefined || running.get(run.id) !== slot) return
    if (reply.type === 'begun') {
      if (slot.begun !== undefined) return
      slot.begun = { at: performance.now(), interruptible: reply.interruptible }
    }
    if (reply.type === 'interrupted') return prolong(slot)
    slot.mailbox.settle()
    if (reply.type === 'input' || reply.type === 'fileRequest') {
      if (slot.waitsFor !== undefined) return fail(slot, MALFORMED)
      slot.waitsFor = reply
      slot.mailbox.prepare()
      // Who wants a program to end answers none of its questions.
      if (answerFile(slot) || (reply.type === 'input' && slot.grace !== undefined)) return
    }
    const event = reply.type === 'end' && slot.grace !== undefined ? asStopped(reply) : reply
    if (!run.channel.handle(event)) fail(slot, TOO_MANY)
    else if (event.type === 'end') finish(slot)
  }

  /** A program may post whatever it likes in its own worker: what has no known shape is nothing, and counted. */
  function mistake(slot: Slot, data: unknown): void {
    if (slot.run === undefined || !running.has(slot.run.id)) return
    if (isMalformed(data)) fail(slot, MALFORMED)
    else if (!slot.run.channel.ignore()) fail(slot, TOO_MANY)
  }

  /** @returns whether the worker has waited for a file that is there, and has got it */
  function answerFile(slot: Slot): boolean {
    const content = slot.waitsFor?.type === 'fileRequest' ? files.get(slot.waitsFor.file) : undefined
    if (!(content instanceof ArrayBuffer)) return false
    delete slot.waitsFor
    slot.mailbox.answer(content)
    return true
  }

  /** A program that has noticed its interruption late, on a busy machine, has as much time left as another one. */
  function prolong(slot: Slot): void {
    if (slot.grace === undefined || slot.noticed) return
    clearTimeout(slot.grace)
    slot.noticed = true
    slot.grace = setTimeout(() => halt(slot), GRACE)
  }

  /** Ends a run as the reader wants it. */
  function halt(slot: Slot): void {
    const { run, begun } = slot
    finish(slot)
    if (run === undefined) return
    run.channel.flush()
    listener.event(run.id, endEarly('stopped', undefined, begun && performance.now() - begun.at))
  }

  function begin(slot: Slot): void {
    if (slot.run === undefined) return
    send(slot, { type: 'run', program: slot.run.program })
  }

  /** The browser, or its user, has ended a worker. What has not begun can be given to another one without anybody noticing. */
  function lose(slot: Slot): void {
    const { run } = slot
    if (run === undefined) return fail(slot, NOT_READY)
    if (slot.begun) return fail(slot, ENDED)
    if (run.again || script === undefined) return fail(slot, NOT_BEGUN)
    end(slot)
    assign({ ...run, again: true }, script)
  }

  /** Gives a run to the standby worker, else to a new worker. */
  function assign(run: SlotRun, url: string): void {
    const slot = standby ?? makeSlot(url)
    standby = undefined
    slot.run = run
    running.set(run.id, slot)
    slot.livenessProbe?.watch()
    if (slot.ready) begin(slot)
    later(prepare)
  }

  function end(slot: Slot): void {
    clearTimeout(slot.silence)
    clearTimeout(slot.grace)
    slot.livenessProbe?.rest()
    slot.mailbox.close()
    // What the worker has said already may still be on its way.
    slot.worker.onmessage = null
    slot.worker.onerror = null
    slot.worker.terminate()
  }

  function finish(slot: Slot): void {
    end(slot)
    if (slot.run !== undefined) running.delete(slot.run.id)
    prepare()
  }

  function fail(slot: Slot, message: string): void {
    end(slot)
    if (standby === slot) standby = undefined
    if (slot.run === undefined) return listener.failed(message)
    if (!running.delete(slot.run.id)) return
    slot.run.channel.flush()
    listener.event(slot.run.id, crashed(message))
    later(prepare)
  }

  function prepare(): void {
    clearTimeout(timer)
    if (script === undefined) return
    complete = true
    standby ??= makeSlot(script)
    boot(standby)
  }

  function later(work: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(work, STANDBY_DELAY)
  }

  function release(): void {
    clearTimeout(timer)
    if (standby !== undefined) end(standby)
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
      if (standby !== undefined) give(standby, name, content)
      for (const slot of running.values()) answerFile(slot)
    },
    prepare,
    release,
    run(id, program) {
      if (script === undefined || !complete) return listener.failed('The engine has no files yet.')
      const channel = createRunChannel((event) => listener.event(id, event))
      assign({ id, program, channel, again: false }, script)
    },
    answer(id, line) {
      const slot = running.get(id)
      if (slot?.waitsFor?.type !== 'input' || slot.grace !== undefined) return
      delete slot.waitsFor
      slot.mailbox.answer(writeLine(line))
    },
    stop(id) {
      const slot = running.get(id)
      if (slot === undefined) return
      if (slot.grace !== undefined || slot.begun?.interruptible !== true) return halt(slot)
      slot.grace = setTimeout(() => halt(slot), GRACE)
      slot.mailbox.interrupt()
    },
    abandon(id) {
      const slot = running.get(id)
      if (slot !== undefined) finish(slot)
    },
  }
}
