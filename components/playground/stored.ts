import { readStored, writeStored } from '../../src/site/storage'

/* Names in the browser's storage. A module of their own: what reads one of them needs nothing of what else does. */

/** Under this name stands the id of the project that was open last. */
export const LAST_PROJECT = 'play:last'
/** Under this name stands the project that a page has left behind before it was kept. */
export const LEFT_PROJECT = 'play:left'

/** Keeps which project is open: for this tab, and for one that is opened later. */
export function keepLast(id: string): void {
  writeStored(LAST_PROJECT, id)
  try {
    sessionStorage.setItem(LAST_PROJECT, id)
  } catch {
    // Then this tab goes on with what was open last in any of them.
  }
}

/** @returns the id of the project that was open last in this tab, else in any */
export function readLast(): string | undefined {
  try {
    return sessionStorage.getItem(LAST_PROJECT) ?? readStored(LAST_PROJECT)
  } catch {
    return readStored(LAST_PROJECT)
  }
}
