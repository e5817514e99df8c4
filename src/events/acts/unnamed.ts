/**
 * People, things and places without a name, as parties of a deed.
 * In: a noun with its role. Out: a filler: a group, a thing, or what lies in a state.
 *   Tovian guns  shelled  the port  of  Karsk.      cut off power to  towns  in  Tovia
 *                         object, of its state                       object, of its state
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Sentence } from '../../language/index.ts'
import { textAt } from '../../text/index.ts'
import { SITE_NOUNS, SITE_WORDS, THING_NOUNS } from '../en/bodies-lexicon.ts'
import { addDraft } from '../entities/draft.ts'
import { dependents, spanOf, tokenAt } from '../tree/tree.ts'
import type { Role } from '../types.ts'
import { stateOfSite } from './place.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** The rule by which they have the state of where it was. */
export const PLACE_RULE = 'state of the place of the act'

export interface Unnamed {
  readonly role: Role
  readonly token: number
  /** State of the place where it was, where nobody's state is told. */
  readonly country?: CountryCode
}

/** "shelled a town": what is hit needs no name. */
export function isThing(sentence: Sentence, token: number): boolean {
  const noun = tokenAt(sentence, token).form.toLowerCase()
  return SITE_NOUNS.has(noun) || THING_NOUNS.has(noun)
}

/** "power to towns in Tovia", "the port of Karsk": what is done to places is done to whose they are. */
export function landOf(scene: Scene, sentence: Sentence, token: number): readonly Filler[] {
  if (!SITE_WORDS.has(tokenAt(sentence, token).lemma.toLowerCase())) return []
  const country = stateOfSite(scene, sentence, { site: token, steps: 2 })
  return country === undefined
    ? []
    : [groupFrom(scene, sentence, { role: 'target', token, country })]
}

/** The group as an entity in its role. */
export function groupFrom(
  scene: Scene,
  sentence: Sentence,
  { role, token, country }: Unnamed,
): Filler {
  const before = dependents(sentence, token, ['amod', 'compound', 'nummod']).filter(
    (at) => at < token,
  )
  const span = spanOf(sentence, [...before, token])
  const name = textAt(scene.article.text, span)
  const { drafts } = scene.book.register
  const isSite = SITE_WORDS.has(tokenAt(sentence, token).lemma.toLowerCase())
  const kind = isThing(sentence, token) || isSite ? 'object' : 'group'
  const same = drafts.find(
    (draft) => draft.kind === kind && draft.name === name && draft.country === country,
  )
  const entity =
    same ??
    addDraft(scene.book.register, {
      kind,
      name,
      official: false,
      ...(country && { country, countryRule: PLACE_RULE }),
    })
  entity.mentions.push(span)
  return { role, entity, evidence: [span], ...(country && { rule: PLACE_RULE }) }
}
