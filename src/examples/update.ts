import { languageNamed, languages } from '../engines/languages'
import type { Example, ExampleOutput, LineRange, OutputPart } from './example'

/** What is to be stored for the programs of one example, by the language's id; a language that was not run is missing. */
export type Printed = Readonly<Record<string, string>>

interface Edit {
  /** Replaces these lines, counted from 1; an empty range inserts before `first`. */
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

/** An entry with its outputs written, and what was not written. */
export interface Update {
  /** The whole file; as it was when nothing has changed. */
  readonly source: string
  /** Stored outputs that stay although they are not what is printed. */
  readonly kept: readonly { readonly line: number; readonly message: string }[]
}

export interface UpdateOptions {
  /** An output that is stored is emptied when its program prints nothing. */
  readonly allowEmpty?: boolean
}

/**
 * Writes outputs into an entry. An example without a stored output gets one when it printed something; twins that print
 * the same share theirs. Text is replaced by text: one that would be replaced by nothing stays, and is told.
 *
 * @param source the whole Markdown file
 * @param printed what is to be stored for each example, in the order of the examples
 */
export function updateOutputs(
  source: string,
  examples: readonly Example[],
  printed: readonly Printed[],
  { allowEmpty = false }: UpdateOptions = {},
): Update {
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = source.split(/\r?\n/)
  const kept: { line: number; message: string }[] = []
  const edits = examples.flatMap((example, index) =>
    editsFor(example, printed[index] ?? {}, lines, allowEmpty, (output, message) =>
      kept.push({ line: output.lines.first, message }),
    ),
  )
  for (const edit of edits.sort((a, b) => b.first - a.first)) {
    lines.splice(edit.first - 1, edit.last - edit.first + 1, ...edit.lines)
  }
  return { source: edits.length === 0 ? source : lines.join(newline), kept }
}

function editsFor(
  example: Example,
  printed: Printed,
  lines: readonly string[],
  allowEmpty: boolean,
  keep: (output: ExampleOutput, message: string) => void,
): Edit[] {
  const stored = example.outputs.map((output): Edit[] => {
    const split = splitFor(example, output, printed, lines)
    if (split !== undefined) return [split]
    const text = printed[languageOf(example, output)]
    if (text === undefined || text === output.text) return []
    if (text === '' && output.text !== '' && !allowEmpty) {
      keep(output, 'The program prints nothing, so what is stored here stays; --allow-empty takes it out.')
      return []
    }
    if (output.form === 'comment') return [{ ...output.lines, lines: writeComment(output, text, lines) }]
    if (output.parts === undefined) return [writeFence(output.lines, text, lines)]
    const parts = editsForParts(output.parts, text.split('\n'), lines)
    if (parts === undefined)
      keep(output, `What stands here in parts cannot be told apart; it prints:\n${text}`)
    return parts ?? []
  })
  if (example.outputs.length > 0 || example.isQuestion === true) return stored.flat()

  const text = languages.map(({ id }) => printed[id]).find((candidate) => candidate !== undefined) ?? ''
  if (text === '') return []
  const lastCode = example.codes.at(-1)
  if (lastCode === undefined) return []
  const after = lastCode.lines.last + 2
  const place = placeOf(lastCode.lines, lines)
  const fence = outputFence('output', text, place)
  return [{ first: after, last: after - 1, lines: example.isBare ? [place.trimEnd(), ...fence] : fence }]
}

function outputFence(info: string, text: string, place: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestFence(text, '`') + 1))
  return [fence + info, ...text.split('\n'), fence].map((line) => (place + line).trimEnd())
}

/** A traceback is told by each language in its own way: where a twin ends in one, an output that was shared becomes one for each. */
function splitFor(
  { codes }: Example,
  { lines: { first, last }, attributes, form }: ExampleOutput,
  printed: Printed,
  lines: readonly string[],
): Edit | undefined {
  const texts = codes.map(({ language }) => printed[language])
  const isShared = form === 'fence' && attributes.language === undefined && codes.length > 1
  const ends = codes.some((code) => code.attributes.raises !== undefined)
  if (!isShared || !ends || texts.includes(undefined) || new Set(texts).size < 2) return undefined
  const place = placeOf({ first, last }, lines)
  const fences = codes.flatMap(({ language }) => {
    const text = printed[language] ?? ''
    return text === ''
      ? []
      : outputFence(`output ${languageNamed(language)?.fences[0] ?? language}`, text, place)
  })
  return { first: first - 1, last: last + 1, lines: fences }
}

/** A shared output is written from the first program of the example. */
function languageOf(example: Example, output: ExampleOutput): string {
  return output.attributes.language ?? example.codes[0]?.language ?? ''
}

/** @returns undefined where the printed lines do not go to the parts one by one */
function editsForParts(
  parts: readonly OutputPart[],
  printed: readonly string[],
  lines: readonly string[],
): Edit[] | undefined {
  if (parts.reduce((sum, part) => sum + part.last - part.first + 1, 0) !== printed.length) return undefined
  let at = 0
  return parts.flatMap(({ first, last, text }) => {
    const texts = printed.slice(at, (at += last - first + 1))
    if (texts.join('\n') === text) return []
    const olds = text.split('\n')
    const written = texts.map((line, index) =>
      rewrite(lines[first - 1 + index] ?? '', olds[index] ?? '', line),
    )
    return [{ first, last, lines: written }]
  })
}

/** A line with another output at its end: behind `# Output:`, behind code and a hash, or bare. */
function rewrite(line: string, old: string, text: string): string {
  const whole = line.trimEnd()
  // doctest's word for an empty line.
  if (old === '' && whole.endsWith('<BLANKLINE>'))
    return text === '' ? line : whole.replace('<BLANKLINE>', text)
  const before = whole.endsWith(old) ? whole.slice(0, whole.length - old.length) : ''
  return before === '#' && text !== '' ? `# ${text}` : (before + text).trimEnd()
}

function writeComment({ lines: { first } }: ExampleOutput, text: string, lines: readonly string[]): string[] {
  const label = /^#\s*outputs?:\s*/i.exec(lines[first - 1] ?? '')?.[0]
  return linesOf(text).map((line, index) =>
    line === '' ? '#' : `${index === 0 && label ? label : '# '}${line}`,
  )
}

/** Writes what a fence holds; a line that would end the fence makes its own marks longer. */
function writeFence({ first, last }: LineRange, text: string, lines: readonly string[]): Edit {
  const place = placeOf({ first, last }, lines)
  const written = linesOf(text).map((line) => (line === '' ? place.trimEnd() : place + line))
  const [open = '', close = ''] = [lines[first - 2], lines[last]]
  const marks = MARKS.exec(open)?.[0] ?? ''
  const longest = longestFence(text, marks[0] ?? '')
  if (longest < marks.length || !ENDS.test(close)) return { first, last, lines: written }
  const longer = (marks[0] ?? '').repeat(longest + 1)
  const [opening, closing] = [open, close].map((line) => line.replace(MARKS, longer))
  return { first: first - 1, last: last + 1, lines: [opening ?? open, ...written, closing ?? close] }
}

const MARKS = /`{3,}|~{3,}/
/** A line that ends a fence. */
const ENDS = /^[\s>]*(?:`{3,}|~{3,})\s*$/

/** How many of these marks a line of a text begins with at most. */
function longestFence(text: string, mark: string): number {
  return Math.max(
    0,
    ...text.split('\n').map((line) => {
      const start = line.trimStart()
      return mark === '' ? 0 : start.length - start.replace(new RegExp(`^${mark}+`), '').length
    }),
  )
}

/**
 * What stands before each line of a fence: the space of a list, the signs of a quotation. Its last line tells, as the first one
 * may stand behind a list's own sign.
 *
 * @param content where the fence's content stands
 */
function placeOf({ first, last }: LineRange, lines: readonly string[]): string {
  const close = lines[last] ?? ''
  return /^[\s>]*/.exec(ENDS.test(close) ? close : (lines[first - 2] ?? ''))?.[0] ?? ''
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
