/** What came of one claim, or what is wrong with the way it is written. `line` is the file's. */
export type Finding =
  | { readonly line: number; readonly problem: string }
  | { readonly line: number; readonly expected: string; readonly actual: string; readonly holds: boolean }
