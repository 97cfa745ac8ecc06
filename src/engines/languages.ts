import type { Extension } from '@codemirror/state'
import type { Engine } from '../sandbox/client/engine'
import type { RunError } from '../sandbox/protocol'
import { sandboxFrame } from './frame'

/** Source turned into what an engine runs, or the reason why that cannot be. */
export type Compiled =
  { readonly code: string } | { readonly error: RunError; /** As it is printed. */ readonly text: string }

/** What a page knows of a language. Everything heavy is behind a function, and loads when it is called. */
export interface LanguageSupport {
  /** On the tab. */
  readonly label: string
  /** The page's one engine for this language. */
  engine(): Promise<Engine>
  /** Only where the engine does not take source. */
  readonly compile?: (source: string) => Promise<Compiled>
  /** Colours and indents in the editor. */
  editorExtensions(): Promise<Extension>
}

/**
 * The sandbox's frame loads while the code that talks to it comes. Where that does not come, the frame may hold an error page.
 */
async function page(): Promise<typeof import('./page')> {
  const { element } = sandboxFrame()
  try {
    return await import('./page')
  } catch (reason) {
    element.remove()
    throw reason
  }
}

/** By the name on the fence. A language more is a folder with an engine and a line here. */
export const languages: Readonly<Record<string, LanguageSupport>> = {
  python: {
    label: 'Python',
    engine: async () => (await page()).pythonEngine(),
    editorExtensions: () => import('@codemirror/lang-python').then(({ python }) => python()),
  },
  ts: {
    label: 'TypeScript',
    engine: async () => (await page()).typescriptEngine(),
    async compile(source) {
      const [{ compileEdited }, { describeCompileError }] = await Promise.all([
        import('./typescript/compiler/client'),
        import('./typescript/compileError'),
      ])
      const compiled = await compileEdited(source)
      return 'error' in compiled
        ? { ...compiled, text: describeCompileError(compiled.error, source) }
        : compiled
    },
    editorExtensions: () => import('./typescript/editor').then(({ typescriptEditor }) => typescriptEditor()),
  },
}
