/**
 * Where the act was, as its own words say.
 * In: the tokens that carry it. Out: the place under them that is no party.
 *   They met  with the Tovian side  in  Oslo.
 *        act  party                     place
 */
import type { Sentence } from '../../language/index.ts'
import type { Act } from '../types.ts'
import { SITE_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { obliquesOf } from '../tree/clause.ts'
import type { Scene } from './scene.ts'

/** The place told under one of the carriers. */
export function placeUnder(
  scene: Scene,
  sentence: Sentence,
  carriers: readonly number[],
): NonNullable<Act['place']> | undefined {
  const sites = carriers
    .flatMap((carrier) => obliquesOf(sentence, carrier))
    .filter((oblique) => SITE_PREPOSITIONS.has(oblique.preposition))
    .flatMap((oblique) => oblique.tokens)
  for (const site of sites) {
    const naming = scene.book.at(sentence.index, site)
    const entity = naming?.mention.head === site ? naming.entities[0] : undefined
    if (naming === undefined || entity === undefined) continue
    if (entity.kind !== 'place' && entity.kind !== 'state') continue
    const { name, country } = entity
    return { name, ...(country && { country }), basis: 'stated', evidence: [naming.span] }
  }
  return undefined
}
