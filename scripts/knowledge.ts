/**
 * Rebuilds the generated tables of knowledge from the open corpora beside the project.
 * In: `../shared/data`, and the hand-kept tables of `data/knowledge`. Out: `offices.tsv`, `holders.tsv`, and a
 * report of where sources disagree, which rows, and which was taken.
 * Hand-kept tables (`*.hand.tsv` and all others) are read and never written; `refused.tsv` names rows
 * of the sources that are known to be wrong, `spellings.tsv` those that only spell a name in another way.
 */
import { existsSync } from 'node:fs'
import { knowledgeFrom } from '../src/knowledge/index.ts'
import { bodiesFrom } from './knowledge/bodies.ts'
import { cabinetsFrom, slugsByCode } from './knowledge/cabinets.ts'
import { headsFrom } from './knowledge/heads.ts'
import { coverageInWords } from './knowledge/coverage.ts'
import { conflictInWords, conflictsIn, type Conflict } from './knowledge/conflicts.ts'
import { holdersFrom, spelledAsOne, type Held } from './knowledge/held.ts'
import { sightingsFrom } from './knowledge/sightings.ts'
import { notToldByHand } from './knowledge/told.ts'
import {
  allTables,
  placesFrom,
  readTable,
  SHARED,
  writeTable,
  type Cells,
} from './knowledge/tables.ts'

const OFFICE_COLUMNS = ['office', 'portfolio', 'rank', 'title', 'titles', 'accredited_to', 'source']
const HOLDER_COLUMNS = ['office', 'person', 'spellings', 'surname', 'from', 'to', 'as_of', 'source']

if (existsSync(SHARED)) rebuild()
else console.log('The open corpora are not beside the project; the tables stay as they are.')

function rebuild(): void {
  const places = placesFrom()
  const heads = headsFrom(places, slugsByCode(places))
  const cabinets = cabinetsFrom(places)
  const offices = [...heads.offices, ...cabinets.offices].sort(byOffice)
  const known = new Set(offices.map((row) => row['office'] ?? ''))
  const sightings = sightingsFrom(places, known)
  const held = spelledAsOne(
    [...heads.held, ...cabinets.held, ...bodiesFrom(), ...sightings],
    readTable('spellings.tsv'),
  )
  const refused = new Set(
    readTable('refused.tsv').map((row) => `${row['office'] ?? ''} ${row['person'] ?? ''}`),
  )
  const isOffice = (office: string): boolean =>
    known.has(office) || places.isKept(office) || places.isPattern(office)
  const isRefused = (one: Held): boolean => refused.has(`${one.office} ${one.person}`)
  const accepted = held.filter((one) => isOffice(one.office) && !isRefused(one))
  const holders = notToldByHand(holdersFrom(accepted), readTable('holders.hand.tsv'))
  writeTable('offices.tsv', OFFICE_COLUMNS, offices)
  writeTable('holders.tsv', HOLDER_COLUMNS, holders)
  console.log(`${String(offices.length)} offices, ${String(holders.length)} holders`)
  reportConflicts(accepted)
  const seen = sightings.filter((one) => isOffice(one.office) && !isRefused(one))
  for (const line of coverageInWords(knowledgeFrom(allTables()), seen)) console.log(line)
  const gone = [...refused].filter(
    (key) => !held.some((one) => `${one.office} ${one.person}` === key),
  )
  for (const key of gone) console.log(`refused.tsv: no source says this any more: ${key}`)
}

/** Where the sources and the hand-kept rows disagree; a hand-kept row wins over the others. */
function reportConflicts(accepted: readonly Held[]): void {
  const conflicts = conflictsIn([...keptByHand(), ...accepted], knowledgeFrom(allTables()))
  const count = (kind: Conflict['kind']): string =>
    String(conflicts.filter((one) => one.kind === kind).length)
  console.log(
    `sources disagree on ${count('holder')} holders, ${count('start')} starts, ${count('spelling')} spellings:`,
  )
  for (const conflict of conflicts) console.log(`  ${conflictInWords(conflict)}`)
}

function keptByHand(): readonly Held[] {
  return readTable('holders.hand.tsv').map((row) => ({
    office: row['office'] ?? '',
    person: row['person'] ?? '',
    spellings: (row['spellings'] ?? '').split(';'),
    surname: row['surname'] ?? '',
    from: row['from'] ?? '',
    to: row['to'] ?? '',
    asOf: row['as_of'] ?? '',
    edition: '',
    source: row['source'] ?? '',
  }))
}

function byOffice(left: Cells, right: Cells): number {
  return (left['office'] ?? '') < (right['office'] ?? '') ? -1 : 1
}
