/**
 * Whose an official without a state is who deals with the known side of another.
 * In: the sides of a contact, as its frame holds them. Out: nothing; the official is marked as of that state,
 * and by which rule.
 *   Poland and Belrus quarrel.  Ambassador Dorn was summoned by the Polish foreign minister.
 *   two states                  of Belrus, inferred             known side
 * Where two states fit, he stays nobody's.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Sentence } from '../../language/index.ts'
import type { Role } from '../types.ts'
import { SHARED_SEATS } from '../en/bodies-lexicon.ts'
import type { Draft } from '../entities/draft.ts'
import { mayBeOf } from '../entities/office-at-home.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

const RULE = 'the other of the two states that are told of'

const CONTACT_ROLES: ReadonlySet<Role> = new Set<Role>([
  'participant',
  'initiator',
  'host',
  'visitor',
  'summoner',
  'summoned',
])

/** Marks officials of no told state in a contact with one known side. */
export function giveOtherSide(scene: Scene, sentence: Sentence, fillers: readonly Filler[]): void {
  const sides = fillers.filter(({ role }) => CONTACT_ROLES.has(role)).map(({ entity }) => entity)
  const [own, other] = new Set(sides.flatMap(({ body, country }) => country ?? body ?? []))
  if (own === undefined || other !== undefined) return
  for (const draft of sides.filter(isOpen)) {
    const country = onlyOther(scene, sentence, { draft, own })
    if (country === undefined) continue
    draft.country = country
    draft.countryRule = RULE
    draft.official = true
  }
}

/** An official of whom no word says whose he is. */
function isOpen({ body, country, kind, known, office }: Draft): boolean {
  if (country !== undefined || body !== undefined || known !== undefined) return false
  return (kind === 'person' || kind === 'office') && office !== undefined && office.tenure !== 'past'
}

/**
 * The one state beside the known side: the only other that the article names, if more than once; else the
 * only other of the sentence, else of its paragraph, if the article names none oftener.
 */
function onlyOther(
  scene: Scene,
  sentence: Sentence,
  who: { readonly draft: Draft; readonly own: string },
): CountryCode | undefined {
  const counts = new Map<CountryCode, number>()
  for (const { state } of statesNamed(scene)) counts.set(state, (counts.get(state) ?? 0) + 1)
  counts.delete(who.own)
  const most = Math.max(...counts.values())
  const isFit = (state: CountryCode): boolean =>
    counts.get(state) === most && mayBeOf(scene.book.register, state, who.draft)
  const [only, another] = counts.keys()
  if (only !== undefined && another === undefined) {
    const isNear = statesNamed(scene).some(({ at, state }) => state === only && isSame(at, sentence))
    return (isNear || most >= NAMED_AT_LEAST) && isFit(only) ? only : undefined
  }
  const near = statesNamed(scene).filter(({ at }) => at.paragraph === sentence.paragraph)
  for (const isNear of [isSame, isBefore]) {
    const found = near.filter(({ at, state }) => isNear(at, sentence) && state !== who.own)
    const [one, more] = new Set(found.map(({ state }) => state))
    if (more !== undefined) return undefined
    if (one !== undefined) return isFit(one) ? one : undefined
  }
  return undefined
}

const NAMED_AT_LEAST = 2

function isSame(left: Sentence, right: Sentence): boolean {
  return left.index === right.index
}

function isBefore(left: Sentence, right: Sentence): boolean {
  return left.index < right.index
}

/** States for which somebody or some place stands in the text, place by place. */
function statesNamed({
  analysis,
  book,
}: Scene): readonly { readonly state: CountryCode; readonly at: Sentence }[] {
  return book.namings.flatMap(({ entities, mention }) => {
    const at = analysis.sentences[mention.sentence]
    if (at === undefined) return []
    return entities
      .filter(({ countryRule, kind, name }) => {
        return kind !== 'object' && countryRule !== RULE && !SHARED_SEATS.has(name)
      })
      .flatMap(({ country }) => (country === undefined ? [] : [{ state: country, at }]))
  })
}
