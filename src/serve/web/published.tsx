/**
 * The publication of an article on a page: the day and how it is known, or what is known of it.
 * In: a reading. Out: one line of words, and the steps by which the text's own dates tell it.
 */
import type { VNode } from 'preact'
import type { Reading } from '../../reading.ts'
import { dateInWords } from '../words/dates.ts'
import { betweenInWords, BY_OWN_DATES, proofQuote } from '../words/published-words.ts'
import { Inferred, Sentence, World } from './marks.tsx'

/** The day of publication, and how it is known. */
export function PublishedWords({ reading }: { reading: Reading }): VNode {
  const { published } = reading.article
  if (published.kind === 'unknown') return <UndatedWords published={published} />
  const words = <time>{dateInWords(published.value)}</time>
  if (published.basis === 'inferred') return <Inferred rule={published.rule}>{words}</Inferred>
  const known = {
    given: 'given with the text',
    page: 'from the page’s data',
    text: 'from the text',
  }
  return (
    <>
      {words} <span class="soft">({known[published.basis]})</span>
    </>
  )
}

type Undated = Extract<Reading['article']['published'], { readonly kind: 'unknown' }>

function UndatedWords({ published: { why, between } }: { published: Undated }): VNode {
  if (!between)
    return (
      <span class="unknown">
        unknown: <World words={why} />
      </span>
    )
  return (
    <>
      <Inferred words={BY_OWN_DATES}>
        <time>{betweenInWords(between)}</time>
      </Inferred>{' '}
      <span class="soft">{BY_OWN_DATES}; the day is unknown</span>
    </>
  )
}

/** What the text says of its own day, a step each with its words. */
export function PublishedProof({ reading }: { reading: Reading }): VNode | null {
  const { published, text } = reading.article
  const proof = published.kind === 'known' ? published.proof : published.between?.proof
  if (!proof || proof.length === 0) return null
  return (
    <ul class="plain soft">
      {proof.map((step) => (
        <li key={`${step.rule} ${step.detail}`}>
          <Sentence words={step.detail} /> (
          <q>
            <World words={proofQuote(step, text)} />
          </q>
          )
        </li>
      ))}
    </ul>
  )
}
