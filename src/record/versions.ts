/**
 * Versions: captures of one address with other text are versions of one article, and the newest stands.
 * In: what is kept of each capture at an address. Out: which of them stand, and which were replaced and why.
 * The one idea: a pure function of the set, by the page's own times and never by the order of adding. A page
 * that was fetched again and says the same is no new version; one that is filled anew each day is no article
 * with versions, and all that it ever said stands.
 */
import { createHash } from 'node:crypto'
import type { Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { Reading } from '../reading.ts'
import { sharedBetween } from './copies.ts'
import { dayOf, daysBetween, momentFrom } from './days.ts'

/** What is kept of a capture that came from an address. */
export interface Version {
  readonly article: ArticleId
  readonly address: string
  /** Sorts the versions of an address: when it was changed, or published, or else captured; then by capture. */
  readonly stamp: string
  /** Day of publication, ISO. */
  readonly day?: string
  readonly headline: string
  /** Hash of the text. */
  readonly text: string
  readonly signature: string
  readonly storedAt: string
}

/** Why a version no longer counts: the page says something else now, or says the same again. */
export type Replaced = 'corrected' | 'repeated'

/** The version that a capture is; absent where it came from no address of its own. */
export function versionFrom(
  capture: Pick<Capture, 'capturedAt'>,
  { article }: Reading,
  { signature, storedAt }: { readonly signature: string; readonly storedAt: string },
): Version | undefined {
  const address = addressFrom(article.url)
  if (address === undefined) return undefined
  const published = article.published.kind === 'known' ? article.published.value : undefined
  const captured = momentFrom(capture.capturedAt) ?? ''
  const changed = momentFrom(article.modified?.value ?? published ?? '') ?? captured
  const day = dayOf(published)
  return {
    article: article.id,
    address,
    stamp: `${changed} ${captured} ${article.id}`,
    ...(day === undefined ? {} : { day }),
    headline: article.headline?.value ?? '',
    text: createHash('sha256').update(article.text).digest('base64url'),
    signature,
    storedAt,
  }
}

const LONGEST_ADDRESS = 1000
/** What is added to addresses to see where readers come from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|smid|ns_\w+|at_\w+)$/i

/** An address as it names one page: no protocol, "www.", mark within the page, or trace of the way to it. */
export function addressFrom(url: string | undefined): string | undefined {
  if (url === undefined || url.length > LONGEST_ADDRESS || !URL.canParse(url)) return undefined
  const { protocol, host, pathname, searchParams } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name))
  const path = pathname.replace(/\/+$/, '')
  // A site's front page is no article.
  if (path === '' && asked.length === 0) return undefined
  const query = asked.map(([name, value]) => `${name}=${value}`).sort()
  return [host.replace(/^www\./, '') + path, ...query].join('?')
}

/** The versions of one address that no longer count. A version that is taken out stands in nobody's way. */
export function replacedAmong(
  versions: readonly Version[],
  isTakenOut: (article: ArticleId) => boolean,
): ReadonlyMap<ArticleId, Replaced> {
  const replaced = new Map<ArticleId, Replaced>()
  const inOrder = versions
    .filter(({ article }) => !isTakenOut(article))
    .toSorted((left, right) => (left.stamp < right.stamp ? -1 : 1))
  for (const editions of articlesIn(inOrder)) {
    const newest = editions.at(-1)
    const lastOther = editions.findLastIndex(({ text }) => text !== newest?.text)
    editions.forEach(({ article }, index) => {
      if (index <= lastOther) replaced.set(article, 'corrected')
      // Of captures that say the same the first counts, so that a page fetched again changes nothing.
      else if (index > lastOther + 1) replaced.set(article, 'repeated')
    })
  }
  return replaced
}

/** The versions of an address in order, parted where a page was filled with another article. */
function articlesIn(versions: readonly Version[]): readonly (readonly Version[])[] {
  const articles: Version[][] = []
  for (const version of versions) {
    const last = articles.at(-1)
    const before = last?.at(-1)
    if (last && before && isOneArticle(before, version)) last.push(version)
    else articles.push([version])
  }
  return articles
}

/** Two captures of one page so many days of publication apart, or less, are of one article. */
const ONE_DAY = 1
/** Of two further apart, a version keeps at least this share of the shorter text. */
const KEPT_SHARE = 0.2

function isOneArticle(older: Version, newer: Version): boolean {
  const { day } = older
  if (day === undefined || newer.day === undefined) return true
  if (Math.abs(daysBetween(day, newer.day)) <= ONE_DAY) return true
  if (older.headline !== '' && older.headline === newer.headline) return true
  return sharedBetween(older.signature, newer.signature) >= KEPT_SHARE
}
