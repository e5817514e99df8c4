/**
 * Contacts by their fields, the newest first.
 * In: what they must have, a page. Out: contacts.
 */
import type { Contact } from '../types.ts'
import type { Connection } from './connection.ts'
import type { NarrowContacts, Page } from './types.ts'

export interface ContactRow {
  readonly body: string
}

/** The contact of a row. */
export const contactFrom = ({ body }: ContactRow): Contact => JSON.parse(body) as Contact

/** Contacts that have the fields, the newest first. */
export async function newestContacts(
  { countries, type, status, from }: NarrowContacts,
  { limit, offset }: Page,
  connection: Connection,
): Promise<readonly Contact[]> {
  const terms: readonly (readonly [string, string | undefined])[] = [
    ...countries.map((country) => [IN_COUNTRY, country] as const),
    // The first fields of a body, in their order; the caller looks at the contact itself.
    ['c.body LIKE ?', type && `{"id":"%","type":"${type}","status":"%`],
    ['c.body LIKE ?', status && `{"id":"%","status":"${status}","parties":%`],
    // The last day on which it may have been; what ends before the window cannot be in it.
    ['c.day >= ?', from],
  ]
  const given = terms.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]))
  const where = given.length === 0 ? '' : `WHERE ${given.map(({ sql }) => sql).join(' AND ')}`
  const rows = await connection.all<ContactRow>(
    `SELECT c.body FROM contacts c ${where} ORDER BY c.day DESC, c.id LIMIT ? OFFSET ?`,
    [...given.map(({ value }) => value), limit, offset],
  )
  return rows.map(contactFrom)
}

const IN_COUNTRY = `c.id IN (SELECT b.contact FROM contact_blocks b
  JOIN block_countries k ON k.block = b.block WHERE k.country = ?)`
