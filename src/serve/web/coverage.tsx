/**
 * Coverage in words: who was watched, since when, where nobody looked.
 * In: coverage. Out: a sentence, a table. Empty because nobody looked is never shown as quiet.
 */
import { TableHead } from './table.tsx'
import type { VNode } from 'preact'
import type { Coverage } from '../../record/index.ts'
import { World } from './marks.tsx'
import { daysBetween } from '../words/dates.ts'
import { rhythmInWords } from '../words/ledger-words.ts'
import { counted } from '../words/words.ts'

const GAPS_NAMED = 3

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
          <World words={one.by.replace(/^\w+:/, '')} /> vouches for <time>{one.from}</time> –{' '}
          <time>{one.to}</time>: <World words={one.because} />.
        </span>
      ))}
    </p>
  )
}

/** The sources as a table. */
export function SourceTable({ coverage }: { coverage: Coverage }): VNode {
  return (
    <table class="ledger">
      <caption>Sources of the record and the time for which each has captures</caption>
      <TableHead
        columns={['source', 'first', 'last', 'captures', 'how often', 'a gap is', 'gaps']}
        figures={['captures', 'gaps']}
      />
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
            <td data-label="how often">{rhythmInWords(source.every)}</td>
            <td data-label="a gap is">{counted(source.limit, 'day')} or more</td>
            <td data-label="gaps" class="number">
              <GapCount gaps={source.gaps} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many gaps a source has, with the longest. */
function GapCount({ gaps }: { gaps: Coverage['gaps'] }): VNode {
  const [longest] = gaps.toSorted((one, other) => daysBetween(...other) - daysBetween(...one))
  if (!longest) return <>none</>
  return <span title={`the longest: ${longest[0]} to ${longest[1]}`}>{gaps.length}</span>
}
