/** One contact in the terminal: what it is, each account of each field, why its reports are one event. */
import type { Account, Contact, Field } from '../../../record/index.ts'
import { isDisputed } from '../../web/accounts.ts'
import { shownValue, valueInWords } from '../../words/field-values.ts'
import {
  announcementInWords,
  headlineOf,
  knownTime,
  sourcesInFull,
} from '../../words/contact-words.ts'
import { dateInWords, timeInWords } from '../../words/dates.ts'
import { dateWithReason } from '../../words/shown-by.ts'
import { DATE_WORDS, FIELD_ORDER, FIELD_WORDS, sharedInWords, typeWord } from '../../words/words.ts'
import { hanging, harmless, inked, wrapped, type Terminal } from '../terminal.ts'

/** The contact with everything that is said of it. */
export function contactInWords(contact: Contact, terminal: Terminal): string {
  const parts = [
    inked(terminal, 'bold', harmless(headlineOf(contact))),
    `Status: ${contact.status}. ${sourcesInFull(contact)}.`,
    ...datesInWords(contact, terminal),
  ]
  if (contact.doubt.length > 0)
    parts.push(...wrapped(`Doubt: ${harmless(contact.doubt.join('; '))}.`, terminal.width))
  for (const field of FIELD_ORDER) {
    const accounts = contact.accounts[field] ?? []
    if (accounts.length > 0) parts.push('', ...fieldInWords(contact, field, terminal))
  }
  parts.push(...groupsInWords(contact, terminal))
  if (contact.joined.length > 0) parts.push('', 'One event, because:')
  for (const { left, right, reasons } of contact.joined)
    parts.push(...wrapped(`- ${left} = ${right}: ${reasons.join(', ')}`, terminal.width))
  if (contact.near.length > 0) parts.push('', 'Near, but kept apart:')
  for (const { contact: other, verdict, reasons } of contact.near)
    parts.push(...wrapped(`- ${other} (${verdict}): ${reasons.join(', ')}`, terminal.width))
  return parts.join('\n')
}

/** When it was, when it was made known, when it was reported, when the record learned of it. */
function datesInWords(contact: Contact, terminal: Terminal): readonly string[] {
  const { announced, published, learnedAt } = contact
  const row = (label: string, words: string): readonly string[] =>
    hanging(label.padEnd(DATE_LABEL), harmless(words), terminal)
  const told = announced && announcementInWords(announced)
  const days = published && [published.first, published.last].map((day) => day.slice(0, 10))
  return [
    ...row(
      DATE_WORDS[contact.status],
      dateWithReason(timeInWords(contact.time), knownTime(contact), typeWord(contact.type)),
    ),
    ...(told === undefined
      ? []
      : row(
          'announced',
          announced?.time ? dateWithReason(told, announced.time, 'announcement') : told,
        )),
    ...row('published', days ? [...new Set(days.map(dateInWords))].join(' to ') : 'date unknown'),
    ...row('learned', dateInWords(learnedAt.slice(0, 10))),
  ]
}

/** Room for the longest of the names of dates. */
const DATE_LABEL = 19

function fieldInWords(contact: Contact, field: Field, terminal: Terminal): readonly string[] {
  const accounts = contact.accounts[field] ?? []
  const isOpen = isDisputed(contact, field)
  const mark = isOpen ? ` (${terminal.hasUnicode ? '≠' : '!='} ${accounts.length} accounts)` : ''
  const lines = accounts.flatMap((account) => {
    const quote = account.evidence[0]
    const value = valueInWords(field, account.value)
    const said = `${harmless(value)} — ${account.by.map(harmless).join(', ')}${weightOf(account)}`
    return [
      ...hanging('  ', said, terminal),
      ...(quote === undefined ? [] : hanging('    ', `“${harmless(quote.quote)}”`, terminal)),
    ]
  })
  const rule = contact.rules[field]
  const shown = shownValue(contact, field)
  const chosen =
    rule === undefined || shown === undefined || accounts.length < 2
      ? []
      : hanging('  ', `shown: ${harmless(shown)}, by the rule: ${harmless(rule)}`, terminal)
  return [
    inked(terminal, isOpen ? 'warning' : 'bold', `${FIELD_WORDS[field]}${mark}`),
    ...lines,
    ...chosen,
  ]
}

/** How many independent sources give a value, where that is not plain, and whether it was revised since. */
function weightOf({ by, independent, superseded }: Account): string {
  if (superseded === true) return ' (since revised by the same source)'
  return by.length > 1 ? ` (${independent} independent)` : ''
}

/** Articles that count as one source, and why. */
function groupsInWords({ groups }: Contact, terminal: Terminal): readonly string[] {
  const several = groups.filter(({ sources }) => sources.length > 1)
  if (several.length === 0) return []
  return [
    '',
    'One source, though in several papers:',
    ...several.flatMap(({ sources, because, shared }) =>
      hanging(
        '- ',
        `${sources.map(harmless).join(', ')}: ${because === 'agency' ? 'one agency' : 'one text'}${shared === undefined ? '' : `, ${sharedInWords(shared)}`}`,
        terminal,
      ),
    ),
  ]
}
