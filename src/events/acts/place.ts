/**
 * Where the act was, as its own words say.
 * In: the tokens that carry it. Out: the place under them that is no party, named or not.
 *   They met  with the Tovian side  in  Oslo.
 *        act  party                     place
 */
import type { Sentence } from '../../language/index.ts'
import type { Act } from '../types.ts'
import { textAt } from '../../text/index.ts'
import {
  OWNER_PREPOSITIONS,
  POSTED_NOUNS,
  SITE_PREPOSITIONS,
  SITE_WORDS,
  UNNAMED_SITES,
} from '../en/bodies-lexicon.ts'
import type { CountryCode } from '../../knowledge/index.ts'
import { obliquesOf } from '../tree/clause.ts'
import { dependents, prepositionOf, spanOf, tokenAt } from '../tree/tree.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** Before the place that somebody was driven from. */
const LEFT_SITES: ReadonlySet<string> = new Set(['from'])

interface Told {
  readonly entry: Pick<Entry, 'type' | 'beside'>
  readonly carriers: readonly number[]
  /** People and things without a name. */
  readonly among?: readonly number[]
}

/** The place under the words of the act, under the unnamed among whom it was, or where they were driven from. */
export function siteOf(
  scene: Scene,
  sentence: Sentence,
  { entry, carriers, among = [] }: Told,
): Place | undefined {
  const isDriven = entry.type === 'attack' && entry.beside === 'from'
  return (
    placeUnder(scene, sentence, carriers) ??
    placeUnder(scene, sentence, among) ??
    (isDriven ? placeAfter(scene, sentence, { carriers, prepositions: LEFT_SITES }) : undefined)
  )
}

/** The place told under one of the carriers. */
export function placeUnder(
  scene: Scene,
  sentence: Sentence,
  carriers: readonly number[],
): Place | undefined {
  return placeAfter(scene, sentence, { carriers, prepositions: SITE_PREPOSITIONS })
}

type Place = NonNullable<Act['place']>

/** Steps from the noun of a place to the name that says whose it is. */
const STEPS_AT_MOST = 3

/** The state in which something was: the place's own, or of what its noun is part: "a village in Tovia's north". */
export function stateUnder(
  scene: Scene,
  sentence: Sentence,
  carriers: readonly number[],
): CountryCode | undefined {
  const place = placeUnder(scene, sentence, carriers)
  if (place?.country !== undefined) return place.country
  const sites = [
    ...carriers.flatMap((carrier) => obliquesOf(sentence, carrier)),
    ...carriers
      .flatMap((carrier) => dependents(sentence, carrier, ['obj', 'nsubj:pass']))
      .flatMap((at) => obliquesOf(sentence, at)),
  ]
    .filter(({ preposition }) => SITE_PREPOSITIONS.has(preposition))
    .flatMap(({ tokens }) => tokens)
  return sites
    .map((site) => stateOfSite(scene, sentence, { site, steps: STEPS_AT_MOST }))
    .find((each) => each !== undefined)
}

/** The state that the noun of a place, its adjective, its owner or what it is in names. */
export function stateOfSite(
  scene: Scene,
  sentence: Sentence,
  { site, steps }: { readonly site: number; readonly steps: number },
): CountryCode | undefined {
  const noun = tokenAt(sentence, site)
  const named = scene.book.at(sentence.index, site)?.entities[0]
  if (named?.kind === 'place' || named?.kind === 'state') return named.country
  if (!SITE_WORDS.has(noun.lemma.toLowerCase())) return undefined
  if (named?.country !== undefined) return named.country
  const next = [
    ...dependents(sentence, site, ['nmod:poss', 'compound', 'amod', 'nmod:desc', 'appos']),
    ...obliquesOf(sentence, site)
      .filter(
        ({ preposition }) =>
          SITE_PREPOSITIONS.has(preposition) || OWNER_PREPOSITIONS.has(preposition),
      )
      .flatMap(({ tokens }) => tokens),
  ]
  return steps === 0
    ? undefined
    : next
        .map((at) => stateOfSite(scene, sentence, { site: at, steps: steps - 1 }))
        .find((each) => each !== undefined)
}

function placeAfter(
  scene: Scene,
  sentence: Sentence,
  {
    carriers,
    prepositions,
  }: { readonly carriers: readonly number[]; readonly prepositions: ReadonlySet<string> },
): Place | undefined {
  const own = [...carriers, ...carriers.flatMap((carrier) => participlesUnder(sentence, carrier))]
    .flatMap((carrier) => obliquesOf(sentence, carrier))
    .filter((oblique) => prepositions.has(oblique.preposition))
    .flatMap((oblique) => oblique.tokens)
  const under = carriers
    .flatMap((carrier) => nounsUnderObject(sentence, carrier))
    .filter((site) => prepositions.has(prepositionOf(sentence, site)))
  const sites = [...own, ...under]
  for (const site of sites) {
    const unnamed = unnamedSite(scene, sentence, site)
    if (unnamed !== undefined) return unnamed
    const naming = scene.book.at(sentence.index, site)
    const entity = naming?.mention.head === site ? naming.entities[0] : undefined
    if (naming === undefined || entity === undefined) continue
    if (entity.kind !== 'place' && entity.kind !== 'state') continue
    const { name, country } = entity
    return { name, ...(country && { country }), basis: 'stated', evidence: [naming.span] }
  }
  return undefined
}

/** "met Belrus's minister in Oslo": the parser hangs the place on the object; an envoy's post is not it. */
function nounsUnderObject(sentence: Sentence, carrier: number): readonly number[] {
  return dependents(sentence, carrier, ['obj', 'obl'])
    .filter((object) => object > carrier && !POSTED_NOUNS.has(tokenAt(sentence, object).lemma))
    .flatMap((object) => dependents(sentence, object, ['nmod']))
}

/** "struck the drone, forcing it down over the sea": what the same deed went on to do. */
function participlesUnder(sentence: Sentence, carrier: number): readonly number[] {
  return dependents(sentence, carrier, ['advcl']).filter((at) => {
    const isOwn = dependents(sentence, at, ['nsubj', 'mark']).length > 0
    return tokenAt(sentence, at).xpos === 'VBG' && at > carrier && !isOwn
  })
}

/** "international waters": a place in words that are no name. */
function unnamedSite(
  { article }: Scene,
  sentence: Sentence,
  site: number,
): NonNullable<Act['place']> | undefined {
  const tokens = [...dependents(sentence, site, ['amod']), site]
  const span = spanOf(sentence, tokens)
  const name = textAt(article.text, span)
  if (!UNNAMED_SITES.has(name.toLowerCase())) return undefined
  return { name, basis: 'stated', evidence: [span] }
}
