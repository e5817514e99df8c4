/**
 * What "since June 3" makes of an act.
 * In: the time behind "since" and the tokens that carry the act. Out: an open stretch for what goes on, a
 * bound for what was done once or more, nothing where no verb says which.
 *   They have been negotiating  since June 3.     They have met twice  since June 3.     the first call  since June 3
 *   goes on: 2024-06-03/..                        done: not before 2024-06-03            no time of the call
 */
import type { Sentence } from '../../language/index.ts'
import { LASTING_VERBS, PERFECT_HELPERS, TIME_BOUNDS } from '../en/time-words.ts'
import { NEGATIONS } from '../en/status-cues.ts'
import { dependents, prepositionOf, tokenAt } from '../tree/tree.ts'
import type { PlacedTime } from './scene.ts'
import type { ToldTime } from './telling.ts'

/** The time of what has been going on, or has been done, since then. */
export function timeSince(
  sentence: Sentence,
  { time, head }: PlacedTime,
  carriers: readonly number[],
): ToldTime | undefined {
  const { head: governor } = tokenAt(sentence, head)
  const verb = governor < 0 ? undefined : predicateAt(sentence, governor)
  const from = time.days?.from
  if (verb === undefined || from === undefined) return undefined
  if (!carriers.includes(governor) && !verb.goesOn) return undefined
  const begun = { ...time, days: { from } }
  if (verb.goesOn) return { time: begun, isOngoing: true }
  return verb.isPerfect ? { time: begun, bound: 'on-or-after' } : undefined
}

/** "The talks have been under way since Monday": said of the act, which is the subject. */
export function isSinceOfSubject(
  sentence: Sentence,
  { head }: PlacedTime,
  carriers: readonly number[],
): boolean {
  const { head: governor } = tokenAt(sentence, head)
  if (governor < 0 || TIME_BOUNDS[prepositionOf(sentence, head)] !== 'begin') return false
  return dependents(sentence, governor, ['nsubj']).some((at) => carriers.includes(at))
}

interface Predicate {
  /** It was going on when it was told. */
  readonly goesOn: boolean
  readonly isPerfect: boolean
}

/** How a verb, or what is said by a form of "be", lies in time; nothing for a bare noun or a denial. */
function predicateAt(sentence: Sentence, at: number): Predicate | undefined {
  const { lemma, upos, xpos } = tokenAt(sentence, at)
  const helpers = dependents(sentence, at, ['aux', 'cop']).map((child) => tokenAt(sentence, child))
  const words = dependents(sentence, at, ['advmod']).map((child) => tokenAt(sentence, child))
  if (words.some(({ form }) => NEGATIONS.has(form.toLowerCase()))) return undefined
  const isPerfect = helpers.some((helper) => PERFECT_HELPERS.has(helper.lemma.toLowerCase()))
  // "was the first call since June 3" says nothing of when it was; "has been in talks" does.
  const isState = helpers.some(({ relation }) => relation === 'cop') && isPlaced(sentence, at)
  if (upos !== 'VERB' && !isState) return undefined
  const isProgressive = xpos === 'VBG' && helpers.length > 0
  const lasts = (isPerfect || xpos === 'VBZ' || xpos === 'VBP') && LASTING_VERBS.has(lemma)
  return { goesOn: isState || isProgressive || lasts, isPerfect }
}

/** "in talks", "on the phone", "under way". */
function isPlaced(sentence: Sentence, at: number): boolean {
  return dependents(sentence, at, ['case']).length > 0
}
