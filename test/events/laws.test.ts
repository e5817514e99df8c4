/** Laws of the events room: any string is read, evidence lies in the text, equal input gives equal output. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../../src/reading.ts'
import { readInvented } from './read-corpus.ts'

const PARTS = [
  'Tovia',
  'Belrus',
  'the foreign minister of',
  'Ilka Reimets',
  'his counterpart,',
  'the two',
  'spoke by phone with',
  'met',
  'summoned',
  'after the call',
  'on Tuesday',
  'in 2014',
  'which killed at least four',
  '“',
  '”',
  '—',
  '(',
  ')',
  ',',
  '.',
  '?',
  '’s',
  'و',
  '😀',
  '\u200b',
  '\n\n',
]

const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(' ')),
)

function spansOf({ acts, entities }: Reading): readonly (readonly [number, number])[] {
  return [
    ...entities.flatMap((entity) => [...entity.mentions, ...(entity.office?.evidence ?? [])]),
    ...acts.flatMap((act) => [
      act.trigger,
      ...act.mentions,
      ...act.topics,
      ...act.time.evidence,
      ...act.statusEvidence,
      ...(act.place?.evidence ?? []),
      ...(act.announced?.evidence ?? []),
      ...act.parties.flatMap((party) => party.evidence),
      ...act.figures.flatMap((figure) => figure.evidence),
    ]),
  ]
}

describe('the events of any text', () => {
  it('are found without a throw, with evidence inside the text and ids that exist', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reading = await readInvented(`${text} x`, '2024-06-26')
        const ids = new Set(reading.entities.map((entity) => entity.id))
        for (const [start, end] of spansOf(reading))
          assert.ok(start >= 0 && start < end && end <= reading.article.text.length)
        for (const act of reading.acts)
          for (const party of act.parties) assert.ok(ids.has(party.entity), party.entity)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('are the same each time', async () => {
    const text = `${PARTS.join(' ')} Tovia’s president met Belrusian Prime Minister Oto Brandt.`
    const first = await readInvented(text, '2024-06-26')
    const second = await readInvented(text, '2024-06-26')
    assert.deepEqual(second.acts, first.acts)
    assert.deepEqual(second.entities, first.entities)
  })

  it('hold no contact in lists, speeches, sport, markets and questions', async () => {
    const lists = Array.from({ length: 200 }, (_, at) => `Person Number${at} of Tovia`).join(', ')
    const quiet = [
      lists,
      'Russia met Spain in the final and Belrus hosted Tovia in the semi-final.',
      'Talks between Brent and West Texas moved crude futures.',
      '“We stand with Belrus. Tovia speaks to the world, and the world meets Tovia. Our two peoples have met on every field, and our visits to Belrus are visits of friendship. We call on Belrus to speak with us, and we shall speak with Belrus until the last of our quarrels is talked away, for that is what Tovia and Belrus have always done, and that is what they will do again,” President Ana Mirel said.',
      'Tovia Belrus 2019 2020 2021 call 14 15 16 meeting 3 4 5',
    ]
    for (const text of quiet) {
      const { acts } = await readInvented(text, '2024-06-26')
      const told = acts.filter(
        (act) => act.status === 'held' && act.code.plover.startsWith('CONSULT'),
      )
      assert.deepEqual(told, [], text.slice(0, 60))
    }
  })

  it('hold no held contact in a question', async () => {
    const { acts } = await readInvented(
      'Did Tovia’s president meet Oto Brandt of Belrus?',
      '2024-06-26',
    )
    assert.ok(acts.every((act) => act.status !== 'held'))
  })
})
