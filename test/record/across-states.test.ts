/**
 * A contact of three states beside one of two of them: never merged by rule, never kept apart in silence.
 * Invented days; the offices are those of the project's tables.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type Contact, type LedgerRecord } from '../../src/record/index.ts'
import { add, party } from '../store-contract/contract.ts'
import {
  AUSTIN,
  BLINKEN,
  CHINA,
  LAVROV,
  projectKnowledge,
  RUSSIA,
  US,
  type ActSpec,
  type PartySpec,
} from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-across-'))
after(() => rmSync(folder, { recursive: true }))

const NOW = '2024-08-01T00:00:00.000Z'
const WANG: PartySpec = { ...CHINA, name: 'Wang Yi', isPerson: true }
const THREE: ActSpec = { between: [BLINKEN, LAVROV, WANG], on: '2024-06-25' }

let count = 0
/** The two rows of the line after a telling of three states and another. */
async function rowsWith(other: ActSpec): Promise<readonly Contact[]> {
  const path = join(folder, `${(count += 1)}.db`)
  const record: LedgerRecord = await openRecord({ path, knowledge: projectKnowledge() })
  try {
    await add(record, { outlet: 'Gazette', published: '2024-06-25', acts: [THREE] })
    await add(record, { outlet: 'Courier', published: '2024-06-25', acts: [other] })
    const query = { left: party('US'), right: party('Russia') }
    const { contacts } = await record.line(query, NOW)
    for (const contact of contacts)
      assert.deepEqual((await record.contact(contact.id))?.near, contact.near)
    const [one, two] = contacts
    assert.ok(one && two, 'they stay two')
    const why = await record.why([one.id, two.id])
    assert.ok(why.pairs.every(({ verdict }) => verdict !== 'same'))
    return contacts
  } finally {
    await record.close()
  }
}

const isOpen = (rows: readonly Contact[]): readonly boolean[] =>
  rows.map(({ doubt }) => doubt.some((one) => one.startsWith('may be one with what is told of')))

describe('a telling of three states and one of two of them', () => {
  it('are unsure on one day, with what speaks for one occasion', async () => {
    const rows = await rowsWith({ between: [BLINKEN, LAVROV], on: '2024-06-25' })
    assert.deepEqual(isOpen(rows), [true, true])
    assert.deepEqual(rows[0]?.near[0]?.reasons, [
      'one is told of 3 states, the other of 2 of them: one occasion, or two on one day',
      'the same day, 2024-06-25',
      'both tell of a call',
      'the same person, Sergey Lavrov',
      'the same person, Antony Blinken',
    ])
  })

  it('are unsure where only states are named', async () => {
    const rows = await rowsWith({ between: [US, RUSSIA], on: '2024-06-25' })
    assert.deepEqual(isOpen(rows), [true, true])
  })

  for (const [why, other] of [
    ['another person', { between: [AUSTIN, LAVROV], on: '2024-06-25' }],
    ['another day', { between: [BLINKEN, LAVROV], on: '2024-06-24' }],
    ['another kind', { between: [BLINKEN, LAVROV], on: '2024-06-25', type: 'meeting' }],
    ['no day', { between: [BLINKEN, LAVROV] }],
  ] as const)
    it(`are two with ${why}`, async () => {
      assert.deepEqual(isOpen(await rowsWith(other)), [false, false])
    })
})
