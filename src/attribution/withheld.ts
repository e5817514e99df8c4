/**
 * Answers withheld, sent elsewhere, put off or left: "gave no reason", "don't have an update", "referred
 * questions to the embassy", "I'll take that back", "I'll leave it there".
 * In: a verb of answering with its record. Out: yes or no.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { AnsweringVerb } from './refusing-words.ts'
import { isNegated } from './stances.ts'
import { childrenBy, formAt, lemmaAt, subtreeOf } from './tree.ts'

/** "gave no reason", "don't have an update", "has nothing to add". */
export function isWithheld(
  sentence: Sentence,
  token: Token,
  { record, lexicon }: { readonly record: AnsweringVerb; readonly lexicon: Lexicon },
): boolean {
  const isDenied = isDeniedAt(sentence, token.index, lexicon) || isWithout(sentence, token, lexicon)
  const isOwn = isOfSelf(sentence, token.index, lexicon)
  const isHaving = lexicon.lacking.has(lemmaAt(sentence, token.index))
  return childrenBy(sentence, token.index, ['obj']).some(({ index }) => {
    const lemma = lemmaAt(sentence, index)
    if (lexicon.nothing.has(lemma))
      return isToTell(sentence, index, lexicon) && (isDenied || lemma !== 'anything')
    if (!isDenied && !isNone(sentence, index, lexicon)) return false
    if (isHaving && isToBeTold(sentence, index, lexicon)) return true
    const nouns = record.nouns ?? (isHaving ? lexicon.lackedNouns : lexicon.givenNouns)
    return nouns.has(lemma) || (isHaving && isOwn && lexicon.ownLackedNouns.has(lemma))
  })
}

/** Whether a verb is denied by a negation, or by a subject that is nobody: "Neither side gave details". */
export function isDeniedAt(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return isNegated(sentence, index, lexicon) || isNobody(sentence, index, lexicon)
}

function isNobody(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return childrenBy(sentence, index, ['nsubj']).some(
    (subject) =>
      lexicon.noneWords.has(formAt(sentence, subject.index)) ||
      isNone(sentence, subject.index, lexicon),
  )
}

/** "no", "neither" before a noun. */
export function isNone(sentence: Sentence, noun: number, lexicon: Lexicon): boolean {
  return childrenBy(sentence, noun, ['det', 'cc:preconj']).some((word) =>
    lexicon.noneWords.has(formAt(sentence, word.index)),
  )
}

/** "I", "we": who speaks for himself. */
export function isOfSelf(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  return childrenBy(sentence, verb, ['nsubj']).some(({ index }) =>
    lexicon.selves.has(formAt(sentence, index)),
  )
}

/** "without elaborating", "without saying who". */
export function isWithout(sentence: Sentence, { index, xpos }: Token, lexicon: Lexicon): boolean {
  if (xpos !== 'VBG') return false
  return childrenBy(sentence, index, ['mark', 'case']).some((mark) =>
    lexicon.withoutWords.has(formAt(sentence, mark.index)),
  )
}

/** "nothing to announce", "anything further", "anything for you": what follows tells that it is of an answer. */
function isToTell(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const isMore = childrenBy(sentence, index, ['amod', 'advmod']).some((word) =>
    lexicon.further.has(formAt(sentence, word.index)),
  )
  if (isMore) return true
  const holder = sentence.tokens[index]?.head ?? -1
  const isForAsker = [index, holder].some((top) =>
    childrenBy(sentence, top, ['obl', 'nmod', 'iobj']).some((phrase) =>
      lexicon.askers.has(formAt(sentence, phrase.index)),
    ),
  )
  if (isForAsker) return true
  return childrenBy(sentence, index, ['acl', 'advcl', 'xcomp']).some(
    (child) =>
      lexicon.makingKnown.has(lemmaAt(sentence, child.index)) ||
      lexicon.tellings.has(lemmaAt(sentence, child.index)),
  )
}

/** "no travel to announce": a verb by which something is made known. */
function isToBeTold(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const holder = sentence.tokens[index]?.head ?? -1
  return [
    ...childrenBy(sentence, index, ['acl']),
    ...childrenBy(sentence, holder, ['advcl', 'xcomp']),
  ].some(
    (child) =>
      lexicon.makingKnown.has(lemmaAt(sentence, child.index)) &&
      childrenBy(sentence, child.index, ['obj']).length === 0 &&
      childrenBy(sentence, child.index, ['mark']).some(({ xpos }) => xpos === 'TO'),
  )
}

/** "referred questions to the ministry", "I'd refer you to the ministry". */
export function isDeflected(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
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
  if (lexicon.leaving.has(lemmaAt(sentence, token.index)))
    return lexicon.left.has(lemma) && isToSpeak(sentence, token, lexicon)
  return lexicon.questionNouns.has(lemma) || lexicon.askers.has(lemma)
}

/** "I'll leave it to them", "we leave it to them to speak to it", not "we leave it to the voters to decide". */
function isToSpeak(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const isMine = [token.index, token.head].some((verb) => isOfSelf(sentence, verb, lexicon))
  const next = childrenBy(sentence, token.index, ['xcomp', 'advcl', 'acl'])
  const isSpeech = next.some(({ index }) => {
    const lemma = lemmaAt(sentence, index)
    return lexicon.tellings.has(lemma) || lexicon.answering.has(lemma)
  })
  return isMine && (next.length === 0 || isSpeech)
}

/** "I'll leave it there", "leave it at that". */
export function isLeft(sentence: Sentence, { index }: Token, lexicon: Lexicon): boolean {
  if (!lexicon.leaving.has(lemmaAt(sentence, index))) return false
  const isThere = childrenBy(sentence, index, ['advmod', 'obl', 'advcl']).some((word) =>
    [word, ...childrenBy(sentence, word.index, ['case', 'mark'])].some((each) =>
      lexicon.thereWords.has(formAt(sentence, each.index)),
    ),
  )
  return (
    isThere &&
    childrenBy(sentence, index, ['obj']).some((object) =>
      lexicon.left.has(formAt(sentence, object.index)),
    )
  )
}

/** "I'll have to take that question back", "we'll get back to you". */
export function isPutOff(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const [object] = childrenBy(sentence, token.index, ['obj'])
  const [hearer] = childrenBy(sentence, token.index, ['obl'])
  const what = object ?? hearer
  if (what === undefined) return false
  const lemma = lemmaAt(sentence, what.index)
  // "take that back", "get back to you", not "get back to work".
  const isAsked = object
    ? lexicon.left.has(lemma) || lexicon.questionNouns.has(lemma)
    : lexicon.askers.has(lemma)
  const above = sentence.tokens[token.head]
  return (
    isAsked && [token.index, above?.index ?? -1].some((verb) => isOfSelf(sentence, verb, lexicon))
  )
}
