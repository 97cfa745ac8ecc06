/*
 * What the compiler tells the worker of a program that is to be recorded: the hooks in its code name functions and statements by
 * their positions in these lists.
 */

/** A function of the reader's, or the top of a file, which is the first. */
export interface FunctionNote {
  /** As the reader knows it: `area`, `Shape.area`, `<arrow>`; of the top of a file `<module>`. */
  readonly name: string
  /** Counts from 1, as all lines here. */
  readonly line: number
  /** It waits in the middle, and goes on. */
  readonly kind: 'plain' | 'async' | 'generator' | 'asyncGenerator'
  /**
   * Names from around it that it uses, in the order of the functions that read them, and whose they are: the depth of the frame
   * that shows them, 0 for the top of the file. One may not be initialized yet when it is looked at.
   */
  readonly looks: readonly (readonly [name: string, depth: number])[]
  readonly depth: number
}

/** A place at which the program is recorded, and the names that hold something there, in the order of their values. */
export interface SiteNote {
  readonly line: number
  readonly names: readonly string[]
}

export interface RecordingNotes {
  readonly functions: readonly FunctionNote[]
  readonly sites: readonly SiteNote[]
}
