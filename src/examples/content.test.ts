import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findEntries } from './entries'
import type { Example } from './example'
import { splitFrontMatter } from './frontMatter'
import { parseExamples } from './parse'

/* What holds for the entries as a whole; each one's examples are proved by examples:check. */

interface Entry {
  readonly file: string
  readonly source: string
  readonly examples: readonly Example[]
}

/** Where files, clocks, threads and the network are what an entry is on. */
const WORLDLY: readonly string[] = ['cheatsheet', 'modules', 'recipes']

let entries: readonly Entry[] = []

beforeAll(async () => {
  const files = await findEntries('docs')
  entries = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(file, 'utf8')
      return { file, source, examples: parseExamples(source, file).examples }
    }),
  )
})

const builtIns = (): Entry[] => entries.filter(({ file }) => /builtin\/(?!index)/.test(file))

/** Texts that stand in more than one entry. */
function shared(textsOf: (entry: Entry) => readonly string[]): string[] {
  const seen = new Map<string, Set<string>>()
  for (const entry of entries) {
    for (const text of textsOf(entry)) seen.set(text, (seen.get(text) ?? new Set()).add(entry.file))
  }
  return [...seen]
    .filter(([, files]) => files.size > 1)
    .map(([text, files]) => `${[...files].join(', ')}: ${text}`)
}

/** The lines of a program that say something; short ones, such as `try:`, are in every second program. */
function longLines(code: string): ReadonlySet<string> {
  return new Set(
    code
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 8),
  )
}

describe('the entries on built-ins', () => {
  it('have two to four Python examples each, and a twin', () => {
    for (const { file, examples } of builtIns()) {
      const python = examples.filter(({ codes }) => codes.some(({ language }) => language === 'python'))
      expect(python.length, file).toBeGreaterThanOrEqual(2)
      expect(python.length, file).toBeLessThanOrEqual(4)
      expect(
        examples.some(({ codes }) => codes.length === 2),
        `${file} has a twin`,
      ).toBe(true)
    }
  })
})

describe('the entries on methods', () => {
  it('have a twin, or say in a sentence what TypeScript has instead', () => {
    const silent = entries.filter(
      ({ source, examples }) =>
        /^kind: method$/m.test(splitFrontMatter(source).yaml ?? '') &&
        !examples.some(({ codes }) => codes.length === 2) &&
        !/^## In TypeScript\n\n\S[^\n]{40,}$/m.test(source),
    )
    expect(silent.map(({ file }) => file)).toEqual([])
  })
})

describe('all entries', () => {
  it('say their name and kind themselves', () => {
    const silent = entries.filter(
      ({ file, source }) =>
        /^docs\/[^/]+\/(?!index\.md$)/.test(file.replaceAll('\\', '/')) &&
        !/^name: .+\nkind: .+$/m.test(splitFrontMatter(source).yaml ?? ''),
    )
    expect(silent.map(({ file }) => file)).toEqual([])
  })

  it('are run and compared, but for 3 of 100 programs, 5 where a machine or the time is the subject', () => {
    const folderOf = (file: string): string => file.replaceAll('\\', '/').split('/')[1] ?? ''
    const tooMany = [...new Set(entries.map(({ file }) => folderOf(file)))].flatMap((folder) => {
      const examples = entries
        .filter(({ file }) => folderOf(file) === folder)
        .flatMap((entry) => entry.examples)
      const codes = examples.flatMap((example) => example.codes)
      const still = codes.filter(({ attributes }) => attributes.static !== undefined).length
      const varying = examples
        .flatMap(({ outputs }) => outputs)
        .filter(({ attributes }) => attributes.varies !== undefined).length
      const most = Math.max(2, codes.length * (WORLDLY.includes(folder) ? 0.05 : 0.03))
      return still > most || varying > most
        ? [`${folder}: ${still} static, ${varying} vary, of ${codes.length}`]
        : []
    })
    expect(tooMany).toEqual([])
  })

  it('share no example', () => {
    expect(
      shared(({ examples }) => examples.flatMap(({ codes }) => codes.map(({ code }) => code.trim()))),
    ).toEqual([])
  })

  it('show nothing that another one shows in other words', () => {
    const programs = entries.flatMap(({ file, examples }) =>
      examples.flatMap(({ codes }) =>
        codes.map(({ language, code }) => ({ file, language, lines: longLines(code) })),
      ),
    )
    const showing = new Map<string, (typeof programs)[number][]>()
    for (const program of programs)
      for (const line of program.lines) showing.set(line, [...(showing.get(line) ?? []), program])
    const alike = programs.flatMap((one) => {
      const others = [...one.lines].flatMap((line) => showing.get(line) ?? [])
      return [...new Set(others)].flatMap((other) => {
        if (one.file === other.file || one.language !== other.language) return []
        const same = others.filter((program) => program === other).length
        return same >= 4 && same / one.lines.size > 2 / 3
          ? [`${one.file}: ${same} of ${one.lines.size} lines stand in ${other.file}`]
          : []
      })
    })
    expect(alike).toEqual([])
  })

  it('share no paragraph, and no bullet', () => {
    const paragraphs = ({ source }: Entry): string[] =>
      splitFrontMatter(source)
        .body.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
        .split(/\n\s*\n|\n(?=- )/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => /^(?:[^#<:|-]|- (?!<))/.test(paragraph) && paragraph.length > 40)
    expect(shared(paragraphs)).toEqual([])
  })

  it('use no word that only fills', () => {
    const fillers = /\b(simply|just|powerful|basically|easily|in this article)\b/i
    const found = entries.flatMap(({ file, source }) =>
      source
        .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
        .split('\n')
        .filter((line) => fillers.test(line))
        .map((line) => `${file}: ${line}`),
    )
    expect(found).toEqual([])
  })
})
