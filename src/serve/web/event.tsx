/**
 * The page of an event: its headline, then one row a field and one column an independent source,
 * each value with its words; why the reports are one event; near misses; decisions.
 * In: a contact with what surrounds it. Out: the page's body.
 */
import { TableHead } from './table.tsx'
import type { VNode } from 'preact'
import type { Contact, ContactId, ContactParty, Decision, Statement } from '../../record/index.ts'
import type { Reading } from '../../reading.ts'
import { AccountTable } from './account-table.tsx'
import type { SourceGroup } from './accounts.ts'
import { eventAddress } from './addresses.ts'
import { headlineOf, sourcesInFull } from '../words/contact-words.ts'
import { EventDates } from './event-dates.tsx'
import { EventHistory } from './event-history.tsx'
import type { View } from './frame.tsx'
import { Doubts, Inferred, QuoteList, What, When, World } from './marks.tsx'
import type { TwoSides } from '../words/two-sides.ts'
import type { LeftOpenRow } from '../two-sided.ts'
import { TwoSidesTable } from './two-sides-table.tsx'
import { partyName } from '../words/contact-words.ts'
import { ROLE_WORDS } from '../words/words.ts'

export interface EventInput {
  readonly contact: Contact
  readonly groups: readonly SourceGroup[]
  readonly statements: readonly Statement[]
  readonly decisions: readonly Decision[]
  readonly twoSides?: TwoSides
  readonly leftOpen: readonly LeftOpenRow[]
  /** The readings of the articles that tell of it. */
  readonly readings: readonly Reading[]
  readonly nameOfCountry: (code: string) => string
  /** The line it stands on, and its neighbours there. */
  readonly line?: {
    readonly address: string
    readonly title: string
    readonly before?: Contact
    readonly after?: Contact
  }
  /** The near misses, as far as the record still has them. */
  readonly near: ReadonlyMap<ContactId, Contact>
  readonly asOf?: string
}

/** The page of an event. */
export function eventView(input: EventInput): View {
  const { contact } = input
  const title = headlineOf(contact)
  const body = (
    <>
      <h1 class={contact.status === 'denied' ? 'is-denied' : ''}>
        <World words={title} />
      </h1>
      <p class="lead">
        <What contact={contact} />, <When time={contact.time} /> · {sourcesInFull(contact)}
      </p>
      <EventDates contact={contact} readings={input.readings} />
      <LineLinks input={input} />
      {contact.doubt.length > 0 && (
        <section class="doubts" aria-label="Doubts">
          <h2>Doubt</h2>
          <Doubts contact={contact} />
        </section>
      )}
      <Parties contact={contact} nameOfCountry={input.nameOfCountry} />
      <AccountTable contact={contact} groups={input.groups} statements={input.statements} />
      {input.twoSides && (
        <TwoSidesTable
          sides={input.twoSides}
          leftOpen={input.leftOpen}
          statements={input.statements}
          nameOfCountry={input.nameOfCountry}
        />
      )}
      {!input.twoSides && <LeftOpen rows={input.leftOpen} />}
      <section>
        <h2>The words</h2>
        <QuoteList quotes={contact.quotes} shown={4} />
      </section>
      <EventHistory {...input} />
    </>
  )
  return { title, body, place: '/' }
}

function LineLinks({ input }: { input: EventInput }): VNode | null {
  const { line, asOf } = input
  if (!line) return null
  return (
    <nav class="around" aria-label="On the line">
      {line.before && (
        <span>
          ← <When time={line.before.time} href={eventAddress(line.before.id, asOf)} />
        </span>
      )}
      <a href={line.address}>{line.title}</a>
      {line.after && (
        <span>
          <When time={line.after.time} href={eventAddress(line.after.id, asOf)} /> →
        </span>
      )}
    </nav>
  )
}

function Parties({ contact, nameOfCountry }: Pick<EventInput, 'contact' | 'nameOfCountry'>): VNode {
  return (
    <table class="ledger">
      <caption>Who took part, and in what office</caption>
      <TableHead columns={['party', 'role', 'office', 'state', 'words']} />
      <tbody>
        {contact.parties.map((party, index) => (
          <PartyRow key={index} party={party} nameOfCountry={nameOfCountry} />
        ))}
      </tbody>
    </table>
  )
}

interface PartyRowProps {
  readonly party: ContactParty
  readonly nameOfCountry: (code: string) => string
}

function PartyRow({ party, nameOfCountry }: PartyRowProps): VNode {
  const none = <span class="none">–</span>
  return (
    <tr>
      <th scope="row">
        {party.basis === 'inferred' ? (
          <Inferred {...(party.rule !== undefined && { rule: party.rule })}>
            <World words={partyName(party)} />
          </Inferred>
        ) : (
          <World words={partyName(party)} />
        )}
      </th>
      <td data-label="role">{ROLE_WORDS[party.role]}</td>
      <td data-label="office">
        {party.officeTitle === undefined ? none : <World words={party.officeTitle} />}
      </td>
      <td data-label="state">
        {party.country === undefined ? none : nameOfCountry(party.country)}
      </td>
      <td data-label="words">
        <QuoteList quotes={party.evidence} shown={1} />
      </td>
    </tr>
  )
}

function LeftOpen({ rows }: { rows: readonly LeftOpenRow[] }): VNode | null {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Left open</h2>
      {rows.map((row) => (
        <div key={row.question}>
          <p>
            {row.question}
            {row.by !== undefined && (
              <>
                {' '}
                — <World words={row.by} /> would not say
              </>
            )}
          </p>
          <QuoteList quotes={row.quotes} shown={1} />
        </div>
      ))}
    </section>
  )
}
