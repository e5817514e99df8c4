/**
 * Decisions of people and rules: same, different, confirmed, rejected, corrected, retracted, declared,
 * and the undoing of any of them.
 * In: a decision. Out: the decision as stored, and the contacts that it touches folded anew.
 * The one idea: a decision names mentions, never contacts, so that it stands whatever later joins them.
 */
import { createHash } from 'node:crypto'
import { OperationError } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import { momentOf } from './moment.ts'
import { isDay } from './days.ts'
import { isCorrectable } from './fold/corrections.ts'
import { standingDecisions } from './identity/standing.ts'
import { endsOf, mentionsAtAddressOf, refold } from './shelving.ts'
import type { StoreState, WritableState } from './store/types.ts'
import { canonicalJson } from './telling.ts'
import type { LedgerRecord } from './ledger-types.ts'
import type { ContactId, Decision, DecisionId } from './types.ts'

/** Stores a decision; the same decision again is the one that stands already. */
export async function makeDecision(
  asked: Omit<Decision, 'id'>,
  state: WritableState,
): Promise<Decision> {
  const decision = await resolved({ ...asked, at: momentOf(asked.at) }, state)
  await refuseImpossible(decision, state)
  const whole: Decision = { ...decision, id: decisionIdOf(decision) }
  const known = (await state.decisions()).find((one) => one.id === whole.id)
  if (known) return known
  await state.setMoment(whole.at)
  const trail = await trailOf(whole, state)
  const touched = await blocksTouchedBy(trail, state)
  await state.stirBlocks(touched)
  await state.addDecision(whole)
  await refold(touched, state)
  return whole
}

/** Takes back a decision by adding one of kind `undone`. */
export function undoDecision(
  [id, by, because, now]: Parameters<LedgerRecord['undo']>,
  state: WritableState,
): Promise<Decision> {
  return makeDecision({ kind: 'undone', left: id, by, because, at: now }, state)
}

/** The id of a decision, by all that it says. */
export function decisionIdOf(decision: Omit<Decision, 'id'>): DecisionId {
  const hash = createHash('sha256').update(canonicalJson(decision)).digest('hex')
  return `d-${hash.slice(0, 12)}` as DecisionId
}

/** Contacts stand for their first mention. */
async function resolved(
  decision: Omit<Decision, 'id'>,
  state: StoreState,
): Promise<Omit<Decision, 'id'>> {
  const left = await mentionFor(decision.left, state)
  if (decision.right === undefined) return { ...decision, left }
  return { ...decision, left, right: await mentionFor(decision.right, state) }
}

async function mentionFor(id: string, state: StoreState): Promise<string> {
  if (!/^c-[0-9a-f]{12}$/.test(id)) return id
  const contact = await state.contact(id as ContactId)
  const [first] = contact?.mentions ?? []
  if (first === undefined) throw unknownId(id, 'contact')
  return first
}

async function refuseImpossible(decision: Omit<Decision, 'id'>, state: StoreState): Promise<void> {
  switch (decision.kind) {
    case 'same':
    case 'different':
      await refusePair(decision, state)
      return
    case 'confirmed':
    case 'rejected':
      await refuseUnknownMention(decision.left, state)
      return
    case 'corrected':
      await refuseUnknownMention(decision.left, state)
      refuseCorrection(decision)
      return
    case 'retracted':
      if (!(await state.hasCapture(decision.left as ArticleId))) {
        throw unknownId(decision.left, 'article')
      }
      return
    case 'declared':
      refuseDeclaration(decision)
      return
    case 'undone': {
      const standing = standingDecisions(await state.decisions())
      if (!standing.some((one) => one.id === decision.left)) {
        throw unknownId(decision.left, 'standing decision')
      }
    }
  }
}

async function refusePair(decision: Omit<Decision, 'id'>, state: StoreState): Promise<void> {
  const { left, right, kind } = decision
  if (right === undefined || right === left) {
    throw new OperationError('wrong-use', `A decision "${kind}" is on two tellings. Give both.`)
  }
  await refuseUnknownMention(left, state)
  await refuseUnknownMention(right, state)
}

async function refuseUnknownMention(id: string, state: StoreState): Promise<void> {
  if ((await state.blocksOf([id])).length === 0) throw unknownId(id, 'telling')
}

function refuseCorrection({ field, value }: Omit<Decision, 'id'>): void {
  if (field === undefined || value === undefined || !isCorrectable(field)) {
    throw new OperationError('wrong-use', 'A correction needs a field of one value, and the value.')
  }
  parsedJson(value)
}

const DECLARABLE: ReadonlySet<string> = new Set(['call', 'meeting', 'visit'])

function refuseDeclaration({ left, value }: Omit<Decision, 'id'>): void {
  const window = parsedJson(value ?? '') as {
    readonly from?: unknown
    readonly to?: unknown
    readonly kind?: unknown
  } | null
  const days = [window?.from, window?.to].every((day) => typeof day === 'string' && isDay(day))
  const kind = window?.kind
  const isKind = kind === undefined || (typeof kind === 'string' && DECLARABLE.has(kind))
  if (!days || !isKind || left.split('|').length !== 2) {
    throw new OperationError(
      'wrong-use',
      'A declaration needs two parties, "usa/defence|russia/defence", and {"from","to"} as days, with "kind" as call, meeting or visit if it is of one kind only.',
    )
  }
}

function parsedJson(words: string): unknown {
  try {
    return JSON.parse(words) as unknown
  } catch (cause) {
    throw new OperationError('wrong-use', `"${words.slice(0, 80)}" is not JSON.`, { cause })
  }
}

function unknownId(id: string, what: string): OperationError {
  return new OperationError('id-unknown', `The record holds no ${what} "${id}".`, {
    detail: { id },
  })
}

/** A decision, what it undoes, and so on. */
async function trailOf(decision: Decision, state: StoreState): Promise<readonly Decision[]> {
  const all = await state.decisions()
  const trail: Decision[] = [decision]
  let last: Decision | undefined = decision
  while (last?.kind === 'undone') {
    const target: string = last.left
    last = all.find((one) => one.id === target)
    if (last) trail.push(last)
  }
  return trail
}

/** Blocks that decisions are on. */
async function blocksTouchedBy(
  trail: readonly Decision[],
  state: StoreState,
): Promise<readonly string[]> {
  const ids = trail.flatMap(endsOf)
  const articles = trail.filter((one) => one.kind === 'retracted').map((one) => one.left)
  const mentions = await Promise.all(
    articles.map((id) => mentionsAtAddressOf(id as ArticleId, state)),
  )
  return state.blocksOf([...ids, ...mentions.flat()])
}
