/**
 * A telling: all that one article says of one act, as typed fields, each with who says it and where.
 * In: the statements of one mention and what is known of its article. Out: the typed view that
 * comparison and fold work on. The one idea: the fold sees statements only, never a reading.
 */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../article/index.ts'
import {
  CONTACT_TYPES,
  type ActStatus,
  type ActTime,
  type ActType,
  type Figure,
  type Role,
} from '../events/index.ts'
import type { CountryCode, OfficeId, PersonId, Portfolio, Rank } from '../knowledge/index.ts'
import type { Span } from '../text/index.ts'
import type { ContactId, Field, MentionId, Statement } from './types.ts'
import type { Version } from './versions.ts'

/** Words of the article and where they stand. */
export interface Words {
  readonly span: Span
  readonly quote: string
}

/** A value with who says it and the words that give it. */
export interface Said<T> {
  readonly value: T
  readonly basis: Statement['basis']
  readonly rule?: string
  readonly sayers: readonly string[]
  readonly words: readonly Words[]
}

/** How much a party is known by: a named person, an office, a body such as a ministry, a state. */
export type PartyLevel = 'person' | 'office' | 'body' | 'state' | 'other'

export interface PartyValue {
  readonly role: Role
  readonly name: string
  readonly level: PartyLevel
  readonly country?: CountryCode
  readonly office?: OfficeId
  readonly officeTitle?: string
  readonly portfolio?: Portfolio
  readonly rank?: Rank
  readonly person?: string
  readonly personId?: PersonId
}

export interface SideValue {
  readonly name: string
  readonly country?: CountryCode
}

export type TimeValue = Omit<ActTime, 'evidence'>
export type FigureValue = Omit<Figure, 'evidence'>
export interface PlaceValue {
  readonly name: string
  readonly country?: CountryCode
}
export interface AnnouncedValue {
  readonly by?: string
  readonly edtf?: string
  /** How the day is known. */
  readonly time?: TimeValue
}
/** Which of the contacts of its sides it is: the second this week. */
export interface OrderValue {
  readonly nth: number
  /** Since when it counts: an EDTF date, or a duration back from publication. */
  readonly since?: string
}
export interface CodeValue {
  readonly plover: string
  readonly cameo: string
}

/** What is known of the article that tells. */
export interface TellingArticle {
  readonly article: ArticleId
  /** Which reading of the article it comes from: 1 for the first. */
  readonly ordinal: number
  readonly source: string
  readonly agency?: string
  /** ISO date or date-time. */
  readonly published?: string
  readonly learnedAt: string
  /** Signature of the article's text, to find copies. */
  readonly signature: string
}

export interface Telling extends TellingArticle {
  readonly mention: MentionId
  /** The sentence that tells it. */
  readonly sentence: Words
  readonly existence: Said<'asserted' | 'denied'>
  readonly type: Said<ActType>
  readonly status: Said<ActStatus>
  readonly time: Said<TimeValue>
  readonly code: Said<CodeValue>
  readonly parties: readonly Said<PartyValue>[]
  readonly initiator?: Said<SideValue>
  readonly place?: Said<PlaceValue>
  readonly channel?: Said<string>
  readonly announced?: Said<AnnouncedValue>
  readonly order?: Said<OrderValue>
  readonly topics: readonly Said<string>[]
  readonly figures: readonly Said<FigureValue>[]
  /** All captures of its article's address, where there are several. */
  readonly versions?: readonly Version[]
}

/** What `tellingFrom` needs beside the statements. */
export interface TellingContext extends TellingArticle {
  readonly text: string
  readonly sentence: Span
}

/** What a time says, whatever it was counted from: two tellings of one day give one account. */
export function saidOfTime({ edtf, bound }: TimeValue): string {
  return canonicalJson({ edtf, bound })
}

/** What is said of an announcement, whatever its day was counted from. */
export function saidOfAnnouncement({ by, edtf }: AnnouncedValue): string {
  return canonicalJson({ by, edtf })
}

/** The typed view of the statements of one mention. */
export function tellingFrom(statements: readonly Statement[], context: TellingContext): Telling {
  const { text, sentence, ...article } = context
  const all = <T>(field: Field): readonly Said<T>[] =>
    statements.filter((one) => one.field === field).map((one) => saidFrom<T>(one, text))
  const one = <T>(field: Field): Said<T> | undefined => all<T>(field)[0]
  const initiator = one<SideValue>('initiator')
  const place = one<PlaceValue>('place')
  const channel = one<string>('channel')
  const announced = one<AnnouncedValue>('announced')
  const order = one<OrderValue>('order')
  return {
    ...article,
    mention: statements[0]?.mention ?? ('' as MentionId),
    sentence: wordsAt(text, sentence),
    existence: one('existence') ?? unsaid('asserted'),
    type: one('type') ?? unsaid('contact'),
    status: one('status') ?? unsaid('possible'),
    time: one('time') ?? unsaid({ precision: 'unknown', basis: 'unknown', rule: 'no statement' }),
    code: one('code') ?? unsaid({ plover: '', cameo: '' }),
    parties: all('parties'),
    topics: all('topic'),
    figures: all('figure'),
    ...(initiator ? { initiator } : {}),
    ...(place ? { place } : {}),
    ...(channel ? { channel } : {}),
    ...(announced ? { announced } : {}),
    ...(order ? { order } : {}),
  }
}

function saidFrom<T>(statement: Statement, text: string): Said<T> {
  return {
    value: JSON.parse(statement.value) as T,
    basis: statement.basis,
    ...(statement.rule === undefined ? {} : { rule: statement.rule }),
    sayers: statement.sayers,
    words: statement.evidence.map((span) => wordsAt(text, span)),
  }
}

function unsaid<T>(value: T): Said<T> {
  return { value, basis: 'unknown', sayers: [], words: [] }
}

function wordsAt(text: string, span: Span): Words {
  return { span, quote: text.slice(span[0], span[1]) }
}

/** Whether acts of this type are contacts: acts in which parties communicate. */
export function isContactType(type: ActType): boolean {
  return CONTACT_TYPES.has(type)
}

const BESIDE: ReadonlySet<Role> = new Set(['mediator', 'supplier', 'subject'])

/** The parties between whom the act passes: no mediator, no supplier, no subject of it. */
export function principalsOf(telling: Telling): readonly Said<PartyValue>[] {
  const between = telling.parties.filter((party) => !BESIDE.has(party.value.role))
  const others = new Set(
    between.filter((party) => party.value.role !== 'host').map((party) => party.value.country),
  )
  // A host of two other sides lends the house: the contact is between the two.
  return others.size >= 2 ? between.filter((party) => party.value.role !== 'host') : between
}

/** The countries of those parties, in order, each once. */
export function countriesOf(telling: Telling): readonly CountryCode[] {
  const codes = principalsOf(telling).map((party) => party.value.country)
  return [...new Set(codes.filter((code) => code !== undefined))].sort()
}

/**
 * The block in which a telling is compared with others: the countries for a contact, type and
 * countries for another act. A telling that names no country is in a block of its own.
 */
export function blockOf(telling: Telling): string {
  const countries = countriesOf(telling)
  if (countries.length === 0) return `alone:${telling.mention}`
  const type = telling.type.value
  return `${isContactType(type) ? 'contact' : type}:${countries.join('|')}`
}

/** The id of the contact whose smallest mention this is. */
export function contactIdOf(mention: MentionId): ContactId {
  return `c-${createHash('sha256').update(mention).digest('hex').slice(0, 12)}` as ContactId
}

/** JSON with keys in order, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  )
}
