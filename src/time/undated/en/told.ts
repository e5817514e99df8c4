/**
 * Whether an English clause tells its day as over or as still ahead, seen from the day of writing.
 * In: a sentence and the span of a date. Out: the side with the words that show it, or nothing.
 * The one idea: only what cannot be otherwise counts. "met on", "had met on", "since" are over; "will
 * meet on", "is to meet on", "is scheduled for", "plans to meet on" are ahead. "was to meet", "would
 * meet", "agreed to meet", "if they met" say nothing, nor does a day that may be the object's own:
 *   The ministry  announced  talks  on 2 July 2024.      They  will discuss  the attack  on 25 June 2024.
 *                 topical    noun   date                       topical       noun        date
 */
import { clauseAt, type Clause } from '../../engine/clause.ts'
import { tokensAt } from '../../engine/tokens.ts'
import type { Sentence, Token } from '../../../language/index.ts'
import type { Span } from '../../../text/index.ts'
import { FUTURE_HELPERS, PLANNING } from '../../en/tense-words.ts'
import {
  AHEAD_HELPERS,
  AHEAD_PREPOSITIONS,
  CONDITIONS,
  DAY_NOUNS,
  DONE,
  LEADING_ON,
  OVER_PREPOSITIONS,
  SETTING,
  TOPICAL,
} from './told-words.ts'

export interface Told {
  readonly side: 'over' | 'ahead'
  /** The words that show it. */
  readonly words: readonly Span[]
}

/** The side of the date at a span. */
export function toldSide(sentence: Sentence, span: Span): Told | undefined {
  if (!sentence.parsed || isAsked(sentence)) return undefined
  const date = dateAt(sentence, span)
  if (date === undefined) return undefined
  if (date.preposition === 'since') return { side: 'over', words: date.cases }
  const clause = clauseAt(sentence, span)
  if (clause === undefined || !clause.isDirect || !isOwn(date, clause, sentence)) return undefined
  const words = clause.words.map((word) => word.span)
  if (OVER_PREPOSITIONS.has(date.preposition) && isOver(clause, date, sentence))
    return { side: 'over', words }
  if (AHEAD_PREPOSITIONS.has(date.preposition) && isAhead(clause, date, sentence))
    return { side: 'ahead', words: aheadWords(clause) }
  return undefined
}

function isAsked({ tokens }: Sentence): boolean {
  return tokens.slice(-ENDING).some(({ form }) => form === '?')
}

/** Signs at the end of a sentence, quotation marks among them. */
const ENDING = 3

interface DateInTree {
  /** The word that the others of the date hang on. */
  readonly top: Token
  readonly first: number
  readonly preposition: string
  readonly cases: readonly Span[]
}

function dateAt(sentence: Sentence, span: Span): DateInTree | undefined {
  const inside = tokensAt(sentence, span)
  const indices = new Set(inside.map(({ index }) => index))
  const top = inside.find(({ head }) => !indices.has(head))
  if (top === undefined) return undefined
  const cases = childrenOf(sentence, top).filter(
    ({ relation, index }) => relation === 'case' && index < top.index,
  )
  const first = Math.min(...[...inside, ...cases].map(({ index }) => index))
  const preposition = cases.map(({ form }) => form.toLowerCase()).join(' ')
  return { top, first, preposition, cases: cases.map((one) => one.span) }
}

/** Whether the day is when the verb's deed is, not a day that is spoken of. */
function isOwn({ top, first }: DateInTree, { verb }: Clause, sentence: Sentence): boolean {
  if (top.index === verb.index) return !hasDaySubject(sentence, verb)
  if (!/^(?:obl|nmod:unmarked|obl:unmarked|advmod)$/.test(top.relation)) return false
  // "to meet those who came on": a verb between may be the one that the day belongs to.
  const between = sentence.tokens.slice(verb.index + 1, first)
  return !between.some(({ upos }) => upos === 'VERB')
}

function hasDaySubject(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    ({ relation, lemma }) => relation.startsWith('nsubj') && DAY_NOUNS.has(lemma.toLowerCase()),
  )
}

/** Whether something stands between verb and date that the date may belong to. */
function isAfterObject({ first }: DateInTree, { verb }: Clause): boolean {
  return first > verb.index + 1
}

function isOver(clause: Clause, date: DateInTree, sentence: Sentence): boolean {
  const { verb, words } = clause
  const lemma = verb.lemma.toLowerCase()
  if (isHelped(words, FUTURE_HELPERS) || isConditional(sentence, verb)) return false
  if (PLANNING.has(lemma) && !DONE.has(lemma) && date.first > verb.index) return false
  if (TOPICAL.has(lemma) && isAfterObject(date, clause)) return false
  const finite = finiteOf(clause)
  if (finite === undefined) return isPastParticiple(clause)
  // "has committed to cuts in 2030": with a day of its own the deed would be told in the simple past.
  return isPastForm(finite) && !isInfinitive(clause)
}

/** "was to meet", but "did not meet" is told as over. */
function isInfinitive({ verb, words }: Clause): boolean {
  return verb.xpos === 'VB' && !words.some(({ lemma }) => lemma.toLowerCase() === 'do')
}

/** "the treaty signed on": over if what is told of it is. */
function isPastParticiple({ verb, words, above }: Clause): boolean {
  if (verb.xpos !== 'VBN' || !/^(?:acl|advcl)$/.test(verb.relation)) return false
  // "to be signed on" is not.
  if (words.length > 1) return false
  if (above === undefined || isHelped(above.words, FUTURE_HELPERS)) return false
  const finite = finiteOf(above)
  return finite !== undefined && (isPastForm(finite) || isPerfect(above.words))
}

function isAhead(clause: Clause, date: DateInTree, sentence: Sentence): boolean {
  const { verb, above } = clause
  const isDoubtful = isAfterObject(date, clause) && isBesideNoun(date, verb, sentence)
  if (isDoubtful) return false
  if (finiteOf(clause) !== undefined) return looksAhead(clause, sentence)
  // "is expected to travel on", "plans to meet on", "will go to sign on".
  const isUnder = verb.xpos === 'VB' && verb.relation === 'xcomp'
  return isUnder && above !== undefined && (isSetting(above, LEADING_ON) || isWilled(above))
}

function looksAhead(clause: Clause, sentence: Sentence): boolean {
  const { verb, words } = clause
  if (isWilled(clause) || isSetting(clause, SETTING)) return true
  const finite = finiteOf(clause)
  if (finite === undefined || isPastForm(finite)) return false
  if (isArranged(clause, sentence)) return true
  // "is visiting on".
  return verb.xpos === 'VBG' && words.some(({ lemma }) => lemma.toLowerCase() === 'be')
}

/** "will meet", not "will have met", which may only be thought to have been. */
function isWilled({ words }: Clause): boolean {
  return isHelped(words, AHEAD_HELPERS) && !isPerfect(words)
}

/** "is scheduled", "is due", "plans" in the present. */
function isSetting(clause: Clause, lemmas: ReadonlySet<string>): boolean {
  const finite = finiteOf(clause)
  if (finite?.features['Tense'] !== 'Pres' || isPerfect(clause.words)) return false
  const { verb, prepositions } = clause
  return [verb, ...prepositions].some(({ lemma }) => lemmas.has(lemma.toLowerCase()))
}

/** A common noun right before the date that is not the verb's own object. */
function isBesideNoun({ first }: DateInTree, verb: Token, sentence: Sentence): boolean {
  if (first < verb.index) return false
  if (TOPICAL.has(verb.lemma.toLowerCase())) return true
  const before = sentence.tokens[first - 1]
  if (before?.upos !== 'NOUN') return false
  const hasObject = hasChild(sentence, verb, 'obj')
  return before.head !== verb.index || (hasObject && before.relation !== 'obj')
}

/** "is to visit": an infinitive right under a present or past "be". */
function isArranged({ words, verb }: Clause, sentence: Sentence): boolean {
  const isBe = words.some(({ lemma, index }) => lemma.toLowerCase() === 'be' && index < verb.index)
  return isBe && verb.xpos === 'VB' && hasChild(sentence, verb, 'mark')
}

function isConditional(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(
    ({ relation, lemma }) => relation === 'mark' && CONDITIONS.has(lemma.toLowerCase()),
  )
}

function aheadWords({ words, above }: Clause): readonly Span[] {
  const isOwn = words.some(({ features }) => features['VerbForm'] === 'Fin')
  return [...(isOwn || above === undefined ? [] : above.words), ...words].map(({ span }) => span)
}

function finiteOf({ words }: Clause): Token | undefined {
  return words.find(({ features }) => features['VerbForm'] === 'Fin')
}

function isPastForm({ features }: Token): boolean {
  return features['Tense'] === 'Past'
}

/** "has met": a form of "have" before the verb. */
function isPerfect(words: readonly Token[]): boolean {
  return words.slice(0, -1).some(({ lemma }) => lemma.toLowerCase() === 'have')
}

function isHelped(words: readonly Token[], helpers: ReadonlySet<string>): boolean {
  return words.some(
    ({ form, lemma }) => helpers.has(lemma.toLowerCase()) || helpers.has(form.toLowerCase()),
  )
}

function hasChild(sentence: Sentence, token: Token, relation: string): boolean {
  return childrenOf(sentence, token).some((child) => child.relation === relation)
}

function childrenOf(sentence: Sentence, { index }: Token): readonly Token[] {
  return (sentence.children[index] ?? []).flatMap((child) => sentence.tokens[child] ?? [])
}
