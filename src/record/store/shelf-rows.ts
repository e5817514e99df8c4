/**
 * Contacts of blocks by the days under which they stand on the shelf, and the sources that tell of them.
 * In: a connection. Out: contacts, sources.
 * The one idea: a ledger of many years is read by its index, a stretch of days or a page at a time.
 */
import { compareContacts, NO_DAY } from '../shelving.ts'
import { contactFrom, type ContactRow } from './newest-contacts.ts'
import type { SqlValue } from './connection.ts'
import type { StateTools } from './state-tools.ts'
import type { StoreState } from './types.ts'

/** Each source once, by steps in the index: a block has many contacts and few sources. */
const SOURCES = `
  WITH RECURSIVE steps (source) AS (
    SELECT min(source) FROM contact_sources WHERE block = ?
    UNION ALL
    SELECT (SELECT min(n.source) FROM contact_sources n WHERE n.block = ? AND n.source > s.source)
    FROM steps s WHERE s.source IS NOT NULL)
  SELECT source FROM steps WHERE source IS NOT NULL`

/** Rows of the shelf. */
export function shelfRows({
  connection,
}: StateTools): Pick<StoreState, 'contactsIn' | 'contactsBelow' | 'sourcesIn'> {
  const bodies = async (sql: string, parameters: readonly SqlValue[]) =>
    (await connection.all<ContactRow>(sql, parameters)).map(contactFrom)
  return {
    async contactsIn(blocks, { from = '', to = NO_DAY } = {}) {
      if (blocks.length === 0) return []
      const within = `SELECT b.contact FROM contact_blocks b WHERE b.block IN (${placesOf(blocks)})`
      const found = await bodies(
        `SELECT c.body FROM contacts c WHERE c.id IN (
           ${within} AND b.day >= ? AND b.day <= ? UNION ${within} AND b.day = ?)`,
        [...blocks, from, to, ...blocks, NO_DAY],
      )
      return found.sort(compareContacts)
    },
    async contactsBelow(blocks, { day, id }, limit) {
      if (blocks.length === 0) return []
      return bodies(
        `SELECT c.body FROM (
           SELECT DISTINCT b.day, b.contact FROM contact_blocks b
           WHERE b.block IN (${placesOf(blocks)})
             AND (b.day < ? OR (b.day = ? AND b.contact < ?))
           ORDER BY b.day DESC, b.contact DESC LIMIT ?) b
         JOIN contacts c ON c.id = b.contact ORDER BY b.day DESC, b.contact DESC`,
        [...blocks, day, day, id, limit],
      )
    },
    async sourcesIn(blocks) {
      const sources = new Set<string>()
      for (const block of blocks) {
        const rows = await connection.all<{ source: string }>(SOURCES, [block, block])
        for (const { source } of rows) sources.add(source)
      }
      return sources
    },
  }
}

const placesOf = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
