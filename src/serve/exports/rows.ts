/** The columns of the tabular exports; `docs/exports.md` describes each. */
import type { Contact, ContactParty } from '../../record/index.ts'
import { partyName } from '../words/contact-words.ts'
import { csvLine } from './csv.ts'

type Cells = readonly (string | number)[]

export const CONTACT_COLUMNS = [
  'id',
  'from',
  'to',
  'date',
  'precision',
  'date_basis',
  'date_rule',
  'date_bound',
  'type',
  'status',
  'parties',
  'countries',
  'offices',
  'roles',
  'initiator',
  'initiator_disputed',
  'place',
  'channel',
  'sources',
  'independent_sources',
  'doubt',
  'first_published',
  'learned_at',
  'quote',
  'quote_source',
  'quote_article',
  'quote_start',
  'quote_end',
] as const

/** Contacts as CSV, a row each; the first row names the columns. */
export function contactsCsv(contacts: readonly Contact[]): string {
  return [CONTACT_COLUMNS, ...contacts.map(contactCells)].map(csvLine).join('')
}

/** The cells of a contact, in the order of `CONTACT_COLUMNS`; several values are parted by " | ". */
export function contactCells(contact: Contact): Cells {
  return [
    contact.id,
    ...timeCells(contact),
    contact.type,
    contact.status,
    ...partyCells(contact),
    ...tellingCells(contact),
  ]
}

function timeCells({ days, time }: Contact): Cells {
  return [
    days.from ?? '',
    days.to ?? '',
    time.edtf ?? '',
    time.precision,
    time.basis,
    time.rule,
    time.bound ?? '',
  ]
}

function partyCells({ parties, initiator, place, channel }: Contact): Cells {
  const joined = (pick: (party: ContactParty) => string | undefined): string =>
    parties.map((party) => pick(party) ?? '').join(' | ')
  return [
    joined(partyName),
    joined((party) => party.country),
    joined((party) => party.office ?? party.officeTitle),
    joined((party) => party.role),
    initiator?.name ?? '',
    initiator === undefined ? '' : String(initiator.disputed),
    place ?? '',
    channel ?? '',
  ]
}

function tellingCells({
  sources,
  independent,
  doubt,
  published,
  learnedAt,
  quotes,
}: Contact): Cells {
  const [quote] = quotes
  return [
    sources.join(' | '),
    independent,
    doubt.join(' | '),
    published?.first ?? '',
    learnedAt,
    quote?.quote ?? '',
    quote?.source ?? '',
    quote?.article ?? '',
    quote?.span[0] ?? '',
    quote?.span[1] ?? '',
  ]
}

export const DYAD_COLUMNS = [
  'date',
  'precision',
  'country_a',
  'country_b',
  'party_a',
  'party_b',
  'type',
  'status',
  'contact',
] as const

/** One row for each pair of parties from different states, states in alphabetical order. */
export function dyadRows({ id, type, status, time, parties }: Contact): readonly Cells[] {
  const placed = parties.filter((party) => party.country !== undefined)
  const sorted = [...placed].sort((a, b) => ((a.country ?? '') < (b.country ?? '') ? -1 : 1))
  return sorted.flatMap((left, index) =>
    sorted
      .slice(index + 1)
      .filter((right) => right.country !== left.country)
      .map((right) => [
        time.edtf ?? '',
        time.precision,
        left.country ?? '',
        right.country ?? '',
        partyName(left),
        partyName(right),
        type,
        status,
        id,
      ]),
  )
}
