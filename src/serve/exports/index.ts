/**
 * Exports of the record, row by row, so that a record of any size passes through flat memory.
 * A table is written as CSV or, when JSON is asked for, as one document of columns and rows.
 */
import type { Contact, LedgerRecord } from '../../record/index.ts'
import { contactToWire } from '../http/wire.ts'
import { csvLine } from './csv.ts'
import { CONTACT_COLUMNS, contactCells, DYAD_COLUMNS, dyadRows } from './rows.ts'

type Cells = readonly (string | number)[]

export type ExportForm =
  | {
      readonly kind: 'table'
      readonly name: string
      readonly columns: readonly string[]
      readonly rows: (contact: Contact) => readonly Cells[]
    }
  | { readonly kind: 'lines'; readonly name: string; readonly line: (contact: Contact) => string }

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    kind: 'table',
    name: 'csv',
    columns: CONTACT_COLUMNS,
    rows: (contact) => [contactCells(contact)],
  },
  { kind: 'table', name: 'dyads', columns: DYAD_COLUMNS, rows: dyadRows },
  {
    kind: 'lines',
    name: 'jsonl',
    line: (contact) => `${JSON.stringify(contactToWire(contact))}\n`,
  },
]

export interface ExportOptions {
  readonly kinds: 'contacts' | 'all'
  readonly asOf?: string
  /** A table as one JSON document: `{"columns":[…],"rows":[[…]]}`. */
  readonly asJson: boolean
}

/** An export, piece by piece. */
export async function* exported(
  form: ExportForm,
  record: Pick<LedgerRecord, 'contacts'>,
  { asJson, ...options }: ExportOptions,
): AsyncGenerator<string> {
  if (form.kind === 'table')
    yield asJson ? `{"columns":${JSON.stringify(form.columns)},"rows":[` : csvLine(form.columns)
  let count = 0
  for await (const contact of record.contacts(options)) {
    if (form.kind === 'lines') yield form.line(contact)
    else
      for (const cells of form.rows(contact))
        yield asJson ? `${count++ > 0 ? ',' : ''}${JSON.stringify(cells)}` : csvLine(cells)
  }
  if (form.kind === 'table' && asJson) yield ']}\n'
}
