/**
 * Reports that told of an event until a person took them out or their page said otherwise.
 * In: the views that decisions leave out, the clusters that stand. Out: for each cluster what was withdrawn from
 * it. The one idea: what depended on a retracted article says so, though nothing of it counts any more.
 */
import type { ArticleId } from '../../article/index.ts'
import { shareDay } from '../days.ts'
import type { Cluster } from '../identity/cluster.ts'
import { compareInContext } from '../identity/compare-in-context.ts'
import type { Rulings } from '../identity/standing.ts'
import type { View } from '../identity/view.ts'
import type { Decision } from '../types.ts'
import type { Replaced } from '../versions.ts'

/** A telling that was taken out, and the decisions that did it. */
export interface Withdrawn {
  readonly view: View
  readonly decisions: readonly Decision[]
  /** How its article was replaced: by a version that says otherwise, or by one that takes it back. */
  readonly replaced?: 'corrected' | 'retracted'
}

interface Replacing {
  readonly rulings: Rulings
  readonly replaced: ReadonlyMap<ArticleId, Replaced>
}

/** What was withdrawn from each cluster that it would otherwise have joined. */
export function withdrawnFrom(
  clusters: readonly Cluster[],
  out: readonly View[],
  { rulings, replaced }: Replacing,
): ReadonlyMap<Cluster, readonly Withdrawn[]> {
  const found = new Map<Cluster, Withdrawn[]>()
  for (const view of out) {
    const how = replaced.get(view.telling.article) === 'corrected' && howReplaced(view, rulings)
    const withdrawn = {
      view,
      decisions: decisionsOver(view, rulings),
      ...(how && { replaced: how }),
    }
    for (const cluster of clusters.filter((one) => wouldHold(one, view))) {
      found.set(cluster, [...(found.get(cluster) ?? []), withdrawn])
    }
  }
  return found
}

/** A newest version that takes the report back replaces it by nothing. */
function howReplaced(
  { telling }: View,
  { retracted, takenOut }: Rulings,
): 'corrected' | 'retracted' {
  const newest = telling.versions?.findLast(({ article }) => !takenOut.has(article))
  return newest && retracted.has(newest.article) ? 'retracted' : 'corrected'
}

function wouldHold({ views }: Cluster, view: View): boolean {
  const near = views.some(
    (one) => one.block === view.block && shareDay(one.window.days, view.window.days),
  )
  if (!near || view.window.kind === 'none') return false
  const verdicts = views.map((one) => compareInContext(one, view).verdict)
  return verdicts.includes('same') && !verdicts.includes('different')
}

function decisionsOver({ telling }: View, { about }: Rulings): readonly Decision[] {
  const all = [...(about.get(telling.mention) ?? []), ...(about.get(telling.article) ?? [])]
  return all.filter(({ kind }) => kind === 'retracted' || kind === 'rejected')
}
