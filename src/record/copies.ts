/**
 * Copies: articles that share their text are one source.
 * In: the words of an article. Out: a signature; from two signatures the share of the shorter text
 * that stands in the longer.
 * The one idea: MinHash over shingles of five words (A. Broder, "On the resemblance and containment
 * of documents", 1997): the smallest hashes of two texts agree as often as the texts do.
 */
import type { Article } from '../article/index.ts'
import { textAt } from '../text/index.ts'

const SHINGLE_WORDS = 5
const HASHES = 64
const BAND_HASHES = 2
/** From this share of the shorter text on, two articles count as one source. */
const COPY_SHARE = 0.6
/** A text of a few sentences may share one quotation with another and still be its own. */
const SHORT_SHINGLES = 50
const SHORT_COPY_SHARE = 0.8

/** The signature of an article's own text: number of shingles, then the smallest hashes. */
export function signatureOf(article: Article): string {
  const text = article.paragraphs.map((span) => textAt(article.text, span)).join(' ')
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = new Set<number>()
  const last = Math.max(0, words.length - SHINGLE_WORDS)
  for (let start = 0; words.length > 0 && start <= last; start++) {
    shingles.add(hashOf(words.slice(start, start + SHINGLE_WORDS).join(' ')))
  }
  const smallest = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let index = 0; index < HASHES; index++) {
      const mixed = mix(shingle, index)
      if (mixed < (smallest[index] ?? 0)) smallest[index] = mixed
    }
  }
  return `${shingles.size}:${Buffer.from(smallest.buffer).toString('base64')}`
}

/** FNV-1a over UTF-16 units. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let unit = 0; unit < words.length; unit++) {
    hash = Math.imul(hash ^ words.charCodeAt(unit), 0x01000193)
  }
  return hash >>> 0
}

/** One of the hash functions: the finalizer of MurmurHash3 over the hash and the function's number. */
function mix(hash: number, index: number): number {
  let mixed = hash ^ Math.imul(index + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

interface Signature {
  readonly size: number
  readonly hashes: Uint32Array
}

function signatureFrom(words: string): Signature {
  const colon = words.indexOf(':')
  const bytes = new Uint8Array(Buffer.from(words.slice(colon + 1), 'base64'))
  return { size: Number(words.slice(0, colon)) || 0, hashes: new Uint32Array(bytes.buffer) }
}

/** The share of the shorter text that stands in the longer, 0 to 1, as the signatures tell. */
export function sharedBetween(left: string, right: string): number {
  return sharedOf(signatureFrom(left), signatureFrom(right))
}

function sharedOf(one: Signature, other: Signature): number {
  const shorter = Math.min(one.size, other.size)
  if (shorter === 0 || one.hashes.length !== other.hashes.length) return 0
  let equal = 0
  for (let index = 0; index < one.hashes.length; index++) {
    if (one.hashes[index] === other.hashes[index]) equal++
  }
  const resemblance = equal / one.hashes.length
  const shared = (resemblance / (1 + resemblance)) * (one.size + other.size)
  return Math.min(1, shared / shorter)
}

/** Whether two signatures are of one text, whole or in great part. */
export function areCopies(left: string, right: string): boolean {
  return isCopy(signatureFrom(left), signatureFrom(right))
}

function isCopy(left: Signature, right: Signature): boolean {
  const isShort = Math.min(left.size, right.size) < SHORT_SHINGLES
  return sharedOf(left, right) >= (isShort ? SHORT_COPY_SHARE : COPY_SHARE)
}

/** Keys under which copies of a text can be looked up: two copies share a key with near certainty. */
export function bandsOf(signature: string): readonly number[] {
  const { size, hashes } = signatureFrom(signature)
  if (size === 0) return []
  const bands: number[] = []
  for (let start = 0; start + BAND_HASHES <= hashes.length; start += BAND_HASHES) {
    const [first = 0, second = 0] = [hashes[start], hashes[start + 1]]
    bands.push((mix(first, start) ^ mix(second, start + 1)) >>> 0)
  }
  return bands
}

export interface CopyFacts {
  readonly source: string
  readonly agency?: string
  readonly signature: string
}

/** Independent groups among articles: copies, one agency's text, and one source's own articles are one. */
export function independentGroups<T extends CopyFacts>(articles: readonly T[]): readonly T[][] {
  const read = articles.map((article) => ({ article, signature: signatureFrom(article.signature) }))
  const groups: (typeof read)[] = []
  for (const one of read) {
    const related = groups.filter((group) => group.some((other) => isOneSource(one, other)))
    for (const group of related) groups.splice(groups.indexOf(group), 1)
    groups.push([...related.flat(), one])
  }
  return groups.map((group) => group.map(({ article }) => article))
}

/** The share of text by which the loosest of some articles hangs on another of them; 1 for none or one. */
export function sharedAmong(articles: readonly CopyFacts[]): number {
  const closest = articles.map((one) =>
    Math.max(
      0,
      ...articles
        .filter((other) => other !== one)
        .map((other) => sharedBetween(one.signature, other.signature)),
    ),
  )
  return articles.length < 2 ? 1 : Math.min(...closest)
}

interface ReadFacts {
  readonly article: CopyFacts
  readonly signature: Signature
}

function isOneSource(left: ReadFacts, right: ReadFacts): boolean {
  if (left.article.source === right.article.source) return true
  const agency = left.article.agency ?? left.article.source
  if (agency === (right.article.agency ?? right.article.source)) return true
  return isCopy(left.signature, right.signature)
}
