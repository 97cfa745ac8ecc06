import type { Fix, LanguageService, Place } from '../service'
import { toCompletions, toHover, toProblems, toSignatures, splitHover } from './convert'
import { createDocuments, uriOf } from './documents'
import {
  textOf,
  type CodeAction,
  type CompletionItem,
  type CompletionResult,
  type DiagnosticReport,
  type HoverResult,
  type LocationResult,
  type SignatureResult,
  type WorkspaceEdit,
} from './protocol'
import { startServer } from './server'

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u
/** https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
)

/** Starts basedpyright, whose language server speaks the Language Server Protocol: this is the place where that is known. */
export function startBasedpyright(): LanguageService {
  const server = startServer()
  const documents = createDocuments()

  /** What the server answers is of the type that the protocol gives to the method's result; null where there is nothing. */
  async function ask<Result>(method: string, params: object): Promise<Result | undefined> {
    const connection = await server.ready
    return ((await connection.request(method, params)) as Result | null) ?? undefined
  }
  const diagnose = (file: string): Promise<DiagnosticReport | undefined> =>
    ask('textDocument/diagnostic', { textDocument: { uri: uriOf(file) } })
  const at = ({ file, offset }: Place): object => ({
    textDocument: { uri: uriOf(file) },
    position: documents.lines(file).placeAt(offset),
  })

  return {
    update(files) {
      // In the order in which they are asked: whatever is asked later waits for the same promise.
      void server.ready.then(
        (connection) => documents.update(connection, files),
        () => undefined,
      )
    },
    async problems() {
      await server.ready
      const reports = [...documents.texts.keys()].map(async (file) => {
        const lines = documents.lines(file)
        return toProblems(file, lines, (await diagnose(file))?.items ?? [])
      })
      return (await Promise.all(reports)).flat()
    },
    async hover(place) {
      await server.ready
      const found = await ask<HoverResult>('textDocument/hover', at(place))
      return found && toHover(documents.lines(place.file), place.offset, found)
    },
    async complete(place) {
      await server.ready
      const found = await ask<CompletionResult>('textDocument/completion', at(place))
      return found && toCompletions(documents.texts.get(place.file) ?? '', place.offset, found)
    },
    async describe(_place, { data }) {
      const found = await ask<CompletionItem>('completionItem/resolve', data as CompletionItem)
      return found && splitHover(textOf(found.documentation))
    },
    async signatures(place) {
      await server.ready
      const found = await ask<SignatureResult>('textDocument/signatureHelp', at(place))
      return found === undefined ? [] : toSignatures(found)
    },
    async definition(place) {
      await server.ready
      const found = await ask<LocationResult | readonly LocationResult[]>(
        'textDocument/definition',
        at(place),
      )
      const all = found === undefined ? [] : 'uri' in found ? [found] : found
      return all.map(({ uri, range }) => documents.location(uri, range)).find((place) => place !== undefined)
    },
    async rename(place, name) {
      if (!NAME.test(name) || KEYWORDS.has(name)) throw new Error(`“${name}” is no name that Python knows.`)
      await server.ready
      const found = await ask<WorkspaceEdit>('textDocument/rename', { ...at(place), newName: name })
      const edits = found && documents.edits(found)
      if (edits === undefined || edits.length === 0)
        throw new Error('There is no name of yours here that could be changed.')
      return edits
    },
    async fixes({ file, from, to }) {
      await server.ready
      const { placeAt } = documents.lines(file)
      // It offers something against the problems that it has found: a text that has just changed is looked at first.
      await diagnose(file)
      const found = await ask<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uriOf(file) },
        range: { start: placeAt(from), end: placeAt(to) },
        context: { diagnostics: [], only: ['quickfix'] },
      })
      return (found ?? []).flatMap(({ title, edit }): Fix[] => {
        const edits = edit && documents.edits(edit)
        return edits === undefined || edits.length === 0 ? [] : [{ title, safe: false, edits }]
      })
    },
    stop: () => server.stop('It was stopped.'),
  }
}
