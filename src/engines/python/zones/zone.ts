import { abbreviation } from './abbreviations'

/** The reader's time zone, as C's tzset() finds it. */
export interface Zone {
  /** Seconds west of Greenwich, without daylight saving time. */
  readonly west: number
  readonly hasDaylightSaving: boolean
  readonly standardName: string
  readonly daylightName: string
}

const name = new Intl.DateTimeFormat('en-US', { timeZoneName: 'long' })

function abbreviationOn(date: Date): string {
  const english = name.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return abbreviation(english, -60 * date.getTimezoneOffset())
}

/** The zone that the browser is in. */
export function readZone(): Zone {
  const year = new Date().getFullYear()
  const days = [new Date(year, 0, 1), new Date(year, 6, 1)] as const
  const [january, july] = days.map((day) => day.getTimezoneOffset()) as [number, number]
  const [standard, daylight] = january >= july ? days : ([days[1], days[0]] as const)
  return {
    west: Math.max(january, july) * 60,
    hasDaylightSaving: january !== july,
    standardName: abbreviationOn(standard),
    daylightName: abbreviationOn(daylight),
  }
}
