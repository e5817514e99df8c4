/**
 * The default reading of a noun of a deed, where no frame tells it.
 * In: a noun and its entry. Out: the telling, or nothing where nobody of a known state is in it.
 *   The arrest of  a Tovian trader  by  Belrusian police  angered  Tov.
 *   detain         target               actor             (it was)
 * Told only as the subject or object of a verb that says that it was; who condemns or fears it tells another act.
 */
import type { Sentence } from '../../language/index.ts'
import { BEING_VERBS, BRINGING_VERBS, DOING_VERBS } from '../en/deeds/deed-nouns-lexicon.ts'
import { LENT_PHRASES } from '../en/deeds/frame.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, hasRelation, isFormOf, tokenAt } from '../tree/tree.ts'
import { deedFillersOfNoun, fillersAt, isKnown, isNews, isOfRecord } from './deed-parties.ts'
import { placedBy, somebodyUnder } from './deed-people.ts'
import { groupFrom, type Unnamed } from './unnamed.ts'
import type { Entry } from './lexicon.ts'
import { statusOfNoun } from './noun-status.ts'
import { withOnlyState } from './only-state.ts'
import { stateUnder } from './place.ts'
import type { Scene } from './scene.ts'
import { slotTokens } from './slots.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

interface Seat {
  readonly verb: number
  /** Whether the verb's subject does what the noun says. */
  readonly isDone: boolean
}

/** The telling of a deed's noun by default. */
export function defaultNounTelling(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): Telling | undefined {
  if (hasRelation(tokenAt(sentence, token), ['compound', 'flat', 'amod'])) return undefined
  if (entry.modified !== undefined && !isModified(sentence, token, entry.modified)) return undefined
  const seat = seatOf(sentence, token)
  if (seat === undefined) return undefined
  const named = namedIn(scene, sentence, { entry, token, seat })
  const unnamed = unnamedIn(scene, sentence, { entry, token, seat, named })
  const isOf = (role: Filler['role']): boolean =>
    named.some((each) => each.role === role && isOfRecord(each)) ||
    unnamed.some((each) => each.role === role && each.country !== undefined)
  if (!isOf('actor') && !isOf('target') && !isOf('subject')) return undefined
  if (entry.doer === 'armed' && !named.some(({ entity }) => entity.kind === 'group'))
    return undefined
  const carriers = [token, seat.verb]
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers,
    fillers: withOnlyState(
      scene,
      [...named, ...unnamed.map((each) => groupFrom(scene, sentence, each))],
      entry.type,
    ),
    pair: false,
    anaphoric: false,
    status: statusOfNoun(sentence, token, { carrier: seat.verb, kind: 'deed' }),
    among: unnamed.map((each) => each.token),
  })
}

/** "general strike", "car bomb". */
function isModified(sentence: Sentence, noun: number, lemmas: readonly string[]): boolean {
  return dependents(sentence, noun, ['compound', 'amod']).some((at) =>
    isFormOf(tokenAt(sentence, at), lemmas),
  )
}

/** The verb that says that what the noun names was. */
function seatOf(sentence: Sentence, noun: number): Seat | undefined {
  const { head } = tokenAt(sentence, noun)
  if (head < 0) return undefined
  const verb = tokenAt(sentence, head)
  if (!/^(VERB|AUX)$/.test(verb.upos) || !isNews(sentence, head)) return undefined
  const lemma = verb.lemma.toLowerCase()
  const token = tokenAt(sentence, noun)
  if (token.relation === 'obj') {
    if (DOING_VERBS.has(lemma)) return { verb: head, isDone: true }
    return BRINGING_VERBS.has(lemma) ? { verb: head, isDone: false } : undefined
  }
  if (token.relation === 'nsubj:pass')
    return DOING_VERBS.has(lemma) ? { verb: head, isDone: true } : undefined
  return token.relation === 'nsubj' && BEING_VERBS.has(lemma)
    ? { verb: head, isDone: false }
    : undefined
}

interface AtSeat {
  readonly entry: Entry
  readonly token: number
  readonly seat: Seat
}

/** The noun's own parties, then those of its verb. */
function namedIn(
  scene: Scene,
  sentence: Sentence,
  { entry, token, seat }: AtSeat,
): readonly Filler[] {
  const own = deedFillersOfNoun(scene, { sentence, noun: token }, entry)
  const clause = clauseOf(sentence, seat.verb)
  const lent = (['actor', 'target'] as const).flatMap((role): readonly Filler[] => {
    if (own.some((each) => each.role === role)) return []
    if (role === 'actor' && !seat.isDone) return []
    const slots = role === 'actor' ? ['subject'] : LENT_PHRASES
    const found = slots.map((slot) =>
      fillersAt(scene, sentence, { tokens: slotTokens(sentence, clause, slot), role }).filter(
        (each) => isKnown(each) && each.entity.kind !== 'place',
      ),
    )
    return found.find((each) => each.length > 0) ?? []
  })
  return [...own, ...lent.filter(({ entity }) => !own.some((each) => each.entity === entity))]
}

/** People without a name, and the crowd that a protest is. */
function unnamedIn(
  scene: Scene,
  sentence: Sentence,
  { entry, token, seat, named }: AtSeat & { readonly named: readonly Filler[] },
): readonly Unnamed[] {
  const isFree = (role: Filler['role']): boolean => !named.some((each) => each.role === role)
  const found = somebodyUnder(sentence, token, entry).filter(({ role }) => isFree(role))
  const clause = clauseOf(sentence, seat.verb)
  const isCrowd = entry.type === 'protest' && isFree('actor')
  const doers = seat.isDone && !clause.passive ? clause.subjects : []
  const crowd = isCrowd && found.length === 0 ? [...doers, token].slice(0, 1) : []
  const all: readonly Unnamed[] = [
    ...found,
    ...crowd.map((at) => ({ role: 'actor' as const, token: at })),
  ]
  if (stateUnder(scene, sentence, [token, seat.verb]) === undefined) return all
  return placedBy(
    scene,
    { sentence, clause: { ...clause, verb: token } },
    {
      unnamed: all,
      type: entry.type,
      carriers: [token, seat.verb],
    },
  )
}
