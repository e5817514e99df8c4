/** The times of acts in reports whose day of publication is open, and times that are stretches of days. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readInvented } from './read-corpus.ts'

async function timeOfAct(text: string, published: string): Promise<readonly unknown[]> {
  const { acts } = await readInvented(text, published)
  const time = acts[0]?.time
  return [time?.edtf, time?.precision, time?.basis, time?.rule]
}

const NIGHT_IN_UTC = '2021-05-28T01:38:00Z'

describe('the time of an act', () => {
  it('is either of two days where the day of publication is open', async () => {
    const text = 'The foreign ministers of Tovia and Belrus spoke by phone today.'
    assert.deepEqual(await timeOfAct(text, NIGHT_IN_UTC), [
      '2021-05-27/2021-05-28',
      'range',
      'inferred',
      'today',
    ])
    const day = ['2021-05-28', 'day', 'inferred', 'today']
    assert.deepEqual(await timeOfAct(text, '2021-05-28T01:38:00-04:00'), day)
    assert.deepEqual(await timeOfAct(text, '2021-05-28'), day)
  })

  it('is either of two days for a part of the day too', async () => {
    const text = 'The foreign ministers of Tovia and Belrus spoke by phone this morning.'
    const [edtf, precision] = await timeOfAct(text, NIGHT_IN_UTC)
    assert.deepEqual([edtf, precision], ['2021-05-27/2021-05-28', 'range'])
  })

  it('is open to one side of a stretch without naming a day in it', async () => {
    const text = 'The foreign ministers of Tovia and Belrus met before this morning.'
    const [edtf] = await timeOfAct(text, NIGHT_IN_UTC)
    assert.equal(edtf, '2021-05-27/2021-05-28')
    const week = 'The foreign ministers of Tovia and Belrus met before last week.'
    const [before] = await timeOfAct(week, '2021-05-28')
    assert.equal(before, '../2021-05-23')
  })

  it('is the day of the weekday, which no stamp makes doubtful', async () => {
    const text = 'The foreign ministers of Tovia and Belrus spoke by phone on Thursday.'
    const [edtf, precision] = await timeOfAct(text, NIGHT_IN_UTC)
    assert.deepEqual([edtf, precision], ['2021-05-27', 'day'])
  })

  it('is not the date of a dateline in brackets where the sentence tells another', async () => {
    const text =
      'In Port Salda (May 28, 2021) the foreign ministers of Tovia and Belrus met yesterday.'
    const [edtf] = await timeOfAct(text, '2021-05-28')
    assert.equal(edtf, '2021-05-27')
  })
})
