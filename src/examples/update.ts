import { languages } from '../engines/languages'
import type { Example, ExampleOutput } from './example'

/** What the programs of one example printed, by the language's id; a language that was not run is missing. */
export type Printed = Readonly<Record<string, string>>

interface Edit {
  /** Replaces these lines, counted from 1; an empty range inserts before `first`. */
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

/**
 * Writes outputs into an entry. An example without a stored output gets one when it printed something; twins that print
 * the same share theirs.
 *
 * @param source the whole Markdown file
 * @param printed what each example printed, in the order of the examples
 * @returns the new file; the same text when nothing has changed
 */
export function updateOutputs(
  source: string,
  examples: readonly Example[],
  printed: readonly Printed[],
): string {
  const lines = source.split('\n')
  const edits = examples.flatMap((example, index) => editsFor(example, printed[index] ?? {}, lines))
  for (const edit of edits.sort((a, b) => b.first - a.first)) {
    lines.splice(edit.first - 1, edit.last - edit.first + 1, ...edit.lines)
  }
  return lines.join('\n')
}

function editsFor(example: Example, printed: Printed, lines: readonly string[]): Edit[] {
  const stored = example.outputs.map((output): Edit[] => {
    const text = printed[languageOf(example, output)]
    if (text === undefined || text === output.text) return []
    return [{ ...output.lines, lines: writeOutput(output, text, lines) }]
  })
  if (example.outputs.length > 0) return stored.flat()

  const text = languages.map(({ id }) => printed[id]).find((candidate) => candidate !== undefined) ?? ''
  if (text === '') return []
  const lastCode = example.codes.at(-1)
  if (lastCode === undefined) return []
  const after = lastCode.lines.last + 2
  const indent = /^\s*/.exec(lines[lastCode.lines.last] ?? '')?.[0] ?? ''
  const fence = ['```output', ...text.split('\n'), '```'].map((line) => (line === '' ? '' : indent + line))
  return [{ first: after, last: after - 1, lines: example.title === undefined ? ['', ...fence] : fence }]
}

/** A shared output is written from the first program of the example. */
function languageOf(example: Example, output: ExampleOutput): string {
  return output.attributes.language ?? example.codes[0]?.language ?? ''
}

function writeOutput(output: ExampleOutput, text: string, lines: readonly string[]): string[] {
  const written = text === '' ? [] : text.split('\n')
  if (output.form === 'comment') return written.map((line) => (line === '' ? '#' : `# ${line}`))
  const indent = /^\s*/.exec(lines[output.lines.first - 2] ?? '')?.[0] ?? ''
  return written.map((line) => (line === '' ? '' : indent + line))
}
