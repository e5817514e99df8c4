/**
 * The analysis of an article's text: sentences, tokens with tags and tree, names.
 * Universal Dependencies v2 for tags, features and relations (English: EWT and GUM).
 */
import type { Problem, Span } from '../text/index.ts'

export type NameType = 'PER' | 'LOC' | 'ORG'

/** One syntactic word. The words of a contraction share `surface` and each has its own part of it as `span`. */
export interface Token {
  /** Position in the sentence, from 0. */
  readonly index: number
  readonly span: Span
  /** Normal form of the words at `span` (straight quotes, NFC); for contractions the syntactic word ("do" "n't"). */
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** UD features that tag and form give: `Tense=Past`, `VerbForm=Fin`, … */
  readonly features: Readonly<Record<string, string>>
  /** Index of the head in the same sentence; -1 for the root. Invariant: one root, no cycle. */
  readonly head: number
  readonly relation: string
  /** The span of the written word this belongs to, when it is part of a contraction. */
  readonly surface?: Span
  readonly spaceAfter: boolean
}

export interface Sentence {
  readonly index: number
  readonly span: Span
  /** Index into `article.paragraphs`. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** For each token the indices of the tokens it governs, in order. */
  readonly children: readonly (readonly number[])[]
  readonly root: number
  /** False when the sentence was too long or odd to parse: tags and tree are then flat placeholders. */
  readonly parsed: boolean
}

export interface Name {
  readonly span: Span
  readonly type: NameType
  /** Index into `sentences`. */
  readonly sentence: number
  /** Half-open range of token indices. */
  readonly tokens: readonly [from: number, to: number]
}

export interface Analysis {
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly problems: readonly Problem[]
}
