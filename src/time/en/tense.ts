/**
 * The tense of an English clause, seen from the time of writing.
 * In: the clause around an expression, or its bare words when there is no tree. Out: past, present,
 * future or none. "will meet Tuesday" is future, "met Tuesday" past, "is to meet", "was to meet" and
 * "plans to meet" future, "is expected Tuesday" future, "was to have met" past.
 */
import type { Clause } from '../engine/clause.ts'
import type { Token } from '../../language/index.ts'
import type { Tense } from '../context.ts'
import {
  APPOINTING,
  LEANING_AHEAD,
  DENYING,
  FUTURE_HELPERS,
  PLANNING,
  REALISED,
  SCHEDULED,
  SINGLING,
  WILL,
} from './tense-words.ts'

/** What the word before an expression says of its side: "until Tuesday" lies ahead. */
export function leaningOf(
  before: string,
  clause: Clause | undefined,
  words: readonly Token[],
): Tense | undefined {
  if (before === 'of' && words.at(-2)?.form.toLowerCase() === 'ahead') return 'future'
  if (before === 'since') return 'past'
  if (LEANING_AHEAD.has(before)) return 'future'
  const verb = clause?.verb.lemma.toLowerCase() ?? ''
  if (before === 'for' && (PLANNING.has(verb) || APPOINTING.has(verb))) return 'future'
  const isPerfect = clause?.words.some((word) => word.form.toLowerCase() === 'had') ?? false
  if (isPerfect) return undefined
  return before === 'until' || before === 'till' ? 'future' : undefined
}

/** The tense of a clause of the tree. */
export function tenseOf(clause: Clause): Tense {
  // "will get around Friday's ruling" says nothing of when the ruling was.
  if (clause.ownsObject) return 'none'
  const lemmas = clause.words.map((word) => word.lemma.toLowerCase())
  const forms = clause.words.map((word) => word.form.toLowerCase())
  const isPerfect = lemmas.slice(0, -1).includes('have')
  const helpers = [...lemmas, ...forms].filter((one) => FUTURE_HELPERS.has(one))
  // "may have left on Friday" looks back, "will have left by Friday" does not.
  if (helpers.length > 0)
    return isPerfect && !helpers.some((one) => WILL.has(one)) ? 'past' : 'future'
  const finite = clause.words.find((word) => word.features['VerbForm'] === 'Fin')
  if (finite !== undefined) return finiteTense(clause, finite, isPerfect)
  return clause.above === undefined ? nonFiniteTense(clause.verb) : tenseBelow(clause, clause.above)
}

/** "were to speak", "is to be held": an infinitive right under a form of "be". */
function isArranged({ words }: Clause): boolean {
  const at = words.findIndex(({ features }) => features['VerbForm'] === 'Fin')
  const next = words[at + 1]
  return words[at]?.lemma.toLowerCase() === 'be' && next?.xpos === 'VB'
}

/** Whether what lay ahead was told in the past, so that it may be over: "were to speak". */
export function isPastPlan(clause: Clause): boolean {
  const isPast = clause.words.some(({ xpos }) => xpos === 'VBD')
  return isPast && isArranged(clause)
}

/**
 * Whether "in two days" is when a deed will be done: "the first call in two years" and "will not have met
 * in two years" tell of what was not. `words` are those of the sentence before the length.
 */
export function isAheadIn(before: string, clause: Clause, words: readonly Token[]): boolean {
  if (before !== 'in' || clause.verb.upos !== 'VERB' || tenseOf(clause) !== 'future') return false
  return !words.some(({ lemma }) => {
    const word = lemma.toLowerCase()
    return SINGLING.has(word) || DENYING.has(word)
  })
}

function finiteTense(clause: Clause, finite: Token, isPerfect: boolean): Tense {
  if (isArranged(clause)) return isPerfect ? 'past' : 'future'
  if (finite.features['Tense'] === 'Past') return 'past'
  if (isPerfect) return 'past'
  // "is expected Tuesday", "plans a vote Tuesday", "is meeting Tuesday".
  const { verb, prepositions } = clause
  const isPlanned = [verb, ...prepositions].some(({ lemma }) => PLANNING.has(lemma.toLowerCase()))
  // "begins on Friday": what stands in a timetable is told in the present.
  const isScheduled = clause.isDirect && SCHEDULED.has(verb.lemma.toLowerCase())
  return isPlanned || isScheduled || clause.isPredicate ? 'future' : 'present'
}

function nonFiniteTense(verb: Token): Tense {
  if (verb.xpos === 'VBN' || verb.xpos === 'VBD') return 'past'
  return 'none'
}

/** An infinitive, participle or gerund under another verb. */
function tenseBelow(clause: Clause, above: Clause): Tense {
  const { verb } = clause
  const isInfinitive = verb.xpos === 'VB' || verb.features['VerbForm'] === 'Inf'
  if (isInfinitive) return tenseOfInfinitive(clause, above)
  if (PLANNING.has(verb.lemma.toLowerCase())) return 'future'
  if (verb.xpos === 'VBN') return 'past'
  return tenseOf(above)
}

/** An infinitive lies ahead, but "the first leader to visit" is told with the verb above. */
function tenseOfInfinitive({ adjectives = [] }: Clause, above: Clause): Tense {
  // "had been scheduled to expire on Friday": what was set before the news is over, or called off.
  const isPastPerfect =
    above.words[0]?.form.toLowerCase() === 'had' &&
    above.verb.xpos === 'VBN' &&
    above.words.length > 1
  if (isPastPerfect) return 'past'
  // "was forced to leave", "declined to comment": done, or not done, when the verb above says.
  if (REALISED.has(above.verb.lemma.toLowerCase())) return tenseOf(above)
  const isSingled = adjectives.some(({ lemma }) => SINGLING.has(lemma.toLowerCase()))
  const told = isSingled ? tenseOf(above) : 'none'
  return told === 'none' ? 'future' : told
}

const FUTURE_WORDS =
  /\b(?:will|shall|won't|would|(?:is|are|was|were) to(?! have\b)|(?:is|are) (?:due|expected)|going to|expected to|scheduled|plans? to|due to|set to)\b|'ll\b/i
const PAST_WORDS =
  /\b(?:was|were|had|did|said|met|told|held|went|made|came|took|announced|\p{L}+ed)\b/iu

/** The tense by the look of the words, for a sentence without a tree. */
export function tenseOfWords(words: string): Tense {
  if (FUTURE_WORDS.test(words)) return 'future'
  return PAST_WORDS.test(words) ? 'past' : 'none'
}
