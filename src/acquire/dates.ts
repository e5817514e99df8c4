/**
 * Machine-written dates to ISO 8601, in the zone in which they were given.
 * In: `Sat, 22 May 2021 12:00:47 +0000`, `2024-06-25T14:00:00.000+02:00`, seconds since 1970.
 * Out: `2021-05-22T12:00:47Z`, `2024-06-25T14:00:00+02:00`, or undefined when it is none of these.
 * Source: RFC 822 and RFC 2822 section 3.3, ISO 8601-1:2019. Dates in prose belong to the time room.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zones that RFC 822 names, as offsets; "GMT" and "UT" are written Z. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const MAIL_DATE =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))? ?([a-z]{1,4}|[+-]\d{4})?)?$/i

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly zone?: string | undefined
}

/** The ISO form of a date written for machines; undefined when it is not one, or no day of the calendar. */
export function isoDateFrom(given: string | number): string | undefined {
  if (typeof given === 'number') return isoDateFromEpoch(given)
  const words = given.trim().replace(/\s+/g, ' ')
  if (words.length > 60) return undefined
  const iso = ISO_DATE.exec(words)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    return written({ ...dayFrom(year, Number(month), day), hour, minute, second, zone })
  }
  const mail = MAIL_DATE.exec(words)
  if (!mail) return undefined
  const [, day, month, year, hour, minute, second, zone] = mail
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  return written({ ...dayFrom(year, number, day), hour, minute, second, zone })
}

function dayFrom(year: string | undefined, month: number, day: string | undefined): DateParts {
  return { year: Number(year), month, day: Number(day) }
}

/** Seconds or milliseconds since 1970; milliseconds are told by their size. */
function isoDateFromEpoch(given: number): string | undefined {
  const milliseconds = Math.abs(given) > 1e11 ? given : given * 1000
  if (!Number.isFinite(given) || given <= 0 || milliseconds > 4e12) return undefined
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}

function written(parts: DateParts): string | undefined {
  const { year, month, day } = parts
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  if (parts.hour === undefined) return date
  const clock = [parts.hour, parts.minute ?? '0', parts.second ?? '0'].map(Number)
  if ((clock[0] ?? 0) > 23 || (clock[1] ?? 0) > 59 || (clock[2] ?? 0) > 60) return undefined
  return `${date}T${clock.map(twoDigits).join(':')}${zoneFrom(parts.zone)}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A time without a zone stays without one. */
function zoneFrom(zone: string | undefined): string {
  if (zone === undefined) return ''
  const upper = zone.toUpperCase()
  const named = NAMED_ZONES[upper]
  if (named !== undefined) return named
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(upper)
  if (!offset) return ''
  const written = `${offset[1]}:${offset[2] ?? '00'}`
  return written === '+00:00' || written === '-00:00' ? 'Z' : written
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
