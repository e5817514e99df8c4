/**
 * What an article tells: who is in it, who did what with whom, what it claims, what nobody would answer.
 * In: the article, its analysis, times, attributions, the knowledge. Out: entities, whom words that point back
 * may mean, acts, claims, questions left open, problems. Pure.
 */
import { remembering } from '../knowledge/index.ts'
import { findActs } from './acts/find-acts.ts'
import { isHeading } from './acts/heading.ts'
import { findEntities } from './entities/find-entities.ts'
import { findClaims } from './claims.ts'
import { findLeftOpen } from './left-open.ts'
import { headlineTree } from './tree/headline-tree.ts'
import type { Events, EventsInput, Told } from './types.ts'

/** Finds the events of an article. */
export function findEvents(given: EventsInput): Events {
  const input = withHeadlines({ ...given, knowledge: remembering(given.knowledge) })
  const book = findEntities(input)
  const acts = findActs(input, book)
  const told: Told = { ...input, entities: book.entities(), acts }
  return {
    entities: told.entities,
    references: book.references(),
    acts,
    claims: findClaims(told),
    leftOpen: findLeftOpen(told),
    problems: [],
  }
}

/** The trees of headlines, which have no verb or lack a name as they come. */
function withHeadlines(input: EventsInput): EventsInput {
  const sentences = input.analysis.sentences.map((sentence) =>
    isHeading(input, sentence) ? headlineTree(sentence) : sentence,
  )
  return { ...input, analysis: { ...input.analysis, sentences } }
}
