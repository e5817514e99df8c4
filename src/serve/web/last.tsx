/**
 * The last contact of two parties: the answer, its words, the gap, the runner-up, the coverage.
 * In: the record's answer. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { Contact, LastAnswer } from '../../record/index.ts'
import { eventAddress } from './addresses.ts'
import { dateSentence, headlineOf, sourcesInFull } from '../words/contact-words.ts'
import { CoverageNote } from './coverage.tsx'
import { durationInWords } from '../words/dates.ts'
import type { View } from './frame.tsx'
import { Doubts, QuoteList, ShownBy, World } from './marks.tsx'

export interface LastInput {
  readonly answer: LastAnswer
  /** The line's title and address. */
  readonly line: { readonly title: string; readonly address: string }
  readonly before?: string
}

/** The page of a last contact. */
export function lastView({ answer, line, before }: LastInput): View {
  const { contact, runnerUp, gap } = answer
  const body = (
    <>
      <p class="soft">
        <a href={line.address}>{line.title}</a>
        {before !== undefined && ` · before ${before}`}
      </p>
      {contact ? (
        <>
          <h1>
            <a href={eventAddress(contact.id)}>
              <World words={headlineOf(contact)} />
            </a>
          </h1>
          <p class="lead">
            {gap !== undefined && (
              <>
                {durationInWords(gap)} before {before ?? 'today'} ·{' '}
              </>
            )}
            {sourcesInFull(contact)}
          </p>
          <p class="soft">
            <ShownBy words={dateSentence(contact)} />
          </p>
          {contact.doubt.length > 0 && <Doubts contact={contact} />}
          <QuoteList quotes={contact.quotes} shown={3} />
        </>
      ) : (
        <NoContact />
      )}
      {runnerUp && <Before contact={runnerUp} />}
      <CoverageNote coverage={answer.coverage} />
    </>
  )
  return { title: `Last contact: ${line.title}`, body, place: '/' }
}

function Before({ contact }: { contact: Contact }): VNode {
  return (
    <p>
      Before that:{' '}
      <a href={eventAddress(contact.id)}>
        <World words={headlineOf(contact)} />
      </a>
    </p>
  )
}

function NoContact(): VNode {
  return (
    <section class="empty">
      <h1>No contact in the record</h1>
      <p>
        The record has none between these two. Whether there was none depends on what was watched:
        see the coverage below.
      </p>
    </section>
  )
}
