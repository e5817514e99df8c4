/**
 * Contacts of three states beside contacts of two of them: one occasion told in two ways, or two occasions.
 * In: contacts of one ledger. Out: the same contacts; where day, kind and persons leave it open that a contact of
 * more states and one of fewer are one, both say so. The one idea: they are never merged by rule, for a minister who
 * speaks with two colleagues at once may well speak with one of them alone on the same day; and never kept apart in
 * silence.
 * ```
 * Mirel spoke with her Belrusian and Tovian colleagues.    Mirel spoke with Brandt.
 * three states                                             two of them, on the same day
 * ```
 */
import { daysBetween } from '../days.ts'
import { DOUBTS } from '../en/doubts.ts'
import { REASONS } from '../en/reasons.ts'
import { isOneName, nameTokensOf } from '../identity/view.ts'
import type { StoreState } from '../store/types.ts'
import { isContactType } from '../telling.ts'
import type { Contact, ContactParty } from '../types.ts'

/** The contacts, each with those of more or fewer states that it may be one with. */
export function withAcrossStates(contacts: readonly Contact[]): readonly Contact[] {
  const dated = contacts.filter(({ days, type }) => days.to !== undefined && isContactType(type))
  const byDay = new Map<string, Contact[]>()
  for (const contact of dated) {
    const day = contact.days.to ?? ''
    byDay.set(day, [...(byDay.get(day) ?? []), contact])
  }
  return contacts.map((contact) => withNear(contact, byDay.get(contact.days.to ?? '') ?? []))
}

/** A contact with those of more or fewer states of its day. */
export async function acrossStatesOf(contact: Contact, state: StoreState): Promise<Contact> {
  const { to } = contact.days
  const countries = countriesIn(contact)
  if (to === undefined || countries.length < 2 || !isContactType(contact.type)) return contact
  const blocks = new Set<string>()
  for (const [index, left] of countries.entries())
    for (const right of countries.slice(index + 1))
      for (const block of await state.blocksBetween(left, right)) blocks.add(block)
  const near = await state.contactsIn([...blocks], { from: to, to })
  return withNear(contact, near)
}

function withNear(contact: Contact, others: readonly Contact[]): Contact {
  const known = new Set(contact.near.map((one) => one.contact))
  const found = others
    .filter(({ id }) => id !== contact.id && !known.has(id))
    .flatMap((other) => {
      const reasons = reasonsFor(contact, other)
      return reasons ? [{ contact: other.id, verdict: 'unsure' as const, score: 0, reasons }] : []
    })
  if (found.length === 0) return contact
  const doubt = DOUBTS.acrossStates(found.map((one) => one.contact))
  return { ...contact, near: [...contact.near, ...found], doubt: [...contact.doubt, doubt] }
}

/** Why two contacts may be one though one is of more states; absent where they are of the same, or cannot be. */
function reasonsFor(one: Contact, other: Contact): readonly string[] | undefined {
  const [left, right] = [countriesIn(one), countriesIn(other)]
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  const isPart = fewer.length >= 2 && fewer.length < more.length
  if (!isPart || !fewer.every((country) => more.includes(country))) return undefined
  if (!isOneDay(one, other) || !isOneKind(one, other)) return undefined
  const sides = fewer.map((country) =>
    agreement(partiesOf(one, country), partiesOf(other, country)),
  )
  if (sides.includes('differ')) return undefined
  const shared = sides.filter((side) => side !== 'silent' && side !== 'differ')
  return [
    REASONS.moreStates(more.length, fewer.length),
    REASONS.day(one.days.to ?? ''),
    REASONS.kind(one.type, other.type),
    ...shared,
  ]
}

function isOneDay(one: Contact, other: Contact): boolean {
  const [left, right] = [one.days, other.days]
  if (left.to === undefined || left.to !== right.to) return false
  const isNarrow = ({ from, to }: Contact['days']): boolean =>
    from === undefined || to === undefined || daysBetween(from, to) <= 1
  return (
    isNarrow(left) &&
    isNarrow(right) &&
    one.time.edtf !== undefined &&
    other.time.edtf !== undefined
  )
}

const OPEN = ['talks', 'contact']

function isOneKind(one: Contact, other: Contact): boolean {
  const isSought = ({ status }: Contact): boolean => status === 'refused' || status === 'attempted'
  if (isSought(one) !== isSought(other)) return false
  return one.type === other.type || OPEN.includes(one.type) || OPEN.includes(other.type)
}

/** The countries whose sides take part, in order. */
function countriesIn({ parties }: Contact): readonly string[] {
  const codes = parties.filter(takesPart).map(({ country }) => country)
  return [...new Set(codes.filter((code) => code !== undefined))].sort()
}

function takesPart({ role }: ContactParty): boolean {
  return role !== 'mediator' && role !== 'supplier' && role !== 'subject'
}

function partiesOf({ parties }: Contact, country: string): readonly ContactParty[] {
  return parties.filter((party) => party.country === country && takesPart(party))
}

/** Who is the same on one side, in words; `silent` where one of the two does not say. */
function agreement(left: readonly ContactParty[], right: readonly ContactParty[]): string {
  const names = (parties: readonly ContactParty[]): readonly string[] =>
    parties.map(({ person }) => person).filter((name) => name !== undefined)
  const [ones, others] = [names(left), names(right)]
  if (ones.length > 0 && others.length > 0) {
    const same = ones.find((name) =>
      others.some((other) => isOneName(nameTokensOf(name), nameTokensOf(other))),
    )
    return same === undefined ? 'differ' : REASONS.person(same)
  }
  const offices = left.map(({ office }) => office).filter((office) => office !== undefined)
  if (offices.length === 0 || right.every(({ office }) => office === undefined)) return 'silent'
  const office = offices.find((one) => right.some((party) => party.office === one))
  return office === undefined ? 'differ' : REASONS.office(office)
}
