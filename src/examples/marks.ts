import { LANGUAGES, type CodeMarks, type Language, type OutputMarks } from './example'

/** A fence's info string, read. `problems` are messages without a place. */
export type Fence =
  | {
      readonly kind: 'code'
      readonly language: Language
      readonly marks: CodeMarks
      readonly problems: readonly string[]
    }
  | { readonly kind: 'output'; readonly marks: OutputMarks; readonly problems: readonly string[] }

const ALIASES: Readonly<Record<string, Language>> = {
  python: 'python',
  py: 'python',
  ts: 'ts',
  typescript: 'ts',
}

/** `name`, `name=word` or `name="text with \" and \n"`. */
const MARK = /([^\s="]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*)))?/gy

/**
 * Reads the info string of a fence.
 *
 * @returns undefined for languages that are not ours, such as `bash`
 */
export function readFence(info: string): Fence | undefined {
  // `python:line-numbers` and `python{2-3}` are VitePress's own; they change how code looks, not what it is.
  const [, word = '', rest = ''] =
    /^\s*([\w-]*)(?::[\w-]+(?:=\d+)?)?\s*(.*)$/s.exec(info.replace(/\{[^}]*\}/, ' ')) ?? []
  const name = word.toLowerCase()
  const { marks, problems } = readMarks(rest)
  if (name === 'output') return readOutputFence(marks, problems)
  const language = ALIASES[name]
  return language === undefined ? undefined : readCodeFence(language, marks, problems)
}

function readCodeFence(language: Language, marks: Map<string, string>, problems: string[]): Fence {
  const read: { static?: string; raises?: string; stdin?: string } = {}
  for (const [mark, value] of marks) {
    if (mark === 'static') read.static = value
    else if (mark === 'stdin') read.stdin = value
    else if (mark === 'raises' && value !== '') read.raises = value
    else if (mark === 'raises')
      problems.push('The mark “raises” needs the exception’s name: raises=ValueError.')
    else problems.push(`“${mark}” is not a mark of a ${language} fence; use static, raises=… or stdin="…".`)
  }
  return { kind: 'code', language, marks: read, problems }
}

function readOutputFence(marks: Map<string, string>, problems: string[]): Fence {
  const read: { varies?: string; language?: Language } = {}
  for (const [mark, value] of marks) {
    const language = LANGUAGES.find((candidate) => candidate === ALIASES[mark])
    if (mark === 'varies') read.varies = value
    else if (language !== undefined) read.language = language
    else problems.push(`“${mark}” is not a mark of an output fence; use varies, python or ts.`)
  }
  return { kind: 'output', marks: read, problems }
}

function readMarks(text: string): { marks: Map<string, string>; problems: string[] } {
  const marks = new Map<string, string>()
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
        `The marks “${text.slice(at)}” cannot be read; write them as name, name=word or name="text".`,
      )
      break
    }
    const [whole, name = '', quoted, bare] = found
    marks.set(name, quoted === undefined ? (bare ?? '') : unescape(quoted))
    at += whole.length
  }
  return { marks, problems }
}

/** `\n`, `\t`, `\"` and `\\` as in JSON and Python. */
function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) =>
    character === 'n' ? '\n' : character === 't' ? '\t' : character,
  )
}
