/**
 * Rows of the official tables of trips and visits as one-sentence reports, so that they can be read and
 * compared as any other source.
 * In: `knowledge/has_travels`, `knowledge/has_visits`, a window of days. Out: captures; the name of each is
 * table, traveller or state, and first day.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Capture, CaptureId } from '../../src/acquire/index.ts'

const TABLES = {
  secretary: join('knowledge', 'has_travels', 'secretary-travels'),
  president: join('knowledge', 'has_travels', 'president-travels'),
  visit: join('knowledge', 'has_visits', 'data'),
} as const
type Table = keyof typeof TABLES

/** The rows that begin within a window, each as a report that the keeper of the tables would write. */
export function tableCaptures(
  data: string,
  window: { readonly from: string; readonly to: string },
): readonly Capture[] {
  const tables = Object.keys(TABLES) as Table[]
  return tables.flatMap((table) => {
    const folder = join(data, TABLES[table])
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'))
    return names.sort().flatMap((name) => {
      const entries = readFileSync(join(folder, name), 'utf8').split(/<(?:trip|visit)[ >]/)
      return entries
        .slice(1)
        .filter((entry) => isWithin(fieldOf(entry, 'start-date'), window))
        .map((entry) => captureFrom(entry, table, name.replace(/\.xml$/, '')))
    })
  })
}

function isWithin(
  day: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return day >= from && day <= to
}

function fieldOf(entry: string, name: string): string {
  const words = new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(entry)?.[1] ?? ''
  return words.replace(/\s+/g, ' ').trim()
}

function captureFrom(entry: string, table: Table, file: string): Capture {
  const [from, to] = [fieldOf(entry, 'start-date'), fieldOf(entry, 'end-date')]
  const content = table === 'visit' ? visitSentence(entry) : tripSentence(entry, table)
  const id = createHash('sha256').update(`${table} ${file} ${from} ${content}`).digest('hex')
  const state = fieldOf(entry, table === 'visit' ? 'from' : 'country').toLowerCase()
  return {
    id: `sha256:${id}` as CaptureId,
    mediaType: 'text/plain',
    content,
    charset: { name: 'utf-8', basis: 'given' } as unknown as Capture['charset'],
    source: `table:${table}/${state.replace(/\W+/g, '-')}/${from}`,
    given: { published: to === '' ? from : to, outlet: 'Office of the Historian' },
    capturedAt: '2026-01-01T00:00:00.000Z',
  }
}

const TRAVELLERS = {
  secretary: 'Secretary of State Antony Blinken',
  president: 'President Joe Biden',
} as const

function tripSentence(entry: string, table: 'secretary' | 'president'): string {
  const place = fieldOf(entry, 'locale') || fieldOf(entry, 'country')
  const remark = fieldOf(entry, 'remarks').replace(/^\w/, (letter) => letter.toLowerCase())
  return `${daysOf(entry)}, in ${place}, ${TRAVELLERS[table]} ${remark.replace(/\.?$/, '.')}`
}

function visitSentence(entry: string): string {
  const visitor = `${fieldOf(entry, 'visitor')} of ${fieldOf(entry, 'from')}`
  const day = daysOf(entry).replace(/^\w/, (letter) => letter.toLowerCase())
  return `${visitor} made an official visit to the United States ${day}.`
}

function daysOf(entry: string): string {
  const [from, to] = [fieldOf(entry, 'start-date'), fieldOf(entry, 'end-date')].map(inWords)
  return from === to || to === '' ? `On ${from ?? ''}` : `From ${from ?? ''} to ${to ?? ''}`
}

function inWords(day: string): string {
  if (day === '') return ''
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', options)
}
