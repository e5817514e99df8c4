/** A line in the terminal: the answer, the table, the coverage. */
import type { LineAnswer } from '../../../record/index.ts'
import { timeInColumn, timeInWords, durationInWords } from '../../words/dates.ts'
import { dateSentence, dateShownBy, sourcesInWords } from '../../words/contact-words.ts'
import { coverageInWords, initiatorInWords, partiesInWords } from '../../words/ledger-words.ts'
import { harmless, inked, table, wrapped, type Column, type Terminal } from '../terminal.ts'

const COLUMNS: readonly [Column, ...Column[]] = [
  { title: 'date', width: 12 },
  { title: 'what', width: 10 },
  { title: 'who', share: 3 },
  { title: 'initiated by', share: 3 },
  { title: 'sources', width: 11 },
  { title: 'doubt', share: 3 },
]

/** The ledger of two parties as a table, last contact and gap on top. */
export function lineInWords(answer: LineAnswer, terminal: Terminal): string {
  const { parties, contacts, coverage, otherDefinition } = answer
  const dash = terminal.hasUnicode ? '–' : '-'
  const head = inked(terminal, 'bold', harmless(`${parties[0]} ${dash} ${parties[1]}`))
  const parts = [head, lastInOneLine(answer, terminal)]
  if (contacts.length > 0) parts.push('', contactTable(answer, terminal))
  if (answer.hasEarlier) parts.push('', 'There are rows before these, left out by --limit.')
  const { adds, removes, definition } = otherDefinition
  if (adds + removes > 0)
    parts.push(
      '',
      `The ${definition} definition ${[adds > 0 ? `adds ${adds}` : '', removes > 0 ? `removes ${removes}` : ''].filter(Boolean).join(' and ')}.`,
    )
  parts.push('', ...wrapped(`Coverage: ${harmless(coverageInWords(coverage))}`, terminal.width))
  return parts.join('\n')
}

/** A terminal of this width has room to say beside each date how it is known. */
const ROOMY = 110
const SHOWN_BY: Column = { title: 'date known by', share: 3 }

/** Contacts as rows. */
export function contactTable(
  { contacts, query }: Pick<LineAnswer, 'contacts' | 'query'>,
  terminal: Terminal,
): string {
  const isRoomy = terminal.width >= ROOMY
  const rows = contacts.map((contact) => [
    timeInColumn(contact.time),
    ...(isRoomy ? [dateShownBy(contact)] : []),
    contact.status === 'held' ? contact.type : `${contact.type}, ${contact.status}`,
    partiesInWords(contact, query.left),
    initiatorInWords(contact),
    sourcesInWords(contact),
    contact.doubt.join('; ') || '–',
  ])
  const [date, ...others] = COLUMNS
  return table(terminal, isRoomy ? [date, SHOWN_BY, ...others] : COLUMNS, rows)
}

function lastInOneLine({ contacts, last }: LineAnswer, terminal: Terminal): string {
  if (last === undefined)
    return contacts.length === 0
      ? 'No contact is in the record.'
      : 'No held contact is in the record.'
  const contact = contacts.find(({ id }) => id === last.contact)
  if (contact === undefined) return ''
  const when = timeInWords(contact.time)
  const ago = last.gap === undefined ? '' : `, ${durationInWords(last.gap)} ago`
  const known = wrapped(dateSentence(contact), terminal.width).join('\n')
  return `Last contact: ${when}, ${contact.type}${ago}\n${known}`
}
