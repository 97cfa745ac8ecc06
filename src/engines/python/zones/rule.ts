/*
 * Rules by which clocks change each year, as POSIX writes them: “CET-1CEST,M3.5.0,M10.5.0/3”. A time zone's file ends in one, which
 * tells what comes after its last change; and TZ may hold one, which `time.tzset()` reads.
 */

/** What clocks show for a part of the year. */
export interface Period {
  readonly name: string
  /** Seconds ahead of UTC. */
  readonly east: number
}

/** When one period follows another: a weekday of a week of a month, or a day of the year, and seconds from the start of that day. */
type Change = { readonly seconds: number } & (
  | { readonly month: number; readonly week: number; readonly weekday: number }
  /** Counted from 0; `leaps` where February 29 is. */
  | { readonly day: number; readonly leaps: boolean }
)

export interface Rule {
  readonly standard: Period
  readonly daylight?: { readonly period: Period; readonly from: Change; readonly to: Change }
}

const DAY = 86_400
const HOUR = 3600
const LAST_WEEK = 5

const NAME = '<[\\w+-]+>|[A-Za-z]{3,}'
const TIME = '[+-]?\\d{1,3}(?::\\d\\d(?::\\d\\d)?)?'
const DATE = 'M\\d{1,2}\\.\\d\\.\\d|J?\\d{1,3}'
const RULE = new RegExp(
  `^(${NAME})(${TIME})(?:(${NAME})(${TIME})?(?:,(${DATE})(?:/(${TIME}))?,(${DATE})(?:/(${TIME}))?)?)?$`,
)
/** What the C library takes for the rule where none is given: that of the United States. */
const USUAL = ['M3.2.0', 'M11.1.0'] as const
const USUAL_TIME = '2'

const readTime = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, '').split(':').map(Number)
  return (text.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60 + seconds)
}

function readChange(date: string, time: string): Change {
  const seconds = readTime(time)
  if (date.startsWith('J')) return { day: Number(date.slice(1)) - 1, leaps: false, seconds }
  if (!date.startsWith('M')) return { day: Number(date), leaps: true, seconds }
  const [month = 1, week = 1, weekday = 0] = date.slice(1).split('.').map(Number)
  return { month, week, weekday, seconds }
}

/** @returns undefined for what is no rule */
export function readRule(text: string): Rule | undefined {
  const [found, name = '', offset = '', daylightName, daylightOffset, from, fromTime, to, toTime] =
    RULE.exec(text) ?? []
  if (found === undefined) return undefined
  const plain = (written: string): string => written.replace(/[<>]/g, '')
  const standard = { name: plain(name), east: -readTime(offset) }
  if (daylightName === undefined) return { standard }
  const east = daylightOffset === undefined ? standard.east + HOUR : -readTime(daylightOffset)
  return {
    standard,
    daylight: {
      period: { name: plain(daylightName), east },
      from: readChange(from ?? USUAL[0], fromTime ?? USUAL_TIME),
      to: readChange(to ?? USUAL[1], toTime ?? USUAL_TIME),
    },
  }
}

const midnight = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 1000
const weekdayOf = (at: number): number => new Date(at * 1000).getUTCDay()

/** When a change is due in a year, by the clock that it changes, in seconds as if that were UTC. */
function wallTime(change: Change, year: number): number {
  if ('day' in change) {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
    const day = change.day + Number(!change.leaps && isLeap && change.day >= 59)
    return midnight(year, 1, 1 + day) + change.seconds
  }
  const { month, week, weekday, seconds } = change
  if (week === LAST_WEEK) {
    const last = midnight(year, month + 1, 0)
    return last - ((weekdayOf(last) - weekday + 7) % 7) * DAY + seconds
  }
  const first = midnight(year, month, 1)
  return first + (((weekday - weekdayOf(first) + 7) % 7) + 7 * (week - 1)) * DAY + seconds
}

/** What clocks show at a moment, in seconds since 1970. */
export function periodAt(
  { standard, daylight }: Rule,
  at: number,
): Period & { readonly isDaylight: boolean } {
  if (daylight === undefined) return { ...standard, isDaylight: false }
  const year = new Date((at + standard.east) * 1000).getUTCFullYear()
  const from = wallTime(daylight.from, year) - standard.east
  const to = wallTime(daylight.to, year) - daylight.period.east
  const isDaylight = from < to ? at >= from && at < to : at >= from || at < to
  return { ...(isDaylight ? daylight.period : standard), isDaylight }
}

const writeTime = (seconds: number): string => {
  const rest = Math.abs(seconds)
  const parts = [Math.floor(rest / HOUR), Math.floor(rest / 60) % 60, rest % 60]
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop()
  return (
    (seconds < 0 ? '-' : '') +
    parts.map((part, at) => (at === 0 ? part : String(part).padStart(2, '0'))).join(':')
  )
}

const writeName = (name: string): string => (/^[A-Za-z]+$/.test(name) ? name : `<${name}>`)

/** The rule of a place whose clocks do not change. */
export const writeConstant = ({ name, east }: Period): string => writeName(name) + writeTime(-east)

/** A change that is due each year in this way, so many days before its day. */
function findChange(days: readonly number[], before: number): string | undefined {
  const dates = days.map((at) => new Date((at - before * DAY) * 1000))
  const [first] = dates
  if (first === undefined) return undefined
  const [month, weekday] = [first.getUTCMonth(), first.getUTCDay()]
  if (dates.some((date) => date.getUTCMonth() !== month || date.getUTCDay() !== weekday)) return undefined
  const weeks = new Set(dates.map((date) => Math.ceil(date.getUTCDate() / 7)))
  const isLast = dates.every((date) => new Date(date.getTime() + 7 * DAY * 1000).getUTCMonth() !== month)
  const [week] = weeks.size === 1 ? weeks : isLast ? [LAST_WEEK] : []
  if (week === undefined) return undefined
  const seconds = (days[0] ?? 0) - midnight(first.getUTCFullYear(), month + 1, first.getUTCDate())
  const time = seconds === 2 * HOUR ? '' : `/${writeTime(seconds)}`
  return `M${month + 1}.${week}.${weekday}${time}`
}

/** So many days before or after the day by which a change is told, it may be due. */
const NEAR = [0, 1, -1, 2, -2, 3, -3, 4, 5, 6]

/** @param times when it was due, by the clock that it changes, in seconds as if that were UTC; once a year */
function writeChange(times: readonly number[]): string | undefined {
  for (const before of NEAR) {
    const found = findChange(times, before)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The rule by which clocks have changed for many years.
 *
 * @param from when daylight saving time began, by the clock that showed standard time; in seconds as if that were UTC
 * @param to when it ended, by its own clock
 * @returns undefined where there is none
 */
export function writeRule(
  standard: Period,
  daylight: Period,
  from: readonly number[],
  to: readonly number[],
): string | undefined {
  const [begin, end] = [writeChange(from), writeChange(to)]
  if (begin === undefined || end === undefined) return undefined
  const offset = daylight.east === standard.east + HOUR ? '' : writeTime(-daylight.east)
  return `${writeConstant(standard)}${writeName(daylight.name)}${offset},${begin},${end}`
}
