/** What the info string of a code fence says beyond its language. */
export interface CodeAttributes {
  /** Not runnable; the text says why. */
  readonly static?: string
  /** The class of the uncaught exception in which the program must end. */
  readonly raises?: string
  /** What the program reads from standard input in the check. */
  readonly stdin?: string
  /** How it is run, where its writer says so himself; see python/session.ts. */
  readonly mode?: 'session' | 'script'
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
  /** For each line of the program, its line in the file, where more than the fence's place tells them apart. */
  readonly lineNumbers?: readonly number[]
  readonly attributes: CodeAttributes
  /** That it raises is told by its stored output alone, which may be what it prints of an exception that it has caught. */
  readonly isEndTold?: true
  /** Run statement by statement, each value shown. */
  readonly isSession?: true
  /** Positions on the page of the examples that are run before it, in order. */
  readonly above?: readonly number[]
  /** Names that examples below may build on. */
  readonly binds?: readonly string[]
}

/** What an example prints, as stored in the entry. */
export interface ExampleOutput {
  /** Without a newline at its end. */
  readonly text: string
  readonly lines: LineRange
  readonly attributes: OutputAttributes
  /**
   * Stands as an output fence of its own, or several; in a comment at the end of the code; or in parts: between the prompts of a
   * session, or at the ends of comments such as `# Output: 42`.
   */
  readonly form: 'fence' | 'comment' | 'parts'
  /** What its lines hold, where it stands in parts. */
  readonly parts?: readonly OutputPart[]
}

/** A part of a stored output, and the lines that hold it. */
export interface OutputPart extends LineRange {
  readonly text: string
}

/** One example: twins are programs of one example in different languages. */
export interface Example {
  /** The container's title; a bare fence has none. */
  readonly title?: string
  /** Stands on the page as fences, without a container. */
  readonly isBare?: true
  /** Where the container or the fence begins. */
  readonly line: number
  /** The last line of its last fence or of the container's end. */
  readonly lastLine: number
  readonly codes: readonly ExampleCode[]
  readonly outputs: readonly ExampleOutput[]
  /** Stands in a question to the reader, whose answer its output would be. */
  readonly isQuestion?: true
  /**
   * What fences of text right below a bare program hold, the first or all: it may be what the program prints, and is no output
   * that is ever written.
   */
  readonly beside?: readonly string[]
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

/** The line of the file that a line of a program stands on; both count from 1. */
export function lineInFile({ lines, lineNumbers }: ExampleCode, line: number): number {
  return lineNumbers?.[line - 1] ?? lines.first + line - 1
}

/** The stored output that holds for a language: its own one, else the one shared by all. */
export function outputFor(example: Example, language: string): ExampleOutput | undefined {
  return (
    example.outputs.find((output) => output.attributes.language === language) ??
    example.outputs.find((output) => output.attributes.language === undefined)
  )
}
