import { abbreviation } from './abbreviations'
import { zoneNames } from './names'

/*
 * The browser knows the rules of all time zones, but tells only what time it is somewhere at some moment. From that a file is made as
 * the time zone database has one for each zone (TZif, RFC 9636), which Python reads as it does elsewhere.
 */

const DAY = 86_400
const year = (number: number): number => Date.UTC(number, 0, 1) / 1000
/** Where clocks change is looked for in steps: until 1900 they hardly did, and later a change may be taken back within a month. */
const STRETCHES = [
  { from: year(1850), to: year(1900), step: 90 * DAY },
  { from: year(1900), to: year(2100), step: 14 * DAY },
]

interface Time {
  /** Seconds ahead of UTC. */
  readonly east: number
  readonly isDaylightSaving: boolean
  readonly abbreviation: string
}

/** Gives what a zone's clocks show from some moment on, in seconds since 1970. @throws RangeError for a zone that is unknown */
function openZone(zone: string): { east(at: number): number; time(at: number): Time } {
  const format = (timeZoneName: 'longOffset' | 'long'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName, day: 'numeric' })
  const offsets = format('longOffset')
  const names = format('long')

  function east(at: number): number {
    const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(offsets.format(at * 1000))
    const [, sign, hours = 0, minutes = 0, seconds = 0] = found ?? []
    const distance = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return sign === '-' ? -distance : distance
  }

  return {
    east,
    time(at) {
      const english = names.formatToParts(at * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      const ahead = east(at)
      const isMean = ahead % 60 !== 0
      // Browsers take it for another name of UTC.
      const isGreenwich = ahead === 0 && /^(Etc\/)?(GMT|Greenwich)/.test(zone)
      return {
        east: ahead,
        isDaylightSaving: /Daylight|Summer/.test(english),
        abbreviation: isMean ? 'LMT' : isGreenwich ? 'GMT' : abbreviation(english, ahead),
      }
    },
  }
}

/** When a zone's clocks change, in seconds since 1970. */
function* changes(east: (at: number) => number): Generator<number> {
  for (const { from, to, step } of STRETCHES) {
    let before = east(from)
    for (let at = from; at < to; at += step) {
      const after = east(at + step)
      if (after === before) continue
      let [early, late] = [at, at + step]
      while (late - early > 1) {
        const middle = Math.floor((early + late) / 2)
        if (east(middle) === before) early = middle
        else late = middle
      }
      yield late
      before = after
    }
  }
}

const same = (a: Time, b: Time): boolean =>
  a.east === b.east && a.isDaylightSaving === b.isDaylightSaving && a.abbreviation === b.abbreviation

/** The file of a zone; undefined when the database has no zone of that name, or the browser does not know it. */
export function makeTimeZoneFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!zoneNames.includes(name)) return undefined
  try {
    const { east, time } = openZone(name)
    const moments = [...changes(east)]
    const types: Time[] = []
    // English has names for times since 1970, and newer names come late: they are asked for when the time ends.
    const typeOf = (next: number | undefined): number => {
      const found = time(next === undefined ? year(2030) : next - 1)
      const known = types.findIndex((type) => same(type, found))
      return known === -1 ? types.push(found) - 1 : known
    }
    typeOf(moments[0])
    const typesThen = moments.map((_, index) => typeOf(moments[index + 1]))
    return encode(moments, typesThen, types)
  } catch {
    return undefined
  }
}

const HEADER = 44

/** The second version's form, with an empty first part, and no rule for what comes after the last change. */
function encode(
  moments: readonly number[],
  typesThen: readonly number[],
  types: readonly Time[],
): Uint8Array<ArrayBuffer> {
  const names = types.map((type) => `${type.abbreviation}\0`)
  const length = names.join('').length
  const bytes = new Uint8Array(2 * HEADER + 9 * moments.length + 6 * types.length + length + 2)
  const view = new DataView(bytes.buffer)
  const text = (at: number, content: string): void => bytes.set(new TextEncoder().encode(content), at)
  text(0, 'TZif2')
  text(HEADER, 'TZif2')
  view.setUint32(HEADER + 32, moments.length)
  view.setUint32(HEADER + 36, types.length)
  view.setUint32(HEADER + 40, length)
  let at = 2 * HEADER
  for (const moment of moments) {
    view.setBigInt64(at, BigInt(moment))
    at += 8
  }
  bytes.set(typesThen, at)
  at += typesThen.length
  let name = 0
  types.forEach((type, index) => {
    view.setInt32(at, type.east)
    view.setUint8(at + 4, Number(type.isDaylightSaving))
    view.setUint8(at + 5, name)
    name += names[index]?.length ?? 0
    at += 6
  })
  text(at, `${names.join('')}\n\n`)
  return bytes
}
