import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { formatProblem } from '../../examples/example'
import { checkMarkup } from './check'

/** The folder of {@link FAMILY}'s components, as the build imports it. */
const COMPONENTS = '/components/family'

/**
 * Stops the build where a page asks for what is not there, with file and line, and imports what only some pages use.
 *
 * @param documents the folder of the pages, from the working directory
 */
export function markupPlugin(documents: string): Plugin {
  return {
    name: 'markup',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.md')) return
      const { problems, imports } = checkMarkup(
        source,
        relative(join(process.cwd(), documents), id),
        documents,
      )
      if (problems.length > 0) this.error(problems.map(formatProblem).join('\n'))
      if (imports.length === 0) return
      return { code: withImports(source, imports), map: null }
    },
  }
}

/** Puts imports into the page's own script, or one at its end: no line may move. */
function withImports(source: string, names: readonly string[]): string {
  const statements = names
    .map((name) => `import ${name} from ${JSON.stringify(join(process.cwd(), COMPONENTS, `${name}.vue`))};`)
    .join('')
  const script = /^<script setup\b[^>]*>/m
  if (script.test(source)) return source.replace(script, (tag) => tag + statements)
  return `${source}\n\n<script setup>${statements}</script>\n`
}
