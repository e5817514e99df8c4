/**
 * Reading the shelves of contacts, lines, claims and coverage.
 * In: a connection and a composer of queries. Out: the record's own types.
 */
import type { ArticleId } from '../../article/index.ts'
import type { ContactId, MentionId } from '../types.ts'
import type { Connection } from './connection.ts'
import { contactFrom, newestContacts, type ContactRow } from './newest-contacts.ts'
import { shelfRows } from './shelf-rows.ts'
import { runComposed, type StateTools } from './state-tools.ts'
import type { ClaimRow, LineRow, ShelvedContact, StoreState } from './types.ts'

type ContactRows = Pick<
  StoreState,
  | 'contactsIn'
  | 'contact'
  | 'contactIdOf'
  | 'contactsAfter'
  | 'countContacts'
  | 'mentionsUnder'
  | 'contactsBelow'
  | 'sourcesIn'
  | 'newestContacts'
>

/** Rows of contacts. */
export function contactRows(tools: StateTools): ContactRows {
  const { connection } = tools
  return {
    ...shelfRows(tools),
    async contact(id: ContactId) {
      const rows = await connection.all<ContactRow>(
        `SELECT c.body FROM contact_mentions m JOIN contacts c ON c.id = m.contact
         WHERE m.alias = ? LIMIT 1`,
        [id],
      )
      return rows.map(contactFrom)[0]
    },
    ...mentionRows(connection),
    newestContacts: (narrow, page) => newestContacts(narrow, page, connection),
    contactsAfter: (place, options) => contactsAfter(place, options, tools),
    async countContacts() {
      const sql = 'SELECT count(*) AS n FROM contacts WHERE is_contact = 1'
      return (await connection.all<{ n: number }>(sql, []))[0]?.n ?? 0
    },
  }
}

function mentionRows(connection: Connection): Pick<StoreState, 'mentionsUnder' | 'contactIdOf'> {
  return {
    async mentionsUnder(id: ContactId) {
      const rows = await connection.all<{ mention: MentionId }>(
        `SELECT o.mention FROM contact_mentions m JOIN contact_mentions o ON o.contact = m.contact
         WHERE m.alias = ?`,
        [id],
      )
      return rows.map((row) => row.mention)
    },
    async contactIdOf(mention) {
      const rows = await connection.all<{ contact: ContactId }>(
        'SELECT contact FROM contact_mentions WHERE mention = ?',
        [mention],
      )
      return rows[0]?.contact
    },
  }
}

async function contactsAfter(
  place: Parameters<StoreState['contactsAfter']>[0],
  { limit, kinds }: Parameters<StoreState['contactsAfter']>[1],
  { connection, composer }: StateTools,
): Promise<readonly ShelvedContact[]> {
  let query = composer
    .selectFrom('contacts')
    .select(['day', 'is_contact', 'body'])
    .where((or) =>
      or.or([
        or('day', '>', place.day),
        or.and([or('day', '=', place.day), or('id', '>', place.id)]),
      ]),
    )
  if (kinds === 'contacts') query = query.where('is_contact', '=', 1)
  const rows = await runComposed(connection, query.orderBy('day').orderBy('id').limit(limit))
  return rows.map((row): ShelvedContact => ({
    contact: contactFrom(row),
    blocks: [],
    day: row.day,
    isContact: row.is_contact === 1,
  }))
}

type OverviewRows = Pick<StoreState, 'newestLines' | 'newestClaims' | 'coverageDays'>

/** Rows that look over the whole record. */
export function overviewRows({ connection, coverage }: StateTools): OverviewRows {
  return {
    newestLines: (limit) =>
      // The newest contact of a line; of two on one day that of the greater id.
      connection.all<LineRow>(
        `SELECT g.line, g.count, (SELECT max(c.id) FROM contacts c
           WHERE c.line = g.line AND c.day = g.newest) AS last
         FROM (SELECT line, count(*) AS count, max(day) AS newest FROM contacts
               WHERE line IS NOT NULL GROUP BY line ORDER BY newest DESC, line LIMIT ?) g
         ORDER BY g.newest DESC, g.line`,
        [limit],
      ),
    async newestClaims(limit, asOf) {
      const rows = await connection.all<{
        article: ArticleId
        claim: string
        day: string
        query: string
      }>(
        `SELECT * FROM claims c
         WHERE EXISTS (SELECT 1 FROM articles a WHERE a.id = c.article AND a.stored_at <= ?)
         ORDER BY day DESC, article, claim LIMIT ?`,
        [asOf?.moment ?? '9999', limit],
      )
      return rows.map((row) => ({ ...row, query: JSON.parse(row.query) as ClaimRow['query'] }))
    },
    coverageDays: ({ moment }) =>
      moment === undefined ? coverage.all(connection) : coverage.asOf(moment, connection),
  }
}
