/**
 * Checks a claim about the record.
 * In: a claim query. Out: the verdict in one sentence, with the contacts that decide it and their
 * words, the coverage over the window, and the verdicts of the other ways to read the claim.
 */
import type { ClaimContact } from '../../events/index.ts'
import { sentenceFor } from '../en/verdicts.ts'
import type {
  CheckAnswer,
  ClaimQuery,
  Coverage,
  Definition,
  LineQuery,
  PartyQuery,
  Window,
} from '../question-types.ts'
import type { ClaimWatch, CoverageDays } from '../store/types.ts'
import type { Contact } from '../types.ts'
import { addDays } from '../days.ts'
import { compareContacts } from '../shelving.ts'
import { beginningOf } from './claim-time.ts'
import {
  contactsBackFrom,
  contactsBetween,
  sourcesBetween,
  type QuestionTools,
} from './contacts.ts'
import { coverageFrom, declarationsFor, declaredFor, withoutDeclared } from './coverage.ts'
import { isOfKind } from './definition.ts'
import { forkedReadings, type Fork } from './forks.ts'
import { silencesIn } from './watch.ts'
import { judgeClaim, spokenOf, type Judgement } from './judge.ts'
import { countedIn } from './line.ts'
import { firstDayOf } from './tenure.ts'

export interface CheckOptions {
  readonly definition?: Definition
}

/** The verdict on a claim. */
export async function checkClaim(
  claim: ClaimQuery,
  options: CheckOptions,
  tools: QuestionTools,
): Promise<CheckAnswer> {
  const definition = options.definition ?? 'strict'
  const forks = forkedReadings({ claim, definition }, tools.knowledge)
  const judged = (desk: Desk): Judged => ({
    own: judgedByMeaning({ claim, definition }, desk, tools),
    forks: forks.map((fork) => ({
      fork,
      // Who is asked of the persons alone is answered of the persons alone.
      found:
        fork.claim.scope === claim.scope ? judgedByMeaning(fork, desk, tools) : desk.judge(fork),
    })),
  })
  const near = judged(await deskFor(claim, tools, 'near'))
  // Who says that there was none before has looked at all of it.
  const isShort = [near.own, ...near.forks.map(({ found }) => found)].some(lacksPrevious)
  return answerFrom(claim, isShort ? judged(await deskFor(claim, tools, 'all')) : near)
}

/** The claim and its other readings, judged. */
interface Judged {
  readonly own: Found
  readonly forks: readonly { readonly fork: Fork; readonly found: Found }[]
}

function lacksPrevious({ judgement }: Found): boolean {
  return judgement.verdict === 'supported' && judgement.previous === undefined
}

function answerFrom(claim: ClaimQuery, { own, forks: others }: Judged): CheckAnswer {
  const { judgement, counted } = own
  const { current, deciding } = judgement
  const runnerUp = runnerUpIn(judgement)
  const forks = others.flatMap(({ fork, found }) => {
    const { verdict } = found.judgement
    // The claim itself, counted otherwise: told only where that changes something.
    const isSame = fork.claim.contact === claim.contact && verdict === judgement.verdict
    if (isSame && (fork.ofTheDay ?? fork.kinds)) return []
    const because = sentenceFor(fork.claim, found.judgement, found.coverage)
    return [{ reading: fork.reading, verdict, because }]
  })
  return {
    claim,
    verdict: judgement.verdict,
    sentence: sentenceFor(claim, judgement, own.coverage),
    because: deciding.map((contact) => ({
      contact: contact.id,
      evidence: contact.quotes,
    })),
    ...(current ? { current } : {}),
    ...(runnerUp ? { runnerUp } : {}),
    contacts: counted,
    coverage: own.coverage,
    forks,
  }
}

/** The verdict alone, as the record stands. */
export async function verdictOn(
  claim: ClaimQuery,
  tools: QuestionTools,
): Promise<Pick<CheckAnswer, 'verdict' | 'sentence'> & { readonly watch?: ClaimWatch }> {
  const reading = { claim, definition: 'strict' } as const
  const judged = async (extent: 'near' | 'all'): Promise<Found> =>
    judgedByMeaning(reading, await deskFor(claim, tools, extent), tools)
  const near = await judged('near')
  const found = lacksPrevious(near) ? await judged('all') : near
  const { judgement, coverage } = found
  const watch = watchOf(judgement, found.sources)
  return {
    verdict: judgement.verdict,
    sentence: sentenceFor(claim, judgement, coverage),
    ...(watch && { watch }),
  }
}

/**
 * What is said of two persons may mean their offices, and where that is another verdict the answer says so. A
 * first or a silence "in 15 months" of persons one of whom took office since means the offices as well as it
 * means them: neither reading is chosen.
 */
function judgedByMeaning(asked: Omit<Fork, 'reading'>, desk: Desk, { knowledge }: QuestionTools) {
  const own = desk.judge(asked)
  const { claim } = asked
  const inOffice = firstDayOf([claim.left, claim.right], knowledge)
  const { verdict, window } = own.judgement
  if (verdict !== 'supported' || claim.scope !== 'persons') return own
  const offices = forkedReadings(asked, knowledge).find((fork) => fork.claim.scope === 'offices')
  const other = offices && desk.judge(offices).judgement
  if (!other || other.verdict === 'supported') return own
  const isOlder = window !== undefined && inOffice !== undefined && window.from < inOffice
  if (!isOlder) return { ...own, judgement: { ...own.judgement, ofOffices: other.verdict } }
  const ground = { kind: 'persons-or-offices', inOffice, offices: other.verdict } as const
  const judgement = { ...own.judgement, verdict: 'undecidable', ground } as const
  return { ...own, judgement: { ...judgement, deciding: other.deciding } }
}

/** What a silence rests on, or lacks. */
function watchOf(
  { ground, window }: Judgement,
  sources: ReadonlySet<string>,
): ClaimWatch | undefined {
  const rests = ['not-watched', 'none-within', 'counted', 'persons-or-offices'].includes(
    ground.kind,
  )
  return rests && window ? { ...window, sources, isOpen: ground.kind === 'not-watched' } : undefined
}

/** The contact before the one spoken of, where it is not shown already. */
function runnerUpIn({ previous, current, deciding }: Judgement): Contact | undefined {
  return previous && previous !== current && !deciding.includes(previous) ? previous : undefined
}

interface Found {
  readonly judgement: Judgement
  readonly counted: readonly Contact[]
  readonly coverage: Coverage
  /** Sources that watch the pair. */
  readonly sources: ReadonlySet<string>
}

interface Desk {
  judge(reading: Omit<Fork, 'reading'>): Found
}

/** All that the claim and its forks need of the store, fetched once. */
async function deskFor(
  claim: ClaimQuery,
  tools: QuestionTools,
  extent: 'near' | 'all',
): Promise<Desk> {
  const { state, knowledge } = tools
  const all =
    extent === 'all'
      ? await contactsBetween([claim.left, claim.right], tools)
      : await contactsWeighed(claim, tools)
  const days = await state.coverageDays({})
  const decisions = await state.decisions()
  const sources = await sourcesBetween([claim.left, claim.right], tools)
  const coverageOf = coverageOnce(days, sources)
  return {
    judge({ claim: asked, definition, ofTheDay, kinds }) {
      const sides: readonly [PartyQuery, PartyQuery] = [asked.left, asked.right]
      const line: LineQuery = { left: asked.left, right: asked.right, kind: asked.contact }
      const counted = countedIn(all, line, { definition, tools })
      const kind = kinds === 'every' ? asked.contact : kindSpokenOf(asked, counted)
      const declared = declaredFor(kind, declarationsFor(sides, decisions, knowledge))
      const beginning = firstDayOf(sides, knowledge)
      const judgement = judgeClaim(asked, {
        counted,
        holesIn: (window) => withoutDeclared(silencesIn(window, days, sources), declared),
        ...(beginning === undefined ? {} : { beginning }),
        ...(ofTheDay ? { ofTheDay } : {}),
      })
      const { window } = judgement
      const shown = window && { from: window.from, to: maxDay(window.to, asked.on) }
      return { judgement, counted, coverage: coverageOf(shown, declared), sources }
    },
  }
}

/** Coverage by window and declarations, each counted once: most readings of a claim speak of one window. */
function coverageOnce(
  days: CoverageDays,
  sources: ReadonlySet<string>,
): (window: Window | undefined, declared: Coverage['declared']) => Coverage {
  const known = new Map<string, Coverage>()
  return (window, declared) => {
    const key = JSON.stringify([window, declared.map(({ id }) => id)])
    const scope = { sources, declared, ...(window ? { window } : {}) }
    const coverage = known.get(key) ?? coverageFrom(days, scope)
    known.set(key, coverage)
    return coverage
  }
}

/** Days after the claim on which a contact may end that began before it; longer ones stand under no day. */
const REACH_DAYS = 1000

/**
 * The contacts that can decide the claim, with those just before its time. What lies further back is read only
 * for claims on all time, and where none of the two is found nearer.
 */
async function contactsWeighed(
  claim: ClaimQuery,
  tools: QuestionTools,
): Promise<readonly Contact[]> {
  const pair = [claim.left, claim.right] as const
  const from = beginningOf(claim)
  if (from === '') return contactsBetween(pair, tools)
  const to = addDays(claim.on, REACH_DAYS)
  const near = await contactsBetween(pair, tools, { from, to })
  const before: Contact[] = []
  const line: LineQuery = { left: claim.left, right: claim.right, kind: claim.contact }
  for await (const page of contactsBackFrom(pair, tools, { day: from })) {
    before.push(...page)
    const counted = countedIn(page, line, { definition: 'strict', tools })
    if (counted.some(({ days }) => days.to !== undefined)) break
  }
  return [...near, ...before].sort(compareContacts)
}

/** "The first such conversation", said of a call, speaks of calls; the verdict on all kinds is a fork. */
function kindSpokenOf(claim: ClaimQuery, counted: readonly Contact[]): ClaimContact {
  if (claim.contact !== 'any' || claim.kind === 'none-since') return claim.contact
  const contact = spokenOf(claim, counted)
  const kinds = ['call', 'meeting', 'visit'] as const
  return kinds.find((kind) => contact && isOfKind(contact, kind, 'strict')) ?? 'any'
}

function maxDay(left: string, right: string): string {
  return left > right ? left : right
}
