/**
 * Fields by source groups: each cell the value a group gives with its words beneath, the shown value
 * first with the rule that chose it.
 * In: a contact and its groups. Out: a table that turns into blocks on a narrow window.
 */
import type { VNode } from 'preact'
import type { Account, Contact, Field, Statement } from '../../record/index.ts'
import { accountsOfGroup, isDisputed, speakersFor, type SourceGroup } from './accounts.ts'
import { saysSo, shownValue, statementShownBy, valueInWords } from '../words/field-values.ts'
import { dateShownBy, isCorrection } from '../words/contact-words.ts'
import { Disputed, Inferred, QuoteList, ShownBy, World } from './marks.tsx'
import { TableHead } from './table.tsx'
import { counted, FIELD_ORDER, FIELD_WORDS, sharedInWords, typeWord } from '../words/words.ts'

const COLUMNS_AT_MOST = 5

interface TableProps {
  readonly contact: Contact
  readonly groups: readonly SourceGroup[]
  readonly statements: readonly Statement[]
}

/** The accounts of all fields, independent sources side by side. */
export function AccountTable({ contact, groups, statements }: TableProps): VNode {
  const columns = groups.slice(0, COLUMNS_AT_MOST)
  const hidden = groups.length - columns.length
  const fields = FIELD_ORDER.filter((field) => isShown(contact, field))
  return (
    <table class="ledger accounts">
      <caption>
        What each independent source says; copies of one agency’s text share a column
        {hidden > 0 && `. ${counted(hidden, 'more source')} in the JSON of this page`}
      </caption>
      <TableHead columns={['field', 'shown']}>
        {columns.map((group) => (
          <th key={group.articles[0]} scope="col">
            <GroupName group={group} shared={sharedIn(contact, group)} />
          </th>
        ))}
      </TableHead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} class={isDisputed(contact, field) ? 'differs' : ''}>
            <th scope="row">{FIELD_WORDS[field]}</th>
            <td data-label="shown" class="shown">
              <Shown contact={contact} field={field} />
            </td>
            {columns.map((group) => (
              <td key={group.articles[0]} data-label={group.name}>
                <Cell {...{ contact, statements, field, group }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How a group knows the date that it gives. */
function Told({ contact, statements, field, account, group }: ToldProps): VNode | null {
  const told = statements.find(
    (one) => one.field === field && isOfGroup(one, group) && saysSo(one, account),
  )
  const words = told && statementShownBy(told, typeWord(contact.type))
  if (words === undefined) return null
  return (
    <span class="soft">
      {' '}
      (<ShownBy words={words} />)
    </span>
  )
}

interface ToldProps extends CellProps {
  readonly account: Account
}

function isOfGroup({ article }: Statement, { articles }: SourceGroup): boolean {
  return articles.includes(article)
}

/** That it took place is asserted by telling of it, so the row stands only where somebody denies it. */
function isShown(contact: Contact, field: Field): boolean {
  if (field === 'existence') return (contact.accounts.existence?.length ?? 0) > 1
  return shownValue(contact, field) !== undefined || (contact.accounts[field]?.length ?? 0) > 0
}

/** How much of one text the copies of a group share; absent where only the outlet or nothing joins them. */
function sharedIn({ groups }: Contact, { articles }: SourceGroup): number | undefined {
  const group = groups.find((one) => one.articles.some((article) => articles.includes(article)))
  return group?.because === 'outlet' ? undefined : group?.shared
}

interface GroupNameProps {
  readonly group: SourceGroup
  readonly shared: number | undefined
}

function GroupName({ group, shared }: GroupNameProps): VNode {
  if (group.sources.length < 2) return <World words={group.name} />
  return (
    <details>
      <summary>
        <World words={group.name} />{' '}
        <span class="soft">
          ({counted(group.sources.length, 'copy', 'copies')}
          {shared !== undefined && `, ${sharedInWords(shared)}`})
        </span>
      </summary>
      <ul class="plain">
        {group.sources.map((source) => (
          <li key={source}>
            <World words={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Shown({ contact, field }: { contact: Contact; field: Field }): VNode {
  const value = shownValue(contact, field)
  const rule = contact.rules[field]
  const isInferred = field === 'time' && contact.time.basis === 'inferred'
  return (
    <>
      {value === undefined ? (
        <span class="none">–</span>
      ) : isInferred ? (
        <Inferred words={dateShownBy(contact)}>
          <World words={value} />
        </Inferred>
      ) : (
        <span class="value">
          <World words={value} />
        </span>
      )}
      {isDisputed(contact, field) && (
        <>
          {' '}
          <Disputed count={contact.accounts[field]?.length ?? 2} />
        </>
      )}
      {field === 'time' && (
        <p class="rule">
          <ShownBy words={dateShownBy(contact)} />
        </p>
      )}
      {rule !== undefined && !(field === 'time' && isCorrection(rule)) && (
        <p class="rule">by the rule: {rule}</p>
      )}
    </>
  )
}

interface CellProps extends Omit<TableProps, 'groups'> {
  readonly field: Field
  readonly group: SourceGroup
}

function Cell({ contact, statements, field, group }: CellProps): VNode {
  const accounts = accountsOfGroup(contact, field, group)
  if (accounts.length === 0) return <span class="none">not said</span>
  return (
    <>
      {accounts.map(({ account, quotes }) => {
        const speakers = speakersFor(statements, field, quotes)
        return (
          <div key={account.value} class="account">
            {field !== 'topic' && (
              <span class="value">
                <World words={valueInWords(field, account.value)} />
              </span>
            )}
            <Told {...{ contact, statements, field, account, group }} />
            {account.superseded === true && (
              <span class="soft"> (since revised by the same source)</span>
            )}
            {speakers.length > 0 && (
              <span class="soft">
                {' '}
                — <World words={speakers.join(', ')} />
              </span>
            )}
            <QuoteList quotes={quotes} shown={1} />
          </div>
        )
      })}
    </>
  )
}
