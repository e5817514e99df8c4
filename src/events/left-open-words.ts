/**
 * What questions left open are made of, as a language gives it.
 * In: nothing (types). Out: the shape of the word lists in `en/left-open`.
 */
import type { LeftOpen } from './types.ts'

/** Which question it is, by the words it opens with or a word among its first. */
export interface QuestionRule {
  readonly question: LeftOpen['question']
  readonly opening?: string
  readonly having?: ReadonlySet<string>
}

export interface LeftOpenWords {
  readonly interrogatives: ReadonlySet<string>
  /** Those that open a condition too: "if they stay, what then?". */
  readonly conditions: ReadonlySet<string>
  /** "your second question": numbers from 0, and what they number. */
  readonly ordinals: ReadonlyMap<string, number>
  readonly ranked: ReadonlySet<string>
  /** What opens a statement instead of a question: "that". */
  readonly statements: ReadonlySet<string>
  /** Verbs of telling whose negation leaves a question open: "did not say". */
  readonly telling: ReadonlySet<string>
  /** Lemmas that name no question by themselves: "can't comment on that". */
  readonly unspecific: ReadonlySet<string>
  /** "I", "we": who speaks. */
  readonly selves: ReadonlySet<string>
  /** Verbs that tell by themselves what was asked: "did not name" who, "would not confirm" whether. */
  readonly verbs: ReadonlyMap<string, LeftOpen['question']>
  /** "Can you give us …": words that open a request put as a question, and who is asked. */
  readonly requests: ReadonlySet<string>
  readonly askers: ReadonlySet<string>
  /** The first that fits decides. */
  readonly questions: readonly QuestionRule[]
}
