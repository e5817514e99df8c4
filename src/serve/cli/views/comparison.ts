/** Two sides' accounts of a contact in the terminal: field by field, then what was left open. */
import type { Statement } from '../../../record/index.ts'
import type { Comparison } from '../../two-sided.ts'
import { headlineOf } from '../../words/contact-words.ts'
import { valueInWords } from '../../words/field-values.ts'
import { verdictInWords, type SideRow } from '../../words/two-sides.ts'
import { FIELD_WORDS } from '../../words/words.ts'
import { hanging, harmless, inked, type Terminal } from '../terminal.ts'

/** The comparison, or why there is none. */
export function comparisonInWords(comparison: Comparison, terminal: Terminal): string {
  const { contact, leftOpen, nameOfCountry, sides } = comparison
  const lines = [inked(terminal, 'bold', harmless(headlineOf(contact)))]
  if (sides === undefined)
    lines.push('', 'No comparison: only one side’s account of it is in the record, or none.')
  const names = sides && ([nameOfCountry(sides.left), nameOfCountry(sides.right)] as const)
  for (const row of names ? (sides?.rows ?? []) : [])
    if (names) lines.push('', ...rowInWords(row, names, terminal))
  if (leftOpen.length > 0) lines.push('', inked(terminal, 'bold', 'left open'))
  for (const { by, question, quotes } of leftOpen) {
    lines.push(...hanging('  ', harmless(`${by ?? 'someone'} would not say ${question}`), terminal))
    for (const { quote } of quotes.slice(0, 1))
      lines.push(...hanging('    ', `“${harmless(quote)}”`, terminal))
  }
  return lines.join('\n')
}

function rowInWords(
  row: SideRow,
  names: readonly [string, string],
  terminal: Terminal,
): readonly string[] {
  const title = `${FIELD_WORDS[row.field]} — ${verdictInWords(row, names)}`
  const told = [
    ...sideInWords(names[0], row.field, row.left),
    ...sideInWords(names[1], row.field, row.right),
  ]
  return [
    inked(terminal, row.verdict === 'differs' ? 'warning' : 'bold', title),
    ...told.flatMap((words) => hanging('  ', harmless(words), terminal)),
  ]
}

function sideInWords(
  name: string,
  field: SideRow['field'],
  statements: readonly Statement[],
): readonly string[] {
  if (statements.length === 0) return [`${name}: says nothing of it`]
  return statements.map(
    ({ sayers, value }) => `${name}: ${valueInWords(field, value)} — ${sayers.at(-1) ?? 'unnamed'}`,
  )
}
