import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findEntries } from '../../src/examples/entries'
import { parseExamples } from '../../src/examples/parse'

/** A TypeScript program with the name that a difference is told by. */
export interface NamedProgram {
  readonly name: string
  readonly code: string
}

const OWN = new URL('programs/', import.meta.url)
const CONFORMANCE = new URL('../conformance/typescript/', import.meta.url)
/** Begins a program in a file that holds many. */
const HEAD = /^\/\/\/\/ (.+)$/m

/** The small ones of this folder, the conformance programs, and every example of the site that prints the same each time. */
export async function readPrograms(): Promise<readonly NamedProgram[]> {
  return [...ownPrograms(), ...conformancePrograms(), ...(await examples())]
}

function ownPrograms(): NamedProgram[] {
  return readdirSync(OWN)
    .sort()
    .flatMap((file) => {
      const [, ...parts] = readFileSync(new URL(file, OWN), 'utf8').split(HEAD)
      return parts.flatMap((title, at) =>
        at % 2 === 0
          ? [{ name: `${basename(file, '.txt')}: ${title}`, code: (parts[at + 1] ?? '').slice(1) }]
          : [],
      )
    })
}

function conformancePrograms(): NamedProgram[] {
  return readdirSync(CONFORMANCE)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({
      name: `conformance/${file}`,
      code: readFileSync(new URL(file, CONFORMANCE), 'utf8'),
    }))
}

async function examples(): Promise<NamedProgram[]> {
  const entries = await findEntries('docs')
  return entries.flatMap((file) =>
    parseExamples(readFileSync(file, 'utf8'), file).examples.flatMap(({ line, codes, outputs }) => {
      if (outputs.some(({ attributes }) => attributes.varies !== undefined)) return []
      return (
        codes
          // Node has no prompt().
          .filter(
            ({ language, attributes }) =>
              language === 'typescript' && attributes.static === undefined && attributes.stdin === undefined,
          )
          .map(({ code }) => ({ name: `${file}:${line}`, code }))
      )
    }),
  )
}
