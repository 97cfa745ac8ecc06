/** The reader's time zone, as C's tzset() finds it. */
export interface Zone {
  /** Seconds west of Greenwich, without daylight saving time. */
  readonly west: number
  readonly hasDaylightSaving: boolean
  readonly standardName: string
  readonly daylightName: string
}

/** English has its own abbreviations for the zones of each of these places. */
const PLACES = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ', 'en-CA']

/** “CET”, “EST”; where there is none “+0330”, as in the time zone database. */
function abbreviation(date: Date): string {
  for (const place of PLACES) {
    const parts = new Intl.DateTimeFormat(place, { timeZoneName: 'short' }).formatToParts(date)
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
    if (/^[A-Z]{3,5}$/.test(name)) return name
  }
  const east = -date.getTimezoneOffset()
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${east < 0 ? '-' : '+'}${two(hours)}${minutes === 0 ? '' : two(minutes)}`
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
    standardName: abbreviation(standard),
    daylightName: abbreviation(daylight),
  }
}
