/**
 * Days seen from the day of writing: "today", "yesterday", "the day after tomorrow".
 */
import { awayFromPublished } from '../away.ts'
import { phrases } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { day } from './categories.ts'

const DAYS_AWAY = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

export const deicticDay = rule({
  name: 'today',
  yields: day,
  pattern: [phrases(DAYS_AWAY)],
  build: ([amount], context) =>
    awayFromPublished({ amount, unit: 'day', rule: dayName(amount) }, context),
  // The title of a paper or a programme ("USA Today") is no day.
  accepts: ({ cells, before, after }) =>
    !(/^\p{Lu}/u.test(cells[0]?.text ?? '') && /^\p{Lu}/u.test(before?.text ?? '')) &&
    after?.text !== '@',
})

function dayName(amount: number): string {
  return Object.entries(DAYS_AWAY).find(([, away]) => away === amount)?.[0] ?? 'today'
}

export const todayRules = [deicticDay]
