/**
 * Offices and bodies by full words: "US Secretary of State", "the Foreign Ministry of Japan".
 * In: words, perhaps with a state in them. Out: the rows they can mean, of one state where one is named.
 * The one idea: the words as a whole first; then each way to part them into a state and the rest.
 */
import { mayBeCalled } from './en/title-families.ts'
import { countryPhrasesOf, withoutPossessive, type CountryPhrase } from './en/country-phrases.ts'
import type { Country, GenericTitle, Knowledge, Office, Organization } from './types.ts'

/** The states of a phrase: named, or by their people where these stand first ("Mongolian speaker"). */
export type StatesIn = (phrase: CountryPhrase) => readonly Country[]

interface TitleLookups {
  readonly titled: (words: string) => readonly Office[]
  readonly statesIn: StatesIn
  readonly genericTitle: (words: string) => GenericTitle | undefined
  readonly officesOf: Knowledge['officesOf']
}

/** The look-up behind `officesTitled`. */
export function titleSearch(lookups: TitleLookups): Knowledge['officesTitled'] {
  return (words, country) => {
    if (country !== undefined) return officesIn(words, country, lookups)
    const whole = lookups.titled(words).filter((one) => isOwnTitle(words, one, lookups))
    if (whole.length > 0 && new Set(whole.map((one) => one.country)).size === 1) return whole
    for (const phrase of countryPhrasesOf(words)) {
      const states = lookups.statesIn(phrase)
      const offices = states.flatMap((one) => officesIn(phrase.rest, one.code, lookups))
      if (offices.length > 0) return offices
    }
    return []
  }
}

/** "State secretary" is a deputy in most states, so it names no one's minister unless the state is told. */
function isOwnTitle(words: string, office: Office, { genericTitle }: TitleLookups): boolean {
  const generic = genericTitle(words)
  if (generic === undefined || !isWhole(words, generic)) return true
  return generic.portfolio === office.portfolio && generic.rank === office.rank
}

/** Offices of one state under a title of their own, or under a title that any state's may bear. */
function officesIn(words: string, country: string, lookups: TitleLookups): readonly Office[] {
  const own = lookups.titled(words).filter((one) => one.country === country)
  if (own.length > 0) return own
  const without = partedFrom(words, country, lookups)
  if (without !== undefined) return officesIn(without, country, lookups)
  const generic = lookups.genericTitle(words)
  if (generic === undefined || !isWhole(words, generic) || isOfManyFields(generic)) return []
  return lookups
    .officesOf(country, generic.portfolio)
    .filter((one) => one.rank === generic.rank && one.accreditedTo === undefined)
    .filter((one) => generic.portfolio !== 'head-of-state' || mayBeHead(words, one))
}

/** A "special envoy" may be for anything: the only one with a row is not meant. */
function isOfManyFields({ portfolio, rank }: GenericTitle): boolean {
  return portfolio === 'foreign' && rank === 'envoy'
}

function mayBeHead(words: string, { rank, title, titles }: Office): boolean {
  return rank !== 'principal' || mayBeCalled(words, [title, ...titles])
}

/** The words without the name of the same state, if they carry it. */
function partedFrom(words: string, country: string, lookups: TitleLookups): string | undefined {
  return countryPhrasesOf(words).find((phrase) =>
    lookups.statesIn(phrase).some((one) => one.code === country),
  )?.rest
}

/** A title with more words before it ("deputy something minister") is another office. */
function isWhole(words: string, generic: GenericTitle): boolean {
  return words.trim().split(/[\s-]+/).length <= generic.words.split(/[\s-]+/).length
}

interface BodyLookups {
  readonly named: (words: string) => readonly Organization[]
  readonly statesIn: StatesIn
}

/** The look-up behind `organizationsNamed`. */
export function organizationSearch(lookups: BodyLookups): Knowledge['organizationsNamed'] {
  return (words) => {
    const whole = lookups.named(words)
    return whole.length > 0 ? whole : bodiesIn(withoutPossessive(words.trim()), lookups)
  }
}

function bodiesIn(words: string, lookups: BodyLookups): readonly Organization[] {
  const whole = lookups.named(words)
  if (whole.length > 0) return whole
  for (const phrase of countryPhrasesOf(words)) {
    const codes = new Set(lookups.statesIn(phrase).map((one) => one.code))
    if (codes.size === 0) continue
    const bodies = lookups.named(phrase.rest).filter((one) => codes.has(one.country ?? ''))
    if (bodies.length > 0) return bodies
  }
  return []
}
