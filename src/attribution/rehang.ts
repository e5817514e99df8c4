/**
 * Cues that the parser hangs inside what another cue says, hung back on that cue.
 *   He said the raid was over, adding that …     "adding" hangs on "was", and is his
 *   She said she welcomed the pact and added: …  "added" hangs on "welcomed", and is hers
 *   She said it was late and that she was tired  "tired" hangs on "said", and is said
 * In: a sentence. Out: the sentence with such verbs moved; the same object where none is.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Lexicon } from './lexicon.ts'
import { childrenBy, formAt, lemmaAt } from './tree.ts'

/** The sentence with participles and coordinated verbs of saying on the verb whose subject they share. */
export function rehung(sentence: Sentence, lexicon: Lexicon): Sentence {
  const moves = sentence.tokens.flatMap((token) => {
    const to = newHead(sentence, token, lexicon) ?? joinedClause(sentence, token, lexicon)
    return to === undefined ? [] : [{ token, to }]
  })
  if (moves.length === 0) return sentence
  const tokens = [...sentence.tokens]
  const children = sentence.children.map((list) => [...list])
  for (const { token, to } of moves) {
    tokens[token.index] = { ...token, head: to }
    children[token.head] = (children[token.head] ?? []).filter((index) => index !== token.index)
    children[to] = [...(children[to] ?? []), token.index].sort((left, right) => left - right)
  }
  return { ...sentence, tokens, children }
}

function newHead(sentence: Sentence, token: Token, lexicon: Lexicon): number | undefined {
  if (!isCue(sentence, token, lexicon)) return undefined
  if (childrenBy(sentence, token.index, ['nsubj', 'mark']).length > 0) return undefined
  const outer = sayingAbove(sentence, token, lexicon)
  if (outer === undefined) return undefined
  const isParticiple =
    token.relation === 'advcl' && token.xpos === 'VBG' && formAt(sentence, token.index - 1) === ','
  const isCoordinated = token.relation === 'conj' && token.xpos === outer.xpos
  return isParticiple || isCoordinated ? outer.index : undefined
}

/** "… and that he was tired": a further clause of what is said, which the parser put beside the saying. */
function joinedClause(sentence: Sentence, token: Token, lexicon: Lexicon): number | undefined {
  const outer = sentence.tokens[token.head]
  if (
    token.relation !== 'conj' ||
    outer === undefined ||
    !lexicon.verbs.has(lemmaAt(sentence, outer.index))
  )
    return undefined
  const isOpened = childrenBy(sentence, token.index, ['mark']).some(({ form }) =>
    lexicon.clauseOpeners.has(form.toLowerCase()),
  )
  if (!isOpened) return undefined
  return childrenBy(sentence, outer.index, ['ccomp']).findLast(({ index }) => index < token.index)
    ?.index
}

/** The verb of saying in whose clause the token stands, before it. */
function sayingAbove(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const inner = sentence.tokens[token.head]
  const outer = inner && sentence.tokens[inner.head]
  const isInner = inner?.relation === 'ccomp' || inner?.relation === 'xcomp'
  if (!isInner || outer === undefined) return undefined
  const isBefore = outer.index < inner.index && inner.index < token.index
  return isBefore && isCue(sentence, outer, lexicon) ? outer : undefined
}

/** Verbs that take words or a clause; "want" and "oppose" do not add to what was said. */
function isCue(sentence: Sentence, { index, upos }: Token, { verbs }: Lexicon): boolean {
  const records = upos === 'VERB' ? verbs.get(lemmaAt(sentence, index)) : undefined
  return records?.some(({ takes }) => takes.includes('quote')) ?? false
}
