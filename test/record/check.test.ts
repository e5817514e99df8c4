/**
 * Claims about the record: supported only where somebody watched, contradicted by one contact, and back
 * again when that contact goes. The dates are those of the publicly known calls between the defence
 * ministers of the United States and Russia, 2022 to 2024.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimQueryFrom, openRecord } from '../../src/record/index.ts'
import type { ClaimQuery, LedgerRecord } from '../../src/record/index.ts'
import { add, party } from '../store-contract/contract.ts'
import { AUSTIN, BELOUSOV, projectKnowledge, report, SHOIGU, type ReportSpec } from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-check-'))
after(() => rmSync(folder, { recursive: true }))

const NOW = '2024-08-01T00:00:00.000Z'
const CALLS = [
  ['2022-02-18', SHOIGU],
  ['2022-05-13', SHOIGU],
  ['2022-10-21', SHOIGU],
  ['2022-10-23', SHOIGU],
  ['2023-03-15', SHOIGU],
  ['2024-06-25', BELOUSOV],
  ['2024-07-12', BELOUSOV],
] as const

let count = 0
async function ledger(work: (record: LedgerRecord) => Promise<void>): Promise<void> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  try {
    await work(record)
  } finally {
    await record.close()
  }
}

async function addCalls(record: LedgerRecord): Promise<void> {
  for (const [on, minister] of CALLS) {
    await add(record, {
      outlet: 'Gazette',
      published: on,
      acts: [{ between: [AUSTIN, minister], on }],
    })
  }
}

const YEARS = '{"from":"2022-01-01","to":"2024-07-12"}'

function declare(record: LedgerRecord, left = 'usa/defence|russia/defence', value = YEARS) {
  return record.decide({
    kind: 'declared',
    left,
    value,
    because: 'every public call is in it',
    by: 'user:editor',
    at: NOW,
  })
}

const OFFICES = { left: party('usa/defence'), right: party('russia/defence') }
const claim = (given: Partial<ClaimQuery> & Pick<ClaimQuery, 'kind' | 'on'>): ClaimQuery => ({
  ...OFFICES,
  contact: 'any',
  scope: 'offices',
  ...given,
})
const FIFTEEN = claim({ kind: 'first-since', value: 'P15M', on: '2024-06-25' })

describe('a claim', () => {
  it('is not decidable on one report, and says how thin the record is', () =>
    ledger(async (record) => {
      await add(record, {
        outlet: 'Gazette',
        published: '2024-06-25',
        acts: [
          { between: [AUSTIN, BELOUSOV], on: '2024-06-25', bound: 'on-or-before' },
          { between: [AUSTIN, SHOIGU], on: '2023-03-15', status: 'background' },
        ],
      })
      const answer = await record.check(FIFTEEN)
      assert.equal(answer.verdict, 'undecidable')
      assert.match(answer.sentence, /1 article from 1 source, published 2024-06-25/)
      assert.match(answer.sentence, /nothing watched between/)
      assert.equal(answer.runnerUp?.days.to, '2023-03-15')
      assert.equal(answer.current?.days.to, '2024-06-25')
    }))

  it('is not decidable on an empty record', () =>
    ledger(async (record) => {
      const kinds: readonly ClaimQuery[] = [
        FIFTEEN,
        claim({ kind: 'first-ever', on: '2024-06-25' }),
        claim({ kind: 'none-since', value: '2024-01-01', on: '2024-06-25' }),
        claim({ kind: 'last', value: '2023-03-15', on: '2024-06-25' }),
        claim({ kind: 'nth', value: 5, since: '2022-02-24', on: '2024-06-25' }),
        claim({ kind: 'nth', value: 0, since: '2022-02-24', on: '2024-06-25' }),
        claim({ kind: 'first-since', on: '2024-06-25' }),
      ]
      for (const one of kinds) {
        const answer = await record.check(one)
        assert.equal(answer.verdict, 'undecidable', one.kind)
        assert.ok(answer.forks.every((fork) => fork.verdict === 'undecidable'))
      }
    }))

  it('flips when a contact between is added, and back when it is undone', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const before = await record.check(FIFTEEN)
      assert.equal(before.verdict, 'supported')
      assert.match(before.sentence, /468 days/)
      assert.match(before.sentence, /15 months, give or take 15 days/)
      const article = await add(record, {
        outlet: 'Invented Courier',
        published: '2023-11-02',
        acts: [{ between: [AUSTIN, SHOIGU], on: '2023-11-01', initiator: SHOIGU }],
      })
      const between = await record.check(FIFTEEN)
      assert.equal(between.verdict, 'contradicted')
      assert.match(between.sentence, /2023-11-01 \(Invented Courier\)/)
      const words = between.because[0]?.evidence[0]
      assert.equal(words?.article, article)
      assert.match(words.quote, /Lloyd Austin and Sergei Shoigu had a call on 2023-11-01/)
      const out = await record.decide({
        kind: 'retracted',
        left: article,
        because: 'invented',
        by: 'user:t',
        at: NOW,
      })
      assert.deepEqual(await record.check(FIFTEEN), {
        ...before,
        coverage: { ...before.coverage },
      })
      await record.undo(out.id, 'user:t', 'no', NOW)
      assert.equal((await record.check(FIFTEEN)).verdict, 'contradicted')
      assert.equal((await record.check(FIFTEEN, { asOf: '2024-07-31' })).verdict, 'undecidable')
    }))

  it('of five other times is supported row by row', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const five = claim({
        kind: 'nth',
        value: 5,
        since: '2022-02-24',
        counting: 'others',
        contact: 'call',
        on: '2024-07-12',
      })
      const answer = await record.check(five)
      assert.equal(answer.verdict, 'supported')
      const days = answer.because.map(
        ({ contact }) => answer.contacts.find((one) => one.id === contact)?.days.to,
      )
      assert.deepEqual(days, ['2022-05-13', '2022-10-21', '2022-10-23', '2023-03-15', '2024-06-25'])
      assert.equal(answer.current?.days.to, '2024-07-12')
      assert.equal((await record.check({ ...five, value: 4 })).verdict, 'contradicted')
      assert.equal((await record.check({ ...five, value: 6 })).verdict, 'contradicted')
    }))

  it('of the second in three days, and of the second of two men, is counted', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const second = claim({ kind: 'nth', value: 2, since: 'P3D', on: '2022-10-23' })
      assert.equal((await record.check(second)).verdict, 'supported')
      assert.equal((await record.check({ ...second, value: 3 })).verdict, 'contradicted')
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') }
      const ofMen = claim({ ...men, kind: 'nth', value: 2, scope: 'persons', on: '2024-07-12' })
      assert.equal((await record.check(ofMen)).verdict, 'supported')
    }))

  it('of a first ever is for persons in office decidable, for offices never', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') }
      const ever = claim({ ...men, kind: 'first-ever', scope: 'persons', on: '2024-06-25' })
      assert.equal((await record.check(ever)).verdict, 'supported')
      assert.equal((await record.check({ ...ever, on: '2024-07-12' })).verdict, 'contradicted')
      const offices = await record.check(claim({ kind: 'first-ever', on: '2022-02-18' }))
      assert.equal(offices.verdict, 'undecidable')
      assert.match(offices.sentence, /cannot reach back/)
    }))

  it('of two persons tells the verdict of their offices where it is another', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') }
      const named = claim({ ...men, kind: 'first-ever', scope: 'persons', on: '2024-06-25' })
      const first = await record.check(named)
      assert.match(
        first.sentence,
        /^Supported: .*; this is of the persons, of their offices it is contradicted\.$/,
      )
      // Belousov took office in May 2024: of 18 months only the offices can be meant, or nothing is said.
      const long = claim({ ...named, kind: 'first-since', value: 'P18M' })
      const open = await record.check(long)
      assert.equal(open.verdict, 'undecidable')
      assert.match(open.sentence, /only since 2024-05-14; of their offices it is contradicted/)
      const verdicts = open.forks.map(({ reading, verdict }) => [reading.slice(0, 25), verdict])
      assert.deepEqual(verdicts[1], ['if it speaks of offices: ', 'contradicted'])
      assert.equal((await record.check({ ...long, value: 'P15M' })).verdict, 'supported')
    }))

  it('counts from the day on which the newer of the two took office', () => {
    const { claims, ...reading } = report({
      acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }],
      claims: [{ kind: 'first-since', contact: 'call', scope: 'offices' }],
    }).reading
    const [told] = claims
    assert.ok(told)
    const since = (on: string): unknown => {
      const made = {
        claim: { ...told, sinceOffice: true as const },
        reading: { ...reading, claims },
      }
      const answer = claimQueryFrom({ ...made, on }, projectKnowledge())
      return answer.kind === 'found' ? answer.query.value : answer.why
    }
    assert.equal(since('2024-06-25'), '2024-05-14')
    // Of a day on which the tables know no holder nothing is made up.
    assert.equal(since('1950-01-01'), undefined)
  })

  it('of a first that the record does not hold is not supported, but may be contradicted', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const meeting = await record.check({ ...FIFTEEN, contact: 'meeting' })
      assert.equal(meeting.verdict, 'undecidable')
      assert.match(meeting.sentence, /holds no meeting of the two on 2024-06-25/)
      assert.match(meeting.sentence, /none between 2023-04-10 and 2024-06-25/)
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') }
      const ever = claim({ ...men, kind: 'first-ever', scope: 'persons', on: '2024-06-24' })
      assert.equal((await record.check(ever)).verdict, 'undecidable')
      const notYet = await record.check(
        claim({ kind: 'first-since', value: 'P24M', on: '2024-02-01' }),
      )
      assert.equal(notYet.verdict, 'contradicted')
      assert.match(notYet.sentence, /2023-03-15/)
    }))

  it('of the last contact, and of none since, is held against the days between', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const last = claim({ kind: 'last', value: '2023-03-15', on: '2024-06-25' })
      assert.equal((await record.check(last)).verdict, 'supported')
      assert.equal((await record.check({ ...last, value: '2023-03' })).verdict, 'supported')
      assert.equal((await record.check({ ...last, value: '2022-10-23' })).verdict, 'contradicted')
      assert.equal((await record.check({ ...last, value: '2023-05-01' })).verdict, 'undecidable')
      const none = claim({ kind: 'none-since', value: '2023-03-15', on: '2024-06-24' })
      assert.equal((await record.check(none)).verdict, 'supported')
      assert.equal((await record.check({ ...none, on: '2024-06-26' })).verdict, 'contradicted')
      const never = claim({ kind: 'none-since', on: '2024-06-24' })
      assert.equal((await record.check(never)).verdict, 'contradicted')
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') }
      assert.equal((await record.check({ ...never, ...men })).verdict, 'supported')
      const strangers = { left: party('usa/defence'), right: party('china/defence') }
      assert.equal((await record.check({ ...never, ...strangers })).verdict, 'undecidable')
    }))

  it('of a silence is not broken by the contact of the day on which it is made', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const since = claim({ kind: 'none-since', value: '2023-03', on: '2024-06-25' })
      const silence = await record.check(since)
      assert.equal(silence.verdict, 'supported')
      assert.equal(silence.current?.days.to, '2024-06-25')
      const counted = silence.forks.find((fork) => fork.reading.includes('the day itself'))
      assert.equal(counted?.verdict, 'contradicted')
      const men = { left: party('Lloyd Austin'), right: party('Andrei Belousov') } as const
      for (const on of ['2024-06-25', '2024-06-26']) {
        const never = await record.check(claim({ ...men, kind: 'none-since', on }))
        assert.equal(never.verdict, 'supported')
        assert.equal(never.because.length, 1)
        assert.ok(never.forks.some((fork) => fork.verdict === 'contradicted'))
      }
      const later = await record.check(claim({ ...men, kind: 'none-since', on: '2024-06-30' }))
      assert.equal(later.verdict, 'contradicted')
    }))

  it('shows a runner-up only beside the contacts that decide', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const kinds: readonly ClaimQuery[] = [
        FIFTEEN,
        { ...FIFTEEN, value: 'P2Y' },
        claim({ kind: 'first-ever', on: '2024-07-12' }),
        claim({ kind: 'none-since', on: '2024-07-30' }),
        claim({ kind: 'last', value: '2023-03-15', on: '2024-06-25' }),
        claim({ kind: 'nth', value: 5, since: '2022-02-24', on: '2024-06-25' }),
      ]
      for (const one of kinds) {
        const { because, current, runnerUp } = await record.check(one)
        const shown = [...because.map(({ contact }) => contact), current?.id]
        assert.ok(runnerUp === undefined || !shown.includes(runnerUp.id), one.kind)
      }
    }))

  it('is not decided by what is disputed, or may lie in the window', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const secret: ReportSpec = {
        outlet: 'Courier',
        published: '2023-11-02',
        acts: [{ between: [AUSTIN, SHOIGU], type: 'meeting', on: '2023-11-01' }],
      }
      await add(record, secret)
      assert.equal((await record.check(FIFTEEN)).verdict, 'contradicted')
      await add(record, {
        outlet: 'Monitor',
        published: '2023-11-03',
        acts: [
          {
            between: [AUSTIN, SHOIGU],
            type: 'meeting',
            on: '2023-11-01',
            status: 'denied',
            said: 'Dmitry Peskov',
          },
        ],
      })
      const disputed = await record.check(FIFTEEN)
      assert.equal(disputed.verdict, 'undecidable')
      assert.match(disputed.sentence, /disputed/)
      const calls = disputed.forks.find((fork) => fork.reading.includes('only calls'))
      assert.equal(calls?.verdict, 'supported')
      await add(record, {
        outlet: 'Ledger',
        acts: [{ between: [AUSTIN, SHOIGU], on: '2023' }],
      })
      const vague = await record.check({ ...FIFTEEN, contact: 'call' })
      assert.equal(vague.verdict, 'undecidable')
      assert.match(vague.sentence, /may lie between/)
    }))

  it('is covered by a declaration for its own parties only', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record)
      const states = { left: party('US'), right: party('Russia'), scope: 'states' } as const
      const wide = await record.check({ ...FIFTEEN, ...states })
      assert.equal(wide.verdict, 'undecidable')
      await declare(record, 'russia|usa')
      assert.equal((await record.check({ ...FIFTEEN, ...states })).verdict, 'supported')
    }))

  it('is covered by a declaration of calls for calls only', () =>
    ledger(async (record) => {
      await addCalls(record)
      await declare(record, undefined, YEARS.replace('}', ',"kind":"call"}'))
      const calls = await record.check({ ...FIFTEEN, contact: 'call' })
      assert.equal(calls.verdict, 'supported')
      assert.match(calls.sentence, /calls declared complete/)
      const every = (answer: typeof calls) =>
        answer.forks.find((fork) => fork.reading.includes('any talk'))?.verdict
      assert.equal(every(calls), 'undecidable')
      const said = await record.check(FIFTEEN)
      assert.equal(said.verdict, 'supported')
      assert.equal(every(said), 'undecidable')
      const last = claim({ kind: 'last', value: '2023-03-15', on: '2024-06-25' })
      assert.equal((await record.check(last)).verdict, 'supported')
      const none = claim({ kind: 'none-since', value: '2023-03-15', on: '2024-06-24' })
      assert.equal((await record.check(none)).verdict, 'undecidable')
      assert.equal((await record.check({ ...none, contact: 'call' })).verdict, 'supported')
      await add(record, {
        outlet: 'Gazette',
        published: '2024-07-05',
        acts: [{ between: [AUSTIN, BELOUSOV], type: 'meeting', on: '2024-07-05' }],
      })
      const meeting = claim({
        kind: 'first-since',
        contact: 'meeting',
        value: 'P15M',
        on: '2024-07-05',
      })
      assert.equal((await record.check(meeting)).verdict, 'undecidable')
      await assert.rejects(declare(record, undefined, YEARS.replace('}', ',"kind":"chat"}')))
      await declare(record)
      assert.equal(every(await record.check(FIFTEEN)), undefined)
      assert.equal((await record.check(meeting)).verdict, 'supported')
    }))

  it('found in a report becomes a question on the offices it speaks of', () => {
    const { reading } = report({
      published: '2024-06-25',
      acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }],
      claims: [
        { kind: 'first-since', contact: 'any', scope: 'offices', value: 'P15M' },
        { kind: 'first-ever', contact: 'any', scope: 'persons' },
      ],
    })
    const labels = reading.claims.map((one) => {
      const found = claimQueryFrom({ claim: one, reading, on: '2024-06-25' }, projectKnowledge())
      assert.equal(found.kind, 'found')
      return found.kind === 'found' ? [found.query.left.label, found.query.right.label] : []
    })
    assert.deepEqual(labels, [
      ['usa/defence', 'russia/defence'],
      ['Lloyd Austin', 'Andrei Belousov'],
    ])
  })

  it('that the record contradicts is named in the summary', () =>
    ledger(async (record) => {
      await addCalls(record)
      await add(record, {
        outlet: 'Hasty Post',
        published: '2024-07-12',
        acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-07-12' }],
        claims: [{ kind: 'first-since', contact: 'any', scope: 'offices', value: 'P1Y' }],
      })
      const { contradictions } = await record.summary(NOW)
      assert.equal(contradictions.length, 1)
      assert.equal(contradictions[0]?.source, 'Hasty Post')
      assert.match(contradictions[0].answer.sentence, /2024-06-25/)
      assert.equal(contradictions[0].quote.quote, 'It was the first-since P1Y')
    }))
})
