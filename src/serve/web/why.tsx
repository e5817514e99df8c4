/**
 * The page that tells why reports are one event, or two: each telling, each pair with its score and reasons,
 * the decisions that stand and those that conflict.
 * In: the record's answer. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { MentionId, WhyAnswer } from '../../record/index.ts'
import { DECISION_WORDS, PAIR_WORDS } from '../words/words.ts'
import { articleAddress, eventAddress } from './addresses.ts'
import type { View } from './frame.tsx'
import { World } from './marks.tsx'
import { TableHead } from './table.tsx'

/** The page. */
export function whyView(answer: WhyAnswer): View {
  const { events, enough, more } = answer
  const title = events.length > 1 ? 'Why these are two events' : 'Why these reports are one event'
  const body = (
    <>
      <h1>{title}</h1>
      <p class="lead">
        {events.map((id, index) => (
          <>
            {index > 0 && ' and '}
            <a href={eventAddress(id)}>{id}</a>
          </>
        ))}
        . Fields are compared, never headlines: one that forbids decides, one that is unsure keeps
        apart, and together they must reach a score of {enough}.{' '}
        <a href="/codebook/one-contact">What is one contact</a>
      </p>
      <Tellings answer={answer} />
      <Pairs answer={answer} />
      {more > 0 && <p class="soft">{more} more pairs are not shown.</p>}
      <Standing answer={answer} />
    </>
  )
  return { title, body, place: '/' }
}

function Tellings({ answer }: { answer: WhyAnswer }): VNode {
  return (
    <section>
      <h2>The reports</h2>
      <ol class="tellings">
        {answer.tellings.map(({ mention, quote }) => (
          <li key={mention}>
            <a href={articleAddress(quote.article, quote.span)}>
              <World words={quote.source} />
            </a>{' '}
            <code class="soft">{mention}</code>{' '}
            <q class="words">
              <World words={quote.quote} />
            </q>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Pairs({ answer }: { answer: WhyAnswer }): VNode {
  const { pairs, tellings } = answer
  const name = (mention: MentionId): string => {
    const index = tellings.findIndex((one) => one.mention === mention)
    return `${index + 1} ${tellings[index]?.quote.source ?? ''}`
  }
  if (pairs.length === 0) return <p class="soft">Only one report tells of it.</p>
  return (
    <table class="ledger">
      <caption>Each pair of reports, by the numbers above</caption>
      <TableHead columns={['reports', 'the rules say', 'score', 'because', 'decision']} />
      <tbody>
        {pairs.map(({ left, right, verdict, score, reasons, decision }) => (
          <tr key={`${left} ${right}`}>
            <th scope="row">
              <World words={name(left)} /> – <World words={name(right)} />
            </th>
            <td data-label="the rules say">{PAIR_WORDS[verdict]}</td>
            <td data-label="score">{score}</td>
            <td data-label="because">
              <World words={reasons.join('; ')} />
            </td>
            <td data-label="decision">
              {decision === undefined ? <span class="none">–</span> : <code>{decision}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ answer: { decisions, conflicts } }: { answer: WhyAnswer }): VNode {
  return (
    <section>
      <h2>Decisions that stand</h2>
      {decisions.length === 0 && <p class="soft">None: the rules alone decide.</p>}
      <ul>
        {decisions.map((one) => (
          <li key={one.id}>
            <time>{one.at.slice(0, 10)}</time> {DECISION_WORDS[one.kind]} by{' '}
            <World words={one.by.replace(':', ' ')} />: <World words={one.because} />{' '}
            <code class="soft">{one.id}</code>
          </li>
        ))}
      </ul>
      {conflicts.map(({ same, different }) => (
        <p key={`${same.id} ${different.id}`} class="conflict">
          Conflict: <code>{same.id}</code> holds together what <code>{different.id}</code> keeps
          apart. It has no effect until one of them is undone.
        </p>
      ))}
    </section>
  )
}
