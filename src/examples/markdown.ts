import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import type { Example, ExampleCode, ExampleOutput, LineRange } from './example'
import { readFence, type Fence } from './attributes'
import { readOutputComment } from './outputComment'

/** The type of the one token that stands for a whole example; its `meta` is an {@link ExampleMeta}. */
export const EXAMPLE_TOKEN = 'example'

/** What an example's token carries. Lines are those of the text that markdown-it was given. */
export interface ExampleMeta {
  readonly example: Example
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

const CONTAINER = /^:::\s*example(?:\s+(.*))?$/
const CONTAINER_END = /^:::\s*$/
const FENCE = /^\s*(`{3,}|~{3,})/

/**
 * Makes markdown-it see examples: `::: example` containers, and bare `python` and `ts` fences with the `output` fence that
 * follows them. Each becomes one token, so that whoever renders, checks or lists examples sees the same ones.
 */
export function exampleMarkdown(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'example_container', parseContainer, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.core.ruler.after('block', 'examples', (state) => {
    state.tokens = groupExamples(state.tokens)
  })
}

function parseContainer(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineText = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  const opening = CONTAINER.exec(lineText(startLine))
  if (opening === null) return false
  if (silent) return true

  let fence: string | undefined
  let line = startLine + 1
  let closed = false
  for (; line < endLine; line += 1) {
    const text = lineText(line)
    const marker = FENCE.exec(text)?.[1]
    if (fence === undefined && CONTAINER_END.test(text)) {
      closed = true
      break
    }
    if (marker === undefined) continue
    if (fence === undefined) fence = marker
    else if (marker.startsWith(fence) && text.trim() === marker) fence = undefined
  }

  const open = state.push('example_open', '', 1)
  open.map = [startLine, closed ? line + 1 : line]
  open.info = opening[1]?.trim() ?? ''
  open.meta = { closed }
  const { parentType, lineMax } = state
  state.lineMax = line
  state.md.block.tokenize(state, startLine + 1, line)
  state.parentType = parentType
  state.lineMax = lineMax
  state.push('example_close', '', -1)
  state.line = closed ? line + 1 : line
  return true
}

function groupExamples(tokens: readonly Token[]): Token[] {
  const grouped: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.type === 'example_open') {
      const end = tokens.findIndex((other, index) => index > at && other.type === 'example_close')
      grouped.push(containerToken(token, tokens.slice(at + 1, end)))
      at = end
      continue
    }
    const fence = token.type === 'fence' ? readFence(token.info) : undefined
    if (fence?.kind !== 'code') {
      grouped.push(token)
      continue
    }
    const next = tokens[at + 1]
    const follows = next?.type === 'fence' && readFence(next.info)?.kind === 'output'
    grouped.push(bareToken(token, follows ? [token, next] : [token]))
    if (follows) at += 1
  }
  return grouped
}

class ExampleBuilder {
  readonly codes: ExampleCode[] = []
  readonly outputs: ExampleOutput[] = []
  readonly problems: { line: number; message: string }[] = []

  problem(line: number, message: string): void {
    this.problems.push({ line, message })
  }

  addFence(token: Token): void {
    const line = firstLine(token)
    const fence = readFence(token.info)
    if (fence === undefined) {
      this.problem(line, `An example holds python, ts and output fences only, not “${token.info.trim()}”.`)
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

  private addCode(token: Token, { language, attributes }: Extract<Fence, { kind: 'code' }>): void {
    if (this.codes.some((code) => code.language === language)) {
      this.problem(
        firstLine(token),
        `This example has two ${language} programs; one container is one example.`,
      )
    }
    const lines = contentLines(token)
    const told = language === 'python' ? readOutputComment(token.content) : undefined
    this.codes.push({ language, code: told?.code ?? token.content, lines, attributes })
    if (told === undefined) return
    this.outputs.push({
      text: told.text,
      lines: { first: lines.first + told.first, last: lines.first + told.last },
      attributes: {},
      form: 'comment',
    })
  }
}

function containerToken(open: Token, inner: readonly Token[]): Token {
  const builder = new ExampleBuilder()
  const line = firstLine(open)
  const meta = open.meta as { closed: boolean }
  if (!meta.closed)
    builder.problem(line, 'This example is never closed; end it with ::: on a line of its own.')
  for (const token of inner) {
    if (token.type === 'fence') builder.addFence(token)
    else if (token.level === open.level + 1 && token.map !== null && token.nesting !== -1) {
      builder.problem(
        firstLine(token),
        'An example holds fences only; put words before or after the container.',
      )
    }
  }
  if (builder.codes.length === 0) builder.problem(line, 'This example has no python or ts fence.')
  return exampleToken(open, builder, {
    ...(open.info === '' ? {} : { title: open.info }),
    line,
    lastLine: open.map?.[1] ?? line,
  })
}

function bareToken(first: Token, fences: readonly Token[]): Token {
  const builder = new ExampleBuilder()
  for (const fence of fences) builder.addFence(fence)
  const lastLine = fences.at(-1)?.map?.[1] ?? firstLine(first)
  return exampleToken(first, builder, { line: firstLine(first), lastLine })
}

function exampleToken(
  source: Token,
  { codes, outputs, problems }: ExampleBuilder,
  head: Pick<Example, 'title' | 'line' | 'lastLine'>,
): Token {
  const token = new (source.constructor as typeof Token)(EXAMPLE_TOKEN, '', 0)
  token.block = true
  token.map = source.map
  token.level = source.level
  token.meta = { example: { ...head, codes, outputs }, problems } satisfies ExampleMeta
  return token
}

function firstLine(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}

function contentLines(token: Token): LineRange {
  const first = firstLine(token) + 1
  return { first, last: first + token.content.split('\n').length - 2 }
}

/** markdown-it ends an unclosed fence at the end of what contains it, and then counts no closing line. */
function isClosed(token: Token): boolean {
  const [start = 0, end = 0] = token.map ?? []
  return end - start === token.content.split('\n').length - 1 + 2
}
