/**
 * The margin of an article: a card an act, claim and open question, each value a link to its words.
 * In: cards. Out: a list; without script a link lights its words by `:target`.
 */
import type { VNode } from 'preact'
import type { ContactId } from '../../record/index.ts'
import { addressOf, eventAddress, wordsAnchor } from './addresses.ts'
import type { MarginCard, MarginValue } from './article-values.ts'
import { ShownBy, World } from './marks.tsx'
import { STATUS_WORDS } from '../words/words.ts'

export interface MarginProps {
  readonly cards: readonly MarginCard[]
  /** Events that the acts belong to. */
  readonly contacts: Readonly<Record<string, ContactId>>
  /** Words of the claims, to check them. */
  readonly claims: ReadonlyMap<string, ClaimWords>
  /** Where the sentence of a card is explained. */
  readonly explained: ReadonlyMap<string, string>
}

/** A claim as the parameters of a check. */
export interface ClaimWords {
  readonly claim: string
  readonly a?: string
  readonly b?: string
  readonly on?: string
}

/** All cards. */
export function Margin({ cards, contacts, claims, explained }: MarginProps): VNode {
  return (
    <aside class="margin" aria-label="Values">
      {cards.length === 0 && <NoValue />}
      {cards.map((card) => (
        <Card
          key={card.id}
          card={card}
          contact={contacts[card.id]}
          claim={claims.get(card.id)}
          explained={explained.get(card.id)}
        />
      ))}
    </aside>
  )
}

function NoValue(): VNode {
  return (
    <div class="empty">
      <h2>No value to show</h2>
      <p>
        Readout found no act, claim or open question here — or the filter leaves none. Nothing is
        made up to fill the page.
      </p>
    </div>
  )
}

interface CardProps {
  readonly card: MarginCard
  readonly contact: ContactId | undefined
  readonly claim: ClaimWords | undefined
  readonly explained: string | undefined
}

function Card({ card, contact, claim, explained }: CardProps): VNode {
  const kind = card.kind.replace(' ', '-')
  return (
    <section id={card.id} class={`card ${kind} status-${card.status ?? 'none'}`}>
      <CardTitle card={card} />
      <ul class="plain">
        {card.values.map((value) => (
          <Value key={value.id} value={value} />
        ))}
      </ul>
      {contact !== undefined && (
        <p class="onward">
          <a href={eventAddress(contact)}>all sources of this event</a>
        </p>
      )}
      {claim && (
        <p class="onward">
          <a href={addressOf('/check', { ...claim })}>check it against the record</a>
        </p>
      )}
      {explained !== undefined && (
        <p class="onward">
          <a href={explained}>its sentence explained</a>
        </p>
      )}
    </section>
  )
}

function CardTitle({ card }: { card: MarginCard }): VNode {
  const first = card.spans[0]
  const status =
    card.status !== undefined && card.status !== 'held' ? STATUS_WORDS[card.status] : undefined
  const title = first ? (
    <a href={`#${wordsAnchor(first)}`} data-value={card.id}>
      {card.title}
    </a>
  ) : (
    card.title
  )
  return (
    <h3>
      {card.status === 'denied' ? <s>{title}</s> : title}
      {status !== undefined && <span class="mark status"> {status}</span>}
    </h3>
  )
}

function Value({ value }: { value: MarginValue }): VNode {
  const [first] = value.spans
  const words = <World words={value.words} />
  const isInferred = value.basis === 'inferred'
  return (
    <li id={value.id} class={isInferred ? 'inferred' : ''}>
      <span class="label">{value.label}</span>{' '}
      <span class="value">
        {first ? (
          <a href={`#${wordsAnchor(first)}`} data-value={value.id}>
            {words}
          </a>
        ) : (
          words
        )}
      </span>
      {isInferred && value.shownBy === undefined && (
        <>
          {' '}
          <a class="mark" href="/codebook#inferred">
            inferred{value.rule === undefined ? '' : `: ${value.rule}`}
          </a>
        </>
      )}
      {value.shownBy !== undefined && (
        <>
          {' '}
          <ShownBy words={value.shownBy} isMarked={isInferred} />
        </>
      )}
      {value.saidBy !== undefined && (
        <span class="soft">
          {' '}
          — says <World words={value.saidBy} />
        </span>
      )}
    </li>
  )
}
