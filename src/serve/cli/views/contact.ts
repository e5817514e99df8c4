/** One contact in the terminal: what it is, each account of each field, why its reports are one event. */
import type { Account, Contact, Field } from '../../../record/index.ts'
import { headlineOf, sourcesInFull } from '../../words/contact-words.ts'
import { FIELD_ORDER, FIELD_WORDS } from '../../words/words.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'

/** The contact with everything that is said of it. */
export function contactInWords(contact: Contact, terminal: Terminal): string {
  const parts = [
    inked(terminal, 'bold', harmless(headlineOf(contact))),
    `Status: ${contact.status}. Date ${contact.time.basis} (${contact.time.rule}). ${sourcesInFull(contact)}.`,
  ]
  if (contact.doubt.length > 0)
    parts.push(...wrapped(`Doubt: ${harmless(contact.doubt.join('; '))}.`, terminal.width))
  for (const field of FIELD_ORDER) {
    const accounts = contact.accounts[field] ?? []
    if (accounts.length > 0) parts.push('', ...fieldInWords(field, accounts, terminal))
  }
  if (contact.joined.length > 0) parts.push('', 'One event, because:')
  for (const { left, right, reasons } of contact.joined)
    parts.push(...wrapped(`- ${left} = ${right}: ${reasons.join(', ')}`, terminal.width))
  if (contact.near.length > 0) parts.push('', 'Near, but kept apart:')
  for (const { contact: other, verdict, reasons } of contact.near)
    parts.push(...wrapped(`- ${other} (${verdict}): ${reasons.join(', ')}`, terminal.width))
  return parts.join('\n')
}

function fieldInWords(
  field: Field,
  accounts: readonly Account[],
  terminal: Terminal,
): readonly string[] {
  const mark =
    accounts.length > 1 ? ` (${terminal.hasUnicode ? '≠' : '!='} ${accounts.length} accounts)` : ''
  const lines = accounts.flatMap((account) => {
    const quote = account.evidence[0]
    const said = `  ${harmless(account.value)} — ${account.by.map(harmless).join(', ')}`
    return [
      ...wrapped(said, terminal.width),
      ...(quote === undefined ? [] : wrapped(`    “${harmless(quote.quote)}”`, terminal.width)),
    ]
  })
  return [
    inked(terminal, accounts.length > 1 ? 'warning' : 'bold', `${FIELD_WORDS[field]}${mark}`),
    ...lines,
  ]
}
