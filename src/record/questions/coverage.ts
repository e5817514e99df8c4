/**
 * Coverage: who was watched, since when, with what gaps, and what a person has declared complete.
 * In: days with captures and standing declarations. Out: coverage, and whether it spans a window.
 * The one idea: a silence proves something only where somebody listened. Two weeks without a capture
 * from any source that has told of the pair are a gap.
 */
import type { ClaimContact } from '../../events/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { addDays, daysBetween, lastMomentOf } from '../days.ts'
import { standingDecisions } from '../identity/standing.ts'
import type { CoverageDay, StoreState } from '../store/types.ts'
import type { Coverage, PartyQuery, Window } from '../question-types.ts'
import type { Decision } from '../types.ts'
import { covers } from './match.ts'
import { partyFrom } from './party-from.ts'

/** So many days without a capture are a gap. */
const GAP_DAYS = 14

/** Coverage over all sources. */
export async function coverageAt(state: StoreState, asOf?: string): Promise<Coverage> {
  return coverageFrom(await state.coverageDays(asOfMoment(asOf)), { declared: [] })
}

/** The form in which a store is asked for an earlier state. */
export function asOfMoment(asOf: string | undefined): { readonly moment?: string } {
  const moment = asOf === undefined ? undefined : lastMomentOf(asOf)
  return moment === undefined ? {} : { moment }
}

export interface CoverageScope {
  /** Sources that have told of the pair; absent for all. */
  readonly sources?: ReadonlySet<string>
  readonly window?: Window
  readonly declared: Coverage['declared']
}

/** Coverage by the given sources within a window. */
export function coverageFrom(days: readonly CoverageDay[], scope: CoverageScope): Coverage {
  const { sources, window, declared } = scope
  const within = days.filter(
    ({ source, day }) => (sources === undefined || sources.has(source)) && isWithin(day, window),
  )
  const watched = [...new Set(within.map(({ day }) => day))].sort()
  const [from, to] = [watched[0], watched.at(-1)]
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: sourcesFrom(within),
    gaps: gapsIn(watched),
    declared,
  }
}

function isWithin(day: string, window: Window | undefined): boolean {
  return day >= (window?.from ?? '') && day <= (window?.to ?? '9999')
}

function sourcesFrom(days: readonly CoverageDay[]): Coverage['sources'] {
  const sources = new Map<string, { from: string; to: string; captures: number }>()
  for (const { source, day, captures } of days) {
    const known = sources.get(source)
    if (!known) sources.set(source, { from: day, to: day, captures })
    else {
      known.captures += captures
      if (day < known.from) known.from = day
      if (day > known.to) known.to = day
    }
  }
  return [...sources]
    .map(([name, rest]) => ({ name, ...rest }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

function gapsIn(watched: readonly string[]): readonly (readonly [string, string])[] {
  const gaps: (readonly [string, string])[] = []
  watched.forEach((day, index) => {
    const before = watched[index - 1]
    if (before === undefined || daysBetween(before, day) <= GAP_DAYS) return
    gaps.push([addDays(before, 1), addDays(day, -1)])
  })
  return gaps
}

/** A stretch of days with both ends known. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** The stretches of a window that nobody watched and nobody declared complete. */
export function holesIn(
  window: Stretch,
  coverage: Coverage,
  days: readonly string[],
): readonly Stretch[] {
  const watched = days.filter((day) => day >= window.from && day <= window.to)
  // The two ends of the window stand for captures of their own, so that a hole at an end is seen.
  const marks = [addDays(window.from, -1), ...watched, addDays(window.to, 1)]
  const holes: Stretch[] = []
  marks.forEach((mark, index) => {
    const before = marks[index - 1]
    if (before === undefined || daysBetween(before, mark) <= GAP_DAYS) return
    holes.push({ from: addDays(before, 1), to: addDays(mark, -1) })
  })
  // With no capture at all even a short window was not watched.
  const open = watched.length === 0 && window.from <= window.to ? [{ ...window }] : holes
  return coverage.declared.reduce(
    (left, declared) => left.flatMap((hole) => without(hole, declared)),
    open,
  )
}

function without(hole: Stretch, { from, to }: Stretch): readonly Stretch[] {
  if (to < hole.from || from > hole.to) return [hole]
  const parts: Stretch[] = []
  if (from > hole.from) parts.push({ from: hole.from, to: addDays(from, -1) })
  if (to < hole.to) parts.push({ from: addDays(to, 1), to: hole.to })
  return parts
}

/** Standing declarations that a ledger is complete which cover the line between two parties. */
export function declarationsFor(
  [left, right]: readonly [PartyQuery, PartyQuery],
  decisions: readonly Decision[],
  knowledge: Knowledge,
): Coverage['declared'] {
  return standingDecisions(decisions)
    .filter((decision) => decision.kind === 'declared')
    .flatMap((decision) => {
      const { kind, ...window } = JSON.parse(decision.value ?? '{}') as Stretch & DeclaredKind
      const [one, other] = decision.left.split('|').map((words) => partyFrom(words, knowledge))
      if (one?.kind !== 'found' || other?.kind !== 'found') return []
      const includes = (declared: PartyQuery, asked: PartyQuery): boolean =>
        isIncluded(asked, declared, { window, knowledge })
      const fits =
        (includes(one.query, left) && includes(other.query, right)) ||
        (includes(one.query, right) && includes(other.query, left))
      const { by, because } = decision
      return fits ? [{ ...window, ...(kind === undefined ? {} : { kind }), by, because }] : []
    })
}

type DeclaredKind = Pick<Coverage['declared'][number], 'kind'>

/** The declarations that hold for contacts of a kind; `any` needs all kinds. */
export function declaredFor(
  kind: ClaimContact,
  declared: Coverage['declared'],
): Coverage['declared'] {
  return declared.filter((one) => one.kind === undefined || one.kind === kind)
}

interface InclusionContext {
  readonly window: Stretch
  readonly knowledge: Knowledge
}

/** Whether a ledger that is complete for one party holds all contacts of the party asked about. */
function isIncluded(asked: PartyQuery, declared: PartyQuery, context: InclusionContext): boolean {
  const { knowledge, window } = context
  if (declared.kind === 'person') return asked.kind === 'person' && asked.label === declared.label
  const countries =
    asked.kind === 'person'
      ? asked.names.flatMap((name) => knowledge.personsNamed(name)).map((one) => one.country)
      : [asked.country]
  if (!countries.includes(declared.country)) return false
  if (declared.kind === 'state') return true
  const fits = (id: string): boolean => {
    const office = knowledge.offices.find((one) => one.id === id)
    if (declared.kind === 'office') return id === declared.office
    return office?.portfolio === declared.portfolio && office.rank === 'principal'
  }
  switch (asked.kind) {
    case 'state':
      return false
    case 'portfolio':
      return declared.kind === 'portfolio' && asked.portfolio === declared.portfolio
    case 'office':
      return fits(asked.office)
    case 'person':
      // Only the days in office are covered; who held it for part of the window is judged by that part.
      return asked.names
        .flatMap((name) => knowledge.personsNamed(name))
        .flatMap((person) => knowledge.termsOf(person.id))
        .some((term) => fits(term.office) && (covers(term, window.to) || covers(term, window.from)))
  }
}
