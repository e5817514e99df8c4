/** What only the report as a whole tells: its lead's day, that it is a schedule, whom surnames mean. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readInvented } from './read-corpus.ts'

const DAY = '2024-06-26'

describe('the day of the lead', () => {
  const headline = 'President Mirel’s Call with Belrusian President Brandt'
  it('is that of the contact in the headline', async () => {
    const lead =
      'Tovian President Ana Mirel congratulated Belrusian President Oto Brandt on Tuesday.'
    const { acts } = await readInvented(`${headline}\n\n${lead} They discussed fishing.`, DAY)
    const call = acts.find(({ type }) => type === 'call')
    assert.equal(call?.time.edtf, '2024-06-25')
    assert.equal(call.time.basis, 'inferred')
  })
  it('is nobody’s where the lead tells two days', async () => {
    const lead =
      'Tovian President Ana Mirel congratulated Belrusian President Oto Brandt on Tuesday on the deed of Monday.'
    const { acts } = await readInvented(`${headline}\n\n${lead}`, DAY)
    assert.equal(acts.find(({ type }) => type === 'call')?.time.edtf, undefined)
  })
})

describe('a schedule', () => {
  const body = '9:30 a.m. President Mirel meets with Belrusian President Oto Brandt in Karsk.'
  it('tells what is planned', async () => {
    const { acts } = await readInvented(`Public schedule of the president of Tovia\n\n${body}`, DAY)
    assert.deepEqual(
      acts.map(({ type, status }) => `${type} ${status}`),
      ['meeting planned'],
    )
  })
})

describe('a town', () => {
  it('lies in its state and never acts for it', async () => {
    const { acts } = await readInvented('Tovian troops shelled Goma. Goma accused Tovia.', DAY)
    const parties = acts.flatMap((act) =>
      act.parties.map(({ country, role }) => ({ country, role })),
    )
    assert.deepEqual(
      parties.filter(({ country }) => country === 'COD'),
      [{ country: 'COD', role: 'target' }],
    )
  })
})

describe('a government named by who leads it', () => {
  it('is that of the state on the day', async () => {
    const text = 'The Scholz government summoned the Tovian ambassador.'
    const countryOn = async (day: string): Promise<string | undefined> =>
      (await readInvented(text, day)).acts[0]?.parties.find(({ role }) => role === 'summoner')
        ?.country
    assert.equal(await countryOn('2023-06-26'), 'DEU')
    assert.equal(await countryOn('2013-06-26'), undefined)
  })
})
