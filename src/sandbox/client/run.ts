import { crashed, endEarly, NOTHING_DROPPED } from '../ending'
import { eventsOf } from '../events'
import { describeBadProgram } from '../program'
import type { EndEvent, Program, RunEvent } from '../protocol'
import type { Frame } from './frame'
import { advance, IDLE, isActive, isStopping, type ClientEvent, type LifeEvent } from './life'
import type { Loader } from './loader'

/** What is run. */
export interface RunRequest extends Omit<Program, 'args' | 'stdin' | 'stays'> {
  readonly args?: Program['args']
  /** Lines that are there before the reader is asked; none by default, and then the reader is asked. */
  readonly stdin?: Program['stdin']
}

/** A run under way. */
export interface Run {
  /**
   * Interrupts the program, as Ctrl+C does, where its engine can do so, and ends it when it goes on or at the second call; `end`
   * with `stopped` follows, within about a second. Nothing happens when it has ended.
   */
  stop(): void
  /** Ends the run at once: `end` with `stopped` has come when this returns. */
  abandon(): void
  /** Answers an `input` event; undefined is the end of input. */
  answer(line: string | undefined): void
}

/**
 * A run whose interpreter stays when the program is over, as `python -i` has it. A `pieceEnd` tells that it waits for the next
 * piece; `end` comes when the program or a piece has ended the interpreter, or the reader.
 */
export interface Prompt extends Run {
  /**
   * Has a piece of source executed in what is left of the program; its events are those of a run, and `pieceEnd` is the last. One
   * that can go on is not executed: its `pieceEnd` says `incomplete`. As at the interpreter's own prompt, a block ends with an
   * empty line.
   *
   * @throws Error while something else is executed, or when the interpreter is gone
   */
  give(source: string): void
  /** Interrupts what is executed; the interpreter stays. The second call ends it, as {@link abandon} does at any time. */
  stop(): void
}

/** What a run needs of its engine. */
export interface RunPlace {
  /** The engine's id, as manifests have it. */
  readonly engine: string
  /** The frame and what brings files into it, if all are there that a program needs; a program that is sent there waits for a worker. */
  loaded(): { readonly frame: Frame; readonly loader: Loader } | undefined
  /** Brings them there. @throws Error in words for the reader */
  load(): Promise<void>
}

/** A run ends by itself after so long, not counting the time in which it waits for the reader. In milliseconds. */
const TIME_LIMIT = 10 * 60_000

/** Who has pressed Stop does not wait longer than this for a frame that says nothing at all, in milliseconds. */
const SILENCE_LIMIT = 600

/** The frame ends every run that is to stop sooner than this; where it does not, nobody waits for it. In milliseconds. */
const STOP_LIMIT = 2_000

let nextRun = 1

/**
 * Runs a program in an engine; see `Engine.run`.
 *
 * @param stays the interpreter is to stay
 */
export function startRun(
  place: RunPlace,
  request: RunRequest,
  stays: boolean,
  listener: (event: ClientEvent) => void,
): Prompt {
  const id = nextRun
  nextRun += 1
  const started = performance.now()
  let life = advance(IDLE, { type: 'press' })
  let dropped = NOTHING_DROPPED
  let limit: ReturnType<typeof setTimeout> | undefined
  /** Where the program runs, as soon as it does. */
  let connection: { readonly frame: Frame; readonly loader: Loader; close(): void } | undefined

  const stopped = (): EndEvent => endEarly('stopped', undefined, performance.now() - started)

  function endAfter(milliseconds: number, ending: () => EndEvent): void {
    clearTimeout(limit)
    limit = setTimeout(() => abandon(ending()), milliseconds)
  }

  function limitTime(): void {
    endAfter(TIME_LIMIT, () => {
      const message = `The program ran for ${TIME_LIMIT / 60_000} minutes and was stopped.`
      return endEarly('timeout', { name: 'EngineError', message }, performance.now() - started)
    })
  }

  /** @returns whether the event has changed where the run stands */
  function move(event: LifeEvent): boolean {
    const before = life
    life = advance(life, event)
    return life !== before
  }

  function emit(event: ClientEvent): void {
    if (!isActive(life)) return
    move(event)
    listener(event)
  }

  function finish(event: EndEvent): void {
    if (!move(event)) return
    clearTimeout(limit)
    connection?.close()
    listener(event.dropped.characters < dropped.characters ? { ...event, dropped } : event)
  }

  /** Ends the run without waiting for what it has to say. */
  function abandon(event: EndEvent): void {
    if (!isActive(life)) return
    connection?.frame.send({ type: 'abandon', run: id })
    finish(event)
  }

  function handle(event: RunEvent): void {
    if (!isActive(life)) return
    switch (event.type) {
      case 'end':
        finish(event)
        // What most programs do not need comes when the first run is over, not before.
        for (const name of connection?.loader.missing ?? [])
          connection?.loader.loadFile(name).catch(() => undefined)
        return
      case 'dropped':
        dropped = { lines: event.lines, characters: event.characters }
        return
      case 'fileRequest':
        // The frame hands the file on when it has come.
        connection?.loader.loadFile(event.file).then(
          () => emit({ type: 'fileArrived' }),
          (reason: Error) => abandon(crashed(reason.message)),
        )
        return emit(event)
      case 'input':
        if (!move(event)) return
        clearTimeout(limit)
        return listener(event)
      case 'withdrawn':
        limitTime()
        return emit({ type: 'answer' })
      case 'pieceEnd':
        if (!move(event)) return
        clearTimeout(limit)
        return listener(event)
      default:
        emit(event)
    }
  }

  function connect(): void {
    if (!isActive(life)) return
    const at = place.loaded()
    if (at === undefined) return finish(crashed('The sandbox has left the page meanwhile. Try again.'))
    const { frame } = at
    const endListening = frame.listen((message) => {
      if (message.type === 'event' && message.run === id) eventsOf(message.event).forEach(handle)
    })
    // Who wants the program to end has what they want; an interpreter that was to stay is lost.
    const unwatch = frame.onGone((reason) => finish(isStopping(life) && !stays ? stopped() : crashed(reason)))
    connection = {
      ...at,
      close() {
        endListening()
        unwatch()
      },
    }
    limitTime()
    const program = { args: [], stdin: { lines: [], closed: false }, ...request, ...(stays && { stays }) }
    frame.send({ type: 'run', engine: place.engine, run: id, program })
  }

  const problem = describeBadProgram(request)
  if (problem !== undefined)
    queueMicrotask(() => finish(endEarly('error', { name: 'FileError', message: problem })))
  else if (place.loaded() !== undefined) connect()
  else {
    place
      .load()
      .then(connect, (reason: unknown) =>
        finish(crashed(reason instanceof Error ? reason.message : String(reason))),
      )
  }

  return {
    stop() {
      if (!isActive(life) || life.phase === 'prompt') return
      if (connection === undefined) return finish(stopped())
      connection.frame.send({ type: 'stop', run: id })
      const again = isStopping(life)
      move({ type: 'stop' })
      // An interpreter that stays is not ended by the first call, whatever it does with it.
      if (again !== stays) return
      const isSilent = connection.frame.doubt()
      clearTimeout(limit)
      limit = setTimeout(() => {
        // Where the page itself was busy, the answer may have come meanwhile: it is read before the next timer.
        limit = setTimeout(() => {
          if (isSilent()) abandon(stopped())
          else endAfter(STOP_LIMIT - SILENCE_LIMIT, stopped)
        })
      }, SILENCE_LIMIT)
    },
    abandon: () => abandon(stopped()),
    answer(line) {
      if (!move({ type: 'answer' })) return
      limitTime()
      connection?.frame.send({ type: 'answer', run: id, line: line ?? null })
    },
    give(source) {
      if (!move({ type: 'piece' })) throw new Error('The interpreter does not wait for a piece.')
      dropped = NOTHING_DROPPED
      limitTime()
      connection?.frame.send({ type: 'piece', run: id, source })
    },
  }
}
