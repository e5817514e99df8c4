/**
 * Laws of the record, over random small histories: the order of adding does not matter, twice adds
 * nothing, undo restores, the shelves are what a rebuild makes, and as-of is what was shown then.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  openRecord,
  type ArticleView,
  type Contact,
  type LedgerRecord,
} from '../../src/record/index.ts'
import { party } from '../store-contract/contract.ts'
import {
  AUSTIN,
  BELOUSOV,
  BLINKEN,
  CHINA,
  LAVROV,
  projectKnowledge,
  report,
  RUSSIA,
  SHOIGU,
  US,
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

// Thousands of small durable writes: in memory where the system offers a folder there.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'readout-laws-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
async function withRecord<T>(work: (record: LedgerRecord) => Promise<T>): Promise<T> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

const pairs = [
  [AUSTIN, BELOUSOV],
  [AUSTIN, SHOIGU],
  [BLINKEN, LAVROV],
  [US, RUSSIA],
  [US, CHINA],
  [AUSTIN, RUSSIA],
  [US],
] as const
const days = ['2024-06-23', '2024-06-24', '2024-06-25', '2024-06-26', '2024-06', '2024'] as const

const acts: fc.Arbitrary<ActSpec> = fc.record(
  {
    between: fc.constantFrom(...pairs),
    type: fc.constantFrom('call', 'meeting', 'talks', 'contact', 'visit', 'attack'),
    status: fc.constantFrom(
      'held',
      'held',
      'planned',
      'cancelled',
      'denied',
      'background',
      'refused',
    ),
    on: fc.constantFrom(...days),
    bound: fc.constantFrom('on-or-before' as const),
  },
  { requiredKeys: ['between'] },
)

/** Most reports have no address; some are versions of the few pages there are, and some take themselves back. */
const changes: fc.Arbitrary<Pick<ReportSpec, 'url' | 'modified' | 'captured' | 'retraction'>> =
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          url: fc.constantFrom('https://news.example/a', 'http://www.news.example/a/?utm_source=x'),
          modified: fc.constantFrom('2024-06-24T10:00:00Z', '2024-06-26T10:00:00Z'),
          captured: fc.constantFrom('2024-06-25T00:00:00Z', '2024-07-01T00:00:00Z'),
          retraction: fc.constant('This article has been retracted.'),
        },
        { requiredKeys: ['url'] },
      ),
    },
  )

const plainReports: fc.Arbitrary<ReportSpec> = fc.record({
  outlet: fc.constantFrom('Gazette', 'Courier', 'Ledger', 'Monitor'),
  published: fc.constantFrom('2024-06-24', '2024-06-25', '2024-06-26', '2024-07-03'),
  body: fc.constantFrom('', 'Some more words of its own stand in this paper.'),
  acts: fc.array(acts, { minLength: 1, maxLength: 3 }),
})

const reports: fc.Arbitrary<ReportSpec> = fc.oneof(
  plainReports,
  fc.tuple(plainReports, changes).map(([spec, change]) => ({
    ...spec,
    ...change,
    // One capture has one time: captures that differ in it alone do not come in any order.
    body: `${spec.body ?? ''} ${Object.values(change).join(' ')}`,
  })),
)

const plainHistories = fc.array(plainReports, { minLength: 1, maxLength: 7 })
const histories = fc.array(reports, { minLength: 1, maxLength: 7 })
const NOW = '2024-08-01T00:00:00.000Z'

async function addAll(record: LedgerRecord, specs: readonly ReportSpec[]): Promise<void> {
  for (const spec of specs) {
    const { capture, reading } = report(spec)
    await record.add(capture, reading, NOW)
  }
}

async function contactsOf(record: LedgerRecord, asOf?: string): Promise<readonly Contact[]> {
  const contacts: Contact[] = []
  const options = asOf === undefined ? {} : { asOf }
  for await (const contact of record.contacts({ kinds: 'all', ...options })) contacts.push(contact)
  return contacts
}

const shownOf = async (record: LedgerRecord): Promise<string> =>
  JSON.stringify(await contactsOf(record), null, 1)

const RUNS = { numRuns: 30 }

describe('laws of the record', () => {
  it('the order of adding does not matter, and twice adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer(), async (specs, seed) => {
        const shuffled = specs.toSorted((left, right) => rank(left, seed) - rank(right, seed))
        const one = await withRecord(async (record) => {
          await addAll(record, specs)
          return shownOf(record)
        })
        const other = await withRecord(async (record) => {
          await addAll(record, [...shuffled, ...specs])
          return shownOf(record)
        })
        assert.equal(other, one)
      }),
      RUNS,
    )
  })

  it('every telling is in exactly one contact, and no act is lost', async () => {
    await fc.assert(
      fc.asyncProperty(plainHistories, async (specs) => {
        const mentions = await withRecord(async (record) => {
          await addAll(record, specs)
          return (await contactsOf(record)).flatMap((contact) => contact.mentions)
        })
        const ids = new Set(specs.map((spec) => report(spec).capture.id))
        const distinct = new Map(specs.map((spec) => [report(spec).capture.id, spec.acts?.length]))
        const told = [...ids].reduce((sum, id) => sum + (distinct.get(id) ?? 0), 0)
        assert.equal(new Set(mentions).size, mentions.length)
        assert.equal(mentions.length, told)
      }),
      RUNS,
    )
  })

  it('undo restores what was shown, whatever was decided; the shelves equal a rebuild', async () => {
    const choices = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(4)), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(histories, choices, async (specs, picks) => {
        await withRecord(async (record) => {
          await addAll(record, specs)
          const shown = await shownOf(record)
          const made: string[] = []
          for (const pick of picks) {
            const id = await decideAtRandom(record, pick)
            if (id !== undefined) made.push(id)
          }
          const decided = await shownOf(record)
          assert.equal((await record.rebuild()).changed, 0)
          assert.equal(await shownOf(record), decided)
          for (const id of new Set(made)) await record.undo(id as never, 'user:t', 'undo', NOW)
          assert.equal(await shownOf(record), shown)
          assert.equal((await record.rebuild()).changed, 0)
        })
      }),
      RUNS,
    )
  })

  it('says of an earlier day what it said then', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (early, late) => {
        await withRecord(async (record) => {
          for (const spec of early) await addOn(record, spec, '2024-07-01T00:00:00.000Z')
          const then = await contactsOf(record)
          for (const spec of late) await addOn(record, spec, '2024-07-02T00:00:00.000Z')
          await decideAtRandom(record, [0, 1, 2])
          const sorted = (contacts: readonly Contact[]) =>
            contacts.toSorted((left, right) => (left.id < right.id ? -1 : 1))
          assert.deepEqual(sorted(await contactsOf(record, '2024-07-01')), sorted(then))
        })
      }),
      RUNS,
    )
  })
})

const LINES = [
  ['usa/defence', 'russia/defence'],
  ['US', 'Russia'],
  ['US', 'China'],
] as const

/** What lines, last contacts and checks say, as of a day or now. */
async function answersOf(record: LedgerRecord, asOf?: string): Promise<string> {
  const now = '2024-07-01T00:00:00.000Z'
  const at = asOf === undefined ? {} : { asOf }
  const answers: unknown[] = []
  for (const [one, other] of LINES) {
    const [left, right] = [party(one), party(other)]
    for (const limit of [2, 50])
      answers.push({ ...(await record.line({ left, right, limit, ...at }, now)), query: 0 })
    answers.push(await record.last({ left, right, before: '2024-06-25', ...at }, now))
    answers.push(await record.last({ left, right, ...at }, '2024-07-01T00:00:00.000Z'))
    const claim = { left, right, contact: 'any', scope: 'states', on: '2024-06-26' } as const
    for (const value of ['P3W', '2024-05-31'])
      answers.push(await record.check({ ...claim, kind: 'first-since', value }, at))
    answers.push(await record.check({ ...claim, kind: 'nth', value: 2, since: 'P2M' }, at))
  }
  return JSON.stringify(answers, null, 1)
}

/** Days of four months, told in every way: exact, bounded, as a stretch, a month, a year, or not at all. */
const anyDay = fc.oneof(
  // A few busy days, at the ends of months and weeks, so that tellings meet.
  fc.constantFrom('2024-05-31', '2024-06-01', '2024-06-24', '2024-06-25'),
  fc.integer({ min: 0, max: 120 }).map((offset) => dayAfter('2024-04-01', offset)),
)
const toldTimes = fc.oneof(
  { weight: 6, arbitrary: anyDay.map((on) => ({ on })) },
  { weight: 2, arbitrary: anyDay.map((on) => ({ on, bound: 'on-or-before' as const })) },
  { weight: 2, arbitrary: anyDay.map((day) => ({ on: `${day}/${dayAfter(day, 6)}` })) },
  { weight: 1, arbitrary: fc.constantFrom({ on: '2024-05' }, { on: '2024-06' }, { on: '2024' }) },
  { weight: 2, arbitrary: fc.constant({}) },
)
const richActs: fc.Arbitrary<ActSpec> = fc
  .tuple(
    acts,
    toldTimes,
    fc.constantFrom(undefined, AUSTIN, BELOUSOV),
    fc.constantFrom(true, false),
  )
  .map(([act, time, initiator, isBusy]) => ({
    between: isBusy ? [AUSTIN, BELOUSOV] : act.between,
    ...(act.type === undefined ? {} : { type: act.type }),
    ...(act.status === undefined ? {} : { status: act.status }),
    ...time,
    ...(initiator === undefined ? {} : { initiator }),
  }))
const richReports: fc.Arbitrary<ReportSpec> = fc
  .tuple(
    fc.constantFrom('Gazette', 'Courier', 'Ledger', 'Monitor', 'Herald'),
    anyDay,
    fc.constantFrom(undefined, 'Meridian News Agency'),
    fc.array(richActs, { minLength: 1, maxLength: 3 }),
    // Most have words of their own; some share a body and are copies.
    fc.oneof(fc.constant('shared'), fc.integer({ min: 0, max: 1000 }).map(String)),
    changes,
  )
  .map(([outlet, published, agency, acts, body, change]) => ({
    ...change,
    outlet,
    published,
    acts,
    body: Array.from({ length: 60 }, (_word, index) => `${body}word${index}`).join(' '),
    ...(agency === undefined ? {} : { agency }),
  }))

describe('an earlier state', () => {
  it('gives the answers of then, though only the days that are asked for are folded', async () => {
    const many = fc.array(richReports, { minLength: 3, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(many, many, fc.nat(9), async (early, late, pick) => {
        await withRecord(async (record) => {
          for (const spec of early) await addOn(record, spec, '2024-07-01T00:00:00.000Z')
          const then = await answersOf(record)
          assert.equal(await answersOf(record, '2024-07-01'), then)
          for (const spec of late) await addOn(record, spec, '2024-07-02T00:00:00.000Z')
          // A later decision binds and bars nothing then.
          if (pick > 6) await decideAtRandom(record, [0, 1, pick])
          assert.equal(await answersOf(record, '2024-07-01'), then)
        })
      }),
      { numRuns: Number(process.env['LAWS'] ?? 10), endOnFailure: true },
    )
  })
})

type Step =
  | { readonly kind: 'add'; readonly spec: ReportSpec }
  | { readonly kind: 'reread'; readonly pick: number; readonly acts: readonly ActSpec[] }
  | { readonly kind: 'decide'; readonly pick: readonly [number, number, number] }
  | { readonly kind: 'merge' | 'split' | 'undo'; readonly pick: number; readonly other: number }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: richReports.map((spec): Step => ({ kind: 'add', spec })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(), fc.array(richActs, { maxLength: 3 }))
        .map(([pick, acts]): Step => ({ kind: 'reread', pick, acts })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.nat(), fc.nat(), fc.nat(4))
        .map((pick): Step => ({ kind: 'decide', pick })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('merge', 'split', 'undo'), fc.nat(), fc.nat())
        .map(([kind, pick, other]): Step => ({ kind, pick, other })),
    },
  ),
  { minLength: 6, maxLength: 16 },
)

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** One step of a history; what a decision in the way refuses is left out. */
async function take(step: Step, record: LedgerRecord, made: string[]): Promise<void> {
  const at = { by: 'user:t', because: 'at random', now: NOW }
  const contacts = await contactsOf(record)
  const chosen = (index: number): Contact | undefined => contacts[index % (contacts.length || 1)]
  switch (step.kind) {
    case 'add':
      await addOn(record, step.spec, NOW)
      return
    case 'reread': {
      const [first] = await record.articles({ limit: 1, offset: step.pick % 3 })
      if (first) await reread(first, step.acts, record)
      return
    }
    case 'decide': {
      const id = await decideAtRandom(record, step.pick).catch(refusedOnly)
      if (id !== undefined) made.push(id)
      return
    }
    case 'merge': {
      const [one, other] = [chosen(step.pick), chosen(step.other)]
      if (!one || !other) return
      const merged = await record.merge([one.id, other.id], at).catch(refusedOnly)
      if (merged) made.push(merged.id)
      return
    }
    case 'split': {
      const event = contacts.find(({ mentions }) => mentions.length > 1)
      const mention = event?.mentions[step.pick % (event.mentions.length || 1)]
      if (!event || mention === undefined) return
      const split = await record.split(event.id, [mention], at).catch(refusedOnly)
      if (split) made.push(split.id)
      return
    }
    case 'undo': {
      const id = made[step.pick % (made.length || 1)]
      if (id !== undefined) await record.undo(id as never, 'user:t', 'undo', NOW).catch(refusedOnly)
    }
  }
}

function refusedOnly(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'wrong-use' || code === 'kept-apart' || code === 'id-unknown') return undefined
  throw error
}

let readers = 0
/** A newer reader takes other acts from the words of an article. */
async function reread(
  { capture, reading }: ArticleView,
  acts: readonly ActSpec[],
  record: LedgerRecord,
): Promise<void> {
  const { published } = reading.article
  const spec = {
    acts,
    ...(published.kind === 'known' ? { published: published.value } : {}),
    ...(reading.article.outlet === undefined ? {} : { outlet: reading.article.outlet }),
  }
  const newer = report(spec).reading
  const article = { ...newer.article, id: reading.article.id }
  await record.add(capture, { ...newer, article, reader: `9.${(readers += 1)}` }, NOW)
}

describe('the shelves', () => {
  it('are at all times what a rebuild from nothing makes, whatever was added, read anew or decided', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await withRecord(async (record) => {
          const made: string[] = []
          for (const step of history) {
            await take(step, record, made)
            const kept = await shownOf(record)
            const { changed } = await record.rebuild()
            assert.equal(await shownOf(record), kept)
            assert.equal(changed, 0)
          }
        })
      }),
      // More by `LAWS=500 node --import tsx --test test/record/laws.test.ts`.
      { numRuns: Number(process.env['LAWS'] ?? 10) },
    )
  })

  it('hold joined, copied, disputed and conflicting tellings in these histories', async () => {
    const seen = new Set<string>()
    const all = ['conflict', 'copies', 'decided', 'disputed', 'joined', 'near']
    for (const history of fc.sample(steps, { numRuns: 240, seed: 8 })) {
      if (seen.size === all.length) break
      await withRecord(async (record) => {
        const made: string[] = []
        for (const step of history) await take(step, record, made)
        for (const contact of await contactsOf(record))
          for (const one of featuresOf(contact)) seen.add(one)
      })
    }
    assert.deepEqual([...seen].sort(), all)
  })
})

function featuresOf(contact: Contact): readonly string[] {
  const has = {
    joined: contact.mentions.length > 1,
    near: contact.near.length > 0,
    decided: contact.decisions.length > 0,
    copies: contact.sources.length > contact.independent,
    disputed: (contact.accounts.initiator?.length ?? 0) > 1,
    conflict: contact.doubt.some((one) => one.includes('in conflict')),
  }
  return Object.entries(has).flatMap(([name, is]) => (is ? [name] : []))
}

function rank(spec: ReportSpec, seed: number): number {
  const words = `${seed}${JSON.stringify(spec)}`
  let hash = 7
  for (let unit = 0; unit < words.length; unit++) hash = (hash * 31 + words.charCodeAt(unit)) | 0
  return hash
}

async function addOn(record: LedgerRecord, spec: ReportSpec, now: string): Promise<void> {
  const { capture, reading } = report(spec)
  await record.add(capture, reading, now)
}

const KINDS = ['same', 'different', 'rejected', 'corrected', 'retracted'] as const

async function decideAtRandom(
  record: LedgerRecord,
  [one, other, kind]: readonly [number, number, number],
): Promise<string | undefined> {
  const contacts = await contactsOf(record)
  const mentions = contacts.flatMap((contact) => contact.mentions)
  if (mentions.length < 2) return undefined
  const left = mentions[one % mentions.length] ?? ''
  const right = mentions[other % mentions.length] ?? ''
  const chosen = KINDS[kind % KINDS.length] ?? 'same'
  const base = { because: 'at random', by: 'user:t', at: NOW, kind: chosen }
  if (chosen === 'retracted') {
    const contact = contacts.find((each) => each.mentions.includes(left as never))
    const article = contact?.quotes[0]?.article ?? ''
    return (await record.decide({ ...base, left: article })).id
  }
  if (chosen === 'rejected') return (await record.decide({ ...base, left })).id
  if (chosen === 'corrected') {
    return (await record.decide({ ...base, left, field: 'place', value: '{"name":"Astana"}' })).id
  }
  if (left === right) return undefined
  return (await record.decide({ ...base, left, right })).id
}
