/**
 * What people decide about identity: merge, split, why, undo; conflicts are shown, and no later reading undoes
 * a decision.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type Contact, type LedgerRecord } from '../../src/record/index.ts'
import {
  AUSTIN,
  BELOUSOV,
  projectKnowledge,
  report,
  RUSSIA,
  US,
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-deciding-'))
after(() => rmSync(folder, { recursive: true }))
const NOW = '2024-08-01T00:00:00.000Z'
const who = { by: 'user:Ada', because: 'read both', now: NOW }

let count = 0
async function withRecord(
  specs: readonly ReportSpec[],
  work: (record: LedgerRecord) => Promise<void>,
): Promise<void> {
  const record = await openRecord({
    path: join(folder, `${(count += 1)}.db`),
    knowledge: projectKnowledge(),
  })
  try {
    for (const spec of specs) await add(record, spec)
    await work(record)
  } finally {
    await record.close()
  }
}

async function add(record: LedgerRecord, spec: ReportSpec): Promise<void> {
  const { capture, reading } = report(spec)
  await record.add(capture, reading, NOW)
}

async function contactsOf(record: LedgerRecord): Promise<readonly Contact[]> {
  const contacts: Contact[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact)
  return contacts
}

const call = (outlet: string, day: string, act: Partial<ActSpec> = {}): ReportSpec => ({
  outlet,
  published: day,
  acts: [{ between: [AUSTIN, BELOUSOV], on: day, ...act }],
  body: Array.from({ length: 30 }, (_word, index) => `${outlet}${index}`).join(' '),
})
const TWO_DAYS = [
  call('A', '2024-06-24'),
  call('B', '2024-06-24'),
  call('C', '2024-06-25'),
  call('D', '2024-06-25'),
]

/** The ids of two events, by day. */
async function pairOf(record: LedgerRecord): Promise<readonly [Contact, Contact]> {
  const [one, other, ...more] = await contactsOf(record)
  assert.ok(one && other && more.length === 0)
  return [one, other]
}

describe('a merge', () => {
  it('holds all reports of both together with one decision, and undo parts them again', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      const before = JSON.stringify(await contactsOf(record))
      const decision = await record.merge([one.id, other.id], who)
      const [merged, ...more] = await contactsOf(record)
      assert.equal(more.length, 0)
      assert.equal(merged?.mentions.length, 4)
      assert.deepEqual(merged.decisions, [decision.id])
      assert.equal(merged.accounts.time?.length, 2)
      await record.undo(decision.id, 'user:Ada', 'was wrong', NOW)
      assert.equal(JSON.stringify(await contactsOf(record)), before)
    }))

  it('takes in what comes later and agrees with one of them', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      await record.merge([one.id, other.id], who)
      await add(record, call('E', '2024-06-25'))
      assert.deepEqual(
        (await contactsOf(record)).map(({ mentions }) => mentions.length),
        [5],
      )
    }))

  it('stands when a newer reader reads an article anew', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      await record.merge([one.id, other.id], who)
      await add(record, { ...call('C', '2024-06-25'), reader: '9.9.9' })
      assert.equal((await contactsOf(record)).length, 1)
      assert.equal((await record.rebuild()).changed, 0)
    }))

  it('of what a decision keeps apart is refused, and names what to undo', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      const merged = await record.merge([one.id, other.id], who)
      await record.undo(merged.id, 'user:Ada', 'was wrong', NOW)
      const [left = '', right = ''] = [one.mentions[0], other.mentions[0]]
      const apart = await record.decide({
        kind: 'different',
        left,
        right,
        because: 'two evenings',
        by: 'user:Bo',
        at: NOW,
      })
      const before = JSON.stringify(await contactsOf(record))
      await assert.rejects(record.merge([one.id, other.id], who), (error: Error) => {
        assert.match(error.message, /two evenings/)
        assert.match(error.message, new RegExp(`readout undo ${apart.id}`))
        return 'code' in error && error.code === 'kept-apart'
      })
      assert.equal(JSON.stringify(await contactsOf(record)), before)
      await record.undo(apart.id, 'user:Bo', 'one evening', NOW)
      await record.merge([one.id, other.id], { ...who, now: '2024-08-02T00:00:00.000Z' })
      assert.equal((await contactsOf(record)).length, 1)
    }))

  it('of one event with itself, of nothing, or without a reason is refused', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      await assert.rejects(record.merge([one.id, one.id], who), /one event already/)
      await assert.rejects(
        record.merge([one.id, 'c-000000000000' as never], who),
        /holds no contact/,
      )
      await assert.rejects(record.merge([one.id, other.id], { ...who, because: ' ' }), /say why/)
    }))
})

describe('a split', () => {
  const day = '2024-06-25'
  const reports = ['A', 'B', 'C', 'D'].map((outlet) => call(outlet, day))

  it('takes some reports out, whatever the rules say, and undo brings them back', () =>
    withRecord(reports, async (record) => {
      const [event] = await contactsOf(record)
      assert.equal(event?.mentions.length, 4)
      const chosen = event.mentions.slice(0, 2)
      const decision = await record.split(event.id, chosen, who)
      const [one, other] = await pairOf(record)
      assert.deepEqual([one.mentions.length, other.mentions.length], [2, 2])
      for (const part of [one, other]) assert.ok(part.decisions.includes(decision.id))
      await add(record, { ...call('A', day), reader: '9.9.9' })
      assert.equal((await contactsOf(record)).length, 2)
      await record.undo(decision.id, 'user:Ada', 'was wrong', NOW)
      assert.equal((await contactsOf(record)).length, 1)
    }))

  it('of all, of none, or of reports that it has not is refused', () =>
    withRecord(reports, async (record) => {
      const [event] = await contactsOf(record)
      assert.ok(event)
      await assert.rejects(record.split(event.id, event.mentions, who), /not all of them/)
      await assert.rejects(record.split(event.id, [], who), /not all of them/)
      await assert.rejects(record.split(event.id, ['x/a1'], who), /has no telling "x\/a1"/)
    }))

  it('of what a decision holds together names that decision', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      const merged = await record.merge([one.id, other.id], who)
      const [event] = await contactsOf(record)
      assert.ok(event)
      await assert.rejects(record.split(event.id, one.mentions, who), new RegExp(merged.id))
    }))
})

describe('why', () => {
  it('tells each pair of one event with its score, and across two what keeps them apart', () =>
    withRecord(TWO_DAYS, async (record) => {
      const [one, other] = await pairOf(record)
      const within = await record.why([one.id, undefined])
      assert.deepEqual(
        within.pairs.map(({ verdict }) => verdict),
        ['same'],
      )
      assert.ok((within.pairs[0]?.score ?? 0) >= within.enough)
      const across = await record.why([one.id, other.id])
      assert.equal(across.pairs.length, 4)
      assert.ok(across.pairs.every(({ verdict }) => verdict === 'different'))
      assert.match(across.pairs[0]?.reasons.join() ?? '', /other days/)
      assert.equal(across.tellings[0]?.quote.quote.includes('Lloyd Austin'), true)
    }))

  it('shows a chain that contradicts itself as a conflict, and so does the event', () =>
    withRecord(
      [
        call('A', '2024-06-21'),
        call('B', '2024-06-24'),
        call('C', '2024-06-27', { between: [US, RUSSIA] }),
      ],
      async (record) => {
        const contacts = await contactsOf(record)
        const [a = '', b = '', c = ''] = contacts.map(({ mentions }) => mentions[0] ?? '')
        const decide = (
          kind: 'same' | 'different',
          [left, right]: readonly [string, string],
          minute: number,
        ) =>
          record.decide({
            kind,
            left,
            right,
            because: kind,
            by: 'user:Ada',
            at: `2024-08-01T00:0${minute}:00.000Z`,
          })
        await decide('different', [a, c], 1)
        const held = await decide('same', [a, b], 2)
        const barred = await decide('same', [b, c], 3)
        const [first, second] = await pairOf(record)
        assert.ok(first.doubt.some((one) => /in conflict/.test(one)))
        const { conflicts, decisions } = await record.why([first.id, second.id])
        assert.deepEqual(
          conflicts.map(({ same, different }) => [same.id, different.kind]),
          [[barred.id, 'different']],
        )
        assert.deepEqual(decisions.map(({ id }) => id).includes(held.id), true)
      },
    ))
})
