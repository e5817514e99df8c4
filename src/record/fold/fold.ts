/**
 * The fold: from tellings and standing decisions to contacts.
 * In: the tellings of one or more blocks and all decisions on them. Out: contacts in canonical order.
 * The one idea: a pure function of two sets; adding, undoing and rebuilding are the same call on
 * other sets, so that an undone decision leaves no trace.
 */
import { clusterTellings, type Cluster } from '../identity/cluster.ts'
import { rulingsFrom, standingDecisions, type Rulings } from '../identity/standing.ts'
import { viewOf } from '../identity/view.ts'
import { contactIdOf, type Telling } from '../telling.ts'
import type { Contact, ContactId, Decision } from '../types.ts'
import { correctedTelling } from './corrections.ts'
import { contactFrom } from './contact.ts'

/** Contacts of the given tellings under the given decisions, oldest decision first. */
export function foldTellings(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
): readonly Contact[] {
  const rulings = rulingsFrom(standingDecisions(decisions))
  const views = tellings
    .filter((telling) => isIn(telling, rulings))
    .map((telling) => viewOf(correctedTelling(telling, rulings.corrected.get(telling.mention))))
  const clusters = clusterTellings(views, rulings)
  const ids = new Map<Cluster, ContactId>(clusters.map((cluster) => [cluster, idOf(cluster)]))
  return clusters.map((cluster) => {
    const near = cluster.near.map((one) => ({
      contact: ids.get(one.cluster) ?? idOf(one.cluster),
      verdict: one.verdict,
      reasons: one.reasons,
    }))
    return contactFrom({ id: idOf(cluster), cluster, near, rulings })
  })
}

function isIn(telling: Telling, rulings: Rulings): boolean {
  return !rulings.rejected.has(telling.mention) && !rulings.retracted.has(telling.article)
}

function idOf(cluster: Cluster): ContactId {
  const mentions = cluster.views.map((view) => view.telling.mention).sort()
  const [smallest] = mentions
  if (smallest === undefined) throw new Error('a cluster holds at least one telling')
  return contactIdOf(smallest)
}
