/* What a hostile program may cost a reader, in milliseconds. */

/** No task of the page takes longer. */
export const LONGEST_TASK = 200
/** A press on Stop has ended the run. */
export const LONGEST_STOP = 1_000
/** What a program does to the page it does each time; what a busy machine adds, it does not. A program that is over a limit is run again. */
export const ATTEMPTS = 4
