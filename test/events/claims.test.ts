/** The corpus of claims: each sentence makes just the claim that is marked, read as users' text is. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Claim, Entity } from '../../src/events/index.ts'
import { analyst } from '../attribution/read-text.ts'
import { examplesOf } from './marked-lines.ts'
import { readWhole } from './read-whole.ts'

const FILE = join(import.meta.dirname, '../../src/events/en/claims/claims.corpus.txt')

/** A claim in the words of the corpus; scope and parties only where they are expected. */
function shown(claim: Claim, entities: readonly Entity[], expected: string): string {
  const names = claim.parties.map((id) => entities.find((entity) => entity.id === id)?.name ?? id)
  const words = [claim.kind, claim.contact, String(claim.value ?? '-')]
  if (claim.since !== undefined) words.push('since', claim.since)
  if (claim.sinceOffice) words.push('since office')
  if (claim.counting !== undefined) words.push(claim.counting)
  if (/ (?:offices|persons|states)\b/.test(expected)) words.push(claim.scope)
  if (expected.includes(' : ')) words.push(':', names.join(', '))
  return words.join(' ')
}

after(async () => (await analyst()).close())

describe('claims', () => {
  for (const { line, text, marks, expected, read } of examplesOf(readFileSync(FILE, 'utf8')))
    it(`line ${line}: ${text.slice(0, 60)}`, async () => {
      const reading = await readWhole(text, read)
      const found = reading.claims.map((claim) => shown(claim, reading.entities, expected))
      assert.deepEqual(found, expected === 'nothing' ? [] : expected.split(' + '))
      const words = reading.claims.map(({ span }) => reading.article.text.slice(...span))
      assert.deepEqual(words, marks)
    })
})

describe('claims of a report', () => {
  it('say who makes them and of which act', async () => {
    const reading = await readWhole(
      'French Foreign Minister Ilka Reimets spoke by phone with Germany’s foreign minister on Friday.\n\n“It was our first call since March,” Reimets said.',
      '2024-06-25',
    )
    const [claim] = reading.claims
    const maker = reading.attributions.find((one) => one.id === claim?.by)
    assert.equal(claim?.kind, 'first-since')
    assert.equal(claim.value, '2024-03')
    assert.ok(maker?.source, 'the claim is in somebody’s mouth')
    assert.equal(reading.article.text.slice(...maker.source), 'Reimets')
    assert.equal(reading.acts.find((act) => act.id === claim.about)?.type, 'call')
  })
})
