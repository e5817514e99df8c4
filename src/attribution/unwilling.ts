/**
 * Whether a verb of answering stands so that nothing was answered: negated, under a word of unwillingness,
 * with nothing given, sent elsewhere, evaded, behind "without".
 * In: a verb with its record. Out: yes or no, or the word above that makes it so.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Scene } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { AnsweringVerb } from './refusing-words.ts'
import { isNegated } from './stances.ts'
import {
  askedClause,
  isAnswerOf,
  isAsking,
  isDefinite,
  isOfInformation,
  isStatementOnly,
  isToldWithout,
  isWillful,
  pressedClause,
} from './told-matter.ts'
import { childrenBy, formAt, lemmaAt } from './tree.ts'
import {
  isDeflected,
  isDeniedAt,
  isNone,
  isOfSelf,
  isPutOff,
  isWithheld,
  isWithout,
} from './withheld.ts'

/** The verb above that declines: "declined to comment". */
export function decliningAbove(
  sentence: Sentence,
  token: Token,
  lexicon: Lexicon,
): Token | undefined {
  const above = sentence.tokens[token.head]
  if (token.relation !== 'xcomp' || above === undefined) return undefined
  const record = lexicon.lifts.get(lemmaAt(sentence, above.index))
  return record?.stance === 'declines' ? above : undefined
}

/** "not going to", "unable to", "has yet to", "stopped short of": the word above by which it is not told. */
export function unwillingAbove(
  sentence: Sentence,
  token: Token,
  lexicon: Lexicon,
): Token | undefined {
  const above = sentence.tokens[token.head]
  if (above === undefined || !/^(?:xcomp|advcl|acl|csubj|ccomp)$/.test(token.relation))
    return undefined
  const lemma = lemmaAt(sentence, above.index)
  if (token.relation === 'csubj' || token.relation === 'ccomp')
    return isUnfit(sentence, token, lexicon) ? above : undefined
  // "begged off answering", not "failed, without giving details".
  const isGerund =
    token.relation === 'advcl' &&
    token.xpos === 'VBG' &&
    token.index - above.index <= 2 &&
    !isWithout(sentence, token, lexicon)
  const isUnable = lexicon.unable.has(lemma) && !isDenied(sentence, above.index, lexicon)
  if (isUnable && (token.relation === 'xcomp' || isGerund)) return above
  if (isLetting(sentence, above, lexicon)) return above
  if (lexicon.unwilling.has(lemma) && isDenied(sentence, above.index, lexicon)) return above
  return stoppedAbove(sentence, above, lexicon)
}

/** "It would not be appropriate to comment", "It is premature to say". */
function isUnfit(sentence: Sentence, { head, index }: Token, lexicon: Lexicon): boolean {
  const lemma = lemmaAt(sentence, head)
  const isTo = childrenBy(sentence, index, ['mark']).some(({ xpos }) => xpos === 'TO')
  if (!isTo) return false
  if (lexicon.unfit.has(lemma)) return true
  return lexicon.fit.has(lemma) && isNegated(sentence, head, lexicon)
}

/** Negated, with a subject that is nobody, or with "no" before it: "in no mood to". */
function isDenied(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return isDeniedAt(sentence, index, lexicon) || isNone(sentence, index, lexicon)
}

/** "I'll let the ministry speak to that". */
function isLetting(sentence: Sentence, above: Token, lexicon: Lexicon): boolean {
  if (!lexicon.letting.has(lemmaAt(sentence, above.index))) return false
  return isOfSelf(sentence, above.index, lexicon)
}

/** "has yet to", "stopped short of": a verb with the word that makes it so, whichever the tree puts on top. */
function stoppedAbove(sentence: Sentence, above: Token, lexicon: Lexicon): Token | undefined {
  const holder = sentence.tokens[above.head]
  const pairs = [
    ...childrenBy(sentence, above.index, ['advmod']).map((word) => [above, word] as const),
    ...(holder ? [[holder, above] as const] : []),
  ]
  return pairs.find(
    ([verb, word]) =>
      lexicon.stopping.get(lemmaAt(sentence, verb.index)) === formAt(sentence, word.index),
  )?.[0]
}

/** "made public", "ruled out": with the word beside it that makes the verb one of answering. */
export function hasParticles(
  sentence: Sentence,
  { index }: Token,
  { particles }: AnsweringVerb,
): boolean {
  if (particles === undefined) return true
  return childrenBy(sentence, index, ['compound:prt', 'advmod', 'xcomp', 'obj', 'amod']).some(
    (child) => particles.has(formAt(sentence, child.index)),
  )
}

/** Whether a verb of answering stands so that nothing was answered. */
export function isRefused(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): boolean {
  const nouns = record.nouns ?? lexicon.questionNouns
  switch (record.when) {
    case 'deflected':
      return isDeflected(sentence, token, lexicon)
    case 'evaded':
      return isAsking(sentence, token, nouns)
    case 'withheld':
      return isWithheld(sentence, token, { record, lexicon })
    case 'later':
      return isPutOff(sentence, token, lexicon)
    case 'pressed':
      return pressedWithout(sentence, token, lexicon)
    case 'nothing':
      return isNothingSaid({ sentence, lexicon }, token, record)
    case 'interviewed':
      return (
        childrenBy(sentence, token.index, ['aux:pass']).length > 0 &&
        isDeniedAt(sentence, token.index, lexicon) &&
        isWillful(sentence, token, lexicon)
      )
    default:
      return isUnanswered({ sentence, lexicon }, token, record)
  }
}

/** The verb itself is denied, or stands behind "without". */
function isUnanswered(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
  record: AnsweringVerb,
): boolean {
  const { when } = record
  if (when === 'questioned') return isNoAnswer({ sentence, lexicon }, token, record)
  if (isWithout(sentence, token, lexicon))
    return isToldWithout(sentence, token, { record, lexicon })
  if (!isDeniedAt(sentence, token.index, lexicon)) return false
  switch (when) {
    case 'negated':
      return isAnswerOf(sentence, token, record)
    case 'definite':
      return isDefinite(sentence, token, lexicon)
    case 'told':
      return (
        isWillful(sentence, token, lexicon) &&
        !isStatementOnly({ sentence, lexicon }, token, record) &&
        isOfInformation(sentence, token, { record, lexicon })
      )
    case 'asked':
      return askedClause(sentence, token, lexicon) !== undefined
    case 'ahead':
      return isAhead(sentence, token, { record, lexicon }) && isWillful(sentence, token, lexicon)
    case 'ruled':
      return childrenBy(sentence, token.index, ['aux']).some(({ index }) =>
        lexicon.wishes.has(formAt(sentence, index)),
      )
    default:
      return (
        isWillful(sentence, token, lexicon) && isOfInformation(sentence, token, { record, lexicon })
      )
  }
}

/** "took no questions", "did not respond to a request", "didn't respond when asked". */
function isNoAnswer(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
  record: AnsweringVerb,
): boolean {
  const nouns = record.nouns ?? lexicon.questionNouns
  const isNoQuestion = childrenBy(sentence, token.index, ['obj']).some(
    ({ index }) => nouns.has(lemmaAt(sentence, index)) && isNone(sentence, index, lexicon),
  )
  if (isNoQuestion) return true
  const isDeniedIt =
    isWithout(sentence, token, lexicon) || isDeniedAt(sentence, token.index, lexicon)
  return isDeniedIt && (isAsking(sentence, token, nouns) || isPressedFor(sentence, token, lexicon))
}

/** "get ahead of the process": with the word that makes it so, and of who speaks. */
function isAhead(
  sentence: Sentence,
  token: Token,
  {
    record: { prepositions },
    lexicon,
  }: { readonly record: AnsweringVerb; readonly lexicon: Lexicon },
): boolean {
  if (prepositions.length === 0) return true
  const above = sentence.tokens[token.head]?.head ?? -1
  const verbs = [token.index, token.head, above]
  if (!verbs.some((verb) => isOfSelf(sentence, verb, lexicon))) return false
  return childrenBy(sentence, token.index, ['advmod', 'obl', 'advcl']).some((child) =>
    [child, ...childrenBy(sentence, child.index, ['case'])].some((word) =>
      prepositions.includes(formAt(sentence, word.index)),
    ),
  )
}

/** "didn't respond when asked for comment". */
function isPressedFor(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  return pressedClause(sentence, token, lexicon) !== undefined
}

/** "demurred when asked". */
function pressedWithout(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const has = childrenBy(sentence, token.index, ['ccomp', 'parataxis']).length > 0
  return !has && isPressedFor(sentence, token, lexicon)
}

/** "said nothing about the raid", "has not said anything on it". */
function isNothingSaid(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
  { prepositions }: AnsweringVerb,
): boolean {
  const isDenied = isDeniedAt(sentence, token.index, lexicon)
  const nothing = childrenBy(sentence, token.index, ['obj']).find(({ index }) => {
    const form = formAt(sentence, index)
    return lexicon.nothing.has(form) && (isDenied || form === 'nothing')
  })
  if (nothing === undefined) return false
  return [token.index, nothing.index].some((top) =>
    childrenBy(sentence, top, ['obl', 'nmod', 'advcl', 'acl']).some((phrase) =>
      childrenBy(sentence, phrase.index, ['case', 'mark']).some(({ index }) =>
        prepositions.includes(formAt(sentence, index)),
      ),
    ),
  )
}

/** Whether a word above can turn the verb into a refusal; "take" and "give" only with questions. */
export function isWilled(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): boolean {
  const nouns = record.nouns ?? lexicon.questionNouns
  switch (record.when) {
    case 'negated':
      return isAnswerOf(sentence, token, record)
    case 'told':
      return (
        !isStatementOnly({ sentence, lexicon }, token, record) ||
        isLifted(sentence, token, lexicon) ||
        isStopped(sentence, token, lexicon)
      )
    case 'unwilling':
      return isOfInformation(sentence, token, { record, lexicon })
    case 'interviewed':
      return childrenBy(sentence, token.index, ['aux:pass']).length > 0
    case 'definite':
      return isDefinite(sentence, token, lexicon)
    case 'ruled':
      return isLifted(sentence, token, lexicon)
    case 'ahead':
      return isAhead(sentence, token, { record, lexicon })
    case 'questioned':
      return record.prepositions.length > 0 || isAsking(sentence, token, nouns)
    default:
      return false
  }
}

function isLifted(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  return decliningAbove(sentence, token, lexicon) !== undefined
}

function isStopped(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const above = sentence.tokens[token.head]
  return above !== undefined && stoppedAbove(sentence, above, lexicon) !== undefined
}
