/**
 * How the source stands to the content: the stance of its record, turned by negation and by the
 * verb above: "denied", "did not say", "declined to say", "does not believe".
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Scene } from './draft.ts'
import type { Lexicon, Lift } from './lexicon.ts'
import type { Stance } from './types.ts'
import { childrenBy, formAt, lemmaAt } from './tree.ts'

/** A verb that lends its stance, with its record. */
export interface Lifted {
  readonly token: Token
  readonly record: Lift
}

/** The stance of a cue, its negation and lift considered. */
export function stanceOf(
  { sentence, lexicon }: Scene,
  cue: Token,
  { stance, lift }: { readonly stance: Stance; readonly lift?: Lifted | undefined },
): Stance {
  if (lift?.record.stance !== undefined) return lift.record.stance
  const isDenied =
    isNegated(sentence, cue.index, lexicon) ||
    (lift !== undefined && isNegated(sentence, lift.token.index, lexicon))
  if (!isDenied) return stance
  if (lexicon.thought.has(lemmaAt(sentence, cue.index))) return 'doubts'
  return lexicon.negated.get(stance) ?? 'declines'
}

/** Whether a verb carries a negation of its own. */
export function isNegated(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  return childrenBy(sentence, verb, ['advmod', 'aux', 'det', 'cc']).some((token) =>
    lexicon.negations.has(formAt(sentence, token.index)),
  )
}
