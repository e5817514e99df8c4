/**
 * Home: what this is in a sentence, the box with examples, the newest lines, contradictions, coverage.
 * In: the record's summary and the day. Out: the page's body.
 */
import { TableHead } from './table.tsx'
import type { VNode } from 'preact'
import type { LineSummary, RecordSummary } from '../../record/index.ts'
import { addressOf, eventAddress, lineAddress, quoteAddress } from './addresses.ts'
import { coverageInWords } from './coverage.tsx'
import { daysBetween, durationInWords } from '../words/dates.ts'
import { FlipList } from './flips.tsx'
import type { View } from './frame.tsx'
import { Quoted, Sentence, What, When, World } from './marks.tsx'
import { withoutVerdict } from './verdict-words.ts'
import { counted, PORTFOLIO_WORDS } from '../words/words.ts'

const LINES_SHOWN = 5
const CONTRADICTIONS_SHOWN = 5
const FLIPS_SHOWN = 3

/** The first page. */
export function homeView({ summary, now }: { summary: RecordSummary; now: string }): View {
  const newest = summary.lines[0]
  const body = (
    <>
      <h1>Who spoke to whom, when, and who says so</h1>
      <p class="lead">
        Readout reads news reports and official readouts and keeps a sourced ledger of contacts
        between governments. Every value leads to the words that give it.
      </p>
      <AskForm />
      <Examples {...(newest && { newest })} />
      {summary.lines.length === 0 ? (
        <EmptyRecord />
      ) : (
        <NewestLines lines={summary.lines} now={now} />
      )}
      <Contradictions summary={summary} />
      <Flips summary={summary} />
      <p class="coverage">
        {counted(summary.articles, 'article')}, {counted(summary.contacts, 'contact')};{' '}
        <a href="/sources">coverage</a>: {coverageInWords(summary.coverage)}.
      </p>
    </>
  )
  return { title: 'Who spoke to whom', body, place: '/', hasOwnBox: true }
}

function AskForm(): VNode {
  return (
    <form class="ask" method="post" action="/ask">
      <label for="box">A question, a pair, or a pasted report</label>
      <textarea id="box" name="question" rows={3} required></textarea>
      <button type="submit">Ask</button>
    </form>
  )
}

function Examples({ newest }: { newest?: LineSummary }): VNode {
  const [a, b] = newest?.address ?? ['usa/defence', 'russia/defence']
  const claim = 'their first call in 15 months'
  return (
    <ul class="examples">
      <li>
        <a href={addressOf('/check', { claim, a, b })}>“{claim}”</a>{' '}
        <span class="soft">checks a claim</span>
      </li>
      <li>
        <a href={lineAddress([a, b])}>
          <World words={newest ? titleOf(newest) : 'US Russia defence'} />
        </a>{' '}
        <span class="soft">opens a line</span>
      </li>
      <li>
        <a href="/read">a pasted report</a>{' '}
        <span class="soft">is read, and not kept unless you say so</span>
      </li>
      <li>
        <a href="/explain">a sentence</a>{' '}
        <span class="soft">is explained: its tree, and which rules gave what</span>
      </li>
    </ul>
  )
}

function NewestLines({ lines, now }: { lines: readonly LineSummary[]; now: string }): VNode {
  return (
    <table class="ledger">
      <caption>Lines with the newest contacts</caption>
      <TableHead
        columns={['line', 'last contact', 'gap today', 'contacts']}
        figures={['contacts']}
      />
      <tbody>
        {lines.slice(0, LINES_SHOWN).map((line) => (
          <tr key={line.address.join(' ')}>
            <th scope="row">
              <a href={lineAddress(line.address)}>
                <World words={titleOf(line)} />
              </a>
            </th>
            <td data-label="last contact">
              <When time={line.last.time} form="column" href={eventAddress(line.last.id)} />{' '}
              <What contact={line.last} />
            </td>
            <td data-label="gap today">{gapSince(line, now)}</td>
            <td data-label="contacts" class="number">
              {line.count.toLocaleString('en')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "United States – Russia · defence ministers", where both sides have one portfolio. */
function titleOf({ left, right, address }: LineSummary): string {
  const [a, b] = address.map((one) => one.split('/')[1])
  const words = Object.entries(PORTFOLIO_WORDS).find(
    ([portfolio]) => portfolio === a && a === b,
  )?.[1]
  if (words === undefined) return `${left} – ${right}`
  const [first, second] = [left, right].map((label) => label.replace(/[, ]+[\w-]+$/, ''))
  return `${first} – ${second} · ${words}`
}

function gapSince(line: LineSummary, now: string): string {
  const last = line.last.days.to
  if (last === undefined) return 'unknown'
  return last > now ? 'to come' : durationInWords(`P${daysBetween(last, now)}D`)
}

function Contradictions({ summary }: { summary: RecordSummary }): VNode | null {
  if (summary.contradictions.length === 0) return null
  return (
    <section>
      <h2>Claims in articles that the record contradicts</h2>
      <ul class="cards">
        {summary.contradictions.slice(0, CONTRADICTIONS_SHOWN).map((one) => (
          <li key={quoteAddress(one.quote)}>
            <Quoted quote={one.quote} />
            <p>
              <span class="verdict-sign contradicted">✕ contradicted</span>{' '}
              <Sentence words={withoutVerdict(one.answer.sentence)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Flips({ summary }: { summary: RecordSummary }): VNode | null {
  if (summary.flips.length === 0) return null
  return (
    <section>
      <h2>Verdicts that changed</h2>
      <FlipList flips={summary.flips.slice(0, FLIPS_SHOWN)} />
      <p>
        <a href="/flips">All verdicts that changed</a>
      </p>
    </section>
  )
}

function EmptyRecord(): VNode {
  return (
    <section class="empty">
      <h2>The record is empty</h2>
      <p>Nothing has been read yet, so no question can be answered. Three ways to begin:</p>
      <ul>
        <li>
          <a href="/read">Paste a report</a> and keep its reading.
        </li>
        <li>
          <code>readout add FOLDER</code> reads and stores a folder of reports.
        </li>
        <li>
          <code>npm start</code> loads the sample.
        </li>
      </ul>
    </section>
  )
}
