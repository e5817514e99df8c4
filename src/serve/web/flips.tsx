/**
 * Claims whose verdict changed: the claim's words, from what to what, and what made it.
 * In: flips, the last first. Out: the page's body, and the list for the first page.
 */
import type { VNode } from 'preact'
import type { Flip } from '../../record/index.ts'
import { addressOf, articleAddress, quoteAddress } from './addresses.ts'
import { dateInWords } from '../words/dates.ts'
import type { View } from './frame.tsx'
import { Quoted, Sentence, World } from './marks.tsx'
import { withoutVerdict } from './verdict-words.ts'
import { VERDICT_WORDS } from '../words/words.ts'

export interface FlipsInput {
  readonly flips: readonly Flip[]
  readonly offset: number
  readonly limit: number
}

/** The page of changed verdicts. */
export function flipsView({ flips, offset, limit }: FlipsInput): View {
  const body = (
    <>
      <h1>Verdicts that changed</h1>
      <p class="lead">
        Claims of stored articles are judged again when an article is added or a decision made. Here
        is every verdict that became another, and through what.
      </p>
      {flips.length === 0 ? (
        <section class="empty">
          <h2>No verdict has changed{offset > 0 ? ' before these' : ' yet'}</h2>
          <p>
            Add reports, or <a href="/sources">declare a ledger complete</a>: what that changes is
            listed here.
          </p>
        </section>
      ) : (
        <FlipList flips={flips} />
      )}
      {flips.length === limit && (
        <p>
          <a rel="next" href={addressOf('/flips', { offset: String(offset + limit) })}>
            earlier changes →
          </a>
        </p>
      )}
    </>
  )
  return { title: 'Verdicts that changed', body }
}

/** Changed verdicts as cards. */
export function FlipList({ flips }: { flips: readonly Flip[] }): VNode {
  return (
    <ul class="cards">
      {flips.map((flip) => (
        <li key={`${flip.at}${quoteAddress(flip.quote)}${flip.cause.id}`}>
          <Quoted quote={flip.quote} />
          <p>
            <Verdict verdict={flip.was} /> <span aria-hidden="true">→</span>
            <span class="unseen"> became </span> <Verdict verdict={flip.verdict} />{' '}
            <Sentence words={withoutVerdict(flip.sentence)} />
          </p>
          <p class="soft">
            <time>{dateInWords(flip.at.slice(0, 10))}</time>, through <Cause cause={flip.cause} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Verdict({ verdict }: { verdict: Flip['verdict'] }): VNode {
  const { sign, word } = VERDICT_WORDS[verdict]
  return (
    <span class={`verdict-sign ${verdict}`}>
      {sign} {word.toLowerCase()}
    </span>
  )
}

function Cause({ cause }: { cause: Flip['cause'] }): VNode {
  if (cause.kind === 'decision')
    return (
      <>
        a decision: <World words={cause.words} />
      </>
    )
  return (
    <a href={articleAddress(cause.id as Flip['article'])}>
      <World words={cause.words === '' ? 'an article' : cause.words} />
    </a>
  )
}
