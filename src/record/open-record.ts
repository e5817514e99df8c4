/**
 * The record's front: opens a store and answers from it.
 * In: a place (a path or a server's address) and the knowledge. Out: a record, to be closed. Every answer is read in
 * one transaction of the store; every addition and decision is one that writes.
 */
import { openStore } from './store/open-store.ts'
import type { RecordStore } from './store/record-store.ts'
import type { WritableState } from './store/types.ts'
import { stateAsOf } from './as-of.ts'
import { addReading, rebuildShelves } from './adding.ts'
import { makeDecision, undoDecision } from './deciding.ts'
import { mergeEvents, splitEvent, whyOne } from './merging.ts'
import { placeUnplaced } from './placing-versions.ts'
import { articleView, articleViews } from './questions/articles.ts'
import { checkClaim } from './questions/check.ts'
import { allContacts, contactOrHeir, type QuestionTools } from './questions/contacts.ts'
import { coverageAt } from './questions/coverage.ts'
import { lastBetween, lineBetween } from './questions/line.ts'
import { searchArticles, searchEvents } from './questions/search.ts'
import { summaryOf } from './questions/summary.ts'
import { flipsOf } from './questions/flips.ts'
import { changeByDecision, recheckClaims, type Recheck } from './rechecking.ts'
import type { Decision, MentionId } from './types.ts'
import { rebuildTried, verifyRecord } from './verifying.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { LedgerRecord, RecordSettings } from './ledger-types.ts'

/** Opens the record at a path, and makes it if there is none. */
export async function openRecord(settings: RecordSettings): Promise<LedgerRecord> {
  const store = await openStore(settings.path, settings.sizeCap)
  await placeUnplaced(store)
  return recordOver(store, settings.knowledge)
}

/** A record over any store that fills the contract. */
export function recordOver(store: RecordStore, knowledge: Knowledge): LedgerRecord {
  const ask = asker(store, knowledge)
  return {
    has: (capture) => store.read((state) => state.hasCapture(capture)),
    add: (capture, reading, now) =>
      store.write((state) => addReading({ capture, reading, now, knowledge }, state)),
    line: (query, now) => ask(query.asOf, (tools) => lineBetween(query, now, tools)),
    last: (query, now) => ask(query.asOf, (tools) => lastBetween(query, now, tools)),
    check: (claim, options = {}) => ask(options.asOf, (tools) => checkClaim(claim, options, tools)),
    contact: (id, asOf) => ask(asOf, ({ state }) => contactOrHeir(id, state)),
    contacts: (options) => allContacts(options, store),
    article: (id, asOf) => ask(asOf, ({ state }) => articleView(id, state)),
    articles: (page) => ask(page.asOf, ({ state }) => articleViews(page, state)),
    statements: (id, asOf) =>
      ask(asOf, async ({ state }) => state.statements((await state.contact(id))?.mentions ?? [])),
    search: (query, page) => ask(query.asOf, (tools) => searchArticles(query, page, tools)),
    searchEvents: (query, page) => ask(query.asOf, (tools) => searchEvents(query, page, tools)),
    ...deciding(store, knowledge),
    why: (events, asOf) =>
      ask(asOf, ({ state }) =>
        whyOne(
          events.filter((each) => each !== undefined),
          state,
        ),
      ),
    flips: (page) => ask(page.asOf, ({ state }) => flipsOf(page, state)),
    decisions: ({ limit, offset, asOf }) =>
      ask(asOf, async ({ state }) =>
        [...(await state.decisions())].reverse().slice(offset, offset + limit),
      ),
    coverage: (asOf) => ask(asOf, ({ state }) => coverageAt(state)),
    summary: (now, asOf) => ask(asOf, (tools) => summaryOf(now, tools)),
    rebuild: ({ isTrial } = { isTrial: false }) =>
      isTrial ? rebuildTried(store) : store.write((state) => rebuildShelves(state)),
    verify: () => verifyRecord(store),
    backUp: (file) => store.backUp(file),
    close: () => store.close(),
  }
}

type Deciding = Pick<LedgerRecord, 'decide' | 'merge' | 'split' | 'undo' | 'contactWith'>

/** What people decide; the claims on what it moves are judged again in the same transaction. */
function deciding(store: RecordStore, knowledge: Knowledge): Deciding {
  const write = (work: (state: WritableState) => Promise<Decision>): Promise<Decision> =>
    store.write((state) => rechecked(() => work(state), { state, knowledge }))
  return {
    decide: (decision) => write((state) => makeDecision(decision, state)),
    merge: (events, by) => write((state) => mergeEvents(events, by, state)),
    split: (event, mentions, by) => write((state) => splitEvent([event, mentions], by, state)),
    undo: (...undoing) => write((state) => undoDecision(undoing, state)),
    contactWith: (mention) =>
      store.read(async (state) => {
        const id = await state.contactIdOf(mention as MentionId)
        return id === undefined ? undefined : state.contact(id)
      }),
  }
}

type Ask = <T>(
  asOf: string | undefined,
  question: (tools: QuestionTools) => Promise<T>,
) => Promise<T>

/** Puts questions to the record as it is, or as it was. */
function asker(store: RecordStore, knowledge: Knowledge): Ask {
  return (asOf, question) =>
    store.read((state) => question({ state: stateAsOf(state, asOf), knowledge }))
}

/** A decision, and the claims that it moves. */
async function rechecked(decide: () => Promise<Decision>, recheck: Recheck): Promise<Decision> {
  const known = (await recheck.state.decisions()).length
  const decision = await decide()
  const isNew = (await recheck.state.decisions()).length > known
  if (isNew) await recheckClaims(await changeByDecision(decision, recheck), recheck)
  return decision
}
