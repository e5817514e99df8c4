/**
 * What claims about the record are made of, as a language gives it.
 * In: nothing (types). Out: the shape of the word lists in `en/claims`; the finders know no word.
 */
import type { Claim, ClaimContact } from './types.ts'

export interface ClaimWords {
  /** "first" → 1, "second" → 2, "2nd" → 2. */
  readonly ordinals: ReadonlyMap<string, number>
  /** "two" → 2. */
  readonly numbers: ReadonlyMap<string, number>
  /** "once", "twice". */
  readonly multiples: ReadonlyMap<string, number>
  /** Nouns of contact and what they say of its kind: "call" → call, "conversation" → any. */
  readonly nouns: ReadonlyMap<string, ClaimContact>
  readonly verbs: ReadonlyMap<string, ClaimContact>
  /** Verbs that carry a noun of contact: "held talks". */
  readonly lightVerbs: ReadonlySet<string>
  /** Nouns after a preposition that tell the means: "by phone". */
  readonly means: ReadonlyMap<string, ClaimContact>
  /** "last", "latest", "previous". */
  readonly lasts: ReadonlySet<string>
  /** Adjectives that say "last" only after another word: "most recent". */
  readonly lastAfter: ReadonlyMap<string, string>
  /** The noun of occasions: "the first time", "five times". */
  readonly occasions: ReadonlySet<string>
  /** "not", "never", "no". */
  readonly negations: ReadonlySet<string>
  /** Negations that need no window: "never". */
  readonly nevers: ReadonlySet<string>
  /** After a negation they take nothing back: "not only". */
  readonly onlys: ReadonlySet<string>
  /** Adverbs that take back what they stand with: "hardly the first", "wrongly reported as". */
  readonly falsely: ReadonlySet<string>
  /** Lemmas of words that deny or doubt what stands under them: "denied that", "unclear whether". */
  readonly denials: ReadonlySet<string>
  /** Words that deny only before another: "far from the first". */
  readonly denyingBefore: ReadonlyMap<string, string>
  /** Words that leave a clause open: "whether". */
  readonly whethers: ReadonlySet<string>
  /** Prepositions that name what something is told to be: "reported as". */
  readonly ases: ReadonlySet<string>
  /** Nouns that tell of a time without contact: "silence". */
  readonly silences: ReadonlySet<string>
  /** "after": what follows is over. */
  readonly afters: ReadonlySet<string>
  /** Verbs that end a silence: "break". */
  readonly enders: ReadonlySet<string>
  /** Nouns of being in contact: "out of touch". */
  readonly touches: ReadonlySet<string>
  /** "out" and what follows it, "of". */
  readonly outs: ReadonlySet<string>
  readonly outOf: string
  /** Prepositions of absence: "without contact since". */
  readonly withouts: ReadonlySet<string>
  /** "since". */
  readonly sinces: ReadonlySet<string>
  /** Prepositions before the length of a window: "in 15 months". */
  readonly withins: ReadonlySet<string>
  /** "ever", "such" and possessive pronouns make an ordinal a claim without a window. */
  readonly evers: ReadonlySet<string>
  /** "other", "more": the count leaves out the contact spoken of. */
  readonly others: ReadonlySet<string>
  /** Nouns that say of what a claim speaks: "between the two offices", "the two men". */
  readonly scopes: ReadonlyMap<string, Claim['scope']>
  /** Words that join a party to a contact: "with", "to", "between". */
  readonly partners: ReadonlySet<string>
}
