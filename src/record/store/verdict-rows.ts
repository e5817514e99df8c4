/**
 * Rows of verdicts and of the claims that a change may touch.
 * In: a connection. Out: the record's own types.
 */
import type { ArticleId } from '../../article/index.ts'
import type { ClaimQuery, Verdict } from '../question-types.ts'
import type { Connection, SqlValue } from './connection.ts'
import type { ClaimKey, ClaimRow, VerdictRow, VerdictRows } from './types.ts'

interface StoredVerdict {
  readonly article: ArticleId
  readonly claim: string
  readonly was: Verdict | null
  readonly verdict: Verdict
  readonly sentence: string
  readonly cause_kind: VerdictRow['cause']['kind']
  readonly cause: string
  readonly decided_at: string
}

/** Verdicts in a connection's store. */
export function verdictRows(connection: Connection): VerdictRows {
  return {
    verdictOf: (key) => verdictOf(key, connection),
    async changedVerdicts({ limit, offset, moment }) {
      const rows = await connection.all<StoredVerdict>(
        `SELECT * FROM verdicts WHERE was IS NOT NULL AND decided_at <= ?
         ORDER BY decided_at DESC, number DESC LIMIT ? OFFSET ?`,
        [moment ?? '9999', limit, offset],
      )
      return rows.map(verdictFrom)
    },
    claimsTouching: (pairs, days) => claimsTouching(pairs, days, connection),
  }
}

async function verdictOf(
  { article, claim }: ClaimKey,
  connection: Connection,
): Promise<Verdict | undefined> {
  const rows = await connection.all<{ verdict: Verdict }>(
    `SELECT verdict FROM verdicts WHERE article = ? AND claim = ? ORDER BY number DESC LIMIT 1`,
    [article, claim],
  )
  return rows[0]?.verdict
}

function verdictFrom(row: StoredVerdict): VerdictRow {
  return {
    article: row.article,
    claim: row.claim,
    ...(row.was === null ? {} : { was: row.was }),
    verdict: row.verdict,
    sentence: row.sentence,
    cause: { kind: row.cause_kind, id: row.cause },
    at: row.decided_at,
  }
}

async function claimsTouching(
  pairs: readonly (readonly [string, string])[],
  days: { readonly from?: string; readonly to?: string },
  connection: Connection,
): Promise<readonly ClaimRow[]> {
  const found = new Map<string, ClaimRow>()
  for (const pair of pairs) {
    const [one, other] = [...pair].sort()
    const parameters: readonly SqlValue[] = [
      one ?? '',
      other ?? '',
      days.from ?? '',
      days.to ?? '9999',
    ]
    const rows = await connection.all<Omit<ClaimRow, 'query'> & { readonly query: string }>(
      `SELECT c.article, c.claim, c.day, c.query FROM claim_lines l
       JOIN claims c ON c.article = l.article AND c.claim = l.claim
       WHERE l.one = ? AND l.other = ? AND l.last_day >= ? AND l.first_day <= ?
       ORDER BY c.day, c.article, c.claim`,
      parameters,
    )
    for (const row of rows) {
      const query = JSON.parse(row.query) as ClaimQuery
      found.set(`${row.article} ${row.claim}`, { ...row, query })
    }
  }
  return [...found.values()]
}

/** Adds a verdict. */
export function addVerdict(row: VerdictRow, connection: Connection): Promise<void> {
  return connection.run(
    `INSERT INTO verdicts (article, claim, was, verdict, sentence, cause_kind, cause, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.article,
      row.claim,
      row.was ?? null,
      row.verdict,
      row.sentence,
      row.cause.kind,
      row.cause.id,
      row.at,
    ],
  )
}

/** Puts an article's claims, and the lines by which they are found, in the place of those it had. */
export async function shelveClaims(
  article: string,
  rows: readonly ClaimRow[],
  connection: Connection,
): Promise<void> {
  await connection.run('DELETE FROM claims WHERE article = ?', [article])
  await connection.run('DELETE FROM claim_lines WHERE article = ?', [article])
  await connection.run('DELETE FROM claim_watches WHERE article = ?', [article])
  for (const { claim, day, query, lines } of rows) {
    await connection.run('INSERT INTO claims (article, claim, day, query) VALUES (?, ?, ?, ?)', [
      article,
      claim,
      day,
      JSON.stringify(query),
    ])
    for (const { pair, from } of lines ?? []) {
      const [one, other] = [...pair].sort()
      await connection.run(
        `INSERT INTO claim_lines (one, other, last_day, first_day, article, claim)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        [one ?? '', other ?? '', day, from, article, claim],
      )
    }
  }
}
