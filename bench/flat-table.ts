/**
 * What we pay for proof: the same reports and questions in plain SQL on one flat table, a row a report, as a
 * scholar would keep it by hand. In: a path. Out: insert, line, last, check. It tells no repeats apart, has no
 * words, no sources side by side, no earlier state, no undoing.
 */
import { DatabaseSync } from '@photostructure/sqlite'
import type { Reading } from '../src/reading.ts'

export interface FlatTable {
  insert(reading: Reading): void
  line(left: string, right: string): number
  last(left: string, right: string, day: string): string | undefined
  /** How many rows lie between two days: the answer to "first since". */
  check(left: string, right: string, days: readonly [string, string]): number
  close(): void
}

const TABLE = `CREATE TABLE contacts (id INTEGER PRIMARY KEY, day TEXT, one TEXT, other TEXT, type TEXT,
  status TEXT, initiator TEXT, source TEXT, published TEXT, sentence TEXT);
CREATE INDEX contacts_by_pair ON contacts (one, other, day);`

/** Opens a table of its own, as durable as ours. */
export function openFlatTable(path: string): FlatTable {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${TABLE}`)
  const insert = database.prepare(
    `INSERT INTO contacts (day, one, other, type, status, initiator, source, published, sentence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const line = database.prepare('SELECT * FROM contacts WHERE one = ? AND other = ? ORDER BY day')
  const last = database.prepare(
    `SELECT day FROM contacts WHERE one = ? AND other = ? AND day < ? AND status = 'held'
     ORDER BY day DESC LIMIT 1`,
  )
  const check = database.prepare(
    `SELECT count(*) AS n FROM contacts
     WHERE one = ? AND other = ? AND day >= ? AND day <= ? AND status = 'held'`,
  )
  const ordered = (left: string, right: string): readonly [string, string] =>
    left < right ? [left, right] : [right, left]
  return {
    insert({ acts, article }) {
      const published = article.published.kind === 'known' ? article.published.value : null
      for (const act of acts) {
        const [one = '', other = ''] = act.parties.map((party) => party.country ?? '').sort()
        const initiator = act.parties.find((party) => party.role === 'initiator')?.country ?? null
        const day = act.time.edtf?.replace('../', '').slice(0, 10) ?? null
        const words = article.text.slice(0, 200)
        const values = [day, one, other, act.type, act.status, initiator]
        insert.run(...values, article.outlet ?? null, published, words)
      }
    },
    line: (left, right) => line.all(...ordered(left, right)).length,
    last: (left, right, day) =>
      (last.get(...ordered(left, right), day) as { day?: string } | undefined)?.day,
    check: (left, right, [from, to]) =>
      (check.get(...ordered(left, right), from, to) as { n: number }).n,
    close: () => database.close(),
  }
}
