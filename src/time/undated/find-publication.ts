/**
 * When an article was published, where its page does not say: from what its own text says of its day.
 * In: an article and its analysis. Out: the day, the days between which it lies with their proof, or why
 * it is unknown.
 * The one idea: only the text is asked. Days that it tells as over lie before its own, days that it tells
 * as ahead lie after; "yesterday, June 24, 2024" names it. There is no clock in here, an event's day is
 * only ever a bound, and a stretch of days is never used as if it were a day.
 */
import { compareSpans, textAt } from '../../text/index.ts'
import type { Article, Published, PublishedProof } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import { compareDays, isoFrom } from '../calendar.ts'
import { placedIn } from '../find-times.ts'
import type { Constraint, TextTime, UndatedText } from './constraint.ts'
import { constraintsOfLengths } from './counted-lengths.ts'
import { constraintsOfNamedDays } from './named-days.ts'
import { OTHER_YEAR } from './en/day-words.ts'
import { narrow } from './narrow.ts'
import { quotationIn } from '../quotation.ts'
import { constraintsOfTold } from './told-dates.ts'
import { constraintsOfYearless } from './yearless-dates.ts'

/** The publication as the page gives it, or else as the text's own dates allow. */
export function findPublication(article: Article, analysis: Analysis): Published {
  const { published } = article
  if (published.kind === 'known') return published
  const text = undatedFrom(article, analysis)
  const constraints = [
    ...constraintsOfNamedDays(text),
    ...constraintsOfLengths(text),
    ...constraintsOfTold(text),
    ...constraintsOfYearless(text),
  ]
  return publishedFrom(constraints, published.why, article)
}

function undatedFrom(article: Article, analysis: Analysis): UndatedText {
  const isQuoted = quotationIn(article.text, article.paragraphs)
  const times = placedIn(article, analysis).flatMap(({ time, readOn, problem }): TextTime[] => {
    const sentence = time && analysis.sentences[time.sentence]
    if (time === undefined || readOn === undefined || sentence === undefined) return []
    const isOdd = problem !== undefined || OTHER_YEAR.test(textAt(article.text, time.span))
    return [{ time, readOn, sentence, isOdd, isQuoted: isQuoted(time.span) }]
  })
  const { sentences, names } = analysis
  return { text: article.text, sentences, names, times }
}

function publishedFrom(
  constraints: readonly Constraint[],
  why: string,
  article: Article,
): Published {
  const narrowed = narrow(constraints)
  if (narrowed.kind === 'nothing') return { kind: 'unknown', why }
  const proof = narrowed.by.map(proofFrom)
  if (narrowed.kind === 'contradiction')
    return { kind: 'unknown', why: `${why} ${contradictionIn(proof, article)}` }
  const { from, to } = narrowed
  if (from && to && compareDays(from, to) === 0) return knownOn(isoFrom(from), proof)
  const ends = { ...(from && { from: isoFrom(from) }), ...(to && { to: isoFrom(to) }) }
  return { kind: 'unknown', why, between: { ...ends, proof } }
}

function proofFrom({ rule, detail, evidence }: Constraint): PublishedProof {
  return { rule, detail, evidence }
}

function knownOn(value: string, proof: readonly PublishedProof[]): Published {
  const evidence = proof.flatMap((one) => one.evidence).sort(compareSpans)
  const rule = [...new Set(proof.map((one) => one.rule))].join(' + ')
  return { kind: 'known', value, basis: 'inferred', rule, evidence, proof }
}

function contradictionIn(proof: readonly PublishedProof[], { text }: Article): string {
  const told = proof.map(({ detail, evidence }) => {
    const words = evidence.map((span) => textAt(text, span)).join(' … ')
    return `${detail} (“${words}”)`
  })
  return `Its own dates contradict each other: ${told.join('; ')}.`
}
