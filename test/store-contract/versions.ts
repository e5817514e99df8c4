/**
 * Captures of one address, on every engine: the newest version counts, in whatever order they come; what
 * rested on an older one says so; a page that takes itself back takes its contacts with it; all can be undone.
 */
import { strict as assert } from 'node:assert'
import { it } from 'node:test'
import type { LedgerRecord } from '../../src/record/index.ts'
import { AUSTIN, BELOUSOV, report, SHOIGU, type ReportSpec } from '../record/readings.ts'
import { add, everything, party, type WithRecord } from './contract.ts'

const NOW = '2024-08-01T12:00:00.000Z'
const DEFENCE = { left: party('usa/defence'), right: party('russia/defence') }
const PAGE = 'https://gazette.example/news/call'

/** As it was first told, with the wrong minister and day. */
const FIRST: ReportSpec = {
  outlet: 'The Harbour Gazette',
  url: PAGE,
  published: '2024-06-25',
  captured: '2024-06-25T12:00:00Z',
  body: 'Lines of communication must stay open, the secretary said after the call on that day.',
  acts: [{ between: [AUSTIN, SHOIGU], on: '2024-06-24' }],
}
const CORRECTED: ReportSpec = {
  ...FIRST,
  url: 'http://www.gazette.example/news/call/?utm_source=feed#top',
  modified: '2024-06-26T09:00:00Z',
  captured: '2024-06-26T12:00:00Z',
  acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }],
}
const RETRACTED: ReportSpec = {
  ...FIRST,
  modified: '2024-06-27T09:00:00Z',
  retraction: 'This article has been retracted.',
}
/** Another paper that tells it as the first version did. */
const OTHER: ReportSpec = {
  outlet: 'The Courier',
  published: '2024-06-25',
  acts: [{ between: [AUSTIN, SHOIGU], on: '2024-06-24' }],
}
/** A claim that the first version's contact alone contradicts. */
const CLAIM: ReportSpec = {
  outlet: 'The Ledger',
  published: '2024-06-28',
  acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-28' }],
  claims: [{ kind: 'none-since', contact: 'any', scope: 'offices', value: '2024-05' }],
}

const daysIn = async (record: LedgerRecord): Promise<readonly (string | undefined)[]> =>
  (await record.line(DEFENCE, NOW)).contacts.map(({ days }) => days.to)

/** Runs the tests. */
export function versionTests(withRecord: WithRecord): void {
  it('lets the newest version of a page count, in whatever order they come', () =>
    withRecord(async (record) => {
      await add(record, FIRST)
      await add(record, CORRECTED)
      assert.deepEqual(await daysIn(record), ['2024-06-25'])
      const shown = await everything(record)
      await withRecord(async (other) => {
        await add(other, CORRECTED)
        await add(other, FIRST)
        assert.equal(await everything(other), shown)
        assert.equal((await other.rebuild()).changed, 0)
      })
      assert.equal((await record.rebuild()).changed, 0)
    }))

  it('keeps the older version, and shows of an earlier day what it said then', () =>
    withRecord(async (record) => {
      const older = await add(record, FIRST, '2024-06-25T13:00:00Z')
      const [then] = (await record.line(DEFENCE, NOW)).contacts
      const newer = await add(record, CORRECTED, '2024-06-26T13:00:00Z')
      const asOf = '2024-06-25'
      assert.deepEqual((await record.line({ ...DEFENCE, asOf }, NOW)).contacts, [then])
      assert.deepEqual(await record.contact(then?.id as never, asOf), then)
      const view = await record.article(older as never)
      assert.deepEqual(
        view?.versions.map(({ article, state }) => [article, state]),
        [
          [older, 'corrected'],
          [newer, 'stands'],
        ],
      )
      assert.deepEqual((await record.article(older as never, asOf))?.versions.length, 1)
      assert.deepEqual(view?.copies, [])
    }))

  it('says on a contact that a version since corrected told it', () =>
    withRecord(async (record) => {
      await add(record, FIRST)
      await add(record, OTHER)
      const [before] = (await record.line(DEFENCE, NOW)).contacts
      assert.deepEqual(before?.sources, ['The Courier', 'The Harbour Gazette'])
      await add(record, CORRECTED)
      const [after] = (await record.line(DEFENCE, NOW)).contacts
      assert.deepEqual(after?.sources, ['The Courier'])
      assert.ok(after.doubt.includes('told by a version since corrected: The Harbour Gazette'))
      assert.deepEqual(
        after.corrected?.map(({ source }) => source),
        ['The Harbour Gazette'],
      )
      // Its address of before leads to it.
      assert.equal((await record.contact(before?.id as never))?.id, after.id)
    }))

  it('adds nothing for a page that was captured again and says the same', () =>
    withRecord(async (record) => {
      await add(record, FIRST)
      const shown = await everything(record)
      assert.equal((await record.add(...captureAgain(FIRST), NOW)).kind, 'known')
      // Other given facts make another capture of the same words.
      await add(record, { ...FIRST, url: `${PAGE}?utm_source=x`, captured: '2024-07-01T00:00:00Z' })
      assert.equal(await everything(record), shown)
      assert.equal((await record.rebuild()).changed, 0)
    }))

  it('leaves apart what one address shows on other days', () =>
    withRecord(async (record) => {
      const words = (start: number): string =>
        Array.from({ length: 80 }, (_word, index) => `w${start + index}`).join(' ')
      await add(record, { ...FIRST, body: words(0) })
      const later = { between: [AUSTIN, BELOUSOV], on: '2024-07-20' } as const
      await add(record, { ...FIRST, published: '2024-07-20', body: words(500), acts: [later] })
      assert.deepEqual(await daysIn(record), ['2024-06-24', '2024-07-20'])
    }))

  it('flips a claim that rested on the older version, and back when the newer is taken out', () =>
    withRecord(async (record) => {
      await add(record, FIRST)
      await add(record, CLAIM)
      const newer = await add(record, { ...CORRECTED, acts: [] })
      const flips = await record.flips({ limit: 9, offset: 0 })
      assert.deepEqual(
        flips.map(({ was, cause }) => [was, cause.id]),
        [['contradicted', newer]],
      )
      assert.match(flips[0]?.cause.words ?? '', /^another version of /)
      const taken = { kind: 'retracted', left: newer, because: 'added by mistake' } as const
      const decision = await record.decide({ ...taken, by: 'user:t', at: NOW })
      assert.equal((await daysIn(record))[0], '2024-06-24')
      assert.equal((await record.flips({ limit: 1, offset: 0 }))[0]?.verdict, 'contradicted')
      await record.undo(decision.id, 'user:t', 'no mistake', NOW)
      assert.deepEqual(await daysIn(record), ['2024-06-28'])
      assert.equal((await record.rebuild()).changed, 0)
    }))

  it('takes out a report that takes itself back, with the version before it', () =>
    withRecord(async (record) => {
      await add(record, FIRST)
      await add(record, OTHER)
      const notice = await add(record, RETRACTED)
      const [contact] = (await record.line(DEFENCE, NOW)).contacts
      assert.deepEqual(contact?.sources, ['The Courier'])
      assert.ok(
        contact.doubt.includes('told also by a report since taken out: The Harbour Gazette'),
      )
      const view = await record.article(notice as never)
      assert.equal(view?.retracted?.because.trim(), 'This article has been retracted.')
      assert.equal(view?.versions.at(-1)?.state, 'taken out')
      await record.undo(view?.retracted?.id as never, 'user:t', 'it has not', NOW)
      const [back] = (await record.line(DEFENCE, NOW)).contacts
      assert.deepEqual(back?.sources, ['The Courier', 'The Harbour Gazette'])
      assert.equal((await record.rebuild()).changed, 0)
    }))
}

function captureAgain(spec: ReportSpec): readonly [never, never] {
  const { capture, reading } = report({ ...spec, captured: '2024-07-02T00:00:00Z' })
  return [capture, reading] as never
}
