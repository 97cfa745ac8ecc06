import judgedPython from 'virtual:judged-python'
import judgedTypeScript from 'virtual:judged-typescript'
import { expect, test } from 'vitest'
import { pythonTypes } from '../../src/services/basedpyright'
import type { ServiceKind } from '../../src/services/service'
import { typescriptTypes } from '../../src/services/typescript'
import type { Judged } from './commands'

/* What is said here is what the command says: of many programs, rule by rule, line by line, word for word. */

interface Said {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly rule?: string | undefined
  readonly message: string
}

const toLines = (findings: readonly Said[]): readonly string[] =>
  findings
    .map(
      ({ file, line, column, severity, rule = '', message }) =>
        `${file}:${line}:${column} ${severity} ${rule} ${message.replaceAll('\u00a0', ' ')}`,
    )
    .sort()

async function agree(kind: ServiceKind, { files, findings }: Judged): Promise<void> {
  const service = kind.start()
  service.update(files)
  const problems = await service.problems()
  service.stop()
  expect(toLines(problems)).toEqual(toLines(findings))
  expect(files.length).toBeGreaterThanOrEqual(60)
  // Programs without problems would prove little.
  expect(new Set(findings.map(({ file }) => file)).size).toBeGreaterThanOrEqual(30)
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25)
}

test('basedpyright says of each program what its command says', () => agree(pythonTypes, judgedPython))
test('TypeScript says of each program what tsc --strict says', () => agree(typescriptTypes, judgedTypeScript))
