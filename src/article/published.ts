/**
 * When a report was published, and how that is known.
 * In: given facts, dates that the page's data gives, lines set apart, the dateline. Out: the date with
 * its basis and rule, or why it is unknown.
 * The one idea: given beats page, page beats text, and none of them is ever the clock: a report that
 * gives no date has none until its own text lets one be inferred.
 */
import type { Span } from '../text/index.ts'
import { DATELINE_DATE, DATE_COMPANY, PUBLICATION_CUE, dateInLine } from './en/dates.ts'
import type { Published } from './types.ts'

/** A date that the page's data gives, with the rule that found it. */
export interface PageDate {
  readonly value: string
  readonly rule: string
}

/** All that a publication date may be taken from. */
export interface PublishedSources {
  readonly text: string
  readonly given?: string | undefined
  readonly page?: PageDate | undefined
  /** Lines set apart as bylines, in order. */
  readonly lines: readonly Span[]
  readonly dateline?: Span | undefined
}

/** The publication date from the best source that has one. */
export function findPublished(sources: PublishedSources): Published {
  const { given, page } = sources
  if (given !== undefined)
    return { kind: 'known', value: given, basis: 'given', rule: 'given', evidence: [] }
  if (page !== undefined) return { kind: 'known', ...page, basis: 'page', evidence: [] }
  const known =
    fromLines(sources, 'published line') ?? fromLines(sources, 'date line') ?? fromDateline(sources)
  return (
    known ?? {
      kind: 'unknown',
      why: 'No date was given, and neither the page nor its text states one.',
    }
  )
}

/** Whether a line is about a day and nothing else, "Tuesday, 25 June 2024" or "25 June". */
export function isDateLine(line: string): boolean {
  if (line.length > 60) return false
  if (DATELINE_DATE.test(line.trim())) return true
  const date = dateInLine(line)
  if (!date) return false
  const clock =
    /^[ ,|·•-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{1,4}\)?)?)?[ .]*$/i
  return DATE_COMPANY.test(line.slice(0, date.start)) && clock.test(line.slice(date.end))
}

function fromLines(
  { text, lines }: PublishedSources,
  rule: 'published line' | 'date line',
): Published | undefined {
  for (const [start, end] of lines) {
    const line = text.slice(start, Math.min(end, start + 200))
    const isCued = PUBLICATION_CUE.test(line)
    if (rule === 'published line' ? !isCued : isCued || !isDateLine(line)) continue
    const date = dateInLine(line)
    if (date)
      return {
        kind: 'known',
        value: date.day,
        basis: 'text',
        rule,
        evidence: [[start + date.start, start + date.end]],
      }
  }
  return undefined
}

function fromDateline({ text, dateline }: PublishedSources): Published | undefined {
  if (!dateline) return undefined
  const date = dateInLine(text.slice(dateline[0], dateline[1]))
  if (!date) return undefined
  const evidence: Span = [dateline[0] + date.start, dateline[0] + date.end]
  return {
    kind: 'known',
    value: date.day,
    basis: 'text',
    rule: 'dateline with a year',
    evidence: [evidence],
  }
}
