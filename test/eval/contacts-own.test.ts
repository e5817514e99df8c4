/** Contacts set against a gold: which are the same one, in what they agree, and the gold itself. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import {
  contactsInGold,
  goldContacts,
  OWN_DOCUMENTS,
  type GoldDocument,
  type ShownContact,
} from '../../eval/layers/contacts-gold.ts'
import { daysFrom, pairsOf, sameDays, type Side } from '../../eval/layers/contacts-match.ts'
import { contactErrors, figuresOf } from '../../eval/layers/contacts-own.ts'

/** "call held NOR TUR:initiator @2024-02-06" */
function contact(words: string, told: ShownContact['told'] = []): ShownContact {
  const [type = '', status = '', ...rest] = words.split(' ')
  const date = rest.find((one) => one.startsWith('@'))?.slice(1)
  const parties = rest
    .filter((one) => !one.startsWith('@'))
    .map((one) => one.split(':'))
    .map(([country = '', role = 'participant']) => ({ country, role }) as Side)
  const days = date === undefined ? {} : { days: daysFrom(date) }
  return { type, status, parties, told, ...days, shown: words } as ShownContact
}

const pairCount = (left: string, right: string): number =>
  pairsOf([contact(left)], [contact(right)]).length

describe('two contacts are one', () => {
  it('when both sides are the same and the words allow both types', () => {
    assert.equal(pairCount('call held NOR TUR', 'contact held TUR NOR'), 1)
    assert.equal(pairCount('letter held NOR TUR', 'message held NOR TUR'), 1)
    assert.equal(pairCount('visit held NOR TUR', 'meeting held NOR TUR'), 0)
    assert.equal(pairCount('call held NOR TUR', 'call held NOR SWE'), 0)
  })

  it('when the days do not contradict', () => {
    assert.equal(pairCount('call held NOR TUR @2024-02-06', 'call held NOR TUR'), 1)
    assert.equal(pairCount('call held NOR TUR @2024-02-06', 'call held NOR TUR @../2024-02-07'), 1)
    assert.equal(pairCount('call held NOR TUR @2024-02-06', 'call held NOR TUR @2024-02-07'), 0)
  })

  it('when a plan and a deed are told by the same words only', () => {
    assert.equal(pairCount('call planned NOR TUR', 'call held NOR TUR'), 0)
    const [planned, held] = [
      contact('call planned NOR TUR', [[0, 9]]),
      contact('call held NOR TUR', [[4, 6]]),
    ]
    assert.equal(pairsOf([planned], [held]).length, 1)
  })

  it('never when a party has no country', () => {
    assert.equal(pairCount('call held NOR ?', 'call held NOR ?'), 0)
  })

  it('one to one, the likest first', () => {
    const gold = [contact('call held NOR TUR @2024-02-06'), contact('meeting held NOR TUR')]
    const ours = [contact('meeting held NOR TUR'), contact('call held NOR TUR @2024-02-06')]
    const found = pairsOf(gold, ours).map(([left, right]) => [left.type, right.type])
    assert.deepEqual(found.sort(), [
      ['call', 'call'],
      ['meeting', 'meeting'],
    ])
    assert.equal(pairsOf(gold, ours.slice(0, 1)).length, 1)
  })
})

describe('days', () => {
  it('of two that may be meant, either is right', () => {
    const either = contact('call held NOR TUR @[2021-05-20,2021-05-21]')
    assert.ok(sameDays(either, contact('call held NOR TUR @2021-05-21')))
    assert.ok(!sameDays(either, contact('call held NOR TUR @2021-05-22')))
    assert.ok(!sameDays(either, contact('call held NOR TUR')))
  })
})

describe('figures', () => {
  const document = {
    gold: [
      contact('call held NOR TUR:initiator @2024-02-06'),
      contact('visit planned NOR:visitor UKR:host @2024-02-20'),
    ],
    ours: [
      contact('contact held NOR TUR SWE @2024-02'),
      contact('visit planned NOR:visitor UKR:host @2024-02-20'),
      contact('talks held FRA ITA'),
    ],
  }

  it('count every status, or what is told as having been', () => {
    const { precision, recall, type, countries, initiator, day } = figuresOf([document], 'all')
    assert.deepEqual([precision, recall], [2 / 3, 1])
    assert.deepEqual([type, countries, initiator, day], [0.5, 0.5, 0, 0.5])
    const been = figuresOf([document], 'been')
    assert.deepEqual([been['precision'], been['recall'], been['contacts']], [0.5, 1, 1])
  })

  it('are shown with their errors for the half that may be read only', () => {
    const shown = (part: 'read' | 'scoredOnly'): string =>
      contactErrors({
        answers: [{ document: 'a', part, text: '', ...document }],
        missing: 0,
      }).join()
    assert.match(shown('read'), /type, countries, initiator, day: call held/)
    assert.match(shown('read'), /not in gold talks held FRA ITA/)
    assert.equal(shown('scoredOnly'), '')
  })
})

describe('the gold of contacts', () => {
  const isOwn = ({ document }: GoldDocument): boolean => !document.startsWith('https:')
  const textOf = (one: GoldDocument): string =>
    isOwn(one) ? readFileSync(join(OWN_DOCUMENTS, one.document), 'utf8') : ''
  const toldIn = (one: GoldDocument): readonly ShownContact[] => contactsInGold(one, textOf(one))

  it('quotes words that stand in its own documents, and none of releases', () => {
    for (const file of ['agreed', 'first', 'second'] as const)
      for (const one of goldContacts(file)) {
        assert.equal(one.text === undefined, isOwn(one), one.document)
        for (const { told, shown } of toldIn(one)) assert.equal(told.length, 1, shown)
        for (const { words } of one.contacts) assert.equal(typeof words === 'string', isOwn(one))
      }
  })

  it('has two sides in every contact that counts', () => {
    for (const { contacts, document } of goldContacts('agreed'))
      for (const { parties } of contacts)
        assert.ok(new Set(parties.map(({ country }) => country)).size > 1, document)
  })

  it('is agreed on as its page says', () => {
    const second = goldContacts('second')
    const passes = goldContacts('first').map((one, index) => ({
      gold: toldIn(one),
      ours: toldIn(second[index] ?? one),
    }))
    const page = readFileSync(join(OWN_DOCUMENTS, '..', 'README.md'), 'utf8')
    for (const which of ['all', 'been'] as const) {
      const figures = figuresOf(passes, which) as Readonly<Record<string, number>>
      const columns = ['found', 'type', 'status', 'countries', 'initiator', 'guests', 'day']
      const cells = columns.map((key) => (figures[key] ?? 0).toFixed(3).replace(/^0/, ''))
      assert.ok(page.includes(`| ${cells.join(' | ')} |`), cells.join(' | '))
    }
  })
})
