import { outputFor, type CodeAttributes, type Example, type OutputAttributes } from './example'
import { exampleIds } from './slug'

/** One program of the site, as `examples.json` lists it. */
export interface ListedProgram {
  /** Address of the entry below the site's base: `builtin/aiter`. */
  readonly entry: string
  /** The example's id on that page; twins share it. */
  readonly id: string
  readonly title?: string
  /** Where the program begins in the entry's Markdown, counted from 1. */
  readonly line: number
  /** Its id. */
  readonly language: string
  readonly code: string
  /** What it prints, without a newline at the end; missing where nothing is stored. */
  readonly output?: string
  readonly attributes: CodeAttributes & OutputAttributes
}

/** @param file of the entry, relative to `docs` */
export function listExamples(file: string, examples: readonly Example[]): ListedProgram[] {
  const entry = file.replaceAll('\\', '/').replace(/\.md$/, '')
  const ids = exampleIds(examples.map((example) => example.title))
  return examples.flatMap((example, index) =>
    example.codes.map((program) => {
      const output = outputFor(example, program.language)
      return {
        entry,
        id: ids[index] ?? '',
        ...(example.title === undefined ? {} : { title: example.title }),
        line: program.lines.first,
        language: program.language,
        code: program.code,
        ...(output === undefined ? {} : { output: output.text }),
        attributes: { ...program.attributes, ...output?.attributes },
      }
    }),
  )
}
