/** Wrong use and bad input at the front door: a clear error, the right exit code, nothing harmed. */
import { strict as assert } from 'node:assert'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import { openRecord } from '../../src/record/index.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import { json, makePlace, type AddResult, type Place } from './command-line.ts'

describe('wrong use and bad input', () => {
  let place: Place
  before(async () => {
    place = makePlace()
    const knowledge = knowledgeFrom(await loadKnowledgeTables())
    await (await openRecord({ path: place.database, knowledge })).close()
  })
  after(() => place.remove())

  const wrong: readonly (readonly [words: readonly string[], code: string, exitCode: number])[] = [
    [['frobnicate'], 'wrong-use', 2],
    [[], 'wrong-use', 2],
    [['line', 'US'], 'wrong-use', 2],
    [['line', 'US', 'Russia', '--nonsense'], 'wrong-use', 2],
    [['line', 'Atlantis', 'Russia'], 'party-unknown', 2],
    [['last', 'US', 'Russia', '--before', '2024-02-31'], 'wrong-use', 2],
    [['check', 'the weather was fine', '--about', 'US', 'Russia'], 'wrong-use', 2],
    [['line', 'US', 'USA'], 'wrong-use', 2],
    [['line', 'Congo', 'US'], 'wrong-use', 2],
    [['line', "'; DROP TABLE contacts; --", 'US'], 'party-unknown', 2],
    [['line', 'US', 'Russia', '--from', '2024-07-01', '--to', '2024-01-01'], 'wrong-use', 2],
    [['last', 'US', 'Russia', '--as-of', '2999-01-01'], 'wrong-use', 2],
    [['check', 'first call since March 2098', '--about', 'US', 'Russia'], 'wrong-use', 2],
    [['check', 'first call in 15 months', '--on', '2999-01-01'], 'wrong-use', 2],
    [['check', '--kind', 'nth', '--about', 'US', 'Russia'], 'wrong-use', 2],
    [['check', '--since', '2023'], 'wrong-use', 2],
    [['search', 'words', '--type', 'chat'], 'wrong-use', 2],
    [['search'], 'wrong-use', 2],
    [['declare', 'US', 'Russia', '--from', '2023-01-01'], 'wrong-use', 2],
    [['read', 'nowhere.txt'], 'file-missing', 3],
    [['read', '-', '--as', 'poetry'], 'wrong-use', 2],
    [['where', '--workers', 'many'], 'wrong-use', 2],
    [['show', 'c-000000000000'], 'id-unknown', 2],
    [['show', 'nothere'], 'id-unknown', 2],
    [['retract', 'sha256:00'], 'id-unknown', 2],
  ]
  for (const [words, code, exitCode] of wrong) {
    it(`answers "${words.join(' ')}" with ${code}`, async () => {
      const result = await place.run([...words, '--json'])
      assert.equal(result.code, exitCode, `${result.out}${result.log}`)
      const { error } = json<{ error: { code: string; message: string } }>(result.log)
      assert.equal(error.code, code)
      assert.notEqual(error.message, '')
      assert.equal(result.out, '')
    })
  }

  it('tells people of wrong use in words', async () => {
    const { code, log, out } = await place.run(['line', 'US'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(log, /missing required argument 'b'/)
  })

  it('makes no record for a question', async () => {
    const path = join(place.folder, 'none', 'record.sqlite')
    const { code, log } = await place.run(['line', 'US', 'Russia', '--db', path, '--json'])
    assert.equal(code, 4, log)
    assert.equal(json<{ error: { code: string } }>(log).error.code, 'record-missing')
    assert.ok(!existsSync(join(place.folder, 'none')))
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
