/**
 * Where an envoy serves.
 * In: the words of the office, and what stands after them. Out: the state that receives the envoy.
 *   Tovia's  ambassador  in  Karsk        the  ambassador to Belrus
 *            title           post              title          post
 */
import type { CountryCode, Knowledge } from '../../knowledge/index.ts'
import { OWNER_JOINERS, SEAT_JOINERS } from '../en/bodies-lexicon.ts'
import { seatAfter } from './owner.ts'
import type { Cut } from './piece.ts'

/** The state of the seat named after an envoy's title. */
export function postBeside(cut: Cut, title: string, edge: number): CountryCode | undefined {
  return isEnvoys(cut.knowledge, title) ? seatAfter(cut, edge)?.country : undefined
}

/** The state that a title names itself. */
export function postInTitle(knowledge: Knowledge, title: string): CountryCode | undefined {
  const words = title.split(' ')
  const joiner = words.findIndex((word) => isJoiner(word.toLowerCase()))
  if (joiner < 1 || !isEnvoys(knowledge, words.slice(0, joiner).join(' '))) return undefined
  const place = words.slice(joiner + 1).join(' ')
  const [state, other] = knowledge.countriesNamed(place)
  return other === undefined ? (state?.code ?? knowledge.seatsNamed(place)[0]?.country) : undefined
}

function isJoiner(word: string): boolean {
  return OWNER_JOINERS[word] === 'accredited' || SEAT_JOINERS.has(word)
}

function isEnvoys(knowledge: Knowledge, title: string): boolean {
  const generic = knowledge.genericTitle(title)
  return generic?.portfolio === 'embassy' && generic.rank === 'envoy'
}
