/**
 * The queue of captures to be read, kept by pg-boss beside the record.
 * In: the connections of a server. Out: jobs to put, take, end and set aside; what changes together with
 * the record is done on the connection of the record's own transaction. A job names a capture by its id.
 * The one idea: a worker that dies gives its jobs back when their time is over, and that is no fault of
 * the capture; only a reading that fails is, and the third time it goes aside with its error.
 */
import type pg from 'pg'
import PgBoss from 'pg-boss'
import type { ArticleId } from '../../article/index.ts'
import type { Connection, SqlValue } from './connection.ts'
import type { AsideCapture, CaptureJob } from './queue-types.ts'

const SCHEMA = 'readout_jobs'
const WAITING = 'captures'
const ASIDE = 'captures-aside'
/** Readings that may fail before a capture goes aside. */
const TRIES = 3
/** Workers that may die over one capture before it goes aside, for it may be what kills them. */
const DEATHS = 9
/** Nothing that waits is ever thrown away for its age. */
const RETENTION_DAYS = 36_500
/** How often one of the workers looks for jobs whose time is over, seconds. */
const LOOK_EVERY = 5

interface JobData {
  readonly capture: ArticleId
  readonly error?: string
}

/** Lifetime: started once, stopped once. */
export class CaptureJobs {
  readonly #boss: PgBoss

  constructor(pool: pg.Pool) {
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: SCHEMA,
      schedule: false,
      maintenanceIntervalSeconds: LOOK_EVERY,
    })
    // A look that fails is taken again; what fails for good is told by what is asked next.
    this.#boss.on('error', () => undefined)
  }

  /** Makes the queue if there is none; a worker's time for one job is told in seconds. */
  async start(expireInSeconds: number): Promise<void> {
    await this.#boss.start()
    const kept = { retentionDays: RETENTION_DAYS }
    await this.#boss.createQueue(ASIDE, { name: ASIDE, ...kept })
    const settings = {
      name: WAITING,
      deadLetter: ASIDE,
      retryLimit: DEATHS,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds,
      ...kept,
    }
    await this.#boss.createQueue(WAITING, settings)
    await this.#boss.updateQueue(WAITING, settings)
  }

  stop(): Promise<void> {
    return this.#boss.stop({ close: false, graceful: false })
  }

  /** Puts a job for each capture. */
  async put(captures: readonly ArticleId[], connection: Connection): Promise<void> {
    const jobs = captures.map((capture) => ({ name: WAITING, data: { capture } }))
    if (jobs.length > 0) await this.#boss.insert(jobs, { db: dbOf(connection) })
  }

  /** Takes jobs, which are then ours until their time is over. */
  async take(batchSize: number): Promise<readonly CaptureJob[]> {
    const jobs = await this.#boss.fetch<JobData>(WAITING, { batchSize, includeMetadata: true })
    return jobs.map(({ id, data, retryCount }) => ({
      id,
      capture: data.capture,
      try: retryCount + 1,
    }))
  }

  async complete({ id }: CaptureJob, connection: Connection): Promise<void> {
    await this.#boss.complete(WAITING, id, {}, { db: dbOf(connection) })
  }

  /** Gives a job back after its reading failed, or puts it aside for good. */
  async fail(job: CaptureJob, error: string, connection: Connection): Promise<'waiting' | 'aside'> {
    const db = dbOf(connection)
    const words = keepable(error)
    if (job.try < TRIES) {
      await this.#boss.fail(WAITING, job.id, { error: words }, { db })
      return 'waiting'
    }
    await this.#boss.send(ASIDE, { capture: job.capture, error: words }, { db })
    await this.#boss.complete(WAITING, job.id, {}, { db })
    return 'aside'
  }

  /** Puts what stands aside back to be read. */
  async again(aside: readonly AsideCapture[], connection: Connection): Promise<void> {
    if (aside.length === 0) return
    await this.put(
      aside.map(({ capture }) => capture),
      connection,
    )
    const ids = aside.map(({ id }) => id)
    // The names of the two calls differ in what they take; a list of ids is taken by both.
    await this.#boss.deleteJob(ASIDE, ids, { db: dbOf(connection) })
  }
}

const ERROR_AT_MOST = 2000

/** An error's words as the queue's JSON can hold them: whole characters and no NUL. */
function keepable(error: string): string {
  return Buffer.from(error.slice(0, ERROR_AT_MOST), 'utf8').toString('utf8').replaceAll('\0', ' ')
}

/** A transaction of the record's, as pg-boss knows connections. */
function dbOf(connection: Connection): PgBoss.Db {
  return {
    executeSql: async (text, values) => ({
      rows: [...(await connection.all(text, values as readonly SqlValue[]))],
    }),
  }
}

/** Jobs that are not done: waiting, to be tried again, or with a worker. */
export async function unfinishedJobs(connection: Connection): Promise<number> {
  const rows = await connection.all<{ n: number }>(
    `SELECT count(*) AS n FROM ${SCHEMA}.job WHERE name = ? AND state < 'completed'`,
    [WAITING],
  )
  return rows[0]?.n ?? 0
}

interface AsideRow {
  readonly id: string
  readonly capture: ArticleId
  readonly error: string | null
  readonly message: string | null
  readonly at: Date
}

/** Captures that stand aside, the oldest first. */
export async function asideJobs(connection: Connection): Promise<readonly AsideCapture[]> {
  const rows = await connection.all<AsideRow>(
    `SELECT id::text AS id, data->>'capture' AS capture, data->>'error' AS error,
       output->'value'->>'message' AS message, created_on AS at
     FROM ${SCHEMA}.job WHERE name = ? AND state < 'completed' ORDER BY created_on, id`,
    [ASIDE],
  )
  return rows.map(({ id, capture, error, message, at }) => ({
    id,
    capture,
    error: error ?? message ?? 'no worker lived to tell',
    at: at.toISOString(),
  }))
}
