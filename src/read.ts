/**
 * The whole reading on one page: from a capture to all that Readout takes from it.
 * In: a capture, the reference knowledge, an analyst of the language. Out: a reading.
 * The one idea: a reading is pure. The same bytes and the same knowledge give the same reading on any
 * machine, with any number of workers, in any order: no clock, no file, no network, no memory of
 * earlier articles.
 */
import type { Capture } from './acquire/index.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { Analyst, Stop } from './language/index.ts'
import { articleFrom } from './article/index.ts'
import { findPublication, findTimeProblems, findTimes } from './time/index.ts'
import { findAttributions } from './attribution/index.ts'
import { findEvents } from './events/index.ts'
import { READER_VERSION, type Reading } from './reading.ts'

/** What a reading stands on besides the capture. */
export interface ReadingTools {
  readonly knowledge: Knowledge
  readonly analyst: Analyst
  /** Ends a reading that takes too long. */
  readonly stop?: Stop
}

/** Reads one capture. Rejects on no content, only when stopped: what is odd becomes a problem. */
export async function read(
  capture: Capture,
  { knowledge, analyst, stop }: ReadingTools,
): Promise<Reading> {
  // The page without its chrome: headline, dateline, publication time, paragraphs.
  const page = articleFrom(capture)

  // Sentences, words with tags and tree, names.
  const analysis = await analyst.analyse(page, stop)

  // Where the page has no publication time: what the text's own dates tell of it.
  const article = { ...page, published: findPublication(page, analysis) }

  // When: every time expression with its value, anchored in publication or in each other.
  const times = findTimes(article, analysis)

  // Who says so: source, cue and content.
  const attributions = findAttributions(article, analysis, times)

  // Who did what with whom, what is claimed of the record, what nobody would answer.
  const events = findEvents({ article, analysis, times, attributions, knowledge })

  return {
    version: 1,
    reader: READER_VERSION,
    knowledge: knowledge.version,
    article,
    sentences: analysis.sentences,
    names: analysis.names,
    times,
    attributions,
    entities: events.entities,
    references: events.references,
    acts: events.acts,
    claims: events.claims,
    leftOpen: events.leftOpen,
    problems: [
      ...article.problems,
      ...analysis.problems,
      ...findTimeProblems(article, analysis),
      ...events.problems,
    ],
  }
}
