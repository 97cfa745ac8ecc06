/** A file of the index, as it is fetched. */
export interface IndexFile {
  /** From the site's root, without its first slash. */
  readonly path: string
  /** The hash of its content, in hexadecimal digits. */
  readonly sha256: string
}

/** What `virtual:search-index` says: where the records are, and where the words by which prose finds them. */
export interface IndexFiles {
  readonly table: IndexFile
  readonly words: IndexFile
}
