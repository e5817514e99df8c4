/**
 * Bringing the record on a server forward to the schema that this program writes.
 * In: connections. Out: the schema as it must be, or an error with nothing changed. All steps are one
 * transaction under the lock of those who write.
 */
import type pg from 'pg'
import { shownPlace } from './address.ts'
import { SERVER_MIGRATIONS, SERVER_SCHEMA } from './postgres-schema.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { newerError, notOursError } from './store-error.ts'

/** Makes or migrates the record. */
export async function prepareServer(pool: pg.Pool, address: string, lock: number): Promise<void> {
  if ((await versionOn(pool, address)) === SCHEMA_VERSION) return
  const client = await pool.connect()
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock})`)
    // Another program may have been first while we waited.
    const version = await versionOn(client, address)
    if (version === 0) await client.query(START)
    await client.query(`SET LOCAL search_path = ${SERVER_SCHEMA}`)
    for (const step of SERVER_MIGRATIONS.slice(version)) await client.query(step)
    await client.query(`UPDATE about SET version = ${SCHEMA_VERSION}`)
    await client.query('COMMIT')
    client.release()
  } catch (cause) {
    // Closing the connection takes the transaction back.
    client.release(true)
    throw cause
  }
}

const START = `CREATE SCHEMA ${SERVER_SCHEMA};
CREATE TABLE ${SERVER_SCHEMA}.about (version INTEGER NOT NULL);
INSERT INTO ${SERVER_SCHEMA}.about VALUES (0)`

/** The version of the record's schema; 0 when there is no record. Refuses what is not ours or newer. */
async function versionOn(server: pg.Pool | pg.PoolClient, address: string): Promise<number> {
  // Of the tables themselves: functions on names answer from what a connection remembers.
  const { rows } = await server.query<{ ours: boolean; taken: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = '${SERVER_SCHEMA}'
         AND tablename = 'about') AS ours,
       EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = '${SERVER_SCHEMA}') AS taken`,
  )
  const [found] = rows
  if (found?.ours !== true) {
    if (found?.taken === true) throw notOursError(`${shownPlace(address)}, schema ${SERVER_SCHEMA}`)
    return 0
  }
  const about = await server.query<{ version: number }>(
    `SELECT version FROM ${SERVER_SCHEMA}.about`,
  )
  const version = about.rows[0]?.version ?? 0
  if (version > SCHEMA_VERSION) throw newerError(shownPlace(address), version)
  return version
}
