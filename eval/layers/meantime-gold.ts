/**
 * Events across documents as MEANTIME has them: which mentions tell of one event.
 * In: a document with its source. Out: its event mentions by place, each with the name of its event: an
 * instance of the whole corpus where it has one, else an event of this document.
 */
import type { Span } from '../../src/text/index.ts'
import { meantimeWords, type TimeDocument } from './time-gold.ts'

export interface GoldMention {
  readonly span: Span
  readonly event: string
}

/** The event mentions of a document's annotated sentences. */
export function eventMentionsOf({ name, source }: TimeDocument): readonly GoldMention[] {
  const { spans } = meantimeWords(source)
  const instances = instancesOf(name, source)
  const eventOf = new Map<string, string>()
  for (const [, inner = ''] of source.matchAll(/<REFERS_TO [^>]*>(.*?)<\/REFERS_TO>/gs)) {
    const target = /<target m_id="(\d+)"/.exec(inner)?.[1] ?? ''
    const event = instances.get(target)
    if (event === undefined) continue
    for (const [, id = ''] of inner.matchAll(/<source m_id="(\d+)"/g)) eventOf.set(id, event)
  }
  const found: GoldMention[] = []
  for (const [, tag = '', inner = ''] of source.matchAll(
    /<EVENT_MENTION ([^>]*)>(.*?)<\/EVENT_MENTION>/gs,
  )) {
    const id = /m_id="(\d+)"/.exec(tag)?.[1] ?? ''
    const words = [...inner.matchAll(/t_id="(\d+)"/g)].map(([, word = '']) => spans.get(word))
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) continue
    found.push({ span: [first[0], last[1]], event: eventOf.get(id) ?? `${name} m${id}` })
  }
  return found
}

function instancesOf(name: string, source: string): ReadonlyMap<string, string> {
  const tags = [...source.matchAll(/<EVENT [^>]*>/g)].map(([tag]) => tag)
  return new Map(
    tags.map((tag) => {
      const id = /m_id="(\d+)"/.exec(tag)?.[1] ?? ''
      return [id, /instance_id="([^"]+)"/.exec(tag)?.[1] ?? `${name} ${id}`]
    }),
  )
}
