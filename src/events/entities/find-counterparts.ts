/**
 * Counterparts, and where they are of.
 * In: a cut sentence, its named mentions and the noun. Out: a referent for each state told, with the name that follows.
 *   his  Canadian counterpart ,  Ana Bel        counterparts  from  Oman and Qatar
 *        state                   holder                       states
 */
import type { CountryCode } from '../../knowledge/index.ts'
import { COUNTERPART_JOINERS, COUNTERPART_WORDS } from '../en/people-lexicon.ts'
import { dependents, tokenAt, withConjuncts } from '../tree/tree.ts'
import type { Mention, NameWords, Range, Referent } from './mention.ts'
import type { Cut } from './piece.ts'

/** "counterpart", "opposite numbers". */
export function isCounterpart({ sentence }: Cut, at: number): boolean {
  const word = tokenAt(sentence, at).form.toLowerCase()
  const before = sentence.tokens[at - 1]?.form.toLowerCase() ?? ''
  return COUNTERPART_WORDS.has(word) || COUNTERPART_WORDS.has(`${before} ${word}`)
}

/** "his Canadian counterpart", "counterparts from Oman and Qatar" with the name that follows. */
export function counterparts(
  cut: Cut,
  named: readonly Mention[],
  { range, countries }: { readonly range: Range; readonly countries: readonly CountryCode[] },
): readonly Referent[] {
  const head = range[1] - 1
  // "from Oman and Qatar": of both.
  const outer = dependents(cut.sentence, head, ['nmod'])
    .flatMap((child) => withConjuncts(cut.sentence, child))
    .flatMap((child) => named.filter((mention) => mention.head === child).flatMap(homeOf))
  const place = placeAfter(cut, named, head)
  const holder = holderOf(cut, named, place === undefined ? head : place.range[1] - 1)
  const told = countries.length > 0 ? countries : outer
  const all = told.length > 0 || place === undefined ? told : homeOf(place)
  if (all.length === 0) return [{ kind: 'counterpart', ...(holder && { holder }) }]
  return all.map((country) => ({
    kind: 'counterpart',
    country,
    ...(holder && all.length === 1 && { holder }),
  }))
}

/** "opposite number in Karsk", "counterpart from Tovia": the place that stands right after. */
export function placeAfter(
  { sentence }: Cut,
  named: readonly Mention[],
  head: number,
): Mention | undefined {
  const joiner = sentence.tokens[head + 1]?.form.toLowerCase() ?? ''
  if (!COUNTERPART_JOINERS.has(joiner)) return undefined
  return named.find((each) => each.range[0] === head + 2 && homeOf(each).length > 0)
}

function holderOf(cut: Cut, named: readonly Mention[], head: number): NameWords | undefined {
  const isPunct = cut.sentence.tokens[head + 1]?.upos === 'PUNCT'
  const starts = isPunct ? [head + 1, head + 2] : [head + 1]
  const name = named.find((mention) => starts.includes(mention.range[0]))?.referents[0]
  return name?.kind === 'person' ? name.name : undefined
}

/** The state of a mention, a capital's included. */
export function homeOf(mention: Mention): readonly CountryCode[] {
  return mention.referents.flatMap((each) =>
    each.kind === 'seat' && each.seat.kind !== 'building'
      ? [each.seat.country]
      : stateOf({ ...mention, referents: [each] }),
  )
}

function stateOf(mention: Mention): readonly CountryCode[] {
  return mention.referents.flatMap((each) => (each.kind === 'state' ? [each.country] : []))
}
