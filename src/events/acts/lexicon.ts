/**
 * What an entry of the lexicon of acts says.
 * In: nothing (types). Out: the shapes of the tables under `en/`.
 * The one idea: beside each word stands its frame: which place in the clause plays which role, so that
 * the engine that reads frames knows no word.
 */
import type { Act, ActType, Role } from '../types.ts'

/** A place in the clause: `subject`, `object`, `possessor`, `modifier`, or a preposition. */
export type Slot = string

export type Channel = NonNullable<Act['channel']>

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
  /** Whether the object must be a person or an office: one calls a man, but names a state. */
  readonly personal?: boolean
  /** Preposition that must stand in the clause: "welcomed the envoy to". */
  readonly beside?: string
  /** Lemmas of which the object must be one: "exchange views". */
  readonly objects?: readonly string[]
  /** The role that several subjects without another party have: "the two spoke". */
  readonly together?: boolean
  /** Slots of which one must hold a party. */
  readonly needs?: readonly Slot[]
  /** Whether it is an act only with a light verb or a channel: "sent a message", "told by phone". */
  readonly carried?: boolean
  /** The type when both sides are things: a jet that strikes a drone need not attack it. */
  readonly amongThings?: ActType
  /** Whether "the …" points back only at an act that was called so before: "the summit". */
  readonly ownName?: boolean
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
