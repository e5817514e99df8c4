/**
 * Scores whole documents: official releases through the real reader, against the official tables of
 * trips and visits of the same days; and contacts against our own gold, under `own`.
 * In: `documents/*.jsonl`, `knowledge/has_travels`, `knowledge/has_visits`. Out: the share of "met with"
 * rows for which some release gives a held contact of the same two states within a day of the row's.
 * The window is that of the releases: from the day the first was seen to the day of the last.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { acquire } from '../../src/acquire/index.ts'
import type { Capture } from '../../src/acquire/index.ts'
import { CONTACT_TYPES, type Act } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Layer, LayerOptions } from '../layer.ts'
import {
  answersToOwnContacts,
  contactErrors,
  contactFigures,
  contactReport,
} from './contacts-own.ts'
import { waysFigures, waysLine } from './contacts-ways.ts'
import { hashOf } from './own-documents.ts'
import { judgedFigures, judgedLine, type JudgedContact } from './contacts-judged.ts'
import { KEEPER, meetingRows, missingTables, type MeetingRow } from './documents-gold.ts'

/** The layer `documents`. */
export const documents: Layer = {
  name: 'documents',
  missing: (data) =>
    filesIn(data).length === 0 ? `no documents/*.jsonl in ${data}` : missingTables(data),
  score: async (options) => {
    const all = await contactsIn(options)
    const { contacts, releases, window } = all
    const rows = meetingRows(options.data, window, await options.tools.knowledge())
    const counted = rows.filter(({ kind }) => kind !== 'president')
    const found = counted.filter((row) => isFound(row, contacts))
    const answers = await answersToOwnContacts(options)
    const own = contactFigures(answers)
    const said = await waysFigures(options.tools)
    const judged = judgedFigures(contacts.map(({ shown }) => shown))
    const figures = {
      recall: counted.length === 0 ? 0 : found.length / counted.length,
      found: found.length,
      expected: counted.length,
      contactsPerHundred: releases === 0 ? 0 : (100 * contacts.length) / releases,
      judged: { ...judged },
      own,
      ways: said,
    }
    const lines = [
      `  ${releases} releases, ${window.from} to ${window.to}`,
      ...countLines(all),
      judgedLine(judged),
      `  found ${found.length} of ${counted.length} official rows`,
      ...rows.map((row) => rowLine(row, contacts)),
      ...(options.sample === undefined ? [] : all.silent.map((one) => `  no contact: ${one}`)),
      ...sampleOf(contacts, options).flatMap(contactLines),
      '',
      contactReport(own),
      waysLine(said),
      ...(options.sample === undefined ? [] : contactErrors(answers)),
    ]
    return { figures, report: lines.join('\n') }
  },
}

function filesIn(data: string): readonly string[] {
  const folder = join(data, 'documents')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return names.sort().map((name) => join(folder, name))
}

/** A contact that a release says was held. */
interface Contact {
  readonly type: string
  readonly countries: ReadonlySet<string>
  /** The days it was held on; absent when no day is told. */
  readonly days?: Days
  readonly edtf: string
  readonly parties: readonly string[]
  readonly sentence: string
  readonly address: string
  /** As it is judged by hand. */
  readonly shown: JudgedContact
}

interface Days {
  readonly from: string
  readonly to: string
}

interface Found {
  readonly contacts: readonly Contact[]
  readonly releases: number
  /** Headlines that say there was a contact, and those of them whose release gives no held one. */
  readonly announcing: number
  readonly silent: readonly string[]
  readonly window: Days
}

async function contactsIn({ data, tools }: LayerOptions): Promise<Found> {
  const contacts: Contact[] = []
  const seen: string[] = []
  const silent: string[] = []
  let announcing = 0
  // No clock: a release that does not say when it was seen is dated by its publication.
  for await (const one of acquire(filesIn(data), { now: () => '' })) {
    if (one.kind === 'failed') throw one.error
    const reading = await tools.read(one.capture)
    seen.push(dayOf(one.capture, reading))
    const found = contactsOf(reading)
    contacts.push(...found)
    const headline = reading.article.headline?.value ?? ''
    if (!ANNOUNCES.test(headline)) continue
    announcing++
    if (found.length === 0) silent.push(headline)
  }
  const days = seen.filter((day) => day !== '').sort()
  return {
    contacts,
    announcing,
    silent,
    releases: seen.length,
    window: { from: days[0] ?? '', to: days[days.length - 1] ?? '' },
  }
}

/** "Secretary …’s Call with …": one contact at least is told. */
const ANNOUNCES = /\b(?:call|meeting|meets) with\b/i

function countLines({ contacts, announcing, silent }: Found): readonly string[] {
  const dated = contacts.filter(({ days }) => days !== undefined).length
  const between = contacts.filter(({ countries }) => countries.size > 1).length
  return [
    `  ${contacts.length} held contacts, ${dated} with a day, ${between} of two states or more`,
    `  ${announcing} headlines say "call with" or the like; ${silent.length} of their releases give no held contact`,
  ]
}

function dayOf({ capturedAt }: Capture, { article }: Reading): string {
  const published = article.published.kind === 'known' ? article.published.value : ''
  return (capturedAt || published).slice(0, 10)
}

function contactsOf(reading: Reading): readonly Contact[] {
  const { acts, article, entities, sentences } = reading
  const held = acts.filter(({ type, status }) => CONTACT_TYPES.has(type) && status === 'held')
  return held.map((act) => {
    const days = daysOf(act)
    const sentence = sentences.find(
      ({ span }) => span[0] <= act.trigger[0] && act.trigger[1] <= span[1],
    )
    return {
      type: act.type,
      countries: new Set(act.parties.flatMap(({ country }) => country ?? [])),
      ...(days !== undefined && { days }),
      edtf: act.time.edtf ?? 'no day',
      parties: act.parties.map((party) => {
        const name = entities.find(({ id }) => id === party.entity)?.name ?? '?'
        return `${party.role} ${name} [${party.country ?? '-'}]`
      }),
      sentence: sentence === undefined ? '' : article.text.slice(...sentence.span),
      address: article.url ?? article.source,
      shown: shownOf(reading, act),
    }
  })
}

function shownOf({ article }: Reading, { parties, time, trigger, type }: Act): JudgedContact {
  const sides = new Set(parties.flatMap(({ body, country }) => country ?? body ?? []))
  return {
    document: article.url ?? article.source,
    text: hashOf(article.text),
    at: trigger,
    type,
    countries: [...sides].sort(),
    day: time.edtf ?? null,
  }
}

const OF_DAYS: readonly Act['time']['precision'][] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'range',
]

/** A month or "before Tuesday" is no day; a range of days is. */
function daysOf({ time }: Act): Days | undefined {
  if (time.edtf === undefined || !OF_DAYS.includes(time.precision)) return undefined
  const [from, to] = time.edtf.split('/').map((end) => /^\d{4}-\d{2}-\d{2}/.exec(end)?.[0])
  const last = time.edtf.includes('/') ? to : from
  return from === undefined || last === undefined ? undefined : { from, to: last }
}

function isFound(row: MeetingRow, contacts: readonly Contact[]): boolean {
  return withState(row, contacts).some(
    ({ days }) =>
      days !== undefined && days.from <= dayAfter(row.to, 1) && days.to >= dayAfter(row.from, -1),
  )
}

function withState({ state }: MeetingRow, contacts: readonly Contact[]): readonly Contact[] {
  if (state === undefined) return []
  return contacts.filter(({ countries }) => countries.has(KEEPER) && countries.has(state))
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** One row of the tables; for a missed one the days of what there is with the same state. */
function rowLine(row: MeetingRow, contacts: readonly Contact[]): string {
  const others = withState(row, contacts)
  const isHere = isFound(row, contacts)
  const apart = row.kind === 'president' ? ' (apart)' : ''
  const head = `  ${isHere ? 'found ' : 'MISSED'} ${row.from}/${row.to.slice(5)} ${row.stateName}${apart}: ${row.remark.slice(0, 60)}`
  if (isHere) return head
  if (row.state === undefined) return `${head}\n         the state's name is not known`
  const days = others.map(({ type, edtf }) => `${type} ${edtf}`)
  const shown = days.length === 0 ? 'no held contact with it' : days.slice(0, 4).join(', ')
  return `${head}\n         ${shown}${days.length > 4 ? ` and ${days.length - 4} more` : ''}`
}

/** Contacts drawn by chance, the same for the same seed. */
function sampleOf(
  contacts: readonly Contact[],
  { sample, seed }: LayerOptions,
): readonly Contact[] {
  if (sample === undefined) return []
  let state = seed || 1
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  const rest = [...contacts]
  return Array.from({ length: Math.min(sample, rest.length) }, () =>
    rest.splice(Math.floor(next() * rest.length), 1),
  ).flat()
}

function contactLines({ type, edtf, parties, sentence, address }: Contact): readonly string[] {
  return ['', `  ${sentence}`, `    ${type} ${edtf}: ${parties.join('; ')}`, `    ${address}`]
}
