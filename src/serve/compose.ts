/**
 * Puts the rooms together: settings in, the loaded knowledge, the readers and the record out.
 * The only place that knows all parts; commands and pages are given what they need.
 */
import type { Capture } from '../acquire/index.ts'
import { knowledgeFrom, type Knowledge } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import { openRecord, userRowsIn, type LedgerRecord } from '../record/index.ts'
import { loadKnowledgeTables, loadModelFiles } from './load.ts'
import { ReaderPool } from './readers/pool.ts'
import type { Settings } from './settings.ts'

/** The parts of a running Readout. Lifetime: composed once, closed once. */
export interface Readout {
  readonly settings: Settings
  readonly knowledge: Knowledge
  /** How many captures are read at once. */
  readonly width: number
  read(capture: Capture): Promise<Reading>
  /** Starts a reader before there is work for it. */
  warmUp(): void
  /** Opens the record, once; a record that does not exist is made, so questions look first. */
  record(): Promise<LedgerRecord>
  close(): Promise<void>
}

/** Composes the parts, with the rows of knowledge that the record holds. */
export async function compose(settings: Settings): Promise<Readout> {
  const [tables, userRows] = await Promise.all([
    loadKnowledgeTables(),
    userRowsIn(settings.database),
  ])
  const knowledge = knowledgeFrom(tables, userRows)
  const { workers, articleTimeLimit } = settings
  let opened: Promise<LedgerRecord> | undefined
  let started: Promise<ReaderPool> | undefined
  const pool = (): Promise<ReaderPool> =>
    (started ??= loadModelFiles().then(
      (models) => new ReaderPool({ models, tables, userRows, workers, articleTimeLimit }),
    ))
  return {
    settings,
    knowledge,
    width: workers,
    read: async (capture) => (await pool()).read(capture),
    warmUp: () =>
      void pool().then(
        (readers) => readers.warmUp(),
        () => undefined,
      ),
    record: () => (opened ??= openRecord({ path: settings.database, knowledge })),
    close: async () => {
      // What could not be opened has been told to whoever asked for it.
      await (await started?.catch(() => undefined))?.close()
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}
