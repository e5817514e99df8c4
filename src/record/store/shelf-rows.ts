/**
 * Contacts of blocks by the days under which they stand on the shelf, and the sources that tell of them.
 * In: a connection. Out: contacts, sources.
 * The one idea: a ledger of many years is read by its index, a stretch of days or a page at a time.
 */
import { compareContacts, lastFirst, NO_DAY } from '../shelving.ts'
import type { Contact } from '../types.ts'
import { contactFrom, type ContactRow } from './newest-contacts.ts'
import type { Connection, SqlValue } from './connection.ts'
import { unpacked } from './packing.ts'
import type { StateTools } from './state-tools.ts'
import type { DayRange, ShelfPlace, StoreState } from './types.ts'

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
  return {
    contactsIn: (blocks, range = {}, { moment } = {}) =>
      blocks.length === 0
        ? Promise.resolve([])
        : contactsIn({ blocks, ...range, ...(moment !== undefined && { moment }) }, connection),
    contactsBelow: (blocks, place, { moment } = {}) =>
      blocks.length === 0
        ? Promise.resolve([])
        : contactsBelow({ blocks, ...place, ...(moment !== undefined && { moment }) }, connection),
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

interface Asked {
  readonly blocks: readonly string[]
  /** As of then; absent for now. */
  readonly moment?: string
}

async function contactsIn(
  { blocks, from = '', to = NO_DAY, moment }: Asked & DayRange,
  connection: Connection,
): Promise<readonly Contact[]> {
  const places = placesOf(blocks)
  const within = `SELECT b.contact FROM contact_blocks b WHERE b.block IN (${places})`
  const now = `SELECT c.body FROM contacts c WHERE c.id IN (
    ${within} AND b.day >= ? AND b.day <= ? UNION ${within} AND b.day = ?)`
  const days = [...blocks, from, to, ...blocks, NO_DAY]
  if (moment === undefined) return (await standing(now, days, connection)).sort(compareContacts)
  const past = `SELECT h.body FROM contact_history h WHERE h.block IN (${places})
    AND (h.day >= ? AND h.day <= ? OR h.day = ?) AND ${STOOD}`
  return distinct([
    ...(await standing(`${now} AND c.shelved_at <= ?`, [...days, moment], connection)),
    ...(await removed(past, [...blocks, from, to, NO_DAY, moment, moment], connection)),
  ]).sort(compareContacts)
}

async function contactsBelow(
  { blocks, day, id, limit, moment }: Asked & ShelfPlace & { readonly limit: number },
  connection: Connection,
): Promise<readonly Contact[]> {
  const places = placesOf(blocks)
  const now = (then: string): string => `SELECT c.body FROM (
      SELECT DISTINCT b.day, b.contact FROM contact_blocks b
      WHERE b.block IN (${places}) AND (b.day < ? OR (b.day = ? AND b.contact < ?)) ${then}
      ORDER BY b.day DESC, b.contact DESC LIMIT ?) b
    JOIN contacts c ON c.id = b.contact ORDER BY b.day DESC, b.contact DESC`
  const below = [...blocks, day, day, id]
  if (moment === undefined) return standing(now(''), [...below, limit], connection)
  const shelved =
    'AND EXISTS (SELECT 1 FROM contacts s WHERE s.id = b.contact AND s.shelved_at <= ?)'
  const past = `SELECT h.body FROM contact_history h WHERE h.block IN (${places})
    AND (h.day < ? OR (h.day = ? AND h.contact < ?)) AND ${STOOD}
    ORDER BY h.day DESC, h.contact DESC LIMIT ?`
  return distinct([
    ...(await standing(now(shelved), [...below, moment, limit], connection)),
    ...(await removed(past, [...below, moment, moment, limit], connection)),
  ])
    .sort(lastFirst)
    .slice(0, limit)
}

async function standing(
  sql: string,
  parameters: readonly SqlValue[],
  connection: Connection,
): Promise<Contact[]> {
  return (await connection.all<ContactRow>(sql, parameters)).map(contactFrom)
}

async function removed(
  sql: string,
  parameters: readonly SqlValue[],
  connection: Connection,
): Promise<Contact[]> {
  const rows = await connection.all<{ body: Uint8Array }>(sql, parameters)
  return rows.map(({ body }) => unpacked<Contact>(body))
}

/** What stood on the shelf at a moment. */
const STOOD = 'h.shelved_at <= ? AND h.removed_at > ?'

/** Each contact once, whatever blocks it is in. */
function distinct(contacts: readonly Contact[]): Contact[] {
  return [...new Map(contacts.map((contact) => [contact.id, contact])).values()]
}

const placesOf = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
