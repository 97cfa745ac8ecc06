/** What the info string of a code fence says beyond its language. */
export interface CodeAttributes {
  /** Not runnable; the text says why. */
  readonly static?: string
  /** The class of the uncaught exception in which the program must end. */
  readonly raises?: string
  /** What the program reads from standard input in the check. */
  readonly stdin?: string
}

/** What the info string of an output fence says. */
export interface OutputAttributes {
  /** Printed, not compared; the text says what varies. */
  readonly varies?: string
  /** The output of the language with this id only, where twins must differ. */
  readonly language?: string
}

/** Lines of a file, counted from 1, both inclusive. An empty block has `last` = `first` − 1. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** One program of an example. */
export interface ExampleCode {
  /** Its id. */
  readonly language: string
  /** The program, with a newline at its end. */
  readonly code: string
  /** Where its lines stand in the file. */
  readonly lines: LineRange
  readonly attributes: CodeAttributes
}

/** What an example prints, as stored in the entry. */
export interface ExampleOutput {
  /** Without a newline at its end. */
  readonly text: string
  readonly lines: LineRange
  readonly attributes: OutputAttributes
  /** Stands as an output fence of its own, or in a `# Output:` comment at the end of the code. */
  readonly form: 'fence' | 'comment'
}

/** One example: twins are programs of one example in different languages. */
export interface Example {
  /** The container's title; a bare fence has none. */
  readonly title?: string
  /** Where the container or the fence begins. */
  readonly line: number
  /** The last line of its last fence or of the container's end. */
  readonly lastLine: number
  readonly codes: readonly ExampleCode[]
  readonly outputs: readonly ExampleOutput[]
}

/** Something wrong in a Markdown file, in words that say what to do. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** `file:line message`, the form that editors and terminals link. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.message}`
}

/** The stored output that holds for a language: its own one, else the one shared by all. */
export function outputFor(example: Example, language: string): ExampleOutput | undefined {
  return (
    example.outputs.find((output) => output.attributes.language === language) ??
    example.outputs.find((output) => output.attributes.language === undefined)
  )
}
