import type { EmscriptenModule, Imports, Pointer } from '../emscripten'
import { ZONE_NAME } from '../patch/hooks'
import { clockOf, readZone, type Clock } from './zone'

/*
 * The C library asks the browser for local time, and the browser knows one zone, the reader's. A program that has set TZ and called
 * `time.tzset()` gets the time of the zone that it has chosen.
 */

const DAY = 86_400
const HALF_A_YEAR = 182 * DAY

/** Where the fields of C's `struct tm` are, in words. */
const FIELD = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  month: 4,
  year: 5,
  weekday: 6,
  yearDay: 7,
  daylight: 8,
  east: 9,
}

/** An interpreter's local time. */
export interface LocalTime {
  /** @param name what TZ is; undefined for the reader's own zone */
  choose(module: EmscriptenModule, name: string | undefined): void
}

/** Has the interpreter ask here for local time. */
export function linkLocalTime(
  { env }: Imports,
  memory: () => Pick<EmscriptenModule, 'HEAP32' | 'HEAPU8'>,
): LocalTime {
  const browsers = {
    show: env._localtime_js as (at: bigint, fields: Pointer) => void,
    find: env._mktime_js as (fields: Pointer) => bigint,
  }
  let clock: Clock | undefined

  env._tzset_js = (west: Pointer, daylight: Pointer, standardName: Pointer, daylightName: Pointer) => {
    const zone = readZone(clock)
    const { HEAPU8, HEAP32 } = memory()
    HEAP32[west >>> 2] = zone.west
    HEAP32[daylight >>> 2] = Number(zone.hasDaylightSaving)
    HEAPU8.set(new TextEncoder().encode(`${zone.standardName}\0`), standardName >>> 0)
    HEAPU8.set(new TextEncoder().encode(`${zone.daylightName}\0`), daylightName >>> 0)
  }

  env._localtime_js = (at: bigint, fields: Pointer) => {
    if (clock === undefined) browsers.show(at, fields)
    else writeFields(memory().HEAP32, fields, Number(at), clock)
  }

  env._mktime_js = (fields: Pointer) => {
    if (clock === undefined) return browsers.find(fields)
    const { HEAP32 } = memory()
    const at = findMoment(HEAP32, fields, clock)
    writeFields(HEAP32, fields, at, clock)
    return BigInt(at)
  }

  return {
    choose(module, name) {
      clock = name === undefined ? undefined : clockOf(name)
      forgetZone(module)
    },
  }
}

/** The C library reads the zone when it is next asked for the time. */
export function forgetZone({ HEAP32 }: EmscriptenModule): void {
  HEAP32[ZONE_NAME >> 2] = 0
}

function writeFields(words: Int32Array, fields: Pointer, at: number, clock: Clock): void {
  const { east, isDaylightSaving } = clock(at)
  const date = new Date((at + east) * 1000)
  const year = date.getUTCFullYear()
  const write = (field: number, value: number): void => void (words[(fields >>> 2) + field] = value)
  write(FIELD.second, date.getUTCSeconds())
  write(FIELD.minute, date.getUTCMinutes())
  write(FIELD.hour, date.getUTCHours())
  write(FIELD.day, date.getUTCDate())
  write(FIELD.month, date.getUTCMonth())
  write(FIELD.year, year - 1900)
  write(FIELD.weekday, date.getUTCDay())
  write(FIELD.yearDay, Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / (DAY * 1000)))
  write(FIELD.daylight, Number(isDaylightSaving))
  write(FIELD.east, east)
}

/** When a clock shows this; what it shows twice, or never, is decided by what the fields say of daylight saving time. */
function findMoment(words: Int32Array, fields: Pointer, clock: Clock): number {
  const read = (field: number): number => words[(fields >>> 2) + field] ?? 0
  const date = Date.UTC(read(FIELD.year) + 1900, read(FIELD.month), read(FIELD.day))
  const wall = date / 1000 + read(FIELD.hour) * 3600 + read(FIELD.minute) * 60 + read(FIELD.second)
  const [before, after] = [wall - clock(wall - DAY).east, wall - clock(wall + DAY).east]
  const shown = [before, after].filter((at) => clock(at).east === wall - at)
  const daylight = read(FIELD.daylight)
  const [first = before] = shown
  if (daylight < 0) return first
  const isWanted = (at: number): boolean => clock(at).isDaylightSaving === daylight > 0
  const found = shown.find(isWanted)
  if (found !== undefined) return found
  const other = [first - HALF_A_YEAR, first + HALF_A_YEAR].find(isWanted)
  return other === undefined ? first : wall - clock(other).east
}
