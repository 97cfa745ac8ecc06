import {
  Compartment,
  MapMode,
  StateEffect,
  StateField,
  type Extension,
  type Text,
  type TransactionSpec,
} from '@codemirror/state'
import { Decoration, EditorView, lineNumbers } from '@codemirror/view'
import { rangeInLine, type Place } from './place'

/** Where the mark is, in the document. */
interface Mark {
  /** What stands first in the marked line. */
  readonly line: number
  /** The marked expression; both ends are the same where the whole line is meant. */
  readonly from: number
  readonly to: number
}

const setMark = StateEffect.define<Mark | undefined>()

/** The mark goes with what it marks while the reader edits, and goes away when that is deleted. */
const mark = StateField.define<Mark | undefined>({
  create: () => undefined,
  update(value, { changes, effects }) {
    for (const effect of effects) if (effect.is(setMark)) return effect.value
    if (value === undefined || changes.empty) return value
    const line = changes.mapPos(value.line, 1, MapMode.TrackDel)
    if (line === null) return undefined
    const from = changes.mapPos(value.from, 1)
    return { line, from, to: Math.max(from, changes.mapPos(value.to, -1)) }
  },
})

const numbers = new Compartment()
const markedLine = Decoration.line({ class: 'error-line' })
const markedExpression = Decoration.mark({ class: 'error-place' })

/** What an editor needs to show the mark of {@link markPlace}. */
export const errorMark: Extension = [
  mark,
  numbers.of([]),
  EditorView.decorations.compute([mark, 'doc'], (state) => {
    const value = state.field(mark)
    if (value === undefined) return Decoration.none
    const line = state.doc.lineAt(value.line)
    const [from, to] = [Math.max(value.from, line.from), Math.min(value.to, line.to)]
    const whole = markedLine.range(line.from)
    return Decoration.set(from < to ? [whole, markedExpression.range(from, to)] : [whole])
  }),
]

/** Marks what an error names, and numbers the lines, as the error does; undefined takes both away. */
export function markPlace(doc: Text, place: Place | undefined): TransactionSpec {
  const found = place === undefined ? undefined : find(doc, place)
  const shown = numbers.reconfigure(found === undefined ? [] : lineNumbers())
  return { effects: [setMark.of(found), shown] }
}

function find(doc: Text, place: Place): Mark | undefined {
  if (place.line < 1 || place.line > doc.lines) return undefined
  const { from, text } = doc.line(place.line)
  const first = from + Math.max(0, text.search(/\S/))
  const [start, end] = rangeInLine(text, place) ?? [first - from, first - from]
  return { line: first, from: from + start, to: from + end }
}
