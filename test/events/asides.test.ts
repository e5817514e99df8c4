/** Acts that a sentence tells beside the one that it is about. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readInvented } from './read-corpus.ts'

/** Types of the acts of a text, those told in passing in brackets. */
async function told(text: string): Promise<string> {
  const { acts } = await readInvented(text, '2024-06-26')
  return acts.map(({ aside, type }) => (aside === true ? `(${type})` : type)).join(' ')
}

describe('an act told in passing', () => {
  const cases: Readonly<Record<string, string>> = {
    'Tovia condemned an attack by Belrusian soldiers on a village.': 'accuse (attack)',
    'Tovia freed two pilots whom Belrusian rebels had kidnapped.': 'release (attack)',
    'Tovia restored ties with Belrus five years after crowds stormed its embassy.':
      'support (protest)',
    'Tovia arrested two Belrusian spies and expelled the Belrusian ambassador.': 'detain expel',
    'Belrusian gunmen attacked a village in Tovia.': 'attack',
  }
  for (const [text, expected] of Object.entries(cases))
    it(text, async () => {
      assert.equal(await told(text), expected)
    })
})
