import { useStore } from '@vue/repl/core'
import { ref, shallowRef } from 'vue'
import type * as SfcCompiler from 'vue/compiler-sfc'
import { type Compilation, compile, type CompileError } from './compile'

/*
 * @vue/repl's store keeps the reader's edited program as a file, and its `compileFile` turns that into what runs.
 * The store decides how by the file's extension: a `.vue` file goes to the compiler that the store was given, so
 * the program is called that here and the compiler is ours. What the store does with a `.ts` file by itself would
 * be another language than the unedited examples': it rewrites class fields into assignments, which changes what
 * `class B extends A { x = 1 }` and `#y = this.x` mean, and moves columns. Nothing else of @vue/repl is used: its
 * `init` is never called, so nothing is watched, and nothing is fetched from anywhere.
 */
const MAIN = 'src/main.vue'

/** What `compileFile` needs of a compiler for a file that is one script. */
type ScriptCompiler = Pick<typeof SfcCompiler, 'compileScript'> & {
  parse(source: string): { readonly errors: readonly Error[]; readonly descriptor: unknown }
}

class CompileFailure extends Error {
  constructor(readonly reason: CompileError) {
    super(reason.message)
  }
}

/** Keeps the first line's blanks: the store trims them from what it compiles. */
const GUARD = ';'
/** `compileFile` ends every file like a component of Vue. */
const COMPONENT_END = '\n__sfc__.__file = '

const scriptCompiler: ScriptCompiler = {
  parse(source) {
    const compiled = compile(source)
    const errors = 'error' in compiled ? [new CompileFailure(compiled.error)] : []
    const content = 'error' in compiled ? '' : GUARD + compiled.code
    const script = { lang: 'js', content }
    return { errors, descriptor: { script, scriptSetup: null, template: null, styles: [], cssVars: [] } }
  },
  compileScript: ({ script }) =>
    ({ ...script, content: script?.content ?? '' }) as SfcCompiler.SFCScriptBlock,
}

/**
 * Compiles a program that the reader has edited, with the same result as {@link compile}. Loads @vue/repl, so it
 * is to be imported only when somebody edits, and never on a server.
 *
 * @param source TypeScript without imports
 */
export async function compileEdited(source: string): Promise<Compilation> {
  // The store takes an empty file for no file.
  if (source.trim() === '') return compile(source)
  const store = useStore({
    mainFile: ref(MAIN),
    template: ref({ welcomeSFC: ' ', newSFC: ' ' }),
    builtinImportMap: ref({ imports: {} }),
    // The store calls these two functions and no others of Vue's compiler.
    compiler: shallowRef(scriptCompiler as unknown as typeof SfcCompiler),
  })
  // Without an import map of its own the store counts its absence as an error of the program.
  await store.setFiles({ [MAIN]: source, 'import-map.json': '{}' }, MAIN)
  const [failure] = store.errors
  if (failure instanceof CompileFailure) return { error: failure.reason }
  if (failure !== undefined) throw new Error(String(failure))
  const js = store.files[MAIN]?.compiled.js ?? ''
  return { code: js.slice(GUARD.length, js.lastIndexOf(COMPONENT_END)) }
}
