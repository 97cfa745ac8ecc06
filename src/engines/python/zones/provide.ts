import type { EmscriptenModule } from '../emscripten'
import { zoneNames } from './names'
import { makeTimeZoneFile } from './timeZoneFile'

/** Where prelude/zones.py finds what it has asked for; it takes it away. */
const ANSWER = '/zones.answer'
const PREFIX = 'zones/'

/** Gives the prelude what it wants to know of time zones: the file of one, empty where there is none, or all their names. */
export function provideTimeZones({ FS }: EmscriptenModule, file: string): void {
  if (!file.startsWith(PREFIX)) return
  const zone = file.slice(PREFIX.length)
  FS.writeFile(ANSWER, zone === '' ? zoneNames.join('\n') : (makeTimeZoneFile(zone) ?? ''))
}
