/**
 * chrono-node, its English parser as it comes: an open date is the nearest one. It says which parts of a
 * date the words tell for certain; the value is as coarse as those. It has no durations and no sets.
 */
import * as chrono from 'chrono-node'
import type { Span } from '../../src/text/index.ts'
import type { OurTime } from '../layers/time-score.ts'
import { endsOf, timexSpan } from './extent.ts'
import { passagePeer, pinnedVersionOf, type OpenedPeer, type Passage } from './peer.ts'
import { coarsened, typeOf } from './timex-value.ts'

/** Opens the library. */
export function openChrono(): OpenedPeer {
  return passagePeer(pinnedVersionOf('chrono-node'), timesIn)
}

/** The expressions of a passage; noon stands for a day without an hour. */
export function timesIn({ text, created }: Passage): readonly OurTime[] {
  const instant = new Date(
    created.length > 'YYYY-MM-DD'.length ? `${created}Z` : `${created}T12:00Z`,
  )
  return chrono.parse(text, { instant, timezone: 0 }).flatMap((result) => {
    const whole: Span = [result.index, result.index + result.text.length]
    const span = timexSpan(text, whole)
    const ends = result.end ? endsOf(text, span) : undefined
    if (result.end && ends)
      return [timeFrom(text, ends[0], result.start), timeFrom(text, ends[1], result.end)]
    const length = lengthOf(result)
    return length === undefined
      ? [timeFrom(text, span, result.start)]
      : [{ span, type: 'DURATION', timex: length }]
  })
}

function timeFrom(text: string, span: Span, parts: chrono.ParsedComponents): OurTime {
  const timex = timexOf(parts, text.slice(...span))
  return { span, type: typeOf(timex), timex }
}

const LENGTH =
  /^(?!in\b)(?:(?:for|within)\s)?(?:(?:last|past|previous|next)\s)?(.+)\s(year|month|week|day|hour|minute|second)s$/i
const SECONDS: Readonly<Record<string, number>> = {
  year: 365.2425 * 86_400,
  month: (365.2425 / 12) * 86_400,
  week: 7 * 86_400,
  day: 86_400,
  hour: 3_600,
  minute: 60,
  second: 1,
}

/** "The past 20 years" is for chrono the day 20 years ago, and for TIMEX3 a duration. */
function lengthOf({ text, refDate, start }: chrono.ParsedResult): string | undefined {
  const [, amount = '', plural = ''] = LENGTH.exec(text) ?? []
  const unit = plural.toLowerCase()
  const seconds = SECONDS[unit]
  if (seconds === undefined) return undefined
  const distance = Math.abs(start.date().getTime() - refDate.getTime()) / 1000
  const number = /\b(?:few|several|some)\b/i.test(amount) ? 'X' : Math.round(distance / seconds)
  return `P${seconds < 86_400 ? 'T' : ''}${number}${unit.slice(0, 1).toUpperCase()}`
}

/** Where the words name a part of the day, chrono gives an hour of its own choice. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
}

function timexOf(parts: chrono.ParsedComponents, words: string): string {
  if (parts.tags().has('casualReference/now')) return 'PRESENT_REF'
  const year = String(parts.get('year')).padStart(4, '0')
  const day = [year, twoDigits(parts.get('month')), twoDigits(parts.get('day'))].join('-')
  if (parts.isCertain('hour')) return `${day}T${clockOf(parts)}`
  const part = /\b(?:morning|afternoon|evening|night|tonight)\b/i.exec(words)?.[0].toLowerCase()
  if (part !== undefined) return `${day}T${PARTS_OF_DAY[part] ?? ''}`
  const coarse = coarsened(day, words)
  if (coarse !== day || parts.isCertain('day') || parts.isCertain('weekday')) return coarse
  return parts.isCertain('month') ? day.slice(0, 'YYYY-MM'.length) : year
}

function clockOf(parts: chrono.ParsedComponents): string {
  const clock = [parts.get('hour'), parts.get('minute')]
  if (parts.isCertain('second')) clock.push(parts.get('second'))
  return clock.map(twoDigits).join(':')
}

function twoDigits(number: number | null | undefined): string {
  return String(number ?? 0).padStart(2, '0')
}
