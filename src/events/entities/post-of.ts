/**
 * Where an envoy serves.
 * In: the words of the office, and what stands after them. Out: the state that receives the envoy.
 *   Tovia's  ambassador  in  Karsk        the  ambassador to Belrus
 *            title           post              title          post
 */
import type { CountryCode, Knowledge } from '../../knowledge/index.ts'
import { OWNER_JOINERS, SEAT_JOINERS } from '../en/bodies-lexicon.ts'
import { MISSION_HEADS } from '../en/people-lexicon.ts'
import { seatAfter } from './owner.ts'
import type { Cut } from './piece.ts'

/** The state of the seat named after an envoy's title. */
export function postBeside(cut: Cut, title: string, edge: number): CountryCode | undefined {
  if (!isEnvoys(cut.knowledge, title)) return undefined
  const seat = seatAfter(cut, edge)
  // "met the Tovian ambassador in Karsk": where they met; an ambassador serves in a capital.
  const isTown = cut.pieces.some(
    (piece) => piece.kind === 'seat' && piece.from === edge + 1 && piece.seat.kind === 'town',
  )
  return isTown && isHeadOfMission(title) ? undefined : seat?.country
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

/** Envoys and consuls are others, and may stand beside an ambassador. */
export function isHeadOfMission(title: string): boolean {
  const words = title.toLowerCase()
  return MISSION_HEADS.some((each) => words === each || words.startsWith(`${each} `))
}

function isEnvoys(knowledge: Knowledge, title: string): boolean {
  const generic = knowledge.genericTitle(title)
  return generic?.portfolio === 'embassy' && generic.rank === 'envoy'
}
