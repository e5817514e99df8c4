/**
 * compromise with compromise-dates: its dates, then the durations and clock times that stand outside them.
 * An open date is the next one; the library has no other setting. Where it finds a date and cannot say
 * which ("tonight"), the extent stands without a value.
 */
import nlp from 'compromise'
import dates from 'compromise-dates'
import type { DateJSON, DurationJSON, TimeJSON } from 'compromise-dates'
import type { Span } from '../../src/text/index.ts'
import type { OurTime } from '../layers/time-score.ts'
import { endsOf, timexSpan } from './extent.ts'
import { dayIn, passagePeer, pinnedVersionOf, type OpenedPeer, type Passage } from './peer.ts'
import { coarsened, quarterOf, typeOf, weekOf } from './timex-value.ts'

/** Opens the libraries. */
export function openCompromise(): OpenedPeer {
  nlp.plugin(dates)
  const [version = '', core = ''] = ['compromise-dates', 'compromise'].map(pinnedVersionOf)
  return passagePeer(`${version} on compromise ${core}`, timesIn)
}

interface Phrase {
  readonly text: string
  readonly offset: { readonly start: number }
  readonly dates?: DateJSON
  readonly duration?: DurationJSON
  readonly time?: TimeJSON
}

interface Phrases {
  json(options: Readonly<Record<string, boolean>>): readonly Phrase[]
}

function timesIn({ text, created }: Passage): readonly OurTime[] {
  const document = nlp(text) as unknown as Readonly<Record<string, (options?: object) => Phrases>>
  const today = dayIn(created)
  const durations = phrasesOf(() => document['durations']?.())
  const found = [
    ...phrasesOf(() => document['dates']?.({ today, timezone: 'UTC' })),
    ...durations,
    ...phrasesOf(() => document['times']?.()),
  ].flatMap((phrase) => timesFrom(phrase, { text, created }))
  const lengths = durations.flatMap((phrase) => timesFrom(phrase, { text, created }))
  return firstOfThoseThatOverlap(found.map((time) => withLength(time, { text, lengths })))
}

const OPTIONS = { offset: true, terms: false }

/** On some words the library throws while it values a date; the dates of that passage then have no values. */
function phrasesOf(find: () => Phrases | undefined): readonly Phrase[] {
  const found = find()
  try {
    return found?.json(OPTIONS) ?? []
  } catch {
    return found?.json({ ...OPTIONS, dates: false }) ?? []
  }
}

interface Lengths {
  readonly text: string
  readonly lengths: readonly OurTime[]
}

/** A date that they cannot value and that ends in a duration ("the next three days") is one. */
function withLength(time: OurTime, { text, lengths }: Lengths): OurTime {
  if (time.timex !== '' || /\bago$/.test(text.slice(...time.span))) return time
  const length = lengths.find(({ span }) => time.span[0] <= span[0] && span[1] === time.span[1])
  return length === undefined ? time : { ...length, span: time.span }
}

function firstOfThoseThatOverlap(times: readonly OurTime[]): readonly OurTime[] {
  const kept: OurTime[] = []
  for (const time of times)
    if (!kept.some(({ span }) => span[0] < time.span[1] && time.span[0] < span[1])) kept.push(time)
  return kept.sort((left, right) => left.span[0] - right.span[0])
}

function timesFrom(phrase: Phrase, { text, created }: Passage): readonly OurTime[] {
  const span = timexSpan(text, spanOf(phrase, text))
  const words = text.slice(...span)
  if (phrase.time)
    return [timeFrom(span, phrase.time['24h'] ? `${dayIn(created)}T${clockOf(phrase.time)}` : '')]
  if (phrase.duration) return durationsFrom(span, phrase.duration)
  const { start, end, unit, repeat } = phrase.dates ?? {}
  if (repeat) return [{ span, type: 'SET', timex: recurrenceOf(repeat) }]
  if (!start) return [timeFrom(span, '')]
  const ends = unit === undefined && end ? endsOf(text, span) : undefined
  if (ends && end) return [timeFrom(ends[0], dayIn(start)), timeFrom(ends[1], dayIn(end))]
  return [timeFrom(span, coarsened(unitOf(start, { unit, words }), words))]
}

function timeFrom(span: Span, timex: string): OurTime {
  return { span, type: typeOf(timex), timex }
}

/** Their offset starts at the first word, and their text at the sign before it. */
function spanOf({ offset, text }: Phrase, whole: string): Span {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '')
  const start = whole.indexOf(words, Math.max(0, offset.start - (text.length - words.length)))
  return [start, start + words.length]
}

const LETTERS: Readonly<Record<string, string>> = {
  century: '00Y',
  decade: '0Y',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}

/** Units that they give no number of are none ("the first quarter" is one quarter for them). */
function durationsFrom(span: Span, duration: DurationJSON): readonly OurTime[] {
  const [[unit = '', amount] = []] = Object.entries(duration)
  if (!(unit in LETTERS)) return []
  return [{ span, type: 'DURATION', timex: periodOf(unit, amount) }]
}

function periodOf(unit: string, amount: number | null | undefined): string {
  const time = ['hour', 'minute', 'second'].includes(unit) ? 'T' : ''
  return `P${time}${Number.isFinite(amount) ? amount : 1}${LETTERS[unit] ?? ''}`
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function recurrenceOf({ interval, filter }: NonNullable<DateJSON['repeat']>): string {
  const days = Object.keys(filter?.weekDays ?? {})
  const day = days.length === 1 ? WEEKDAYS.indexOf(days[0] ?? '') + 1 : 0
  if (day > 0) return `XXXX-WXX-${day}`
  const [[unit = '', amount] = []] = Object.entries(interval)
  return periodOf(unit, amount)
}

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}
const SEASONS = ['WI', 'SP', 'SU', 'FA']

interface Unit {
  readonly unit: string | undefined
  readonly words: string
}

/** The value of what begins at a moment and is one such unit. */
function unitOf(start: string, { unit, words }: Unit): string {
  const day = dayIn(start)
  switch (unit) {
    case 'year':
      return day.slice(0, 'YYYY'.length)
    case 'quarter':
      return quarterOf(day)
    case 'month':
      return day.slice(0, 'YYYY-MM'.length)
    case 'season':
      return `${day.slice(0, 'YYYY'.length)}-${SEASONS[Math.floor(Number(day.slice(5, 7)) / 3) % 4]}`
    case 'week':
      return /weekend/i.test(words) ? `${weekOf(day)}-WE` : weekOf(day)
    default:
      return dayOrTime(start, words)
  }
}

/** A part of the day is an hour of their own choice for them. */
function dayOrTime(start: string, words: string): string {
  const clock = start.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)
  if (clock === '00:00') return dayIn(start)
  const part = /\b(?:morning|afternoon|evening|night)$/i.exec(words)?.[0].toLowerCase() ?? ''
  return `${dayIn(start)}T${PARTS_OF_DAY[part] ?? clock}`
}

function clockOf({ hour, minute }: TimeJSON): string {
  return [hour ?? 0, minute ?? 0].map((part) => String(part).padStart(2, '0')).join(':')
}
