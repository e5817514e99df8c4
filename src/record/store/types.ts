/**
 * The contract of a store: what the record needs of an engine, and nothing else.
 * The one idea: all is asynchronous and all writing is one durable transaction, so that an embedded
 * file and a server fill it alike; rows come and go as the record's own types.
 */
import type { ArticleId } from '../../article/index.ts'
import type { Capture } from '../../acquire/index.ts'
import type { Reading } from '../../reading.ts'
import type { Telling } from '../telling.ts'
import type { Version } from '../versions.ts'
import type {
  AsOf,
  ClaimKey,
  ClaimWatch,
  ClaimRow,
  CoverageDays,
  DayRange,
  LineRow,
  NarrowContacts,
  Page,
  SearchRow,
  StoredSearch,
  VerdictRow,
  VerdictRows,
  WatchedDays,
} from './rows.ts'
import type { Contact, ContactId, Decision, MentionId, Statement } from '../types.ts'

export type * from './rows.ts'

/** What is stored of one article besides statements. */
export interface StoredArticle {
  readonly capture: Capture
  readonly reading: Reading
  readonly storedAt: string
}

export interface NewReading {
  readonly reading: Reading
  readonly source: string
  readonly signature: string
  readonly storedAt: string
}

/** A telling with the block it is compared in. */
export interface BlockedTelling {
  readonly telling: Telling
  readonly block: string
  readonly countries: readonly string[]
  /** When it may have been; absent where nothing is known of it. */
  readonly days?: { readonly from: string; readonly to: string }
}

export interface ShelvedContact {
  readonly contact: Contact
  readonly blocks: readonly string[]
  /** Sort key: the last day on which it may have happened, or `9999` when no day is known. */
  readonly day: string
  readonly isContact: boolean
  /** The pair of addresses of the line that it belongs to when it was held. */
  readonly line?: string
}

/** A contact that is built only when it is needed; equal fingerprints are of equal contacts. */
export interface LazyContact {
  readonly id: ContactId
  readonly fingerprint: string
  build(): ShelvedContact
}

/** What a shelf may leave as it is: a contact of the same fingerprint, or none. */
export type Trusted = 'fingerprints' | 'nothing'

/** Rows of knowledge that a user added: one CSV file. */
export interface UserRowsFile {
  readonly name: string
  readonly csv: string
  /** ISO date-time. */
  readonly now: string
}

/** Where a contact stands on the shelf. */
export interface ShelfPlace {
  readonly day: string
  readonly id: string
}

/** Where a reading stands among all: the number of its article, then which of its readings it is. */
export interface ReadingPlace {
  readonly number: number
  readonly ordinal: number
}

/** A consistent state of the store. */
export interface StoreState extends VerdictRows {
  /** The newest CSV of each file name, by name. */
  userRows(): Promise<Readonly<Record<string, string>>>
  hasCapture(id: Capture['id'] | ArticleId): Promise<boolean>
  countCaptures(): Promise<number>
  capture(id: ArticleId): Promise<Capture | undefined>
  /** Ids of captures, read or not, in their order after one. */
  captureIds(page: {
    readonly after: string
    readonly limit: number
  }): Promise<readonly ArticleId[]>
  hasReading(reading: Reading): Promise<boolean>
  readingsOf(article: ArticleId): Promise<number>
  article(id: ArticleId, asOf?: AsOf): Promise<StoredArticle | undefined>
  articleIds(page: Page & AsOf): Promise<readonly ArticleId[]>
  countArticles(asOf?: AsOf): Promise<number>
  countContacts(): Promise<number>
  /** Statements of mentions by their articles' newest readings. */
  statements(mentions: readonly MentionId[], asOf?: AsOf): Promise<readonly Statement[]>
  /** Statements of one reading of an article. */
  statementsOfReading(article: ArticleId, ordinal: number): Promise<readonly Statement[]>
  decisions(): Promise<readonly Decision[]>
  /** Blocks of mentions, whatever reading they come from. */
  blocksOf(mentions: readonly string[]): Promise<readonly string[]>
  mentionsOf(article: ArticleId): Promise<readonly MentionId[]>
  /** The first days with captures of a source. */
  daysOfSource(source: string, limit: number): Promise<readonly string[]>
  hasDay(source: string, day: string): Promise<boolean>
  /** Whether a source tells of a contact in a block. */
  tellsIn(source: string, block: string): Promise<boolean>
  /** Claims that rest on captures of a source within these days. */
  claimsWatchedBy(watched: WatchedDays): Promise<readonly ClaimRow[]>
  /** Which of the sources of a block told of it by then; absent where tellings of it came and went. */
  sourcesAsOf(
    block: string,
    sources: ReadonlySet<string>,
    asOf: AsOf,
  ): Promise<ReadonlySet<string> | undefined>
  /** All captures of an article's address in their order; none where it is the only one. */
  versionsOf(article: ArticleId, asOf?: AsOf): Promise<readonly Version[]>
  /** Tellings by the id that a contact had which began with them, of articles that have other versions. */
  formerMentions(id: ContactId): Promise<readonly MentionId[]>
  /** Whether articles of an earlier schema are not placed among versions yet. */
  hasUnplaced(): Promise<boolean>
  blocksBetween(left: string, right: string): Promise<readonly string[]>
  allBlocks(): Promise<readonly string[]>
  tellings(blocks: readonly string[], asOf: AsOf): Promise<readonly Telling[]>
  /** Tellings of a block, of the newest readings, that may have been within these days. */
  tellingsNear(
    block: string,
    days: { readonly from: string; readonly to: string },
  ): Promise<readonly Telling[]>
  /** Fingerprints of the contacts that hold these tellings, by contact. */
  fingerprintsOf(mentions: readonly MentionId[]): Promise<ReadonlyMap<ContactId, string>>
  /** Contacts by time. */
  contactsIn(blocks: readonly string[], range?: DayRange, asOf?: AsOf): Promise<readonly Contact[]>
  /** The first moment from which on every earlier state of the shelf is kept. */
  keptFrom(): Promise<string>
  /** Contacts that stand on the shelf before a place, the last first. */
  contactsBelow(
    blocks: readonly string[],
    place: ShelfPlace & { readonly limit: number },
    asOf?: AsOf,
  ): Promise<readonly Contact[]>
  /** Sources that tell of the contacts in these blocks. */
  sourcesIn(blocks: readonly string[]): Promise<ReadonlySet<string>>
  /** The contact whose id it is, or was before another telling joined it. */
  contact(id: ContactId): Promise<Contact | undefined>
  /** Tellings under an id: of the contact, or of what it was before others joined. */
  mentionsUnder(id: ContactId): Promise<readonly MentionId[]>
  contactIdOf(mention: MentionId): Promise<ContactId | undefined>
  contactsAfter(
    place: { readonly day: string; readonly id: string },
    options: { readonly limit: number; readonly kinds: 'contacts' | 'all' },
  ): Promise<readonly ShelvedContact[]>
  /** Contacts and other acts, the newest first. */
  newestContacts(narrow: NarrowContacts, page: Page): Promise<readonly Contact[]>
  newestLines(limit: number): Promise<readonly LineRow[]>
  newestClaims(limit: number, asOf?: AsOf): Promise<readonly ClaimRow[]>
  coverageDays(asOf: AsOf): Promise<CoverageDays>
  search(query: StoredSearch, page: Page): Promise<readonly SearchRow[]>
  /** Articles that may share text with one, with their signatures and its own. */
  alike(
    article: ArticleId,
    asOf?: AsOf,
  ): Promise<{
    readonly signature: string
    readonly others: readonly {
      readonly article: ArticleId
      readonly source: string
      readonly signature: string
    }[]
  }>
  /** All readings, oldest article first, for a rebuild, page by page. */
  readings(page: { readonly after: ReadingPlace; readonly limit: number }): Promise<
    readonly {
      readonly place: ReadingPlace
      readonly article: ArticleId
      readonly ordinal: number
      readonly signature: string
      readonly capturedAt: string
      readonly storedAt: string
      readonly reading: Reading
    }[]
  >
}

/** A state inside a transaction that writes. */
export interface WritableState extends StoreState {
  /** Says when what follows is done, before anything is shelved. */
  setMoment(moment: string): Promise<void>
  addCapture(capture: Capture, storedAt: string): Promise<void>
  addReading(row: NewReading, ordinal: number): Promise<void>
  addStatements(statements: readonly Statement[], ordinal: number): Promise<void>
  addDecision(decision: Decision): Promise<void>
  addUserRows(file: UserRowsFile): Promise<void>
  addVerdict(row: VerdictRow): Promise<void>
  /** Keeps what the verdict on a claim rests on; nothing where coverage has no part in it. */
  watchClaim(key: ClaimKey, watch: ClaimWatch | undefined): Promise<void>
  /** Places a version at its address, unless it is placed already. */
  addVersion(version: Version): Promise<void>
  /** Notes that tellings of these blocks came and went. */
  stirBlocks(blocks: readonly string[]): Promise<void>
  /** Lets tellings be found by the ids of contacts that they may have begun. */
  addFormerMentions(mentions: readonly MentionId[]): Promise<void>
  /** All articles are placed from now on. */
  forgetUnplaced(): Promise<void>
  /** Tellings of an article's new reading; those of its older readings are superseded from then on. */
  shelveTellings(
    article: ArticleId,
    rows: readonly BlockedTelling[],
    ordinal: number,
  ): Promise<void>
  /** Empties the shelves of tellings and contacts before a rebuild, and remembers what they held. */
  setShelvesAside(): Promise<void>
  /** How many rows are not as they were when the shelves were set aside. */
  differencesFromAside(): Promise<number>
  shelveClaims(article: ArticleId, rows: readonly ClaimRow[]): Promise<void>
  /** Takes contacts out and puts others in. */
  replaceContacts(gone: readonly ContactId[], fresh: readonly LazyContact[]): Promise<void>
  /** Puts these contacts in the place of all that were in these blocks; says how many rows differed. */
  shelveContacts(
    blocks: readonly string[],
    contacts: readonly LazyContact[],
    trusted: Trusted,
  ): Promise<number>
}
