/**
 * Heads of international bodies since 1997, from the lists of Wikidata.
 * In: position, person, start, end. Out: who held the offices that our tables keep for such bodies.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDateFrom } from './names.ts'
import type { Held } from './held.ts'
import { SHARED } from './tables.ts'

const OFFICES: Readonly<Record<string, string>> = {
  'Secretary-General of the United Nations': 'un/secretary-general',
  'Deputy Secretary-General of the United Nations': 'un/deputy-secretary-general',
  'President of the United Nations General Assembly': 'un/president-of-the-general-assembly',
  'Director-General of the World Trade Organization': 'wto/director-general',
}
/** The lists were made in the first half of 2023. */
const MADE = '2023-01-31'

/** Reads the list of holders; a line whose start and end are the same day says nothing. */
export function bodiesFrom(): readonly Held[] {
  const lines = readFileSync(
    join(SHARED, 'knowledge', 'foreign-ministers-2023', 'holders21.csv'),
    'utf8',
  )
  return lines
    .trimEnd()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [position = '', person = '', , from = '', to = ''] = cellsOf(line)
      const office = OFFICES[position]
      if (office === undefined || from === '' || from === to || !isDate(from)) return []
      const asOf = to === '' ? MADE : ''
      const surname = person.split(' ').at(-1) ?? person
      return [
        {
          office,
          person,
          spellings: [],
          surname,
          from,
          to,
          asOf,
          edition: MADE,
          source: 'wikidata-2023',
        },
      ]
    })
}

function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) || isoDateFrom(text) !== ''
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  )
}
