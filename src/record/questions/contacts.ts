/**
 * Contacts between two parties, and all of them page by page.
 * In: a state of the store, now or as it was. Out: contacts.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import { stateAsOf } from '../as-of.ts'
import type { RecordStore } from '../store/record-store.ts'
import type { StoreState } from '../store/types.ts'
import type { PartyQuery } from '../question-types.ts'
import type { Contact } from '../types.ts'
import { countriesOfQuery } from './match.ts'

export interface QuestionTools {
  readonly state: StoreState
  readonly knowledge: Knowledge
}

/** Contacts between the countries of two parties, whatever their status, by time. */
export async function contactsBetween(
  [left, right]: readonly [PartyQuery, PartyQuery],
  { state, knowledge }: QuestionTools,
): Promise<readonly Contact[]> {
  const blocks = new Set<string>()
  for (const one of countriesOfQuery(left, knowledge)) {
    for (const other of countriesOfQuery(right, knowledge)) {
      for (const block of await state.blocksBetween(one, other)) blocks.add(block)
    }
  }
  return state.contactsIn([...blocks].filter((block) => block.startsWith('contact:')))
}

const PAGE = 500

/** All contacts, or all acts of the fold, by time. */
export async function* allContacts(
  options: { readonly asOf?: string; readonly kinds: 'contacts' | 'all' },
  store: RecordStore,
): AsyncIterable<Contact> {
  const { asOf, kinds } = options
  // What was is folded whole, so that it is asked for once.
  const limit = asOf === undefined ? PAGE : Infinity
  let place = { day: '', id: '' }
  for (;;) {
    const after = place
    const rows = await store.read((state) =>
      stateAsOf(state, asOf).contactsAfter(after, { limit, kinds }),
    )
    for (const row of rows) yield row.contact
    const last = rows.at(-1)
    if (!last || rows.length < limit) return
    place = { day: last.day, id: last.contact.id }
  }
}
