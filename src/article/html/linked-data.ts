/**
 * The report that a page's linked data (JSON-LD) describes.
 * In: a document. Out: headline, date, writer, publisher of the first article it tells of.
 * The one idea: the data is text from the world: it is parsed as JSON, its depth and size are bounded,
 * and what has another shape than expected is not there. Source: schema.org Article and its kinds.
 */
import type { PageDocument } from './dom.ts'

/** What linked data says of a report. */
export interface LinkedReport {
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly author?: string
  readonly publisher?: string
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|SpeechArticle|WebPage)$/
const LONGEST = 500_000
const NODES_AT_MOST = 2000

/** The first article in a page's linked data; nothing when there is none. */
export function linkedData(document: PageDocument): LinkedReport {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const nodes = nodesOf(parsed(script.textContent ?? ''))
    const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
    const report = articles.find((node) => 'datePublished' in node) ?? articles[0]
    if (report) return reportFrom(report)
  }
  return {}
}

type Node = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The objects at the top, in lists, and in `@graph`, breadth first. */
function nodesOf(value: unknown): readonly Node[] {
  const nodes: Node[] = []
  const waiting: unknown[] = [value]
  for (let index = 0; index < waiting.length && index < NODES_AT_MOST; index++) {
    const next = waiting[index]
    if (Array.isArray(next)) waiting.push(...next.slice(0, NODES_AT_MOST))
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next as Node)
      if ('@graph' in next) waiting.push(next['@graph'])
      if ('mainEntity' in next) waiting.push(next.mainEntity)
    }
  }
  return nodes
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

function reportFrom(node: Node): LinkedReport {
  const headline = wordsOf(node['headline'])
  const published = wordsOf(node['datePublished'])
  const modified = wordsOf(node['dateModified'])
  const author = namesOf(node['author'])
  const publisher = namesOf(node['publisher'])
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value.replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** The names of a person or organisation, or of several. */
function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 12) : [value]).map((one: unknown) => {
    const name: unknown = typeof one === 'object' && one !== null && 'name' in one ? one.name : one
    return wordsOf(name)
  })
  const known = names.filter((name) => name !== undefined && !/^https?:/.test(name))
  return known.length === 0 ? undefined : known.join(', ')
}
