/**
 * Whether a text is a history: one whose years lie far from its publication and that hardly looks at the
 * days around it. In: the text, the day of publication, and the words that a report is known by.
 * Out: yes or no. In a history "in November" continues the story.
 */
import type { Day } from './value.ts'

const YEAR = /(?<![\d.,$£€#-])(1\d{3}|20\d{2})(?![\d,.]\d|\d)/g
const YEARS_AT_LEAST = 6
/** Years nearer to the publication than this are news. */
const NEAR = 2
/** A report may recall the past; a history does little else. */
const SHARE_AT_LEAST = 0.8

/** What tells the two kinds of text apart in a language. */
export interface StoryWords {
  readonly news: RegExp
  /** Years with their era, which are as far from any news as can be. */
  readonly eras: RegExp
}

/** Whether the text tells a history rather than news. */
export function isHistory(
  text: string,
  published: Day | undefined,
  { news, eras }: StoryWords,
): boolean {
  const old = [...text.matchAll(eras)].length
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[0]))
  const count = years.length + old
  if (count < YEARS_AT_LEAST) return false
  if ([...text.matchAll(news)].length >= count) return false
  if (published === undefined) return true
  const far = years.filter((year) => Math.abs(year - published.year) > NEAR)
  return (far.length + old) / count >= SHARE_AT_LEAST
}
