/**
 * What an entry of the lexicon of acts says.
 * In: nothing (types). Out: the shapes of the tables under `en/`.
 * The one idea: beside each word stands its frame: which place in the clause plays which role, so that
 * the engine that reads frames knows no word.
 */
import type { Act, ActType, Role } from '../types.ts'

/**
 * A place in the clause: `subject`, `object`, `possessor`, `modifier`, a preposition; of deeds also a path
 * of them (`object/by`), `that` (who does what the clause says), `do/…` (a place of the infinitive),
 * `above` (who thanks for it or persuades to it), and `within` (whoever is named in what it is about).
 */
export type Slot = string

export type Channel = NonNullable<Act['channel']>

/** How a deed was done, in the words of the published schemes. */
export type Mode =
  | 'abduct'
  | 'access'
  | 'aerial'
  | 'allege'
  | 'beat'
  | 'boycott'
  | 'ceasefire'
  | 'censor'
  | 'convict'
  | 'crowd-control'
  | 'curfew'
  | 'cyber'
  | 'demo'
  | 'drone'
  | 'deport'
  | 'disapprove'
  | 'disarm'
  | 'discontinue'
  | 'ease'
  | 'expel'
  | 'explosives'
  | 'firearms'
  | 'heavy-weapons'
  | 'hunger'
  | 'investigate'
  | 'martial-law'
  | 'obstruct'
  | 'pardon'
  | 'primitive'
  | 'release'
  | 'restrict'
  | 'return'
  | 'riot'
  | 'sexual'
  | 'strike'
  | 'suicide-attack'
  | 'targeted'
  | 'torture'
  | 'troops'
  | 'truce'
  | 'unblock'
  | 'unsanction'
  | 'weapons'
  | 'withdraw'
  | 'yield-ground'

export interface Entry {
  /** Name of the rule, unique in its table: "speak with". */
  readonly name: string
  readonly lemma: string
  readonly type: ActType
  readonly channel?: Channel
  readonly roles: Readonly<Record<Slot, Role>>
  /** Particle that must stand with the verb: "reach out". */
  readonly particle?: string
  /** Prepositions beside which the word means something else: "a call for", "called on". */
  readonly unless?: readonly string[]
  /** Lemmas of which one must stand after "of": "an exchange of views". */
  readonly of?: readonly string[]
  /** Whether the object must be a person or an office: one calls a man, but names a state. */
  readonly personal?: boolean
  /** Preposition that must stand in the clause: "welcomed the envoy to". */
  readonly beside?: string
  /** Complement that must not stand there: with `do` "called on Belrus to withdraw" is no call on it. */
  readonly lacks?: string
  /** Lemmas of which the object must be one: "exchange views". */
  readonly objects?: readonly string[]
  /** Words of which one must stand before the object: "hunger strike". */
  readonly modified?: readonly string[]
  /** Whether its words mean the deed in its own frame only: no default is made of it. */
  readonly strict?: boolean
  /** A default reading: of a known doer, or only with whom it is done to, too. */
  readonly fallback?: 'doer' | 'both'
  /** Heads of objects beside which a verb is an image ("seize the opportunity"), words before a noun that mean another thing. */
  readonly except?: readonly string[]
  /** The role that several subjects without another party have: "the two spoke". */
  readonly together?: boolean
  /** Slots that must hold a party, or one of them where they lead to one role; `any` is any slot. */
  readonly needs?: readonly Slot[]
  /** Whether its day is one by which the visit was over: "returned from Tovia on Friday". */
  readonly ends?: true
  /** Whether the host must be a place or state: one leaves a country, and a man in doubt. */
  readonly hosts?: 'place'
  /** Whether it is one contact with each of several others: "received credentials from A and B". */
  readonly each?: true
  /** Prepositions with the lemmas after them beside which another word tells the contact: "invited to talks". */
  readonly notPhrase?: Readonly<Record<string, readonly string[]>>
  /** Whether it is an act only with a light verb or a channel: "sent a message", "told by phone". */
  readonly carried?: boolean
  /** The type when both sides are things: a jet that strikes a drone need not attack it. */
  readonly amongThings?: ActType
  /** Whether who is sent is of the sender's state. */
  readonly sends?: true
  /** What it says of the contact by itself: "invited him to", "is due in". */
  readonly status?: 'attempted' | 'planned'
  /** Whether "the …" points back only at an act that was called so before: "the summit". */
  readonly ownName?: boolean
  /** Mode of the published schemes that the words give: "shell" is `heavy-weapons`. */
  readonly mode?: Mode
  /** Who may do it: those who act for a state, people of any kind, a crowd, or troops and what they drive. */
  readonly doer?: 'official' | 'somebody' | 'crowd' | 'armed'
  /** The type when its doer says that it will not be: "will not accept". */
  readonly refused?: ActType
  /** The only status in which it is told: what one says that one will do, or will not, or did. */
  readonly only?: 'planned' | 'refused' | 'held'
  /** Whether its object must be people: one kills men, and a bill. */
  readonly victims?: boolean
  /** Whether the clause that it governs must be about its own doer: "warned that it would". */
  readonly own?: boolean
  /** Whether it is told in the passive only, where its subject is who feels or undergoes it. */
  readonly passive?: boolean
  /** Whether its clause must be what is wished: "insisted that Belrus leave". */
  readonly subjunctive?: boolean
  /** Whether the verb or its object must be negated: "has no intention". */
  readonly negated?: boolean
  /** Whether its subject is what it answers: "the strike drew a protest". */
  readonly answers?: boolean
  /** Whether nothing may stand in the object's place: "demonstrated" in the street. */
  readonly bare?: boolean
  /** Lemmas of which the doer must be one: "troops arrived". */
  readonly subjects?: readonly string[]
  /** Whether doer and target must both be known: "Tovia's rejection of the offer". */
  readonly both?: boolean
  /** Whether doers of two states are enough: "Tovia and Belrus agreed". */
  readonly mutual?: boolean
  /** Prepositions with the lemmas after them that must stand in the clause: "go on strike". */
  readonly phrase?: Readonly<Record<string, readonly string[]>>
  /** Lemmas of which the verb of the complement must be one: "ordered the envoy to leave". */
  readonly doing?: readonly string[]
  /** Lemmas of which the verb of the complement must be none: "declined to comment". */
  readonly notDoing?: readonly string[]
  /** Lemmas of which the doer or a phrase must hold one, where no known doer stands. */
  readonly causes?: readonly string[]
  /** The slot whose words are what it was about. */
  readonly topic?: Slot
}

/** How a light verb lends its places to the noun that is the act: "placed a call to". */
export interface LightVerb {
  readonly lemma: string
  readonly particle?: string
  /** Nouns' types it goes with. */
  readonly types: readonly ActType[] | 'contacts'
  readonly roles: Readonly<Record<Slot, Role>>
  /** Preposition between verb and noun, if the noun is no object: "take part in talks". */
  readonly through?: string
}
