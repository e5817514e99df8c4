/**
 * Whether what a verb of answering stands with is of what one tells: "release the findings", not "release the
 * prisoners"; "I can't say that he did" is no question.
 * In: a verb with its record. Out: yes or no, and the clause that asks.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Scene } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { AnsweringVerb } from './refusing-words.ts'
import { childrenBy, formAt, lemmaAt, subtreeOf } from './tree.ts'
import { isOfSelf } from './withheld.ts'

/** "did not say when it would end": a clause that opens with a word of asking, however the tree hung it. */
export function askedClause(
  sentence: Sentence,
  { index }: Token,
  lexicon: Lexicon,
): Token | undefined {
  return childrenBy(sentence, index, ['ccomp', 'advcl']).find((clause) => {
    // "when asked" is no question but tells that one was put.
    if (lexicon.pressing.has(lemmaAt(sentence, clause.index)) && clause.relation === 'advcl')
      return false
    const [first = -1] = subtreeOf(sentence, clause.index)
    return first === index + 1 && lexicon.interrogatives.has(formAt(sentence, first))
  })
}

/** The clause beside a verb by which somebody was asked: "when pressed on the raid", "Asked about the raid, …". */
export function pressedClause(
  sentence: Sentence,
  { index }: Token,
  lexicon: Lexicon,
): Token | undefined {
  return childrenBy(sentence, index, ['advcl', 'acl']).find(
    (clause) =>
      lexicon.pressing.has(lemmaAt(sentence, clause.index)) &&
      /^VB[ND]$/.test(clause.xpos) &&
      childrenBy(sentence, clause.index, ['nsubj']).length === 0,
  )
}

/** "would not discuss", "agreed not to say", "we don't discuss": with a will, or as a habit of one's own. */
export function isWillful(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const isInfinitive = childrenBy(sentence, token.index, ['mark']).some(({ xpos }) => xpos === 'TO')
  if (isInfinitive) return token.relation === 'xcomp'
  // "going to be careful and not say more"
  const isJoined = token.relation === 'conj' && token.xpos === 'VB'
  if (isJoined && childrenBy(sentence, token.index, ['aux', 'nsubj']).length === 0) return true
  // "We never discuss": the habit without its auxiliary.
  if (token.xpos === 'VBP' && isOfSelf(sentence, token.index, lexicon)) return true
  return childrenBy(sentence, token.index, ['aux']).some(
    ({ index, xpos }) =>
      lexicon.wills.has(lemmaAt(sentence, index)) ||
      (xpos === 'VBP' &&
        lexicon.doing.has(lemmaAt(sentence, index)) &&
        isOfSelf(sentence, token.index, lexicon)),
  )
}

/** Behind "without" only verbs of telling refuse: "without elaborating", not "without addressing the causes". */
export function isToldWithout(
  sentence: Sentence,
  token: Token,
  { record, lexicon }: { readonly record: AnsweringVerb; readonly lexicon: Lexicon },
): boolean {
  if (/^(?:negated|definite|told)$/.test(record.when)) return true
  // "without speaking to reporters"
  return (
    record.needsTopic === true &&
    childrenBy(sentence, token.index, ['obl']).some(({ index }) =>
      lexicon.askers.has(lemmaAt(sentence, index)),
    )
  )
}

/** "I can't say that he did": a sentence that is not said for want of knowing. */
export function isStatementOnly(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
  { prepositions }: AnsweringVerb,
): boolean {
  if (askedClause(sentence, token, lexicon) !== undefined) return false
  // "I wouldn't say it was late" is an answer, "he would not say that it was late" is none.
  const isWish =
    !isOfSelf(sentence, token.index, lexicon) &&
    childrenBy(sentence, token.index, ['aux']).some(({ index }) =>
      lexicon.wishes.has(formAt(sentence, index)),
    )
  const clauses = childrenBy(sentence, token.index, ['ccomp'])
  if (clauses.length > 0)
    return !isWish && !clauses.some(({ index }) => opensAsking(sentence, index, lexicon))
  const isEnough = childrenBy(sentence, token.index, ['advmod', 'obj']).some(
    ({ index }) =>
      index > token.index &&
      !lexicon.further.has(formAt(sentence, index)) &&
      !lexicon.askers.has(lemmaAt(sentence, index)),
  )
  return isEnough && openedBy(sentence, token, prepositions).length === 0
}

/** Phrases under a verb that one of the prepositions opens. */
function openedBy(
  sentence: Sentence,
  token: Token,
  prepositions: readonly string[],
): readonly Token[] {
  return childrenBy(sentence, token.index, ['obl', 'advcl']).filter(({ index }) =>
    childrenBy(sentence, index, ['case', 'mark']).some((mark) =>
      prepositions.includes(formAt(sentence, mark.index)),
    ),
  )
}

/** What the verb has must be of what one tells: "release the findings", not "release the prisoners". */
export function isOfInformation(
  sentence: Sentence,
  token: Token,
  { record, lexicon }: { readonly record: AnsweringVerb; readonly lexicon: Lexicon },
): boolean {
  const { nouns, prepositions } = record
  // "I wouldn't describe it as a failure" is an answer.
  if (
    record.alone === true &&
    childrenBy(sentence, token.index, ['obl', 'xcomp']).some(
      ({ relation }) => relation !== 'obl:agent',
    )
  )
    return false
  const phrases = openedBy(sentence, token, prepositions)
  if (record.needsTopic === true && nouns === undefined)
    return phrases.every((phrase) => isMatter(sentence, phrase, lexicon))
  if (nouns === undefined || askedClause(sentence, token, lexicon) !== undefined) return true
  const things = [...phrases, ...childrenBy(sentence, token.index, ['obj', 'iobj'])]
  if (things.length === 0) return prepositions.length > 0 && record.needsTopic !== true
  return things.some(
    ({ index, upos }) =>
      nouns.has(lemmaAt(sentence, index)) ||
      lexicon.interrogatives.has(formAt(sentence, index)) ||
      opensAsking(sentence, index, lexicon) ||
      (upos === 'PRON' && !lexicon.humans.has(formAt(sentence, index))),
  )
}

/** "into why he left" */
function opensAsking(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return childrenBy(sentence, index, ['mark', 'advmod', 'obj', 'nsubj', 'det']).some((word) =>
    lexicon.interrogatives.has(formAt(sentence, word.index)),
  )
}

/** "speak to that", "speak to reporters", not "speak to the president": one speaks with him and not of him. */
function isMatter(sentence: Sentence, { index, upos }: Token, lexicon: Lexicon): boolean {
  const form = formAt(sentence, index)
  if (upos === 'PRON') return lexicon.things.has(form) || lexicon.interrogatives.has(form)
  const isOf = childrenBy(sentence, index, ['case', 'mark']).some((mark) =>
    lexicon.aboutWords.has(formAt(sentence, mark.index)),
  )
  if (isOf || lexicon.askers.has(lemmaAt(sentence, index))) return true
  return upos !== 'PROPN' && !lexicon.speakers.has(lemmaAt(sentence, index))
}

/** Whether what stands under the verb are questions put. */
export function isAsking(sentence: Sentence, token: Token, nouns: ReadonlySet<string>): boolean {
  return childrenBy(sentence, token.index, ['obj', 'obl']).some((noun) =>
    nouns.has(lemmaAt(sentence, noun.index)),
  )
}

/** An object, where the record names what one answers, must be such: "did not answer the call". */
export function isAnswerOf(sentence: Sentence, token: Token, { nouns }: AnsweringVerb): boolean {
  const objects = childrenBy(sentence, token.index, ['obj'])
  if (nouns === undefined || objects.length === 0) return true
  return objects.some(({ index, upos }) => upos === 'PRON' || nouns.has(lemmaAt(sentence, index)))
}

/** "did not name the suspects", not "did not name him after the king". */
export function isDefinite(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  if (childrenBy(sentence, token.index, ['obl', 'xcomp', 'iobj']).length > 0) return false
  return childrenBy(sentence, token.index, ['obj']).some(({ index }) =>
    childrenBy(sentence, index, ['det']).some((word) =>
      lexicon.definite.has(formAt(sentence, word.index)),
    ),
  )
}
