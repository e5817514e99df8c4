/** Groups that are part of no state: entities with their row, and with the state whose people they are. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readWhole } from './read-whole.ts'

const NAMED: readonly (readonly [text: string, id: string, country: string | undefined])[] = [
  ['Hamas fired rockets at Israel on Tuesday, killing four people.', 'group/hamas', 'PSE'],
  ['Houthi rebels attacked a Greek ship in the Red Sea on Monday.', 'group/houthis', 'YEM'],
  ['Taliban fighters killed 12 Afghan soldiers in Kunduz on Sunday.', 'group/taliban', 'AFG'],
  ['Hezbollah militants shelled northern Israel on Friday.', 'group/hezbollah', 'LBN'],
  [
    'Islamic State militants killed 30 people in Kabul on Thursday.',
    'group/islamic-state',
    undefined,
  ],
]

describe('groups', () => {
  for (const [text, id, country] of NAMED)
    it(text, async () => {
      const { acts, entities } = await readWhole(text, '2024-06-26')
      const group = entities.find(({ known }) => known?.id === id)
      assert.deepEqual([group?.kind, group?.country], ['organization', country])
      const [actor] = acts[0]?.parties.filter(({ role }) => role === 'actor') ?? []
      assert.equal(actor?.entity, group?.id)
    })

  it('are no side of a contact between states', async () => {
    const text = 'Iranian Foreign Minister Abbas Araghchi met Hezbollah in Beirut on Tuesday.'
    const { acts } = await readWhole(text, '2025-06-04')
    assert.deepEqual(
      acts.filter(({ type }) => type === 'meeting'),
      [],
    )
  })
})

describe('states that are no more, and territories', () => {
  it('act under their own name', async () => {
    const { acts } = await readWhole('The Soviet Union invaded Afghanistan in 1979.', '2024-06-26')
    const [actor] = acts[0]?.parties.filter(({ role }) => role === 'actor') ?? []
    assert.equal(actor?.country, 'SUN')
  })

  it('are places where they have no relations of their own', async () => {
    const text = 'The US Secretary of State visited Guam on Monday.'
    const { acts, entities } = await readWhole(text, '2024-06-26')
    assert.equal(entities.find(({ name }) => name === 'Guam')?.kind, 'place')
    assert.deepEqual(acts, [])
  })
})
