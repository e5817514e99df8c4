/**
 * An entity while it is being gathered, and the register that holds all of an article's.
 * In: drafts as they come. Out: the finished entities. Lifetime: one article.
 */
import type { CountryCode, Knowledge, OfficeId, Portfolio, Rank } from '../../knowledge/index.ts'
import type { Span } from '../../text/index.ts'
import { nameKey } from './name-key.ts'
import type { Tenure } from '../en/people-lexicon.ts'
import type { Entity, EntityKind, Known, Reference } from '../types.ts'

/** By which pronoun somebody is meant. */
export type Gender = 'she' | 'he'

export interface DraftOffice {
  readonly words: string
  readonly id?: OfficeId
  readonly portfolio?: Portfolio
  readonly rank?: Rank
  readonly tenure?: Tenure
  /** For ambassadors: the state in which they serve. */
  readonly accreditedTo?: CountryCode
  readonly evidence: Span[]
}

export interface Draft {
  readonly id: string
  kind: EntityKind
  name: string
  /** Words of the name in the form in which names are compared. */
  key: readonly string[]
  country?: CountryCode
  known?: Known
  office?: DraftOffice
  /** International body they act for. */
  body?: string
  /** Name of the rule that gave the country, when no word did. */
  countryRule?: string
  /** A place that lies in its state and never stands for it. */
  isTown?: true
  /** Whether they act for a state: officials, offices, bodies, states. */
  official: boolean
  readonly mentions: Span[]
  /** Where it was last named, for what points back. */
  last: { readonly sentence: number; readonly token: number }
  /** Half a sentence less where it was the subject of a clause within. */
  lastAsSubject: number
  /** What a title beside the name says. */
  gender?: Gender
  /** What was last said of it, in the reading of the text. */
  calledAs?: Gender
  /** How many clauses deep the subject stood there: 0 in the main one. */
  subjectDepth: number
}

/** Whom a word may mean, the likeliest first, and who of them it was taken for. */
export interface Weighed {
  readonly rule: Reference['rule']
  readonly candidates: readonly Draft[]
  readonly taken?: Draft
}

/** A ministry of a state, by its name or its building. */
export interface MinistryNamed {
  readonly country: CountryCode
  readonly portfolio: Portfolio
}

/** A place in the text where a state or somebody of it is named. */
export interface StateNamed {
  readonly state: CountryCode
  readonly draft: Draft
  readonly span: Span
  readonly sentence: number
  readonly paragraph: number
}

/** Who speaks in a paragraph, or in the whole text. */
export interface Speaking {
  /** Absent where nobody knows for whom the words are spoken. */
  country?: CountryCode
  /** The sentence whose head names who speaks, with the token of its colon; absent where the whole text is one's. */
  readonly head?: { readonly sentence: number; readonly colon: number }
  /** Who speaks, once linked. */
  draft?: Draft
}

/** What the linking of mentions reads and writes. */
export interface Register {
  readonly knowledge: Knowledge
  /** Publication day, ISO, if known: offices are read as of it. */
  readonly day?: string
  /** State whose government publishes the text, if its address says so. */
  readonly home?: CountryCode
  /** State of the place in the dateline, the article's or the last within the text. */
  reported?: CountryCode
  /** State of the place with which the sentence opens: "In Oslo, the minister …". */
  local?: CountryCode
  /** States that the article names anywhere, by name, people, seat or body. */
  readonly spoken: ReadonlySet<CountryCode>
  /** Ministries that the article names anywhere, with their seats. */
  readonly ministries: readonly MinistryNamed[]
  /** Whether it names a state at all, or two who lead different ones. */
  readonly isOfStates: boolean
  /** Where states and theirs are named, in the order of the text, once it has been read. */
  named: readonly StateNamed[]
  /** The sentence that holds a place of the text. */
  sentenceAt(offset: number): { readonly index: number; readonly paragraph: number } | undefined
  /** State of the official named before in the same list, while a list is read. */
  listed?: CountryCode
  /** Who speaks in the sentence that is being read. */
  speaking?: Speaking
  readonly drafts: Draft[]
  /** Index of the sentence that is being read. */
  sentence?: number
  /** Whom the mention that is being linked was weighed to mean, when it points back. */
  weighed?: Weighed
}

/** Gives a draft a fuller name. */
export function rename(draft: Draft, name: string): void {
  draft.name = name
  draft.key = nameKey(name)
}

/** Adds an entity that nothing earlier is. */
export function addDraft(
  register: Register,
  draft: Pick<Draft, 'kind' | 'name' | 'official'> & Partial<Draft>,
): Draft {
  const added: Draft = {
    id: `e${register.drafts.length + 1}`,
    key: nameKey(draft.name),
    mentions: [],
    last: { sentence: -1, token: -1 },
    lastAsSubject: -1,
    subjectDepth: 0,
    ...draft,
  }
  register.drafts.push(added)
  return added
}

/** The finished entity. */
export function entityFrom(draft: Draft): Entity {
  const { id, kind, name, country, known, office, mentions } = draft
  return {
    id,
    kind,
    name,
    ...(country && { country }),
    ...(known && { known }),
    ...(office && {
      office: {
        words: office.words,
        ...(office.id && { id: office.id }),
        evidence: office.evidence,
      },
    }),
    mentions,
  }
}
