/**
 * One person with two titles.
 * In: the mentions of a sentence. Out: the same with chained titles given to the name they end in.
 *   Qatari  Deputy Prime Minister  and  Minister of Foreign Affairs  Al-Bahri
 *   owner   first title                 second title                 name
 */
import { tokenAt } from '../tree/tree.ts'
import type { Mention } from './mention.ts'
import type { Cut } from './piece.ts'

/** Joins a nameless title to the titled name that goes on from it. */
export function withChains(cut: Cut, mentions: readonly Mention[]): readonly Mention[] {
  const joined = new Map<Mention, Mention>()
  const dropped = new Set<Mention>()
  for (const mention of mentions) {
    const next = mentions.find((each) => each.range[0] === mention.range[1] + 1)
    const chain = next && chainOf(cut, mention, joined.get(next) ?? next)
    if (next === undefined || chain === undefined) continue
    joined.set(next, chain)
    dropped.add(mention)
  }
  return mentions.flatMap((each) => (dropped.has(each) ? [] : (joined.get(each) ?? each)))
}

function chainOf(cut: Cut, first: Mention, next: Mention): Mention | undefined {
  const [office, plural] = first.referents
  const [person] = next.referents
  if (office?.kind !== 'office' || office.holder || plural || person?.kind !== 'person')
    return undefined
  const joiner = tokenAt(cut.sentence, first.range[1])
  const isTitle = /^\p{Lu}/u.test(office.office.title) && person.office !== undefined
  if (joiner.upos !== 'CCONJ' || !isTitle || person.office?.owner) return undefined
  const owner = office.office.owner
  const title = person.office
  return {
    ...next,
    range: [first.range[0], next.range[1]],
    referents: [
      {
        ...person,
        ...(title && { office: { ...title, ...(owner && { owner }) } }),
        ...(owner && { country: owner.country }),
      },
    ],
  }
}
