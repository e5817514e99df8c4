/**
 * Rebuilds the generated tables of knowledge from the open corpora beside the project.
 * In: `../shared/data`, and the hand-kept tables of `data/knowledge`. Out: `offices.tsv`, `holders.tsv`.
 * Hand-kept tables (`*.hand.tsv` and all others) are read and never written; `refused.tsv` names rows
 * of the sources that are known to be wrong.
 */
import { existsSync } from 'node:fs'
import { bodiesFrom } from './knowledge/bodies.ts'
import { cabinetsFrom, slugsByCode } from './knowledge/cabinets.ts'
import { headsFrom } from './knowledge/heads.ts'
import { holdersFrom } from './knowledge/held.ts'
import { sightingsFrom } from './knowledge/sightings.ts'
import { placesFrom, readTable, SHARED, writeTable, type Cells } from './knowledge/tables.ts'

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
  const held = [...heads.held, ...cabinets.held, ...bodiesFrom(), ...sightings]
  const refused = new Set(
    readTable('refused.tsv').map((row) => `${row['office'] ?? ''} ${row['person'] ?? ''}`),
  )
  const isOffice = (office: string): boolean =>
    known.has(office) || places.isKept(office) || places.isPattern(office)
  const holders = holdersFrom(
    held.filter((one) => isOffice(one.office) && !refused.has(`${one.office} ${one.person}`)),
  )
  writeTable('offices.tsv', OFFICE_COLUMNS, offices)
  writeTable('holders.tsv', HOLDER_COLUMNS, holders)
  console.log(`${String(offices.length)} offices, ${String(holders.length)} holders`)
}

function byOffice(left: Cells, right: Cells): number {
  return (left['office'] ?? '') < (right['office'] ?? '') ? -1 : 1
}
