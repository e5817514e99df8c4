/**
 * Why these reports are one event, what was nearly joined to it, and which decisions stand.
 * In: a contact, its decisions, its near misses. Out: three lists; reasons in words.
 */
import type { VNode } from 'preact'
import type { ArticleId } from '../../article/index.ts'
import type { Contact, ContactId, Decision, MentionId } from '../../record/index.ts'
import { articleAddress, eventAddress, whyAddress } from './addresses.ts'
import { MergeForm, SplitForm, UndoForm } from './decide-forms.tsx'
import { headlineOf } from '../words/contact-words.ts'
import { World } from './marks.tsx'
import { DECISION_WORDS } from '../words/words.ts'

export interface HistoryProps {
  readonly contact: Contact
  readonly decisions: readonly Decision[]
  readonly near: ReadonlyMap<ContactId, Contact>
  /** Set where an earlier state is shown, on which nobody can decide. */
  readonly asOf?: string
}

/** The three sections under an event's accounts. */
export function EventHistory(props: HistoryProps): VNode {
  return (
    <>
      <Joined {...props} />
      <NearMisses {...props} />
      <Decisions {...props} />
    </>
  )
}

function Joined({ contact, asOf }: HistoryProps): VNode {
  const sources = new Map(contact.quotes.map((quote) => [shortHash(quote.article), quote]))
  const name = (mention: MentionId): VNode => {
    const quote = sources.get(mention.split('/')[0] ?? '')
    if (!quote) return <code>{mention}</code>
    return (
      <a href={articleAddress(quote.article)}>
        <World words={quote.source} />
      </a>
    )
  }
  return (
    <section>
      <h2>Why these reports are one event</h2>
      {contact.joined.length === 0 ? (
        <p class="soft">Only one report tells of it, so nothing was joined.</p>
      ) : (
        <ul>
          {contact.joined.map((pair) => (
            <li key={`${pair.left} ${pair.right}`}>
              {name(pair.left)} and {name(pair.right)}: <World words={pair.reasons.join('; ')} />
              {pair.score !== undefined && <span class="soft"> (score {pair.score})</span>}
              {pair.decision !== undefined && <span class="soft"> (decision {pair.decision})</span>}
            </li>
          ))}
        </ul>
      )}
      {contact.joined.length > 0 && (
        <p>
          <a href={whyAddress(contact.id)}>Why, pair by pair</a>
        </p>
      )}
      {asOf === undefined && <SplitForm contact={contact} />}
    </section>
  )
}

function shortHash(article: ArticleId): string {
  return article.replace(/^sha256:/, '').slice(0, 12)
}

function NearMisses({ contact, near, asOf }: HistoryProps): VNode | null {
  if (contact.near.length === 0) return null
  return (
    <section>
      <h2>Near misses</h2>
      <ul>
        {contact.near.map((miss) => {
          const other = near.get(miss.contact)
          return (
            <li key={miss.contact}>
              <a href={eventAddress(miss.contact)}>
                {other ? <World words={headlineOf(other)} /> : miss.contact}
              </a>{' '}
              — {miss.verdict === 'unsure' ? 'unsure' : 'kept apart'}:{' '}
              <World words={miss.reasons.join('; ')} />{' '}
              <a href={whyAddress(contact.id, miss.contact)}>why</a>
              {asOf === undefined && <MergeForm event={contact.id} other={miss.contact} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Decisions({ contact, decisions, asOf }: HistoryProps): VNode {
  return (
    <section id="decisions">
      <h2>Decisions</h2>
      {decisions.length === 0 ? (
        <p class="soft">
          Nobody has decided anything about this event: what stands here follows from the sources
          and the rules alone.
        </p>
      ) : (
        <ul>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <time>{decision.at.slice(0, 10)}</time> {DECISION_WORDS[decision.kind]} by{' '}
              <World words={decision.by.replace(':', ' ')} />: <World words={decision.because} />{' '}
              <code class="soft">{decision.id}</code>
              {asOf === undefined && contact.decisions.includes(decision.id) && (
                <UndoForm event={contact.id} decision={decision} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
