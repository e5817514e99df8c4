/**
 * Contacts by id, by pair and all together, now or as they were on a day.
 * In: a state of the store. Out: contacts. An earlier day is answered by folding what was known then,
 * with the decisions that stood then.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import { foldTellings } from '../fold/fold.ts'
import { scopeOf, sortDayOf } from '../shelving.ts'
import { blockOf, isContactType } from '../telling.ts'
import type { RecordStore } from '../store/record-store.ts'
import type { StoreState } from '../store/types.ts'
import type { PartyQuery } from '../question-types.ts'
import type { Contact, ContactId } from '../types.ts'
import { asOfMoment } from './coverage.ts'
import { countriesOfQuery } from './match.ts'

export interface QuestionTools {
  readonly state: StoreState
  readonly knowledge: Knowledge
}

/** One contact, by the id it has or had before others joined it. */
export async function contactOf(
  id: ContactId,
  state: StoreState,
  asOf?: string,
): Promise<Contact | undefined> {
  const now = await state.contact(id)
  if (asOf === undefined || !now) return now
  const then = await contactsThen(await state.blocksOf(now.mentions), state, asOf)
  return (
    then.find((contact) => contact.id === id) ??
    then.find((contact) => contact.mentions.some((mention) => now.mentions.includes(mention)))
  )
}

/** Contacts between the countries of two parties, whatever their status, by time. */
export async function contactsBetween(
  [left, right]: readonly [PartyQuery, PartyQuery],
  { state, knowledge }: QuestionTools,
  asOf?: string,
): Promise<readonly Contact[]> {
  const blocks = new Set<string>()
  for (const one of countriesOfQuery(left, knowledge)) {
    for (const other of countriesOfQuery(right, knowledge)) {
      for (const block of await state.blocksBetween(one, other)) blocks.add(block)
    }
  }
  const inPair = [...blocks].filter((block) => block.startsWith('contact:'))
  return asOf === undefined ? state.contactsIn(inPair) : contactsThen(inPair, state, asOf)
}

async function contactsThen(
  blocks: readonly string[],
  state: StoreState,
  asOf: string,
): Promise<readonly Contact[]> {
  const { moment } = asOfMoment(asOf)
  const scope = await scopeOf(blocks, state, moment)
  const inside = new Set(
    scope.tellings
      .filter((telling) => blocks.includes(blockOf(telling)))
      .map((telling) => telling.mention),
  )
  return foldTellings(scope.tellings, scope.decisions)
    .filter((contact) => contact.mentions.some((mention) => inside.has(mention)))
    .toSorted(compareContacts)
}

/** By time, then by id. */
export function compareContacts(left: Contact, right: Contact): number {
  const [one, other] = [left, right].map((contact) => `${sortDayOf(contact)} ${contact.id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

const PAGE = 500

/** All contacts, or all acts of the fold, by time. */
export async function* allContacts(
  options: { readonly asOf?: string; readonly kinds: 'contacts' | 'all' },
  store: RecordStore,
): AsyncIterable<Contact> {
  const { asOf, kinds } = options
  if (asOf !== undefined) {
    const then = await store.read(async (state) =>
      contactsThen(await state.allBlocks(), state, asOf),
    )
    yield* then.filter((contact) => kinds === 'all' || isContactType(contact.type))
    return
  }
  let place = { day: '', id: '' }
  for (;;) {
    const after = place
    const rows = await store.read((state) => state.contactsAfter(after, { limit: PAGE, kinds }))
    for (const row of rows) yield row.contact
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    place = { day: last.day, id: last.contact.id }
  }
}
