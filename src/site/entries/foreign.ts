import type { Kind } from './kinds'
import type { Section } from './sections'

/** What an entry is called and what it is on. */
export interface Naming {
  readonly name: string
  readonly kind: Kind
}

/**
 * Names an entry whose front matter does not. The pages that this site descends from have a title and a description
 * only, and are shown as they are; the entries of the site say `name` and `kind` themselves.
 *
 *     Python iter() built-in function - Python Cheatsheet   → function iter
 *     Python itertools module - Python Cheat Sheet          → itertools
 *     Control Flow - Python Cheatsheet                      → Control Flow
 *
 */
export function nameForeign(title: string, section: Section): Naming {
  const short = title.replace(/\s*[-–|]\s*Python Cheat ?sheet$/i, '').trim() || title
  const called = /^(?:Python )?([\w.]+)\(\)/.exec(short)?.[1]
  if (called !== undefined && section.kind === 'function') return { name: called, kind: 'function' }
  return { name: short.replace(/^Python (?=\S)/, '').replace(/ module$/i, ''), kind: foreignKind(section) }
}

/** A page in the folder of functions that names none, say one on a topic, is not shown as a call. */
function foreignKind({ kind }: Section): Kind {
  return kind === 'function' ? 'topic' : kind
}

/** What a page that does not describe itself begins with, as plain text; its title is known already. */
export function firstWords(body: string): string {
  const paragraph = body
    .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
    .split(/\n\s*\n/)
    .find((block) => /^[^\s#<>|:!-]/.test(block.trim()))
  const text = (paragraph ?? 'A page on Python.')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

/** So many letters of a description are shown by search engines. */
const LONGEST = 155
