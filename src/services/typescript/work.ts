import ts from 'typescript'
import type { ServiceWork } from '../remote'
import { complete, describe } from './completions'
import { createProjectFiles, nameOf, pathOf } from './files'
import { fixesAt, format, rename } from './changes'
import { STRICT } from './options'
import { problemsOf } from './problems'
import { docText, signaturesAt } from './words'

/** As the engine resolves and compiles modules: by a path with or without its ending, JavaScript among them. */
const OPTIONS: ts.CompilerOptions = { ...STRICT, allowJs: true, rewriteRelativeImportExtensions: true }

/** What TypeScript's own language service tells of a project. */
export function createTypeScriptWork(): Required<ServiceWork> {
  const { host, names, update } = createProjectFiles(OPTIONS)
  const service = ts.createLanguageService(host)

  return {
    update,
    problems: async () => names().flatMap((name) => problemsOf(service, name)),
    async hover({ file, offset }) {
      const info = service.getQuickInfoAtPosition(pathOf(file), offset)
      if (info === undefined) return undefined
      const { start, length } = info.textSpan
      return {
        from: start,
        to: start + length,
        code: ts.displayPartsToString(info.displayParts),
        text: docText(info.documentation, info.tags),
      }
    },
    complete: async (place) => complete(service, place),
    describe: async (place, { label }) => describe(service, place, label),
    signatures: async (place) => signaturesAt(service, place),
    async definition({ file, offset }) {
      for (const { fileName, textSpan } of service.getDefinitionAtPosition(pathOf(file), offset) ?? []) {
        const name = nameOf(fileName)
        if (name !== undefined)
          return { file: name, from: textSpan.start, to: textSpan.start + textSpan.length }
      }
      return undefined
    },
    rename: async (place, name) => rename(service, place, name),
    fixes: async (at) => fixesAt(service, at),
    format: async (file) => format(service, file),
    async emit(file) {
      const path = pathOf(file)
      const outputs = [
        ...service.getEmitOutput(path).outputFiles,
        ...service.getEmitOutput(path, true, true).outputFiles,
      ]
      const ending = (end: RegExp): string => outputs.find(({ name }) => end.test(name))?.text ?? ''
      return { javascript: ending(/\.[mc]?js$/), declarations: ending(/\.d\.[mc]?ts$/) }
    },
  }
}
