/**
 * Placing captures among the versions of their address.
 * In: a capture with its reading, a writable state. Out: the tellings of the other versions, which may count
 * no more or again.
 */
import type { Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { Reading } from '../reading.ts'
import { refold } from './shelving.ts'
import type { RecordStore } from './store/record-store.ts'
import type { WritableState } from './store/types.ts'
import type { MentionId } from './types.ts'
import { versionFrom } from './versions.ts'

export interface Placed {
  readonly capture: Pick<Capture, 'capturedAt'>
  readonly reading: Reading
  readonly signature: string
  readonly storedAt: string
}

/** The tellings of the other versions of an article; absent where it is the only one. */
export async function placeAmongVersions(
  { capture, reading, signature, storedAt }: Placed,
  state: WritableState,
): Promise<readonly MentionId[] | undefined> {
  const version = versionFrom(capture, reading, { signature, storedAt })
  if (version) await state.addVersion(version)
  const { id } = reading.article
  const versions = await state.versionsOf(id)
  if (versions.length === 0) return undefined
  const mentions: MentionId[] = []
  for (const { article } of versions)
    if (article !== id) mentions.push(...(await state.mentionsOf(article)))
  return mentions
}

/** Lets the tellings of an article with other versions be found by the ids of contacts that they began. */
export async function keepFormerIds(
  article: ArticleId,
  others: readonly MentionId[],
  state: WritableState,
): Promise<void> {
  const mentions = [...others, ...(await state.mentionsOf(article))]
  await state.addFormerMentions(mentions)
  await state.stirBlocks(await state.blocksOf(mentions))
}

const PAGE = 200

/** Places the articles of a store of an earlier schema, once. */
export async function placeUnplaced(store: RecordStore): Promise<void> {
  if (!(await store.read((state) => state.hasUnplaced()))) return
  await store.write(async (state) => {
    const moved = new Set<MentionId>()
    for (let after = { number: 0, ordinal: 0 }; ;) {
      const rows = await state.readings({ after, limit: PAGE })
      for (const { reading, capturedAt, ...row } of rows) {
        const others = await placeAmongVersions({ ...row, reading, capture: { capturedAt } }, state)
        if (!others) continue
        await keepFormerIds(row.article, others, state)
        const own = await state.mentionsOf(row.article)
        for (const mention of [...others, ...own]) moved.add(mention)
      }
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) break
      after = last.place
    }
    await state.forgetUnplaced()
    await refold(await state.blocksOf([...moved]), state)
  })
}
