/**
 * Adding a reading to the record, and building the shelves anew from what was added.
 * In: a capture, its reading, the moment. Out: whether it was new.
 * The one idea: capture, reading, statements and the contacts they change are one transaction; what is
 * there already is left alone, so that a broken-off run can simply be run again.
 */
import type { Capture } from '../acquire/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import { signatureOf } from './copies.ts'
import { dayOf } from './days.ts'
import { addToBlock } from './local-fold.ts'
import { momentOf } from './moment.ts'
import { claimQueryFrom } from './questions/claim-query-from.ts'
import {
  changeBy,
  claimLinesOf,
  judgeOwnClaims,
  pairsOfBlock,
  recheckClaims,
  type Change,
} from './rechecking.ts'
import { daysFilledBy } from './watching.ts'
import { keepFormerIds, placeAmongVersions } from './placing-versions.ts'
import { noteRetraction } from './retraction.ts'
import { endsOf, refold, tellingsFrom } from './shelving.ts'
import { sourceNameOf, statementsFrom } from './statements.ts'
import type {
  BlockedTelling,
  ClaimRow,
  ReadingPlace,
  StoreState,
  WritableState,
} from './store/types.ts'
import type { MentionId } from './types.ts'
import type { AddOutcome } from './ledger-types.ts'

export interface Addition {
  readonly capture: Capture
  readonly reading: Reading
  readonly now: string
  readonly knowledge: Knowledge
}

/** Stores a capture with its reading; a newer reading of a known capture supersedes the older. */
export async function addReading(
  { capture, reading, now, knowledge }: Addition,
  state: WritableState,
): Promise<AddOutcome> {
  const article = reading.article.id
  const storedAt = momentOf(now)
  const known = await state.hasCapture(capture.id)
  if (await state.hasReading(reading)) return { kind: 'known', article }
  await state.setMoment(storedAt)
  const signature = signatureOf(reading.article)
  const ordinal = (await state.readingsOf(article)) + 1
  const mentions = ordinal > 1 ? await state.mentionsOf(article) : []
  const filled = ordinal === 1 ? await daysFilledBy(reading, state) : undefined
  if (!known) await state.addCapture(capture, storedAt)
  await state.addReading({ reading, source: sourceNameOf(reading), signature, storedAt }, ordinal)
  const statements = statementsFrom(reading, { knowledge, learnedAt: storedAt, ordinal })
  await state.addStatements(statements, ordinal)
  const others = await placeAmongVersions({ capture, reading, signature, storedAt }, state)
  const moved = await blocksMovedBy([...mentions, ...(others ?? [])], state)
  const tellings = tellingsFrom(reading, statements, { signature, ordinal })
  const unwatched = await blocksFirstToldBy(sourceNameOf(reading), tellings, state)
  await state.shelveTellings(article, tellings, ordinal)
  await noteRetraction(reading, storedAt, state)
  if (others) await keepFormerIds(article, others, state)
  const claims = claimRowsOf(reading, knowledge)
  await state.shelveClaims(article, claims)
  if (ordinal === 1 && !others) await addTellings(tellings, state)
  else await refold([...new Set([...moved, ...tellings.map((one) => one.block)])], state)
  const change = {
    ...changeBetween([...moved, ...unwatched], tellings, {
      cause: { kind: 'article', id: article },
      at: storedAt,
    }),
    ...(filled && { filled }),
  }
  await judgeOwnClaims(claims, change, { state, knowledge })
  await recheckClaims(change, { state, knowledge })
  return { kind: known ? 'known' : 'new', article }
}

/** Blocks of tellings that may go, and of all that decisions set beside them: once gone, they lead nowhere. */
async function blocksMovedBy(
  mentions: readonly MentionId[],
  state: StoreState,
): Promise<readonly string[]> {
  const own = new Set<string>(mentions)
  const beside = (await state.decisions())
    .map(endsOf)
    .filter((ends) => ends.some((one) => own.has(one)))
  return state.blocksOf([...new Set([...mentions, ...beside.flat()])])
}

/** Blocks of which the source has not told yet: from now on all its captures watch over them. */
async function blocksFirstToldBy(
  source: string,
  tellings: readonly BlockedTelling[],
  state: StoreState,
): Promise<readonly string[]> {
  const blocks: string[] = []
  for (const block of new Set(tellings.map((one) => one.block)))
    if (!(await state.tellsIn(source, block))) blocks.push(block)
  return blocks
}

/**
 * Puts the contacts of a new article's tellings in place, block by block. Whole folds come last: decisions may take
 * other blocks into them.
 */
async function addTellings(rows: readonly BlockedTelling[], state: WritableState): Promise<void> {
  const whole: string[] = []
  for (const block of new Set(rows.map((row) => row.block))) {
    const own = rows.filter((row) => row.block === block).map(({ telling }) => telling)
    if (!(await addToBlock(block, own, state))) whole.push(block)
  }
  await refold(whole, state)
}

/** What a reading changes; the pairs of these blocks change at any time. */
function changeBetween(
  blocks: readonly string[],
  tellings: readonly BlockedTelling[],
  cause: Pick<Change, 'cause' | 'at'>,
): Change {
  const change = changeBy(tellings, cause)
  const always = blocks.flatMap(pairsOfBlock)
  return { ...change, ...(always.length > 0 ? { always } : {}) }
}

function claimRowsOf(reading: Reading, knowledge: Knowledge): readonly ClaimRow[] {
  const { published } = reading.article
  const on = published.kind === 'known' ? dayOf(published.value) : undefined
  if (on === undefined) return []
  return reading.claims.flatMap((claim) => {
    const found = claimQueryFrom({ claim, reading, on }, knowledge)
    if (found.kind === 'unknown') return []
    const { query } = found
    const lines = claimLinesOf(query, knowledge)
    return [{ article: reading.article.id, claim: claim.id, day: on, query, lines }]
  })
}

const REBUILD_PAGE = 200
const BEFORE_ALL: ReadingPlace = { number: 0, ordinal: 0 }

/** Derives tellings and contacts anew; says how many contacts there are and how many rows differed. */
export async function rebuildShelves(
  state: WritableState,
): Promise<{ readonly contacts: number; readonly changed: number }> {
  await state.setShelvesAside()
  for (let after = BEFORE_ALL; ;) {
    const rows = await state.readings({ after, limit: REBUILD_PAGE })
    for (const { article, ordinal, signature, reading, capturedAt, storedAt } of rows) {
      const statements = await state.statementsOfReading(article, ordinal)
      const tellings = tellingsFrom(reading, statements, { signature, ordinal })
      await state.shelveTellings(article, tellings, ordinal)
      const placed = { capture: { capturedAt }, reading, signature, storedAt }
      const others = await placeAmongVersions(placed, state)
      if (others) await keepFormerIds(article, others, state)
    }
    const last = rows.at(-1)
    if (!last || rows.length < REBUILD_PAGE) break
    after = last.place
  }
  for (const block of await state.allBlocks()) await refold([block], state, 'nothing')
  return { contacts: await state.countContacts(), changed: await state.differencesFromAside() }
}
