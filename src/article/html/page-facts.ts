/**
 * What a page's data says of its report: headline, writer, publication date, outlet.
 * In: a document. Out: those facts, each from the best place that has it.
 * Source: schema.org NewsArticle in JSON-LD, Open Graph, Dublin Core, HTML's own `time` and `h1`.
 */
import { isoDateFrom } from '../../acquire/index.ts'
import type { PageDate } from '../published.ts'
import { linkedData, type LinkedReport } from './linked-data.ts'
import { wordsOf, type PageDocument } from './dom.ts'

/** Facts from the page's data. */
export interface PageFacts {
  readonly headline?: string
  readonly byline?: string
  readonly published?: PageDate
  /** When it was last changed, ISO. */
  readonly modified?: string
  readonly outlet?: string
  readonly url?: string
}

interface DateRule {
  readonly name: string
  readonly selector: string
  readonly attribute: string
}

/** Best first: a page may also date its images, its comments, its last change. */
const DATE_RULES: readonly DateRule[] = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time'].map(metaRule),
  { name: 'itemprop datePublished', selector: '[itemprop=datePublished]', attribute: 'content' },
  { name: 'itemprop datePublished', selector: '[itemprop=datePublished]', attribute: 'datetime' },
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date.issued',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'date',
  ].map(metaRule),
  { name: 'time pubdate', selector: 'time[pubdate]', attribute: 'datetime' },
  { name: 'time element', selector: 'article time, header time', attribute: 'datetime' },
  { name: 'time element', selector: 'time', attribute: 'datetime' },
]

const CHANGE_RULES: readonly DateRule[] = [
  ...['article:modified_time', 'og:article:modified_time', 'og:updated_time'].map(metaRule),
  { name: 'itemprop dateModified', selector: '[itemprop=dateModified]', attribute: 'content' },
  { name: 'itemprop dateModified', selector: '[itemprop=dateModified]', attribute: 'datetime' },
  ...['last-modified', 'dcterms.modified', 'dc.date.modified', 'revised'].map(metaRule),
]

function metaRule(name: string): DateRule {
  const selector = `meta[property="${name}" i], meta[name="${name}" i]`
  return { name: `meta ${name}`, selector, attribute: 'content' }
}

/** Reads a page's data; run before the page is cleaned up. */
export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedData(document)
  const headline = headlineOf(document, linked)
  const byline = linked.author ?? bylineOf(document)
  const published = publishedOf(document, linked)
  const modified = modifiedOf(document, linked)
  const outlet = linked.publisher ?? metaOf(document, 'og:site_name')
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url !== undefined && /^https?:/.test(url) ? { url } : {}),
  }
}

function metaOf(document: PageDocument, name: string): string | undefined {
  const found = document.querySelector(metaRule(name).selector)?.getAttribute('content')
  const words = (found ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** The page's only or fitting `h1`; else what its data says; else its title without the site's name. */
function headlineOf(document: PageDocument, linked: LinkedReport): string | undefined {
  const title = wordsOf(document.querySelector('title'))
  const shared = linked.headline ?? metaOf(document, 'og:title')
  const headings = [...document.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '')
  const fitting = headings.find(
    (words) => isWithinLine(shared, words) || isWithinLine(title, words),
  )
  if (fitting !== undefined) return fitting
  const best = shared ?? (headings.length === 1 ? headings[0] : undefined)
  return best ?? (withoutSite(title, metaOf(document, 'og:site_name')) || undefined)
}

function isWithinLine(line: string | undefined, words: string): boolean {
  return line !== undefined && words.length > 8 && line.toLowerCase().includes(words.toLowerCase())
}

/** "Ministers speak | The Harbour Gazette" without its last part. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|–—·»-] /)
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  const isSite = site === undefined ? last.split(' ').length <= 5 : last.includes(site)
  return isSite ? title.slice(0, title.length - last.length - 3).trim() : title
}

function bylineOf(document: PageDocument): string | undefined {
  const named = metaOf(document, 'author') ?? metaOf(document, 'parsely-author')
  const found =
    named ??
    ['[rel=author]', '[itemprop=author]', '.byline', '.author-name']
      .map((selector) => wordsOf(document.querySelector(selector)))
      .find((words) => words !== '' && words.length < 120)
  return found === undefined || /^https?:/.test(found) ? undefined : found
}

function publishedOf(document: PageDocument, linked: LinkedReport): PageDate | undefined {
  const stated = linked.published === undefined ? undefined : isoDateFrom(linked.published)
  if (stated !== undefined) return { value: stated, rule: 'json-ld datePublished' }
  return dateBy(DATE_RULES, document)
}

function modifiedOf(document: PageDocument, linked: LinkedReport): string | undefined {
  const stated = linked.modified === undefined ? undefined : isoDateFrom(linked.modified)
  return stated ?? dateBy(CHANGE_RULES, document)?.value
}

function dateBy(rules: readonly DateRule[], document: PageDocument): PageDate | undefined {
  for (const { name, selector, attribute } of rules) {
    for (const element of document.querySelectorAll(selector)) {
      const value = isoDateFrom(element.getAttribute(attribute) ?? '')
      if (value !== undefined) return { value, rule: name }
    }
  }
  return undefined
}
