/**
 * Counts a month, for lines with more contacts than a strip can show one by one.
 * In: contacts. Out: months with their counts, and bars that lead to the month's rows.
 */
import { scaleLinear, scaleUtc } from 'd3-scale'
import type { VNode } from 'preact'
import type { Contact } from '../../record/index.ts'
import { daysOfEdtf, millisecondsOf } from '../words/dates.ts'
import { round } from './signs.tsx'
import { counted } from '../words/words.ts'

export interface Month {
  /** `2024-06` */
  readonly month: string
  readonly count: number
}

const WIDTH = 1128
const HEIGHT = 120

/** The months in which contacts began, in order, with their counts; undated contacts are left out. */
export function monthsFrom(contacts: readonly Contact[]): readonly Month[] {
  const counts = new Map<string, number>()
  for (const contact of contacts) {
    const days = contact.days
    const month = (days.from ?? days.to)?.slice(0, 7)
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, count]) => ({ month, count }))
}

/** Bars, one a month, each with a link to the rows of its month. */
export function MonthCounts({ months, window }: MonthProps): VNode {
  const x = scaleUtc()
    .domain([millisecondsOf(window.from), millisecondsOf(window.to)])
    .range([0, WIDTH])
  const highest = Math.max(...months.map((month) => month.count), 1)
  const y = scaleLinear()
    .domain([0, highest])
    .range([0, HEIGHT - 24])
  return (
    <figure class="strip">
      <svg
        class="counts"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Contacts a month"
      >
        {x.ticks(8).map((tick) => (
          <text key={tick.getTime()} class="year" x={round(x(tick))} y={HEIGHT - 4}>
            {tick.toISOString().slice(0, 7)}
          </text>
        ))}
        {months.map((month) => (
          <MonthBar key={month.month} month={month} x={(iso) => x(millisecondsOf(iso))} y={y} />
        ))}
      </svg>
      <figcaption>
        Too many contacts to draw one by one: counts a month, {counted(highest, 'contact')} at most.
        A bar leads to its month.
      </figcaption>
    </figure>
  )
}

interface BarProps {
  readonly month: Month
  readonly x: (iso: string) => number
  readonly y: (count: number) => number
}

function MonthBar({ month: { month, count }, x, y }: BarProps): VNode {
  const { from = '', to = '' } = daysOfEdtf(month)
  const [left, width] = [x(from), x(to) - x(from) - 1]
  const high = round(y(count))
  return (
    <a href={`?from=${from}&to=${to}`}>
      <title>{`${month}: ${counted(count, 'contact')}`}</title>
      <rect
        class="count"
        x={round(left)}
        width={Math.max(2, round(width))}
        y={HEIGHT - 20 - high}
        height={high}
      />
    </a>
  )
}

interface MonthProps {
  readonly months: readonly Month[]
  readonly window: { readonly from: string; readonly to: string }
}
