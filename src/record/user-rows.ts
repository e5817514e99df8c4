/**
 * Rows of knowledge that a user added, kept in the record's own store so that one file is all there is
 * to copy. They are read before the record is opened, because the record is opened with the knowledge.
 */
import { hasStore, openStore } from './store/open-store.ts'
import type { UserRowsFile } from './store/types.ts'

/** The rows in the record at a path, by file name; none when there is no record yet. */
export async function userRowsIn(path: string): Promise<Readonly<Record<string, string>>> {
  if (!(await hasStore(path))) return {}
  const store = await openStore(path)
  try {
    return await store.read((state) => state.userRows())
  } finally {
    await store.close()
  }
}

/** Adds a file of rows; a file of the same name wins over its older ones. The same again adds nothing. */
export async function addUserRows(path: string, file: UserRowsFile): Promise<void> {
  const store = await openStore(path)
  try {
    await store.write(async (state) => {
      if ((await state.userRows())[file.name] !== file.csv) await state.addUserRows(file)
    })
  } finally {
    await store.close()
  }
}
