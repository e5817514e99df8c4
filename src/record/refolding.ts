/**
 * Folding anew what a change can move, and no more.
 * In: a writable state and the blocks that changed. Out: their contacts put in place on the shelf.
 * The one idea: fold a stretch of days around the change; when what lies just outside it comes out as it
 * stands on the shelf, nothing further out can have moved either. When it does not, the stretch grows.
 */
import { foldLazily, type Folded } from './fold/fold.ts'
import { around, blocksTouching, bucketsOf, pairOf, shelfBlockOf } from './identity/shelf-blocks.ts'
import { membersOf } from './identity/standing.ts'
import { scopeOf, shelvedFrom } from './shelving.ts'
import type { LazyContact, ShelvedRow, WritableState } from './store/types.ts'
import type { MentionId } from './types.ts'

/** Buckets on each side: what may change, what must come out as it stands, and what that leans on. */
const NEXT = 1
const BUFFER = 2
const SUPPORT = 2

/** What changed: blocks, and tellings that may be in none any more. */
export interface Change {
  readonly blocks: readonly string[]
  readonly mentions?: readonly MentionId[]
}

/** Folds anew around what changed; says how many rows differed. */
export async function refoldAround(change: Change, state: WritableState): Promise<number> {
  const blocks = await decidedWith(change, state)
  if (blocks.length === 0) return 0
  let zone: ReadonlySet<string> = new Set(blocks.flatMap(bucketsOf))
  for (;;) {
    const local = await localFold(zone, state)
    const inner = around(zone, NEXT)
    const moved = movedOf(local).filter(({ buckets }) => isTouching(buckets, local.trusted))
    const beyond = moved.filter(({ buckets }) => !buckets.every((one) => inner.has(one)))
    if (beyond.length === 0) return putInPlace(moved, local, state)
    const grown = new Set([...zone, ...beyond.flatMap(({ buckets }) => buckets)])
    // What moves and cannot be reached by growing is as far as it goes.
    if (grown.size === zone.size) return putInPlace(moved, local, state)
    zone = grown
  }
}

/** The blocks, and all that decisions set beside what stands in them: what one end does moves the other. */
async function decidedWith(
  { blocks, mentions = [] }: Change,
  state: WritableState,
): Promise<readonly string[]> {
  const decisions = (await state.decisions()).filter(
    ({ kind }) => kind === 'same' || kind === 'different',
  )
  const found = new Set(blocks)
  if (decisions.length === 0) return blocks
  const ends = decisions.map((decision) => {
    const { left, right } = membersOf(decision)
    return [...left, ...right]
  })
  const inside = new Set<MentionId>(mentions)
  for (;;) {
    for (const { mention } of await state.tellings([...found], {})) inside.add(mention)
    const beside = ends.filter((members) => members.some((one) => inside.has(one))).flat()
    for (const one of beside) inside.add(one)
    const more = (await state.blocksOf(beside)).filter((block) => !found.has(block))
    if (more.length === 0) return [...found]
    for (const block of more) found.add(block)
  }
}

interface PlacedContact {
  readonly folded: Folded
  readonly blocks: readonly string[]
  readonly buckets: readonly string[]
}

interface LocalFold {
  readonly fresh: ReadonlyMap<string, PlacedContact>
  readonly shelved: ReadonlyMap<string, ShelvedRow>
  /** Buckets in which the local fold is that of the whole record. */
  readonly trusted: ReadonlySet<string>
  readonly blockOfMention: ReadonlyMap<MentionId, string>
}

/** Folds the zone with all that its contacts lean on. */
async function localFold(zone: ReadonlySet<string>, state: WritableState): Promise<LocalFold> {
  const trusted = around(zone, BUFFER)
  let wanted: ReadonlySet<string> = around(trusted, SUPPORT)
  for (;;) {
    const blocks = [...blocksTouching(wanted), ...(await movedByPeople(wanted, state))]
    const scope = await scopeOf(blocks, state)
    const blockOfMention = new Map(
      scope.tellings.map((telling) => [telling.mention, shelfBlockOf(telling)] as const),
    )
    const fresh = new Map(
      foldLazily(scope.tellings, scope.decisions).map((folded) => [
        folded.id as string,
        placed(folded, blockOfMention),
      ]),
    )
    const near = [...fresh.values()].filter(({ buckets }) => isTouching(buckets, trusted))
    const more = around(new Set(near.flatMap(({ buckets }) => buckets)), SUPPORT)
    const grown = new Set([...wanted, ...more])
    if (grown.size === wanted.size) {
      const rows = await state.shelvedIn(scope.blocks)
      return { fresh, shelved: new Map(rows.map((row) => [row.id, row])), trusted, blockOfMention }
    }
    wanted = grown
  }
}

/** Blocks of tellings of the same sides to which a person has given other days. */
async function movedByPeople(
  wanted: ReadonlySet<string>,
  state: WritableState,
): Promise<readonly string[]> {
  const corrections = (await state.decisions()).filter(({ kind }) => kind === 'corrected')
  if (corrections.length === 0) return []
  const pairs = new Set([...wanted].map(pairOf))
  const blocks = await state.blocksOf(corrections.map(({ left }) => left))
  return blocks.filter((block) => pairs.has(pairOf(block)))
}

function placed(folded: Folded, blockOfMention: ReadonlyMap<MentionId, string>): PlacedContact {
  const blocks = [...new Set(folded.mentions.map((one) => blockOfMention.get(one) ?? ''))]
  // What a person has moved to other days stands there for the rules, and here on the shelf.
  return { folded, blocks, buckets: [...new Set([...blocks, ...folded.pages].flatMap(bucketsOf))] }
}

function isTouching(buckets: readonly string[], zone: ReadonlySet<string>): boolean {
  return buckets.some((one) => zone.has(one))
}

interface Moved {
  readonly id: string
  readonly blocks: readonly string[]
  readonly buckets: readonly string[]
  /** Absent where the contact is gone. */
  readonly fresh?: PlacedContact
}

/** Contacts that are new, changed or gone. */
function movedOf({ fresh, shelved }: LocalFold): readonly Moved[] {
  const changed = [...fresh].filter(
    ([id, { folded }]) => shelved.get(id)?.fingerprint !== folded.fingerprint,
  )
  const gone = [...shelved.values()].filter(({ id }) => !fresh.has(id))
  return [
    ...changed.map(([id, one]): Moved => {
      const blocks = [...new Set([...one.blocks, ...(shelved.get(id)?.blocks ?? [])])]
      const buckets = [...new Set([...one.buckets, ...blocks.flatMap(bucketsOf)])]
      return { id, blocks, buckets, fresh: one }
    }),
    ...gone.map(({ id, blocks }): Moved => ({ id, blocks, buckets: blocks.flatMap(bucketsOf) })),
  ]
}

async function putInPlace(
  moved: readonly Moved[],
  { blockOfMention }: LocalFold,
  state: WritableState,
): Promise<number> {
  const blocks = new Set(moved.flatMap((one) => one.blocks))
  const ids = new Set(moved.map(({ id }) => id))
  const fresh = moved.flatMap((one): readonly LazyContact[] =>
    one.fresh === undefined ? [] : [lazyFrom(one.fresh.folded, blockOfMention)],
  )
  const kept = (await state.shelvedIn([...blocks]))
    .filter(({ id }) => !ids.has(id))
    .map((row): LazyContact => ({ id: row.id, fingerprint: row.fingerprint, build: unmoved }))
  return state.shelveContacts([...blocks], [...fresh, ...kept], 'fingerprints')
}

function lazyFrom(
  { id, fingerprint, build }: Folded,
  blockOfMention: ReadonlyMap<MentionId, string>,
): LazyContact {
  return { id, fingerprint, build: () => shelvedFrom(build(), blockOfMention) }
}

/** Invariant: a contact whose fingerprint stands on the shelf is never built. */
function unmoved(): never {
  throw new Error('a contact that has not moved is not built')
}
