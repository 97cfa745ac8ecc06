/* Names in the browser's storage. A module of their own: what reads one of them needs nothing of what else does. */

/** Under this name stands the id of the project that was open last. */
export const LAST_PROJECT = 'play:last'
/** Under this name stands the project that a page has left behind before it was kept. */
export const LEFT_PROJECT = 'play:left'
