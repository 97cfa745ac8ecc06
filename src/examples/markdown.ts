import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { claimsMarkdown } from './claims/markdown'
import { type Container, readContainer } from './container'
import type { Example, ExampleCode, ExampleOutput } from './example'
import { fenceNames, oneOf, readFence, type Fence } from './attributes'
import { contentLines, firstLine, isClosed } from './fenceLines'
import { escapeHtml } from 'markdown-it/lib/common/utils.mjs'
import { readPython } from './python/read'
import { linkExamples } from './python/state'
import { isTraceback } from './python/traceback'

/** The type of the one token that stands for a whole example; its `meta` is an {@link ExampleMeta}. */
export const EXAMPLE_TOKEN = 'example'

/** What an example's token carries. Lines are those of the text that markdown-it was given. */
export interface ExampleMeta {
  readonly example: Example
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

const EXAMPLE = /^:::\s*example(?:\s+(.*))?$/
/** The info of a fence that may hold what a program prints. */
const TEXT = /^(?:te?xt|plain(?:text)?|console|terminal|bash|shell|sh)?$/i
const CODE_GROUP = /^:::\s*code-group\s*()$/

/**
 * Makes markdown-it see examples: `::: example` containers, and bare fences of our languages with the `output` fence that
 * follows them. Each becomes one token, so that whoever renders, checks or lists examples sees the same ones.
 */
export function exampleMarkdown(md: MarkdownIt): void {
  md.use(claimsMarkdown)
  md.block.ruler.before('fence', 'example_container', parseExample, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  // Before the table, the first rule of all: VitePress has a container of that name.
  md.block.ruler.before('table', 'code_group', parseCodeGroup, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.core.ruler.after('block', 'examples', (state) => {
    state.tokens = groupExamples(state.tokens)
    if (!standAlone(state.env)) linkState(state.tokens)
  })
}

/** Whether front matter says `examples: independent`. @param env what markdown-it was called with; VitePress fills it */
function standAlone(env: unknown): boolean {
  const { frontmatter } = (env ?? {}) as { frontmatter?: Readonly<Record<string, unknown>> }
  return frontmatter?.['examples'] === 'independent'
}

/** Tells the bare fences of a page what they build on. */
function linkState(tokens: readonly Token[]): void {
  const found = tokens.filter(({ type }) => type === EXAMPLE_TOKEN)
  const metas = found.map(({ meta }): unknown => meta) as ExampleMeta[]
  for (const [index, links] of linkExamples(metas.map(({ example }) => example)).entries()) {
    const token = found[index]
    const meta = metas[index]
    if (links === undefined || token === undefined || meta === undefined) continue
    const { above, binds } = links
    const codes = meta.example.codes.map((code) => ({
      ...code,
      ...(above.length > 0 && { above }),
      ...(binds.length > 0 && { binds }),
    }))
    token.meta = { ...meta, example: { ...meta.example, codes } } satisfies ExampleMeta
  }
}

function parseExample(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const container = readContainer(state, startLine, endLine, EXAMPLE, silent)
  if (typeof container !== 'object') return container ?? false
  const token = state.push(EXAMPLE_TOKEN, '', 0)
  token.block = true
  token.map = container.map
  token.meta = containerMeta(container, token.level)
  return true
}

/** A `::: code-group` is what it holds, one after the other: each program is an example, and tabs would hide all but one. */
function parseCodeGroup(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const group = readContainer(state, startLine, endLine, CODE_GROUP, silent)
  if (typeof group !== 'object') return group ?? false
  for (const token of group.inner) {
    token.level -= 1
    state.tokens.push(token)
  }
  return true
}

function groupExamples(tokens: readonly Token[]): Token[] {
  const grouped: Token[] = []
  let questions = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    questions += token.type === 'html_block' ? opened(token.content, QUIZ) : 0
    const fence = token.type === 'fence' ? readFence(token.info) : undefined
    if (fence?.kind !== 'code') {
      grouped.push(...(fence === undefined ? withTitle(token) : [loneOutput(token, tokens[at - 1])]))
      continue
    }
    const outputs = fencesBelow(tokens, at, ({ info }) => readFence(info)?.kind === 'output')
    const last = outputs.at(-1)
    if (last !== undefined) {
      const end = tokens.indexOf(last)
      const between = tokens.slice(at + 1, end).filter((other) => !outputs.includes(other))
      grouped.push(bareToken(token, [token, ...outputs], {}), ...between)
      at = end
    } else {
      const beside = besideOf(fencesBelow(tokens, at, ({ info }) => TEXT.test(info.trim())))
      const more = {
        ...(beside.length > 0 && { beside }),
        ...(questions > 0 && { isQuestion: true as const }),
      }
      grouped.push(bareToken(token, [token], more))
    }
  }
  return grouped
}

/** The fences of a kind that stand right below a token; in comments between, tools are told things such as not to format what follows. */
function fencesBelow(tokens: readonly Token[], at: number, isKind: (fence: Token) => boolean): Token[] {
  const found: Token[] = []
  for (const token of tokens.slice(at + 1)) {
    if (isComment(token)) continue
    if (token.type !== 'fence' || !isKind(token)) break
    found.push(token)
  }
  return found
}

function isComment(token: Token | undefined): boolean {
  return token?.type === 'html_block' && /^<!--(?:(?!-->)[^])*-->\s*$/.test(token.content)
}

/** The component that asks a reader something; see components/page. */
const QUIZ = /<(\/?)(?:base-quiz|BaseQuiz)(?=[\s>])/g

/** How many more of a tag are opened than closed in a text. */
function opened(html: string, tag: RegExp): number {
  return [...html.matchAll(tag)].reduce((sum, [, closes]) => sum + (closes === '/' ? -1 : 1), 0)
}

/** What fences of no language hold, or of one that stands for a terminal's output: the first, and all of them. */
function besideOf(fences: readonly Token[]): string[] {
  const texts = fences.map(({ content }) => content.replace(/\n$/, ''))
  return texts.length > 1 ? [texts[0] ?? '', texts.join('\n')] : texts
}

/** The title that a fence has: ```` ```toml [pyproject.toml] ```` or ```` ```toml title="pyproject.toml" ````. */
function titleOf({ info }: Token): string | undefined {
  return /\[([^\]]+)\]/.exec(info)?.[1] ?? /(?:^|\s)title="([^"]+)"/.exec(info)?.[1]
}

/** A fence that is no program, below its title. */
function withTitle(token: Token): Token[] {
  const title = token.type === 'fence' ? titleOf(token) : undefined
  if (title === undefined) return [token]
  const line = tokenLike(token, 'html_block')
  line.content = `<p class="fence-title"><code>${escapeHtml(title)}</code></p>\n`
  return [line, token]
}

/**
 * An output fence below no program: what a command above it prints, or an error that is quoted, is shown as text. Any other has
 * lost its program.
 */
function loneOutput(token: Token, before: Token | undefined): Token {
  token.info = 'text'
  if (before?.type === 'fence' || isTraceback(token.content)) return token
  const message = 'This output belongs to no program; put it right below the fence that prints it.'
  token.meta = { problems: [{ line: firstLine(token), message }] } satisfies Pick<ExampleMeta, 'problems'>
  return token
}

/** Another token in the place of one. */
function tokenLike(source: Token, type: string): Token {
  const token = new (source.constructor as typeof Token)(type, '', 0)
  token.block = true
  token.map = source.map
  token.level = source.level
  return token
}

class ExampleBuilder {
  private readonly fences: { readonly token: Token; readonly fence: CodeFence }[] = []
  private readonly outputs: ExampleOutput[] = []
  private readonly problems: { line: number; message: string }[] = []

  meta(head: Omit<Example, 'codes' | 'outputs'>): ExampleMeta {
    const outputs = head.isBare === true ? joined(this.outputs) : [...this.outputs]
    const codes = this.fences.map(({ token, fence }) => readCode(token, fence, outputs))
    return { example: { ...head, codes, outputs }, problems: this.problems }
  }

  problem(line: number, message: string): void {
    this.problems.push({ line, message })
  }

  get isEmpty(): boolean {
    return this.fences.length === 0
  }

  addFence(token: Token): void {
    const line = firstLine(token)
    const fence = readFence(token.info)
    if (fence === undefined) {
      this.problem(
        line,
        `An example holds ${fenceNames().join(', ')} and output fences only, not “${token.info.trim()}”.`,
      )
      return
    }
    for (const message of fence.problems) this.problem(line, message)
    if (!isClosed(token))
      this.problem(line, 'This fence is never closed; end it with ``` on a line of its own.')
    if (fence.kind === 'code') this.addCode(token, fence)
    else
      this.outputs.push({
        text: token.content.replace(/\n$/, ''),
        lines: contentLines(token),
        attributes: fence.attributes,
        form: 'fence',
      })
  }

  private addCode(token: Token, fence: CodeFence): void {
    if (this.fences.some((other) => other.fence.language === fence.language)) {
      this.problem(
        firstLine(token),
        `This example has two ${fence.language.fences[0]} programs; one container is one example.`,
      )
    }
    this.fences.push({ token, fence })
  }
}

/** An output that stands in several fences, one below the other, is one. */
function joined(outputs: readonly ExampleOutput[]): ExampleOutput[] {
  const [first] = outputs
  const last = outputs.at(-1)
  const isPlain = outputs.every(({ attributes }) => Object.keys(attributes).length === 0)
  if (first === undefined || last === undefined || first === last || !isPlain) return [...outputs]
  const parts = outputs.filter(({ text }) => text !== '').map(({ text, lines }) => ({ text, ...lines }))
  const text = parts.map((part) => part.text).join('\n')
  return [{ ...first, text, lines: { first: first.lines.first, last: last.lines.last }, parts }]
}

type CodeFence = Extract<Fence, { kind: 'code' }>

/** @param outputs those of the example; what the program stores itself is added */
function readCode(token: Token, { language, attributes }: CodeFence, outputs: ExampleOutput[]): ExampleCode {
  const lines = contentLines(token)
  if (!language.sessions) return { language: language.id, code: token.content, lines, attributes }
  const stored =
    outputs.find((output) => output.attributes.language === language.id) ??
    outputs.find((output) => output.attributes.language === undefined)
  const read = readPython(token.content, lines, attributes, stored?.text)
  if (read.output) outputs.push(read.output)
  return {
    language: language.id,
    code: read.code,
    lines,
    ...(read.lineNumbers && { lineNumbers: read.lineNumbers }),
    attributes: read.attributes,
    ...(read.isSession && { isSession: true }),
    ...(read.isEndTold && { isEndTold: true }),
  }
}

function containerMeta({ title, inner, map, closed }: Container, level: number): ExampleMeta {
  const builder = new ExampleBuilder()
  const line = map[0] + 1
  if (!closed) builder.problem(line, 'This example is never closed; end it with ::: on a line of its own.')
  for (const token of inner) {
    if (token.type === 'fence') builder.addFence(token)
    else if (token.level === level + 1 && token.map !== null && token.nesting !== -1) {
      builder.problem(
        firstLine(token),
        'An example holds fences only; put words before or after the container.',
      )
    }
  }
  if (builder.isEmpty) builder.problem(line, `This example has no ${oneOf(fenceNames())} fence.`)
  return builder.meta({ ...(title === '' ? {} : { title }), line, lastLine: map[1] })
}

/** @param more what stands around it */
function bareToken(
  first: Token,
  fences: readonly Token[],
  more: Pick<Example, 'beside' | 'isQuestion'>,
): Token {
  const builder = new ExampleBuilder()
  for (const fence of fences) builder.addFence(fence)
  const token = tokenLike(first, EXAMPLE_TOKEN)
  const title = titleOf(first)
  token.meta = builder.meta({
    ...(title !== undefined && { title }),
    isBare: true,
    ...more,
    line: firstLine(first),
    lastLine: fences.at(-1)?.map?.[1] ?? firstLine(first),
  })
  return token
}
