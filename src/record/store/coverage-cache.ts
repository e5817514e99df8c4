/**
 * The days with captures in memory: every question on coverage asks for all of them.
 * In: a connection. Out: days by source. The one idea: articles are append-only and numbered, so that only
 * those after the newest we know are read, and only their sources are made anew: what was counted of the
 * others still holds. A transaction that rolls back makes us forget.
 */
import type { Connection } from './connection.ts'
import type { CoverageDays, SourceDays } from './rows.ts'

interface DayRow {
  readonly source: string
  readonly day: string
  readonly captures: number
}

/** Earlier moments that are kept. */
const MOMENTS_AT_MOST = 16

export class CoverageCache {
  #days: CoverageDays = new Map()
  #newest = 0
  readonly #moments = new Map<string, CoverageDays>()

  /** All days with captures, by source. */
  async all(connection: Connection): Promise<CoverageDays> {
    const newest = await newestOf(connection)
    if (newest === this.#newest) return this.#days
    const rows = await connection.all<DayRow>(
      this.#newest === 0
        ? 'SELECT source, day, captures FROM coverage_days ORDER BY source, day'
        : `SELECT source, day, count(*) AS captures FROM articles
           WHERE day IS NOT NULL AND number > ? GROUP BY source, day
           ORDER BY source, day`,
      this.#newest === 0 ? [] : [this.#newest],
    )
    this.#days = withRows(this.#days, rows)
    this.#newest = newest
    return this.#days
  }

  /** The same as of a moment, counted once. */
  async asOf(moment: string, connection: Connection): Promise<CoverageDays> {
    const key = `${await newestOf(connection)} ${moment}`
    const known = this.#moments.get(key)
    if (known) return known
    const rows = await connection.all<DayRow>(
      `SELECT source, day, count(*) AS captures FROM articles
       WHERE day IS NOT NULL AND stored_at <= ? GROUP BY source, day ORDER BY source, day`,
      [moment],
    )
    const days = withRows(new Map(), rows)
    const [oldest] = this.#moments.keys()
    if (this.#moments.size >= MOMENTS_AT_MOST && oldest !== undefined) this.#moments.delete(oldest)
    this.#moments.set(key, days)
    return days
  }

  forget(): void {
    this.#days = new Map()
    this.#newest = 0
    this.#moments.clear()
  }
}

async function newestOf(connection: Connection): Promise<number> {
  const sql = 'SELECT max(number) AS newest FROM articles'
  const [row] = await connection.all<{ newest: number | null }>(sql, [])
  return row?.newest ?? 0
}

/** The days with further rows, by source and day; sources without rows stay the same objects. */
function withRows(known: CoverageDays, rows: readonly DayRow[]): CoverageDays {
  const growing = new Map<string, { days: string[]; captures: number[] }>()
  for (const { source, day, captures } of rows) {
    const own = growing.get(source) ?? copyOf(known.get(source))
    if (!growing.has(source)) growing.set(source, own)
    const last = own.days.at(-1)
    const place = last === undefined || day > last ? own.days.length : placeOf(own.days, day)
    if (own.days[place] === day) own.captures[place] = (own.captures[place] ?? 0) + captures
    else {
      own.days.splice(place, 0, day)
      own.captures.splice(place, 0, captures)
    }
  }
  return new Map<string, SourceDays>([...known, ...growing])
}

function copyOf(source: SourceDays | undefined): { days: string[]; captures: number[] } {
  return { days: [...(source?.days ?? [])], captures: [...(source?.captures ?? [])] }
}

/** How many of the days lie before a day. */
function placeOf(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
