/**
 * Whether a record is whole: the store itself, the captures against their hashes, and what is derived
 * against a rebuild from nothing.
 * In: an open store. Out: what was checked and each fault in words. Nothing is changed: the rebuild is
 * taken back. What cannot be read is named, and the rest is checked all the same.
 */
import { captureIdOf, OperationError } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import { rebuildShelves } from './adding.ts'
import type { RecordStore } from './store/record-store.ts'
import type { StoreState } from './store/types.ts'
import type { Verification } from './ledger-types.ts'

const PAGE = 200

/** Checks all of it. */
export async function verifyRecord(store: RecordStore): Promise<Verification> {
  const damage = await store.damage()
  const checked = await checkCaptures(store)
  const rebuilt = await rebuildOrFault(store)
  const faults = [...damage, ...checked.faults, ...('fault' in rebuilt ? [rebuilt.fault] : [])]
  const { contacts, changed } = 'fault' in rebuilt ? { contacts: 0, changed: 0 } : rebuilt
  return { isWhole: faults.length === 0 && changed === 0, ...checked, faults, contacts, changed }
}

type Rebuilt = Awaited<ReturnType<typeof rebuildShelves>>

/** What a rebuild would say; it is taken back. */
export async function rebuildTried(store: RecordStore): Promise<Rebuilt> {
  let rebuilt: Rebuilt | undefined
  const takeBack = new Error('a rebuild that is only tried')
  await store
    .write(async (state) => {
      rebuilt = await rebuildShelves(state)
      throw takeBack
    })
    .catch((error: unknown) => {
      if (error !== takeBack) throw error
    })
  if (rebuilt === undefined) throw takeBack
  return rebuilt
}

async function rebuildOrFault(store: RecordStore): Promise<Rebuilt | { readonly fault: string }> {
  try {
    return await rebuildTried(store)
  } catch (error) {
    return { fault: `the rebuild: ${damageIn(error)}` }
  }
}

async function checkCaptures(
  store: RecordStore,
): Promise<Pick<Verification, 'captures' | 'articles' | 'faults'>> {
  const faults: string[] = []
  let captures = 0
  let after = ''
  for (;;) {
    const place = after
    const ids = await store.read((state) => state.captureIds({ after: place, limit: PAGE }))
    for (const id of ids) {
      const fault = await store.read((state) => faultOf(id, state)).catch(damageIn)
      if (fault !== undefined) faults.push(`${id}: ${fault}`)
    }
    captures += ids.length
    const last = ids.at(-1)
    if (last === undefined || ids.length < PAGE) break
    after = last
  }
  const articles = await store.read((state) => state.countArticles())
  return { captures, articles, faults }
}

async function faultOf(id: ArticleId, state: StoreState): Promise<string | undefined> {
  const capture = await state.capture(id)
  if (capture === undefined) return 'the capture is not there'
  const ids: readonly string[] = [capture.id, captureIdOf(capture)]
  if (ids.some((one) => one !== id)) return 'the capture is not what its hash says'
  const stored = await state.article(id)
  if (stored === undefined) return undefined
  return stored.reading.article.id === id ? undefined : 'the reading is of another article'
}

/** Damage in words; what is no damage goes on. */
function damageIn(error: unknown): string {
  if (error instanceof OperationError && error.code === 'store-damaged') return 'it cannot be read'
  // Bytes that do not unpack or parse are damage too.
  if (error instanceof Error && ('errno' in error || error instanceof SyntaxError))
    return `it cannot be read (${error.message})`
  throw error
}
