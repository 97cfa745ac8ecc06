/*
 * What a language service is, to all that use one. Places are offsets into a file's text in UTF-16 units, as editors and JavaScript
 * count. Nothing here is HTML: texts are shown as text.
 */

/** A file of a project, as its reader sees it. */
export interface SourceFile {
  /** Its path in the project: `main.py`, `shapes/circle.py`. */
  readonly name: string
  readonly text: string
}

/** A piece of a text: from the first offset up to the second one, which it does not hold. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A piece of a file. */
export interface Location extends Span {
  readonly file: string
}

/** Where a cursor stands. */
export interface Place {
  readonly file: string
  readonly offset: number
}

/** Replaces a piece of a file. */
export interface Edit extends Location {
  readonly insert: string
}

/** A change that a service offers; its edits belong together and do not overlap. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** The program does the same afterwards: it may be applied together with others. */
  readonly safe: boolean
}

export type Severity = 'error' | 'warning' | 'info'

/** Something that a service does not accept. */
export interface Problem extends Location {
  /** Lines and columns count from 1. */
  readonly line: number
  readonly column: number
  readonly severity: Severity
  /** Id of the service. */
  readonly source: string
  /** The rule, as its tool calls it: `F401`, `reportCallIssue`, `TS2322`. */
  readonly rule?: string | undefined
  readonly message: string
  /** What others have written on the rule. */
  readonly link?: string | undefined
  /** The code has no effect; an editor shows it paler. */
  readonly unnecessary?: boolean | undefined
  readonly fix?: Fix | undefined
}

/** What is known of a name. */
export interface Hover extends Span {
  /** Its declaration or type, as code. */
  readonly code: string
  /** Its documentation, as text; may be empty. */
  readonly text: string
}

export type CompletionKind =
  | 'class'
  | 'constant'
  | 'enum'
  | 'function'
  | 'interface'
  | 'keyword'
  | 'method'
  | 'namespace'
  | 'property'
  | 'text'
  | 'type'
  | 'variable'

/** Something that may stand at a place. */
export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** What is inserted where it is not the label. */
  readonly insert?: string | undefined
  /** Where the place of what is inserted begins, where that is not with the word: `["a-b"]` takes that of the dot too. */
  readonly from?: number | undefined
  /** Sorts the list, before the label does. */
  readonly sort?: string | undefined
  /** Lets {@link LanguageService.describe} tell more; of the service's own making. */
  readonly data?: unknown
}

/** What may stand at a place, in place of what is written from `from` up to the place. */
export interface Completions {
  readonly from: number
  readonly items: readonly Completion[]
}

/** A call that is being written. */
export interface Signature {
  /** As code: `(iterable, /, start=0) -> int`. */
  readonly label: string
  /** The pieces of the label that are its parameters. */
  readonly parameters: readonly Span[]
  /** Index of the parameter that is being written; undefined where it is none of them. */
  readonly active: number | undefined
  /** As text; may be empty. */
  readonly text: string
}

/** The ways in which the call may be meant, the likely one first. */
export type Signatures = readonly Signature[]

/** What a TypeScript file compiles to. */
export interface Emitted {
  readonly javascript: string
  readonly declarations: string
}

/**
 * Help while writing, for one language: it reads what a reader writes, and runs none of it. What a service cannot do is missing.
 * Requests are about the files of the last {@link LanguageService.update}; each rejects with a {@link ServiceStopped} once the
 * service has ended.
 */
export interface LanguageService {
  /** Says what the project's files are now. */
  update(files: readonly SourceFile[]): void
  /** What is wrong in all of the files, by file and place. */
  problems(): Promise<readonly Problem[]>
  hover?(place: Place): Promise<Hover | undefined>
  complete?(place: Place): Promise<Completions | undefined>
  /** More on a completion that this service has offered. */
  describe?(place: Place, completion: Completion): Promise<Pick<Hover, 'code' | 'text'> | undefined>
  signatures?(place: Place): Promise<Signatures>
  /** Where a name is defined, within the project. */
  definition?(place: Place): Promise<Location | undefined>
  /** @throws Error in words for the reader, where the name cannot be changed */
  rename?(place: Place, name: string): Promise<readonly Edit[]>
  /** Changes that are offered for a piece of a file, besides those that problems bring along. */
  fixes?(at: Location): Promise<readonly Fix[]>
  /** @throws Error in words for the reader, where the file cannot be formatted */
  format?(file: string): Promise<readonly Edit[]>
  emit?(file: string): Promise<Emitted | undefined>
  /** Ends the service and all of its workers. */
  stop(): void
}

/** A service that a language has: how it is called, and how it is started. */
export interface ServiceKind {
  readonly id: string
  /** As readers know it. */
  readonly label: string
  /** What it finds, in a few words. */
  readonly about: string
  /** It takes much memory: on a small device it comes only when it is asked for. */
  readonly heavy: boolean
  /** How long nothing must have changed before problems are looked for, in milliseconds. */
  readonly patience: number
  /** Starts its worker; what is asked before it is ready waits. */
  start(): LanguageService
  /** Fetches what it is made of anew: it has failed, and what has come may be damaged, which a browser would keep. */
  renew?(): Promise<void>
}

/** Why a request has no answer: its service has ended. */
export class ServiceStopped extends Error {
  override readonly name = 'ServiceStopped'
}
