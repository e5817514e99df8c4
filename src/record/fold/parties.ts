/**
 * The parties of a contact, as its tellings name them together.
 * In: the tellings of one event. Out: parties, each with the most that is known of it.
 * The one idea: a state that is named is the same side as its minister named elsewhere; it is taken up
 * in the more exact party of its country, and shown alone only when nothing more exact is told.
 */
import { isOneName, nameTokensOf } from '../identity/view.ts'
import type { PartyLevel, PartyValue, Telling } from '../telling.ts'
import type { ContactParty } from '../types.ts'
import { quotesOf, type Given } from './accounts.ts'

const LEVELS: readonly PartyLevel[] = ['person', 'office', 'body', 'other', 'state']

/** The parties of an event, those who began it first, then by country and name. */
export function partiesOf(
  tellings: readonly Telling[],
  disputed: boolean,
): readonly ContactParty[] {
  const given = tellings.flatMap((telling) => telling.parties.map((said) => ({ said, telling })))
  const sorted = given.toSorted((left, right) => compareParties(left, right))
  const groups: Given<PartyValue>[][] = []
  for (const one of sorted) {
    const known = groups.find((group) => group.some((other) => isOneParty(one, other)))
    if (known) known.push(one)
    else groups.push([one])
  }
  return groups.map((group) => partyFrom(group, disputed)).sort(compareShown)
}

function compareParties(left: Given<PartyValue>, right: Given<PartyValue>): number {
  const level = (one: Given<PartyValue>): number => LEVELS.indexOf(one.said.value.level)
  return (
    level(left) - level(right) ||
    Number(left.said.basis !== 'stated') - Number(right.said.basis !== 'stated') ||
    right.said.value.name.length - left.said.value.name.length ||
    compareWords(left.said.value.name, right.said.value.name) ||
    compareWords(left.telling.mention, right.telling.mention)
  )
}

/** Whether a party is one that stands already, or is taken up in it. */
function isOneParty(one: Given<PartyValue>, other: Given<PartyValue>): boolean {
  const [party, known] = [one.said.value, other.said.value]
  if (isBeside(party) !== isBeside(known)) return false
  if (one.telling === other.telling) return isRepeated(party, known)
  if (party.country !== known.country) return false
  if (party.person !== undefined && known.person !== undefined) {
    return isOneName(nameTokensOf(party.person), nameTokensOf(known.person))
  }
  if (party.office !== undefined && known.office !== undefined) return party.office === known.office
  if (party.portfolio !== undefined && known.portfolio !== undefined) {
    return party.portfolio === known.portfolio
  }
  if (party.level === 'state' || party.country === undefined) {
    return party.level === 'state' || party.name === known.name
  }
  return party.person === undefined || known.person === undefined
}

/** One article names a state beside its minister, or a person twice: still one party. */
function isRepeated(party: PartyValue, known: PartyValue): boolean {
  if (party.country !== known.country) return false
  if (party.level === 'state') return true
  if (party.person === undefined || known.person === undefined) return party.name === known.name
  return isOneName(nameTokensOf(party.person), nameTokensOf(known.person))
}

function isBeside(party: PartyValue): boolean {
  return party.role === 'mediator' || party.role === 'supplier' || party.role === 'subject'
}

function partyFrom(group: readonly Given<PartyValue>[], disputed: boolean): ContactParty {
  const [head] = group as [Given<PartyValue>, ...Given<PartyValue>[]]
  const first = <K extends keyof PartyValue>(key: K): PartyValue[K] | undefined =>
    group.find((one) => one.said.value[key] !== undefined)?.said.value[key]
  const { country } = head.said.value
  const [person, office] = [first('person'), first('office')]
  const [officeTitle, portfolio, rank] = [first('officeTitle'), first('portfolio'), first('rank')]
  const stated = group.some((one) => one.said.basis === 'stated')
  return {
    role: roleOf(group, disputed),
    name: person ?? head.said.value.name,
    ...(country === undefined ? {} : { country }),
    ...(office === undefined ? {} : { office }),
    ...(officeTitle === undefined ? {} : { officeTitle }),
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(rank === undefined ? {} : { rank }),
    ...(person === undefined ? {} : { person }),
    level: head.said.value.level,
    basis: stated ? 'stated' : 'inferred',
    ...(stated || head.said.rule === undefined ? {} : { rule: head.said.rule }),
    evidence: group.flatMap(quotesOf),
  }
}

function roleOf(group: readonly Given<PartyValue>[], disputed: boolean): ContactParty['role'] {
  const roles = group.map((one) => one.said.value.role)
  const told = roles.find((role) => role !== 'participant') ?? 'participant'
  return disputed && told === 'initiator' ? 'participant' : told
}

function compareShown(left: ContactParty, right: ContactParty): number {
  const began = (party: ContactParty): number => Number(party.role !== 'initiator')
  return (
    began(left) - began(right) ||
    compareWords(left.country ?? '~', right.country ?? '~') ||
    compareWords(left.name, right.name)
  )
}

function compareWords(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
