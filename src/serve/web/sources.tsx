/**
 * Sources and coverage: what was watched, since when, with what gaps.
 * In: the coverage of the whole record. Out: the page's body.
 */
import { TableHead } from './table.tsx'
import type { VNode } from 'preact'
import type { Coverage } from '../../record/index.ts'
import { CoverageNote, SourceTable } from './coverage.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { daysBetween } from '../words/dates.ts'
import { Declared } from './declared.tsx'
import type { View } from './frame.tsx'
import { counted } from '../words/words.ts'

/** The page of the sources. */
export function sourcesView({ coverage, isNow }: { coverage: Coverage; isNow: boolean }): View {
  const { from, to } = coverage
  // What is declared is of one pair each: it has a table of its own.
  const watched = { ...coverage, declared: [] }
  const body = (
    <>
      <h1>What was watched</h1>
      <p class="lead">
        An answer is only as good as the looking. Where nobody looked, an empty line proves nothing.
      </p>
      {from !== undefined && to !== undefined && (
        <CoverageStrip
          coverage={watched}
          window={{ from: from.slice(0, 10), to: to.slice(0, 10) }}
        />
      )}
      <CoverageNote coverage={watched} />
      {coverage.sources.length > 0 ? <SourceTable coverage={coverage} /> : <NoSource />}
      {coverage.gaps.length > 0 && <Gaps coverage={coverage} />}
      <Declared coverage={coverage} isNow={isNow} />
    </>
  )
  return { title: 'Sources and coverage', body, place: '/sources' }
}

function Gaps({ coverage }: { coverage: Coverage }): VNode {
  return (
    <table class="ledger">
      <caption>
        Gaps: {counted(coverage.limit, 'day')} or more on which no source has a capture
      </caption>
      <TableHead columns={['from', 'to', 'length']} />
      <tbody>
        {coverage.gaps.map(([from, to]) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            <td data-label="to">{to}</td>
            <td data-label="length">{counted(daysBetween(from, to) + 1, 'day')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NoSource(): VNode {
  return (
    <section class="empty">
      <h2>No source yet</h2>
      <p>
        Nothing has been captured. <a href="/read">Paste a report</a> and keep it, or add a folder
        with <code>readout add FOLDER</code>.
      </p>
    </section>
  )
}
