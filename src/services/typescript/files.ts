import libraries from 'virtual:typescript-libraries'
import ts from 'typescript'
import type { SourceFile } from '../service'

/** The folder that a project's files are in, for the compiler. */
const PROJECT = '/project/'
const LIBRARIES = '/libraries/'
const SCRIPT = /\.[mc]?[jt]s$/

/** A path of the compiler's for a file of the project. */
export const pathOf = (name: string): string => PROJECT + name

/** The file of the project that a path leads to; undefined for the language's own declarations. */
export const nameOf = (path: string): string | undefined =>
  path.startsWith(PROJECT) ? path.slice(PROJECT.length) : undefined

/** A project's files as the compiler asks for them. */
export interface ProjectFiles {
  readonly host: ts.LanguageServiceHost
  update(files: readonly SourceFile[]): void
  /** Names of the files that are compiled. */
  names(): readonly string[]
}

/** Keeps a project's files in memory, and a version of each. */
export function createProjectFiles(options: ts.CompilerOptions): ProjectFiles {
  const texts = new Map<string, { readonly text: string; readonly version: number }>()
  let version = 0
  const read = (path: string): string | undefined =>
    path.startsWith(LIBRARIES) ? libraries[path.slice(LIBRARIES.length)] : texts.get(path)?.text
  const scripts = (): string[] => [...texts.keys()].filter((path) => SCRIPT.test(path))

  return {
    names: () => scripts().flatMap((path) => nameOf(path) ?? []),
    update(files) {
      version += 1
      const paths = new Set(files.map(({ name }) => pathOf(name)))
      for (const path of texts.keys()) if (!paths.has(path)) texts.delete(path)
      for (const { name, text } of files) {
        const path = pathOf(name)
        if (texts.get(path)?.text !== text) texts.set(path, { text, version })
      }
    },
    host: {
      getCompilationSettings: () => options,
      getCurrentDirectory: () => PROJECT,
      getDefaultLibFileName: () => `${LIBRARIES}lib.esnext.d.ts`,
      getProjectVersion: () => String(version),
      getScriptFileNames: scripts,
      getScriptVersion: (path) => String(texts.get(path)?.version ?? 0),
      getScriptSnapshot(path) {
        const text = read(path)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      useCaseSensitiveFileNames: () => true,
      fileExists: (path) => read(path) !== undefined,
      readFile: read,
      directoryExists: (path) => [...texts.keys()].some((file) => file.startsWith(`${path}/`)),
      getDirectories: () => [],
    },
  }
}
