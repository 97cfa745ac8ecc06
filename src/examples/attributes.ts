import type { Language } from '../engines/language'
import { languageNamed, languages } from '../engines/languages'
import type { CodeAttributes, OutputAttributes } from './example'
import { meantWord } from './slips'

/** A fence's info string, read. `problems` are messages without a place. */
export type Fence =
  | {
      readonly kind: 'code'
      readonly language: Language
      readonly attributes: CodeAttributes
      readonly problems: readonly string[]
    }
  | { readonly kind: 'output'; readonly attributes: OutputAttributes; readonly problems: readonly string[] }

/** What the fences of programs are called. */
export const fenceNames = (): string[] => languages.map(({ fences }) => fences[0])

/** `a, b or c` */
export function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
}

const allOf = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

/** `name`, `name=word` or `name="text with \" and \n"`. */
const MARK = /([^\s="]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*)))?/gy

/**
 * Reads the info string of a fence.
 *
 * @returns undefined for languages that are not ours, such as `bash`
 */
export function readFence(info: string): Fence | undefined {
  // `python:line-numbers`, `python{2-3}` and `python [main.py]` are VitePress's own; they change how code looks, not what it is.
  const [, word = '', rest = ''] =
    /^\s*([\w-]*)(?::[\w-]+(?:=\d+)?)?\s*(.*)$/s.exec(info.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ')) ?? []
  const name = word.toLowerCase()
  const { attributes, problems } = readAttributes(rest)
  if (name === 'output') return readOutputFence(attributes, problems)
  const language = languageNamed(name)
  return language === undefined ? undefined : readCodeFence(language, attributes, problems)
}

const codeAttributes = ({ sessions }: Language): string[] => [
  'static',
  'raises',
  'stdin',
  ...(sessions ? ['session', 'script'] : []),
]

/**
 * Pages come from other sites, whose attributes (`title="main.py"`, `showLineNumbers`, `copy`) say how a fence looks there: they change
 * nothing here. One that is like an attribute of ours was meant to be that.
 */
function slip(attribute: string, of: string, known: readonly string[]): string[] {
  const meant = meantWord(attribute, known)
  if (meant === undefined) return []
  return [`“${attribute}” is not an attribute of ${of}; did you mean “${meant}”? There are ${allOf(known)}.`]
}

function readCodeFence(language: Language, attributes: Map<string, string>, problems: string[]): Fence {
  const read: { -readonly [Name in keyof CodeAttributes]: CodeAttributes[Name] } = {}
  for (const [attribute, value] of attributes) {
    if (attribute === 'static') read.static = value
    else if (attribute === 'stdin') read.stdin = value
    else if (attribute === 'raises' && value !== '') read.raises = value
    else if ((attribute === 'session' || attribute === 'script') && language.sessions) read.mode = attribute
    else if (attribute === 'raises')
      problems.push('The attribute “raises” needs the exception’s name: raises=ValueError.')
    else problems.push(...slip(attribute, `a ${language.fences[0]} fence`, codeAttributes(language)))
  }
  return { kind: 'code', language, attributes: read, problems }
}

function readOutputFence(attributes: Map<string, string>, problems: string[]): Fence {
  const read: { varies?: string; language?: string } = {}
  for (const [attribute, value] of attributes) {
    const language = languageNamed(attribute)
    if (attribute === 'varies') read.varies = value
    else if (language !== undefined) read.language = language.id
    else problems.push(...slip(attribute, 'an output fence', ['varies', ...fenceNames()]))
  }
  return { kind: 'output', attributes: read, problems }
}

function readAttributes(text: string): { attributes: Map<string, string>; problems: string[] } {
  const attributes = new Map<string, string>()
  const problems: string[] = []
  MARK.lastIndex = 0
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1
      continue
    }
    MARK.lastIndex = at
    const found = MARK.exec(text)
    if (found === null) {
      problems.push(
        `The attributes “${text.slice(at)}” cannot be read; write them as name, name=word or name="text".`,
      )
      break
    }
    const [whole, name = '', quoted, bare] = found
    attributes.set(name, quoted === undefined ? (bare ?? '') : unescape(quoted))
    at += whole.length
  }
  return { attributes, problems }
}

/** `\n`, `\t`, `\"` and `\\` as in JSON and Python. */
function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) =>
    character === 'n' ? '\n' : character === 't' ? '\t' : character,
  )
}
