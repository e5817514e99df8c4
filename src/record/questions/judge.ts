/**
 * The verdict on a claim, from contacts and coverage alone.
 * In: the claim, the contacts that count, the days that were watched. Out: supported, contradicted or
 * undecidable, with what decided it.
 * The one idea: one contact contradicts; only a watched window supports. What may or may not lie in the
 * window, and what a source denies, decides nothing and is named.
 */
import {
  addDays,
  dayBefore,
  daysOfEdtf,
  durationFrom,
  halfUnitOf,
  shareDay,
  type DayStretch,
} from '../days.ts'
import type { ClaimQuery, Verdict } from '../question-types.ts'
import type { Contact } from '../types.ts'
import type { Stretch } from './watch.ts'
import { isDisputed } from './definition.ts'
import { CLAIM_DAYS, timingAfter, timingOf, type Timing } from './timing.ts'

/** What the record has for a claim. */
export interface Evidence {
  /** Contacts that count, by time. */
  readonly counted: readonly Contact[]
  /** Stretches of a window that were not watched. */
  readonly holesIn: (window: Stretch) => readonly Stretch[]
  /** Whether a silence claimed on the day of a contact is broken by that contact; left out if absent. */
  readonly ofTheDay?: 'counted'
  /** For claims that reach back without end: the first day on which the parties could speak. */
  readonly beginning?: string
}

/** Why a verdict is as it is; the words for people are made from it. */
export type Ground =
  | { readonly kind: 'contact-within' }
  | { readonly kind: 'may-be-within' }
  | { readonly kind: 'disputed' }
  | { readonly kind: 'none-within' }
  | { readonly kind: 'not-watched'; readonly holes: readonly Stretch[] }
  | { readonly kind: 'no-beginning' }
  | { readonly kind: 'no-value' }
  | { readonly kind: 'none-then' }
  /** The record does not hold the contact that the claim calls the first. */
  | { readonly kind: 'none-spoken-of' }
  /** Of the persons it holds, but one of them was not in office then, and of the offices it does not hold. */
  | { readonly kind: 'persons-or-offices'; readonly inOffice: string; readonly offices: Verdict }
  | { readonly kind: 'counted'; readonly count: number; readonly expected: number }

export interface Judgement {
  readonly verdict: Verdict
  readonly ground: Ground
  /** The contacts that decide. */
  readonly deciding: readonly Contact[]
  readonly current?: Contact
  /** The contact before the one the claim speaks of. */
  readonly previous?: Contact
  readonly window?: Stretch
  /** How far the previous contact may be off the claim's own measure, in days. */
  readonly tolerance?: number
  /** Said of persons: the verdict of their offices, where it is another. */
  readonly ofOffices?: Verdict
}

/** The contact that a claim speaks of: the one named as the last, or that of the day of the claim. */
export function spokenOf(claim: ClaimQuery, counted: readonly Contact[]): Contact | undefined {
  if (claim.kind !== 'last' || typeof claim.value !== 'string') {
    return timingOf(claim.on, counted).current
  }
  const days = daysOfEdtf(claim.value)
  return counted.findLast((contact) => isWithinSurely(contact, days))
}

/** Judges a claim. */
export function judgeClaim(claim: ClaimQuery, evidence: Evidence): Judgement {
  switch (claim.kind) {
    case 'first-since':
      return judgeFirstSince(claim, evidence)
    case 'first-ever':
      return judgeFirstEver(claim, evidence)
    case 'none-since':
      return judgeNoneSince(claim, evidence)
    case 'last':
      return judgeLast(claim, evidence)
    case 'nth':
      return judgeCount(claim, evidence)
  }
}

function judgeFirstSince(claim: ClaimQuery, evidence: Evidence): Judgement {
  const timing = timingOf(claim.on, evidence.counted)
  const start = startOf(claim.value, timing.current?.days.to ?? claim.on)
  if (!start) return undecided({ kind: 'no-value' }, timing)
  const window = { from: addDays(start.day, 1), to: addDays(timing.until, -1) }
  const judged = emptyWithin(window, evidence, timing)
  return { ...ofTheFirst(judged, timing), tolerance: start.tolerance }
}

/** A first that the record does not hold can be contradicted by one before it, but never supported. */
function ofTheFirst(judged: Judgement, timing: Timing): Judgement {
  if (timing.current || judged.verdict === 'contradicted') return judged
  const { window, deciding } = judged
  const open = undecided({ kind: 'none-spoken-of' }, timing, deciding)
  return { ...open, ...(window ? { window } : {}) }
}

interface Start {
  /** The last day that the claim allows for the contact before. */
  readonly day: string
  readonly tolerance: number
}

/** Where a window begins that is given as a day or month, or as a length back from a day. */
function startOf(value: ClaimQuery['value'], base: string): Start | undefined {
  if (typeof value !== 'string') return undefined
  const duration = durationFrom(value)
  if (duration) {
    const tolerance = halfUnitOf(duration)
    return { day: addDays(dayBefore(base, duration), tolerance), tolerance }
  }
  const { to } = daysOfEdtf(value)
  return to === undefined ? undefined : { day: to, tolerance: 0 }
}

function judgeFirstEver(claim: ClaimQuery, evidence: Evidence): Judgement {
  const timing = timingOf(claim.on, evidence.counted)
  return ofTheFirst(judgeNever(timing, evidence), timing)
}

/** Whether there was none at all before: one is enough to contradict, and no record reaches back for ever. */
function judgeNever(timing: Timing, evidence: Evidence): Judgement {
  const certain = timing.earlier.filter((contact) => isCertain(contact, timing.until))
  if (certain.length > 0) return contradicted(certain.slice(-1), timing)
  if (evidence.beginning === undefined) return undecided({ kind: 'no-beginning' }, timing)
  const window = { from: evidence.beginning, to: addDays(timing.until, -1) }
  return emptyWithin(window, evidence, timing)
}

function isCertain(contact: Contact, until: string): boolean {
  return contact.days.to !== undefined && contact.days.to < until && !isDisputed(contact)
}

function judgeNoneSince(claim: ClaimQuery, evidence: Evidence): Judgement {
  const timing = timingOfSilence(claim, evidence)
  if (claim.value === undefined) return judgeNever(timing, evidence)
  const start = startOf(claim.value, claim.on)
  if (!start) return undecided({ kind: 'no-value' }, timing)
  const window = { from: addDays(start.day, 1), to: addDays(timing.until, -1) }
  return { ...emptyWithin(window, evidence, timing), tolerance: start.tolerance }
}

/**
 * "No contact since March", said on the day of a contact, speaks of the time before it; "had never
 * spoken" is said of it on the next day too.
 */
function timingOfSilence({ on, value }: ClaimQuery, { counted, ofTheDay }: Evidence): Timing {
  const after = timingAfter(on, counted)
  if (ofTheDay === 'counted') return after
  const timing = timingOf(on, counted, value === undefined ? 1 : 0)
  const { from, to } = timing.current?.days ?? {}
  // A stretch of days that ends on this one may have broken the silence long before.
  return to !== undefined && (from === undefined || from === to) ? timing : after
}

function judgeLast(claim: ClaimQuery, evidence: Evidence): Judgement {
  const told = typeof claim.value === 'string' ? daysOfEdtf(claim.value) : {}
  const found = timingOf(claim.on, evidence.counted)
  const { to, from } = told
  if (to === undefined || from === undefined) return undecided({ kind: 'no-value' }, found)
  // "The last was on the 12th", said on the 15th, speaks of that contact and not of one before it.
  const timing =
    found.current && shareDay(found.current.days, told)
      ? timingAfter(claim.on, evidence.counted)
      : found
  const window = { from: addDays(to, 1), to: addDays(timing.until, -1) }
  const judged = emptyWithin(window, evidence, timing)
  if (judged.verdict !== 'supported') return judged
  const named = timing.earlier.findLast((contact) => isWithinSurely(contact, { from, to }))
  if (!named) return { ...undecided({ kind: 'none-then' }, timing), window }
  return { ...judged, deciding: [named] }
}

/** Whether nothing lies in a window: one contact contradicts, a hole leaves it open. */
function emptyWithin(window: Stretch, evidence: Evidence, timing: Timing): Judgement {
  const near = timing.earlier.filter(
    (contact) => window.from <= window.to && mayBeIn(contact, window),
  )
  const sure = near.filter((contact) => isWithinSurely(contact, window))
  const certain = sure.filter((contact) => !isDisputed(contact))
  if (certain.length > 0) return { ...contradicted(certain.slice(-1), timing), window }
  if (sure.length > 0) return { ...undecided({ kind: 'disputed' }, timing, sure), window }
  if (near.length > 0) return { ...undecided({ kind: 'may-be-within' }, timing, near), window }
  const holes = window.from <= window.to ? evidence.holesIn(window) : []
  if (holes.length > 0) return { ...undecided({ kind: 'not-watched', holes }, timing), window }
  const { current, previous } = timing
  return {
    verdict: 'supported',
    ground: { kind: 'none-within' },
    deciding: [previous, current].filter((contact) => contact !== undefined),
    ...(current ? { current } : {}),
    ...(previous ? { previous } : {}),
    window,
  }
}

function mayBeIn(contact: Contact, window: Stretch): boolean {
  const { from, to } = contact.days
  if (from === undefined && to === undefined) return false
  // "On or before" a day is news of the week before it, not of any time at all.
  const first = from ?? addDays(to ?? '', -CLAIM_DAYS)
  return shareDay({ from: first, ...(to === undefined ? {} : { to }) }, window)
}

function isWithinSurely({ days }: Contact, window: DayStretch): boolean {
  const { from, to } = days
  const first = from ?? (to === undefined ? undefined : addDays(to, -CLAIM_DAYS))
  if (first === undefined || to === undefined) return false
  return first >= (window.from ?? '') && to <= (window.to ?? '9999')
}

function judgeCount(claim: ClaimQuery, evidence: Evidence): Judgement {
  const timing = timingOf(claim.on, evidence.counted)
  const expected = typeof claim.value === 'number' ? claim.value : undefined
  if (expected === undefined) return undecided({ kind: 'no-value' }, timing)
  const from = countStart(claim, timing, evidence)
  if (from === undefined) return judgeEndlessCount(expected, claim, evidence)
  const window = { from, to: claim.on }
  const near = evidence.counted.filter(
    (contact) =>
      mayBeIn(contact, window) && !(claim.counting === 'others' && contact === timing.current),
  )
  const sure = near.filter((contact) => isWithinSurely(contact, window) && !isDisputed(contact))
  const ground = { kind: 'counted', count: sure.length, expected } as const
  const judged = { ...timingFacts(timing), ground, deciding: sure, window }
  if (sure.length > expected) return { ...judged, verdict: 'contradicted' }
  const holes = evidence.holesIn(window)
  if (near.length > sure.length) {
    return { ...judged, verdict: 'undecidable', ground: { kind: 'may-be-within' }, deciding: near }
  }
  if (holes.length > 0)
    return { ...judged, verdict: 'undecidable', ground: { kind: 'not-watched', holes } }
  return { ...judged, verdict: sure.length === expected ? 'supported' : 'contradicted' }
}

function countStart(claim: ClaimQuery, timing: Timing, evidence: Evidence): string | undefined {
  if (claim.since === undefined) return evidence.beginning
  const duration = durationFrom(claim.since)
  if (duration) return dayBefore(timing.current?.days.to ?? claim.on, duration)
  return daysOfEdtf(claim.since).from
}

/** Without a beginning a count can only be too low, never right. */
function judgeEndlessCount(expected: number, claim: ClaimQuery, evidence: Evidence): Judgement {
  const timing = timingOf(claim.on, evidence.counted)
  const all = evidence.counted.filter(
    (contact) =>
      contact.days.to !== undefined &&
      contact.days.to <= claim.on &&
      !isDisputed(contact) &&
      !(claim.counting === 'others' && contact === timing.current),
  )
  if (all.length <= expected)
    return { ...undecided({ kind: 'no-beginning' }, timing), deciding: all }
  const ground = { kind: 'counted', count: all.length, expected } as const
  return { ...timingFacts(timing), verdict: 'contradicted', ground, deciding: all }
}

function timingFacts({ current, previous }: Timing): Pick<Judgement, 'current' | 'previous'> {
  return { ...(current ? { current } : {}), ...(previous ? { previous } : {}) }
}

function contradicted(deciding: readonly Contact[], timing: Timing): Judgement {
  const ground = { kind: 'contact-within' } as const
  return { ...timingFacts(timing), verdict: 'contradicted', ground, deciding }
}

function undecided(ground: Ground, timing: Timing, deciding: readonly Contact[] = []): Judgement {
  return { ...timingFacts(timing), verdict: 'undecidable', ground, deciding }
}
