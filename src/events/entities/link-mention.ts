/**
 * Links mentions to entities, in the order of the text.
 * In: a referent and the register of what was named before. Out: the entity it is.
 * The one idea: rows of knowledge are the same wherever they are named; what has no row is the same when
 * its words are; what only points ("the secretary", "he") is the last one that fits.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import { type Draft, type DraftOffice, type Register, addDraft } from './draft.ts'
import { COMPOUND_HEADS, SENT_TITLES, TITLE_JOINERS } from '../en/people-lexicon.ts'
import { findOffice, isWholeTitle } from './find-office.ts'
import { linkPerson, namesAgree } from './link-person.ts'
import { leads } from './lone-surname.ts'
import { nameKey } from './name-key.ts'
import type { OfficeWords, Referent } from './mention.ts'
import { officeNamed } from './find-office-held.ts'
import { linkCounterpart } from './link-counterpart.ts'
import { HOME_RULE, officeAtHome } from './office-at-home.ts'
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
      const [person, other] = referent.persons.filter((each) => leads(register, each))
      return person === undefined || other !== undefined
        ? undefined
        : linkState(register, person.country)
    }
    case 'pointer':
      return undefined
  }
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

/** In a list an official without a state is of the state named before; on a government's own page an official without a state, and without a row elsewhere, is its own. */
function atHome(register: Register, person: Draft, words: OfficeWords): void {
  const isPlaced = person.country !== undefined || words.owner !== undefined
  if (isPlaced || words.body !== undefined || person.known !== undefined) return
  const { home, listed, local, reported } = register
  // Offices of the publisher's own state are known: what it has none of is another's.
  const isListed = listed !== home || (home !== undefined && isTitleOf(register, home, words.title))
  if (listed !== undefined && isListed) {
    person.country = listed
    person.countryRule = 'state of the list'
  } else if (mayServe(register, home, { person, title: words.title })) {
    person.country = home
    person.countryRule = 'official of the publisher'
  } else if (isEnvoyTitle(words.title)) {
    return
  } else if (mayServe(register, local, { person, title: words.title })) {
    person.country = local
    person.countryRule = 'official of the place with which the sentence opens'
  } else if (mayServe(register, reported, { person, title: words.title })) {
    person.country = reported
    person.countryRule = 'official of the state of the dateline'
  }
}

/** Envoys and officers are where they are sent. */
function isEnvoyTitle(title: string): boolean {
  return SENT_TITLES.has(headWord(title) ?? '')
}

/** Whether the state has offices of that title and nobody else in this one. */
function mayServe(
  register: Register,
  state: CountryCode | undefined,
  who: { readonly person: Draft; readonly title: string },
): state is CountryCode {
  return (
    state !== undefined && isTitleOf(register, state, who.title) && mayHold(register, state, who)
  )
}

/** Not where the state's own holder of that very title is known and is called otherwise. */
function mayHold(
  { knowledge, day }: Register,
  country: CountryCode,
  { person, title }: { readonly person: Draft; readonly title: string },
): boolean {
  const office = knowledge
    .officesTitled(title, country)
    .find((each) => each.rank === 'principal' && isWholeTitle(each, title))
  if (office === undefined || day === undefined) return true
  const holder = knowledge.holderOn(office.id, day)
  return (
    holder.kind !== 'known' ||
    holder.person.names.some((name) => namesAgree(nameKey(name), person.key))
  )
}

/** The word before the field: "secretary" of "assistant secretary for trade". */
function headWord(title: string): string | undefined {
  const key = nameKey(title)
  const joiner = key.findIndex((word) => TITLE_JOINERS.has(word))
  const at = joiner < 0 ? key.length - 1 : joiner - 1
  // "Secretary General" is no secretary and no general.
  return COMPOUND_HEADS.has(key[at] ?? '') ? key.slice(at - 1, at + 1).join(' ') : key[at]
}

/** Whether the state has offices of that kind of title: a state of secretaries has no ministers. */
function isTitleOf({ knowledge }: Register, country: CountryCode, title: string): boolean {
  const head = headWord(title)
  return knowledge.offices.some(
    (office) =>
      office.country === country &&
      ` ${nameKey(office.title).join(' ')} `.includes(` ${head ?? ''} `),
  )
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

/** "The Secretary-General": whose office a bare title is. */
function bareOffice(register: Register, words: OfficeWords): Draft | undefined {
  const isOne = words.words.toLowerCase().endsWith(words.title.toLowerCase())
  const isBare = isOne && words.possessor === undefined && words.body === undefined
  if (!isBare || words.tenure === 'past') return undefined
  const office = officeAtHome(register, words.title)
  const { home } = register
  // "the Secretary", on a page of a state that has several: one of its own.
  const isOwn =
    home !== undefined && isProper(words.title) && isTitleOf(register, home, words.title)
  const country = office?.country ?? (isOwn ? home : undefined)
  if (country === undefined) return undefined
  return addDraft(register, {
    kind: 'office',
    name: words.words,
    country,
    countryRule: HOME_RULE,
    ...(office && { known: { kind: 'office', id: office.id } }),
    office: {
      words: words.title,
      ...(office && { id: office.id, portfolio: office.portfolio, rank: office.rank }),
      evidence: [],
    },
    official: true,
  })
}

function isProper(title: string): boolean {
  return /\p{Lu}/u.test(title)
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

/** "its president": the office of the body or state that "its" means. */
function withOwner(register: Register, words: OfficeWords): OfficeWords {
  if (words.owner !== undefined || words.possessor === undefined) return words
  const country = ownerMeant(register, words.possessor)?.country
  return country === undefined ? words : { ...words, owner: { country, range: words.range } }
}

function sameOffice({ office }: Draft, other: DraftOffice): boolean {
  if (office?.id !== undefined || other.id !== undefined) return office?.id === other.id
  return office !== undefined && nameKey(office.words).join() === nameKey(other.words).join()
}

/** "the Foreign Ministry", of no told state: of the publisher's, of the place of the sentence, of the dateline. */
function withHome(
  { home, knowledge, local, reported }: Register,
  referent: Extract<Referent, { kind: 'organization' }>,
): Pick<typeof referent, 'organization' | 'country'> {
  const { country, organization, portfolio } = referent
  const state = [home, local, reported].find((each) => each !== undefined)
  const isOpen = country === undefined && organization === undefined && portfolio !== undefined
  if (!isOpen || state === undefined) return referent
  const [own] = knowledge.organizationsOf(state, portfolio)
  return { country: state, ...(own && { organization: own }) }
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
