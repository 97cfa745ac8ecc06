import { abbreviation } from './abbreviations'
import { zoneNames } from './names'
import { periodAt, readRule } from './rule'
import { openZone, type Time } from './timeZoneFile'

/** The reader's time zone, as C's tzset() finds it. */
export interface Zone {
  /** Seconds west of Greenwich, without daylight saving time. */
  readonly west: number
  readonly hasDaylightSaving: boolean
  readonly standardName: string
  readonly daylightName: string
}

/** What clocks show at a moment, in seconds since 1970. */
export type Clock = (at: number) => Time

const UTC: Clock = () => ({ east: 0, isDaylightSaving: false, abbreviation: 'UTC' })

/** The clock of a zone as TZ names it: one of the database, or a rule. What is neither is UTC, as for the C library. */
export function clockOf(name: string): Clock {
  const zone = name.replace(/^:/, '')
  if (zoneNames.includes(zone)) {
    const { time } = openZone(zone)
    return time
  }
  const rule = readRule(zone)
  if (rule === undefined) return UTC
  return (at) => {
    const { east, name: abbreviation, isDaylight } = periodAt(rule, at)
    return { east, isDaylightSaving: isDaylight, abbreviation }
  }
}

const name = new Intl.DateTimeFormat('en-US', { timeZoneName: 'long' })

/** The browser's own clock. */
const browser: Clock = (at) => {
  const date = new Date(at * 1000)
  const english = name.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const east = -60 * date.getTimezoneOffset()
  return { east, isDaylightSaving: false, abbreviation: abbreviation(english, east) }
}

/** The zone that the program has chosen, or the one that the browser is in. */
export function readZone(chosen: Clock = browser): Zone {
  const year = new Date().getFullYear()
  const [january, july] = [chosen(Date.UTC(year, 0, 1) / 1000), chosen(Date.UTC(year, 6, 1) / 1000)]
  const [standard, daylight] = january.east <= july.east ? [january, july] : [july, january]
  return {
    west: -standard.east,
    hasDaylightSaving: january.east !== july.east,
    standardName: standard.abbreviation,
    daylightName: daylight.abbreviation,
  }
}
