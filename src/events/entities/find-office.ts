/**
 * The row of knowledge that the words of an office mean.
 * In: the words, whose office it is. Out: state, portfolio, rank and row, as far as they are sure.
 * The one idea: a title means a row only whole. "Deputy foreign minister" is no foreign minister, and a
 * title that two states use names none of them without its state.
 */
import type { CountryCode, Knowledge, Office, Portfolio, Rank } from '../../knowledge/index.ts'
import {
  COMMON_TITLES,
  FIELD_WORDS,
  MINISTER_HEADS,
  NATIONAL_TITLES,
  SOLE_TITLES,
  TITLE_HEADS,
  TITLE_JOINERS,
  TITLE_MODIFIERS,
} from '../en/people-lexicon.ts'
import type { Register } from './draft.ts'
import type { OfficeWords } from './mention.ts'
import { nameKey } from './name-key.ts'
import { isHeadOfMission, postInTitle } from './post-of.ts'

export interface FoundOffice {
  readonly country?: CountryCode
  readonly office?: Office
  readonly portfolio?: Portfolio
  readonly rank?: Rank
}

/** What the words of an office mean in the article. */
export function findOffice(register: Register, words: OfficeWords): FoundOffice {
  const { knowledge } = register
  const { owner, title } = words
  const generic = wholeGenericTitle(knowledge, title)
  const found = { ...(generic && { portfolio: generic.portfolio, rank: generic.rank }) }
  if (owner === undefined) {
    const national = NATIONAL_TITLES[title.toLowerCase()]
    if (national !== undefined && words.body === undefined)
      return findOffice(register, { ...words, owner: { country: national, range: words.range } })
    const sole = isSole(title) ? onlyOffice(knowledge.officesTitled(title)) : undefined
    if (sole !== undefined) return { ...found, ...factsOf(sole) }
    // A single word in small letters is a title of many: "the leader".
    if (!/\s/.test(title) && isCommon(title)) return found
    const [only, other] = knowledge.officesTitled(title)
    if (only === undefined || (other !== undefined && other.country !== only.country)) return found
    const isSure = isTelling(only, title) || isOfList(register, only.country)
    return isSure ? { ...found, ...factsOf(only) } : found
  }
  const office =
    ambassador(knowledge, words) ??
    onlyOffice(knowledge.officesTitled(title, owner.country)) ??
    seatOffice(knowledge, words, generic?.rank) ??
    (generic && principal(knowledge, owner.country, generic))
  return { ...found, country: owner.country, ...(office && factsOf(office)) }
}

/** A title that one office in the world has. */
export function isSole(title: string): boolean {
  return SOLE_TITLES.has(title.toLowerCase())
}

/** "director-general of the health body" says whose; "crown prince" does not. */
function isTelling(office: Office, title: string): boolean {
  // "ambassador in Karsk": any state may have one there.
  const isLong =
    wordCount(title) > 2 && !COMMON_TITLES.has(title.toLowerCase()) && office.rank !== 'envoy'
  return (isLong && !isMinisters(title)) || !isWholeTitle(office, title)
}

/** "Deputy Prime Minister and Foreign Minister": any state may have one. */
function isMinisters(title: string): boolean {
  const words = nameKey(title)
  const isPlain = (word: string): boolean =>
    TITLE_HEADS.has(word) ||
    TITLE_MODIFIERS.has(word) ||
    FIELD_WORDS.has(word) ||
    TITLE_JOINERS.has(word)
  return words.some((word) => MINISTER_HEADS.has(word)) && words.every(isPlain)
}

function isOfList(register: Register, country: CountryCode): boolean {
  const { listed } = register
  return listed === undefined ? isSpokenOf(register, country) : listed === country
}

/** Whether the words are the office's title and nothing more: no state stands in them. */
export function isWholeTitle({ title, titles }: Office, words: string): boolean {
  const key = nameKey(words).join(' ')
  return [title, ...titles].some((each) => nameKey(each).join(' ') === key)
}

/** Whether the article itself speaks of the state: a title that only one of ours has is no proof. */
export function isSpokenOf({ home, reported, spoken }: Register, country: CountryCode): boolean {
  return home === country || reported === country || spoken.has(country)
}

/** A word in small letters, or one that many states use with a capital too. */
function isCommon(title: string): boolean {
  return !/^\p{Lu}/u.test(title) || COMMON_TITLES.has(title.toLowerCase())
}

function factsOf(office: Office): FoundOffice {
  const { country, portfolio, rank } = office
  return { country, office, portfolio, rank }
}

function wholeGenericTitle(
  knowledge: Knowledge,
  title: string,
): { readonly portfolio: Portfolio; readonly rank: Rank } | undefined {
  const generic = knowledge.genericTitle(title)
  const isWhole = generic && wordCount(generic.words) === wordCount(title)
  return isWhole ? generic : undefined
}

function wordCount(words: string): number {
  return words.trim().split(/[\s-]+/).length
}

/** The one office with the title, principals first; a title that several have names none. */
function onlyOffice(offices: readonly Office[]): Office | undefined {
  const principals = offices.filter((office) => office.rank === 'principal')
  const [first, other] = principals.length > 0 ? principals : offices
  return other === undefined ? first : undefined
}

/** "Pentagon press secretary": the seat gives the portfolio, the title the rank. */
function seatOffice(
  knowledge: Knowledge,
  { owner }: OfficeWords,
  rank: Rank | undefined,
): Office | undefined {
  if (owner?.portfolio === undefined || rank === undefined) return undefined
  return knowledge.officesOf(owner.country, owner.portfolio).find((office) => office.rank === rank)
}

function principal(
  knowledge: Knowledge,
  country: CountryCode,
  generic: { readonly portfolio: Portfolio; readonly rank: Rank },
): Office | undefined {
  // Which head of state a title means is for the titles: Japan's president is not its emperor.
  if (/^(other|embassy|head-of-state)$/.test(generic.portfolio)) return undefined
  const ranked = knowledge
    .officesOf(country, generic.portfolio)
    .filter((office) => office.rank === generic.rank)
  return ranked.length === 1 || generic.rank === 'principal' ? ranked[0] : undefined
}

/** "French ambassador to Tovia": the head of the mission of the one state in the other. */
function ambassador(
  knowledge: Knowledge,
  { owner, accreditedTo, title }: OfficeWords,
): Office | undefined {
  const post = accreditedTo ?? postInTitle(knowledge, title)
  if (owner === undefined || post === undefined) return undefined
  if (isHeadOfMission(title)) return knowledge.embassyTo(owner.country, post)
  return knowledge
    .officesOf(owner.country, 'embassy')
    .find((office) => office.accreditedTo === accreditedTo)
}
