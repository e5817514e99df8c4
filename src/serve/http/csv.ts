/**
 * Tables as CSV (RFC 4180). In: rows of cells. Out: text with CRLF, safe to open in a spreadsheet: a
 * cell that would be taken for a formula gets an apostrophe before it, so text of the world never runs.
 */
import type { Contact } from '../../record/index.ts'
import { partyName, sourcesInWords } from '../words/contact-words.ts'
import { plain } from '../web/plain.ts'

const COLUMNS = [
  'id',
  'from',
  'to',
  'date',
  'precision',
  'date_basis',
  'type',
  'status',
  'parties',
  'countries',
  'offices',
  'initiator',
  'initiator_disputed',
  'place',
  'channel',
  'sources',
  'independent_sources',
  'sources_in_words',
  'doubt',
  'first_published',
  'learned_at',
  'quote',
  'quote_source',
] as const

/** Contacts, a row each; the first row names the columns. */
export function contactsCsv(contacts: readonly Contact[]): string {
  return [COLUMNS, ...contacts.map(rowOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell: one line, no formula, quoted where it must be. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const words = plain(value)
  const safe = /^[=+\-@|%]/.test(words) || /^[\t\r\n]/.test(value) ? `'${words}` : words
  return /[",\r\n;]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function rowOf(contact: Contact): readonly (string | number)[] {
  const { time, days, initiator } = contact
  const all = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((value) => value !== undefined))].join('; ')
  return [
    contact.id,
    days.from ?? '',
    days.to ?? '',
    time.edtf ?? '',
    time.precision,
    time.basis,
    contact.type,
    contact.status,
    all(contact.parties.map(partyName)),
    all(contact.parties.map((party) => party.country)),
    all(contact.parties.map((party) => party.office)),
    initiator?.name ?? '',
    initiator === undefined ? '' : String(initiator.disputed),
    contact.place ?? '',
    contact.channel ?? '',
    contact.sources.length,
    contact.independent,
    sourcesInWords(contact),
    contact.doubt.join('; '),
    contact.published?.first ?? '',
    contact.learnedAt,
    contact.quotes[0]?.quote ?? '',
    contact.quotes[0]?.source ?? '',
  ]
}
