/**
 * "His Canadian counterpart": the same office in another state.
 * In: the state and name, if told, and the register. Out: the person or office.
 * Whose counterpart it is, is the last person or office named.
 */
import type { CountryCode, Office } from '../../knowledge/index.ts'
import { addDraft, type Draft, type DraftOffice, type Register } from './draft.ts'
import { isTitled } from './find-office-held.ts'
import { linkPerson } from './link-person.ts'
import type { Referent } from './mention.ts'
import { lastPerson } from './point-back.ts'

/** The counterpart; nobody when neither state nor name is told. */
export function linkCounterpart(
  register: Register,
  { country, holder }: Extract<Referent, { kind: 'counterpart' }>,
): Draft | undefined {
  const office = sameOfficeIn(register, country)
  if (holder !== undefined) {
    const person = linkPerson(register, { name: holder, ...(country && { country }) })
    if (office !== undefined && person.office === undefined) person.office = office
    person.official = true
    return person
  }
  if (country === undefined) return undefined
  const id = office?.id
  const same = register.drafts.find(
    ({ kind, known }) => kind === 'office' && known?.kind === 'office' && known.id === id,
  )
  if (same !== undefined) return same
  return addDraft(register, {
    kind: 'office',
    name: office?.words ?? country,
    country,
    ...(id && { known: { kind: 'office', id } }),
    ...(office && { office }),
    official: true,
  })
}

/** The office of the last person or office named, in the other state. */
function sameOfficeIn(
  register: Register,
  country: CountryCode | undefined,
): DraftOffice | undefined {
  const self = lastPerson(register, (draft) => draft.office !== undefined)?.office
  if (self === undefined) return undefined
  const { portfolio, rank = 'principal' } = self
  const office = country === undefined ? undefined : officeLike(register, self, country)
  return {
    words: office?.title ?? self.words,
    ...(office && { id: office.id }),
    ...(portfolio && { portfolio, rank }),
    evidence: [],
  }
}

/** The state's office of that title, whatever its field: a president's counterpart is a president; else the one of the field. */
function officeLike(
  { knowledge }: Register,
  { id, words, portfolio, rank = 'principal' }: DraftOffice,
  country: CountryCode,
): Office | undefined {
  const title = (id && knowledge.officeOf(id)?.title) ?? words
  const titled = knowledge
    .officesTitled(title, country)
    .find((each) => each.rank === rank && isTitled(each, title))
  if (titled !== undefined || portfolio === undefined) return titled
  return knowledge.officesOf(country, portfolio).find((each) => each.rank === rank)
}
