/** What a reader made of an example, kept on this device. */
export interface Draft {
  /** The code that was edited; a draft of another text is of no use. */
  readonly original: string
  readonly code: string
}

/** Whether a draft is kept: storage can be full, or forbidden. */
export type Kept = 'kept' | 'full'

const PREFIX = 'draft:'

/** @param path of the page. @param example the example's id */
export function draftKey(path: string, example: string, language: string): string {
  return `${PREFIX}${path}#${example}:${language}`
}

/** @returns undefined where there is none, where it is of an older text, or where storage is forbidden */
export function readDraft(key: string, original: string): string | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isDraft(stored) && stored.original === original ? stored.code : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft. Without storage everything works but the keeping. */
export function writeDraft(key: string, draft: Draft): Kept {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return 'kept'
  } catch {
    return 'full'
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Forbidden storage holds no draft either.
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'original' in value &&
    typeof value.original === 'string' &&
    'code' in value &&
    typeof value.code === 'string'
  )
}
