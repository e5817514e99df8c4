/**
 * The hard cases of `docs/codebook/one-contact.md`: pairs of invented tellings that are one contact, two, or
 * left to people.
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
  CHINA,
  LAVROV,
  projectKnowledge,
  report,
  RUSSIA,
  US,
  type ActSpec,
  type PartySpec,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-one-contact-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
async function contactsFrom(specs: readonly ReportSpec[]): Promise<readonly Contact[]> {
  const record = await openRecord({
    path: join(folder, `${(count += 1)}.db`),
    knowledge: projectKnowledge(),
  })
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
  body: Array.from({ length: 30 }, (_word, index) => `${outlet}${index}`).join(' '),
})

const PUTIN: PartySpec = {
  country: 'RUS',
  name: 'Vladimir Putin',
  office: 'russia/president',
  isPerson: true,
}
const ANTONY_B: PartySpec = { ...BLINKEN, name: 'Tony Blinken' }
const NAMESAKE: PartySpec = { country: 'USA', name: 'Evan Blinken', isPerson: true }
const SPELLED: PartySpec = { ...LAVROV, name: 'Sergei Lavrof' }
const OFFICELESS: PartySpec = { country: 'RUS', name: 'Sergei Lavrof', isPerson: true }
const held = { type: 'meeting' as const, on: '2024-06-25' }
const planned = { type: 'meeting' as const, status: 'planned' as const }
const both = [BLINKEN, LAVROV]

async function verdictOn(left: ReportSpec, right: ReportSpec): Promise<string> {
  const [one, ...others] = await contactsFrom([left, right])
  if (others.length === 0) return 'same'
  return one?.near[0]?.verdict ?? 'different'
}

describe('two tellings', () => {
  const cases: Readonly<Record<string, readonly [string, ReportSpec, ReportSpec]>> = {
    'a plan without a day, and the meeting of the next days': [
      'same',
      told('A', '2024-06-20', { ...planned, between: both }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'a plan without a day, and a meeting three weeks later': [
      'unsure',
      told('A', '2024-06-02', { ...planned, between: both }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'a list of persons over days, and one of them on a day': [
      'unsure',
      told('A', '2024-06-27', {
        ...held,
        on: '2024-06-24/2024-06-26',
        between: [BLINKEN, LAVROV, PUTIN],
      }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'two persons told of where the vaguer telling has one': [
      'same',
      told('A', '2024-06-25', { ...held, between: [BLINKEN, LAVROV, PUTIN] }),
      told('B', '2024-06-26', { ...held, on: '2024-06-24/2024-06-26', between: both }),
    ],
    'lists that share a person': [
      'unsure',
      told('A', '2024-06-25', { ...held, between: [BLINKEN, LAVROV, PUTIN] }),
      told('B', '2024-06-25', { ...held, between: [BLINKEN, LAVROV, BELOUSOV] }),
    ],
    'one surname and one office': [
      'same',
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-25', { ...held, between: [ANTONY_B, LAVROV] }),
    ],
    'one surname and another office': [
      'different',
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-25', { ...held, between: [NAMESAKE, LAVROV] }),
    ],
    'one office, and its holder in two spellings': [
      'same',
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-25', { ...held, between: [BLINKEN, SPELLED] }),
    ],
    'two spellings, and one of them without an office': [
      'unsure',
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-25', { ...held, between: [BLINKEN, OFFICELESS] }),
    ],
    'visits in two directions': [
      'different',
      told('A', '2024-06-25', {
        type: 'visit',
        on: '2024-06-25',
        between: [US, RUSSIA],
        visitor: US,
      }),
      told('B', '2024-06-25', {
        type: 'visit',
        on: '2024-06-25',
        between: [US, RUSSIA],
        visitor: RUSSIA,
      }),
    ],
    'a letter, and the answer to it': [
      'different',
      told('A', '2024-06-25', { type: 'letter', between: both, initiator: BLINKEN }),
      told('B', '2024-06-25', { type: 'letter', between: both, initiator: LAVROV }),
    ],
    'one letter in two papers': [
      'same',
      told('A', '2024-06-25', { type: 'letter', between: both, initiator: BLINKEN }),
      told('B', '2024-06-25', { type: 'letter', between: both, initiator: BLINKEN }),
    ],
    'a call that each side says it began': [
      'same',
      told('A', '2024-06-25', { between: both, on: '2024-06-25', initiator: BLINKEN }),
      told('B', '2024-06-25', { between: both, on: '2024-06-25', initiator: LAVROV }),
    ],
    'talks of states without a day, and a meeting of ministers': [
      'unsure',
      told('A', '2024-06-25', { type: 'talks', between: [US, RUSSIA] }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'talks of persons without a day, and their meeting of the day before': [
      'same',
      told('A', '2024-06-25', { type: 'talks', between: both }),
      told('B', '2024-06-25', { ...held, on: '2024-06-24', between: both }),
    ],
    'a session of a dialogue, and a meeting of ministers on its day': [
      'unsure',
      told('A', '2024-06-25', {
        type: 'talks',
        word: 'dialogue',
        on: '2024-06-25',
        place: 'Geneva',
        between: [US, RUSSIA],
      }),
      told('B', '2024-06-25', { ...held, place: 'Geneva', between: both }),
    ],
    'one meeting with two, and the meeting of its day with one of them': [
      'same',
      told('A', '2024-06-25', { ...held, between: [BLINKEN, LAVROV, PUTIN] }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'a verb with two, and the meeting of its day with one of them': [
      'unsure',
      told('A', '2024-06-25', { ...held, word: 'met', between: [BLINKEN, LAVROV, PUTIN] }),
      told('B', '2024-06-25', { ...held, word: 'met', between: both }),
    ],
    'a morning and an evening of one day': [
      'unsure',
      told('A', '2024-06-25', { on: '2024-06-25', part: 'morning', between: both }),
      told('B', '2024-06-26', { on: '2024-06-25', part: 'evening', between: both }),
    ],
    'a night and the morning after it, by phone': [
      'unsure',
      told('A', '2024-06-26', { on: '2024-06-25', part: 'evening', between: both }),
      told('B', '2024-06-26', { on: '2024-06-26', part: 'morning', between: both }),
    ],
    'a morning and the evening of the day after it': [
      'different',
      told('A', '2024-06-26', { on: '2024-06-25', part: 'morning', between: both }),
      told('B', '2024-06-26', { on: '2024-06-26', part: 'evening', between: both }),
    ],
    'two mornings of one day': [
      'same',
      told('A', '2024-06-25', { on: '2024-06-25', part: 'morning', between: both }),
      told('B', '2024-06-26', { on: '2024-06-25', part: 'morning', between: both }),
    ],
    'a denial without a day, and what was told before it': [
      'same',
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-26', { type: 'meeting', status: 'denied', between: both }),
    ],
    'a denial without a day, and what was told days after it': [
      'unsure',
      told('A', '2024-06-20', { type: 'meeting', status: 'denied', between: both }),
      told('B', '2024-06-25', { ...held, between: both }),
    ],
    'a plan, and its calling off on a weekday that may be of either week': [
      'same',
      told('A', '2024-06-20', { ...planned, on: '2024-06-27', between: both }),
      told('B', '2024-06-26', {
        type: 'meeting',
        status: 'cancelled',
        on: '2024-06-20',
        also: ['2024-06-27'],
        between: both,
      }),
    ],
    'a meeting held on one weekday, and one held a week later': [
      'different',
      told('A', '2024-06-20', { ...held, on: '2024-06-20', also: ['2024-06-27'], between: both }),
      told('B', '2024-06-27', { ...held, on: '2024-06-27', between: both }),
    ],
    'a trip of many stops, and the visit to one of them': [
      'same',
      told('A', '2024-06-20', {
        type: 'visit',
        status: 'planned',
        on: '2024-06-22/2024-06-28',
        between: [BLINKEN, RUSSIA],
        visitor: BLINKEN,
      }),
      told('B', '2024-06-28', {
        type: 'visit',
        on: '2024-06-26/2024-06-28',
        between: [BLINKEN, RUSSIA],
        visitor: BLINKEN,
      }),
    ],
    'a trip of one, and the visit of another': [
      'different',
      told('A', '2024-06-20', {
        type: 'visit',
        status: 'planned',
        on: '2024-06-22/2024-06-28',
        between: [AUSTIN, RUSSIA],
        visitor: AUSTIN,
      }),
      told('B', '2024-06-28', {
        type: 'visit',
        on: '2024-06-26/2024-06-28',
        between: [BLINKEN, RUSSIA],
        visitor: BLINKEN,
      }),
    ],
    'a visit without a day, and a visit that was to come': [
      'unsure',
      told('A', '2024-06-25', { type: 'visit', between: [US, CHINA] }),
      told('B', '2024-06-24', { type: 'visit', status: 'planned', between: [US, CHINA] }),
    ],
  }
  for (const [name, [verdict, left, right]] of Object.entries(cases)) {
    it(`are ${verdict}: ${name}`, async () => {
      assert.equal(await verdictOn(left, right), verdict)
      assert.equal(await verdictOn(right, left), verdict)
    })
  }
})

describe('order', () => {
  const call = { between: [AUSTIN, BELOUSOV], on: '2024-06-25' }
  const nth = (value: number) => ({
    claims: [
      {
        kind: 'nth' as const,
        contact: 'call' as const,
        scope: 'offices' as const,
        value,
        since: 'P7D',
      },
    ],
  })

  it('keeps apart what two reports count differently, and shows what each counts', async () => {
    const contacts = await contactsFrom([
      { ...told('A', '2024-06-25', call), ...nth(1) },
      { ...told('B', '2024-06-25', call), ...nth(2) },
    ])
    assert.equal(contacts.length, 2)
    assert.match(
      contacts[0]?.near[0]?.reasons.join() ?? '',
      /one counts it as number 1, the other as number 2|number 2, the other as number 1/,
    )
    assert.equal(contacts[0]?.accounts.order?.length, 1)
  })

  it('leaves open whether a second of some day is what another tells of the week', async () => {
    const contacts = await contactsFrom([
      { ...told('A', '2024-06-27', { ...call, on: '2024-06-24/2024-06-27' }), ...nth(2) },
      told('B', '2024-06-25', call),
    ])
    assert.equal(contacts.length, 2)
    assert.match(contacts[0]?.near[0]?.reasons.join() ?? '', /number 2 of these days/)
  })

  it('joins what they count alike, and tells so', async () => {
    const [only, ...more] = await contactsFrom([
      { ...told('A', '2024-06-25', call), ...nth(2) },
      { ...told('B', '2024-06-25', call), ...nth(2) },
    ])
    assert.equal(more.length, 0)
    assert.ok(only)
    assert.ok(only.joined[0]?.reasons.includes('both count it as number 2'))
    assert.deepEqual(
      only.accounts.order?.map(({ value, by }) => [value, by]),
      [['2 P7D', ['A', 'B']]],
    )
  })
})

describe('one article', () => {
  it('that names a call again by a general word tells one', async () => {
    const [only, ...more] = await contactsFrom([
      told(
        'A',
        '2024-06-25',
        { between: [AUSTIN, BELOUSOV] },
        { type: 'contact', between: [AUSTIN, BELOUSOV], on: '2024-06-25' },
      ),
    ])
    assert.equal(more.length, 0)
    assert.ok(only)
    assert.equal(only.type, 'call')
    assert.deepEqual(only.days, { from: '2024-06-25', to: '2024-06-25' })
  })

  it('that tells of a call and of talks to come tells two', async () => {
    const contacts = await contactsFrom([
      told(
        'A',
        '2024-06-25',
        { between: [AUSTIN, BELOUSOV], on: '2024-06-25' },
        { type: 'talks', status: 'planned', between: [AUSTIN, BELOUSOV] },
      ),
    ])
    assert.equal(contacts.length, 2)
  })
})

describe('a join', () => {
  it('tells its score', async () => {
    const [only] = await contactsFrom([
      told('A', '2024-06-25', { ...held, between: both }),
      told('B', '2024-06-25', { ...held, between: both }),
    ])
    // The day 6, the kind 2, three for each person.
    assert.equal(only?.joined[0]?.score, 14)
  })
})
