import { abbreviation } from './abbreviations'
import { zoneNames } from './names'
import { writeConstant, writeRule } from './rule'

/*
 * The browser knows the rules of all time zones, but tells only what time it is somewhere at some moment. From that a file is made as
 * the time zone database has one for each zone (TZif, RFC 9636), which Python reads as it does elsewhere.
 */

const DAY = 86_400
const year = (number: number): number => Date.UTC(Math.floor(number), 12 * (number % 1), 1) / 1000
/** Where clocks change is looked for in steps: until 1900 they hardly did, and later a change may be taken back within a month. */
const STRETCHES = [
  { from: year(1850), to: year(1900), step: 90 * DAY },
  { from: year(1900), to: year(2100), step: 14 * DAY },
]

export interface Time {
  /** Seconds ahead of UTC. */
  readonly east: number
  readonly isDaylightSaving: boolean
  readonly abbreviation: string
}

/**
 * Zones of whose times English does not say which is not the standard one, such as winter or Ramadan: from when to when, and the
 * offset of that time.
 */
const DAYLIGHT: Readonly<Record<string, readonly [from: number, to: number, east: number]>> = {
  'Antarctica/Troll': [year(2005), Infinity, 7200],
  'Africa/Casablanca': [year(2018.8), Infinity, 0],
  'Africa/El_Aaiun': [year(2018.8), Infinity, 0],
  'Africa/Windhoek': [year(1994), year(2018), 3600],
  Eire: [year(1971.5), Infinity, 0],
  'Europe/Dublin': [year(1971.5), Infinity, 0],
}

/** Zones that not all browsers have under their own names, or that have no words for their times there. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CST6CDT: 'America/Chicago',
  EST5EDT: 'America/New_York',
  'Europe/Guernsey': 'Europe/London',
  'Europe/Isle_of_Man': 'Europe/London',
  'Europe/Jersey': 'Europe/London',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
}
/** Zones for whose times the database has numbers only, where browsers have words. */
const NUMBERED = ['Antarctica/Casey', 'Antarctica/Troll', 'Asia/Colombo', 'Europe/Minsk']

/** Gives what a zone's clocks show from some moment on, in seconds since 1970. @throws RangeError for a zone that is unknown */
export function openZone(zone: string): { east(at: number): number; time(at: number): Time } {
  const format = (timeZoneName: 'longOffset' | 'long'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en-US', { timeZone: OTHER_NAMES[zone] ?? zone, timeZoneName, day: 'numeric' })
  const offsets = format('longOffset')
  const names = NUMBERED.includes(zone) ? undefined : format('long')
  const [from = 0, to = 0, offset] = DAYLIGHT[zone] ?? []

  function east(at: number): number {
    const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(offsets.format(at * 1000))
    const [, sign, hours = 0, minutes = 0, seconds = 0] = found ?? []
    const distance = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return sign === '-' ? -distance : distance
  }

  return {
    east,
    time(at) {
      const english = names?.formatToParts(at * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      const ahead = east(at)
      const isMean = ahead % 60 !== 0
      // Browsers take it for another name of UTC.
      const isGreenwich = ahead === 0 && /^(Etc\/)?(GMT|Greenwich)/.test(zone)
      return {
        east: ahead,
        isDaylightSaving: at >= from && at < to ? ahead === offset : /Daylight|Summer/.test(english),
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

/** English has names for times since 1970: until then a time is taken for the one with the same offset, where there is only one. */
function nameEarlier(times: readonly Time[], moments: readonly number[]): Time[] {
  const later = times.filter((_, index) => (moments[index] ?? Infinity) > 0)
  return times.map((time, index) => {
    const [known, ...others] = later.filter(({ east }) => east === time.east)
    const isNamed = (moments[index] ?? Infinity) > 0 || /^[A-Z]/.test(time.abbreviation)
    return isNamed || known === undefined || others.some((other) => !same(other, known)) ? time : known
  })
}

/** From this year on clocks change as the rule says, if there is one: for Ramadan they are known until 2087. */
const RULED = 2088

/** What comes after the last change; nothing where that is not known. @param times before the first change, and after each */
function ruleAfter(moments: readonly number[], times: readonly Time[]): string {
  const last = times.at(-1)
  if (last === undefined) return ''
  if ((moments.at(-1) ?? 0) < year(RULED)) return writeConstant(named(last))
  const begins: number[] = []
  const ends: number[] = []
  moments.forEach((moment, index) => {
    if (moment < year(RULED)) return
    const before = times[index] ?? last
    ;((times[index + 1] ?? last).isDaylightSaving ? begins : ends).push(moment + before.east)
  })
  const [one = last, other = last] = times.slice(-2)
  const [standard, daylight] = other.isDaylightSaving ? [one, other] : [other, one]
  const years = 2100 - RULED
  if (begins.length !== years || ends.length !== years) return ''
  return writeRule(named(standard), named(daylight), begins, ends) ?? ''
}

const named = ({ abbreviation, east }: Time): { name: string; east: number } => ({ name: abbreviation, east })

const same = (a: Time, b: Time): boolean =>
  a.east === b.east && a.isDaylightSaving === b.isDaylightSaving && a.abbreviation === b.abbreviation

/** The file of a zone; undefined when the database has no zone of that name, or the browser does not know it. */
export function makeTimeZoneFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!zoneNames.includes(name)) return undefined
  try {
    const { east, time } = openZone(name)
    const moments = [...changes(east)]
    // English has names for times since 1970, and newer names come late: they are asked for when the time ends.
    const ends = [...moments.map((moment) => moment - 1), Math.max(moments.at(-1) ?? 0, year(2030))]
    const found = ends.map(time)
    const times = name in DAYLIGHT ? found : nameEarlier(found, [...moments, Infinity])
    const types: Time[] = []
    const [, ...typesThen] = times.map((each) => {
      const known = types.findIndex((type) => same(type, each))
      return known === -1 ? types.push(each) - 1 : known
    })
    return encode(moments, typesThen, types, ruleAfter(moments, times))
  } catch {
    return undefined
  }
}

const HEADER = 44

/** The second version's form, with an empty first part. @param rule for what comes after the last change */
function encode(
  moments: readonly number[],
  typesThen: readonly number[],
  types: readonly Time[],
  rule: string,
): Uint8Array<ArrayBuffer> {
  const names = types.map((type) => `${type.abbreviation}\0`)
  const length = names.join('').length
  const bytes = new Uint8Array(2 * HEADER + 9 * moments.length + 6 * types.length + length + rule.length + 2)
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
  text(at, `${names.join('')}\n${rule}\n`)
  return bytes
}
