/**
 * Exports of the record, row by row, so that a record of any size passes through flat memory.
 * What a form cannot hold is said in its first lines or in `docs/exports.md`.
 */
import type { Contact, LedgerRecord } from '../../record/index.ts'
import { contactToWire } from '../http/wire.ts'
import { csvLine } from './csv.ts'
import { CONTACT_COLUMNS, contactCells, DYAD_COLUMNS, dyadRows } from './rows.ts'

export interface ExportForm {
  readonly name: string
  readonly describe: string
  readonly head: string
  readonly rows: (contact: Contact) => readonly string[]
}

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    name: 'csv',
    describe: 'one row a contact',
    head: csvLine(CONTACT_COLUMNS),
    rows: (contact) => [csvLine(contactCells(contact))],
  },
  {
    name: 'dyads',
    describe: 'one row a pair of parties of a contact',
    head: csvLine(DYAD_COLUMNS),
    rows: (contact) => dyadRows(contact).map(csvLine),
  },
  {
    name: 'jsonl',
    describe: 'one contact a line, as in the API',
    head: '',
    rows: (contact) => [`${JSON.stringify(contactToWire(contact))}\n`],
  },
]

/** The rows of a form, head first. */
export async function* exportRows(
  form: ExportForm,
  record: Pick<LedgerRecord, 'contacts'>,
  options: { readonly kinds: 'contacts' | 'all'; readonly asOf?: string },
): AsyncGenerator<string> {
  if (form.head !== '') yield form.head
  for await (const contact of record.contacts(options)) yield* form.rows(contact)
}
