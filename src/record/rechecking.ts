/**
 * Claims of stored articles are judged again when what may decide them changes; a verdict that differs is kept.
 * In: what was added or decided, a writable state. Out: rows of verdicts, each with what made it.
 * The one idea: a claim can only be moved by contacts of its own pair within its own time, so that few are
 * judged anew.
 */
import type { ArticleId } from '../article/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { addDays, type DayStretch } from './days.ts'
import { windowOf } from './identity/window.ts'
import { verdictOn } from './questions/check.ts'
import { beginningOf } from './questions/claim-time.ts'
import { countriesOfQuery } from './questions/match.ts'
import { partyFrom } from './questions/party-from.ts'
import { mentionsAtAddressOf } from './shelving.ts'
import type {
  BlockedTelling,
  ClaimRow,
  VerdictRow,
  WatchedDays,
  WritableState,
} from './store/types.ts'
import type { ClaimQuery } from './question-types.ts'
import type { Decision } from './types.ts'

export type Pair = readonly [string, string]

/** What changed, and through what. */
export interface Change {
  readonly pairs: readonly Pair[]
  readonly days: DayStretch
  /** Pairs that change at any time. */
  readonly always?: readonly Pair[]
  /** Coverage that changes, whatever is told. */
  readonly filled?: WatchedDays
  readonly cause: VerdictRow['cause']
  readonly at: string
}

export interface Recheck {
  readonly state: WritableState
  readonly knowledge: Knowledge
}

/** The pairs and the first day of a claim, by which a change finds it. */
export function claimLinesOf(
  claim: ClaimQuery,
  knowledge: Knowledge,
): NonNullable<ClaimRow['lines']> {
  const from = beginningOf(claim)
  return countriesOfQuery(claim.left, knowledge).flatMap((left) =>
    countriesOfQuery(claim.right, knowledge).map((right) => ({ pair: [left, right], from })),
  )
}

/** Other contacts may move with one that is added, those near it in time. */
const NEAR_DAYS = 62

/** What the tellings of an article change. */
export function changeBy(
  tellings: readonly BlockedTelling[],
  cause: Pick<Change, 'cause' | 'at'>,
): Change {
  const pairs = tellings.flatMap(({ countries }) => pairsOf(countries))
  const windows = tellings.map(({ telling }) => windowOf(telling).days)
  const froms = windows.map(({ from }) => from)
  const tos = windows.map(({ to }) => to)
  const [first] = froms.filter((day) => day !== undefined).toSorted()
  const last = tos
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const isOpen = (days: readonly (string | undefined)[]): boolean => days.includes(undefined)
  return {
    pairs,
    days: {
      ...(first === undefined || isOpen(froms) ? {} : { from: addDays(first, -NEAR_DAYS) }),
      ...(last === undefined || isOpen(tos) ? {} : { to: addDays(last, NEAR_DAYS) }),
    },
    ...cause,
  }
}

/** All pairs of the countries. */
function pairsOf(countries: readonly string[]): readonly Pair[] {
  return countries.flatMap((one, index) =>
    countries.slice(index + 1).map((other): Pair => [one, other]),
  )
}

/** All pairs of the countries of a block. */
export function pairsOfBlock(block: string): readonly Pair[] {
  return pairsOf(block.slice(block.indexOf(':') + 1).split('|'))
}

/** What a decision changes: the pairs of the tellings or of the line that it is on. */
export async function changeByDecision(
  decision: Decision,
  { state, knowledge }: Recheck,
): Promise<Change> {
  const all = await state.decisions()
  const trail = [decision]
  for (let last: Decision | undefined = decision; last?.kind === 'undone';) {
    const target: string = last.left
    last = all.find((one) => one.id === target)
    if (last) trail.push(last)
  }
  const pairs: Pair[] = []
  for (const one of trail) pairs.push(...(await pairsOfDecision(one, { state, knowledge })))
  const cause = { kind: 'decision', id: decision.id } as const
  return { pairs, days: {}, cause, at: decision.at }
}

async function pairsOfDecision(
  { kind, left, right }: Decision,
  { state, knowledge }: Recheck,
): Promise<readonly Pair[]> {
  if (kind === 'undone') return []
  if (kind === 'declared') return pairsOfLine(left, knowledge)
  const mentions =
    kind === 'retracted'
      ? await mentionsAtAddressOf(left as ArticleId, state)
      : [left, ...(right === undefined ? [] : [right])]
  const blocks = await state.blocksOf(mentions)
  return blocks.flatMap(pairsOfBlock)
}

function pairsOfLine(line: string, knowledge: Knowledge): readonly Pair[] {
  const [left, right] = line.split('|').map((words) => partyFrom(words, knowledge))
  if (left?.kind !== 'found' || right?.kind !== 'found') return []
  return countriesOfQuery(left.query, knowledge).flatMap((one) =>
    countriesOfQuery(right.query, knowledge).map((other): Pair => [one, other]),
  )
}

/** Judges the claims that a change may move, and keeps every verdict that differs. */
export async function recheckClaims(change: Change, recheck: Recheck): Promise<void> {
  const { state } = recheck
  const { pairs, days, always = [], filled } = change
  const found = [
    ...(await state.claimsTouching(pairs, days)),
    ...(await state.claimsTouching(always, {})),
    ...(filled ? await state.claimsWatchedBy(filled) : []),
  ]
  const rows = new Map(found.map((row) => [`${row.article} ${row.claim}`, row]))
  for (const row of rows.values()) await recheckClaim(row, change, recheck)
}

/** Judges a new article's own claims; what an older reading of it claimed is another claim. */
export async function judgeOwnClaims(
  rows: readonly ClaimRow[],
  change: Pick<Change, 'cause' | 'at'>,
  { state, knowledge }: Recheck,
): Promise<void> {
  for (const { article, claim, query } of rows) {
    const { verdict, sentence, watch } = await verdictOn(query, { state, knowledge })
    await state.addVerdict({ article, claim, verdict, sentence, ...change })
    await state.watchClaim({ article, claim }, watch)
  }
}

async function recheckClaim(
  { article, claim, query }: ClaimRow,
  { cause, at }: Pick<Change, 'cause' | 'at'>,
  { state, knowledge }: Recheck,
): Promise<void> {
  const was = await state.verdictOf({ article, claim })
  const { verdict, sentence, watch } = await verdictOn(query, { state, knowledge })
  await state.watchClaim({ article, claim }, watch)
  if (verdict === was) return
  await state.addVerdict({
    article,
    claim,
    ...(was === undefined ? {} : { was }),
    verdict,
    sentence,
    cause,
    at,
  })
}
