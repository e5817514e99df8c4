/**
 * A verdict in one sentence, in English.
 * In: the claim, the judgement, the coverage over the window. Out: a sentence that can be printed: the
 * verdict, what decides it, how far the record reaches.
 */
import { daysBetween, durationFrom } from '../days.ts'
import type { Judgement } from '../questions/judge.ts'
import type { ClaimQuery, Coverage } from '../question-types.ts'
import type { Contact } from '../types.ts'

/** Why a claim that names no two sides cannot be checked. */
export const NO_SIDES = 'it does not say between whom'

const VERDICTS = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  undecidable: 'Not decidable',
} as const

/** The sentence for a judgement. */
export function sentenceFor(claim: ClaimQuery, judgement: Judgement, coverage: Coverage): string {
  const { verdict, ofOffices } = judgement
  const other =
    ofOffices === undefined
      ? ''
      : `; this is of the persons, of their offices it is ${VERDICTS[ofOffices].toLowerCase()}`
  return `${VERDICTS[verdict]}: ${groundOf(claim, judgement, coverage)}${other}.`
}

function groundOf(claim: ClaimQuery, judgement: Judgement, coverage: Coverage): string {
  const { ground, deciding } = judgement
  switch (ground.kind) {
    case 'contact-within':
      return `${named(deciding.at(-1))} lies ${windowOf(claim, judgement)}`
    case 'may-be-within':
      return `${named(deciding[0])} may lie ${windowOf(claim, judgement)}; its day is not known well enough`
    case 'disputed':
      return `${named(deciding[0])} lies ${windowOf(claim, judgement)}, but that it took place is disputed`
    case 'none-within':
      return supportedGround(claim, judgement, coverage)
    case 'not-watched':
      return `${foundSoFar(judgement)}, but ${thinness(coverage)}; nothing watched ${holes(ground.holes)}`
    case 'no-beginning':
      return `the record shows no earlier one, but cannot reach back to the beginning; ${thinness(coverage)}`
    case 'no-value':
      return 'the claim does not say since when, or how many'
    case 'none-then':
      return `the record holds no contact ${when(claim)}; ${thinness(coverage)}`
    case 'persons-or-offices':
      return `of the persons it holds, but they can have spoken as who they are only since ${ground.inOffice}; of their offices it is ${VERDICTS[ground.offices].toLowerCase()}`
    case 'none-spoken-of':
      return notHeld(claim, judgement)
    case 'counted':
      return `the record counts ${ground.count} where the claim says ${ground.expected}, ${windowOf(claim, judgement)}${listed(deciding)}${declared(coverage)}`
  }
}

const KINDS: Readonly<Record<ClaimQuery['contact'], string>> = {
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
  any: 'contact',
}

function notHeld(claim: ClaimQuery, judgement: Judgement): string {
  const missing = `the record holds no ${KINDS[claim.contact]} of the two on ${claim.on} or in the week before`
  const [one] = judgement.deciding
  const earlier = one
    ? `${named(one)} may lie ${windowOf(claim, judgement)}`
    : `it shows none ${windowOf(claim, judgement)} either`
  return `${missing}; ${earlier}`
}

function supportedGround(claim: ClaimQuery, judgement: Judgement, coverage: Coverage): string {
  const { previous, current } = judgement
  const before = previous
    ? `the one before was ${named(previous)}${distance(previous, current, claim)}`
    : 'the record holds none before'
  return `no contact ${windowOf(claim, judgement)}; ${before}${measure(judgement, claim)}${declared(coverage)}`
}

function distance(previous: Contact, current: Contact | undefined, claim: ClaimQuery): string {
  const from = previous.days.to
  const to = current?.days.to ?? claim.on
  return from === undefined ? '' : `, ${daysBetween(from, to)} days earlier`
}

function measure({ tolerance }: Judgement, { value }: ClaimQuery): string {
  const duration = typeof value === 'string' ? durationFrom(value) : undefined
  if (!duration || tolerance === undefined) return ''
  return ` (counted as ${inWords(value)}, give or take ${tolerance} days)`
}

function foundSoFar({ ground, previous, deciding }: Judgement): string {
  if (deciding.length > 0) return `the record counts ${deciding.length}`
  if (ground.kind !== 'not-watched' || !previous) return 'the record shows none between'
  return `the record shows none between, and ${named(previous)} before`
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const

function inWords(value: ClaimQuery['value']): string {
  const duration = typeof value === 'string' ? durationFrom(value) : undefined
  if (!duration) return String(value ?? '')
  return `${duration.count} ${UNITS[duration.unit]}${duration.count === 1 ? '' : 's'}`
}

function when({ value }: ClaimQuery): string {
  return value === undefined ? 'then' : `on ${String(value)}`
}

function windowOf(claim: ClaimQuery, { window }: Judgement): string {
  if (!window) return 'before it'
  if (window.from > window.to) return 'between the two'
  return claim.kind === 'nth' || claim.kind === 'none-since'
    ? `from ${window.from} to ${window.to}`
    : `between ${window.from} and ${window.to}`
}

/** A contact as it is named in a sentence: its kind, parties, day and one source. */
function named(contact: Contact | undefined): string {
  if (!contact) return 'a contact'
  const parties = contact.parties.map((party) => party.person ?? party.name)
  const shown = parties.length > 3 ? [...parties.slice(0, 3), 'others'] : parties
  const [source] = contact.sources
  return `the ${contact.type} of ${joined(shown)}${dayOf(contact)}${source === undefined ? '' : ` (${source})`}`
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'unnamed parties'
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function dayOf({ days }: Contact): string {
  const { from, to } = days
  if (from !== undefined && from === to) return ` on ${from}`
  if (to === undefined) return from === undefined ? ', day unknown' : ` on or after ${from}`
  return from === undefined ? ` on or before ${to}` : ` between ${from} and ${to}`
}

const LISTED_AT_MOST = 12

function listed(contacts: readonly Contact[]): string {
  if (contacts.length === 0) return ''
  const days = contacts.slice(0, LISTED_AT_MOST).map(({ days: { from, to } }) => to ?? from ?? '?')
  const more = contacts.length > LISTED_AT_MOST ? ' and more' : ''
  return `: ${days.join(', ')}${more}`
}

/** How thin the record is over the window. */
function thinness({ sources, from, to }: Coverage): string {
  const articles = sources.reduce((sum, source) => sum + source.captures, 0)
  if (articles === 0 || from === undefined || to === undefined) {
    return 'the record holds no article from that time by a source that tells of this pair'
  }
  const published = from === to ? from : `${from} to ${to}`
  const [article, source] = [plural(articles, 'article'), plural(sources.length, 'source')]
  return `for those days the record holds ${article} from ${source}, published ${published}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function holes(stretches: readonly { readonly from: string; readonly to: string }[]): string {
  const [first] = stretches
  const longest = stretches.reduce(
    (best, one) => (daysBetween(one.from, one.to) > daysBetween(best.from, best.to) ? one : best),
    first ?? { from: '', to: '' },
  )
  const rest = stretches.length > 1 ? ` and ${plural(stretches.length - 1, 'other gap')}` : ''
  return `between ${longest.from} and ${longest.to}${rest}`
}

function declared({ declared: declarations }: Coverage): string {
  const [one] = declarations
  if (!one) return ''
  const what = one.kind === undefined ? '' : `${KINDS[one.kind]}s `
  return ` (${what}declared complete ${one.from} to ${one.to} by ${one.by.replace(/^user:/, '')}: ${one.because})`
}
