/** Holds the revision of the site that is wholly kept. */
const STORAGE_KEY = 'kept-revision'

/** The revision that is wholly kept on this device, if any is. */
export function keptRevision(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** @param revision undefined when nothing is wholly kept any more */
export function noteKept(revision: string | undefined): void {
  try {
    if (revision === undefined) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, revision)
  } catch {
    // Storage is forbidden or full: what is kept is kept all the same, only not renewed by itself.
  }
}
