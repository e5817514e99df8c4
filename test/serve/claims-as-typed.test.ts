/**
 * Claims as people type them: each is understood as the file beside says, or the answer says what is missing.
 */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { claimOf, claimOfParts } from '../../src/serve/claim.ts'
import { compose } from '../../src/serve/compose.ts'
import { pairNamed } from '../../src/serve/party.ts'
import { settingsFrom } from '../../src/serve/settings.ts'
import { makePlace } from './command-line.ts'

const FILE = join(import.meta.dirname, 'claims-as-typed.txt')
const ON = '2024-06-25'
const place = makePlace()
const readout = await compose(settingsFrom({}, { database: place.database, workers: 1 }))
const sides = pairNamed(['usa/defence', 'russia/defence'], readout.knowledge)

after(async () => {
  await readout.close()
  place.remove()
})

async function understood(words: string): Promise<string> {
  try {
    const claim = await claimOf(words, { readout, on: ON, about: sides })
    const { kind, contact, value, since, counting } = claim
    return [kind, contact, value ?? '-', since, counting]
      .filter((one) => one !== undefined)
      .join(' ')
  } catch (error) {
    return `unclear ${error instanceof Error ? error.message : ''}`
  }
}

describe('a claim as it is typed', () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it('comes in sixty wordings and more', () => assert.ok(lines.length > 60))

  for (const line of lines) {
    const [expected = '', words = ''] = line.split('\t')
    it(words, async () => {
      const found = await understood(words)
      if (!expected.startsWith('unclear ')) assert.equal(found, expected)
      else assert.ok(found.startsWith('unclear ') && found.includes(expected.slice(8)), found)
    })
  }

  it('given by parts is the same claim', async () => {
    const typed = await claimOf('first call in 15 months', { readout, on: ON, about: sides })
    const parts = { kind: 'first-since', contact: 'call', since: '15 months' }
    assert.deepEqual(claimOfParts(parts, { sides, on: ON }), typed)
  })

  const wrong: readonly (readonly [parts: Record<string, string>, says: RegExp])[] = [
    [{ kind: 'first' }, /no kind of a claim.*first-since/],
    [{ kind: 'first-since' }, /needs since: 2023-03/],
    [{ kind: 'last' }, /needs day/],
    [{ kind: 'nth' }, /needs count/],
    [{ kind: 'nth', count: '-3' }, /cannot be the count/],
    [{ kind: 'nth', count: '2', contact: 'letter' }, /no contact of a claim/],
    [{ kind: 'first-since', since: '2024-02-31' }, /cannot be the since/],
    [{ kind: 'first-since', since: "'; DROP TABLE contacts; --" }, /cannot be the since/],
    [{ kind: 'none-since', since: '2031' }, /lies after 2024-06-25/],
    [{ kind: 'last', day: '2024-07' }, /lies after 2024-06-25/],
  ]
  for (const [parts, says] of wrong)
    it(`by parts ${JSON.stringify(parts)} is refused with what is wrong`, () => {
      assert.throws(() => claimOfParts({ kind: '', ...parts }, { sides, on: ON }), says)
    })
})
