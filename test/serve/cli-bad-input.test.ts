/** Wrong use and bad input at the front door: a clear error, the right exit code, nothing harmed. */
import { strict as assert } from 'node:assert'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { json, makePlace, type AddResult, type Place } from './command-line.ts'

describe('wrong use and bad input', () => {
  let place: Place
  before(() => {
    place = makePlace()
  })
  after(() => place.remove())

  const wrong: readonly (readonly [name: string, words: readonly string[], code: number])[] = [
    ['an unknown command', ['frobnicate'], 2],
    ['a missing argument', ['line', 'US'], 2],
    ['an unknown party', ['line', 'Atlantis', 'Russia'], 2],
    ['a date that is none', ['last', 'US', 'Russia', '--before', '2024-02-31'], 2],
    ['a claim that is none', ['check', 'the weather was fine', '--about', 'US', 'Russia'], 2],
    ['a file that is not there', ['read', 'nowhere.txt'], 3],
    ['a form that is none', ['read', '-', '--as', 'poetry'], 2],
    ['an id that is none', ['show', 'c-000000000000'], 2],
  ]
  for (const [name, words, code] of wrong) {
    it(`answers ${name} with ${code}`, async () => {
      const result = await place.run([...words])
      assert.equal(result.code, code, `${result.out}${result.log}`)
      assert.notEqual(result.log, '')
      assert.equal(result.out, '')
    })
  }

  it('prints an error as JSON when asked', async () => {
    const { log, code } = await place.run(['show', 'c-000000000000', '--json'])
    assert.equal(code, 2)
    assert.equal(typeof json<{ error: { code: string } }>(log).error.code, 'string')
  })

  it('refuses a database that is not ours, unharmed', async () => {
    const path = join(place.folder, 'letters.sqlite')
    writeFileSync(path, 'Dear diary,')
    const { code, log } = await place.run(['line', 'US', 'Russia', '--db', path])
    assert.equal(code, 4, log)
    assert.equal(readFileSync(path, 'utf8'), 'Dear diary,')
  })

  it('stores 99 and reports one of a folder with one bad file among a hundred', async () => {
    const folder = join(place.folder, 'hundred')
    mkdirSync(folder)
    for (let number = 1; number < 100; number++)
      writeFileSync(
        join(folder, `${number}.txt`),
        `Report ${number}: the ministers of France and Spain met in Madrid.\n`,
      )
    writeFileSync(
      join(folder, 'bad.txt'),
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3, 0, 0]),
    )
    const { code, out, log } = await place.run(['add', folder, '--json'])
    const result = json<AddResult>(out)
    assert.deepEqual(
      [code, result.new, result.failed.length, result.failed[0]?.code],
      [3, 99, 1, 'not-text'],
      log,
    )
  })
})
