/**
 * Articles: one with its contacts and copies, and the newest.
 */
import type { ArticleId } from '../../article/index.ts'
import { areCopies, sharedBetween } from '../copies.ts'
import { standingDecisions } from '../identity/standing.ts'
import { mentionIdOf } from '../statements.ts'
import type { Page, StoreState } from '../store/types.ts'
import type { ArticleView } from '../article-types.ts'
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
  const retracted = standingDecisions(await state.decisions()).findLast(
    (decision) => decision.kind === 'retracted' && decision.left === id,
  )
  return {
    ...stored,
    contacts,
    copies: others
      .filter((other) => areCopies(signature, other.signature))
      .map(({ article, source, signature: theirs }) => ({
        article,
        source,
        share: Math.round(sharedBetween(signature, theirs) * 100) / 100,
      })),
    ...(retracted ? { retracted } : {}),
  }
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
