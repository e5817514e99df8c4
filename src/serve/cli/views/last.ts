/** The last contact in the terminal: answer, evidence, runner-up, coverage. */
import type { Contact, LastAnswer } from '../../../record/index.ts'
import { dateSentence } from '../../words/contact-words.ts'
import { durationInWords, timeInColumn } from '../../words/dates.ts'
import { coverageInWords, partiesInWords } from '../../words/ledger-words.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'
import { quotesInWords } from './quotes.ts'

/** The answer in one line, then the words that give it. */
export function lastInWords(
  { contact, gap, runnerUp, coverage }: LastAnswer,
  terminal: Terminal,
): string {
  const cover = wrapped(`Coverage: ${harmless(coverageInWords(coverage))}`, terminal.width)
  if (contact === undefined)
    return ['No held contact of these two is in the record.', '', ...cover].join('\n')
  const parts = [
    inked(terminal, 'bold', inOneLine(contact)),
    ...(gap === undefined ? [] : [`${durationInWords(gap)} before the day asked about`]),
  ]
  parts.push(...wrapped(dateSentence(contact), terminal.width))
  if (contact.doubt.length > 0) parts.push(`Doubt: ${harmless(contact.doubt.join('; '))}`)
  parts.push('', quotesInWords(contact.quotes, terminal))
  if (runnerUp !== undefined) parts.push('', `Before that: ${inOneLine(runnerUp)}`)
  return [...parts, '', ...cover].join('\n')
}

/** "2024-06-25  call  Lloyd Austin – Andrei Belousov". */
export function inOneLine(contact: Contact): string {
  return harmless(
    `${timeInColumn(contact.time)}  ${contact.type}${contact.status === 'held' ? '' : ` (${contact.status})`}  ${partiesInWords(contact)}`,
  )
}
