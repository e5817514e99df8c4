/**
 * Contacts between two parties, and all of them page by page.
 * In: a state of the store, now or as it was. Out: contacts.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import { stateAsOf } from '../as-of.ts'
import { shelfDayOf } from '../shelving.ts'
import type { RecordStore } from '../store/record-store.ts'
import type { DayRange, StoreState } from '../store/types.ts'
import type { PartyQuery } from '../question-types.ts'
import type { Contact, ContactId } from '../types.ts'
import { acrossStatesOf } from './across-states.ts'
import { countriesOfQuery } from './match.ts'

export interface QuestionTools {
  readonly state: StoreState
  readonly knowledge: Knowledge
}

type Pair = readonly [PartyQuery, PartyQuery]

/** Contacts between the countries of two parties, whatever their status, by time; within a range of days. */
export async function contactsBetween(
  pair: Pair,
  tools: QuestionTools,
  range?: DayRange,
): Promise<readonly Contact[]> {
  return tools.state.contactsIn(await blocksOf(pair, tools), range)
}

/** The contact of an id; of one that only a corrected version told, the contact that it would be in now. */
export async function contactOrHeir(
  id: ContactId,
  state: StoreState,
): Promise<Contact | undefined> {
  const contact = await state.contact(id)
  if (contact) return acrossStatesOf(contact, state)
  const mentions = await state.formerMentions(id)
  if (mentions.length === 0) return undefined
  const near = await state.contactsIn(await state.blocksOf(mentions))
  return near.find(({ corrected = [] }) =>
    corrected.some(({ mention }) => mentions.includes(mention)),
  )
}

/** Sources that have told of the countries of two parties. */
export async function sourcesBetween(
  pair: Pair,
  tools: QuestionTools,
): Promise<ReadonlySet<string>> {
  return tools.state.sourcesIn(await blocksOf(pair, tools))
}

/** Contacts between two parties from a day back, the last first, page by page. */
export async function* contactsBackFrom(
  pair: Pair,
  tools: QuestionTools,
  { day, first = FIRST_PAGE_BACK }: { readonly day: string; readonly first?: number },
): AsyncGenerator<readonly Contact[]> {
  const blocks = await blocksOf(pair, tools)
  let place = { day, id: '' }
  for (let size = first; ; size = Math.min(PAGE, size * 4)) {
    const contacts = await tools.state.contactsBelow(blocks, { ...place, limit: size })
    yield contacts
    const last = contacts.at(-1)
    if (!last || contacts.length < size) return
    place = { day: shelfDayOf(last), id: last.id }
  }
}

/** Mostly the first few decide; each further page is larger. */
const FIRST_PAGE_BACK = 8

async function blocksOf(
  [left, right]: Pair,
  { state, knowledge }: QuestionTools,
): Promise<readonly string[]> {
  const blocks = new Set<string>()
  for (const one of countriesOfQuery(left, knowledge)) {
    for (const other of countriesOfQuery(right, knowledge)) {
      for (const block of await state.blocksBetween(one, other)) blocks.add(block)
    }
  }
  return [...blocks].filter((block) => block.startsWith('contact:'))
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
