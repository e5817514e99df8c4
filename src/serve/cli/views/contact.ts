/** One contact in the terminal: what it is, each account of each field, why its reports are one event. */
import type { Account, Contact } from '../../../record/index.ts'
import { dateInWords, partiesInWords, sourcesInWords, timeInTable } from '../../words.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'

/** The contact with everything that is said of it. */
export function contactInWords(contact: Contact, terminal: Terminal): string {
  const day =
    contact.time.precision === 'day' && contact.time.edtf !== undefined
      ? dateInWords(contact.time.edtf)
      : timeInTable(contact)
  const parts = [
    inked(
      terminal,
      'bold',
      harmless(`${capitalised(contact.type)}, ${day}: ${partiesInWords(contact)}`),
    ),
    `Status: ${contact.status}. Date ${contact.time.basis} (${contact.time.rule}). Sources: ${sourcesInWords(contact)}.`,
  ]
  if (contact.doubt.length > 0)
    parts.push(...wrapped(`Doubt: ${harmless(contact.doubt.join('; '))}.`, terminal.width))
  for (const [field, accounts] of Object.entries(contact.accounts))
    parts.push('', ...fieldInWords(field, accounts, terminal))
  if (contact.joined.length > 0) parts.push('', 'One event, because:')
  for (const { left, right, reasons } of contact.joined)
    parts.push(...wrapped(`- ${left} = ${right}: ${reasons.join(', ')}`, terminal.width))
  if (contact.near.length > 0) parts.push('', 'Near, but kept apart:')
  for (const { contact: other, verdict, reasons } of contact.near)
    parts.push(...wrapped(`- ${other} (${verdict}): ${reasons.join(', ')}`, terminal.width))
  return parts.join('\n')
}

function fieldInWords(
  field: string,
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
  return [inked(terminal, accounts.length > 1 ? 'warning' : 'bold', `${field}${mark}`), ...lines]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
