import type { Connection } from '../jsonRpc'
import { findLines, type Lines } from '../lines'
import { compareFiles } from '../remote'
import type { Edit, Location, SourceFile } from '../service'
import type { Range, TextEdit, WorkspaceEdit } from './protocol'

/** The folder that a project's files are in, for the server. */
export const ROOT = '/src/'
const PYTHON = /\.pyi?$/

/** The address of a file, for the server. */
export const uriOf = (name: string): string =>
  `file://${ROOT}${name.split('/').map(encodeURIComponent).join('/')}`

/** The file of the project that an address leads to; undefined for what is not of it. */
export function nameOf(uri: string): string | undefined {
  const path = decodeURIComponent(new URL(uri).pathname)
  return path.startsWith(ROOT) ? path.slice(ROOT.length) : undefined
}

/** The project's Python files, as the server knows them. */
export interface Documents {
  /** Their texts, by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Tells the server what is different. */
  update(server: Connection, files: readonly SourceFile[]): void
  lines(name: string): Lines
  /** A piece of a file that the server has named; undefined for what is not of the project. */
  location(uri: string, range: Range): Location | undefined
  /** Changes that the server has made up; undefined where one is of a file that is not the project's. */
  edits(edit: WorkspaceEdit): Edit[] | undefined
}

/** Keeps the server's idea of the files up to date: all of them are open in it, so that it looks at all. */
export function createDocuments(): Documents {
  let texts: ReadonlyMap<string, string> = new Map()
  const versions = new Map<string, number>()
  const cached = new Map<string, { readonly text: string; readonly lines: Lines }>()

  function lines(name: string): Lines {
    const text = texts.get(name) ?? ''
    const known = cached.get(name)
    if (known?.text === text) return known.lines
    const found = findLines(text)
    cached.set(name, { text, lines: found })
    return found
  }
  function location(uri: string, { start, end }: Range): Location | undefined {
    const file = nameOf(uri)
    if (file === undefined || !texts.has(file)) return undefined
    const { offsetAt } = lines(file)
    return { file, from: offsetAt(start), to: offsetAt(end) }
  }
  function edits({ changes, documentChanges }: WorkspaceEdit): Edit[] | undefined {
    const all: readonly (readonly [string, TextEdit])[] = [
      ...Object.entries(changes ?? {}).flatMap(([uri, some]) => some.map((edit) => [uri, edit] as const)),
      ...(documentChanges ?? []).flatMap(({ textDocument, edits: some = [] }) =>
        some.map((edit) => [textDocument?.uri ?? 'file:///', edit] as const),
      ),
    ]
    const found = all.flatMap(([uri, { range, newText }]): Edit[] => {
      const at = location(uri, range)
      return at === undefined ? [] : [{ ...at, insert: newText }]
    })
    return found.length === all.length ? found : undefined
  }

  return {
    get texts() {
      return texts
    },
    lines,
    location,
    edits,
    update(server, all) {
      const files = all.filter(({ name }) => PYTHON.test(name))
      const { changed, gone } = compareFiles(texts, files)
      const before = texts
      texts = new Map(files.map(({ name, text }) => [name, text]))
      for (const name of gone) {
        server.notify('textDocument/didClose', { textDocument: { uri: uriOf(name) } })
        server.notify('pyright/deleteFile', { uri: uriOf(name) })
      }
      for (const { name, text } of changed) {
        const version = (versions.get(name) ?? 0) + 1
        versions.set(name, version)
        const textDocument = { uri: uriOf(name), version }
        if (before.has(name)) {
          server.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
          continue
        }
        // Imports look for it among files, which those that are merely open are not.
        server.notify('pyright/createFile', { uri: uriOf(name) })
        server.notify('textDocument/didOpen', {
          textDocument: { ...textDocument, languageId: 'python', text },
        })
      }
    },
  }
}
