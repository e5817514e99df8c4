/** Terms and holders of offices in words. In: rows of the knowledge. Out: words for pages and terminal. */
import type { Holder, Term } from '../../knowledge/index.ts'
import { dateInWords } from './dates.ts'

const WHY_WORDS: Readonly<Record<Extract<Holder, { kind: 'unknown' }>['why'], string>> = {
  'no-row': 'no row of the tables names a holder',
  gap: 'the day lies between the terms that the tables have',
  several: 'several persons hold it at the same time, or more than one row claims the day',
  'not-covered': 'the tables do not reach that day',
}

/** Why there is no holder on a day. */
export function whyNotKnown({ why }: Extract<Holder, { kind: 'unknown' }>): string {
  return WHY_WORDS[why]
}

/** "6 November 2012 to 12 May 2024", "from 21 January 2021, still in office on 15 August 2023". */
export function termInWords({ asOf, from, to }: Term): string {
  const begin = from === undefined ? undefined : dateInWords(from)
  if (to !== undefined) return `${begin ?? 'start not known'} to ${dateInWords(to)}`
  const seen =
    asOf === undefined
      ? 'end not known'
      : `still in office ${asOf.length === 10 ? 'on' : 'in'} ${dateInWords(asOf)}`
  return begin === undefined ? seen : `from ${begin}, ${seen}`
}

/** Where the row stands: "heads.tsv, line 12". */
export function rowInWords({ source }: Term): string {
  return `${source.name}, row ${source.row}`
}
