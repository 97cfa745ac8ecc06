import type { EndEvent, InputEvent, PieceEndEvent, RunEvent } from '../protocol'

/** Where a run stands. */
export type RunLife =
  /** Nothing has been asked for. */
  | { readonly phase: 'idle' }
  /** Asked for: its program, its engine or its worker is on the way. */
  | { readonly phase: 'loading' }
  /**
   * A worker has begun with it. `stopping` from when the reader has asked the program to end, `fetching` while it waits for a file
   * of its engine's.
   */
  | { readonly phase: 'running'; readonly stopping: boolean; readonly fetching: boolean }
  /** It waits for a line of the reader's. */
  | { readonly phase: 'waiting'; readonly question: InputEvent }
  /** The program is over, and its interpreter stays: it waits for a piece. */
  | { readonly phase: 'prompt'; readonly last: PieceEndEvent }
  | { readonly phase: 'ended'; readonly end: EndEvent }

export type RunPhase = RunLife['phase']

/**
 * What a run tells the page: what its worker says, that the file has come for which it waits, and that its question is as good as
 * answered, for it has withdrawn it.
 */
export type ClientEvent =
  Exclude<RunEvent, { readonly type: 'withdrawn' }> | { readonly type: 'fileArrived' | 'answer' }

/** What may come to pass in the life of a run: what the run tells, and what the reader does. */
export type LifeEvent =
  | ClientEvent
  /** Run. */
  | { readonly type: 'press' }
  /** A piece for the interpreter that stays. */
  | { readonly type: 'piece' }
  | { readonly type: 'stop' }
  /** The run that has ended is not shown any more. */
  | { readonly type: 'clear' }

export const IDLE: RunLife = { phase: 'idle' }

const RUNNING: RunLife = { phase: 'running', stopping: false, fetching: false }

/** Whether a run is under way. */
export const isActive = ({ phase }: RunLife): boolean => phase !== 'idle' && phase !== 'ended'

/** Whether something is executed, or is on the way to be; an interpreter that waits for a piece is not busy. */
export const isBusy = (life: RunLife): boolean => isActive(life) && life.phase !== 'prompt'

/** The reader's wish to end the program is on its way to it. */
export const isStopping = (life: RunLife): boolean => life.phase === 'running' && life.stopping

/** The program waits for a file of its engine's that was not sent with the others. */
export const isFetching = (life: RunLife): boolean => life.phase === 'running' && life.fetching

/**
 * Where a run stands after an event. All that the page knows of a run's life it knows from here.
 *
 * @returns the same object for an event that changes nothing, or that comes when it can mean nothing any more
 */
export function advance(life: RunLife, event: LifeEvent): RunLife {
  switch (event.type) {
    case 'press':
      return isActive(life) ? life : { phase: 'loading' }
    case 'begun':
      return life.phase === 'loading' ? RUNNING : life
    case 'input':
      // Who wants a program to end answers none of its questions.
      return life.phase === 'running' && !life.stopping ? { phase: 'waiting', question: event } : life
    case 'answer':
      return life.phase === 'waiting' ? RUNNING : life
    case 'stop':
      // The program may clean up: it is running, and its question is not to be answered any more.
      if (life.phase !== 'running' && life.phase !== 'waiting') return life
      return isStopping(life) ? life : { phase: 'running', stopping: true, fetching: isFetching(life) }
    case 'pieceEnd':
      return life.phase === 'running' || life.phase === 'waiting' ? { phase: 'prompt', last: event } : life
    case 'piece':
      return life.phase === 'prompt' ? RUNNING : life
    case 'end':
      return isActive(life) ? { phase: 'ended', end: event } : life
    case 'clear':
      return life.phase === 'ended' ? IDLE : life
    case 'fileRequest':
      return life.phase === 'running' && !life.fetching ? { ...life, fetching: true } : life
    case 'fileArrived':
      return life.phase === 'running' && life.fetching ? { ...life, fetching: false } : life
    case 'output':
    case 'dropped':
    case 'value':
    case 'files':
    case 'recording':
      return life
  }
}
