/**
 * The store as it was at a moment.
 * In: a state of the store, a day or moment. Out: a state that holds what was learned and decided by then.
 * The one idea: every question is asked of a state and knows nothing of times, so that one earlier state
 * answers all of them, with what it would have said then; contacts are folded from the tellings of then.
 */
import type { ArticleId } from '../article/index.ts'
import { OperationError } from '../acquire/index.ts'
import { lastMomentOf } from './days.ts'
import { foldTellings } from './fold/fold.ts'
import { compareContacts, lastFirst, lineOf, NO_DAY, scopeOf, shelfDayOf } from './shelving.ts'
import type { DayRange, LineRow, StoreState } from './store/types.ts'
import { blockOf, contactIdOf, isContactType } from './telling.ts'
import type { Contact, ContactId, MentionId } from './types.ts'

/** The state of a day or moment; the state itself where none is given. */
export function stateAsOf(state: StoreState, asOf: string | undefined): StoreState {
  if (asOf === undefined) return state
  const moment = lastMomentOf(asOf)
  if (moment === undefined) {
    throw new OperationError('wrong-use', `"${asOf}" is no date. Give an ISO date or date-time.`)
  }
  return stateAt(state, moment)
}

function stateAt(now: StoreState, moment: string): StoreState {
  const then = {
    ...now,
    decisions: async () => (await now.decisions()).filter((decision) => decision.at <= moment),
    tellings: (blocks) => now.tellings(blocks, { moment }),
    statements: (mentions) => now.statements(mentions, { moment }),
    article: (id) => now.article(id, { moment }),
    articleIds: (page) => now.articleIds({ ...page, moment }),
    countArticles: () => now.countArticles({ moment }),
    coverageDays: () => now.coverageDays({ moment }),
    newestClaims: (limit) => now.newestClaims(limit, { moment }),
    changedVerdicts: (page) => now.changedVerdicts({ ...page, moment }),
    search: (query, page) => now.search({ ...query, moment }, page),
    alike: (id) => now.alike(id, { moment }),
    versionsOf: (id) => now.versionsOf(id, { moment }),
  } satisfies Partial<StoreState> & StoreState
  const contact = (id: ContactId): Promise<Contact | undefined> => contactThen(id, then, now)
  return { ...then, ...contactsOf(then, { now, moment }), contact }
}

type ContactQuestions = Pick<
  StoreState,
  | 'contactsIn'
  | 'contactsBelow'
  | 'sourcesIn'
  | 'contactIdOf'
  | 'contactsAfter'
  | 'countContacts'
  | 'newestLines'
  | 'newestContacts'
>

/** The questions that the shelf of contacts answers, from a fold of what was known. */
function contactsOf(then: StoreState, kept: Kept): ContactQuestions {
  let all: Promise<readonly Contact[]> | undefined
  const everything = (): Promise<readonly Contact[]> =>
    (all ??= then.allBlocks().then((blocks) => folded(blocks, then)))
  return {
    ...shelfOf(then, kept),
    async contactIdOf(mention) {
      const near = await folded(await then.blocksOf([mention]), then)
      return near.find((contact) => contact.mentions.includes(mention))?.id
    },
    async contactsAfter(place, { limit, kinds }) {
      const rows = (await everything())
        .filter((contact) => kinds === 'all' || isContactType(contact.type))
        .map((contact) => ({ contact, day: shelfDayOf(contact), isContact: true, blocks: [] }))
      const isAfter = ({ contact, day }: (typeof rows)[number]): boolean =>
        day > place.day || (day === place.day && contact.id > place.id)
      return rows.filter(isAfter).slice(0, limit)
    },
    countContacts: async () =>
      (await everything()).filter(({ type }) => isContactType(type)).length,
    async newestContacts({ countries, type, status, from }, { limit, offset }) {
      const fits = (contact: Contact): boolean =>
        (type === undefined || contact.type === type) &&
        (status === undefined || contact.status === status) &&
        (from === undefined || shelfDayOf(contact) >= from) &&
        countries.every((country) => contact.parties.some((party) => party.country === country))
      const rows = (await everything()).filter(fits).toSorted(newestFirst)
      return rows.slice(offset, offset + limit)
    },
    newestLines: async (limit) => linesOf(await everything()).slice(0, limit),
  }
}

/** The shelf of blocks: as it was kept, or folded once for each set of them. */
function shelfOf(
  then: StoreState,
  { now, moment }: Kept,
): Pick<StoreState, 'contactsIn' | 'contactsBelow' | 'sourcesIn'> {
  const known = new Map<string, Promise<readonly Contact[]>>()
  const near = (blocks: readonly string[]): Promise<readonly Contact[]> => {
    const key = blocks.join('\n')
    const contacts = known.get(key) ?? folded(blocks, then)
    known.set(key, contacts)
    return contacts
  }
  const isKept = async (): Promise<boolean> => moment >= (await now.keptFrom())
  return {
    async contactsIn(blocks, range = {}) {
      if (await isKept()) return now.contactsIn(blocks, range, { moment })
      return (await near(blocks)).filter((contact) => isInRange(shelfDayOf(contact), range))
    },
    async contactsBelow(blocks, place) {
      if (await isKept()) return now.contactsBelow(blocks, place, { moment })
      const rows = (await near(blocks)).filter((contact) => {
        const day = shelfDayOf(contact)
        return day < place.day || (day === place.day && contact.id < place.id)
      })
      return rows.toSorted(lastFirst).slice(0, place.limit)
    },
    sourcesIn: (blocks) => sourcesThen(blocks, { now, moment }, near),
  }
}

interface Kept {
  readonly now: StoreState
  readonly moment: string
}

/** The sources that told of blocks by then; where tellings came and went, from a fold. */
async function sourcesThen(
  blocks: readonly string[],
  { now, moment }: Kept,
  near: (blocks: readonly string[]) => Promise<readonly Contact[]>,
): Promise<ReadonlySet<string>> {
  const sources = new Set<string>()
  for (const block of blocks) {
    const told = await now.sourcesAsOf(block, await now.sourcesIn([block]), { moment })
    for (const source of told ?? (await near([block])).flatMap((contact) => contact.sources))
      sources.add(source)
  }
  return sources
}

/** The contact whose id it is now or was then. */
async function contactThen(
  id: ContactId,
  then: StoreState,
  now: StoreState,
): Promise<Contact | undefined> {
  const shelved = await now.mentionsUnder(id)
  const former = shelved.length > 0 ? shelved : await now.formerMentions(id)
  const mentions = former.length > 0 ? former : await takenOut(id, now)
  const near = await folded(await then.blocksOf(mentions), then)
  return (
    near.find((contact) => contact.id === id) ??
    near.find((contact) => contact.mentions.some((mention) => mentions.includes(mention)))
  )
}

/** The telling of an id that no contact holds now, for it was rejected or its article retracted. */
async function takenOut(id: ContactId, now: StoreState): Promise<readonly MentionId[]> {
  for (const { kind, left } of await now.decisions()) {
    if (kind !== 'rejected' && kind !== 'retracted') continue
    const mentions =
      kind === 'rejected' ? [left as MentionId] : await now.mentionsOf(left as ArticleId)
    const found = mentions.filter((mention) => contactIdOf(mention) === id)
    if (found.length > 0) return found
  }
  return []
}

async function folded(blocks: readonly string[], then: StoreState): Promise<readonly Contact[]> {
  const scope = await scopeOf(blocks, then)
  const wanted = new Set(blocks)
  const inside = new Set(
    scope.tellings
      .filter((telling) => wanted.has(blockOf(telling)))
      .map((telling) => telling.mention),
  )
  return foldTellings(scope.tellings, scope.decisions)
    .filter((contact) => contact.mentions.some((mention) => inside.has(mention)))
    .toSorted(compareContacts)
}

function isInRange(day: string, { from = '', to = NO_DAY }: DayRange): boolean {
  return day === NO_DAY || (day >= from && day <= to)
}

function newestFirst(left: Contact, right: Contact): number {
  const [one, other] = [shelfDayOf(left), shelfDayOf(right)]
  if (one === other) return left.id < right.id ? -1 : 1
  return one < other ? 1 : -1
}

function linesOf(contacts: readonly Contact[]): readonly LineRow[] {
  const lines = new Map<string, { count: number; newest: string; last: ContactId }>()
  for (const contact of contacts) {
    const line = lineOf(contact)
    if (line === undefined) continue
    const newest = `${shelfDayOf(contact)} ${contact.id}`
    const known = lines.get(line)
    if (!known) lines.set(line, { count: 1, newest, last: contact.id })
    else {
      known.count += 1
      if (newest > known.newest) Object.assign(known, { newest, last: contact.id })
    }
  }
  const day = ({ newest }: { readonly newest: string }): string => newest.slice(0, 10)
  return [...lines]
    .sort(([one, left], [other, right]) =>
      day(left) === day(right) ? (one < other ? -1 : 1) : day(left) < day(right) ? 1 : -1,
    )
    .map(([line, { count, last }]) => ({ line, count, last }))
}
