/**
 * What the engine must be told about a language; `en/` tells it for English.
 */
import type { Name, Token } from './types.ts'

/** A written word of a text in normal form. */
export interface Written {
  readonly start: number
  readonly end: number
}

/** A token before lemma and features. */
export type TaggedToken = Omit<Token, 'lemma' | 'features'>

/** A name in one sentence, before the names of the article agree. */
export interface FoundName extends Name {
  /** A rule knows what it is: no vote changes it. */
  readonly settled?: true
}

export interface LanguageRules {
  /** In small letters, for codes: `english`. */
  readonly name: string
  /** The written words of a paragraph, sentence by sentence. */
  sentencesIn(text: string): readonly (readonly Written[])[]
  /** Lengths of the syntactic words in a written word. */
  partsOf(written: string): readonly number[]
  lemmaOf(token: TaggedToken, sentence: readonly TaggedToken[]): string
  /** Features that a word's form and tag tell, beyond those of the encoder. */
  featuresOf(token: TaggedToken): Readonly<Record<string, string>>
  /** Mends the extents of the names that the encoder found in one sentence. */
  namesAsWritten(names: readonly Name[], tokens: readonly Token[]): readonly FoundName[]
  /** The language that the words seem to be in when it is not this one. */
  otherLanguageOf(words: readonly string[]): string | undefined
  /** Whether an overlong sentence may be cut after this word. */
  isSafeBreak(form: string): boolean
}
