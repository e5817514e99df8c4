/**
 * Reading the store: the rows of each question, composed or prepared.
 * In: a connection and a composer of queries. Out: the record's own types. Points are raw prepared
 * statements; what has a varying shape is composed.
 */
import type { Kysely } from 'kysely'
import type { ArticleId } from '../../article/index.ts'
import type { Capture } from '../../acquire/index.ts'
import type { Reading } from '../../reading.ts'
import type { MentionId, Statement } from '../types.ts'
import { bandsOf } from '../copies.ts'
import type { Connection, SqlValue } from './connection.ts'
import { unpacked } from './packing.ts'
import type { Tables } from './schema.ts'
import { asOfRows } from './as-of-rows.ts'
import { captureRows } from './reading-captures.ts'
import { contactRows, overviewRows } from './reading-contacts.ts'
import { nearTellingRows } from './near-tellings.ts'
import { watchRows } from './watch-rows.ts'
import { runComposed, type StateTools } from './state-tools.ts'
import { searchRows } from './search-rows.ts'
import { verdictRows } from './verdict-rows.ts'
import { tellingsFromRows, versionRows } from './version-rows.ts'
import type { AsOf, StoreState } from './types.ts'

/** Later than any moment: what is stored now. */
const LATEST = '9999'

/** A state to read, over an open transaction. */
export function stateOf(tools: StateTools): StoreState {
  return {
    ...captureRows(tools),
    ...articleRows(tools),
    ...statementRows(tools),
    ...tellingRows(tools),
    ...contactRows(tools),
    ...overviewRows(tools),
    ...textRows(tools),
    ...verdictRows(tools.connection),
    ...nearTellingRows(tools),
    ...versionRows(tools.connection),
    ...watchRows(tools.connection),
    ...asOfRows(tools.connection),
  }
}

type ArticleRows = Pick<
  StoreState,
  'hasReading' | 'readingsOf' | 'article' | 'articleIds' | 'countArticles' | 'readings'
>

interface ReadingRow {
  readonly number: number
  readonly article: ArticleId
  readonly ordinal: number
  readonly signature: string
  readonly body: Uint8Array
  readonly captured_at: string
  readonly stored_at: string
}

function articleRows({ connection }: StateTools): ArticleRows {
  const count = async (sql: string, parameters: readonly SqlValue[]): Promise<number> =>
    (await connection.all<{ n: number }>(sql, parameters))[0]?.n ?? 0
  return {
    hasReading: async ({ article, reader, knowledge }) =>
      (await count(
        'SELECT count(*) AS n FROM readings WHERE article = ? AND reader = ? AND knowledge = ?',
        [article.id, reader, knowledge],
      )) > 0,
    readingsOf: (article) =>
      count('SELECT count(*) AS n FROM readings WHERE article = ?', [article]),
    countArticles: (asOf) =>
      count('SELECT count(*) AS n FROM articles WHERE stored_at <= ?', [asOf?.moment ?? LATEST]),
    async article(id, asOf) {
      const rows = await connection.all<{ capture: Uint8Array; reading: Uint8Array; at: string }>(
        `SELECT c.body AS capture, r.body AS reading, c.stored_at AS at
         FROM captures c JOIN readings r ON r.article = c.id
         WHERE c.id = ? AND r.stored_at <= ? ORDER BY r.ordinal DESC LIMIT 1`,
        [id, asOf?.moment ?? LATEST],
      )
      const [row] = rows
      if (!row) return undefined
      return {
        capture: unpacked<Capture>(row.capture),
        reading: unpacked<Reading>(row.reading),
        storedAt: row.at,
      }
    },
    async articleIds({ limit, offset, moment }) {
      const rows = await connection.all<{ id: ArticleId }>(
        `SELECT id FROM articles WHERE stored_at <= ? ORDER BY number DESC LIMIT ? OFFSET ?`,
        [moment ?? LATEST, limit, offset],
      )
      return rows.map((row) => row.id)
    },
    ...readingRows(connection),
  }
}

function readingRows(connection: Connection): Pick<StoreState, 'readings'> {
  return {
    async readings({ after, limit }) {
      const rows = await connection.all<ReadingRow>(
        `SELECT a.number, r.article, r.ordinal, r.body, a.signature, c.captured_at, a.stored_at
         FROM articles a JOIN readings r ON r.article = a.id JOIN captures c ON c.id = a.id
         WHERE a.number >= ? AND (a.number > ? OR r.ordinal > ?)
         ORDER BY a.number, r.ordinal LIMIT ?`,
        [after.number, after.number, after.ordinal, limit],
      )
      return rows.map(({ number, body, captured_at: capturedAt, stored_at: storedAt, ...row }) => ({
        ...row,
        place: { number, ordinal: row.ordinal },
        capturedAt,
        storedAt,
        reading: unpacked<Reading>(body),
      }))
    },
  }
}

interface StatementRow {
  readonly id: string
  readonly article: string
  readonly mention: string
  readonly field: string
  readonly value: string
  readonly basis: string
  readonly rule: string | null
  readonly sayers: string
  readonly evidence: string
  readonly reader: string
  readonly learned_at: string
}

function statementRows(
  tools: StateTools,
): Pick<StoreState, 'statements' | 'decisions' | 'statementsOfReading' | 'userRows'> {
  const { connection, decisions } = tools
  return {
    async statements(mentions, asOf) {
      const found: Statement[] = []
      for (const mention of mentions) {
        const rows = await connection.all<StatementRow>(
          `SELECT * FROM statements s WHERE mention = ? AND ordinal =
             (SELECT max(ordinal) FROM readings r
              WHERE r.article = s.article AND r.stored_at <= ?) ORDER BY number`,
          [mention, asOf?.moment ?? LATEST],
        )
        found.push(...rows.map(statementFrom))
      }
      return found
    },
    async statementsOfReading(article, ordinal) {
      const rows = await connection.all<StatementRow>(
        'SELECT * FROM statements WHERE article = ? AND ordinal = ? ORDER BY number',
        [article, ordinal],
      )
      return rows.map(statementFrom)
    },
    decisions: () => decisions.all(connection),
    async userRows() {
      const rows = await connection.all<{ name: string; csv: string }>(
        'SELECT name, csv FROM user_rows ORDER BY number',
        [],
      )
      return Object.fromEntries(rows.map(({ name, csv }) => [name, csv]))
    },
  }
}

function statementFrom(row: StatementRow): Statement {
  return {
    id: row.id as Statement['id'],
    article: row.article as ArticleId,
    mention: row.mention as MentionId,
    field: row.field as Statement['field'],
    value: row.value,
    basis: row.basis as Statement['basis'],
    ...(row.rule === null ? {} : { rule: row.rule }),
    sayers: JSON.parse(row.sayers) as readonly string[],
    evidence: JSON.parse(row.evidence) as Statement['evidence'],
    reader: row.reader,
    learnedAt: row.learned_at,
  }
}

type TellingRows = Pick<
  StoreState,
  'blocksOf' | 'mentionsOf' | 'blocksBetween' | 'allBlocks' | 'tellings'
>

function tellingRows({ connection, composer }: StateTools): TellingRows {
  const blocks = (rows: readonly { readonly block: string }[]): readonly string[] =>
    rows.map((row) => row.block)
  return {
    async blocksOf(mentions) {
      if (mentions.length === 0) return []
      const query = composer.selectFrom('tellings').select('block').distinct()
      const rows = await runComposed(connection, query.where('mention', 'in', [...mentions]))
      return blocks(rows)
    },
    async mentionsOf(article) {
      const rows = await connection.all<{ mention: MentionId }>(
        'SELECT DISTINCT mention FROM tellings WHERE article = ?',
        [article],
      )
      return rows.map((row) => row.mention)
    },
    async blocksBetween(left, right) {
      const rows = await connection.all<{ block: string }>(
        `SELECT l.block FROM block_countries l JOIN block_countries r ON r.block = l.block
         WHERE l.country = ? AND r.country = ? ORDER BY l.block`,
        [left, right],
      )
      return blocks(rows)
    },
    allBlocks: async () =>
      blocks(await connection.all('SELECT DISTINCT block FROM tellings ORDER BY block', [])),
    async tellings(within, asOf) {
      if (within.length === 0) return []
      const rows = await runComposed(connection, tellingsQuery(composer, within, asOf))
      return tellingsFromRows(rows, asOf, connection)
    },
  }
}

function tellingsQuery(composer: Kysely<Tables>, within: readonly string[], { moment }: AsOf) {
  const query = composer
    .selectFrom('tellings as t')
    .innerJoin('articles as a', 'a.id', 't.article')
    .leftJoin('versions as v', (join) =>
      join.onRef('v.article', '=', 't.article').on('v.is_alone', '=', 0),
    )
    .select(['t.body', 'a.signature', 'v.address'])
    .where('t.block', 'in', [...within])
    .orderBy('t.mention')
  if (moment === undefined) return query.where('t.superseded_at', 'is', null)
  return query
    .where('t.learned_at', '<=', moment)
    .where((or) => or.or([or('t.superseded_at', 'is', null), or('t.superseded_at', '>', moment)]))
}

function textRows({ connection, words }: StateTools): Pick<StoreState, 'search' | 'alike'> {
  return {
    search: (query, page) => searchRows(query, page, { connection, words }),
    async alike(article, asOf) {
      const [own] = await connection.all<{ signature: string }>(
        'SELECT signature FROM articles WHERE id = ?',
        [article],
      )
      if (!own) return { signature: '', others: [] }
      const bands = bandsOf(own.signature)
      const places = bands.map(() => '?').join(', ')
      const others = await connection.all<{
        article: ArticleId
        source: string
        signature: string
      }>(
        `SELECT DISTINCT a.id AS article, a.source, a.signature FROM bands b
         JOIN articles a ON a.number = b.article
         WHERE b.band IN (${places}) AND a.id <> ? AND a.stored_at <= ? ORDER BY a.id LIMIT 200`,
        [...bands, article, asOf?.moment ?? LATEST],
      )
      return { signature: own.signature, others }
    },
  }
}
