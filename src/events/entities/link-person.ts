/**
 * Is this person one that the article has named already, and which row of knowledge is it?
 * In: a named person and the register. Out: the draft of the person, new or found.
 * The one idea: a surname alone joins the only one who bears it; two who bear it are a tie, and a tie is
 * a person of its own rather than a guess.
 */
import type { CountryCode, Office, Person } from '../../knowledge/index.ts'
import { SURNAMED_TITLES } from '../en/people-lexicon.ts'
import { type Draft, type Register, addDraft, rename } from './draft.ts'
import { SURNAME_RULE, isMeantBySurname, isSurnameOf, leads } from './lone-surname.ts'
import { CROWNED_TITLES } from '../en/people-lexicon.ts'
import { nameKey } from './name-key.ts'
import { findOffice, type FoundOffice, isSole, isSpokenOf } from './find-office.ts'
import { isTitled, officesHeld } from './find-office-held.ts'
import type { NameWords, OfficeWords } from './mention.ts'

export interface NamedPerson {
  readonly name: NameWords
  readonly office?: OfficeWords
  readonly country?: CountryCode
  readonly body?: string
}

/** Finds or adds the person. */
export function linkPerson(register: Register, person: NamedPerson): Draft {
  const found = person.office && officeMeant(register, person, person.office)
  const stated = person.office?.owner?.country ?? person.country
  const same = sameNamed(register, person, stated)
  const country = stated ?? same?.country ?? found?.country
  const row = ofSame(same, personRow(register, person, { country, found }))
  const isBySurname = country === undefined && row !== undefined && isLoneSurname(person, row)
  const past = country === undefined && row === undefined ? statePast(register, person) : undefined
  const draft =
    same ?? addDraft(register, { kind: 'person', name: person.name.name, official: false })
  if (person.name.name.length > draft.name.length) rename(draft, person.name.name)
  if (row !== undefined && draft.known === undefined) draft.known = { kind: 'person', id: row.id }
  const body = person.office?.body ?? person.body ?? draft.body
  if (body !== undefined) draft.body = body
  const home = body === undefined ? (country ?? row?.country ?? past) : found?.country
  // "Austin" in the headline, "US Secretary of Defense Lloyd Austin" under it: now words say it.
  if (draft.country !== undefined && draft.country === (stated ?? found?.country))
    delete draft.countryRule
  if (home !== undefined && draft.country === undefined) {
    draft.country = home
    if (isBySurname) draft.countryRule = SURNAME_RULE
    if (home === past) draft.countryRule = PAST_RULE
  }
  return draft
}

/** The row of "Austin" is not that of Austin Tice, whom the article has named whole. */
function ofSame(same: Draft | undefined, row: Person | undefined): Person | undefined {
  if (same === undefined || row === undefined || same.key.length < 2) return row
  return row.names.some((each) => namesAgree(nameKey(each), same.key)) ? row : undefined
}

/** The office of the words; "Pope Tawadros" is not the pope who has a row. */
function officeMeant(
  register: Register,
  { name }: NamedPerson,
  words: OfficeWords,
): FoundOffice | undefined {
  const found = findOffice(register, words)
  if (found.office === undefined || !isSole(words.title) || register.day === undefined) return found
  const holder = register.knowledge.holderOn(found.office.id, register.day)
  const isOther =
    holder.kind === 'known' &&
    !holder.person.names.some((each) => namesAgree(nameKey(each), nameKey(name.name)))
  return isOther ? undefined : found
}

function sameNamed(
  register: Register,
  person: NamedPerson,
  country: CountryCode | undefined,
): Draft | undefined {
  const key = nameKey(person.name.name)
  const candidates = register.drafts.filter(
    (draft) =>
      draft.kind === 'person' &&
      agree(draft.country, country) &&
      namesAgree(draft.key, key) &&
      !isOtherCrown(draft, person),
  )
  const whole = candidates.filter((draft) => draft.key.join(' ') === key.join(' '))
  if (whole.length === 1) return whole[0]
  return onlyOne(candidates) ?? (key.length === 1 ? lastBearer(register, candidates) : undefined)
}

/** Of several who bear the surname the one named in this sentence or the two before, if only one is. */
function lastBearer({ sentence = 0 }: Register, bearers: readonly Draft[]): Draft | undefined {
  return onlyOne(bearers.filter(({ last }) => last.sentence >= sentence - 2))
}

/** "King Salman" is not "Crown Prince Mohammed bin Salman". */
function isOtherCrown({ office: held }: Draft, { name, office }: NamedPerson): boolean {
  if (office === undefined || nameKey(name.name).length > 1) return false
  return crownOf(office.title) !== crownOf(held?.words ?? '')
}

/** "King" of "Jordanian King", if it is a crown. */
function crownOf(title: string): string | undefined {
  const words = title.toLowerCase().split(' ')
  return [words.slice(-2), words.slice(-1)]
    .map((each) => each.join(' '))
    .find((each) => CROWNED_TITLES.has(each))
}

function agree<T>(left: T | undefined, right: T | undefined): boolean {
  return left === undefined || right === undefined || left === right
}

/** Same last word, and first words equal, one an initial of the other, or one missing. */
export function namesAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  if (shorter.length === 1)
    return longer.includes(shorter[0] ?? '') && isSurname(shorter[0], longer)
  if (shorter.at(-1) !== longer.at(-1)) return false
  if (longer.slice(-shorter.length).join(' ') === shorter.join(' ')) return true
  const [first, other] = [shorter[0] ?? '', longer[0] ?? '']
  return first === other || first.startsWith(other) || other.startsWith(first)
}

/** A lone word is taken for a surname: the last word, or the last but small ones, or an East Asian first. */
function isSurname(word: string | undefined, name: readonly string[]): boolean {
  return word !== undefined && (name.at(-1) === word || (name.length <= 3 && name[0] === word))
}

/** A name of two words or more, spelt alike. */
function isSameName(left: string, right: string): boolean {
  const key = nameKey(right)
  return key.length > 1 && nameKey(left).join(' ') === key.join(' ')
}

/** The one row of knowledge that fits name, state and office; none if several do. */
function personRow(
  register: Register,
  person: NamedPerson,
  {
    country,
    found,
  }: { readonly country?: CountryCode | undefined; readonly found?: FoundOffice | undefined },
): Person | undefined {
  const { knowledge, day } = register
  const near = person.name.persons.filter((row) => agree(country, row.country))
  const office = found?.office
  if (office !== undefined && day !== undefined) {
    const holder = knowledge.holderOn(office.id, day)
    const held = holder.kind === 'known' && near.find((row) => row.id === holder.person.id)
    if (held) return held
  }
  const [whole, otherWhole] = near.filter((row) =>
    row.names.some((each) => isSameName(each, person.name.name)),
  )
  if (whole !== undefined && otherWhole === undefined) return whole
  if (otherWhole !== undefined) return onlyOne(near.filter((row) => leads(register, row)))
  // Two in the article bear the surname: it means neither of them, and nobody else.
  if (isLoneSurname(person, near[0]) && bearersOf(register, person).length > 1) return undefined
  if (country === undefined)
    return nearest(
      register,
      near.filter((row) => isMeant(register, person, { row, found })),
    )
  return onlyOne(inOffice(register, near, found))
}

/** The one that is meant; of several the one whose state the article speaks of. */
function nearest(register: Register, meant: readonly Person[]): Person | undefined {
  return onlyOne(meant) ?? onlyOne(meant.filter(({ country }) => isSpokenOf(register, country)))
}

function onlyOne<T>([one, other]: readonly T[]): T | undefined {
  return other === undefined ? one : undefined
}

function isLoneSurname({ name, office }: NamedPerson, row: Person | undefined): boolean {
  return row !== undefined && office === undefined && isSurnameOf(row, name.name)
}

/** Persons of the article whose surname it is. */
function bearersOf({ drafts }: Register, { name }: NamedPerson): readonly Draft[] {
  const key = nameKey(name.name)
  return drafts.filter(
    ({ kind, key: own }) => kind === 'person' && own.length > 1 && namesAgree(own, key),
  )
}

const PAST_RULE = 'the only state that had a head of that title and surname'

/** "President Suharto", whenever it is read: the state, where all heads so called were of one. */
function statePast(
  { knowledge }: Register,
  { name, office }: NamedPerson,
): CountryCode | undefined {
  if (office === undefined || office.owner !== undefined || office.body !== undefined)
    return undefined
  if (!SURNAMED_TITLES.has(office.title.toLowerCase())) return undefined
  const key = nameKey(name.name)
  const heads = name.persons.filter((row) =>
    knowledge
      .termsOf(row.id)
      .flatMap((term) => knowledge.officeOf(term.office) ?? [])
      .some((each) => each.rank === 'principal' && isHeads(each) && isTitled(each, office.title)),
  )
  const fitting = heads.filter(
    (row) => key.length === 1 || row.names.some((each) => namesAgree(nameKey(each), key)),
  )
  const [country, other] = new Set(fitting.map((row) => row.country))
  return other === undefined ? country : undefined
}

function isHeads({ portfolio }: Office): boolean {
  return portfolio === 'head-of-state' || portfolio === 'head-of-government'
}

/** A surname with a title: the title must be the person's on the day, and the article speak of the state, or the person lead one. */
function isMeant(
  register: Register,
  { name, office }: NamedPerson,
  { row, found }: { readonly row: Person; readonly found: FoundOffice | undefined },
): boolean {
  const key = nameKey(name.name)
  const isSurname = isSurnameOf(row, name.name)
  if (office === undefined) return isSurname && isMeantBySurname(register, row, name.name)
  const isHere = register.isOfStates && leads(register, row)
  if (!isHere && !isSpokenOf(register, row.country)) return false
  const isNamedSo = key.length === 1 || row.names.some((each) => namesAgree(nameKey(each), key))
  return (
    isNamedSo &&
    officesHeld(register, row.id).some(
      (held) =>
        isTitled(held, office.title) ||
        (held.portfolio === found?.portfolio && held.rank === found.rank),
    )
  )
}

/** Of persons who bear the name, those who have held an office of that field. */
function inOffice(
  { knowledge }: Register,
  near: readonly Person[],
  found: FoundOffice | undefined,
): readonly Person[] {
  const portfolio = found?.portfolio
  if (portfolio === undefined || portfolio === 'other') return near
  return near.filter((row) =>
    knowledge
      .termsOf(row.id)
      .some((term) => knowledge.officeOf(term.office)?.portfolio === portfolio),
  )
}
