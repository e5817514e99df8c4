/** Ways to tell a contact: the lists are whole, and a sentence counts only with its kind and all its states. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import type { ShownContact } from '../../eval/layers/contacts-gold.ts'
import { isTold, ways, type Way } from '../../eval/layers/contacts-ways.ts'
import { CONTACT_TYPES } from '../../src/events/index.ts'

const contact = (type: string, ...countries: readonly string[]): ShownContact =>
  ({ type, parties: countries.map((country) => ({ country, role: 'participant' })) }) as never

describe('ways to tell a contact', () => {
  it('name kinds that there are and two states, each sentence once', () => {
    const all = ways()
    const kinds: ReadonlySet<string> = CONTACT_TYPES
    for (const way of all) {
      assert.ok(
        way.kinds.every((kind) => kinds.has(kind)),
        way.sentence,
      )
      assert.equal(way.states.length, 2, way.sentence)
    }
    assert.equal(new Set(all.map(({ sentence }) => sentence)).size, all.length)
  })

  it('are found with an allowed kind and all states', () => {
    const way: Way = { list: '1', sentence: '', kinds: ['call', 'contact'], states: ['NOR', 'KEN'] }
    assert.ok(isTold(way, [contact('visit', 'NOR', 'KEN'), contact('call', 'KEN', 'UGA', 'NOR')]))
    assert.ok(!isTold(way, [contact('visit', 'NOR', 'KEN')]))
    assert.ok(!isTold(way, [contact('call', 'NOR', 'UGA'), contact('call', 'KEN', 'UGA')]))
  })
})
