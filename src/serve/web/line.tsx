/**
 * The line of two parties: the last contact in a sentence, the strip, the switches, the ledger, the coverage.
 * In: the record's answer and what the reader asked for. Out: the page's body.
 * @jsxRuntime automatic
 * @jsxImportSource preact
 */
import type { VNode } from 'preact'
import type { Contact, LineAnswer } from '../../record/index.ts'
import { addressOf, eventAddress, twinOf } from './addresses.ts'
import { lineTitle, partyNames } from './contact-words.ts'
import { CoverageNote } from './coverage.tsx'
import { daysBetween, durationInWords } from './dates.ts'
import type { View } from './frame.tsx'
import { Ledger } from './ledger.tsx'
import { LineSwitches, type LineChoices } from './line-switches.tsx'
import { Disputed, What, When, World } from './marks.tsx'
import { ContactStrip } from './strip.tsx'
import { windowOf } from './strip-layout.ts'
import { listed, typeWord } from './words.ts'

export interface LineInput {
  readonly answer: LineAnswer
  readonly choices: LineChoices
  readonly nameOfCountry: (code: string) => string
}

/** The page of a line. */
export function lineView({ answer, choices, nameOfCountry }: LineInput): View {
  const title = lineTitle(answer, nameOfCountry)
  const window = windowOf(answer.contacts, answer.coverage, answer.query.window ?? {})
  const asOf = answer.query.asOf
  const body = (
    <>
      <header class="head">
        <h1>{title}</h1>
        <LineTools address={choices.address} />
      </header>
      <LastContact answer={answer} />
      {window && (
        <ContactStrip
          contacts={answer.contacts}
          coverage={answer.coverage}
          window={window}
          {...(asOf !== undefined && { asOf })}
        />
      )}
      <LineSwitches answer={answer} choices={choices} />
      {answer.contacts.length === 0 ? (
        <NothingHere answer={answer} />
      ) : (
        <Ledger contacts={answer.contacts} {...(asOf !== undefined && { asOf })} />
      )}
      <CoverageNote coverage={answer.coverage} />
    </>
  )
  return { title, body, place: '/' }
}

function LineTools({ address }: { address: string }): VNode {
  return (
    <p class="tools">
      <a href={twinOf(address, '.csv')} download>
        csv
      </a>
      <a href={twinOf(address)}>json</a>
      <a href={addressOf('/check', choicesFor(address))}>check a claim</a>
    </p>
  )
}

/** The two parties of a line's address as parameters of another page. */
function choicesFor(address: string): Readonly<Record<string, string | undefined>> {
  const url = new URL(address, 'http://localhost')
  if (url.searchParams.has('a'))
    return { a: url.searchParams.get('a') ?? '', b: url.searchParams.get('b') ?? '' }
  return { line: url.pathname.replace(/^\/line\//, '') }
}

function LastContact({ answer }: { answer: LineAnswer }): VNode | null {
  const contacts = answer.contacts
  const index = contacts.findIndex((contact) => contact.id === answer.last?.contact)
  const last = contacts[index]
  if (!last) return null
  const held = contacts.slice(0, index).filter(isContactHeld)
  const before = held[held.length - 1]
  return (
    <dl class="answer">
      <dt>Last contact</dt>
      <dd>
        <ContactSentence
          contact={last}
          {...(answer.query.asOf !== undefined && { asOf: answer.query.asOf })}
        />
        {answer.last?.gap !== undefined && (
          <span class="soft"> {durationInWords(answer.last.gap)} ago</span>
        )}
      </dd>
      {before && (
        <>
          <dt>Before that</dt>
          <dd>
            <a href={eventAddress(before.id, answer.query.asOf)}>
              <When time={before.time} />, <What contact={before} />
            </a>
            <Earlier first={before} second={last} />
          </dd>
        </>
      )}
    </dl>
  )
}

function isContactHeld(contact: Contact): boolean {
  return contact.status === 'held' || contact.status === 'background'
}

function Earlier({ first, second }: { first: Contact; second: Contact }): VNode | null {
  const from = first.days
  const to = second.days
  if (from.to === undefined || from.from !== from.to || to.from === undefined || to.from !== to.to)
    return null
  const days = daysBetween(from.to, to.from)
  return (
    <span class="soft">
      , {days === 0 ? 'the same day' : durationInWords(`P${days}D`) + ' earlier'}
    </span>
  )
}

/** "12 July 2024, call — Lloyd Austin and Andrei Belousov; the Russian side initiated (2 sources say so)". */
function ContactSentence({ contact, asOf }: { contact: Contact; asOf?: string }): VNode {
  const { initiator } = contact
  return (
    <>
      <a href={eventAddress(contact.id, asOf)}>
        <strong>
          <When time={contact.time} />, {typeWord(contact.type)}
        </strong>
      </a>{' '}
      — <World words={listed(partyNames(contact))} />
      {initiator && (
        <>
          ; <World words={initiator.name} /> initiated it{' '}
          {initiator.disputed ? (
            <Disputed count={contact.accounts.initiator?.length ?? 2} />
          ) : (
            <span class="soft">
              (says <World words={listed(initiator.by.slice(0, 3))} />)
            </span>
          )}
        </>
      )}
    </>
  )
}

function NothingHere({ answer }: { answer: LineAnswer }): VNode {
  const isWatched = answer.coverage.sources.length > 0
  return (
    <section class="empty">
      <h2>No contact on this line</h2>
      <p>
        {isWatched
          ? 'The watched sources tell of none in this window. That is silence only where they were watched: see the coverage below.'
          : 'Nobody has looked: no source of the record covers this line yet.'}
      </p>
      <ul>
        <li>
          Widen the window, or switch to the lenient definition, which also counts what is only
          reported.
        </li>
        <li>
          <a href="/read">Paste a report</a> that tells of a contact, or add a folder of reports
          with <code>readout add FOLDER</code>.
        </li>
        <li>
          <a href="/search">Search</a> for the names as they stand in the articles.
        </li>
      </ul>
    </section>
  )
}
