/**
 * What the engine asks of a language's lexicon of attribution.
 * A cue is a record: its lemma, what it takes as content, which stance it has. The engine reads
 * the tree by these records and knows no word itself; a language is one value of `Lexicon`.
 */
import type { RefusingWords } from './refusing-words.ts'
import type { StatementChannel, Stance } from './types.ts'

/**
 * Where the content of a cue stands: words in quotation marks, a clause, an infinitive, an
 * interrogative clause, the object, an infinitive of purpose behind a phrase ("called on him to go"), or a
 * phrase with a preposition (`of`, `for`).
 */
export type Complement =
  'quote' | 'clause' | 'infinitive' | 'purpose' | 'object' | { readonly preposition: string }

/** A family of verbs that take the same things: "said", "added", "noted". */
export interface VerbCues {
  readonly lemmas: readonly string[]
  readonly takes: readonly Complement[]
  readonly stance: Stance
  /** Without this complement the verb means something else: "called it a crime", "called the minister". */
  readonly needs?: Complement
  /** Only as a finite verb with a subject of its own: "supports the pact", not "to support the pact". */
  readonly ownSubject?: true
  /** With an object the verb means something else: "referred the case to the court". */
  readonly withoutObject?: true
  /** Only of papers and screens: "the report shows a rise". */
  readonly ofDocuments?: true
  /** Nobody's view; the subject belongs to the content: "talks appear to have failed". */
  readonly raising?: true
  /** In the passive the subject is who thinks: "they are convinced that …". */
  readonly experienced?: true
  /** A particle without which the verb means something else: "looks forward to". */
  readonly particle?: string
  /** The object is the hearer: "told reporters". */
  readonly hearer?: true
  /** What is named stands as a fact for the reporter too: "condemned the raid". */
  readonly presupposes?: true
}

/** An adjective that takes what somebody holds: "confident that …", "wary of the pact". */
export interface AdjectiveCue {
  readonly stance: Stance
  /** Prepositions before what is held; without one only a clause is. */
  readonly prepositions: readonly string[]
}

/** A verb that lends its subject and stance to the cue under it: "declined to say". */
export interface Lift {
  readonly lemma: string
  readonly stance?: Stance
  /** Only in the passive: "was quoted as saying". */
  readonly passive?: boolean
}

/** A preposition of one or more words before a source: "according to". */
export interface PrepositionCue {
  readonly words: readonly string[]
  readonly stance: Stance
  /** Before anything but a speaker or a paper it means something else: "per year". */
  readonly ofSpeakers?: true
}

/** A noun that takes a clause: "the claim that …". */
export interface NounCues {
  readonly lemmas: readonly string[]
  readonly stance: Stance
  /** An infinitive too is its content: "a promise to meet". */
  readonly infinitive?: true
  /** Prepositions before its content: "criticism of the raid". */
  readonly prepositions?: readonly string[]
  /** With a phrase only where somebody owns it: "Tovia's support for the pact". */
  readonly owned?: true
}

/** Lemmas of nouns and what they are as a channel: "readout", "news conference". */
export type ChannelNouns = ReadonlyMap<string, StatementChannel>

/** Nouns of telling by lemma, and the verbs that make one of them a deed of speech. */
export interface LightCues {
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, Stance>
  readonly prepositions: ReadonlySet<string>
}

export interface VerbCue {
  readonly takes: readonly Complement[]
  readonly stance: Stance
  readonly needs?: Complement
  readonly particle?: string
  readonly ownSubject?: true
  readonly withoutObject?: true
  readonly ofDocuments?: true
  readonly raising?: true
  readonly experienced?: true
  readonly hearer?: true
  readonly presupposes?: true
}

/** All words of a language that attribution is read by. */
export type Lexicon = CueWords & RefusingWords

export interface CueWords {
  /** A verb may have several records: "called it a crime", "called for talks". */
  readonly verbs: ReadonlyMap<string, readonly VerbCue[]>
  readonly lifts: ReadonlyMap<string, Lift>
  readonly prepositions: readonly PrepositionCue[]
  readonly nouns: ReadonlyMap<string, readonly NounCues[]>
  /** Adjectives that take what somebody holds as a clause: "confident that". */
  readonly adjectives: ReadonlyMap<string, AdjectiveCue>
  /** Verb and adjective that together bring something about: "make sure". */
  readonly ensuring: ReadonlySet<string>
  /** Adjectives that name who answers for a release: "attributable to". */
  readonly signing: ReadonlySet<string>
  /** Adverbs that put a clause in the mouth of nobody named: "reportedly". */
  readonly adverbs: ReadonlyMap<string, Stance>
  readonly channelNouns: ChannelNouns
  /** Prepositions before a channel: "in a statement", "on Telegram". */
  readonly channelPrepositions: ReadonlySet<string>
  /** Names of networks where one posts; a phrase with one is a post. */
  readonly networks: ReadonlySet<string>
  /** Words that open a reported clause: "that". */
  readonly clauseOpeners: ReadonlySet<string>
  /** Markers of a clause that repeats another's content: "as he said". */
  readonly echoMarkers: ReadonlySet<string>
  /** Verbs that name a further source behind the first: "citing the ministry". */
  readonly citing: ReadonlySet<string>
  /** Nouns that can stand behind a report: "citing officials". */
  readonly speakers: ReadonlySet<string>
  /** Nouns of papers and screens, which show what no person says: "a survey". */
  readonly documents: ReadonlySet<string>
  /** Verbs under which a noun is a telling, with the noun: "raised concerns about". */
  readonly light: LightCues
  /** Verbs that put out a paper: "issued a statement saying". */
  readonly issuing: ReadonlySet<string>
  /** Prepositions before the maker of a claim: "a claim by the ministry". */
  readonly makers: ReadonlySet<string>
  /** Nouns that one goes by without their saying anything: "according to plan". */
  readonly measures: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Words that open an interrogative clause. */
  readonly interrogatives: ReadonlySet<string>
  /** Stance of a negated cue: "did not say", "does not believe"; the default is `declines`. */
  readonly negated: ReadonlyMap<Stance, Stance>
  /** Verbs whose negation doubts instead of declining: "does not believe". */
  readonly thought: ReadonlySet<string>
  /** Auxiliaries of will: "would not say". */
  readonly wills: ReadonlySet<string>
  /** Subjects that are no source: expletives. */
  readonly expletives: ReadonlySet<string>
  /** Words before a colon that open a turn without a name: "Q", "A". */
  readonly turns: ReadonlySet<string>
  /** Words between a speaker and the hearer or topic in a headline's label: "Lund to Brandt: …". */
  readonly turnLinks: ReadonlySet<string>
  /** Pronouns that stand for things, which do not speak. */
  readonly things: ReadonlySet<string>
  /** Pronouns that stand for people. */
  readonly humans: ReadonlySet<string>
  /** Verbs that never carry a quotation: "is", "has". */
  readonly mute: ReadonlySet<string>
}
