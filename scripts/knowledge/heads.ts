/**
 * Heads of state and of government, 2015–2026, from the yearly editions of the World Factbook.
 * In: one row a name with its "since", the first edition that has it and the first that has not.
 * Out: who held which office; the offices themselves, by the titles the Factbook gives.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysBefore, firstDay, type Held } from './held.ts'
import { isoDateFrom, sourceNameFrom } from './names.ts'
import { SHARED, type Cells, type Places } from './tables.ts'

interface HeadRow {
  readonly country: string
  readonly role: string
  readonly text: string
  readonly since: string
  readonly first_seen: string
  readonly gone: string | null
}

interface TitlePattern {
  readonly pattern: RegExp
  readonly office: string
  readonly title: string
  readonly titles: string
}

/** A name that a later edition replaced is vouched for up to a month before its last edition. */
const LAG_DAYS = 28
/** One whose successor the editions do not tell may have left long before they dropped the name. */
const UNREPLACED_LAG_DAYS = 120
/**
 * A name that no edition replaced may be stale: the Factbook has shown leaders for months after they
 * left. It is vouched for up to four months before the last true edition, January 2026.
 */
const VOUCHED_TO = '2025-09-24'
/** Between these two the archive has no edition, though single files are dated there. */
const ARCHIVE_GAP = ['2017-03-28', '2020-11-24'] as const

const STATE_TITLES: readonly TitlePattern[] = [
  {
    pattern: /^(?:(?:Interim|Transition|Transitional|State|Federal|Executive) )?President /i,
    office: 'president',
    title: 'President',
    titles: 'president;interim president;transitional president;acting president',
  },
  {
    pattern: /^(?:King|Queen) /,
    office: 'monarch',
    title: 'Monarch',
    titles: 'king;queen;monarch;sovereign',
  },
  { pattern: /^(?:Emir|Amir) /, office: 'emir', title: 'Emir', titles: 'emir;amir;ruler' },
  { pattern: /^Sultan /, office: 'sultan', title: 'Sultan', titles: 'sultan' },
  { pattern: /^Emperor /, office: 'emperor', title: 'Emperor', titles: 'emperor' },
  { pattern: /^Grand Duke /, office: 'grand-duke', title: 'Grand Duke', titles: 'grand duke' },
  { pattern: /^Prince /, office: 'prince', title: 'Prince', titles: 'prince;sovereign prince' },
  { pattern: /^Pope /, office: 'pope', title: 'Pope', titles: 'pope;pontiff' },
]

const GOVERNMENT_TITLES: readonly TitlePattern[] = [
  {
    pattern: /^(?:(?:Interim|Transition|CNSP) )?(?:Prime Minister|Taoiseach) /i,
    office: 'prime-minister',
    title: 'Prime Minister',
    titles: 'prime minister;premier;head of government;interim prime minister',
  },
  {
    pattern: /^Premier /,
    office: 'prime-minister',
    title: 'Prime Minister',
    titles: 'premier;prime minister;head of government',
  },
  {
    pattern: /^Chancellor /,
    office: 'chancellor',
    title: 'Chancellor',
    titles: 'chancellor;federal chancellor',
  },
  {
    pattern: /^Head of Government /,
    office: 'head-of-government',
    title: 'Head of Government',
    titles: 'head of government;prime minister',
  },
]

/** Parts of a state, whose head of state is told with the state itself. */
const NO_STATES = ['hong-kong', 'macao']

/** What is left of a title or a note is no name. */
const NO_NAME = /\b(?:President|Minister|Elect|Caretaker|caretaker|Chairman|of)\b/

export interface Heads {
  readonly held: readonly Held[]
  readonly offices: readonly Cells[]
}

/** Reads the editions; rows that do not plainly name one holder of the office are left out. */
export function headsFrom(places: Places, slugByCode: ReadonlyMap<string, string>): Heads {
  const rows = readRows()
  // A head of state who is represented by another lives elsewhere: a shared crown is told once.
  const isRepresented = (row: HeadRow): boolean => /^represent\w+ by/.test(row.text)
  const represented = new Set(rows.filter(isRepresented).map((row) => row.country))
  const offices = new Map<string, Cells>()
  const held: Held[] = []
  for (const row of rows) {
    const slug = slugByCode.get(row.country)
    const isState = row.role === 'chief of state'
    const isElsewhere = isState && represented.has(row.country) && slug !== 'united-kingdom'
    if (slug === undefined || isElsewhere || NO_STATES.includes(slug)) continue
    const pattern = (isState ? STATE_TITLES : GOVERNMENT_TITLES).find((one) =>
      one.pattern.test(row.text),
    )
    const name = pattern && sourceNameFrom(plainName(row.text.replace(pattern.pattern, '')))
    const from = isoDateFrom(row.since)
    if (pattern === undefined || name === undefined || from === '') continue
    if (NO_NAME.test(name.name)) continue
    const office = officeIdOf(slug, pattern.office, places)
    if (!places.isKept(office)) offices.set(office, officeCells(office, pattern, isState))
    const asOf = vouchedTo(row, rows)
    held.push({
      ...name,
      person: name.name,
      office,
      from,
      to: '',
      asOf,
      edition: row.first_seen,
      source: 'factbook-heads',
    })
  }
  return {
    held: held.filter((one) => one.asOf >= firstDay(one.from)),
    offices: [...offices.values()],
  }
}

/** The office by the Factbook's title, or by the hand-kept name of the same office. */
function officeIdOf(slug: string, title: string, places: Places): string {
  const premier = `${slug}/premier`
  return title === 'prime-minister' && places.isKept(premier) ? premier : `${slug}/${title}`
}

function readRows(): readonly HeadRow[] {
  return readFileSync(
    join(SHARED, 'knowledge', 'heads-of-state-and-government-2014-2026.jsonl'),
    'utf8',
  )
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as HeadRow)
}

/** "of the Republic Ilir META" without the republic; quotation marks of nicknames dropped with them. */
function plainName(text: string): string {
  return text
    .replace(
      /^of the (?:Republic|Government|Council of Ministers|Swiss Confederation|Islamic Republic of Afghanistan) /,
      '',
    )
    .replace(/ "[^"]*"/g, '')
}

function officeCells(office: string, pattern: TitlePattern, isState: boolean): Cells {
  return {
    office,
    portfolio: isState ? 'head-of-state' : 'head-of-government',
    rank: 'principal',
    title: pattern.title,
    titles: pattern.titles,
    source: 'factbook-heads',
  }
}

/** The last day for which a row vouches: before its last edition, and before whoever replaced it began. */
function vouchedTo(row: HeadRow, rows: readonly HeadRow[]): string {
  if (row.gone === null) return VOUCHED_TO
  const { gone } = row
  const isBulk = gone > ARCHIVE_GAP[0] && gone <= ARCHIVE_GAP[1] && row.first_seen <= ARCHIVE_GAP[0]
  const lastSeen = isBulk ? ARCHIVE_GAP[0] : gone
  const next = startAfter(row, rows)
  if (next === undefined) return daysBefore(lastSeen, UNREPLACED_LAG_DAYS)
  return [daysBefore(lastSeen, LAG_DAYS), daysBefore(next, 1)].sort()[0] ?? lastSeen
}

/** When the one began who stands in the row's place in the editions after it. */
function startAfter(row: HeadRow, rows: readonly HeadRow[]): string | undefined {
  const gone = row.gone ?? ''
  const soon = daysBefore(gone, -UNREPLACED_LAG_DAYS)
  return rows
    .filter((other) => other.country === row.country && other.role === row.role)
    .filter((other) => other.first_seen >= gone && other.first_seen <= soon)
    .filter((other) => !/\b(?:vice|deputy)\b/i.test(other.text))
    .map((other) => firstDay(isoDateFrom(other.since)))
    .filter((start) => start.length === 10 && start > firstDay(isoDateFrom(row.since)))
    .sort()[0]
}
