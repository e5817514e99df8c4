/**
 * Links mentions to entities, in the order of the text.
 * In: a referent and the register of what was named before. Out: the entity it is.
 * The one idea: rows of knowledge are the same wherever they are named; what has no row is the same when
 * its words are; what only points ("the secretary", "he") is the last one that fits.
 */
import type { CountryCode, Person } from '../../knowledge/index.ts'
import { type Draft, type DraftOffice, type Register, addDraft } from './draft.ts'
import { findOffice } from './find-office.ts'
import { linkPerson } from './link-person.ts'
import { leads } from './lone-surname.ts'
import { nameKey } from './name-key.ts'
import { PRONOUNS } from '../en/reference-words.ts'
import type { OfficeWords, Referent } from './mention.ts'
import { officeNamed } from './find-office-held.ts'
import { linkCounterpart } from './link-counterpart.ts'
import { atHome, bareOffice, withHome } from './office-at-home.ts'
import { postInTitle } from './post-of.ts'
import { lastOfficeLike, officeOf, ownerMeant } from './point-back.ts'

/** Entities of a referent: none when it points at nothing sure. */
export function linkReferent(register: Register, referent: Referent): Draft | undefined {
  switch (referent.kind) {
    case 'person': {
      const person = linkPerson(register, referent)
      giveOffice(register, person, referent.office)
      if (referent.speaks === true) person.official = true
      return person
    }
    case 'office':
      return linkOffice(register, referent)
    case 'organization':
      return linkOrganization(register, referent)
    case 'seat':
      return linkSeat(register, referent)
    case 'state':
      return linkState(register, referent.country)
    case 'place':
      return linkPlace(register, referent.name)
    case 'group':
    case 'object':
      return linkGroup(register, referent)
    case 'counterpart':
      return linkCounterpart(register, referent)
    case 'led': {
      const country = countryLed(register, referent.persons)
      return country === undefined ? undefined : linkState(register, country)
    }
    case 'pointer':
      return undefined
  }
}

/** "the Bel government": of the one who leads a state now, else of the only state that ever had such a head. */
function countryLed(register: Register, persons: readonly Person[]): CountryCode | undefined {
  const [person, other] = persons.filter((each) => leads(register, each))
  if (person !== undefined) return other === undefined ? person.country : undefined
  const heads = persons.filter(({ id }) => headsOnce(register, id))
  const [country, another] = new Set(heads.map((each) => each.country))
  return another === undefined ? country : undefined
}

/** Whether the person had headed a state or its government by the day. */
function headsOnce({ day, knowledge }: Register, person: Person['id']): boolean {
  return knowledge
    .termsOf(person)
    .filter(({ from }) => day !== undefined && from !== undefined && from <= day)
    .flatMap((term) => knowledge.officeOf(term.office) ?? [])
    .some(
      ({ portfolio, rank }) =>
        rank === 'principal' &&
        (portfolio === 'head-of-state' || portfolio === 'head-of-government'),
    )
}

/** The state as an entity. */
export function linkState(register: Register, code: CountryCode): Draft {
  const same = register.drafts.find((draft) => draft.kind === 'state' && draft.country === code)
  return (
    same ??
    addDraft(register, {
      kind: 'state',
      name: register.knowledge.countryOf(code)?.name ?? code,
      country: code,
      known: { kind: 'country', id: code },
      official: true,
    })
  )
}

function giveOffice(register: Register, person: Draft, words: OfficeWords | undefined): void {
  if (words === undefined) {
    if (person.known?.kind === 'person' && person.office === undefined) person.official = true
    return
  }
  atHome(register, person, words)
  const office = draftOffice(register, words, person)
  const isKept = person.office !== undefined && (person.office.id !== undefined || !office.id)
  if (!isKept) person.office = office
  if (words.tenure !== 'past') person.official = true
}

function draftOffice(register: Register, words: OfficeWords, person?: Draft): DraftOffice {
  const found = findOffice(register, words)
  const held =
    person && found.office === undefined
      ? (officeOf(register, person, found) ?? officeNamed(register, person, words.title))
      : undefined
  const isForeign = found.office && person?.country && found.office.country !== person.country
  const office = isForeign ? held : (found.office ?? held)
  const portfolio = office?.portfolio ?? found.portfolio
  const rank = office?.rank ?? found.rank
  const accreditedTo =
    words.accreditedTo ?? office?.accreditedTo ?? postInTitle(register.knowledge, words.title)
  return {
    words: words.title,
    ...(office && words.tenure !== 'past' && words.tenure !== 'coming' && { id: office.id }),
    ...(portfolio && { portfolio }),
    ...(rank && { rank }),
    ...(words.tenure && { tenure: words.tenure }),
    ...(accreditedTo && { accreditedTo }),
    evidence: [],
  }
}

function linkOffice(register: Register, referent: Extract<Referent, { kind: 'office' }>): Draft {
  const { office, holder } = referent
  const words = withOwner(register, office)
  if (holder !== undefined) {
    const person = linkPerson(register, { name: holder, office: words })
    giveOffice(register, person, words)
    return person
  }
  const described = draftOffice(register, words)
  const country = findOffice(register, words).country
  const same =
    country === undefined
      ? words.possessor === undefined && words.body === undefined
        ? lastOfficeLike(register, words.title, described.rank)
        : officeOfBody(register, words)
      : register.drafts.find(
          (draft) =>
            draft.kind === 'office' && draft.country === country && sameOffice(draft, described),
        )
  if (same !== undefined) return same
  const atHome = country === undefined ? bareOffice(register, words) : undefined
  if (atHome !== undefined) return atHome
  return addDraft(register, {
    kind: 'office',
    name: words.words,
    ...(country && { country }),
    ...(described.id && { known: { kind: 'office', id: described.id } }),
    office: described,
    ...(words.body && { body: words.body }),
    official: words.tenure !== 'past',
  })
}

/** "the UN special envoy" named before: the same title of the same body. */
function officeOfBody(register: Register, { body, title }: OfficeWords): Draft | undefined {
  const key = nameKey(title).join()
  return register.drafts.find(
    (draft) =>
      body !== undefined &&
      draft.kind === 'office' &&
      draft.body === body &&
      nameKey(draft.office?.words ?? '').join() === key,
  )
}

/** "its president": the office of the body or state that "its" means; "our ambassador": of who speaks. */
function withOwner(register: Register, words: OfficeWords): OfficeWords {
  if (words.owner !== undefined || words.possessor === undefined) return words
  const isOurs = PRONOUNS[words.possessor]?.startsWith('speaker') === true
  const country = isOurs
    ? (register.speaking?.country ?? register.home)
    : ownerMeant(register, words.possessor)?.country
  return country === undefined ? words : { ...words, owner: { country, range: words.range } }
}

function sameOffice({ office }: Draft, other: DraftOffice): boolean {
  if (office?.id !== undefined || other.id !== undefined) return office?.id === other.id
  return office !== undefined && nameKey(office.words).join() === nameKey(other.words).join()
}

function linkOrganization(
  register: Register,
  referent: Extract<Referent, { kind: 'organization' }>,
): Draft {
  const { name } = referent
  const { country, organization } = withHome(register, referent)
  const key = nameKey(name).join()
  const same = register.drafts.find(
    (draft) =>
      draft.kind === 'organization' &&
      (organization
        ? draft.known?.kind === 'organization' && draft.known.id === organization.id
        : draft.key.join() === key || draft.name.endsWith(`(${name})`)),
  )
  if (same !== undefined) return same
  return addDraft(register, {
    kind: 'organization',
    name,
    ...(country && { country }),
    ...(organization && { known: { kind: 'organization', id: organization.id } }),
    // A group acts for nobody but itself, whatever its people.
    official: organization ? organization.group === undefined : country !== undefined,
  })
}

function linkSeat(register: Register, { seat }: Extract<Referent, { kind: 'seat' }>): Draft {
  const { country, kind, name, portfolio } = seat
  const [body] = portfolio ? register.knowledge.organizationsOf(country, portfolio) : []
  const wanted = kind === 'building' ? 'organization' : 'place'
  const same = register.drafts.find(
    (draft) =>
      draft.kind === wanted &&
      (draft.name === name ||
        (body && draft.known?.kind === 'organization' && draft.known.id === body.id)),
  )
  if (same !== undefined) return same
  return addDraft(register, {
    kind: wanted,
    name,
    country,
    ...(body && kind === 'building' && { known: { kind: 'organization', id: body.id } }),
    ...(kind === 'town' && { isTown: true }),
    official: kind === 'building',
  })
}

function linkPlace(register: Register, name: string): Draft {
  const same = register.drafts.find((draft) => draft.kind === 'place' && draft.name === name)
  return same ?? addDraft(register, { kind: 'place', name, official: false })
}

function linkGroup(
  register: Register,
  referent: Extract<Referent, { kind: 'group' | 'object' }>,
): Draft {
  const { kind, name, country, official } = referent
  const same = register.drafts.find(
    (draft) =>
      draft.kind === kind &&
      draft.country === country &&
      draft.name.toLowerCase() === name.toLowerCase(),
  )
  return same ?? addDraft(register, { kind, name, official, ...(country && { country }) })
}
