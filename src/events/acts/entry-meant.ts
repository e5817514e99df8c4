/**
 * What a deed's words mean under a negation, a condition or a warning.
 * In: a verb with its entry and status. Out: the entry as another type, the same, or nothing.
 *   Tovia  will not  accept  refugees: rejects.      Tovia  may cut off gas  if  …: threatens.
 */
import type { Sentence } from '../../language/index.ts'
import { SAY_MUST_VERBS, WARNING_VERBS } from '../en/deeds/said-words.ts'
import { CONDITIONS } from '../en/status-cues.ts'
import { dependents, governorsOf, tokenAt } from '../tree/tree.ts'
import type { ActType } from '../types.ts'
import type { Place } from './deed-words.ts'
import type { Entry } from './lexicon.ts'
import type { ToldStatus } from './status.ts'

/** What one yields when one does it, and rejects when one says that one will not. */
const YIELDING: ReadonlySet<ActType> = new Set<ActType>([
  'agree',
  'aid',
  'cooperate',
  'release',
  'sign',
  'support',
])
/** What one threatens with when one says that one will do it unless or if. */
const HARSH: ReadonlySet<ActType> = new Set<ActType>([
  'attack',
  'deploy',
  'expel',
  'recall',
  'sanction',
  'seize',
])

/** The entry as its negation or condition leaves it: who "will not accept" rejects. */
export function entryMeant(
  { sentence, clause }: Place,
  entry: Entry,
  told: ToldStatus,
): Entry | undefined {
  const { status } = told
  if (status === 'refused' && (entry.refused !== undefined || YIELDING.has(entry.type)))
    return asType(entry, entry.refused ?? 'reject')
  if (status === 'refused' && entry.mode === 'withdraw') return asType(entry, 'reject')
  if (entry.negated === true) return { ...entry }
  const isOnly = status === 'present' ? entry.only === 'held' : entry.only === status
  if (entry.only !== undefined && !isOnly) return undefined
  // "would not hesitate to strike": what is refused is the hesitation.
  if (entry.type === 'threaten' && status === 'refused') return { ...entry }
  const isWilled = status === 'planned' || status === 'conditional'
  const isThreat =
    HARSH.has(entry.type) &&
    (((isWilled || status === 'possible') && conditionsUnder(sentence, clause.verb).length > 0) ||
      (isWilled && entry.type === 'attack' && isOwnWord(sentence, clause.verb)) ||
      (status !== 'held' && isWarned(sentence, clause.verb)))
  return isThreat ? { ...asType(entry, 'threaten'), needs: ['subject'] } : entry
}

/** The same words as another type; its mode says nothing of that one. */
function asType(entry: Entry, type: ActType): Entry {
  return { ...entry, type }
}

/** "could cut off gas, its minister warned": the words of a threat. */
function isWarned(sentence: Sentence, verb: number): boolean {
  const round = [
    ...governorsOf(sentence, verb),
    ...dependents(sentence, verb, ['parataxis', 'ccomp']),
  ]
  return round.some((at) => WARNING_VERBS.has(tokenAt(sentence, at).lemma))
}

/** "said it would bomb": what one says oneself that one will do to others. */
function isOwnWord(sentence: Sentence, verb: number): boolean {
  const { head, relation } = tokenAt(sentence, verb)
  if (relation !== 'ccomp' || head < 0) return false
  return (
    SAY_MUST_VERBS.has(tokenAt(sentence, head).lemma) &&
    dependents(sentence, verb, ['nsubj']).some((at) => tokenAt(sentence, at).upos === 'PRON')
  )
}

/** Clauses of condition under a verb: "unless it apologises". */
function conditionsUnder(sentence: Sentence, verb: number): readonly number[] {
  return dependents(sentence, verb, ['advcl']).filter((at) =>
    dependents(sentence, at, ['mark', 'aux']).some((child) =>
      CONDITIONS.has(tokenAt(sentence, child).form.toLowerCase()),
    ),
  )
}
