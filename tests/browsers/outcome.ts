/** What came of one program or one check in one browser. */
export interface Outcome {
  readonly name: string
  /** Why it failed, in lines for a terminal; undefined when it passed. */
  readonly failure?: string
}
