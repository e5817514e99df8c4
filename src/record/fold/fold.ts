/**
 * The fold: from tellings and standing decisions to contacts.
 * In: the tellings of one or more blocks and all decisions on them. Out: contacts in canonical order.
 * The one idea: a pure function of two sets; adding, undoing and rebuilding are the same call on
 * other sets, so that an undone decision leaves no trace.
 */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../../article/index.ts'
import { clusterTellings, type Cluster } from '../identity/cluster.ts'
import { rulingsFrom, standingDecisions, type Rulings } from '../identity/standing.ts'
import { viewOf } from '../identity/view.ts'
import { contactIdOf, type Telling } from '../telling.ts'
import type { Contact, ContactId, Decision, MentionId } from '../types.ts'
import { correctedTelling } from './corrections.ts'
import { contactFrom, decisionsOn, type ContactInput } from './contact.ts'
import { replacedAmong, type Replaced, type Version } from '../versions.ts'
import { withdrawnFrom } from './withdrawn.ts'

/** A contact that is built when it is asked for. */
export interface Folded {
  readonly id: ContactId
  /** Equal for equal contacts: over the tellings, what joined them, their near misses and decisions. */
  readonly fingerprint: string
  readonly mentions: readonly MentionId[]
  build(): Contact
}

/** Contacts of the given tellings under the given decisions, oldest decision first. */
export function foldTellings(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
): readonly Contact[] {
  return foldLazily(tellings, decisions).map((folded) => folded.build())
}

/** The same, each contact built only when it is asked for. */
export function foldLazily(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
): readonly Folded[] {
  const rulings = rulingsFrom(standingDecisions(decisions))
  const seen = tellings.map((telling) =>
    viewOf(correctedTelling(telling, rulings.corrected.get(telling.mention))),
  )
  const replaced = replacedOf(tellings, rulings)
  const isIn = isInUnder(rulings, replaced)
  const views = seen.filter(({ telling }) => isIn(telling))
  const clusters = clusterTellings(views, rulings)
  const out = seen.filter(
    ({ telling }) => !isIn(telling) && replaced.get(telling.article) !== 'repeated',
  )
  const withdrawn = withdrawnFrom(clusters, out, { rulings, replaced })
  const ids = new Map<Cluster, ContactId>(clusters.map((cluster) => [cluster, idOf(cluster)]))
  return clusters.map((cluster) => {
    const id = idOf(cluster)
    const near = cluster.near.map((one) => ({
      contact: ids.get(one.cluster) ?? idOf(one.cluster),
      verdict: one.verdict,
      score: one.score,
      reasons: one.reasons,
    }))
    const input = { id, cluster, near, rulings, withdrawn: withdrawn.get(cluster) ?? [] }
    const mentions = cluster.views.map(({ telling }) => telling.mention)
    return { id, fingerprint: fingerprintOf(input), mentions, build: () => contactFrom(input) }
  })
}

/** Changes with every change to how a contact is built, so that shelves of older folds are renewed. */
const FOLD = 5

function fingerprintOf({ cluster, near, rulings, withdrawn }: ContactInput): string {
  const tellings = cluster.views.map((view) => view.telling)
  const parts = [
    FOLD,
    tellings.map((telling) => `${telling.mention}@${telling.ordinal}`).sort(),
    cluster.joined,
    cluster.conflicts.map(({ same, different }) => [same.id, different.id]),
    cluster.ambiguous,
    near,
    decisionsOn(tellings, rulings),
    withdrawn.map(({ view, decisions, replaced }) => [
      view.telling.mention,
      decisions.map(({ id }) => id),
      ...(replaced === undefined ? [] : [replaced]),
    ]),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

function isInUnder(
  { rejected, retracted }: Rulings,
  replaced: ReadonlyMap<ArticleId, Replaced>,
): (telling: Telling) => boolean {
  return ({ mention, article }) =>
    !rejected.has(mention) && !retracted.has(article) && !replaced.has(article)
}

/** The articles whose page says something else by now, or said the same before. */
function replacedOf(
  tellings: readonly Telling[],
  { takenOut }: Rulings,
): ReadonlyMap<ArticleId, Replaced> {
  const addresses = new Map<string, readonly Version[]>()
  for (const { versions } of tellings) {
    const address = versions?.[0]?.address
    if (versions && address !== undefined) addresses.set(address, versions)
  }
  return new Map(
    [...addresses.values()].flatMap((versions) => [
      ...replacedAmong(versions, (article) => takenOut.has(article)),
    ]),
  )
}

function idOf(cluster: Cluster): ContactId {
  const mentions = cluster.views.map((view) => view.telling.mention).sort()
  const [smallest] = mentions
  if (smallest === undefined) throw new Error('a cluster holds at least one telling')
  return contactIdOf(smallest)
}
