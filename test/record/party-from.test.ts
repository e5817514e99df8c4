/** Parties from the words that people type: addresses, states, persons, offices, ministries. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { partyFrom } from '../../src/record/index.ts'
import { projectKnowledge } from './readings.ts'

const knowledge = projectKnowledge()
const cases: Readonly<Record<string, string>> = {
  'usa/defence': 'portfolio usa/defence',
  'usa/defense': 'portfolio usa/defence',
  'US/defence': 'portfolio usa/defence',
  'russia/foreign': 'portfolio russia/foreign',
  'usa/secretary-of-defense': 'office Secretary of Defense, United States',
  US: 'state United States',
  usa: 'state United States',
  Russia: 'state Russia',
  '  russia ': 'state Russia',
  'Lloyd Austin': 'person Lloyd Austin',
  'Andrey Belousov': 'person Andrei Belousov',
  "Russia's defence minister": 'office Minister of Defence, Russia',
  'Russian Defence Minister': 'office Minister of Defence, Russia',
  'the Pentagon': 'portfolio usa/defence',
}

describe('party words', () => {
  for (const [words, expected] of Object.entries(cases)) {
    it(`"${words}" name ${expected}`, () => {
      const answer = partyFrom(words, knowledge)
      assert.equal(answer.kind, 'found')
      if (answer.kind === 'found') {
        assert.equal(`${answer.query.kind} ${answer.query.label}`, expected)
      }
    })
  }

  it('that name several offer words that each name one', () => {
    const answer = partyFrom('Korea', knowledge)
    assert.deepEqual(answer, { kind: 'ambiguous', choices: ['north-korea', 'south-korea'] })
    for (const choice of ['north-korea', 'south-korea']) {
      assert.equal(partyFrom(choice, knowledge).kind, 'found', choice)
    }
  })

  it('that name nobody offer near names', () => {
    const answer = partyFrom('Rusia', knowledge)
    assert.deepEqual(answer.kind === 'unknown' && answer.suggestions.includes('russia'), true)
    assert.equal(partyFrom('usa/kitchen', knowledge).kind, 'unknown')
    assert.equal(partyFrom('', knowledge).kind, 'unknown')
    assert.equal(partyFrom('us', knowledge).kind, 'unknown')
  })

  it('may be any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => void partyFrom(words, knowledge)),
    )
  })
})
