/**
 * A record from a backup.
 * In: a file that `backUp` wrote, the place of the new record, which must hold none. Out: what was taken
 * over. The file itself is never opened for writing: a copy of it is brought forward and, where that is
 * asked, checked, before anything stands at the place. One engine's backup restores into the other.
 */
import { OperationError } from '../acquire/index.ts'
import { restoreStore } from './store/restore.ts'
import { verifyRecord } from './verifying.ts'
import type { Verification } from './ledger-types.ts'

export interface Restoring {
  readonly file: string
  readonly place: string
  /** Whether to check all of it first; a record that is not whole is not restored. */
  readonly verify: boolean
}

/** Restores a record; with `verify`, tells what the check found. */
export async function restoreRecord({
  file,
  place,
  verify,
}: Restoring): Promise<{ readonly captures: number; readonly verified?: Verification }> {
  let verified: Verification | undefined
  const captures = await restoreStore(file, place, async (store) => {
    if (!verify) return
    verified = await verifyRecord(store)
    if (!verified.isWhole) throw notWhole(file, verified)
  })
  return { captures, ...(verified ? { verified } : {}) }
}

const FAULTS_SHOWN = 5

/** The error of a record that is not whole. */
export function notWhole(place: string, { faults, changed }: Verification): OperationError {
  const shown = faults.slice(0, FAULTS_SHOWN)
  const more = faults.length > shown.length ? [`and ${faults.length - shown.length} more`] : []
  const folds = changed > 0 ? [`${changed} derived rows differ from a rebuild`] : []
  return new OperationError(
    'store-damaged',
    `${place} is not whole: ${[...shown, ...more, ...folds].join('; ')}.`,
    { detail: { path: place, faults: faults.length, changed } },
  )
}
