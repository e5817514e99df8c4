/**
 * The dates of an event, each by its name and with how it is known: when it happened, when it was made
 * known, when it was reported, when the record learned of it.
 * In: a contact and the readings of its articles. Out: a list; none of the dates stands for another.
 */
import type { VNode } from 'preact'
import type { Contact } from '../../record/index.ts'
import type { Reading } from '../../reading.ts'
import { announcementInWords, dateShownBy } from '../words/contact-words.ts'
import { dateInWords } from '../words/dates.ts'
import { shownBy } from '../words/shown-by.ts'
import { counted, DATE_WORDS } from '../words/words.ts'
import { PublishedWords } from './published.tsx'
import { Inferred, ShownBy, When, World } from './marks.tsx'

interface DatesProps {
  readonly contact: Contact
  readonly readings: readonly Reading[]
}

/** The dates, in the order in which they came about. */
export function EventDates({ contact, readings }: DatesProps): VNode {
  return (
    <section aria-label="Dates">
      <dl class="facts">
        <dt>{DATE_WORDS[contact.status]}</dt>
        <dd>
          <When time={contact.time} />
          <Known words={dateShownBy(contact)} />
        </dd>
        <Announced contact={contact} />
        <dt>published</dt>
        <dd>
          <Published contact={contact} readings={readings} />
        </dd>
        <dt>learned</dt>
        <dd>
          {dateInWords(contact.learnedAt.slice(0, 10))}
          <Known words="when its first report came into this record" />
        </dd>
      </dl>
    </section>
  )
}

function Known({ words }: { words: string }): VNode {
  return (
    <>
      {' '}
      <span class="soft">
        — <ShownBy words={words} />
      </span>
    </>
  )
}

function Announced({ contact: { announced } }: Pick<DatesProps, 'contact'>): VNode | null {
  if (!announced) return null
  const words = <World words={announcementInWords(announced)} />
  const { time } = announced
  const known = time && shownBy(time, 'announcement')
  return (
    <>
      <dt>announced</dt>
      <dd>
        {time?.basis === 'inferred' ? (
          <Inferred {...(known !== undefined && { words: known })}>{words}</Inferred>
        ) : (
          <span class="value">{words}</span>
        )}
        {known !== undefined && <Known words={known} />}
      </dd>
    </>
  )
}

/** One report with how its day is known, or the first and the last day of several. */
function Published({ contact, readings }: DatesProps): VNode {
  const [only] = readings
  if (only && readings.length === 1) return <PublishedWords reading={only} />
  const { published } = contact
  if (!published) return <span class="unknown">the day of no report is known</span>
  const [first, last] = [published.first, published.last].map((day) =>
    dateInWords(day.slice(0, 10)),
  )
  return (
    <>
      {first === last ? first : `${first} to ${last}`}{' '}
      <span class="soft">— {counted(contact.mentions.length, 'report')}</span>
    </>
  )
}
