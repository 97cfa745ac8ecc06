import type { Program } from '../../src/sandbox/protocol'

/** A program as a page gets it: nothing in it says what is expected. */
export interface PageProgram {
  readonly name: string
  readonly engine: 'python' | 'typescript'
  /** Python source, or JavaScript compiled from TypeScript. */
  readonly files: Program['files']
  readonly main: string
  /** What is answered when the program wants a line; then the end of input. */
  readonly stdin: readonly string[]
  /** It is recorded, and what the recording shows is told. */
  readonly record?: boolean
  /** Its interpreter stays, and executes these one after the other. */
  readonly pieces?: readonly PagePiece[]
}

/** A piece for a prompt. */
export interface PagePiece {
  /** As the terminal shows what was typed. */
  readonly typed: string
  /** What the engine executes, or what is printed of what it cannot be given. */
  readonly given: { readonly source: string } | { readonly text: string }
}

/** What a program did in a page. */
export interface PageResult {
  readonly name: string
  readonly stdout: string
  readonly stderr: string
  /** stdout, with the lines that were answered, as the page shows them. */
  readonly conversation: string
  /** The same with stderr, in the order in which all came. */
  readonly printed: string
  readonly exitCode: number
  /** What the recording shows. */
  readonly story?: string
  /** The class of the exception that it ended with. */
  readonly error?: string
  /** Set when the program did not come to its own end: it took too long, or the engine could not go on. */
  readonly trouble?: string
}
