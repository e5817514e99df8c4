/**
 * Small parts that many pages show: quoted words with their source, certainty marks, doubts.
 * In: quotes, accounts, contacts. Out: elements. Colour never stands alone: each mark has a word or
 * a sign of its own, and text of the world is isolated from the direction of ours.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { ActTime } from '../../events/index.ts'
import type { Contact, Quote } from '../../record/index.ts'
import { quoteAddress } from './addresses.ts'
import { timeInColumn, timeInWords } from '../words/dates.ts'
import { shortened } from '../words/plain.ts'
import { shownBy } from '../words/shown-by.ts'
import { counted, listed, STATUS_WORDS, typeWord } from '../words/words.ts'

const QUOTE_LENGTH = 320

/** Words of the world, isolated from the direction of the words around them. */
export function World({ words }: { words: string }): VNode {
  return <bdi>{words}</bdi>
}

/** A value that was inferred, with its rule, or for a date with the words that say how. */
export function Inferred({ rule, words, children }: InferredProps): VNode {
  const named = rule === undefined ? 'inferred' : `inferred by the rule “${rule}”`
  return (
    <span class="inferred">
      <span class="value">{children}</span>{' '}
      <a
        class="mark"
        href="/codebook#inferred"
        title={words === undefined ? named : `inferred: ${words}`}
      >
        inferred
      </a>
    </span>
  )
}

interface InferredProps {
  readonly rule?: string
  readonly words?: string
  readonly children: ComponentChildren
}

/** How a date is known, in words, with the mark where no mark stands beside the date. */
export function ShownBy({ words, isMarked = false }: ShownByProps): VNode {
  return (
    <span class="shown-by">
      {isMarked && (
        <>
          <a class="mark" href="/codebook#inferred">
            inferred
          </a>
          :{' '}
        </>
      )}
      <World words={words} />
    </span>
  )
}

interface ShownByProps {
  readonly words: string
  readonly isMarked?: boolean
}

interface WhenProps {
  readonly time: ActTime
  readonly form?: 'words' | 'column'
  /** Where the time leads; its mark stays outside of the link. */
  readonly href?: string
  readonly children?: ComponentChildren
}

/** A time in words, or as a column of dates; `children` stand within its link. */
export function When({ time, form = 'words', href, children }: WhenProps): VNode {
  const written = form === 'words' ? timeInWords(time) : timeInColumn(time)
  const words = (
    <>
      <time>{written}</time>
      {children}
    </>
  )
  const linked = href === undefined ? words : <a href={href}>{words}</a>
  if (time.edtf === undefined) return <span class="unknown">{linked}</span>
  if (time.basis !== 'inferred') return <span class="value">{linked}</span>
  return <Inferred words={shownBy(time)}>{linked}</Inferred>
}

/** A sentence of ours with its dates kept in one piece. */
export function Sentence({ words }: { words: string }): VNode {
  const parts = words.split(/(\d{4}-\d{2}-\d{2})/)
  return (
    <bdi>
      {parts.map((part, index) => (index % 2 === 1 ? <time key={index}>{part}</time> : part))}
    </bdi>
  )
}

/** A quotation with the link to where it stands. */
export function Quoted({ quote }: { quote: Quote }): VNode {
  return (
    <blockquote class="quoted">
      <q>
        <World words={shortened(quote.quote, QUOTE_LENGTH)} />
      </q>{' '}
      <a class="from" href={quoteAddress(quote)}>
        <World words={quote.source} />
      </a>
    </blockquote>
  )
}

/** Several quotations: the first few shown, the others folded. */
export function QuoteList({
  quotes,
  shown = 2,
}: {
  quotes: readonly Quote[]
  shown?: number
}): VNode {
  const rest = quotes.slice(shown)
  return (
    <>
      {quotes.slice(0, shown).map((quote) => (
        <Quoted key={quoteAddress(quote)} quote={quote} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more quotation')}</summary>
          {rest.map((quote) => (
            <Quoted key={quoteAddress(quote)} quote={quote} />
          ))}
        </details>
      )}
    </>
  )
}

/** What a contact is called: its type, struck when it is denied, with its status and who denies it. */
export function What({ contact }: { contact: Contact }): VNode {
  const words = typeWord(contact.type)
  const deniers = deniersOf(contact)
  const denied = (
    <span class="mark">
      denied
      {deniers.length > 0 && (
        <>
          {' '}
          by <World words={listed(deniers)} />
        </>
      )}
    </span>
  )
  if (contact.status === 'denied')
    return (
      <span class="denied">
        <s>{words}</s> {denied}
      </span>
    )
  return (
    <>
      {words}
      {contact.status !== 'held' && (
        <span class="mark status"> {STATUS_WORDS[contact.status]}</span>
      )}
      {deniers.length > 0 && <span class="denied"> ≠ {denied}</span>}
    </>
  )
}

/** Who denies that the contact took place. */
export function deniersOf(contact: Contact): readonly string[] {
  const denials = contact.accounts.existence?.filter((one) => one.value === 'denied') ?? []
  return [...new Set(denials.flatMap(({ sayers = [], by }) => (sayers.length > 0 ? sayers : by)))]
}

/** "≠ 2 accounts", where sources differ. */
export function Disputed({ count }: { count: number }): VNode {
  return <span class="mark disputed">≠ {counted(count, 'account')}</span>
}

/** The doubts about a contact in words; a dash where there are none. */
export function Doubts({ contact }: { contact: Contact }): VNode {
  if (contact.doubt.length === 0) return <span class="none">–</span>
  return (
    <ul class="plain">
      {contact.doubt.map((doubt) => (
        <li key={doubt}>
          <World words={doubt} />
        </li>
      ))}
    </ul>
  )
}
