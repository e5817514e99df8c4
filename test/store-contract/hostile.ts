/**
 * What a store must bear: signs that mean something to SQL, to a full-text index or to a pattern, in
 * every field; the same addition twice at once; very long values; ten thousand decisions against a record.
 */
import { strict as assert } from 'node:assert'
import { it } from 'node:test'
import type { Decision, LedgerRecord } from '../../src/record/index.ts'
import { AUSTIN, BELOUSOV, numbered, report, type ReportSpec } from '../record/readings.ts'
import { add, everything, party, type WithRecord } from './contract.ts'

const NOW = '2024-08-01T12:00:00.000Z'
const DEFENCE = { left: party('usa/defence'), right: party('russia/defence') }

const SIGNS = [
  `'; DROP TABLE decisions; -- ' OR '1'='1 $1 ? :x @y`,
  `" % _%_ \\ E'\\x00' $$ $x$ {a,b}`,
  '* NEAR(a b, 2) a:b AND c ^d (',
  'nul \0 within \uFFFE0041 <script> \u202e 𝔊',
] as const

/** The tests, on records made by the caller. */
export function hostileTests(withRecord: WithRecord): void {
  for (const sign of SIGNS)
    it(`keeps ${JSON.stringify(sign)} in every field as it is`, () =>
      withRecord((record) => keepsInEveryField(sign, record)))

  it('does not show one text for another that differs in a pattern’s sign', () =>
    withRecord(async (record) => {
      await add(record, { outlet: '100%', body: 'alpha', acts: [] })
      await add(record, { outlet: '100x', body: 'beta', acts: [] })
      const { sources } = await record.coverage()
      assert.deepEqual(sources, [])
      assert.deepEqual(await found('alpha%', record), ['100%'])
      assert.deepEqual(await found('alph_', record), [])
      assert.deepEqual(await found('alph*', record), [])
      assert.deepEqual(await found('alpha OR beta', record), [])
    }))

  it('adds one report once, however many add it at the same time', () =>
    withRecord(async (record, place) => {
      const other = await place.open()
      try {
        const { capture, reading } = report(numbered(1))
        const outcomes = await Promise.all(
          [record, other, record, other].map((one) => one.add(capture, reading, NOW)),
        )
        assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), [
          'known',
          'known',
          'known',
          'new',
        ])
        assert.equal((await other.summary(NOW)).articles, 1)
        assert.deepEqual(await record.rebuild(), { contacts: 1, changed: 0 })
      } finally {
        await other.close()
      }
    }))

  it('takes very long values', () =>
    withRecord(async (record) => {
      const long = 'Ω'.repeat(5000)
      const words = Array.from({ length: 40_000 }, (_one, index) => `q${index.toString(36)}`)
      const spec = { ...speaking(long), body: `${words.join(' ')} ${'y'.repeat(300_000)}` }
      const article = await add(record, spec)
      const view = await record.article(article as never)
      assert.ok(view?.reading.article.text.includes(spec.body))
      assert.deepEqual(await found('q1', record), [long.slice(0, 500)])
      assert.deepEqual(await found(`q0 ${words.at(-1) ?? ''}`, record), [long.slice(0, 500)])
      assert.deepEqual(await found(`"${words.slice(8000, 8020).join(' ')}"`, record), [
        long.slice(0, 500),
      ])
      await record.decide({ ...rejected(article), because: long, by: `user:${long}` })
      assert.equal((await record.decisions({ limit: 1, offset: 0 }))[0]?.because, long)
    }))

  it('bears ten thousand decisions, and each can still be undone', () =>
    withRecord(async (record, place) => {
      for (let number = 0; number < 12; number++) await add(record, numbered(number))
      const before = await everything(record)
      const made = await decideTenThousand(record, place)
      assert.ok((await record.decisions({ limit: 20_000, offset: 0 })).length > 10_000)
      assert.equal((await record.rebuild()).changed, 0)
      const shown = await everything(record)
      assert.notEqual(shown, before)
      const [one] = made
      assert.ok(one)
      const undone = await record.undo(one.id, 'user:h', 'wrong', NOW)
      await record.undo(undone.id, 'user:h', 'right after all', NOW)
      assert.equal(await everything(record), shown)
    }))
}

type Place = Parameters<Parameters<WithRecord>[0]>[1]

/** Same and different of every pair, thousands of times, written past the front; then one through it. */
async function decideTenThousand(record: LedgerRecord, place: Place): Promise<readonly Decision[]> {
  const mentions: string[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) mentions.push(...contact.mentions)
  const made = Array.from({ length: 10_000 }, (_one, index): Decision => {
    const left = mentions[index % mentions.length] ?? ''
    const right = mentions[(index * 7 + 1 + (index % 5)) % mentions.length] ?? ''
    const kind = left === right ? 'confirmed' : index % 3 === 0 ? 'same' : 'different'
    return {
      id: `d-${index.toString(16).padStart(12, '0')}` as Decision['id'],
      kind,
      left,
      ...(left === right ? {} : { right }),
      because: SIGNS[index % SIGNS.length] ?? '',
      by: 'user:h',
      at: NOW,
    }
  })
  const store = await place.store()
  try {
    await store.write(async (state) => {
      for (const decision of made) await state.addDecision(decision)
    })
  } finally {
    await store.close()
  }
  await record.rebuild()
  await record.decide({ ...rejected(mentions[0] ?? ''), kind: 'confirmed' })
  return made
}

function rejected(left: string): Omit<Decision, 'id'> {
  const kind = left.startsWith('sha256:') ? 'retracted' : 'rejected'
  return { kind, left, because: 'no', by: 'user:h', at: NOW }
}

function speaking(sign: string): ReportSpec {
  return {
    outlet: `${sign}`,
    published: '2024-06-25',
    body: `Body with zebra17 and ${sign} in it.`,
    acts: [
      {
        between: [AUSTIN, BELOUSOV],
        on: '2024-06-25',
        place: `Place ${sign}`,
        channel: sign as never,
        said: `Speaker ${sign}`,
      },
    ],
    claims: [{ kind: 'first-since', contact: 'any', scope: 'offices', value: sign }],
  }
}

async function found(words: string, record: LedgerRecord): Promise<readonly string[]> {
  const hits = await record.search({ words }, { limit: 9, offset: 0 })
  return hits.map(({ source }) => source)
}

async function keepsInEveryField(sign: string, record: LedgerRecord): Promise<void> {
  await add(record, { outlet: 'Other', body: 'Quite other words.' })
  const { capture, reading } = report(speaking(sign))
  await record.add(capture, reading, NOW)
  const view = await record.article(reading.article.id)
  assert.deepEqual([view?.capture, view?.reading], [capture, reading])
  const [contact] = (await record.line(DEFENCE, NOW)).contacts
  assert.ok(contact)
  assert.equal(contact.place, `Place ${sign}`)
  assert.deepEqual(contact.sources, [sign])
  const [statement] = await record.statements(contact.id)
  assert.equal(statement?.sayers[0], sign)
  assert.ok((await record.coverage()).sources.some(({ name }) => name === sign))
  assert.deepEqual(await found('zebra17', record), [sign])
  assert.ok(Array.isArray(await found(`zebra17 ${sign}`, record)))
  const decision = await record.decide({
    kind: 'corrected',
    left: contact.id,
    field: 'place',
    value: JSON.stringify({ name: `Other ${sign}` }),
    because: `because ${sign}`,
    by: `user:${sign}`,
    at: NOW,
  })
  assert.deepEqual(await record.decisions({ limit: 9, offset: 0 }), [decision])
  assert.equal((await record.contact(contact.id))?.place, `Other ${sign}`)
  const nobody = { kind: 'person', names: [`Name ${sign}`], label: sign } as const
  assert.deepEqual((await record.line({ left: nobody, right: nobody }, NOW)).contacts, [])
  assert.equal((await record.rebuild()).changed, 0)
}
