/**
 * Opens a store by its place: a file of the embedded engine, or a server.
 * The driver of a server is loaded only when one is asked for; one machine needs none.
 */
import { isServerAddress } from './address.ts'
import { openSqliteStore, storeExists } from './sqlite.ts'
import type { RecordStore } from './record-store.ts'

/** Opens the store at a place, and makes it if there is none. */
export async function openStore(place: string, sizeCap?: number): Promise<RecordStore> {
  if (!isServerAddress(place)) return openSqliteStore(place, sizeCap)
  return (await import('./postgres.ts')).openPostgresStore(place)
}

/** Whether there is a record at a place, or, of a file, anything at all. */
export async function hasStore(place: string): Promise<boolean> {
  if (!isServerAddress(place)) return storeExists(place)
  return (await import('./postgres.ts')).serverHasRecord(place)
}
