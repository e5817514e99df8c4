/** Where an act was, named or not, and where it was not. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readInvented } from './read-corpus.ts'

const PLACES: readonly (readonly [text: string, place: string | undefined])[] = [
  [
    'A Tovian jet crashed into a Belrusian drone, forcing it down over international waters.',
    'international waters',
  ],
  ['A Tovian jet struck a Belrusian drone over international waters.', 'international waters'],
  [
    'Tovian Foreign Minister Ilka Reimets met Belrusian Foreign Minister Pavel Dorn in Oslo.',
    'Oslo',
  ],
  [
    'Tovian Foreign Minister Ilka Reimets met Belrusian Foreign Minister Pavel Dorn, who had flown over international waters.',
    undefined,
  ],
]

describe('places of acts', () => {
  for (const [text, place] of PLACES)
    it(text, async () => {
      const { acts } = await readInvented(text, '2024-06-26')
      assert.equal(acts[0]?.place?.name, place)
    })
})
