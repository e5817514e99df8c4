/**
 * Whose officials stand in a sentence without their state, by what stands before them in it.
 * In: the register while the text is read. Out: nothing; the register bears it until the next mention or sentence.
 */
import type { Sentence } from '../../language/index.ts'
import { SHARED_SEATS, SITE_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { tokenAt } from '../tree/tree.ts'
import type { Register } from './draft.ts'
import type { Mention } from './mention.ts'
import type { Cut } from './piece.ts'

/** "In Oslo, the foreign minister received …": the place of the sentence, for officials of no told state. */
export function setLocal(register: Register, { sentence, pieces }: Cut): void {
  const isPlaced = SITE_PREPOSITIONS.has(sentence.tokens[0]?.form.toLowerCase() ?? '')
  const [first] = pieces
  const isTown = first?.kind === 'seat' && first.seat.kind !== 'building'
  const country = isTown && !SHARED_SEATS.has(first.seat.name) ? first.seat.country : undefined
  delete register.local
  if (country === undefined) return
  const isDateline = first?.from === 0 && isDatelineAfter(sentence, first.to)
  if (isDateline) register.reported = country
  if (isDateline || (isPlaced && first?.from === 1)) register.local = country
}

/** "HANOI – The minister", "LIMA, April 16 (Agency) - The minister", "Colombo: The minister", "ASTANA." */
function isDatelineAfter({ tokens }: Sentence, at: number): boolean {
  const words = tokens.slice(at, at + DATELINE_AT_MOST).map(({ form }) => form)
  const end = words.findIndex((word) => DASHES.test(word) || word === ':' || word === '.')
  const mark = words[end] ?? ''
  const isCapital = /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.form ?? '')
  const isMark = DASHES.test(mark) || (mark === ':' && end === 0) || (mark === '.' && isCapital)
  return isMark && words.slice(0, end).every((word) => /^[\p{Lu}\d(),./]/u.test(word))
}

const DATELINE_AT_MOST = 12
const DASHES = /^[–—-]+$/

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
