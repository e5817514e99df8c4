/**
 * Days counted from a day by a length that is a time expression of its own: "two days after the summit".
 * In: an ISO day, a TIMEX3 duration (`P2D`, `P3W`), the direction. Out: the EDTF value with its grain;
 * nothing for clock times, for what is vague (`PXD`), and beyond the calendar.
 */
import { dayFromIso, unitValueAway } from './calendar.ts'
import { edtfFrom } from './edtf.ts'
import type { Grain } from './types.ts'
import type { Unit } from './value.ts'

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** The day, week, month or year that lies the length after (1) or before (-1) the day. */
export function countedFrom(
  day: string,
  duration: string,
  direction: 1 | -1,
): { readonly edtf: string; readonly grain: Grain } | undefined {
  const [, amount, letter = ''] = /^P(\d{1,4})([DWMY])$/.exec(duration) ?? []
  const from = dayFromIso(day)
  const unit = UNITS[letter]
  if (from === undefined || unit === undefined) return undefined
  const value = unitValueAway(from, direction * Number(amount), unit)
  const edtf = value && edtfFrom(value)
  return value === undefined || edtf === undefined ? undefined : { edtf, grain: value.grain }
}
