/** What the facts need to know of an entry: what it is on, and where it is. */
export interface Subject {
  /** Its address from the site's root: `/types/str/split`. */
  readonly path: string
  /** From the folder of documents: `types/str/split.md`. */
  readonly file: string
  readonly kind: string
  /** `str.split`, `ValueError`, `bisect`. */
  readonly name: string
  readonly description: string
  /** Names that have no entry of their own and are explained here: `bytes.upper`, `elif`, `__add__`. */
  readonly covers: readonly string[]
  /** What a method or function gives back, as Markdown. */
  readonly returns?: string
  /** A method that changes the object it is called on. */
  readonly inPlace: boolean
  /** The Markdown of the entry, without front matter. */
  readonly body: string
}
