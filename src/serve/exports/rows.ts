/** The columns of the tabular exports; `docs/exports.md` describes each. */
import type { Contact, ContactParty } from '../../record/index.ts'
import { partyName } from '../words/contact-words.ts'

export const CONTACT_COLUMNS = [
  'id',
  'type',
  'status',
  'date',
  'precision',
  'date_basis',
  'date_rule',
  'date_bound',
  'parties',
  'countries',
  'offices',
  'roles',
  'initiator',
  'initiator_disputed',
  'place',
  'channel',
  'sources',
  'independent',
  'doubt',
  'quote',
  'quote_article',
  'quote_start',
  'quote_end',
] as const

/** The cells of a contact, in the order of `CONTACT_COLUMNS`; several values are parted by " | ". */
export function contactCells(contact: Contact): readonly string[] {
  const { parties, time, initiator } = contact
  const quote = contact.quotes[0]
  const joined = (pick: (party: ContactParty) => string | undefined): string =>
    parties.map((party) => pick(party) ?? '').join(' | ')
  return [
    contact.id,
    contact.type,
    contact.status,
    time.edtf ?? '',
    time.precision,
    time.basis,
    time.rule,
    time.bound ?? '',
    joined(partyName),
    joined((party) => party.country),
    joined((party) => party.office ?? party.officeTitle),
    joined((party) => party.role),
    initiator?.name ?? '',
    initiator === undefined ? '' : String(initiator.disputed),
    contact.place ?? '',
    contact.channel ?? '',
    contact.sources.join(' | '),
    String(contact.independent),
    contact.doubt.join(' | '),
    quote?.quote ?? '',
    quote?.article ?? '',
    String(quote?.span[0] ?? ''),
    String(quote?.span[1] ?? ''),
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
export function dyadRows(contact: Contact): readonly (readonly string[])[] {
  const parties = contact.parties
    .filter((party) => party.country !== undefined)
    .sort((a, b) => ((a.country ?? '') < (b.country ?? '') ? -1 : 1))
  return parties.flatMap((left, index) =>
    parties
      .slice(index + 1)
      .filter((right) => right.country !== left.country)
      .map((right) => [
        contact.time.edtf ?? '',
        contact.time.precision,
        left.country ?? '',
        right.country ?? '',
        partyName(left),
        partyName(right),
        contact.type,
        contact.status,
        contact.id,
      ]),
  )
}
