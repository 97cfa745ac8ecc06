import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { languages } from '../engines/languages'
import { listPrograms, type Listed } from './check'
import { formatProblem, type ExampleCode } from './example'
import { parseExamples } from './parse'
import { listExamples, type ListedProgram } from './listing'
import { recordingFiles } from './recordings'
import type { CompileForPage } from './render'

/** Below the site's root: what unedited examples run, one file per program, named by its content. */
export const COMPILED_FOLDER = 'compiled'

/**
 * Fails the build where a Markdown file has a broken example, with its file and line; compiles the programs of
 * languages that are compiled, serves them in dev and puts them into the built site, with recordings of what all of them do; lists all
 * examples in `examples.json`, for other tools.
 */
export async function examplesPlugin(): Promise<{ plugin: Plugin; compileForPage: CompileForPage }> {
  const compilers = new Map(
    await Promise.all(
      languages.map(async (language) => [language.id, { language, ...(await language.tools()) }] as const),
    ),
  )
  const compiled = new Map<string, string>()
  const listing = new Map<string, ListedProgram[]>()
  const programs = new Map<string, readonly Listed[]>()
  let config: ResolvedConfig

  function compileForPage({ language, code }: ExampleCode): string | undefined {
    const compiler = compilers.get(language)
    const main = compiler?.language.mainFile ?? ''
    const result = compiler?.compile?.([{ name: main, content: code }], main)
    // A program that is meant not to compile is compiled, and fails, where the reader runs it.
    if (result === undefined || 'error' in result) return undefined
    const text = result.files.find((file) => file.name === main)?.content
    if (typeof text !== 'string') throw new Error(`What ${language} compiles to has no ${main}.`)
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`
    compiled.set(name, text)
    return name
  }

  const plugin: Plugin = {
    name: 'examples',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    transform(source, id) {
      if (!id.endsWith('.md')) return
      const file = relative(process.cwd(), id)
      const { problems, examples } = parseExamples(source, file)
      programs.set(id, listPrograms(file, examples))
      listing.set(id, listExamples(relative(join(process.cwd(), 'docs'), id), examples))
      if (problems.length > 0) this.error(problems.map(formatProblem).join('\n'))
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/compiled\/([\w.]+)$/.exec(request.url ?? '') ?? []
        const code = compiled.get(name ?? '')
        if (code === undefined) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(code)
      })
    },
    async generateBundle() {
      if (config.build.ssr !== false) return
      const listed = [...listing.keys()].sort().flatMap((id) => listing.get(id) ?? [])
      this.emitFile({ type: 'asset', fileName: 'examples.json', source: JSON.stringify(listed, null, 1) })
      for (const [name, source] of compiled) {
        this.emitFile({ type: 'asset', fileName: `${COMPILED_FOLDER}/${name}`, source })
      }
      for (const [fileName, source] of await recordingFiles([...programs.values()].flat()))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
  return { plugin, compileForPage }
}
