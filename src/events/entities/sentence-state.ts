/**
 * Whose officials stand in a sentence without their state, by what stands before them in it.
 * In: the register while the text is read. Out: nothing; the register bears it until the next mention or sentence.
 */
import type { Sentence } from '../../language/index.ts'
import { SITE_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { tokenAt } from '../tree/tree.ts'
import type { Register } from './draft.ts'
import type { Mention } from './mention.ts'
import type { Cut } from './piece.ts'

/** "In Oslo, the foreign minister received …": the place of the sentence, for officials of no told state. */
export function setLocal(register: Register, { sentence, pieces }: Cut): void {
  const isPlaced = SITE_PREPOSITIONS.has(sentence.tokens[0]?.form.toLowerCase() ?? '')
  const [first] = pieces
  const isTown = first?.kind === 'seat' && first.seat.kind !== 'building'
  const isDateline = first?.from === 0 && /^[–—-]+$/.test(sentence.tokens[first.to]?.form ?? '')
  if (!isTown) delete register.local
  else if (isDateline || (isPlaced && first.from === 1)) register.local = first.seat.country
  else delete register.local
}

/** The state of the first official of the list in which a mention stands. */
export function setListed(register: Register, sentence: Sentence, { head }: Mention): void {
  const { head: governor, relation } = tokenAt(sentence, head)
  const first = register.drafts.find(
    (draft) =>
      draft.last.sentence === sentence.index &&
      draft.last.token === governor &&
      draft.kind !== 'state' &&
      draft.body === undefined,
  )
  delete register.listed
  // Who did something together may come from two states; who were met in a row come from one.
  const isObject = relation === 'conj' && !/^nsubj/.test(tokenAt(sentence, governor).relation)
  if (isObject && first?.country !== undefined) register.listed = first.country
}
