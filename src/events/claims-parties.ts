/**
 * Of whom a claim speaks, and whether it means the offices, the persons or the states.
 * In: a sketch and what the article tells. Out: entity ids, scope, and the act the claim is about.
 *   The last time  Austin  spoke with  Russia's defense minister …
 *                  party               party given by office → the claim is about offices
 */
import type { Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { isWithin, overlaps } from '../text/index.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import type { ClaimScene } from './claims-window.ts'
import { clauseOf } from './tree/clause.ts'
import { dependents, prepositionOf, spanOf, tokenAt, withConjuncts } from './tree/tree.ts'
import type { Act, ActType, Claim, Entity, Told } from './types.ts'

const CONTACTS: ReadonlySet<ActType> = new Set<ActType>([
  'call',
  'meeting',
  'talks',
  'visit',
  'contact',
  'summons',
  'letter',
  'message',
])

/** The act of contact that a claim speaks of: the one its words mention, or the one they stand with. */
export function actOf(
  told: Told,
  sketch: ClaimSketch,
  { span, sentence }: { readonly span: Span; readonly sentence: Sentence },
): Act | undefined {
  const contacts = told.acts.filter((act) => CONTACTS.has(act.type))
  const mentioned = contacts.find((act) => act.mentions.some((mention) => overlaps(mention, span)))
  if (mentioned || sketch.kind === 'last' || sketch.kind === 'none-since') return mentioned
  const beside = contacts.find(
    (act) => overlaps(act.trigger, sentence.span) && act.status !== 'background',
  )
  return beside ?? contacts.find((act) => act.status === 'held')
}

/** The entities that the words of the claim name, in order. */
export function namedParties(
  scene: ClaimScene,
  sketch: ClaimSketch,
  told: Told,
): readonly Entity[] {
  const { sentence } = scene
  const head = tokenAt(sentence, sketch.head)
  const tokens =
    head.upos === 'VERB' ? verbParties(scene, sketch.head) : nounParties(scene, sketch.head)
  const found = tokens.map((index) => entityAt(told.entities, tokenAt(sentence, index).span))
  return unique(found.filter((entity) => entity !== undefined))
}

/** The entities that take part in an act, in order of its parties. */
export function actParties(act: Act | undefined, told: Told): readonly Entity[] {
  const ids = (act?.parties ?? [])
    .filter((party) => party.role !== 'mediator')
    .map((party) => party.entity)
  return unique(
    ids
      .map((id) => told.entities.find((entity) => entity.id === id))
      .filter((one) => one !== undefined),
  )
}

/** What the words of the claim themselves say it speaks of: "between the two offices". */
export function scopeNamed(
  { sentence, words }: ClaimScene,
  { head }: ClaimSketch,
): Claim['scope'] | undefined {
  return dependents(sentence, head, ['nmod', 'obl'])
    .map((index) => words.scopes.get(tokenAt(sentence, index).lemma.toLowerCase()))
    .find((scope) => scope !== undefined)
}

/** Offices when one party is given by office, states when by country, persons when all are by name only. */
export function scopeOf(parties: readonly Entity[], around: Span): Claim['scope'] {
  if (parties.length === 0) return 'offices'
  if (parties.some((party) => isByOffice(party, around))) return 'offices'
  if (parties.every((party) => party.kind === 'person')) return 'persons'
  return parties.some((party) => party.kind === 'state') ? 'states' : 'offices'
}

function isByOffice(party: Entity, around: Span): boolean {
  if (party.kind === 'office' || party.kind === 'organization') return true
  return party.office?.evidence.some((span) => overlaps(span, around)) === true
}

function verbParties({ sentence, words }: ClaimScene, verb: number): readonly number[] {
  const { subjects, objects, obliques } = clauseOf(sentence, verb)
  const partners = obliques
    .filter((oblique) => words.partners.has(oblique.preposition))
    .flatMap((oblique) => oblique.tokens)
  return [...subjects, ...objects, ...partners]
}

function nounParties({ sentence, words }: ClaimScene, noun: number): readonly number[] {
  const under = dependents(sentence, noun, ['nmod:poss', 'nmod', 'obl', 'compound', 'amod']).filter(
    (index) => {
      const preposition = prepositionOf(sentence, index)
      return preposition === '' || words.partners.has(preposition)
    },
  )
  const { head } = tokenAt(sentence, noun)
  const above = head >= 0 && words.lightVerbs.has(tokenAt(sentence, head).lemma.toLowerCase())
  const own = under.flatMap((index) => withConjuncts(sentence, index))
  return above ? [...verbParties({ sentence, words, times: [] }, head), ...own] : own
}

/** The entity whose smallest mention holds the word. */
function entityAt(entities: readonly Entity[], word: Span): Entity | undefined {
  let best: { readonly entity: Entity; readonly length: number } | undefined
  for (const entity of entities) {
    if (entity.kind === 'place' || entity.kind === 'object') continue
    for (const mention of entity.mentions) {
      const length = mention[1] - mention[0]
      if (isWithin(word, mention) && (best === undefined || length < best.length))
        best = { entity, length }
    }
  }
  return best?.entity
}

function unique(entities: readonly Entity[]): readonly Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()]
}

/** The words of a sketch. */
export function spanOfSketch(sentence: Sentence, { range }: ClaimSketch): Span {
  return spanOf(sentence, range)
}
