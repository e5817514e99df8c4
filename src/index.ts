/**
 * The library: `read` and what it stands on. Files are read here for the caller's ease; everything
 * below is pure.
 *
 *   const readout = await openReader()
 *   const reading = await readout.read(captureFromText(text, { published: '2024-06-25' }))
 *   await readout.close()
 */
import type { Capture } from './acquire/index.ts'
import { knowledgeFrom, type Knowledge } from './knowledge/index.ts'
import { openAnalyst } from './language/index.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'
import { loadKnowledgeTables, loadModelFiles } from './serve/index.ts'

export { acquire, captureFromText, OperationError } from './acquire/index.ts'
export type { Capture, GivenFacts } from './acquire/index.ts'
export { eventTime, type EventTime } from './events/index.ts'
export { openRecord } from './record/index.ts'
export type { Contact, LedgerRecord } from './record/index.ts'
export { textAt } from './text/index.ts'
export type { Span } from './text/index.ts'
export type { Reading, Knowledge }

/** A reader in this process, without a record. Lifetime: open it, close it. */
export interface Reader {
  readonly knowledge: Knowledge
  read(capture: Capture): Promise<Reading>
  close(): Promise<void>
}

/** Loads the model and the tables that ship with the package; `userRows` are CSV texts by file name. */
export async function openReader(userRows: Readonly<Record<string, string>> = {}): Promise<Reader> {
  const knowledge = knowledgeFrom(await loadKnowledgeTables(), userRows)
  const analyst = await openAnalyst(await loadModelFiles())
  return {
    knowledge,
    read: (capture) => read(capture, { knowledge, analyst }),
    close: () => analyst.close(),
  }
}
