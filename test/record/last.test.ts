/**
 * The last contact: only a contact whose time is told, and told well enough to come after the others.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { openRecord } from '../../src/record/index.ts'
import { add, party } from '../store-contract/contract.ts'
import { AUSTIN, BELOUSOV, projectKnowledge, SHOIGU } from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-last-'))
after(() => rmSync(folder, { recursive: true }))

const NOW = '2024-08-01T00:00:00.000Z'
const DEFENCE = { left: party('usa/defence'), right: party('russia/defence') }

it('a contact without a day, or of some day of a year, is not the last', async () => {
  const record = await openRecord({ path: join(folder, 'last.db'), knowledge: projectKnowledge() })
  const told = [
    { between: [AUSTIN, SHOIGU], on: '2023-03-15' },
    { between: [AUSTIN, BELOUSOV], on: '2024-06-25', bound: 'on-or-before' },
    { between: [AUSTIN, BELOUSOV], on: '2024', type: 'meeting' },
    { between: [AUSTIN, BELOUSOV], type: 'talks' },
  ] as const
  const published = ['2023-03-15', '2024-06-25', '2024-07-20', '2024-07-30']
  for (const [index, act] of told.entries()) {
    await add(record, { published: published[index] ?? '', acts: [act] })
  }
  const { contacts, last } = await record.line(DEFENCE, NOW)
  assert.deepEqual(
    contacts.map(({ time }) => time.edtf),
    ['2023-03-15', '../2024-06-25', '2024', undefined],
  )
  assert.equal(last?.contact, contacts[1]?.id)
  assert.equal(last?.gap, 'P37D')
  const answer = await record.last(DEFENCE, NOW)
  assert.equal(answer.contact?.id, contacts[1]?.id)
  assert.equal(answer.gap, 'P37D')
  const [line] = (await record.summary(NOW)).lines
  assert.equal(line?.last.id, contacts[1]?.id)
  assert.equal(line?.count, 4)
  await record.close()
})
