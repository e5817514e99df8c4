/**
 * A store from a backup file.
 * In: the file and the place. Out: the store at the place, whole or not at all.
 */
import { copyFileSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { OperationError } from '../../acquire/index.ts'
import { isServerAddress, shownPlace } from './address.ts'
import { openStore } from './open-store.ts'
import { openSqliteStore } from './sqlite.ts'
import { tablesOf, transferRows } from './transfer.ts'
import type { RecordStore } from './record-store.ts'
import { scratchFile, takenError, writeWhole } from './whole-file.ts'

/** Restores, after a look at the copy that may refuse it; says how many captures there are. */
export async function restoreStore(
  file: string,
  place: string,
  inspect: (store: RecordStore) => Promise<void>,
): Promise<number> {
  if (!existsSync(resolve(file)))
    throw new OperationError('file-missing', `There is nothing at ${file}.`, {
      detail: { path: file },
    })
  const using = async (making: string, then: (store: RecordStore) => Promise<void>) => {
    copyFileSync(resolve(file), making)
    const store = await openSqliteStore(making).catch((error: unknown) => {
      throw renamed(error, making, file)
    })
    try {
      await inspect(store)
      await then(store)
      const captures = await store.read((state) => state.countCaptures())
      await store.seal()
      return captures
    } finally {
      await store.close()
    }
  }
  if (isServerAddress(place))
    return scratchFile((making) => using(making, (store) => intoServer(store, place)))
  let captures = 0
  await writeWhole(place, async (making) => {
    captures = await using(making, () => Promise.resolve())
  })
  return captures
}

async function intoServer(source: RecordStore, place: string): Promise<void> {
  const target = await openStore(place)
  try {
    await target.write(async (state, to) => {
      const isEmpty = (await state.countCaptures()) + (await state.decisions()).length === 0
      if (!isEmpty) throw takenError(shownPlace(place))
      await source.read(async (_other, from) => transferRows(from, to, await tablesOf(from)))
    })
  } finally {
    await target.close()
  }
}

/** The error with the name of the backup, not of its copy. */
function renamed(error: unknown, making: string, file: string): unknown {
  if (!(error instanceof OperationError)) return error
  return new OperationError(error.code, error.message.replaceAll(making, file), {
    detail: { ...error.detail, path: file },
    cause: error,
  })
}
