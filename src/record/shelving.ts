/**
 * Keeping the shelves of contacts in step with what was added or decided.
 * In: a writable state and the blocks that changed. Out: their contacts folded anew and put in place.
 * The one idea: a change in one block cannot move a contact of another, unless a decision binds the
 * two; such blocks are folded together.
 */
import { foldLazily } from './fold/fold.ts'
import { dayOf, daysBetween } from './days.ts'
import { membersOf } from './identity/standing.ts'
import { windowOf } from './identity/window.ts'
import { blockOf, countriesOf, isContactType, tellingFrom, type Telling } from './telling.ts'
import type { ArticleId } from '../article/index.ts'
import type { Reading } from '../reading.ts'
import type {
  BlockedTelling,
  ShelvedContact,
  StoreState,
  WritableState,
  Trusted,
} from './store/types.ts'
import type { Contact, ContactParty, Decision, MentionId, Statement } from './types.ts'
import { mentionIdOf, sourceNameOf } from './statements.ts'

/** The tellings of a reading's statements, each with its block. */
export function tellingsFrom(
  reading: Reading,
  statements: readonly Statement[],
  { signature, ordinal }: { readonly signature: string; readonly ordinal: number },
): readonly BlockedTelling[] {
  const { article } = reading
  const published = article.published.kind === 'known' ? article.published.value : undefined
  return reading.acts.flatMap((act) => {
    const mention = mentionIdOf(article.id, act.id)
    const own = statements.filter((statement) => statement.mention === mention)
    const [first] = own
    if (!first) return []
    const sentence = reading.sentences.find(
      ({ span }) => span[0] <= act.trigger[0] && act.trigger[0] < span[1],
    )
    const telling = tellingFrom(own, {
      article: article.id,
      ordinal,
      source: sourceNameOf(reading),
      ...(article.agency === undefined ? {} : { agency: article.agency.value }),
      ...(published === undefined ? {} : { published }),
      learnedAt: first.learnedAt,
      signature,
      text: article.text,
      sentence: sentence?.span ?? act.trigger,
    })
    const { from, to } = windowOf(telling).days
    const days = from === undefined || to === undefined ? {} : { days: { from, to } }
    return [{ telling, block: blockOf(telling), countries: countriesOf(telling), ...days }]
  })
}

/** Tellings, blocks and decisions that have to be folded together. */
export interface FoldScope {
  readonly blocks: readonly string[]
  readonly tellings: readonly Telling[]
  readonly decisions: readonly Decision[]
}

/** The scope of a fold: the given blocks and all that decisions bind to them. */
export async function scopeOf(
  blocks: readonly string[],
  state: StoreState,
  moment?: string,
): Promise<FoldScope> {
  const asOf = moment === undefined ? {} : { moment }
  const all = await state.decisions()
  const made = moment === undefined ? all : all.filter((decision) => decision.at <= moment)
  let scope = [...new Set(blocks)]
  for (;;) {
    const tellings = await state.tellings(scope, asOf)
    const inside = new Set<string>(
      tellings.flatMap(({ mention, article, versions = [] }) => [
        mention,
        article as string,
        // Who takes a newer version out lets the older stand again.
        ...versions.map((version) => version.article as string),
      ]),
    )
    const isOn = (decision: Decision): boolean => endsOf(decision).some((id) => inside.has(id))
    // What a "different" bars on one side is a conflict on the other.
    const bound = made.filter(
      (decision) => (decision.kind === 'same' || decision.kind === 'different') && isOn(decision),
    )
    const outside = bound.flatMap(endsOf).filter((id) => !inside.has(id))
    const more = (await state.blocksOf(outside)).filter((block) => !scope.includes(block))
    if (more.length === 0) {
      const decisions = made.filter((decision) => decision.kind === 'undone' || isOn(decision))
      return { blocks: scope, tellings, decisions }
    }
    scope = [...scope, ...more]
  }
}

/** The tellings of an article and of the other versions at its address. */
export async function mentionsAtAddressOf(
  article: ArticleId,
  state: StoreState,
): Promise<readonly MentionId[]> {
  const versions = await state.versionsOf(article)
  const articles = new Set([article, ...versions.map((version) => version.article)])
  const mentions: MentionId[] = []
  for (const one of articles) mentions.push(...(await state.mentionsOf(one)))
  return mentions
}

/** Every telling that a decision is on. */
export function endsOf(decision: Decision): readonly MentionId[] {
  const { left, right } = membersOf(decision)
  return [...left, ...right]
}

/**
 * Folds blocks anew and puts their contacts on the shelf; says how many rows differed. A contact whose
 * fingerprint stands on the shelf is left alone; a rebuild trusts no fingerprint.
 */
export async function refold(
  blocks: readonly string[],
  state: WritableState,
  trusted: Trusted = 'fingerprints',
): Promise<number> {
  if (blocks.length === 0) return 0
  const scope = await scopeOf(blocks, state)
  const blockOfMention = new Map<MentionId, string>(
    scope.tellings.map((telling) => [telling.mention, blockOf(telling)]),
  )
  const shelved = foldLazily(scope.tellings, scope.decisions).map(({ build, ...folded }) => ({
    ...folded,
    build: () => shelvedFrom(build(), blockOfMention),
  }))
  return state.shelveContacts(scope.blocks, shelved, trusted)
}

/** A contact with where it stands. */
export function shelvedFrom(
  contact: Contact,
  blockOfMention: ReadonlyMap<MentionId, string>,
): ShelvedContact {
  const line = lineOf(contact)
  return {
    contact,
    blocks: [...new Set(contact.mentions.map((one) => blockOfMention.get(one) ?? ''))],
    day: shelfDayOf(contact),
    isContact: isContactType(contact.type),
    ...(line === undefined ? {} : { line }),
  }
}

/** The day under which a contact is sorted: the last on which it may have been. */
export function sortDayOf(contact: Contact): string {
  const { from, to } = contact.days
  return to ?? from ?? dayOf(contact.published?.first) ?? NO_DAY
}

/** Beyond so many days a stretch says hardly more than an open one. */
const STRETCH_AT_MOST = 1000
/** Sorts after every day. */
export const NO_DAY = '9999'

/** The day under which a contact stands on the shelf: its last, where that is known and near its first. */
export function shelfDayOf(contact: Contact): string {
  const { from, to } = contact.days
  if (from !== undefined && (to === undefined || daysBetween(from, to) > STRETCH_AT_MOST)) {
    return NO_DAY
  }
  return sortDayOf(contact)
}

/** By time, then by id. */
export function compareContacts(left: Contact, right: Contact): number {
  const [one, other] = [left, right].map((contact) => `${sortDayOf(contact)} ${contact.id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** The last on the shelf first, then the greater id. */
export function lastFirst(left: Contact, right: Contact): number {
  const [one, other] = [left, right].map((contact) => `${shelfDayOf(contact)} ${contact.id}`)
  return (one ?? '') < (other ?? '') ? 1 : -1
}

/** The line of a held contact of two countries: `RUS/defence|USA/defence`, or countries alone. */
export function lineOf(contact: Contact): string | undefined {
  if (!isContactType(contact.type) || contact.days.to === undefined) return undefined
  if (contact.status !== 'held') return undefined
  const sides = new Map<string, ContactParty[]>()
  for (const party of contact.parties) {
    if (party.country === undefined || party.role === 'mediator') continue
    sides.set(party.country, [...(sides.get(party.country) ?? []), party])
  }
  if (sides.size !== 2) return undefined
  const [left, right] = [...sides].sort(([one], [other]) => (one < other ? -1 : 1))
  if (!left || !right) return undefined
  const shared = portfoliosOf(left[1]).find((one) => portfoliosOf(right[1]).includes(one))
  return [left[0], right[0]]
    .map((country) => (shared === undefined ? country : `${country}/${shared}`))
    .join('|')
}

function portfoliosOf(parties: readonly ContactParty[]): readonly string[] {
  return parties
    .filter((party) => party.rank === 'principal' && party.portfolio !== undefined)
    .map((party) => party.portfolio ?? '')
}
