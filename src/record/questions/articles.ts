/**
 * Articles: one with its contacts and copies, the newest, and those that hold some words.
 */
import type { ArticleId } from '../../article/index.ts'
import { textAt, type Span } from '../../text/index.ts'
import { areCopies, sharedBetween } from '../copies.ts'
import { standingDecisions } from '../identity/standing.ts'
import { nameTokensOf } from '../identity/view.ts'
import { mentionIdOf, sourceNameOf } from '../statements.ts'
import type { Page, StoreState, StoredArticle } from '../store/types.ts'
import type { ArticleView, SearchHit } from '../question-types.ts'
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

/** Articles that hold all the words, the best first, with the sentence that holds one of them. */
export async function searchArticles(
  words: string,
  page: Page,
  state: StoreState,
): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = []
  for (const { article } of await state.search(words, page)) {
    const stored = await state.article(article)
    if (stored) hits.push(hitFrom(words, stored))
  }
  return hits
}

function hitFrom(words: string, { reading }: StoredArticle): SearchHit {
  const { article } = reading
  const span = sentenceWith(words, reading)
  const published = article.published.kind === 'known' ? article.published.value : undefined
  const source = sourceNameOf(reading)
  return {
    article: article.id,
    source,
    ...(published === undefined ? {} : { published }),
    ...(article.headline === undefined ? {} : { headline: article.headline.value }),
    quote: { article: article.id, source, span, quote: textAt(article.text, span) },
  }
}

/** The sentence that holds most of the words; the index stems, so that a shared beginning is enough. */
function sentenceWith(words: string, reading: StoredArticle['reading']): Span {
  const wanted = nameTokensOf(words).map(stemOf)
  const { text } = reading.article
  let best: { span: Span; count: number } = { span: [0, Math.min(text.length, 200)], count: 0 }
  for (const { span } of reading.sentences) {
    const held = nameTokensOf(textAt(text, span))
    const count = wanted.filter((stem) => held.some((word) => word.startsWith(stem))).length
    if (count > best.count) best = { span, count }
  }
  return best.span
}

function stemOf(word: string): string {
  return word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 3))
}
