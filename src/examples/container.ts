import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type Token from 'markdown-it/lib/token.mjs'

/** A `:::` container while markdown-it reads it. Lines are those of the text that it was given, counted from 0. */
export interface Container {
  /** What its opening line says after its name. */
  readonly title: string
  /** The tokens of what it holds. */
  readonly inner: readonly Token[]
  /** Where it begins, and the line after its end. */
  readonly map: [number, number]
  readonly closed: boolean
}

const CONTAINER_END = /^:::\s*$/
const FENCE = /^\s*(`{3,}|~{3,})/

/**
 * Reads a container at a line and moves the state behind it; the tokens of what it holds are not left in the state.
 *
 * @param opening matches the first line; its first group is the title
 * @returns undefined where no such container begins; with `silent`, true where one does
 */
export function readContainer(
  state: StateBlock,
  startLine: number,
  endLine: number,
  opening: RegExp,
  silent: boolean,
): Container | true | undefined {
  const found = opening.exec(lineText(state, startLine))
  if (found === null) return undefined
  if (silent) return true

  const { line, closed } = findEnd(state, startLine, endLine)
  const { parentType, lineMax, tokens } = state
  const outer = tokens.length
  state.lineMax = line
  state.level += 1
  state.md.block.tokenize(state, startLine + 1, line)
  state.level -= 1
  state.parentType = parentType
  state.lineMax = lineMax
  state.line = closed ? line + 1 : line
  return {
    title: found[1]?.trim() ?? '',
    inner: tokens.splice(outer),
    map: [startLine, state.line],
    closed,
  }
}

/** The line that ends a container; one within a fence does not. */
function findEnd(state: StateBlock, startLine: number, endLine: number): { line: number; closed: boolean } {
  let fence: string | undefined
  for (let line = startLine + 1; line < endLine; line += 1) {
    const text = lineText(state, line)
    const marker = FENCE.exec(text)?.[1]
    if (fence === undefined && CONTAINER_END.test(text)) return { line, closed: true }
    if (marker === undefined) continue
    if (fence === undefined) fence = marker
    else if (marker.startsWith(fence) && text.trim() === marker) fence = undefined
  }
  return { line: endLine, closed: false }
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}
