/** A kill in the middle of `add`, and two programs on one record: nothing lost, nothing twice. */
import { strict as assert } from 'node:assert'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ended, json, makePlace, reportOf, type Place } from './command-line.ts'

/** Waits until the record's log has grown beyond its empty tables. */
async function untilSomeIsStored({ database }: Place): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const log = `${database}-wal`
    if (existsSync(log) && statSync(log).size > 400_000) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('faults', () => {
  let place: Place
  before(() => {
    place = makePlace()
    mkdirSync(join(place.folder, 'many'))
    for (let number = 0; number < 60; number++)
      writeFileSync(
        join(place.folder, 'many', `${number}.txt`),
        reportOf(
          `2022-05-${String((number % 28) + 1).padStart(2, '0')}`,
          `Report number ${number}.`,
        ),
      )
  })
  after(() => place.remove())

  const articles = async (): Promise<number> =>
    json<{ articles: number }>((await place.run(['where', '--json'])).out).articles

  it('goes on after a kill in the middle of add, and stores nothing twice', async () => {
    const child = place.start(['add', 'many'])
    const end = ended(child)
    await untilSomeIsStored(place)
    child.kill('SIGKILL')
    await end
    const before = await articles()
    assert.ok(before >= 1 && before <= 60, String(before))
    const again = await place.run(['add', 'many', '--json'])
    assert.equal(again.code, 0, again.log)
    assert.equal(await articles(), 60)
  })

  it('lets two processes add at once', async () => {
    writeFileSync(join(place.folder, 'many', 'extra.txt'), reportOf('2022-06-01', 'One more.'))
    const [one, two] = await Promise.all([
      place.run(['add', 'many', '--workers', '1']),
      place.run(['add', 'many', '--workers', '1']),
    ])
    assert.deepEqual([one.code, two.code], [0, 0], `${one.log}${two.log}`)
    assert.equal(await articles(), 61)
  })
})
