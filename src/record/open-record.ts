/**
 * The record's front: opens a store and answers from it.
 * In: a place (a path or a server's address) and the knowledge. Out: a record, to be closed. Every answer is read in one transaction
 * of the store; every addition and decision is one that writes.
 */
import { openStore } from './store/open-store.ts'
import type { RecordStore } from './store/types.ts'
import { addReading, rebuildShelves } from './adding.ts'
import { makeDecision, undoDecision } from './deciding.ts'
import { articleView, articleViews, searchArticles } from './questions/articles.ts'
import { checkClaim } from './questions/check.ts'
import { allContacts, contactOf } from './questions/contacts.ts'
import { coverageAt } from './questions/coverage.ts'
import { lastBetween, lineBetween } from './questions/line.ts'
import { summaryOf } from './questions/summary.ts'
import { rebuildTried, verifyRecord } from './verifying.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { LedgerRecord, RecordSettings } from './question-types.ts'

/** Opens the record at a path, and makes it if there is none. */
export async function openRecord(settings: RecordSettings): Promise<LedgerRecord> {
  return recordOver(await openStore(settings.path, settings.sizeCap), settings.knowledge)
}

/** A record over any store that fills the contract. */
export function recordOver(store: RecordStore, knowledge: Knowledge): LedgerRecord {
  return {
    has: (capture) => store.read((state) => state.hasCapture(capture)),
    add: (capture, reading, now) =>
      store.write((state) => addReading({ capture, reading, now, knowledge }, state)),
    line: (query, now) => store.read((state) => lineBetween(query, now, { state, knowledge })),
    last: (query, now) => store.read((state) => lastBetween(query, now, { state, knowledge })),
    check: (claim, options = {}) =>
      store.read((state) => checkClaim(claim, options, { state, knowledge })),
    contact: (id, asOf) => store.read((state) => contactOf(id, state, asOf)),
    contacts: (options) => allContacts(options, store),
    article: (id) => store.read((state) => articleView(id, state)),
    articles: (page) => store.read((state) => articleViews(page, state)),
    statements: (id) =>
      store.read(async (state) => state.statements((await state.contact(id))?.mentions ?? [])),
    search: (words, page) => store.read((state) => searchArticles(words, page, state)),
    decide: (decision) => store.write((state) => makeDecision(decision, state)),
    undo: (...undoing) => store.write((state) => undoDecision(undoing, state)),
    decisions: ({ limit, offset }) =>
      store.read(async (state) =>
        [...(await state.decisions())].reverse().slice(offset, offset + limit),
      ),
    coverage: (asOf) => store.read((state) => coverageAt(state, asOf)),
    summary: (now) => store.read((state) => summaryOf(now, { state, knowledge })),
    rebuild: ({ isTrial } = { isTrial: false }) =>
      isTrial ? rebuildTried(store) : store.write((state) => rebuildShelves(state)),
    verify: () => verifyRecord(store),
    backUp: (file) => store.backUp(file),
    close: () => store.close(),
  }
}
