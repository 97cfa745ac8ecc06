import type { Extension } from '@codemirror/state'
import type { Engine } from '../sandbox/client/engine'
import type { RunError } from '../sandbox/protocol'

/** Source turned into what an engine runs, or the reason why that cannot be. */
export type Compiled = { readonly code: string } | { readonly error: RunError }

/** What a page knows of a language. Everything heavy is behind a function, and loads when it is called. */
export interface LanguageSupport {
  /** On the tab. */
  readonly label: string
  /** As tracebacks name the program. */
  readonly fileName: string
  /** The page's one engine for this language. */
  engine(): Promise<Engine>
  /** Only where the engine does not take source. */
  readonly compile?: (source: string) => Promise<Compiled>
  /** Colours and indents in the editor. */
  editorExtensions(): Promise<Extension>
}

/** By the name on the fence. A language more is a folder with an engine and a line here. */
export const languages: Readonly<Record<string, LanguageSupport>> = {
  python: {
    label: 'Python',
    fileName: 'main.py',
    engine: () => import('./page').then((page) => page.pythonEngine()),
    editorExtensions: () => import('@codemirror/lang-python').then(({ python }) => python()),
  },
  ts: {
    label: 'TypeScript',
    fileName: 'main.ts',
    engine: () => import('./page').then((page) => page.typescriptEngine()),
    compile: (source) =>
      import('./typescript/compileEdited').then(({ compileEdited }) => compileEdited(source)),
    editorExtensions: () => {
      // Who edits will run: the compiler comes meanwhile. Should it not come, the run says so.
      import('./typescript/compileEdited').catch(() => undefined)
      return import('@codemirror/lang-javascript').then(({ javascript }) => javascript({ typescript: true }))
    },
  },
}
