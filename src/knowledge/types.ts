/**
 * Reference knowledge: states, offices, who held them and when; names that stand for governments.
 * A typed, read-only view of the tables in `data/knowledge` and of rows that users add. No row ever
 * comes from a model, and every row names its source.
 */

/**
 * ISO 3166-1 alpha-3, upper case (`USA`); `XKX` for Kosovo; users' invented states take codes of their
 * own. Offices of an international body have `IGO-` and its slug (`IGO-UN`), which is no state's code.
 */
export type CountryCode = string

declare const officeBrand: unique symbol
declare const personBrand: unique symbol
declare const organizationBrand: unique symbol
/** `usa/secretary-of-defense`: country slug, then the office's own name. */
export type OfficeId = string & { readonly [officeBrand]: true }
/** `person/lloyd-austin`. */
export type PersonId = string & { readonly [personBrand]: true }
/** `russia/ministry-of-foreign-affairs`, or `un/security-council` for bodies without a country. */
export type OrganizationId = string & { readonly [organizationBrand]: true }

export interface Source {
  /** Key of an entry in `data/SOURCES.md`, or the user's file name. */
  readonly name: string
  /** Line of the table the row stands in. */
  readonly row: number
}

/**
 * A state; one that governs itself within another (`hong-kong`); a territory without foreign relations of
 * its own (`guam`); one that others do not all recognise (`kosovo`); one that is no more (`soviet-union`).
 */
export type CountryKind = 'state' | 'self-governing' | 'territory' | 'disputed' | 'former'

export interface Country {
  readonly code: CountryCode
  readonly kind: CountryKind
  /** ISO 3166-1 alpha-2, as in the endings of addresses: `FR`. */
  readonly alpha2?: string
  /** Used in addresses and parties: `usa`, `russia`, `united-kingdom`. */
  readonly slug: string
  /** As shown to people: "United States". */
  readonly name: string
  /** Every name and abbreviation it goes by, the shown one included. */
  readonly names: readonly string[]
  /** Adjectives and words for its people: "Russian", "Russians", "Briton". */
  readonly demonyms: readonly string[]
  readonly capital?: string
  /** Of a territory or a self-governing or breakaway one: the state it belongs to or broke away from. */
  readonly of?: CountryCode
  /** First and last day as the state it is now, where the table tells; of any precision. */
  readonly from?: string
  readonly to?: string
  /** Of a former state: the one that carries it on. */
  readonly successor?: CountryCode
  readonly source: Source
}

export type Portfolio =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head'
  | 'foreign'
  | 'defence'
  | 'armed-forces'
  | 'security'
  | 'intelligence'
  | 'interior'
  | 'finance'
  | 'trade'
  | 'energy'
  | 'justice'
  | 'parliament'
  | 'embassy'
  | 'mission'
  | 'other'

export type Rank = 'principal' | 'deputy' | 'spokesperson' | 'envoy' | 'staff'

/** An office: what outlives its holders. */
export interface Office {
  readonly id: OfficeId
  readonly country: CountryCode
  readonly portfolio: Portfolio
  readonly rank: Rank
  /** Shown title: "Secretary of Defense". */
  readonly title: string
  /** Titles it goes by, without the country: "secretary of defense", "defense secretary", "Pentagon chief". */
  readonly titles: readonly string[]
  /** For ambassadors: the receiving country. */
  readonly accreditedTo?: CountryCode
  /** Several persons hold it at the same time ("deputy foreign minister"), so that it never names one. */
  readonly shared?: true
  readonly source: Source
}

/** A ministry, parliament, agency, army, international body; a group or party that is no part of a state. */
export interface Organization {
  readonly id: OrganizationId
  /** The state it is part of; absent for international bodies and for groups. */
  readonly country?: CountryCode
  /** What it is, where it is part of no state and no body of states. */
  readonly group?: 'armed-group' | 'party' | 'ngo'
  /** Of a group: the state whose people they are, where there is one. They never act for that state. */
  readonly home?: CountryCode
  readonly portfolio: Portfolio
  readonly name: string
  readonly names: readonly string[]
  readonly source: Source
}

/**
 * A building or capital that stands for a government or one of its parts: Kremlin, Pentagon, Ankara; or a town or
 * region, which only lies in its state.
 */
export interface Seat {
  readonly name: string
  readonly kind: 'building' | 'capital' | 'town'
  readonly country: CountryCode
  /** Absent when it stands for the government as a whole. */
  readonly portfolio?: Portfolio
  readonly source: Source
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  /** Spellings of the whole name. */
  readonly names: readonly string[]
  readonly surname: string
  readonly country: CountryCode
}

/** Who held an office from when to when; ISO dates of any precision (`2024-05`); absent ends are not known or not over. */
export interface Term {
  readonly office: OfficeId
  readonly person: PersonId
  readonly from?: string
  readonly to?: string
  /** Whether an absent `to` means "still in office when the source was made" (its date) or "not known". */
  readonly asOf?: string
  readonly source: Source
}

/** Who held an office on a day: one row, or why there is no answer. Never a neighbour's term. */
export type Holder =
  | { readonly kind: 'known'; readonly person: Person; readonly term: Term }
  | { readonly kind: 'unknown'; readonly why: 'no-row' | 'gap' | 'several' | 'not-covered' }

/** That a state belongs to a body, from when to when. The dates of any precision; `to` is its last day there. */
export interface Membership {
  readonly body: OrganizationId
  /** A state, or `IGO-` and the slug of a body that is itself a member (`IGO-EU` in the G20). */
  readonly country: CountryCode
  readonly from?: string
  readonly to?: string
  /** Up to when the row vouches, if it has no `to`. */
  readonly asOf?: string
  /** Permanent member of the Security Council. */
  readonly permanent?: true
  readonly source: Source
}

/**
 * Memberships on a day. `unsure` are those whose row does not tell whether they had begun or ended. On a day
 * after the rows were made, what they last said is `assumed`. `unknown`: no row speaks of the body or state.
 */
export type Memberships =
  | {
      readonly kind: 'known'
      readonly members: readonly Membership[]
      readonly unsure: readonly Membership[]
    }
  | {
      readonly kind: 'assumed'
      readonly asOf: string
      readonly members: readonly Membership[]
      readonly unsure: readonly Membership[]
    }
  | { readonly kind: 'unknown' }

/** A generic title without its country: "defense minister" → portfolio and rank. */
export interface GenericTitle {
  readonly words: string
  readonly portfolio: Portfolio
  readonly rank: Rank
}

/**
 * All look-ups take words as they stand in the text and ignore case, accents, dots and the shape of
 * quotes and spaces ("U.S." = "US"), but "us" in lower case never means the United States.
 */
export interface Knowledge {
  /** Hash over all rows: two readings are comparable when it is equal. */
  readonly version: string
  readonly countries: readonly Country[]
  readonly offices: readonly Office[]
  countryOf(code: CountryCode): Country | undefined
  /** With a date: only those that were states on it ("Congo" in 1985 is one of two). */
  countriesNamed(words: string, on?: string): readonly Country[]
  countriesOfDemonym(words: string, on?: string): readonly Country[]
  seatsNamed(words: string): readonly Seat[]
  organizationsNamed(words: string): readonly Organization[]
  /** Ministries and bodies of one country and portfolio, the ministry itself first. */
  organizationsOf(country: CountryCode, portfolio: Portfolio): readonly Organization[]
  officeOf(id: OfficeId): Office | undefined
  officesOf(country: CountryCode, portfolio: Portfolio): readonly Office[]
  /** The head of one state's mission in another: a row, or the office that any two states may have. */
  embassyTo(of: CountryCode, to: CountryCode): Office | undefined
  /** Offices whose full words name both title and country, "US Secretary of State", or a title only one country uses. */
  officesTitled(words: string, country?: CountryCode): readonly Office[]
  /** Whether a title, alone or with its state after it, can end with the word. */
  endsTitle(word: string): boolean
  /** Longest generic title that the words end in or equal ("foreign minister", "press secretary"). */
  genericTitle(words: string): GenericTitle | undefined
  personOf(id: PersonId): Person | undefined
  /** By whole name in any known spelling, or by surname alone; surname matches come second. */
  personsNamed(words: string): readonly Person[]
  termsOf(person: PersonId): readonly Term[]
  termsOfOffice(office: OfficeId): readonly Term[]
  /** Who held it on a day (ISO `YYYY-MM-DD`), or over a month or year if one person held it all that time. */
  holderOn(office: OfficeId, date: string): Holder
  organizationOf(id: OrganizationId): Organization | undefined
  /** Who belonged to a body all over a date (a day, month or year). */
  membersOn(body: OrganizationId, date: string): Memberships
  /** The bodies to which a state belonged all over a date. */
  bodiesOn(country: CountryCode, date: string): Memberships
}

/** The tables of `data/knowledge` by file name, such as `countries.tsv`. */
export type KnowledgeTables = Readonly<Record<string, string>>

/** Users' own rows: the text of each CSV by the name of its file. */
export type UserRowFiles = Readonly<Record<string, string>>

/** A user's row that could not be taken: where it stands and why. */
export interface RowProblem {
  readonly file: string
  readonly line: number
  readonly why: string
}
