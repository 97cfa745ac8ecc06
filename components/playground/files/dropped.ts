/** What was dropped on the page: a file, or a folder. */
export interface Dropped {
  readonly entry: FileSystemEntry | null
  readonly file: File | null
}

/** To be called while the event is handled: what was dropped is out of reach afterwards. */
export const takeDropped = ({ items }: DataTransfer): readonly Dropped[] =>
  [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
