import { readFile } from 'node:fs/promises'
import { type ExampleRunner, LOST } from '../run'
import type { ClaimsCode } from './markdown'
import type { Finding } from './finding'

const SCRIPT = new URL('claims.py', import.meta.url)

/** What claims.py says of a claim; `line` counts from 1 within the fence. */
interface Said {
  readonly fence: number
  readonly line: number
  readonly problem?: string
  /** The number of the claim that is about to be tried, counted from 1 over all fences. */
  readonly begun?: number
  readonly expected?: string
  readonly actual?: string
  readonly holds?: boolean
}

/** Precedes what claims.py says: a claim may get past it and print. */
const MARK = '\x1e'

/**
 * Tries Python claims in one interpreter, each in a namespace of its own. One that ends the interpreter, or does not end, is
 * told of, and the rest is tried in another. The time that a program has is that of one claim: those before it take none of it.
 *
 * @returns what came of each claim, and what is wrong with the fences, in order
 */
export async function provePython(codes: readonly ClaimsCode[], runner: ExampleRunner): Promise<Finding[]> {
  const script = await readFile(SCRIPT, 'utf8')
  const fences = JSON.stringify(codes.map(({ code, stdin = null }) => ({ code, stdin })))
  // JSON's strings are written as Python's are.
  const given = JSON.stringify(fences)
  const findings = new Map<string, Finding>()
  for (let start = 0, done = false; !done;) {
    const code = `${script}\n\nprove(json.loads(${given}), ${start})\n`
    const { stdout, stderr, end } = await runner.run({ language: 'python', code, attributes: {} })
    let open: Said | undefined
    for (const line of stdout.split('\n').flatMap((text) => text.split(MARK).slice(1))) {
      const said = JSON.parse(line) as Said | { readonly finished: true }
      if ('finished' in said) done = true
      else if (said.begun !== undefined) open = said
      else findings.set(`${said.fence}:${said.line}`, readFinding(codes, said, open?.expected))
    }
    if (done) break
    if (open?.begun === undefined || open.begun <= start)
      throw new Error(`Claims could not be tried: ${stderr.trim()}`)
    const key = `${open.fence}:${open.line}`
    const isAlone = open.begun === start + 1
    if (!findings.has(key) && !isAlone && end.error?.name === LOST) {
      start = open.begun - 1
      continue
    }
    if (!findings.has(key)) {
      const actual = end.error?.message ?? `the interpreter is ended, with exit code ${end.exitCode}`
      findings.set(key, readFinding(codes, { ...open, actual }, open.expected))
    }
    start = open.begun
  }
  return [...findings.values()].sort((a, b) => a.line - b.line)
}

function readFinding(codes: readonly ClaimsCode[], said: Said, expected = ''): Finding {
  const line = (codes[said.fence]?.lines.first ?? 1) + said.line - 1
  if (said.problem !== undefined) return { line, problem: said.problem }
  return { line, expected, actual: said.actual ?? '', holds: said.holds ?? false }
}
