/**
 * Adding one telling to a block without folding all of the block anew.
 * In: a block and its new tellings, a writable state. Out: the contacts that they change, put in place.
 * The one idea: a telling can only move what shares days with it, and what that moves, and so on. The
 * neighbourhood is folded twice, without and with the telling. Where the fold without it gives what stands on
 * the shelf, and all that differs between the two lies well inside, a fold of the whole block would differ in
 * nothing else; where not, the neighbourhood is widened, at last to the whole block.
 */
import { addDays, type DayStretch } from './days.ts'
import { foldLazily, type Folded } from './fold/fold.ts'
import { standingDecisions } from './identity/standing.ts'
import { NEAR_DAYS, windowOf } from './identity/window.ts'
import { endsOf, shelvedFrom } from './shelving.ts'
import type { WritableState } from './store/types.ts'
import { blockOf, type Telling } from './telling.ts'
import type { MentionId } from './types.ts'

/** Days to each side that are looked at, the next where they are too few. */
const MARGINS = [21, 70, 280]
/** What lies further from a telling than this, it cannot move. */
const REACH_DAYS = NEAR_DAYS + 1
/** Beyond so many tellings the whole block is as cheap. */
const TELLINGS_AT_MOST = 4000

/** Adds new tellings of a block, one after another; false where only a fold of the whole block can. */
export async function addToBlock(
  block: string,
  fresh: readonly Telling[],
  state: WritableState,
): Promise<boolean> {
  if (await isMovedByPeople(block, state)) return false
  const decided = await decidedIds(state)
  // A report may take itself back.
  if (fresh.some((telling) => isDecidedOn(telling, decided))) return false
  const pending = new Set(fresh.map(({ mention }) => mention))
  for (const telling of fresh) {
    pending.delete(telling.mention)
    if (!(await placeTelling({ block, telling, pending, decided }, state))) return false
  }
  return true
}

/**
 * Whether a person has moved a telling of the block to other days, at which it would not be looked for. What a person
 * holds together is looked for where it is: whoever comes near one of the tellings has the block folded whole.
 */
async function isMovedByPeople(block: string, state: WritableState): Promise<boolean> {
  const moving = standingDecisions(await state.decisions()).filter(
    ({ kind }) => kind === 'corrected',
  )
  return (await state.blocksOf(moving.flatMap(endsOf))).includes(block)
}

/** Mentions and articles that a decision is on. */
async function decidedIds(state: WritableState): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const decision of await state.decisions()) {
    if (decision.kind === 'declared' || decision.kind === 'undone') continue
    for (const id of endsOf(decision)) ids.add(id)
  }
  return ids
}

/** Whether a decision is on a telling, its article or another version of it. */
function isDecidedOn(
  { mention, article, versions = [] }: Telling,
  decided: ReadonlySet<string>,
): boolean {
  return (
    decided.has(mention) ||
    decided.has(article) ||
    versions.some((version) => decided.has(version.article))
  )
}

interface Placing {
  readonly block: string
  readonly telling: Telling
  /** New tellings that are not placed yet. */
  readonly pending: ReadonlySet<MentionId>
  readonly decided: ReadonlySet<string>
}

/** Places one telling; false where only a fold of the whole block can. */
async function placeTelling(placing: Placing, state: WritableState): Promise<boolean> {
  const { block, telling, pending, decided } = placing
  const { from, to } = windowOf(telling).days
  if (from === undefined || to === undefined) {
    await put({ gone: [], fresh: foldLazily([telling], []) }, [telling], state)
    return true
  }
  for (const margin of MARGINS) {
    const window = { from: addDays(from, -margin), to: addDays(to, margin) }
    const found = await state.tellingsNear(block, window)
    const around = found.filter(
      ({ mention }) => mention !== telling.mention && !pending.has(mention),
    )
    const isDecided = around.some((one) => isDecidedOn(one, decided))
    if (isDecided || around.length > TELLINGS_AT_MOST) return false
    const change = await changeWithin(window, around, { telling, state })
    if (!change) continue
    await put(change, [...around, telling], state)
    return true
  }
  return false
}

interface Change {
  readonly gone: readonly Folded[]
  readonly fresh: readonly Folded[]
}

/** What the telling changes among those around it; nothing where they are too few to say. */
async function changeWithin(
  window: { readonly from: string; readonly to: string },
  around: readonly Telling[],
  { telling, state }: { readonly telling: Telling; readonly state: WritableState },
): Promise<Change | undefined> {
  const shelf = await state.fingerprintsOf(around.map(({ mention }) => mention))
  const before = foldLazily(around, [])
  const after = foldLazily([...around, telling], [])
  const [old, now] = [keysOf(before), keysOf(after)]
  const gone = before.filter((one) => !now.has(keyOf(one)))
  const fresh = after.filter((one) => !old.has(keyOf(one)))
  const days = new Map([...around, telling].map((one) => [one.mention, windowOf(one).days]))
  const moved = reachOf([...gone, ...fresh], days)
  // What lies at the edge lacks neighbours and is not as it stands on the shelf.
  const damaged = before.filter(({ id, fingerprint }) => shelf.get(id) !== fingerprint)
  const isInside = moved.from > window.from && moved.to < window.to
  const isApart = damaged.every((one) => !meets(reachOf([one], days), moved))
  return isInside && isApart ? { gone, fresh } : undefined
}

const keyOf = ({ id, fingerprint }: Folded): string => `${id} ${fingerprint}`
const keysOf = (all: readonly Folded[]): ReadonlySet<string> => new Set(all.map(keyOf))

interface Reach {
  readonly from: string
  readonly to: string
}

/** The days of all tellings of the contacts, with those near them. */
function reachOf(contacts: readonly Folded[], days: ReadonlyMap<MentionId, DayStretch>): Reach {
  const windows = contacts.flatMap(({ mentions }) => mentions.map((one) => days.get(one) ?? {}))
  const froms = windows.map(({ from }) => from).filter((day) => day !== undefined)
  const tos = windows.map(({ to }) => to).filter((day) => day !== undefined)
  const [first] = froms.toSorted()
  const last = tos.toSorted().at(-1)
  return {
    from: first === undefined ? '9999' : addDays(first, -REACH_DAYS),
    to: last === undefined ? '' : addDays(last, REACH_DAYS),
  }
}

function meets(left: Reach, right: Reach): boolean {
  return left.from <= right.to && right.from <= left.to
}

function put(
  { gone, fresh }: Change,
  tellings: readonly Telling[],
  state: WritableState,
): Promise<void> {
  const blocks = new Map(tellings.map((one) => [one.mention, blockOf(one)]))
  return state.replaceContacts(
    gone.map(({ id }) => id),
    fresh.map(({ id, fingerprint, build }) => ({
      id,
      fingerprint,
      build: () => shelvedFrom(build(), blocks),
    })),
  )
}
