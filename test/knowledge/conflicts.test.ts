/** The report of `npm run knowledge`: which rows of different sources disagree, and which was taken. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { conflictInWords, conflictsIn } from '../../scripts/knowledge/conflicts.ts'
import { spelledAsOne, type Held } from '../../scripts/knowledge/held.ts'
import { notToldByHand } from '../../scripts/knowledge/told.ts'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import { tables } from './tables.ts'

const OFFICE = 'france/president'

function held(source: string, person: string, [from, end]: readonly [string, string]): Held {
  const surname = person.split(' ').at(-1) ?? person
  const edition = end
  return {
    office: OFFICE,
    person,
    spellings: [],
    surname,
    from,
    to: '',
    asOf: end,
    edition,
    source,
  }
}

function linesFor(hand: Held, generated: Held): readonly string[] {
  const row = ({ asOf, from, office, person, source }: Held): string =>
    `office\tperson\tfrom\tas_of\tsource\n${[office, person, from, asOf, source].join('\t')}\n`
  const knowledge = knowledgeFrom({
    ...tables,
    'holders.hand.tsv': row(hand),
    'holders.tsv': row(generated),
  })
  return conflictsIn([hand, generated], knowledge).map(conflictInWords)
}

describe('rows that are told by hand', () => {
  const byHand = [{ office: OFFICE, person: 'Ana Bel', spellings: 'Anna Bél;A. Bel' }]
  const generated = (row: Partial<Record<'office' | 'person' | 'spellings', string>>): number =>
    notToldByHand([{ office: OFFICE, person: 'ANA BEL', spellings: '', ...row }], byHand).length

  it('are left out of the generated table, however they are spelt', () => {
    assert.equal(generated({}), 0)
    assert.equal(generated({ person: 'Anna Bel', spellings: 'A Bel;Ana Bel' }), 0)
  })

  it('stay where they add a person, an office or a spelling', () => {
    assert.equal(generated({ person: 'Oto Karsk' }), 1)
    assert.equal(generated({ office: 'france/prime-minister' }), 1)
    assert.equal(generated({ spellings: 'Anne Belle' }), 1)
  })
})

describe('conflicts between sources', () => {
  it('name both rows and the one that was taken', () => {
    const [line, ...more] = linesFor(
      held('by-hand', 'Ana Bel', ['2020-01-01', '2021-06-30']),
      held('a-list', 'Oto Karsk', ['2020-06-01', '2022-01-01']),
    )
    assert.deepEqual(more, [])
    assert.equal(
      line,
      'france/president, holder on 2020-06-02: by-hand has Ana Bel from 2020-01-01 to 2021-06-30; ' +
        'a-list has Oto Karsk from 2020-06-01 to 2022-01-01. Taken: Ana Bel (by-hand)',
    )
  })

  it('tell two starts of one term, and another spelling, apart from another person', () => {
    const [start] = linesFor(
      held('by-hand', 'Ana Bel', ['2020-01-01', '2021-06-30']),
      held('a-list', 'Ana Bel', ['2020-01-05', '2021-06-01']),
    )
    assert.match(start ?? '', /, start: .* Taken: 2020-01-01 \(by-hand\)$/)
    const [spelling] = linesFor(
      held('by-hand', 'Ana Belarov', ['2020-01-01', '2021-06-30']),
      held('a-list', 'Anna Belarow', ['', '2020-03-01']),
    )
    assert.match(spelling ?? '', /, spelling on 2020-03-01: .* Taken: Ana Belarov \(by-hand\)$/)
  })

  it('are none where rows agree, follow each other, or come from one source', () => {
    const first = held('by-hand', 'Ana Bel', ['2020-01-01', '2021-06-30'])
    assert.deepEqual(linesFor(first, held('a-list', 'Ana Bel', ['2020-01-01', '2021-01-01'])), [])
    assert.deepEqual(linesFor(first, held('a-list', 'Oto Karsk', ['2021-06-30', '2022-01-01'])), [])
    assert.deepEqual(
      linesFor(first, held('by-hand', 'Oto Karsk', ['2020-06-01', '2022-01-01'])),
      [],
    )
  })

  it('are no spellings of one name where only the given name is shared', () => {
    const [one, ...more] = linesFor(
      held('by-hand', 'Mario Dragi', ['2020-01-01', '2021-06-30']),
      held('a-list', 'Mario Monte', ['', '2020-03-01']),
    )
    assert.match(one ?? '', /, holder on 2020-03-01: .* Taken: Mario Dragi \(by-hand\)$/)
    assert.deepEqual(more, [])
  })

  it('go away where a table tells the spelling', () => {
    const rows = [
      held('a-list', 'Ana Bel', ['2020-01-01', '2021-06-30']),
      held('b-list', 'Anne Belle', ['', '2020-03-01']),
    ]
    const spellings = [{ office: OFFICE, person: 'Ana Bel', spelling: 'Anne Belle' }]
    const one = spelledAsOne(rows, spellings)
    assert.deepEqual(
      one.map(({ person }) => person),
      ['Ana Bel', 'Ana Bel'],
    )
    assert.deepEqual(one[1]?.spellings, ['Anne Belle'])
  })
})
