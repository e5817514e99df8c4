/**
 * The ledger: a table with one row a contact.
 * In: contacts. Out: a table with a caption and scopes; on a narrow window each row becomes a block
 * whose cells name themselves.
 */
import { TableHead } from './table.tsx'
import type { VNode } from 'preact'
import type { Contact } from '../../record/index.ts'
import { eventAddress } from './addresses.ts'
import { dateShownBy, shortNames, sourcesInWords } from '../words/contact-words.ts'
import { Disputed, Doubts, ShownBy, What, When, World } from './marks.tsx'
import { counted, listed } from '../words/words.ts'

/** Rows on a page; a longer ledger is narrowed by its window, and whole in its CSV. */
const ROWS_AT_MOST = 300

export interface LedgerProps {
  readonly contacts: readonly Contact[]
  readonly caption?: string
  readonly asOf?: string
}

/** Contacts as rows, newest first; nothing where there are none. */
export function Ledger({ contacts, caption, asOf }: LedgerProps): VNode | null {
  if (contacts.length === 0) return null
  const rows = newestFirst(contacts).slice(0, ROWS_AT_MOST)
  const hidden = contacts.length - rows.length
  return (
    <table class="ledger">
      <caption>
        {caption ?? 'Contacts on this line, newest first; each date leads to its sources'}
        {hidden > 0 &&
          `. ${counted(hidden, 'older row')} left out: choose a window, or take the CSV`}
      </caption>
      <TableHead columns={['date', 'what', 'who', 'initiated by', 'sources', 'doubt']} />
      <tbody>
        {rows.map((contact) => (
          <LedgerRow key={contact.id} contact={contact} {...(asOf !== undefined && { asOf })} />
        ))}
      </tbody>
    </table>
  )
}

function LedgerRow({ contact, asOf }: { contact: Contact; asOf?: string }): VNode {
  return (
    <tr class={`status-${contact.status}`}>
      <th scope="row" class="date">
        <When time={contact.time} form="column" href={eventAddress(contact.id, asOf)} />
        <ShownBy words={dateShownBy(contact)} />
      </th>
      <td data-label="what">
        <What contact={contact} />
      </td>
      <td data-label="who">
        <World words={shortNames(contact)} />
      </td>
      <td data-label="initiated by">
        <Initiator contact={contact} />
      </td>
      <td data-label="sources" class="nowrap">
        {sourcesInWords(contact)}
      </td>
      <td data-label="doubt">
        <Doubts contact={contact} />
      </td>
    </tr>
  )
}

function Initiator({ contact }: { contact: Contact }): VNode {
  const { initiator } = contact
  if (!initiator) return <span class="none">not said</span>
  if (initiator.disputed)
    return (
      <>
        <World words={initiator.name} />{' '}
        <Disputed count={contact.accounts.initiator?.length ?? 2} />
      </>
    )
  return (
    <>
      <World words={initiator.name} />{' '}
      {initiator.by.length > 0 && (
        <span class="soft">
          (<World words={listed(initiator.by.slice(0, 2))} />
          {initiator.by.length > 2 && ` +${initiator.by.length - 2}`})
        </span>
      )}
    </>
  )
}

/** Newest first; what has no date stands at the end, not at the top. */
function newestFirst(contacts: readonly Contact[]): readonly Contact[] {
  const isDated = ({ time }: Contact): boolean => time.edtf !== undefined
  const newest = [...contacts].reverse()
  return [...newest.filter(isDated), ...newest.filter((contact) => !isDated(contact))]
}
