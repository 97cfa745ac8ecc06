import type MarkdownIt from 'markdown-it'
import { languageNamed } from '../engines/languages'
import type { Example, ExampleCode } from './example'
import { EXAMPLE_TOKEN, exampleMarkdown, type ExampleMeta } from './markdown'
import { splitTracebacks } from './python/traceback'
import { exampleIds } from './slug'

/** What the page's component needs to know of one program; the code itself is in the page's HTML. */
export interface ProgramProps {
  readonly language: string
  /** Why it cannot run. */
  readonly static?: string
  readonly raises?: string
  /** Name of the compiled program below `compiled/`, for languages that are compiled. */
  readonly compiled?: string
  /** It is run statement by statement, each value shown. */
  readonly session?: true
  /** The ids of the page's examples that are run before it, in order. */
  readonly above?: readonly string[]
}

/** Turns source into what its engine runs, and keeps it to be served; undefined when the engine takes source. */
export type CompileForPage = (code: ExampleCode) => string | undefined

/**
 * Renders examples as `<code-example>`, with highlighted code and stored outputs in its slots, so that both are in the page
 * before any script.
 */
export function renderExamples(compileForPage: CompileForPage): (md: MarkdownIt) => void {
  return (md) => {
    md.use(exampleMarkdown)
    md.renderer.rules[EXAMPLE_TOKEN] = (tokens, index, options) => {
      const metas = tokens
        .filter((token) => token.type === EXAMPLE_TOKEN)
        .map((token) => token.meta as ExampleMeta)
      const { example } = tokens[index]?.meta as ExampleMeta
      const ids = exampleIds(metas.map((meta) => meta.example.title))
      const id = ids[metas.findIndex((meta) => meta.example === example)] ?? ''
      const highlight = (text: string, language: string): string =>
        options.highlight?.(text, language, '') ?? `<pre><code>${md.utils.escapeHtml(text)}</code></pre>`
      return renderExample(example, { id, ids }, compileForPage, highlight, md.utils.escapeHtml)
    }
  }
}

function renderExample(
  example: Example,
  { id, ids }: { readonly id: string; readonly ids: readonly string[] },
  compileForPage: CompileForPage,
  highlight: (text: string, language: string) => string,
  escape: (text: string) => string,
): string {
  const programs = example.codes.map((code): ProgramProps => {
    const compiled = code.attributes.static === undefined ? compileForPage(code) : undefined
    return {
      language: code.language,
      ...(code.attributes.static === undefined ? {} : { static: code.attributes.static }),
      ...(code.attributes.raises === undefined ? {} : { raises: code.attributes.raises }),
      ...(compiled === undefined ? {} : { compiled }),
      ...(code.isSession && { session: true }),
      ...(code.above && { above: code.above.map((position) => ids[position] ?? '') }),
    }
  })
  const title = example.title === undefined ? '' : ` title="${escape(example.title)}"`
  const binds = example.codes.flatMap((code) => code.binds ?? []).join(' ')
  const shared = binds === '' ? '' : ` data-binds="${escape(binds)}"`
  const codes = example.codes.map(
    ({ language, code }) =>
      `<template #${language}>${highlight(code.trimEnd(), languageNamed(language)?.grammar ?? language)}</template>`,
  )
  /** Tracebacks look as they do when the program runs: their lines do not wrap, so that carets stay below what they mark. */
  const shownText = (text: string, language = example.codes[0]?.language): string => {
    const code = example.codes.find((other) => other.language === language)
    const endsInOne = code?.attributes.raises !== undefined && code.isSession !== true
    return splitTracebacks(text, endsInOne)
      .map((part) =>
        part.isError ? `<span class="errors stderr">${escape(part.text)}</span>` : escape(part.text),
      )
      .join('')
  }
  const stored = example.outputs.filter(({ text }) => text !== '')
  const outputs = stored.map(({ attributes, text }) => {
    const slot = attributes.language === undefined ? 'output' : `output-${attributes.language}`
    const own = attributes.language === undefined ? '' : ` data-output="${attributes.language}"`
    const varies = attributes.varies === undefined ? '' : ` data-varies="${escape(attributes.varies)}"`
    const shown = shownText(text, attributes.language)
    // What scrolls sideways is reached by the keyboard.
    const region = shown.includes('<span')
      ? ` tabindex="0" role="region" aria-label="Output of ${escape(example.title ?? 'the example')}"`
      : ''
    return `<template #${slot}><pre v-pre class="stored"${region}${own}${varies}>${shown}</pre></template>`
  })
  // One line: a Markdown parser ends a block of HTML at an empty line, Vue's compiler would keep the line breaks as text.
  return `<code-example id="${id}"${title}${shared} :programs="${escape(JSON.stringify(programs))}">${codes.join('')}${outputs.join('')}</code-example>\n`
}
