import type { Extension } from '@codemirror/state'
import type { ServiceKind } from '../services/service'
import type { EngineManifest, ProgramFile, RunError } from '../sandbox/protocol'

/**
 * All that the rest of the project knows of a language; each is one object, in `language.ts` of its folder. It is part of every
 * page: what is heavy is behind a function, and loads when that is called.
 */
export interface Language {
  /** Names the engine, and the language in attributes, tabs, addresses and what is kept on a device. */
  readonly id: string
  /** As readers know it. */
  readonly label: string
  /** What a code fence may be called; the first is the one that is written. Names that an id once had belong here. */
  readonly fences: readonly [string, ...string[]]
  /** One step of it. */
  readonly indentation: string
  /** Name of the file that holds a program of one file. */
  readonly mainFile: string
  /** What stands in that of a new project; it is empty when missing. */
  readonly greeting?: string
  /** The highlighter's grammar. */
  readonly grammar: string
  /** What a reader should know who has changed a program, in a sentence. */
  readonly note?: string
  /** Fences may hold sessions, tell their output in comments, and build on those above: examples/python reads them. */
  readonly sessions?: true
  /** Only where the engine has interpreters that stay: what they prompt with. */
  readonly prompt?: PromptSigns
  /** The engine can record what a program does, step by step. */
  readonly records?: true
  /** Only where the engine does not take source. */
  readonly compiler?: () => Promise<Compiler>
  /** What the editor needs for it. */
  editor(): Promise<EditorSupport>
  /** What helps while writing it, the lighter first. */
  services?(): Promise<LanguageServices>
  /** What Node does with the language: the build, the check. It does not exist in a page. */
  tools(): Promise<LanguageTools>
}

/** What an interpreter shows where it waits for a piece, each with the space behind it. */
export interface PromptSigns {
  readonly first: string
  /** For the lines of a piece that goes on. */
  readonly next: string
  /** What it says where what was typed is given up; nothing when missing. */
  readonly interrupted?: string
}

/** What else is to be made of a program that is compiled. */
export interface CompileHow {
  /** It is to tell what it does, step by step. */
  readonly record?: boolean
  /** Its interpreter is to stay, and its names with it. */
  readonly stays?: boolean
}

export interface Compiler {
  /**
   * Never rejects for what is wrong with the source.
   *
   * @param main name of the file that is run
   */
  compile(files: readonly ProgramFile[], main: string, how?: CompileHow): Promise<Compiled>
  /** The same for a piece at a prompt, where the language has one. */
  readonly compilePiece?: (source: string) => Promise<CompiledPiece>
}

export interface LanguageServices {
  readonly services: readonly ServiceKind[]
}

/** What an engine executes of a piece, that it can go on, or the reason why it cannot be compiled. */
export type CompiledPiece =
  | { readonly source: string }
  | { readonly incomplete: true }
  | { readonly error: RunError; /** As it is printed. */ readonly text: string }

export interface EditorSupport {
  /** Colours and indents. */
  extensions(): Extension
}

/** A program's files turned into what an engine runs, under the same names, or the reason why that cannot be. */
export type Compiled =
  | { readonly files: readonly ProgramFile[] }
  | { readonly error: RunError; /** As it is printed. */ readonly text: string }

/** A language's part in building and checking the site. */
export interface LanguageTools {
  /**
   * Builds the engine where it is stale.
   *
   * @param folder gets content-hashed files whose names begin with the language's id
   */
  build(folder: string): Promise<EngineManifest>
  /** What {@link Language.compiler} does, at once. */
  readonly compile?: (files: readonly ProgramFile[], main: string, how?: CompileHow) => Compiled
  /** In the check, programs may share a thread, each in a realm of its own: none reaches what is the thread's. */
  readonly realms?: true
  /** What a type checker says of many programs, in the order of the programs; empty when all is well. */
  readonly check?: (programs: readonly CheckedProgram[]) => Promise<readonly Diagnostic[]>
}

/** A program to be type-checked, with its place in the Markdown file that it was read from. */
export interface CheckedProgram {
  readonly file: string
  readonly code: string
  /** The line of the file that the program's first line is on; counts from 1. */
  readonly line: number
}

/** Something that the type checker does not accept. */
export interface Diagnostic {
  readonly file: string
  /** Lines and columns count from 1; the line is the file's, not the program's. */
  readonly line: number
  readonly column: number
  readonly message: string
}
