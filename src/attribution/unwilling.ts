/**
 * Whether a verb of answering stands so that nothing was answered: negated, under a word of unwillingness,
 * with nothing given, sent elsewhere, evaded, behind "without".
 * In: a verb with its record. Out: yes or no, or the word above that makes it so.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Scene } from './draft.ts'
import type { AnsweringVerb, Lexicon } from './lexicon.ts'
import { isNegated } from './stances.ts'
import { childrenBy, formAt, lemmaAt, subtreeOf } from './tree.ts'

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
  if (above === undefined || !/^(?:xcomp|advcl|acl)$/.test(token.relation)) return undefined
  const lemma = lemmaAt(sentence, above.index)
  if (lexicon.unable.has(lemma) && token.relation === 'xcomp') return above
  if (isLetting(sentence, above, lexicon)) return above
  if (lexicon.unwilling.has(lemma) && isNegated(sentence, above.index, lexicon)) return above
  return stoppedAbove(sentence, above, lexicon)
}

/** "I'll let the ministry speak to that". */
function isLetting(sentence: Sentence, above: Token, lexicon: Lexicon): boolean {
  if (!lexicon.letting.has(lemmaAt(sentence, above.index))) return false
  return childrenBy(sentence, above.index, ['nsubj']).some(({ index }) =>
    lexicon.selves.has(formAt(sentence, index)),
  )
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

/** Whether a verb of answering stands so that nothing was answered. */
export function isRefused(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): boolean {
  if (record.when === 'deflected') return isDeflected(sentence, token, lexicon)
  if (record.when === 'evaded')
    return isAsking(sentence, token, record.nouns ?? lexicon.questionNouns)
  if (record.when === 'withheld') return isWithheld(sentence, token, lexicon)
  if (isWithout(sentence, token, lexicon))
    return record.needsTopic !== true && record.when !== 'questioned' && record.when !== 'asked'
  if (!isNegated(sentence, token.index, lexicon)) return false
  if (record.when === 'negated') return true
  if (record.when === 'ahead' && !isAhead(sentence, token, record)) return false
  if (record.when === 'asked') return askedClause(sentence, token, lexicon) !== undefined
  const wills = childrenBy(sentence, token.index, ['aux']).some((aux) =>
    lexicon.wills.has(lemmaAt(sentence, aux.index)),
  )
  return record.when === 'questioned'
    ? isAsking(sentence, token, record.nouns ?? lexicon.questionNouns)
    : wills
}

/** "get ahead of the process": with the word that makes it so, where the record names one. */
export function isAhead(
  sentence: Sentence,
  { index }: Token,
  { prepositions }: AnsweringVerb,
): boolean {
  if (prepositions.length === 0) return true
  return childrenBy(sentence, index, ['advmod', 'obl']).some((child) =>
    [child, ...childrenBy(sentence, child.index, ['case'])].some((word) =>
      prepositions.includes(formAt(sentence, word.index)),
    ),
  )
}

/** "did not say when it would end": a clause that opens with a word of asking, however the tree hung it. */
export function askedClause(
  sentence: Sentence,
  { index }: Token,
  lexicon: Lexicon,
): Token | undefined {
  return childrenBy(sentence, index, ['ccomp', 'advcl']).find((clause) => {
    const [first = -1] = subtreeOf(sentence, clause.index)
    return first === index + 1 && lexicon.interrogatives.has(formAt(sentence, first))
  })
}

/** "without elaborating", "without saying who". */
export function isWithout(sentence: Sentence, { index, xpos }: Token, lexicon: Lexicon): boolean {
  if (xpos !== 'VBG') return false
  return childrenBy(sentence, index, ['mark', 'case']).some((mark) =>
    lexicon.withoutWords.has(formAt(sentence, mark.index)),
  )
}

/** Whether what stands under the verb are questions put. */
export function isAsking(sentence: Sentence, token: Token, nouns: ReadonlySet<string>): boolean {
  return childrenBy(sentence, token.index, ['obj', 'obl']).some((noun) =>
    nouns.has(lemmaAt(sentence, noun.index)),
  )
}

/** "gave no reason", "don't have an update", "has nothing to add". */
function isWithheld(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const isDenied =
    isNegated(sentence, token.index, lexicon) ||
    isWithout(sentence, token, lexicon) ||
    isNobody(sentence, token, lexicon)
  return childrenBy(sentence, token.index, ['obj']).some(({ index }) => {
    const lemma = lemmaAt(sentence, index)
    if (lexicon.nothing.has(lemma))
      return isToTell(sentence, index, lexicon) && (isDenied || lemma !== 'anything')
    const nouns = lexicon.lacking.has(lemmaAt(sentence, token.index))
      ? lexicon.lackedNouns
      : lexicon.givenNouns
    if (!nouns.has(lemma)) return false
    const isNone = childrenBy(sentence, index, ['det']).some((word) =>
      lexicon.noneWords.has(formAt(sentence, word.index)),
    )
    return isDenied || isNone
  })
}

/** "Neither side gave details". */
function isNobody(sentence: Sentence, { index }: Token, lexicon: Lexicon): boolean {
  return childrenBy(sentence, index, ['nsubj']).some((subject) =>
    [subject, ...childrenBy(sentence, subject.index, ['det'])].some((word) =>
      lexicon.noneWords.has(formAt(sentence, word.index)),
    ),
  )
}

/** "nothing to announce", "anything further": what follows is a verb of telling, or a word of more. */
function isToTell(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const isMore = childrenBy(sentence, index, ['amod', 'advmod']).some((word) =>
    lexicon.further.has(formAt(sentence, word.index)),
  )
  if (isMore) return true
  return childrenBy(sentence, index, ['acl', 'advcl', 'xcomp']).some(
    (child) =>
      lexicon.verbs.has(lemmaAt(sentence, child.index)) ||
      lexicon.answering.has(lemmaAt(sentence, child.index)),
  )
}

/** "referred questions to the ministry", "I'd refer you to the ministry". */
function isDeflected(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  if (isLeft(sentence, token, lexicon)) return true
  // The phrase may hang on the object: "questions about the visit to the embassy".
  const isElsewhere = subtreeOf(sentence, token.index).some(
    (index) =>
      sentence.tokens[index]?.relation === 'case' && lexicon.toWords.has(formAt(sentence, index)),
  )
  if (!isElsewhere) return false
  const [object] = childrenBy(sentence, token.index, ['obj'])
  if (object === undefined) return lexicon.deferring.has(lemmaAt(sentence, token.index))
  const lemma = lemmaAt(sentence, object.index)
  if (lexicon.leaving.has(lemmaAt(sentence, token.index))) return lexicon.left.has(lemma)
  return lexicon.questionNouns.has(lemma) || lexicon.askers.has(lemma)
}

/** "I'll leave it there". */
function isLeft(sentence: Sentence, { index }: Token, lexicon: Lexicon): boolean {
  if (!lexicon.leaving.has(lemmaAt(sentence, index))) return false
  const isThere = childrenBy(sentence, index, ['advmod', 'obl']).some((word) =>
    lexicon.thereWords.has(formAt(sentence, word.index)),
  )
  return (
    isThere &&
    childrenBy(sentence, index, ['obj']).some((object) =>
      lexicon.left.has(formAt(sentence, object.index)),
    )
  )
}
