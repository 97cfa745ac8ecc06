import type MarkdownIt from 'markdown-it'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import { type Container, readContainer } from '../container'
import type { LineRange } from '../example'
import { contentLines, firstLine, isClosed } from '../fenceLines'
import { fenceNames, oneOf, readFence } from '../attributes'

/** The type of the one token that stands for a block of claims; its `meta` is a {@link ClaimsMeta}. Renders as nothing. */
export const CLAIMS_TOKEN = 'claims'

/** Claims in one language: lines such as `int("00", 0)  # 0`, and those that get things ready for them. */
export interface ClaimsCode {
  /** Its id. */
  readonly language: string
  readonly code: string
  /** Where its lines stand in the file. */
  readonly lines: LineRange
  /** What each of the claims reads from standard input. */
  readonly stdin?: string
}

/** A block of claims. */
export interface Claims {
  /** Where the block begins. */
  readonly line: number
  readonly lastLine: number
  readonly codes: readonly ClaimsCode[]
}

/** What the token of a block carries. Lines are those of the text that markdown-it was given. */
export interface ClaimsMeta {
  readonly claims: Claims
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

const CLAIMS = /^:::\s*claims\s*$/

/** Makes markdown-it see `::: claims` containers, which hold what the check proves of the prose, and show none of them. */
export function claimsMarkdown(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'claims', parseClaims, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.renderer.rules[CLAIMS_TOKEN] = () => ''
}

function parseClaims(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const container = readContainer(state, startLine, endLine, CLAIMS, silent)
  if (typeof container !== 'object') return container ?? false
  const token = state.push(CLAIMS_TOKEN, '', 0)
  token.block = true
  token.map = container.map
  token.meta = readClaims(container)
  return true
}

function readClaims({ inner, map, closed }: Container): ClaimsMeta {
  const line = map[0] + 1
  const codes: ClaimsCode[] = []
  const problems: { line: number; message: string }[] = []
  if (!closed)
    problems.push({ line, message: 'These claims are never closed; end them with ::: on a line of its own.' })
  for (const token of inner) {
    if (token.nesting === -1 || token.level !== inner[0]?.level) continue
    const fence = token.type === 'fence' ? readFence(token.info) : undefined
    const problem = (message: string): void => void problems.push({ line: firstLine(token), message })
    if (fence?.kind !== 'code') {
      problem(`A block of claims holds ${fenceNames().join(' and ')} fences only.`)
      continue
    }
    const { attributes } = fence
    const language = fence.language.id
    for (const message of fence.problems) problem(message)
    for (const attribute of ['static', 'raises'] as const) {
      if (attributes[attribute] !== undefined)
        problem(
          `“${attribute}” is no attribute of claims; a line says by itself what comes of it: int("x")  # ValueError`,
        )
    }
    if (!isClosed(token)) problem('This fence is never closed; end it with ``` on a line of its own.')
    const { stdin } = attributes
    const code = { language, code: token.content, lines: contentLines(token) }
    codes.push(stdin === undefined ? code : { ...code, stdin })
  }
  if (codes.length === 0 && problems.length === 0)
    problems.push({ line, message: `This block of claims has no ${oneOf(fenceNames())} fence.` })
  return { claims: { line, lastLine: map[1], codes }, problems }
}
