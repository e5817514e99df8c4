/**
 * Where a record stands, for those who ask before they open it.
 * In: what was given with `--db`. Out: how it may be shown, and whether there is a record: a question
 * never makes one.
 */
import { isServerAddress, shownPlace } from './store/address.ts'
import { hasStore } from './store/open-store.ts'

export interface RecordPlace {
  readonly kind: 'file' | 'server'
  /** The path or address without its password. */
  readonly shown: string
  exists(): Promise<boolean>
}

/** The place that a path or a server's address names. */
export function recordPlace(place: string): RecordPlace {
  return {
    kind: isServerAddress(place) ? 'server' : 'file',
    shown: shownPlace(place),
    exists: () => hasStore(place),
  }
}
