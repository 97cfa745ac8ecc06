import type { Problem } from '../example'
import type { ExampleRunner } from '../run'
import type { Finding } from './finding'
import type { Claims } from './markdown'
import { provePython } from './python'
import { proveTypeScript } from './typescript'

/** What came of the claims of an entry. */
export interface ClaimsReport {
  readonly problems: readonly Problem[]
  /** How many were tried. */
  readonly claims: number
}

/** Tries every claim of an entry. */
export async function checkClaims(
  file: string,
  blocks: readonly Claims[],
  runner: ExampleRunner,
): Promise<ClaimsReport> {
  const codes = blocks.flatMap(({ codes }) => codes)
  const python = codes.filter(({ language }) => language === 'python')
  const findings = python.length === 0 ? [] : await provePython(python, runner)
  for (const code of codes) {
    if (code.language === 'typescript') findings.push(...(await proveTypeScript(code, runner)))
  }
  return {
    problems: findings.flatMap((finding) => {
      const message = describe(finding)
      return message === undefined ? [] : [{ file, line: finding.line, message }]
    }),
    claims: findings.filter((finding) => !('problem' in finding)).length,
  }
}

function describe(finding: Finding): string | undefined {
  if ('problem' in finding) return `This block of claims cannot be used: ${finding.problem}`
  if (finding.holds) return undefined
  return `This claim is not true:\n    claimed: ${finding.expected}\n    true:    ${finding.actual}`
}
