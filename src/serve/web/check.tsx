/**
 * The page of a check: the verdict first, then what decides it, the runner-up, coverage, forks, how
 * the claim was understood, and the answer as text with citations.
 * In: the sentence and the record's answer. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { CheckAnswer, Contact } from '../../record/index.ts'
import { eventAddress } from './addresses.ts'
import { CheckForm, type CheckTyped } from './check-form.tsx'
import { citationText } from './citation-text.ts'
import { dateShownBy, headlineOf, sourcesInFull } from '../words/contact-words.ts'
import { CoverageNote } from './coverage.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { daysOfEdtf } from '../words/dates.ts'
import type { View } from './frame.tsx'
import { Ledger } from './ledger.tsx'
import { Doubts, QuoteList, Sentence, ShownBy, World } from './marks.tsx'
import { verdictParts, withoutVerdict } from './verdict-words.ts'
import { counted, VERDICT_WORDS } from '../words/words.ts'

export interface CheckInput {
  readonly sentence: string
  readonly answer: CheckAnswer
  readonly typed: CheckTyped
  /** The two parties in words. */
  readonly parties: string
  /** Frozen address, for the citation. */
  readonly frozen: string
}

/** The page of a verdict. */
export function checkView({ sentence, answer, typed, parties, frozen }: CheckInput): View {
  const verdict = VERDICT_WORDS[answer.verdict]
  const title = `${verdict.word}: ${sentence}`
  const parts = verdictParts(answer.sentence)
  const body = (
    <>
      <blockquote class="claimed">
        <q>
          <World words={sentence} />
        </q>
      </blockquote>
      <h1 class={`verdict ${answer.verdict}`}>
        <span aria-hidden="true">{verdict.sign}</span> {verdict.word}.{' '}
        <span class="sentence">
          <Sentence words={parts.main} />
        </span>
      </h1>
      {parts.rest !== '' && (
        <p class="lead">
          <Sentence words={parts.rest} />
        </p>
      )}
      <Deciding answer={answer} />
      <RunnerUp answer={answer} />
      <CheckCoverage answer={answer} />
      <Forks answer={answer} />
      <CheckForm typed={typed} claim={answer.claim} parties={parties} />
      <Ledger contacts={answer.contacts} caption="All contacts that were weighed, newest first" />
      <Citation text={citationText({ sentence, answer, frozen })} />
    </>
  )
  return { title, body, question: sentence }
}

function Citation({ text }: { text: string }): VNode {
  return (
    <section>
      <h2>As text with citations</h2>
      <textarea
        id="citation"
        class="citation"
        rows={8}
        readOnly
        aria-label="The answer as text with citations"
      >
        {text}
      </textarea>
      <button type="button" data-copy="citation" hidden>
        Copy
      </button>
    </section>
  )
}

/** The page of a sentence that was not understood as a claim. */
export function unclearCheckView({ sentence, why, typed }: UnclearInput): View {
  const body = (
    <>
      <h1>{sentence === '' ? 'Check a claim' : 'Not understood as a claim'}</h1>
      {sentence !== '' && (
        <blockquote class="claimed">
          <q>
            <World words={sentence} />
          </q>
        </blockquote>
      )}
      <p class="lead">
        <World words={why} />
      </p>
      <CheckForm typed={typed} />
      <section class="empty">
        <h2>What can be checked</h2>
        <ul>
          <li>“their first call in 15 months”</li>
          <li>“the first meeting since March 2023”</li>
          <li>“the last time they spoke was 15 March 2023”</li>
          <li>“they have spoken five times since February 2022”</li>
        </ul>
        <p>Name the two parties above where the sentence does not.</p>
      </section>
    </>
  )
  return {
    title: sentence === '' ? 'Check a claim' : `Not understood: ${sentence}`,
    body,
    question: sentence,
  }
}

interface UnclearInput {
  readonly sentence: string
  readonly why: string
  readonly typed: CheckTyped
}

function Deciding({ answer }: { answer: CheckAnswer }): VNode {
  if (answer.because.length === 0)
    return (
      <p>
        No contact decides it: <a href="#coverage">what was watched</a> does.
      </p>
    )
  const byId = new Map(weighedOf(answer).map((contact) => [contact.id, contact]))
  return (
    <section>
      <h2>What decides it</h2>
      {answer.because.map((reason) => {
        const contact = byId.get(reason.contact)
        return (
          <div key={reason.contact} class="card">
            <h3>
              <a href={eventAddress(reason.contact)}>
                {contact ? <World words={headlineOf(contact)} /> : reason.contact}
              </a>
            </h3>
            {contact && (
              <p class="soft">
                {sourcesInFull(contact)} · date: <ShownBy words={dateShownBy(contact)} />
              </p>
            )}
            <QuoteList quotes={reason.evidence} shown={2} />
            {contact && contact.doubt.length > 0 && <Doubts contact={contact} />}
          </div>
        )
      })}
    </section>
  )
}

function weighedOf(answer: CheckAnswer): readonly Contact[] {
  return [
    ...answer.contacts,
    ...[answer.current, answer.runnerUp].filter((one) => one !== undefined),
  ]
}

function RunnerUp({ answer }: { answer: CheckAnswer }): VNode | null {
  const { runnerUp } = answer
  if (!runnerUp || answer.because.some((one) => one.contact === runnerUp.id)) return null
  return (
    <p>
      Runner-up:{' '}
      <a href={eventAddress(runnerUp.id)}>
        <World words={headlineOf(runnerUp)} />
      </a>{' '}
      <span class="soft">— what would decide it if the contact above fell.</span>
    </p>
  )
}

function CheckCoverage({ answer }: { answer: CheckAnswer }): VNode {
  const { coverage, claim } = answer
  const days = weighedOf(answer).flatMap((contact) => Object.values(contact.days))
  const value = typeof claim.value === 'string' ? Object.values(daysOfEdtf(claim.value)) : []
  const from = [...days, ...value, claim.on].sort()[0] ?? claim.on
  return (
    <section id="coverage">
      <h2>What was watched</h2>
      <CoverageStrip
        coverage={coverage}
        window={{ from: from.slice(0, 10), to: claim.on.slice(0, 10) }}
      />
      <CoverageNote coverage={coverage} />
    </section>
  )
}

function Forks({ answer }: { answer: CheckAnswer }): VNode | null {
  if (answer.forks.length === 0) return null
  const others = answer.forks.filter((fork) => fork.verdict !== answer.verdict)
  const same = answer.forks.filter((fork) => fork.verdict === answer.verdict)
  return (
    <section>
      {others.length > 0 && <h2>It would be different if …</h2>}
      <ForkList forks={others} />
      {same.length > 0 && (
        <details>
          <summary>{counted(same.length, 'other reading')} with the same verdict</summary>
          <ForkList forks={same} />
        </details>
      )}
    </section>
  )
}

function ForkList({ forks }: { forks: CheckAnswer['forks'] }): VNode {
  return (
    <ul class="forks">
      {forks.map((fork) => (
        <li key={fork.reading}>
          <span class={`verdict-sign ${fork.verdict}`}>
            {VERDICT_WORDS[fork.verdict].sign} {VERDICT_WORDS[fork.verdict].word.toLowerCase()}
          </span>{' '}
          <World words={fork.reading} /> — <Sentence words={withoutVerdict(fork.because)} />
        </li>
      ))}
    </ul>
  )
}
