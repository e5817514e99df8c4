/**
 * Scores the day of the event on military releases whose days were coded by hand.
 * In: `events/isaf`. Out: the share of exact days, of days within one, of releases without a day.
 * The one idea: the date in the release's head is its publication and is given to the reader; the
 * event's day is that of the first act with a day, else the first expression of a day in the body. Where no
 * day is given, a limit or stretch of the first act is told apart: whether it holds the coded day, and whether
 * its end at publication is that day. It is never counted as a day.
 * A release whose head has no year takes it from its number; one without either has no publication.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { captureFromText } from '../../src/acquire/index.ts'
import { eventTime, type EventTime } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Figures, Layer } from '../layer.ts'
import { halfOf, type Half } from './events-gold.ts'

const folderIn = (data: string): string => join(data, 'events', 'isaf')

/** The layer `event-dates`. */
export const eventDates: Layer = {
  name: 'event-dates',
  missing: (data) => (existsSync(folderIn(data)) ? undefined : `${folderIn(data)} is not there`),
  score: async ({ data, tools, sample = 0 }) => {
    const answers: Answer[] = []
    for (const release of releasesIn(folderIn(data))) {
      const { published } = headOf(release.text) ?? {}
      const given = published === undefined ? {} : { published }
      const reading = await tools.read(captureFromText(release.text, given))
      const ours = eventDay(reading)
      const limit = ours === undefined ? limitOf(reading) : undefined
      answers.push({
        ...release,
        ...(ours && { ours }),
        ...(limit && { limit }),
        ...(published && { published }),
      })
    }
    const halves = (['read', 'scored only'] as const).map(
      (half) => [half, answers.filter((answer) => answer.half === half)] as const,
    )
    const dated = answers.filter(({ published }) => published !== undefined)
    const groups = [...halves, ['all', answers], ['dated head', dated]] as const
    const lines = groups.map(([label, some]) => line(label, some))
    const wrong = answers.filter(({ ours, day, half }) => ours !== day && half === 'read')
    const head = `${''.padEnd(14)}${['exact', 'within', 'none', 'limit', 'its end', 'count', 'head', 'dated'].map((one) => one.padStart(8)).join('')}`
    return {
      figures: figuresOf(answers),
      report: [head, ...lines, ...wrong.slice(0, sample).map(wrongLine)].join('\n'),
    }
  },
}

interface Release {
  readonly text: string
  /** The day coded by hand. */
  readonly day: string
  readonly half: Half
}

interface Answer extends Release {
  readonly ours?: string
  /** Of a release without a day: the limit or stretch that is given, EDTF. */
  readonly limit?: string
  readonly published?: string
}

interface Turn {
  readonly from: string
  readonly value: string
}

function releasesIn(folder: string): readonly Release[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const lines = files.sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { conversations } = JSON.parse(line) as { readonly conversations: readonly Turn[] }
      const said = (who: string): string =>
        conversations.find(({ from }) => from === who)?.value ?? ''
      const coded = JSON.parse(said('gpt')) as { readonly start_date: string }
      const text = said('human').replace(/^PRESS RELEASE TEXT:\s*/, '')
      return { text, day: coded.start_date, half: halfOf(text) }
    })
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = String.raw`(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:, ?(\d{4}))?`
/** In brackets after the place, or at the head of an update ("Dec. 6: …", "… Update, March 8, 2011"). */
const IN_BRACKETS = new RegExp(String.raw`\(\s*${DATE}[^)]{0,3}\)`)
const IN_TITLE = new RegExp(String.raw`^(?:.{0,80}Update,? )?${DATE}`)
const NUMBER = /\b(20\d{2})-\d{2}-[A-Z]{1,2}-\d+/

interface Head {
  readonly end: number
  readonly published?: string
}

/** Where the date of the release's head ends, and the day it gives. */
function headOf(text: string): Head | undefined {
  const match = IN_BRACKETS.exec(text) ?? IN_TITLE.exec(text)
  if (!match) return undefined
  const end = match.index + match[0].length
  const [, month = '', day = '', written] = match
  const year = written ?? NUMBER.exec(text)?.[1]
  if (year === undefined) return { end }
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const published = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
  return { end, published }
}

const OF_DAYS = new Set<string>(['day', 'part-of-day', 'hour', 'minute', 'second'])

/** The times of the acts after the head, in the order of the text. */
function timesOfActs(reading: Reading): readonly EventTime['time'][] {
  const end = headOf(reading.article.text)?.end ?? 0
  return reading.acts
    .filter(({ trigger }) => trigger[0] >= end)
    .sort((left, right) => left.trigger[0] - right.trigger[0])
    .map((act) => eventTime(act, reading).time)
}

/** The day of the first act that has one, else of the first expression of a day, after the head. */
function eventDay(reading: Reading): string | undefined {
  const { times, article } = reading
  const end = headOf(article.text)?.end ?? 0
  const told = timesOfActs(reading)
    .filter(({ precision, bound }) => OF_DAYS.has(precision) && bound === undefined)
    .flatMap(({ edtf }) => dayIn(edtf))
  const named = times
    .filter(({ span, grain }) => span[0] >= end && OF_DAYS.has(grain))
    .flatMap(({ edtf }) => dayIn(edtf))
  return told[0] ?? named[0]
}

/** The first limit or stretch of days of an act. */
function limitOf(reading: Reading): string | undefined {
  return timesOfActs(reading).find(({ edtf }) => edtf?.includes('/') === true)?.edtf
}

/** Whether a limit or stretch of days holds a day. */
function holds(limit: string | undefined, day: string): boolean {
  if (limit === undefined) return false
  const [from = '', to = ''] = limit.split('/')
  return (from === '..' || from <= day) && (to === '..' || day <= to)
}

function dayIn(edtf: string | undefined): readonly string[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf ?? '')?.[0]
  return day === undefined ? [] : [day]
}

function share(answers: readonly Answer[], holds: (answer: Answer) => boolean): number {
  return answers.length === 0 ? 0 : answers.filter(holds).length / answers.length
}

function apart(left: string | undefined, right: string): number {
  if (left === undefined) return Infinity
  return Math.abs(Date.parse(left) - Date.parse(right)) / 86_400_000
}

function figuresOf(answers: readonly Answer[]): Figures {
  return {
    exact: share(answers, ({ ours, day }) => ours === day),
    withinOne: share(answers, ({ ours, day }) => apart(ours, day) <= 1),
    unknown: share(answers, ({ ours }) => ours === undefined),
    limit: share(answers, ({ limit, day }) => holds(limit, day)),
    limitEnd: share(answers, ({ limit, day }) => limit?.split('/').at(-1) === day),
    count: answers.length,
  }
}

/** Beside ours the baseline: the head's own date taken for the event's, and the share that has one. */
function line(label: string, answers: readonly Answer[]): string {
  const { exact, withinOne, unknown, limit, limitEnd } = figuresOf(answers)
  const header = share(answers, ({ published, day }) => published === day)
  const dated = share(answers, ({ published }) => published !== undefined)
  const cell = (value: unknown): string => Number(value).toFixed(3).padStart(8)
  const count = String(answers.length).padStart(8)
  return `${label.padEnd(14)}${[exact, withinOne, unknown, limit, limitEnd].map(cell).join('')}${count}${cell(header)}${cell(dated)}`
}

function wrongLine({ ours, day, published, text }: Answer): string {
  const words = text.replace(/\s+/g, ' ').slice(0, 400)
  return `  coded ${day}, ours ${ours ?? 'none'}, head ${published ?? 'none'}: ${words}`
}
