import type { Reason } from '../../../../steps/format'
import { createRecordingWriter } from '../../../../steps/writer'
import { now } from '../../../../sandbox/worker/mailbox'
import type { Frame } from './frame'
import { createObjects } from './objects'
import { keepMethods } from './pristine'
import type { FunctionNote } from '../../recording/notes'

/** A recording while it is made. */
export interface Trace {
  /** Something is still recorded. */
  readonly active: boolean
  /** Has work of the recorder's done with the language's own methods, whatever the program has put in their place. */
  undisturbed(work: () => void): void
  /** @returns the number of a new frame */
  open(note: FunctionNote, file: string, caller: Frame | undefined): number
  /** Has the frame's names hold these values. */
  look(frame: Frame, names: readonly string[], values: readonly unknown[]): void
  /** Looks at what its looks lead to once more. */
  lookAgain(frame: Frame): void
  step(reason: Reason, frame: Frame, stack: readonly Frame[], ...value: readonly unknown[]): void
  close(frame: Frame): void
  /** Why something is missing, in words for the reader. */
  omit(why: string): void
  /** Nothing more is recorded. @param why in words for the reader */
  stop(why: string): void
  output(stream: 'stdout' | 'stderr' | 'stdin', text: string): void
  /** Undefined where there is none: it could not be made. */
  finish(): ArrayBuffer | undefined
}

/** A program that is recorded for so long goes on without. In milliseconds. */
const LONGEST = 10_000
/** The clock is read so often, in steps. */
const CLOCK = 256
const TOO_LONG = `The program went on for more than ${LONGEST / 1000} seconds; the rest of it was not recorded.`

/** What a frame's names held when they were last looked at. */
interface Names {
  names: readonly string[]
  values: readonly unknown[]
  /** What it sees of the functions around it, whose the names are, and what they held. */
  readonly looked: unknown[]
}

const { is } = Object
/** Of a name that is not initialized. */
const NONE = Symbol('none')

/** What stands below a frame on the stack. */
function callerOf(frame: Frame, stack: readonly Frame[]): Frame | undefined {
  for (let at = stack.length - 1; at > 0; at -= 1) if (stack[at] === frame) return stack[at - 1]
  return undefined
}

export function createTrace(language: string): Trace {
  const writer = createRecordingWriter(language)
  const objects = createObjects(writer)
  const functions = new Map<FunctionNote, number>()
  const live = new Map<Frame, Names>()
  const started = now()
  const undisturbed = keepMethods()
  let active = true

  const nameOf = (name: string): number => writer.literal('name', name)

  function stop(why: string): void {
    if (!active) return
    active = false
    writer.omit(why)
  }

  /** The frame that shows a name: its own, or one that it stands in. */
  function ownerOf(frame: Frame, depth: number): Frame | undefined {
    let owner: Frame | undefined = frame
    while (owner !== undefined && owner.note.depth > depth) owner = owner.outer
    return owner !== undefined && live.has(owner) ? owner : undefined
  }

  /** All that the frames' names hold. */
  function held(): (readonly unknown[])[] {
    const rows: (readonly unknown[])[] = []
    live.forEach(({ values, looked }) => {
      rows[rows.length] = values
      rows[rows.length] = looked
    })
    return rows
  }

  function set(frame: Frame, name: string, value: unknown): void {
    if (value === NONE) writer.delete(frame.id, nameOf(name))
    else writer.set(frame.id, nameOf(name), objects.encode(value))
  }

  function lookAround(frame: Frame, { looked }: Names): void {
    const { looks } = frame.note
    for (let at = 0; at < looks.length; at += 1) {
      const [name, depth] = looks[at] ?? ['', 0]
      let value: unknown = NONE
      try {
        value = frame.looks[at]?.()
      } catch {
        // It is not initialized yet.
      }
      if (at in looked && is(looked[at], value)) continue
      const isFirst = !(at in looked)
      looked[at] = value
      const owner = ownerOf(frame, depth)
      if (owner !== undefined && !(isFirst && value === NONE)) set(owner, name, value)
    }
  }

  return {
    get active() {
      return active
    },
    undisturbed,
    open(note, file, caller) {
      let of = functions.get(note)
      if (of === undefined) {
        const kind = {
          plain: 'function',
          async: 'coroutine',
          generator: 'generator',
          asyncGenerator: 'asyncGenerator',
        } as const
        of = writer.addFunction({
          name: note.name,
          file,
          line: note.line,
          kind: note.depth === 0 ? 'module' : kind[note.kind],
        })
        functions.set(note, of)
      }
      const number = writer.number()
      writer.frame(number, of, caller?.id ?? 0, 0)
      return number
    },
    look(frame, names, values) {
      let before = live.get(frame)
      if (before === undefined) {
        before = { names: [], values: [], looked: [] }
        live.set(frame, before)
      }
      if (before.names !== names)
        for (let at = 0; at < before.names.length; at += 1) {
          const name = before.names[at] ?? ''
          if (!names.includes(name)) writer.delete(frame.id, nameOf(name))
        }
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at] ?? ''
        const old = before.names === names ? at : before.names.indexOf(name)
        if (old === -1 || !is(before.values[old], values[at])) set(frame, name, values[at])
      }
      before.names = names
      before.values = values
      lookAround(frame, before)
      objects.look([values, before.looked])
    },
    lookAgain(frame) {
      const names = live.get(frame)
      if (names === undefined) return
      lookAround(frame, names)
      objects.look([names.values, names.looked])
    },
    step(reason, frame, stack, ...values) {
      if (writer.steps % CLOCK === 0 && now() - started > LONGEST) return stop(TOO_LONG)
      if (reason === 'resume') writer.resume(frame.id, callerOf(frame, stack)?.id ?? 0, 0)
      const value = values.length === 0 ? 0 : objects.encode(values[0])
      objects.look([values])
      writer.step(reason, frame.id, frame.line, value)
      objects.sweep(held)
    },
    close(frame) {
      live.delete(frame)
      writer.gone(frame.id)
    },
    omit: (why) => writer.omit(why),
    stop,
    output(stream, text) {
      if (!active) return
      try {
        undisturbed(() => writer.output(stream, text))
      } catch {
        active = false
      }
    },
    finish() {
      try {
        return undisturbed(() => writer.finish())
      } catch {
        return undefined
      }
    },
  }
}
