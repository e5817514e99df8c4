/**
 * Articles: one with its contacts and copies, and the newest.
 */
import type { ArticleId } from '../../article/index.ts'
import { areCopies, sharedBetween } from '../copies.ts'
import { rulingsFrom, standingDecisions } from '../identity/standing.ts'
import { mentionIdOf } from '../statements.ts'
import type { Page, StoreState } from '../store/types.ts'
import { replacedAmong } from '../versions.ts'
import type { ArticleView, VersionFacts } from '../article-types.ts'
import type { ContactId } from '../types.ts'

/** An article with what the record made of it. */
export async function articleView(
  id: ArticleId,
  state: StoreState,
): Promise<ArticleView | undefined> {
  const stored = await state.article(id)
  if (!stored) return undefined
  const contacts: Record<string, ContactId> = {}
  for (const act of stored.reading.acts) {
    const contact = await state.contactIdOf(mentionIdOf(id, act.id))
    if (contact !== undefined) contacts[act.id] = contact
  }
  const { signature, others } = await state.alike(id)
  const versions = await versionsOf(id, state)
  const own = new Set(versions.map((version) => version.article))
  const retracted = standingDecisions(await state.decisions()).findLast(
    (decision) => decision.kind === 'retracted' && decision.left === id,
  )
  return {
    ...stored,
    contacts,
    copies: others
      .filter((other) => !own.has(other.article) && areCopies(signature, other.signature))
      .map(({ article, source, signature: theirs }) => ({
        article,
        source,
        share: Math.round(sharedBetween(signature, theirs) * 100) / 100,
      })),
    ...(retracted ? { retracted } : {}),
    versions,
  }
}

/** All captures of an article's address, and which of them count. */
export async function versionsOf(
  id: ArticleId,
  state: StoreState,
): Promise<readonly VersionFacts[]> {
  const versions = await state.versionsOf(id)
  if (versions.length === 0) return []
  const { takenOut, retracted } = rulingsFrom(standingDecisions(await state.decisions()))
  const replaced = replacedAmong(versions, (article) => takenOut.has(article))
  return versions.map(({ article, stamp, storedAt }) => ({
    article,
    at: stamp.split(' ')[0] ?? '',
    storedAt,
    state: replaced.get(article) ?? (retracted.has(article) ? 'taken out' : 'stands'),
  }))
}

/** Articles, the last stored first. */
export async function articleViews(page: Page, state: StoreState): Promise<readonly ArticleView[]> {
  const views: ArticleView[] = []
  for (const id of await state.articleIds(page)) {
    const view = await articleView(id, state)
    if (view) views.push(view)
  }
  return views
}
