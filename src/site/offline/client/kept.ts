import { readStored, writeStored } from '../../storage'
import { RETIRED_META } from '../names'

/** Holds the revision of the site that is wholly kept. */
const STORAGE_KEY = 'kept-revision'

/** Whether the site has retired its service worker. */
export function isRetired(): boolean {
  return document.querySelector(`meta[name="${RETIRED_META}"]`) !== null
}

/** The revision that is wholly kept on this device, if any is. */
export function keptRevision(): string | undefined {
  return readStored(STORAGE_KEY)
}

/**
 * Where storage is forbidden or full, what is kept is kept all the same, only not renewed by itself.
 *
 * @param revision undefined when nothing is wholly kept any more
 */
export function noteKept(revision: string | undefined): void {
  writeStored(STORAGE_KEY, revision)
}
