/**
 * Rows of versions: which captures came from one address.
 * In: a connection. Out: the versions of addresses that have several.
 * The one idea: hardly any address has more than one capture, so that those that do are marked, and the
 * tellings of all others are read without a look at their address.
 */
import type { ArticleId } from '../../article/index.ts'
import { contactIdOf, type Telling } from '../telling.ts'
import type { MentionId } from '../types.ts'
import type { Version } from '../versions.ts'
import type { Connection } from './connection.ts'
import type { AsOf, StoreState, WritableState } from './types.ts'

interface VersionRow {
  readonly article: ArticleId
  readonly address: string
  readonly stamp: string
  readonly day: string | null
  readonly headline: string
  readonly text_hash: string
  readonly signature: string
  readonly stored_at: string
}

const LATEST = '9999'

/** All versions at the address of an article, by their stamps; none where it is the only one. */
export function versionRows(
  connection: Connection,
): Pick<StoreState, 'versionsOf' | 'formerMentions' | 'hasUnplaced'> {
  return {
    async versionsOf(article, asOf) {
      const [own] = await connection.all<{ address: string }>(
        'SELECT address FROM versions WHERE article = ? AND is_alone = 0',
        [article],
      )
      return own ? versionsAt(own.address, asOf ?? {}, connection) : []
    },
    async formerMentions(id) {
      const rows = await connection.all<{ mention: MentionId }>(
        'SELECT mention FROM former_mentions WHERE alias = ? ORDER BY mention',
        [id],
      )
      return rows.map(({ mention }) => mention)
    },
    hasUnplaced: async () =>
      (await connection.all('SELECT 1 FROM unplaced_articles LIMIT 1', [])).length > 0,
  }
}

async function versionsAt(
  address: string,
  { moment }: AsOf,
  connection: Connection,
): Promise<readonly Version[]> {
  const rows = await connection.all<VersionRow>(
    `SELECT v.article, v.address, v.stamp, a.day, a.headline, v.text_hash, a.signature, a.stored_at
     FROM versions v JOIN articles a ON a.id = v.article
     WHERE v.address = ? AND a.stored_at <= ? ORDER BY v.stamp`,
    [address, moment ?? LATEST],
  )
  return rows.map(({ day, text_hash: text, stored_at: storedAt, ...row }) => ({
    ...row,
    ...(day === null ? {} : { day }),
    text,
    storedAt,
  }))
}

/** A row of a telling: its body, what stands with the article, the address where it has several versions. */
export interface TellingRow {
  readonly body: string
  readonly signature: string
  readonly address: string | null
}

/** Joins to a query on tellings `t`, with articles as `a`, what `tellingsFromRows` needs. */
export const SHARED_ADDRESS = 'LEFT JOIN versions v ON v.article = t.article AND v.is_alone = 0'

/** The tellings of rows; those of articles with other versions know them. */
export async function tellingsFromRows(
  rows: readonly TellingRow[],
  asOf: AsOf,
  connection: Connection,
): Promise<readonly Telling[]> {
  const known = new Map<string, readonly Version[]>()
  const tellings: Telling[] = []
  for (const { body, signature, address } of rows) {
    const telling = { ...(JSON.parse(body) as Omit<Telling, 'signature'>), signature }
    if (address === null) {
      tellings.push(telling)
      continue
    }
    const versions = known.get(address) ?? (await versionsAt(address, asOf, connection))
    known.set(address, versions)
    tellings.push({ ...telling, versions })
  }
  return tellings
}

/** Puts a version beside those of its address. */
export function versionPlacing(
  connection: Connection,
): Pick<WritableState, 'addVersion' | 'stirBlocks' | 'addFormerMentions' | 'forgetUnplaced'> {
  return {
    async addVersion({ article, address, stamp, text }) {
      const own = await connection.all('SELECT 1 FROM versions WHERE article = ?', [article])
      if (own.length > 0) return
      const others = await connection.all('SELECT 1 FROM versions WHERE address = ? LIMIT 1', [
        address,
      ])
      const isAlone = others.length === 0 ? 1 : 0
      if (isAlone === 0)
        await connection.run(
          'UPDATE versions SET is_alone = 0 WHERE address = ? AND is_alone = 1',
          [address],
        )
      await connection.run(
        `INSERT INTO versions (article, address, stamp, text_hash, is_alone)
         VALUES (?, ?, ?, ?, ?)`,
        [article, address, stamp, text, isAlone],
      )
    },
    async stirBlocks(blocks) {
      for (const block of blocks)
        await connection.run(
          'INSERT INTO stirred_blocks (block) VALUES (?) ON CONFLICT DO NOTHING',
          [block],
        )
    },
    async addFormerMentions(mentions) {
      for (const mention of mentions)
        await connection.run(
          'INSERT INTO former_mentions (alias, mention) VALUES (?, ?) ON CONFLICT DO NOTHING',
          [contactIdOf(mention), mention],
        )
    },
    forgetUnplaced: () => connection.run('DELETE FROM unplaced_articles', []),
  }
}
