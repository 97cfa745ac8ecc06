import { escapeCode } from '../../src/code/html'

/** A file of a program's, line by line. */
export interface Source {
  /** As HTML: highlighted by the site itself, or escaped. */
  readonly lines: readonly string[]
  readonly texts: readonly string[]
}

/** A text that nobody has highlighted. */
export function plainSource(text: string): Source {
  const texts = text.split('\n')
  return { texts, lines: texts.map(escapeCode) }
}

/** A listing of a page, with its colours, where it is the text. */
export function listedSource(listing: Element | null, text: string): Source {
  const plain = plainSource(text)
  const lines = [...(listing?.querySelectorAll('.line') ?? [])]
  const isSame =
    lines.length === plain.texts.length && lines.every((line, at) => line.textContent === plain.texts[at])
  return isSame ? { ...plain, lines: lines.map(({ innerHTML }) => innerHTML) } : plain
}
