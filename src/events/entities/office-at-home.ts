/**
 * Whose an office, official or ministry is that stands without its state: "The Secretary-General met".
 * In: what is named, and the register. Out: the office of the publisher's state or body, of who speaks, of the place
 * of the sentence or the dateline, or of the one body that the article speaks of which has such an office.
 */
import type { CountryCode, Office } from '../../knowledge/index.ts'
import {
  COMPOUND_HEADS,
  CROWNED_TITLES,
  ENVOY_TITLES,
  HEAD_TITLES,
  SENT_TITLES,
  TITLE_JOINERS,
} from '../en/people-lexicon.ts'
import { addDraft, type Draft, type Register } from './draft.ts'
import { isSole, isWholeTitle } from './find-office.ts'
import { namesAgree } from './link-person.ts'
import type { OfficeWords, Referent } from './mention.ts'
import { nameKey } from './name-key.ts'

/** The rule by which parties say so. */
const HOME_RULE = 'office of the publisher or of the place of the report'

/** The one office of that title that is meant without saying whose. */
function officeAtHome(register: Register, title: string): Office | undefined {
  const { home, reported, speaking } = register
  const spoken = speaking?.head === undefined ? undefined : speaking.country
  for (const state of [home, spoken, reported]) {
    const office = state === undefined ? undefined : principal(officesIn(register, title, state))
    if (office !== undefined) return office
  }
  if (!isProper(title)) return undefined
  return bodyOffice(register, title) ?? ministersOffice(register, title)
}

/** "the Secretary" where the article speaks of one ministry whose head is called so. */
function ministersOffice({ knowledge, ministries }: Register, title: string): Office | undefined {
  const heads = ministries.flatMap(({ country, portfolio }) =>
    knowledge
      .officesOf(country, portfolio)
      .filter((office) => office.rank === 'principal' && isBareTitle(office, title)),
  )
  const [office, other] = new Set(heads)
  return other === undefined ? office : undefined
}

function officesIn({ knowledge }: Register, title: string, state: CountryCode): readonly Office[] {
  const portfolio = HEAD_TITLES[title.toLowerCase()]
  return portfolio === undefined
    ? knowledge.officesTitled(title, state)
    : knowledge.officesOf(state, portfolio)
}

function principal(offices: readonly Office[]): Office | undefined {
  const [only, other] = offices.filter(({ rank }) => rank === 'principal')
  return other === undefined ? only : undefined
}

/** "the Secretary-General" where the article speaks of the United Nations and of no other body that has one. */
function bodyOffice({ knowledge, spoken }: Register, title: string): Office | undefined {
  const bodies = [...spoken].filter(isBody)
  const offices = knowledge.offices.filter(
    (office) =>
      office.rank === 'principal' && bodies.includes(office.country) && isBareTitle(office, title),
  )
  return offices.length === 1 ? offices[0] : undefined
}

/** "the Secretary" where the White House is named: the state whose foreign minister is called so. */
function stateOfMinisters(
  { knowledge, ministries }: Register,
  title: string,
): CountryCode | undefined {
  if (!isProper(title)) return undefined
  const states = [...new Set(ministries.map(({ country }) => country))].filter((state) =>
    knowledge
      .officesOf(state, 'foreign')
      .some((office) => office.rank === 'principal' && startsTitle(office, title)),
  )
  return states.length === 1 ? states[0] : undefined
}

/** "Secretary of State" of "the Secretary". */
function startsTitle({ title }: Office, words: string): boolean {
  return nameKey(title)
    .join(' ')
    .startsWith(`${nameKey(words).join(' ')} of `)
}

/** "Secretary-General" of "Secretary-General of the United Nations": the whole title up to whose it is. */
function isBareTitle({ title, titles }: Office, words: string): boolean {
  const wanted = nameKey(words).join(' ')
  return [title, ...titles].some((each) => {
    const key = nameKey(each).join(' ')
    return key === wanted || key.startsWith(`${wanted} of `)
  })
}

function isBody(code: CountryCode): boolean {
  return code.startsWith('IGO-')
}

/** In a list an official without a state is of the state named before; on a government's own page an official without a state, and without a row elsewhere, is its own. */
export function atHome(register: Register, person: Draft, words: OfficeWords): void {
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
  } else {
    const crowned = onlyCrown(register, words.title)
    if (crowned === undefined || !mayHold(register, crowned, { person, title: words.title })) return
    person.country = crowned
    person.countryRule = CROWN_RULE
  }
}

const CROWN_RULE = 'the only state told of that has such a throne'

/** "King Abdullah" where of the states told of one has a king. */
function onlyCrown({ knowledge, spoken }: Register, title: string): CountryCode | undefined {
  if (!CROWNED_TITLES.has(title.toLowerCase()) || isSole(title)) return undefined
  const states = [...spoken].filter((state) =>
    knowledge.officesTitled(title, state).some((office) => isWholeTitle(office, title)),
  )
  return states.length === 1 ? states[0] : undefined
}

/** Whether an official of no told state may be of this one: an envoy of any, another where the title is the state's own. */
export function mayBeOf(register: Register, state: CountryCode, draft: Draft): boolean {
  const title = draft.office?.words ?? ''
  return isEnvoyTitle(title) || mayServe(register, state, { person: draft, title })
}

/** Whether it is an ambassador or the like, who is never of the state with which he deals. */
export function isEnvoy({ office }: Draft): boolean {
  return ENVOY_TITLES.has(headWord(office?.words ?? '') ?? '')
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
  if (SERVANTS_TITLE.test(title)) return true
  return knowledge.offices.some(
    (office) =>
      office.country === country &&
      ` ${nameKey(office.title).join(' ')} `.includes(` ${head ?? ''} `),
  )
}

/** Secretaries under a minister, whom many states have and no table. */
const SERVANTS_TITLE = /^(state|permanent|parliamentary|general|party) secretary$/i

/** "The Secretary-General": whose office a bare title is. */
export function bareOffice(register: Register, words: OfficeWords): Draft | undefined {
  const isOne = words.words.toLowerCase().endsWith(words.title.toLowerCase())
  const isBare = isOne && words.possessor === undefined && words.body === undefined
  if (!isBare || words.tenure === 'past') return undefined
  const office = officeAtHome(register, words.title)
  const { home } = register
  // "the Secretary", on a page of a state that has several: one of its own.
  const isOwn =
    home !== undefined && isProper(words.title) && isTitleOf(register, home, words.title)
  const told = stateOfMinisters(register, words.title) ?? onlyCrown(register, words.title)
  const country = office?.country ?? (isOwn ? home : told)
  if (country === undefined) return undefined
  const named = register.drafts.find((draft) => draft.country === country && bears(draft, words))
  if (office === undefined && named !== undefined) return named
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

/** "Counselor of the Department Ana Bel", who is "the Counselor" later. */
function bears({ kind, office }: Draft, { title }: OfficeWords): boolean {
  const words = ` ${nameKey(office?.words ?? '').join(' ')} `
  return kind === 'person' && words.startsWith(` ${nameKey(title).join(' ')} `)
}

function isProper(title: string): boolean {
  return /\p{Lu}/u.test(title)
}

/** "the Foreign Ministry", of no told state: of the publisher's, of the place of the sentence, of the dateline. */
export function withHome(
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
