import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * Sessions at an interpreter's own prompt, each a text as the terminal shows it. The lines at its head that begin with “# ” say what
 * the text cannot: `# by hand: why` that it was written from the documentation, `# stdin: Ada` a line that is typed for `input()`.
 */

export type PromptLanguage = 'python' | 'typescript'

/** A session, and what has to come of it. */
export interface PromptSession {
  readonly name: string
  readonly language: PromptLanguage
  /** Why it was not recorded. */
  readonly byHand: string | undefined
  readonly stdin: readonly string[]
  readonly pieces: readonly SessionPiece[]
  /** All of it, as the terminal shows it. */
  readonly transcript: string
}

export interface SessionPiece {
  readonly source: string
  /** As the terminal shows what was typed. */
  readonly typed: string
}

const SIGNS = { python: ['>>>', '...'], typescript: ['>', '...'] } as const

/** The folder of a language's sessions. */
export const folderOf = (language: PromptLanguage): string =>
  fileURLToPath(new URL(`${language}/`, import.meta.url))

/** All sessions of a language, by name. Node only. */
export function readSessions(language: PromptLanguage): readonly PromptSession[] {
  return readdirSync(folderOf(language))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(`${folderOf(language)}${file}`, 'utf8')
      return readSession(file.replace(/\.txt$/, ''), language, text)
    })
}

/** Takes a session apart. */
export function readSession(name: string, language: PromptLanguage, text: string): PromptSession {
  const head = /^(?:# .*\n)*/.exec(text)?.[0] ?? ''
  const transcript = text.slice(head.length)
  const told = (what: string): string[] =>
    [...head.matchAll(new RegExp(`^# ${what}: (.*)$`, 'gm'))].map(([, value = '']) => value)
  return {
    name,
    language,
    byHand: told('by hand')[0],
    stdin: told('stdin'),
    pieces: readPieces(transcript, language),
    transcript,
  }
}

function readPieces(transcript: string, language: PromptLanguage): SessionPiece[] {
  const [first, next] = SIGNS[language]
  const pieces: { lines: string[]; typed: string[] }[] = []
  let open = false
  for (const line of transcript.split('\n')) {
    const sign: string | undefined = [first, ...(open ? [next] : [])].find(
      (each) => line === each || line.startsWith(`${each} `),
    )
    open = sign !== undefined
    if (sign === first) pieces.push({ lines: [], typed: [] })
    if (sign === undefined) continue
    pieces.at(-1)?.lines.push(line.slice(sign.length + 1))
    pieces.at(-1)?.typed.push(line)
  }
  return pieces.map(({ lines, typed }) => ({ source: lines.join('\n'), typed: typed.join('\n') }))
}

/** Frames name places that differ from browser to browser; unit tests look at them. */
export function withoutFrames(transcript: string): string {
  return transcript.replace(/^ +at .*\n/gm, '')
}
