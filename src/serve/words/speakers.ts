/**
 * Who speaks in an attribution. In: a reading and one of its attributions. Out: the entity, or that
 * the source is unnamed. The entity is the smallest one mentioned around the source's head word.
 */
import type { Attribution } from '../../attribution/index.ts'
import type { Entity } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { isWithin, overlaps, textAt, type Span } from '../../text/index.ts'

export type Speaker =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly name: string }
  | { readonly kind: 'unnamed'; readonly name: string }

/** The speaker of an attribution. */
export function speakerOf(reading: Reading, attribution: Attribution): Speaker {
  const { source } = attribution
  if (!source) return { kind: 'unnamed', name: 'an unnamed source' }
  const head = headSpanOf(reading, attribution) ?? source
  const entity = smallestAround(reading.entities, head) ?? smallestAround(reading.entities, source)
  if (entity) return { kind: 'entity', entity, name: entity.name }
  return { kind: 'unnamed', name: textAt(reading.article.text, source) }
}

function headSpanOf(reading: Reading, { sourceHead }: Attribution): Span | undefined {
  if (!sourceHead) return undefined
  return reading.sentences[sourceHead.sentence]?.tokens[sourceHead.token]?.span
}

function smallestAround(entities: readonly Entity[], words: Span): Entity | undefined {
  let found: { readonly entity: Entity; readonly length: number } | undefined
  for (const entity of entities)
    for (const mention of entity.mentions) {
      if (!isWithin(words, mention) && !overlaps(words, mention)) continue
      const length = mention[1] - mention[0]
      if (!found || length < found.length) found = { entity, length }
    }
  return found?.entity
}
