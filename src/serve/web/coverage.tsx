/**
 * Coverage in words and as a small strip: who was watched, since when, where nobody looked.
 * In: coverage, a window. Out: a sentence, an SVG strip, a table. Empty because nobody looked is
 * never shown as quiet.
 * @jsxRuntime automatic
 * @jsxImportSource preact
 */
import { scaleUtc } from 'd3-scale'
import type { VNode } from 'preact'
import type { Coverage } from '../../record/index.ts'
import { World } from './marks.tsx'
import { millisecondsOf } from './dates.ts'
import { round } from './signs.tsx'
import { counted } from './words.ts'

const GAPS_NAMED = 3
const WIDTH = 720
const ROW = 16
const ROWS_AT_MOST = 12

/** "6 sources, 2021-05-23 to 2024-07-12, 2 gaps". */
export function coverageInWords(coverage: Coverage): string {
  if (coverage.from === undefined || coverage.to === undefined) return 'nothing was watched yet'
  const gaps = coverage.gaps.length === 0 ? 'no gaps' : counted(coverage.gaps.length, 'gap')
  return `${counted(coverage.sources.length, 'source')}, ${coverage.from.slice(0, 10)} to ${coverage.to.slice(0, 10)}, ${gaps}`
}

/** The coverage of a question as a paragraph, its longest gaps named. */
export function CoverageNote({ coverage }: { coverage: Coverage }): VNode {
  if (coverage.from === undefined)
    return (
      <p class="coverage">
        Coverage: none. Nobody has looked, so an empty table here proves nothing.
      </p>
    )
  const gaps = coverage.gaps.slice(0, GAPS_NAMED)
  const more = coverage.gaps.length - gaps.length
  return (
    <p class="coverage">
      Coverage: watched from <time>{coverage.from.slice(0, 10)}</time> to{' '}
      <time>{(coverage.to ?? coverage.from).slice(0, 10)}</time> through{' '}
      <a href="/sources">{counted(coverage.sources.length, 'source')}</a>
      {gaps.length === 0 ? ', without a gap.' : '; nobody looked '}
      {gaps.map(([from, to], index) => (
        <span key={from}>
          {index > 0 && ', '}
          <time>{from}</time> – <time>{to}</time>
        </span>
      ))}
      {more > 0 && ` and ${counted(more, 'more time')}`}
      {gaps.length > 0 && '. A silence there proves nothing.'}
      {coverage.declared.map((one) => (
        <span key={one.from}>
          {' '}
          <World words={one.by} /> vouches for <time>{one.from}</time> – <time>{one.to}</time>:{' '}
          <World words={one.because} />.
        </span>
      ))}
    </p>
  )
}

/** One bar a source over the window, gaps hatched across them. */
export function CoverageStrip({ coverage, window }: CoverageStripProps): VNode | null {
  if (coverage.sources.length === 0 || window.from >= window.to) return null
  const x = scaleUtc()
    .domain([millisecondsOf(window.from), millisecondsOf(window.to)])
    .range([0, WIDTH])
    .clamp(true)
  const sources = coverage.sources.slice(0, ROWS_AT_MOST)
  const height = sources.length * ROW + 20
  const extent = (from: string, to: string): { x: number; width: number } => {
    const start = x(millisecondsOf(from))
    return { x: round(start), width: round(Math.max(1, x(millisecondsOf(to)) - start)) }
  }
  return (
    <figure class="strip sources" tabIndex={0} role="group" aria-label="Time watched, by source">
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <defs>
          <pattern
            id="hatch-sources"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {sources.map((source, index) => (
          <g key={source.name}>
            <rect
              class="watched"
              {...extent(source.from, source.to)}
              y={index * ROW + 4}
              height={6}
            >
              <title>{`${source.name}: ${source.from.slice(0, 10)} to ${source.to.slice(0, 10)}`}</title>
            </rect>
          </g>
        ))}
        {coverage.gaps
          .filter(([from, to]) => to >= window.from && from <= window.to)
          .map(([from, to]) => (
            <rect
              key={from}
              fill="url(#hatch-sources)"
              {...extent(from, to)}
              y={0}
              height={height - 18}
            >
              <title>{`nobody looked: ${from} to ${to}`}</title>
            </rect>
          ))}
        <line class="base" x1="0" x2={WIDTH} y1={height - 17} y2={height - 17} />
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

interface CoverageStripProps {
  readonly coverage: Coverage
  readonly window: { readonly from: string; readonly to: string }
}

/** The sources as a table. */
export function SourceTable({ coverage }: { coverage: Coverage }): VNode {
  return (
    <table>
      <caption>Sources of the record and the time for which each has captures</caption>
      <thead>
        <tr>
          <th scope="col">source</th>
          <th scope="col">first</th>
          <th scope="col">last</th>
          <th scope="col" class="number">
            captures
          </th>
        </tr>
      </thead>
      <tbody>
        {coverage.sources.map((source) => (
          <tr key={source.name}>
            <th scope="row">
              <World words={source.name} />
            </th>
            <td data-label="first">{source.from.slice(0, 10)}</td>
            <td data-label="last">{source.to.slice(0, 10)}</td>
            <td data-label="captures" class="number">
              {source.captures.toLocaleString('en')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
