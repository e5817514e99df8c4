/**
 * Coverage: who was watched, since when, with what gaps, and what a person has declared complete.
 * In: days with captures and standing declarations. Out: coverage, and whether it spans a window.
 * The one idea: a silence proves something only where somebody listened: a source that has told of the
 * pair, in its own rhythm.
 */
import type { ClaimContact } from '../../events/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { addDays } from '../days.ts'
import { standingDecisions } from '../identity/standing.ts'
import type { CoverageDays, StoreState } from '../store/types.ts'
import type { Coverage, PartyQuery, Window } from '../question-types.ts'
import type { Decision } from '../types.ts'
import { covers } from './match.ts'
import { partyFrom } from './party-from.ts'
import { daysWithin, gapsIn, placeOf, watchesOf, watchTogether, type Stretch } from './watch.ts'

/** Coverage over all sources, with all that is declared complete. */
export async function coverageAt(state: StoreState): Promise<Coverage> {
  const declared = standingDecisions(await state.decisions())
    .filter((decision) => decision.kind === 'declared')
    .map(declarationFrom)
  return coverageFrom(await state.coverageDays({}), { declared })
}

export interface CoverageScope {
  /** Sources that have told of the pair; absent for all. */
  readonly sources?: ReadonlySet<string>
  readonly window?: Window
  readonly declared: Coverage['declared']
}

/** Coverage by the given sources within a window. */
export function coverageFrom(all: CoverageDays, scope: CoverageScope): Coverage {
  const { sources, window, declared } = scope
  const { days, limit } = watchTogether(all, sources, window)
  const [from, to] = [days[0], days.at(-1)]
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: sourcesFrom(all, sources, window),
    gaps: gapsIn(days, limit),
    limit,
    declared,
  }
}

function sourcesFrom(
  all: CoverageDays,
  sources: ReadonlySet<string> | undefined,
  window: Window | undefined,
): Coverage['sources'] {
  return watchesOf(all, sources)
    .flatMap(([name, watch]) => {
      const days = daysWithin(watch.days, window)
      const [from, to] = [days[0], days.at(-1)]
      if (from === undefined || to === undefined) return []
      const before = placeOf(watch.days, from)
      const counts = watch.captures.slice(before, before + days.length)
      const captures = counts.reduce((sum, count) => sum + count, 0)
      const { every, limit } = watch
      const gaps = days === watch.days ? watch.gaps : gapsIn(days, limit)
      return [{ name, from, to, captures, ...(every === undefined ? {} : { every }), limit, gaps }]
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** What nobody watched of a window and nobody declared complete. */
export function withoutDeclared(
  silences: readonly Stretch[],
  declared: Coverage['declared'],
): readonly Stretch[] {
  return declared.reduce((left, one) => left.flatMap((hole) => without(hole, one)), silences)
}

function without(hole: Stretch, { from, to }: Stretch): readonly Stretch[] {
  if (to < hole.from || from > hole.to) return [hole]
  const parts: Stretch[] = []
  if (from > hole.from) parts.push({ from: hole.from, to: addDays(from, -1) })
  if (to < hole.to) parts.push({ from: addDays(to, 1), to: hole.to })
  return parts
}

type Declaration = Coverage['declared'][number]

function declarationFrom({ id, left, value, by, because }: Decision): Declaration {
  const { from, to, kind } = JSON.parse(value ?? '{}') as Stretch & Pick<Declaration, 'kind'>
  const parties = left.split('|')
  return { id, parties, from, to, ...(kind === undefined ? {} : { kind }), by, because }
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
      const declaration = declarationFrom(decision)
      const window: Stretch = { from: declaration.from, to: declaration.to }
      const [one, other] = decision.left.split('|').map((words) => partyFrom(words, knowledge))
      if (one?.kind !== 'found' || other?.kind !== 'found') return []
      const includes = (declared: PartyQuery, asked: PartyQuery): boolean =>
        isIncluded(asked, declared, { window, knowledge })
      const fits =
        (includes(one.query, left) && includes(other.query, right)) ||
        (includes(one.query, right) && includes(other.query, left))
      return fits ? [declaration] : []
    })
}

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
