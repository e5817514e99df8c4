/**
 * Acts that stand in what another act is about.
 * In: the tellings of a sentence. Out: the same without those that are told twice.
 *   Students  urged  the army  to  withdraw.        Tovia  refused  to  meet  the envoys.
 *             request              no withdrawal           (no act)     meeting, refused
 * What is demanded, promised, threatened or said to be somebody's guilt is not told as done; a contact
 * that was refused or asked for is told by its own status.
 */
import type { Sentence } from '../../language/index.ts'
import type { ActType } from '../types.ts'
import { governorsOf, hasRelation, tokenAt } from '../tree/tree.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import type { Telling } from './telling.ts'

/** Acts in words, which have another act for their content. */
const ABOUT_ACTS: ReadonlySet<ActType> = new Set<ActType>([
  'accuse',
  'agree',
  'demand',
  'deny',
  'investigate',
  // What a protest is for is not demanded once more.
  'protest',
  'reject',
  'request',
  'threaten',
])
const CONTENT = ['xcomp', 'ccomp', 'obj', 'advcl', 'obl', 'nsubj:pass', 'acl']

/** The tellings that stand for themselves. */
export function withoutNested(sentence: Sentence, all: readonly Telling[]): readonly Telling[] {
  const tellings = withOutcomes(sentence, all)
  // "stopped buying arms": what is stopped is not told as done.
  const outer = tellings.filter(
    ({ entry, type }) => ABOUT_ACTS.has(type) || entry.doing !== undefined,
  )
  const emptied = outer.filter((each) =>
    tellings.some((other) => isInside(sentence, each, other) && isToldItself(other)),
  )
  const standing = outer.filter((each) => !emptied.includes(each))
  return tellings
    .filter(
      (telling) =>
        !emptied.includes(telling) && !standing.some((each) => swallows(sentence, each, telling)),
    )
    .map((telling) => {
      const within = tellings.filter((each) => swallows(sentence, telling, each))
      return telling.type === 'protest' ? within.reduce(withParties, telling) : telling
    })
}

/** "shelled a port, killing four", "an attack that killed two Tovians": what an attack did is one with it. */
function withOutcomes(sentence: Sentence, tellings: readonly Telling[]): readonly Telling[] {
  const attackOver = (telling: Telling): Telling | undefined => {
    if (telling.type !== 'attack') return undefined
    const { head, relation } = tokenAt(sentence, telling.token)
    const verb = tellings.find(({ token, type }) => token === head && type === 'attack')
    if (relation === 'obj' && verb !== undefined) return verb
    if (telling.entry.causes === undefined) return undefined
    const governors = governorsOf(sentence, telling.token)
    return tellings.find(
      (each) =>
        each.type === 'attack' &&
        (governors.includes(each.token) || isSubject(sentence, each.token, telling.token)),
    )
  }
  const outcomes = new Map(tellings.map((telling) => [telling, attackOver(telling)] as const))
  return tellings
    .filter((telling) => outcomes.get(telling) === undefined)
    .map((telling) => {
      const own = tellings.filter((each) => outcomes.get(each) === telling)
      return own.reduce(withParties, telling)
    })
}

/** "the attack killed two". */
function isSubject(sentence: Sentence, noun: number, verb: number): boolean {
  const token = tokenAt(sentence, noun)
  return token.head === verb && hasRelation(token, ['nsubj'])
}

/** Who was harmed or meant, where the outer act does not say against whom it was. */
function withParties(outer: Telling, { fillers, figures }: Telling): Telling {
  const roles = new Set(outer.fillers.map(({ role }) => role))
  const added = fillers.filter(
    ({ entity, role }) => !roles.has(role) && entity.country !== undefined,
  )
  return {
    ...outer,
    fillers: [...outer.fillers, ...added],
    figures: [...outer.figures, ...figures],
  }
}

/** A contact that the outer verb asks for or takes back. */
function isToldItself({ anaphoric, pair, type, status }: Telling): boolean {
  return (
    (!anaphoric || pair) && CONTACT_TYPES.has(type) && status !== 'held' && status !== 'background'
  )
}

/** What an accusation names as a thing ("the attack") stays; what it says by a verb is its charge. */
function swallows(sentence: Sentence, outer: Telling, inner: Telling): boolean {
  if (CONTACT_TYPES.has(inner.type) || !isInside(sentence, outer, inner)) return false
  if (isAside(sentence, outer, inner)) return false
  // What is denied is told, as denied.
  if (outer.type === 'deny' && inner.status === 'denied') return false
  const isCharge = outer.type === 'accuse' || outer.type === 'investigate'
  return !isCharge || tokenAt(sentence, inner.token).upos === 'VERB'
}

/** "the helicopter that Belrus had seized": what a clause after a noun tells as done is told as done. */
function isAside(sentence: Sentence, outer: Telling, inner: Telling): boolean {
  if (inner.status !== 'held' && inner.status !== 'background') return false
  const chain = [inner.token, ...governorsOf(sentence, inner.token)]
  return chain
    .slice(0, chain.indexOf(outer.token))
    .map((at) => tokenAt(sentence, at))
    .some(
      (token) =>
        hasRelation(token, ['acl:relcl', 'appos', 'parataxis']) ||
        (token.relation === 'acl' && token.xpos === 'VBN'),
    )
}

function isInside(sentence: Sentence, outer: Telling, inner: Telling): boolean {
  if (inner === outer || inner.token === outer.token) return false
  const chain = [inner.token, ...governorsOf(sentence, inner.token)]
  const below = chain[chain.indexOf(outer.token) - 1]
  return below !== undefined && hasRelation(tokenAt(sentence, below), CONTENT)
}
