import { readStored, writeStored } from '../../src/site/storage'

/** What a reader made of an example's program, kept on this device. */
export interface Draft {
  /** The site's code that was edited. */
  readonly original: string
  readonly code: string
  /** The code from a link that was edited. */
  readonly shared?: string
  /** Versions of the reader's that others have taken the place of, newest first. */
  readonly earlier?: readonly string[]
}

/** @returns undefined where there is none, where it is not one of ours, or where storage is forbidden */
export function readDraft(key: string): Draft | undefined {
  return parseDraft(readStored(key))
}

/** @param text what is kept under a draft's key */
export function parseDraft(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined
  try {
    const stored: unknown = JSON.parse(text)
    return isDraft(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

/**
 * @param draft undefined forgets it
 * @returns whether storage had room for it
 */
export function writeDraft(key: string, draft: Draft | undefined): boolean {
  return writeStored(key, draft && JSON.stringify(draft))
}

/**
 * A draft from when its language had another id moves to the key of today. Where both hold one, the reader's version of then
 * becomes an earlier one. One for which storage has no room stays where it is.
 */
export function moveDraft(from: string, to: string): void {
  const former = readDraft(from)
  if (former === undefined) return
  const draft = readDraft(to)
  const moved = draft && {
    ...draft,
    earlier: [...(draft.earlier ?? []), former.code, ...(former.earlier ?? [])],
  }
  if (writeDraft(to, moved ?? former)) writeDraft(from, undefined)
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const { original, code, shared, earlier } = value as Partial<Record<keyof Draft, unknown>>
  return (
    typeof original === 'string' &&
    typeof code === 'string' &&
    (shared === undefined || typeof shared === 'string') &&
    (earlier === undefined || (Array.isArray(earlier) && earlier.every((text) => typeof text === 'string')))
  )
}
