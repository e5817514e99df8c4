/**
 * Coverage as a small strip: one bar a source over a window, gaps hatched across them.
 * In: coverage, a window. Out: SVG; the sentence beside it says the same in words.
 */
import { scaleUtc } from 'd3-scale'
import type { VNode } from 'preact'
import type { Coverage } from '../../record/index.ts'
import { millisecondsOf } from '../words/dates.ts'
import { withoutStretches } from './day-ranges.ts'
import { HatchPattern } from './hatch.tsx'
import { plain } from '../words/plain.ts'
import { round } from './signs.tsx'

export interface CoverageStripProps {
  readonly coverage: Coverage
  readonly window: { readonly from: string; readonly to: string }
}

const WIDTH = 720
const ROW = 16
const ROWS_AT_MOST = 12
const AXIS = 20

type Extent = (from: string, to: string) => { readonly x: number; readonly width: number }

/** Bars of the sources, gaps across them; nothing where there is nothing to draw. */
export function CoverageStrip({ coverage, window }: CoverageStripProps): VNode | null {
  if (coverage.sources.length === 0 || window.from >= window.to) return null
  const height = Math.min(coverage.sources.length, ROWS_AT_MOST) * ROW + AXIS
  const ground = height - AXIS + 3
  return (
    <figure class="strip sources" role="group" aria-label="Time watched, by source">
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <HatchPattern id="hatch-sources" />
        <Bars coverage={coverage} extent={extentIn(window)} ground={ground} window={window} />
        <line class="base" x1="0" x2={WIDTH} y1={ground} y2={ground} />
        <text class="year" x="0" y={height - 3}>
          {window.from}
        </text>
        <text class="year end" x={WIDTH} y={height - 3}>
          {window.to}
        </text>
      </svg>
    </figure>
  )
}

function extentIn(window: CoverageStripProps['window']): Extent {
  const x = scaleUtc()
    .domain([millisecondsOf(window.from), millisecondsOf(window.to)])
    .range([0, WIDTH])
    .clamp(true)
  return (from, to) => {
    const start = x(millisecondsOf(from))
    return { x: round(start), width: round(Math.max(1, x(millisecondsOf(to)) - start)) }
  }
}

interface BarsProps extends CoverageStripProps {
  readonly extent: Extent
  readonly ground: number
}

function Bars({ coverage, window, extent, ground }: BarsProps): VNode {
  const gaps = coverage.gaps.filter(([from, to]) => to >= window.from && from <= window.to)
  return (
    <>
      {gaps.map(([from, to]) => (
        <rect key={from} fill="url(#hatch-sources)" {...extent(from, to)} y={0} height={ground}>
          <title>{`nobody looked: ${from} to ${to}`}</title>
        </rect>
      ))}
      {coverage.sources.slice(0, ROWS_AT_MOST).flatMap(({ name, from, to }, index) =>
        withoutStretches([from.slice(0, 10), to.slice(0, 10)], gaps).map(([start, end]) => (
          <rect
            key={name + start}
            class="watched"
            {...extent(start, end)}
            y={index * ROW + 5}
            height={6}
          >
            <title>{plain(`${name}: ${from.slice(0, 10)} to ${to.slice(0, 10)}`)}</title>
          </rect>
        )),
      )}
      {coverage.declared.map(({ from, to, by }) => (
        <rect key={from} class="declared" {...extent(from, to)} y={1} height={ground - 2}>
          <title>{plain(`declared complete by ${by}: ${from} to ${to}`)}</title>
        </rect>
      ))}
    </>
  )
}
