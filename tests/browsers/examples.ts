import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../src/engines/typescript/compile'
import { showsAs } from '../../src/examples/agree'
import type { ListedProgram } from '../../src/examples/listing'
import { oneFile } from '../../src/sandbox/program'
import type { PageResult } from './program'
import type { Case } from './suite'

/**
 * The programs of the site's examples, with what their entries say that they do. Static ones are left out.
 *
 * @param dist the built site, which lists them
 */
export function readExamples(dist: string): readonly Case[] {
  const listed = JSON.parse(readFileSync(join(dist, 'examples.json'), 'utf8')) as ListedProgram[]
  return listed.filter(({ attributes }) => attributes.static === undefined).flatMap(readCase)
}

/** The first program of every entry. */
export function oneOfEach(examples: readonly Case[]): readonly Case[] {
  const entries = new Map<string, Case>()
  for (const example of examples) {
    const [entry = ''] = example.program.name.split(':')
    if (!entries.has(entry)) entries.set(entry, example)
  }
  return [...entries.values()]
}

function readCase({ entry, line, language, code, output, attributes }: ListedProgram): Case[] {
  const { raises, stdin, varies } = attributes
  const compiled = language === 'python' ? { code } : compile(code)
  // One that is meant not to compile fails in the page, before any engine; the end-to-end tests press Run on it.
  if ('error' in compiled) return []
  const describe = (text: string, error: string | undefined): string =>
    `${varies === undefined ? text : ''}\n--- ends with ${error ?? 'nothing'}\n`
  const stored = output ?? ''
  const shownText = ({
    conversation,
    printed,
    error: name,
  }: Omit<PageResult, 'name' | 'trouble'>): string => {
    const end = name === undefined ? {} : { error: { name, message: '' } }
    return showsAs({ conversation, printed, end }, stored)
  }
  return [
    {
      program: {
        name: `docs/${entry}.md:${line}`,
        engine: language === 'python' ? 'python' : 'typescript',
        ...oneFile(language === 'python' ? 'main.py' : 'main.ts', compiled.code),
        stdin: stdin?.split('\n') ?? [],
      },
      expected: describe(stored, raises),
      describe: (result) => describe(shownText(result), result.error),
    },
  ]
}
