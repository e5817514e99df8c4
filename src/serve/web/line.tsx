/**
 * The line of two parties: the last contact in a sentence, the strip, the switches, the ledger, the coverage.
 * In: the record's answer and what the reader asked for. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { Contact, LineAnswer } from '../../record/index.ts'
import { addressOf, eventAddress, twinOf } from './addresses.ts'
import { dateSentence, lineTitle, partyNames } from '../words/contact-words.ts'
import { CoverageNote } from './coverage.tsx'
import { daysBetween, durationInWords } from '../words/dates.ts'
import type { View } from './frame.tsx'
import { Ledger } from './ledger.tsx'
import { LineSwitches, type LineChoices } from './line-switches.tsx'
import { Disputed, ShownBy, When, World } from './marks.tsx'
import { ContactStrip } from './strip.tsx'
import { windowOf } from './strip-layout.ts'
import { listed, typeWord } from '../words/words.ts'

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
  const index = answer.contacts.findIndex((contact) => contact.id === answer.last?.contact)
  const last = answer.contacts[index]
  if (!last) return null
  const held = answer.contacts.slice(0, index).filter(isContactHeld)
  const [before, earlier] = [held[held.length - 1], held[held.length - 2]]
  const at = (contact: Contact): string => eventAddress(contact.id, answer.query.asOf)
  return (
    <dl class="answer">
      <dt>Last contact</dt>
      <dd>
        <strong>
          <When time={last.time} href={at(last)}>
            , {typeWord(last.type)}
          </When>
        </strong>
        {answer.last?.gap !== undefined && (
          <span class="soft">, {durationInWords(answer.last.gap)} ago</span>
        )}{' '}
        — <World words={listed(partyNames(last))} />
        <Initiation contact={last} />
        <ShownBy words={dateSentence(last)} />
      </dd>
      {before && (
        <>
          <dt>Before that</dt>
          <dd>
            <Preceding contact={before} next={last} href={at(before)} />
            {earlier && (
              <>
                {' '}
                · before that <Preceding contact={earlier} next={before} href={at(earlier)} />
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}

function isContactHeld(contact: Contact): boolean {
  const isHeld = contact.status === 'held' || contact.status === 'background'
  return isHeld && contact.days.to !== undefined
}

interface PrecedingProps {
  readonly contact: Contact
  readonly next: Contact
  readonly href: string
}

/** "15 March 2023, call, 468 days earlier". */
function Preceding({ contact, next, href }: PrecedingProps): VNode {
  return (
    <>
      <When time={contact.time} href={href}>
        , {typeWord(contact.type)}
      </When>
      <Earlier first={contact} second={next} />
    </>
  )
}

function Earlier({ first, second }: { first: Contact; second: Contact }): VNode | null {
  const from = first.days
  const to = second.days
  if (from.to === undefined || from.from !== from.to || to.from === undefined || to.from !== to.to)
    return null
  const days = daysBetween(from.to, to.from)
  const words = days === 0 ? 'the same day' : `${durationInWords(`P${days}D`)} earlier`
  return <span class="soft">, {words}</span>
}

/** "; the Russian side initiated it (says the Pentagon)". */
function Initiation({ contact }: { contact: Contact }): VNode | null {
  const { initiator } = contact
  if (!initiator) return null
  return (
    <>
      ; <World words={initiator.name} /> initiated it{' '}
      {initiator.disputed ? (
        <Disputed count={contact.accounts.initiator?.length ?? 2} />
      ) : (
        <span class="soft">
          ({initiator.by.length === 1 ? 'says' : 'say'}{' '}
          <World words={listed(initiator.by.slice(0, 3))} />)
        </span>
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
