/**
 * What every store must do, as one suite over the record that stands on it.
 * In: a way to make a place for a store and to open it, as often as asked. The same suite runs on every
 * engine; nothing in it knows which.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { OperationError } from '../../src/acquire/index.ts'
import { READER_VERSION } from '../../src/reading.ts'
import { partyFrom, type LedgerRecord, type PartyQuery } from '../../src/record/index.ts'
import type { RecordStore } from '../../src/record/store/record-store.ts'
import { backupTests } from './backups.ts'
import { hostileTests } from './hostile.ts'
import { versionTests } from './versions.ts'
import {
  AUSTIN,
  BELOUSOV,
  BLINKEN,
  LAVROV,
  projectKnowledge,
  report,
  RUSSIA,
  SHOIGU,
  US,
  type ReportSpec,
} from '../record/readings.ts'

/** A place that a store can be opened at. */
export interface Place {
  readonly path: string
  open(): Promise<LedgerRecord>
  /** The store alone, for rows that no front would write. */
  store(): Promise<RecordStore>
  remove(): Promise<void>
}

const NOW = '2024-08-01T12:00:00.000Z'

/** The party that words name; a test that names none is wrong. */
export function party(words: string): PartyQuery {
  const answer = partyFrom(words, projectKnowledge())
  assert.equal(answer.kind, 'found', words)
  if (answer.kind !== 'found') throw new Error(words)
  return answer.query
}

/** Adds an invented report. */
export async function add(record: LedgerRecord, spec: ReportSpec, now = NOW): Promise<string> {
  const { capture, reading } = report(spec)
  await record.add(capture, reading, now)
  return reading.article.id
}

/** All that the record shows, as text. */
export async function everything(record: LedgerRecord): Promise<string> {
  const contacts: unknown[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact)
  return JSON.stringify(contacts, null, 1)
}

const DEFENCE = { left: party('usa/defence'), right: party('russia/defence') }

const JUNE: ReportSpec = {
  outlet: 'The Harbour Gazette',
  published: '2024-06-25',
  body: 'The secretary stressed that lines of communication must stay open in these times.',
  acts: [
    {
      between: [AUSTIN, BELOUSOV],
      on: '2024-06-25',
      bound: 'on-or-before',
      initiator: AUSTIN,
      said: 'Pat Ryder',
    },
    { between: [AUSTIN, SHOIGU], on: '2023-03-15', status: 'background' },
  ],
  claims: [{ kind: 'first-since', contact: 'any', scope: 'offices', value: 'P15M' }],
}

/** Runs the suite on an engine. */
export function ledgerContract(engine: string, makePlace: () => Promise<Place>): void {
  const withRecord = async (work: (record: LedgerRecord, place: Place) => Promise<void>) => {
    const place = await makePlace()
    const record = await place.open()
    try {
      await work(record, place)
    } finally {
      await record.close()
      await place.remove()
    }
  }
  describe(`a record on ${engine}`, () => {
    addingTests(withRecord)
    questionTests(withRecord)
    decisionTests(withRecord)
    searchTests(withRecord)
    hostileTests(withRecord)
    versionTests(withRecord)
    backupTests(withRecord, makePlace)
  })
}

/** Runs work on a record of its own. */
export type WithRecord = (
  work: (record: LedgerRecord, place: Place) => Promise<void>,
) => Promise<void>

function addingTests(withRecord: WithRecord): void {
  it('adds a report once', () =>
    withRecord(async (record) => {
      const { capture, reading } = report(JUNE)
      assert.equal(await record.has(capture.id), false)
      assert.deepEqual(await record.add(capture, reading, NOW), {
        kind: 'new',
        article: reading.article.id,
      })
      const shown = await everything(record)
      assert.deepEqual(await record.add(capture, reading, '2024-09-01T00:00:00Z'), {
        kind: 'known',
        article: reading.article.id,
      })
      assert.equal(await record.has(capture.id), true)
      assert.equal(await everything(record), shown)
    }))

  it('keeps what it acknowledged when it is closed and opened again', () =>
    withRecord(async (record, place) => {
      await add(record, JUNE)
      const shown = await everything(record)
      await record.close()
      const again = await place.open()
      assert.equal(await everything(again), shown)
      await again.close()
    }))

  it('gives an article back as it was added, odd characters and all', () =>
    withRecord(async (record) => {
      const body = `Nul \0, lone surrogate \ud800, bidi \u202e, <script>alert(1)</script>, '; DROP TABLE captures; --`
      const { capture, reading } = report({ ...JUNE, body })
      await record.add(capture, reading, NOW)
      const view = await record.article(reading.article.id)
      assert.deepEqual(view?.capture, capture)
      assert.deepEqual(view.reading, reading)
      assert.deepEqual(Object.keys(view.contacts), ['a1', 'a2'])
    }))

  it('takes a newer reading in the place of the older, and keeps decisions', () =>
    withRecord(async (record) => {
      const { capture, reading } = report(JUNE)
      await record.add(capture, reading, '2024-07-01T00:00:00Z')
      const [old] = (await record.line(DEFENCE, NOW)).contacts
      assert.ok(old)
      const better = { ...reading, reader: `${READER_VERSION}+1`, acts: reading.acts.slice(0, 1) }
      await record.add(capture, better, '2024-07-02T00:00:00Z')
      assert.equal((await record.line(DEFENCE, NOW)).contacts.length, 1)
      const before = await record.line({ ...DEFENCE, asOf: '2024-07-01' }, NOW)
      assert.equal(before.contacts.length, 2)
      assert.equal((await record.rebuild()).changed, 0)
    }))

  it('is equal to a rebuild from nothing', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      await add(record, { outlet: 'Courier', acts: [{ between: [US, RUSSIA], on: '2024-06-25' }] })
      const shown = await everything(record)
      assert.deepEqual(await record.rebuild(), { contacts: 2, changed: 0 })
      assert.equal(await everything(record), shown)
    }))

  it('refuses a moment that is no date', () =>
    withRecord(async (record) => {
      const { capture, reading } = report(JUNE)
      await assert.rejects(record.add(capture, reading, 'yesterday'), OperationError)
      assert.equal(await record.has(capture.id), false)
    }))
}

function questionTests(withRecord: WithRecord): void {
  it('answers for offices, persons and states, strict and lenient', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      await add(record, {
        outlet: 'Courier',
        published: '2024-06-01',
        acts: [
          { between: [BLINKEN, LAVROV], on: '2024-05-30' },
          { between: [US, RUSSIA], type: 'letter', on: '2024-05-20' },
        ],
      })
      const count = async (left: string, right: string, definition: 'strict' | 'lenient') =>
        (await record.line({ left: party(left), right: party(right), definition }, NOW)).contacts
          .length
      assert.equal(await count('usa/defence', 'russia/defence', 'strict'), 2)
      assert.equal(await count('Lloyd Austin', 'Andrei Belousov', 'strict'), 1)
      assert.equal(await count('Lloyd Austin', 'russia/minister-of-defence', 'strict'), 2)
      assert.equal(await count('US', 'Russia', 'strict'), 3)
      assert.equal(await count('US', 'Russia', 'lenient'), 4)
      assert.equal(await count('Russia', 'US', 'lenient'), 4)
      assert.equal(await count('US', 'China', 'lenient'), 0)
    }))

  it('knows the last contact, the gap and the one before', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      const last = await record.last({ ...DEFENCE, before: '2024-07-01' }, NOW)
      assert.equal(last.contact?.days.to, '2024-06-25')
      assert.equal(last.gap, 'P6D')
      assert.equal(last.runnerUp?.days.to, '2023-03-15')
      const earlier = await record.last({ ...DEFENCE, before: '2024-06-25' }, NOW)
      assert.equal(earlier.gap, 'P468D')
      assert.equal(earlier.runnerUp, undefined)
    }))

  it('sums up its lines, the newest first', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      await add(record, {
        outlet: 'Courier',
        acts: [{ between: [BLINKEN, LAVROV], on: '2024-05-30' }],
      })
      const summary = await record.summary(NOW)
      assert.equal(summary.articles, 2)
      assert.deepEqual(
        summary.lines.map((line) => line.address),
        [
          ['russia/defence', 'usa/defence'],
          ['russia/foreign', 'usa/foreign'],
        ],
      )
      assert.equal(summary.coverage.sources.length, 1)
    }))

  it('finds a contact by an id that it had before', () =>
    withRecord(async (record) => {
      const ids: string[] = []
      for (const outlet of ['One', 'Two', 'Three', 'Four', 'Five']) {
        await add(record, { outlet, acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }] })
        for await (const contact of record.contacts({ kinds: 'contacts' })) ids.push(contact.id)
      }
      for (const id of ids) {
        const contact = await record.contact(id as never)
        assert.equal(contact?.mentions.length, 5, id)
      }
      assert.equal(await record.contact('c-000000000000' as never), undefined)
    }))
}

function decisionTests(withRecord: WithRecord): void {
  const same = { kind: 'same', because: 'one call', by: 'user:t', at: NOW } as const

  it('merges, splits and undoes, byte for byte', () =>
    withRecord(async (record) => {
      await add(record, { outlet: 'A', acts: [{ between: [AUSTIN, SHOIGU], on: '2022-10-21' }] })
      await add(record, { outlet: 'B', acts: [{ between: [AUSTIN, SHOIGU], on: '2022-10-23' }] })
      const shown = await everything(record)
      const [one, other] = (await record.line(DEFENCE, NOW)).contacts
      assert.ok(one && other)
      const merged = await record.decide({ ...same, left: one.id, right: other.id })
      const [both] = (await record.line(DEFENCE, NOW)).contacts
      assert.equal(both?.mentions.length, 2)
      assert.deepEqual(both.decisions, [merged.id])
      assert.ok(both.doubt.some((doubt) => doubt.includes('2 accounts of the time')))
      await record.undo(merged.id, 'user:t', 'they are two', NOW)
      assert.equal(await everything(record), shown)
      assert.equal((await record.decisions({ limit: 9, offset: 0 })).length, 2)
    }))

  it('keeps apart what a decision keeps apart, and shows a conflict of decisions', () =>
    withRecord(async (record) => {
      const act = { between: [AUSTIN, SHOIGU], on: '2022-10-21' }
      await add(record, { outlet: 'A', body: 'First words of one paper, of its own.', acts: [act] })
      await add(record, { outlet: 'B', acts: [act] })
      const [whole] = (await record.line(DEFENCE, NOW)).contacts
      const [left = '', right = ''] = whole?.mentions ?? []
      await record.decide({ ...same, kind: 'different', left, right })
      const apart = (await record.line(DEFENCE, NOW)).contacts
      assert.equal(apart.length, 2)
      await record.decide({ ...same, left, right })
      const torn = (await record.line(DEFENCE, NOW)).contacts
      assert.equal(torn.length, 2)
      assert.ok(torn[0]?.doubt.includes('1 decision in conflict'))
    }))

  it('leaves out what is rejected or retracted, and takes it in again', () =>
    withRecord(async (record) => {
      const article = await add(record, JUNE)
      const shown = await everything(record)
      const gone = await record.decide({ ...same, kind: 'retracted', left: article })
      assert.equal((await record.line(DEFENCE, NOW)).contacts.length, 0)
      assert.equal((await record.article(article as never))?.retracted?.id, gone.id)
      const undone = await record.undo(gone.id, 'user:t', 'it stands', NOW)
      assert.equal(await everything(record), shown)
      await record.undo(undone.id, 'user:t', 'it does not', NOW)
      assert.equal((await record.line(DEFENCE, NOW)).contacts.length, 0)
    }))

  it('lays a correction over what was read, and names who made it', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      const contact = (await record.line(DEFENCE, NOW)).contacts.at(-1)
      const corrected = await record.decide({
        ...same,
        kind: 'corrected',
        left: contact?.id ?? '',
        field: 'time',
        value: JSON.stringify({
          edtf: '2024-06-24',
          precision: 'day',
          basis: 'stated',
          rule: 'corrected',
        }),
      })
      const after = (await record.line(DEFENCE, NOW)).contacts.at(-1)
      assert.equal(after?.time.edtf, '2024-06-24')
      assert.match(after?.rules.time ?? '', /^corrected by user:t/)
      assert.deepEqual(after?.decisions, [corrected.id])
    }))

  it('refuses what cannot be decided, and changes nothing', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      const shown = await everything(record)
      const [contact] = (await record.line(DEFENCE, NOW)).contacts
      const left = contact?.mentions[0] ?? ''
      const refused = [
        { ...same, left },
        { ...same, left, right: left },
        { ...same, left, right: '000000000000/a1' },
        { ...same, left: 'c-000000000000', right: left },
        { ...same, kind: 'corrected' as const, left, field: 'parties' as const, value: '1' },
        { ...same, kind: 'corrected' as const, left, field: 'place' as const, value: '{' },
        { ...same, kind: 'undone' as const, left: 'd-000000000000' },
        { ...same, kind: 'retracted' as const, left: 'sha256:0' },
        { ...same, kind: 'declared' as const, left: 'usa|russia', value: '{"from":"x"}' },
      ]
      for (const decision of refused) {
        await assert.rejects(record.decide(decision), OperationError, JSON.stringify(decision))
      }
      assert.deepEqual(await record.decisions({ limit: 9, offset: 0 }), [])
      assert.equal(await everything(record), shown)
    }))

  it('shows what it said on an earlier day', () =>
    withRecord(async (record) => {
      const early = '2024-06-26T00:00:00.000Z'
      await add(record, JUNE, early)
      const then = await record.line(DEFENCE, early)
      const between: ReportSpec = {
        outlet: 'Late',
        acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25', initiator: BELOUSOV }],
      }
      await add(record, between, '2024-07-10T00:00:00.000Z')
      const [first] = then.contacts
      await record.decide({ ...same, kind: 'rejected', left: first?.id ?? '' })
      const now = await record.line(DEFENCE, NOW)
      assert.equal(now.contacts.length, 1)
      assert.ok(now.contacts[0]?.sources.includes('Late'))
      const back = await record.line({ ...DEFENCE, asOf: '2024-06-30' }, early)
      assert.deepEqual(back.contacts, then.contacts)
      const none = await record.line({ ...DEFENCE, asOf: '2024-06-25' }, early)
      assert.deepEqual(none.contacts, [])
      const contact = await record.contact(then.contacts[1]?.id as never, '2024-06-30')
      assert.deepEqual(contact, then.contacts[1])
    }))
}

function searchTests(withRecord: WithRecord): void {
  it('finds words, whatever signs are typed with them', () =>
    withRecord(async (record) => {
      await add(record, JUNE)
      await add(record, { outlet: 'B', body: "L'Été à Genève: 100 % of talks' % _ value" })
      const hits = async (words: string) => {
        const found = await record.search({ words }, { limit: 9, offset: 0 })
        return found.map((hit) => hit.source)
      }
      assert.deepEqual(await hits('communication'), ['The Harbour Gazette'])
      assert.deepEqual(await hits('"lines of communication"'), ['The Harbour Gazette'])
      assert.deepEqual(await hits('communicate line'), ['The Harbour Gazette'])
      assert.deepEqual(await hits('geneve'), ['B'])
      for (const odd of [
        '',
        '"',
        '*',
        'NEAR(',
        'a OR',
        "'; --",
        '%',
        '_',
        '^',
        '{}',
        '\0',
        '(((',
      ]) {
        assert.ok(Array.isArray(await hits(odd)), odd)
      }
      const [hit] = await record.search({ words: 'communication' }, { limit: 1, offset: 0 })
      assert.match(hit?.quote.quote ?? '', /lines of communication/)
      const view = await record.article(hit?.article as never)
      const [start = 0, end = 0] = hit?.quote.span ?? []
      assert.equal(view?.reading.article.text.slice(start, end), hit?.quote.quote)
    }))

  it('knows copies of a text, and counts them as one source', () =>
    withRecord(async (record) => {
      const body =
        'The two ministers spoke for an hour about the grain corridor, the fate of prisoners and the ' +
        'safety of ships in the strait, a spokesman told reporters in the capital on the same evening.'
      const acts = [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }]
      const [first] = await Promise.all(
        ['One', 'Two', 'Three'].map((outlet) => add(record, { outlet, body, acts })),
      )
      await add(record, { outlet: 'Own', body: 'Quite another text about the same call.', acts })
      const [contact] = (await record.line(DEFENCE, NOW)).contacts
      assert.deepEqual([contact?.sources.length, contact?.independent], [4, 2])
      const view = await record.article(first as never)
      assert.deepEqual(view?.copies.map((copy) => copy.source).sort(), ['Three', 'Two'])
    }))
}
