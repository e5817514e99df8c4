/**
 * Kills at random instants, in short; `npm run faults` runs hundreds of each. Nothing acknowledged is lost,
 * and after each kill the record is whole and what a rebuild makes.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { killAdding, killBackingUp, killDeciding, killMigrating, type Figures } from './kills.ts'
import { FILLED, filled, madeAs } from '../record/earlier.ts'
import { sayNoServer, serverPrograms, startServer } from '../record/postgres-server.ts'

const KILLS = 4
const folder = mkdtempSync(join(tmpdir(), 'readout-kills-'))
after(() => rmSync(folder, { recursive: true }))
let number = 0

const inFile = (seed: number) => ({
  kills: KILLS,
  seed,
  place: () => Promise.resolve(join(folder, `record-${++number}.db`)),
})

function nothingLost({ kills, lost, torn }: Figures): void {
  assert.deepEqual({ kills, lost, torn }, { kills: KILLS, lost: 0, torn: 0 })
}

describe('a kill of a file’s user', () => {
  it('who adds', async () => nothingLost(await killAdding(inFile(11))))
  it('who decides', async () => nothingLost(await killDeciding(inFile(12))))
  it('who backs up', async () => nothingLost(await killBackingUp(inFile(13))))
  it('who brings it forward', async () => {
    const today = join(folder, 'today.db')
    await filled(today)
    const place = () =>
      Promise.resolve(madeAs('1.sql', today, join(folder, `earlier-${++number}.db`)))
    nothingLost(await killMigrating({ kills: KILLS, seed: 14, place }, FILLED))
  })
})

if (serverPrograms() === undefined) sayNoServer('kills of a server’s users')
else {
  const server = await startServer()
  after(() => server.remove())
  const onServer = (seed: number) => ({ kills: KILLS, seed, place: () => server.database() })

  describe('a kill of a server’s user', () => {
    it('who adds', async () => nothingLost(await killAdding(onServer(15))))
    it('who decides', async () => nothingLost(await killDeciding(onServer(16))))
    it('who backs up', async () => nothingLost(await killBackingUp(onServer(17))))
  })
}
