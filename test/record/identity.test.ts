/**
 * Which reports tell of one contact, and what the contact then shows. Each case is a handful of
 * invented reports and the line they must make.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type Contact } from '../../src/record/index.ts'
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
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-identity-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
/** The contacts that the reports make, by time. */
async function contactsFrom(specs: readonly ReportSpec[]): Promise<readonly Contact[]> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  for (const spec of specs) {
    const { capture, reading } = report(spec)
    await record.add(capture, reading, '2024-08-01T00:00:00Z')
  }
  const contacts: Contact[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact)
  await record.close()
  return contacts
}

const told = (outlet: string, published: string, ...acts: readonly ActSpec[]): ReportSpec => ({
  outlet,
  published,
  acts,
  // Each outlet has words of its own, or the record would rightly take them for copies.
  body: Array.from({ length: 30 }, (_word, index) => `${outlet}${index}`).join(' '),
})
const pair = [AUSTIN, BELOUSOV]
const sizesOf = (contacts: readonly Contact[]): readonly number[] =>
  contacts.map((contact) => contact.mentions.length)

describe('tellings of one contact', () => {
  it('are joined by day and parties, the vague with the exact', async () => {
    const [only, ...more] = await contactsFrom([
      told('A', '2024-06-25', { between: pair, on: '2024-06-25' }),
      told('B', '2024-06-25', { between: pair, on: '2024-06-25', bound: 'on-or-before' }),
      told('C', '2024-06-26', { between: pair }),
      told('D', '2024-06-26', { between: [US, RUSSIA], type: 'talks', on: '2024-06-25' }),
      told('E', '2024-07-30', { between: pair, on: '2024-06', status: 'background' }),
    ])
    assert.equal(more.length, 0)
    assert.equal(only?.mentions.length, 5)
    assert.equal(only.type, 'call')
    assert.equal(only.time.edtf, '2024-06-25')
    assert.deepEqual(only.days, { from: '2024-06-25', to: '2024-06-25' })
    assert.equal(only.joined.length, 4)
    assert.ok(only.joined.every((join) => join.reasons.length > 0))
    assert.deepEqual(
      only.parties.map((party) => party.person),
      ['Andrei Belousov', 'Lloyd Austin'],
    )
    assert.deepEqual(only.doubt, [])
  })

  it('say in words that only the announcement is dated', async () => {
    const [only] = await contactsFrom([
      told('A', '2024-06-25', { between: pair, on: '2024-06-25', bound: 'on-or-before' }),
    ])
    assert.deepEqual(only?.days, { to: '2024-06-25' })
    assert.ok(only.doubt.includes('day not told, only that it was over by then'))
    assert.ok(only.doubt.includes('one source only'))
  })

  it('keep both accounts of who began it', async () => {
    const [only] = await contactsFrom([
      told('A', '2024-06-25', { between: pair, on: '2024-06-25', initiator: AUSTIN }),
      told('B', '2024-06-25', { between: pair, on: '2024-06-25', initiator: BELOUSOV }),
      told('C', '2024-06-25', {
        between: pair,
        on: '2024-06-25',
        initiator: AUSTIN,
        said: 'Ryder',
      }),
    ])
    assert.equal(only?.initiator?.name, 'Lloyd Austin')
    assert.equal(only.initiator.disputed, true)
    assert.deepEqual(only.initiator.by, ['A', 'C'])
    assert.deepEqual(
      only.accounts.initiator?.map((account) => [account.value, account.by, account.sayers]),
      [
        ['Lloyd Austin', ['A', 'C'], ['Ryder']],
        ['Andrei Belousov', ['B'], undefined],
      ],
    )
    assert.ok(only.doubt.includes('initiator disputed'))
    const quote = only.accounts.initiator?.[0]?.evidence[0]
    assert.equal(quote?.quote, 'Lloyd Austin')
  })

  it('count copies of one agency text once', async () => {
    const acts = [{ between: pair, on: '2024-06-25' }]
    const [only] = await contactsFrom([
      { ...told('A', '2024-06-25', ...acts), agency: 'Meridian News Agency' },
      { ...told('B', '2024-06-26', ...acts), agency: 'Meridian News Agency' },
      told('C', '2024-06-25', ...acts),
    ])
    assert.deepEqual([only?.sources.length, only?.independent], [3, 2])
  })
})

describe('one text in three papers', () => {
  it('tells one act, even where its time is too vague to join other texts', async () => {
    const planned = { between: pair, type: 'visit', status: 'planned', on: '2024-23' } as const
    const body = Array.from({ length: 80 }, (_word, index) => `shared${index}`).join(' ')
    const copy = (outlet: string) => ({ ...told(outlet, '2024-03-04', planned), body })
    const [only, ...more] = await contactsFrom([copy('A'), copy('B'), copy('C')])
    assert.equal(more.length, 0)
    assert.deepEqual([only?.sources.length, only?.independent], [3, 1])
    assert.ok(only?.doubt.includes('one source only, in 3 copies'))
    const others = [told('A', '2024-03-04', planned), told('B', '2024-03-04', planned)]
    assert.deepEqual(sizesOf(await contactsFrom(others)), [1, 1])
  })
})

describe('repeats', () => {
  it('two days apart are two calls, however alike the words', async () => {
    const contacts = await contactsFrom([
      told('A', '2022-10-21', { between: [AUSTIN, SHOIGU], on: '2022-10-21' }),
      told('B', '2022-10-23', { between: [AUSTIN, SHOIGU], on: '2022-10-23' }),
      told('C', '2022-10-23', { between: [AUSTIN, SHOIGU] }),
    ])
    assert.deepEqual(sizesOf(contacts), [1, 2])
    assert.equal(contacts[1]?.near[0]?.verdict, 'different')
    assert.match(contacts[1].near[0].reasons[0] ?? '', /other days: /)
  })

  it('a year later are two', async () => {
    const call = (year: number): ReportSpec =>
      told('A', `${year}-06-25`, { between: pair, on: `${year}-06-25` })
    assert.deepEqual(sizesOf(await contactsFrom([call(2023), call(2024)])), [1, 1])
  })

  it('announced on days far apart are not joined', async () => {
    const by = (outlet: string, day: string): ReportSpec =>
      told(outlet, day, { between: pair, on: day, bound: 'on-or-before' })
    const apart = await contactsFrom([by('A', '2024-06-21'), by('B', '2024-06-23')])
    assert.deepEqual(sizesOf(apart), [1, 1])
    assert.equal(apart[0]?.near[0]?.verdict, 'unsure')
    assert.deepEqual(
      sizesOf(await contactsFrom([by('A', '2024-06-21'), by('B', '2024-06-22')])),
      [2],
    )
  })

  it('that a month may mean both stay apart from it, and it says so', async () => {
    const contacts = await contactsFrom([
      told('A', '2022-10-21', { between: [AUSTIN, SHOIGU], on: '2022-10-21' }),
      told('B', '2022-10-23', { between: [AUSTIN, SHOIGU], on: '2022-10-23' }),
      told('C', '2022-11-30', { between: [AUSTIN, SHOIGU], on: '2022-10', status: 'background' }),
    ])
    assert.deepEqual(sizesOf(contacts), [1, 1, 1])
    assert.ok(contacts.some((contact) => contact.doubt.includes('may be one of 2 other contacts')))
  })

  it('told in one article with two days are two', async () => {
    const contacts = await contactsFrom([
      told(
        'A',
        '2022-10-24',
        { between: pair, on: '2022-10-21' },
        { between: pair, on: '2022-10-23' },
      ),
    ])
    assert.deepEqual(sizesOf(contacts), [1, 1])
  })
})

describe('other contacts', () => {
  const same = { on: '2024-06-25' }
  const cases: Readonly<Record<string, readonly [ActSpec, ActSpec]>> = {
    'of another kind': [
      { between: pair, type: 'call', ...same },
      { between: pair, type: 'meeting', ...same },
    ],
    'of other offices': [
      { between: pair, ...same },
      { between: [BLINKEN, LAVROV], ...same },
    ],
    'of other persons': [
      { between: pair, ...same },
      { between: [AUSTIN, SHOIGU], ...same },
    ],
    'sought and not granted': [
      { between: pair, ...same },
      { between: pair, status: 'refused', ...same },
    ],
    'a visit and a meeting': [
      { between: pair, type: 'visit', ...same },
      { between: pair, type: 'meeting', ...same },
    ],
  }
  for (const [name, [one, other]] of Object.entries(cases)) {
    it(`${name} are two`, async () => {
      const contacts = await contactsFrom([
        told('A', '2024-06-25', one),
        told('B', '2024-06-25', other),
      ])
      assert.deepEqual(sizesOf(contacts), [1, 1])
      assert.ok((contacts[0]?.near.length ?? 0) > 0)
    })
  }
})

describe('status', () => {
  const act = { between: pair, type: 'meeting' as const, on: '2024-06-25' }

  it('of a plan that was carried out is held', async () => {
    const [only, ...more] = await contactsFrom([
      told('A', '2024-06-20', { ...act, status: 'planned' }),
      told('B', '2024-06-26', act),
    ])
    assert.equal(more.length, 0)
    assert.equal(only?.status, 'held')
    assert.equal(only.rules.status, 'what was held decides')
    assert.deepEqual(only.accounts.status?.map((account) => account.value).sort(), [
      'held',
      'planned',
    ])
  })

  it('of a plan called off is cancelled, whatever order it came in', async () => {
    const reports = [
      told('A', '2024-06-20', { ...act, status: 'planned' }),
      told('B', '2024-06-22', { between: pair, type: 'meeting', status: 'cancelled' }),
    ]
    for (const order of [reports, reports.toReversed()]) {
      const [only, ...more] = await contactsFrom(order)
      assert.equal(more.length, 0)
      assert.equal(only?.status, 'cancelled')
    }
  })

  it('of what one asserts and one denies is disputed existence, not a verdict', async () => {
    const [only, ...more] = await contactsFrom([
      told('A', '2024-06-26', act),
      told('B', '2024-06-27', {
        between: pair,
        type: 'meeting',
        status: 'denied',
        said: 'Dmitry Peskov',
      }),
    ])
    assert.equal(more.length, 0)
    assert.equal(only?.status, 'held')
    assert.ok(only.doubt.includes('existence disputed: denied by Dmitry Peskov'))
    assert.deepEqual(only.accounts.existence?.map((account) => account.value).sort(), [
      'asserted',
      'denied',
    ])
  })

  it('of what is only denied is denied', async () => {
    const [only] = await contactsFrom([told('B', '2024-06-27', { ...act, status: 'denied' })])
    assert.equal(only?.status, 'denied')
    assert.equal(only.rules.status, 'no source asserts it')
  })
})
