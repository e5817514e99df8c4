/**
 * From tellings to events: which tellings are of one and the same.
 * In: views of tellings and the rulings of decisions. Out: clusters with the reason of every join and
 * the near misses. The one idea: tellings are placed in an order that depends only on what they say,
 * the most precise first; each joins the one cluster that fits, and where several fit equally well it
 * stays apart and says so. The order of adding therefore cannot matter.
 */
import { REASONS } from '../en/reasons.ts'
import { addDays, daysBetween, shareDay, widthOf } from '../days.ts'
import type { Contact } from '../types.ts'
import { compareInContext } from './compare-in-context.ts'
import type { Comparison } from './comparison.ts'
import type { Rulings } from './standing.ts'
import { barrierBetween, unitsFrom, type Conflict, type Unit } from './units.ts'
import type { View } from './view.ts'
import { LOOSE_DAYS, NEAR_DAYS } from './window.ts'

/** Tellings of one event. */
export interface Cluster {
  readonly views: readonly View[]
  readonly joined: Contact['joined']
  readonly conflicts: readonly Conflict[]
  /** Set when it fitted several others equally well. */
  readonly ambiguous: number
  readonly near: readonly NearCluster[]
}

export interface NearCluster {
  readonly cluster: Cluster
  readonly verdict: 'different' | 'unsure'
  readonly score: number
  readonly reasons: readonly string[]
}

interface Growing {
  views: View[]
  /** The same tellings, those that decisions bind together. */
  units: (readonly View[])[]
  joined: Contact['joined'][number][]
  conflicts: Conflict[]
  ambiguous: number
  near: {
    cluster: Growing
    verdict: 'different' | 'unsure'
    score: number
    reasons: readonly string[]
  }[]
}

interface Fit {
  readonly cluster: Growing
  readonly comparison: Comparison
  readonly left: View
  readonly right: View
}

/** Groups tellings into events. */
export function clusterTellings(views: readonly View[], rulings: Rulings): readonly Cluster[] {
  const clusters: Growing[] = []
  const calendar = new Calendar()
  for (const unit of unitsFrom(views, rulings)) {
    const candidates = calendar.around(unit.views)
    const fits = candidates.map((cluster) => fitOf(unit, cluster, rulings))
    const chosen = bestOf(fits.filter((fit) => fit.comparison.verdict === 'same'))
    const cluster = chosen.best ? chosen.best.cluster : startCluster(clusters, chosen.tied)
    if (chosen.best) join(chosen.best, unit)
    else seed(cluster, unit)
    noteNear(cluster, fits)
    calendar.enter(cluster, unit.views)
  }
  return clusters
}

function startCluster(clusters: Growing[], tied: number): Growing {
  const cluster: Growing = {
    views: [],
    units: [],
    joined: [],
    conflicts: [],
    ambiguous: tied,
    near: [],
  }
  clusters.push(cluster)
  return cluster
}

function seed(cluster: Growing, unit: Unit): void {
  cluster.views.push(...unit.views)
  cluster.units.push(unit.views)
  cluster.conflicts.push(...unit.conflicts)
  cluster.joined.push(...unit.links.map(decidedJoin))
}

function decidedJoin({ left, right, decision }: Unit['links'][number]): Contact['joined'][number] {
  const reasons = [REASONS.decision(decision.because)]
  return { left, right, verdict: 'same', reasons, decision: decision.id }
}

function join(fit: Fit, unit: Unit): void {
  seed(fit.cluster, unit)
  fit.cluster.joined.push({
    left: fit.left.telling.mention,
    right: fit.right.telling.mention,
    verdict: 'same',
    score: fit.comparison.score,
    reasons: fit.comparison.reasons,
  })
}

/** The best fit, unless another is as good; then how many are. */
function bestOf(fits: readonly Fit[]): { readonly best?: Fit; readonly tied: number } {
  const open = fits.filter((fit) => fit.cluster.ambiguous === 0)
  const top = Math.max(...open.map((fit) => fit.comparison.score))
  const best = open.filter((fit) => fit.comparison.score === top)
  const [only] = best
  return only && best.length === 1 ? { best: only, tied: 0 } : { tied: best.length }
}

/** How a unit fits a cluster: one telling that forbids is enough, one that agrees is needed. */
function fitOf(unit: Unit, cluster: Growing, rulings: Rulings): Fit {
  const [first] = unit.views as [View]
  const [anchor] = cluster.views as [View]
  const barrier = barrierBetween(unit.views, cluster.views, rulings)
  if (barrier) {
    const reasons = [REASONS.decision(barrier.decision.because)]
    return {
      cluster,
      comparison: { verdict: 'different', score: 0, reasons },
      left: anchor,
      right: first,
    }
  }
  let found: Fit | undefined
  for (const bound of cluster.units) {
    const fit = fitOfBound(bound, unit.views, cluster)
    const { comparison } = fit
    if (comparison.verdict === 'different' || comparison.isFirm === true) return fit
    if (!found || isBetter(comparison, found.comparison)) found = fit
  }
  return found ?? { cluster, comparison: UNCOMPARED, left: anchor, right: first }
}

/** What decisions bind together is one for the rules: who agrees with one of them agrees with all. */
function fitOfBound(bound: readonly View[], views: readonly View[], cluster: Growing): Fit {
  const fits = bound.flatMap((left) =>
    views.map((right): Fit => ({
      cluster,
      comparison: compareInContext(left, right),
      left,
      right,
    })),
  )
  return fits.reduce((best, fit) => (isBetter(fit.comparison, best.comparison) ? fit : best))
}

const UNCOMPARED: Comparison = { verdict: 'unsure', score: 0, reasons: [] }

const RANKS = { same: 2, different: 1, unsure: 0 } as const

function isBetter(one: Comparison, other: Comparison): boolean {
  if (one.verdict !== other.verdict) return RANKS[one.verdict] > RANKS[other.verdict]
  return one.score > other.score
}

const NEAR_AT_MOST = 6

function noteNear(cluster: Growing, fits: readonly Fit[]): void {
  for (const fit of fits) {
    if (fit.cluster === cluster || !isClose(fit.left, fit.right)) continue
    const { verdict, reasons, score } = fit.comparison
    // What differs in several fields is no near miss.
    if (verdict === 'different' && reasons.length > 1) continue
    const tie = verdict === 'same'
    const near = {
      verdict: verdict === 'different' ? verdict : ('unsure' as const),
      score,
      reasons: tie ? [REASONS.ambiguous(cluster.ambiguous), ...reasons] : reasons,
    }
    if (tie && cluster.ambiguous === 0 && score > 0) continue
    addNear(cluster, { cluster: fit.cluster, ...near })
    addNear(fit.cluster, { cluster, ...near })
  }
}

function addNear(cluster: Growing, near: Growing['near'][number]): void {
  const known = cluster.near.some((one) => one.cluster === near.cluster)
  if (!known && cluster.near.length < NEAR_AT_MOST) cluster.near.push(near)
}

function isClose(left: View, right: View): boolean {
  if (left.window.kind === 'none' || right.window.kind === 'none') return false
  const { from, to } = left.window.days
  const widened = {
    ...(from === undefined ? {} : { from: addDays(from, -NEAR_DAYS) }),
    ...(to === undefined ? {} : { to: addDays(to, NEAR_DAYS) }),
  }
  return shareDay(widened, right.window.days)
}

/** Clusters by block and days, so that a telling is compared only with what may be near it in time. */
class Calendar {
  readonly #pages = new Map<string, Set<Growing>>()

  around(views: readonly View[]): readonly Growing[] {
    const found = new Set<Growing>()
    for (const page of views.flatMap((view) => pagesOf(view, NEAR_DAYS))) {
      for (const cluster of this.#pages.get(page) ?? []) found.add(cluster)
    }
    return [...found].filter((cluster) =>
      cluster.views.some((left) => views.some((right) => isClose(left, right))),
    )
  }

  enter(cluster: Growing, views: readonly View[]): void {
    for (const page of views.flatMap((view) => pagesOf(view, 0))) {
      const clusters = this.#pages.get(page)
      if (clusters) clusters.add(cluster)
      else this.#pages.set(page, new Set([cluster]))
    }
  }
}

const PAGE_DAYS = 8
const EPOCH = '1970-01-01'

/** The pages of eight days that a telling touches; what may lie anywhere in a year has one of its own. */
function pagesOf(view: View, margin: number): readonly string[] {
  const { from, to } = view.window.days
  if (view.window.kind === 'none' || from === undefined || to === undefined) return []
  if (widthOf(view.window.days) > LOOSE_DAYS) return [`${view.block} ${from}/${to}`]
  const first = Math.floor((daysBetween(EPOCH, from) - margin) / PAGE_DAYS)
  const last = Math.floor((daysBetween(EPOCH, to) + margin) / PAGE_DAYS)
  return Array.from(
    { length: last - first + 1 },
    (_none, index) => `${view.block} ${first + index}`,
  )
}
