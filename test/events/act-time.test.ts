/** The times of acts in reports whose day of publication is open, and times that are stretches of days. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { eventTime, type Act } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import { readInvented, readUndated } from './read-corpus.ts'

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
      'either of two days',
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

  it('keeps the words of a day that nothing places', async () => {
    const text = 'The foreign ministers of Tovia and Belrus met on Tuesday.'
    const reading = await readUndated(text)
    const time = reading.acts[0]?.time
    assert.deepEqual([time?.edtf, time?.basis, time?.rule], [undefined, 'unknown', 'no anchor'])
    const words = time?.evidence.map((span) => reading.article.text.slice(...span))
    assert.deepEqual(words, ['Tuesday'])
  })

  it('says what it was counted from, and what else the words allow', async () => {
    const text =
      'The foreign ministers of Tovia and Belrus met on June 3, 2024. Two days later they spoke by phone.'
    const { acts } = await readInvented(text, '2024-06-26')
    const [met, spoke] = acts.map(({ time }) => [time.edtf, time.anchor, time.from])
    assert.deepEqual(met, ['2024-06-03', undefined, undefined])
    assert.deepEqual(spoke, ['2024-06-05', 'expression', '2024-06-03'])
  })
})

/** The stretch, its precision, and its bound if it is one. */
async function sinceIn(text: string): Promise<readonly unknown[]> {
  const { acts } = await readInvented(text, '2024-06-26')
  const { edtf, precision, bound } = acts[0]?.time ?? {}
  return [edtf, precision, bound]
}

describe('since', () => {
  it('gives what goes on an open stretch and what was done a limit', async () => {
    assert.deepEqual(
      await sinceIn('Belrus has been shelling the Tovian town of Dor since Sunday.'),
      ['2024-06-23/..', 'range', undefined],
    )
    assert.deepEqual(await sinceIn('Belrus has attacked Tovia’s ports three times since Sunday.'), [
      '2024-06-23/..',
      'day',
      'on-or-after',
    ])
  })

  it('does not make old what goes on', async () => {
    const { acts } = await readInvented('Tovia has supported Belrus since 2014.', '2024-06-26')
    assert.equal(acts[0]?.status, 'held')
  })
})

/** How the time of the first act is known: the limit, its rule, the words that are left silent. */
async function limitIn(text: string, published: string): Promise<readonly unknown[]> {
  const reading = await readInvented(text, published)
  const [act] = reading.acts
  assert.ok(act)
  const { how, time } = eventTime(act, reading)
  return [how, time.edtf, time.bound, act.time.edtf]
}

describe('an act without a time', () => {
  const over = 'Tovian President Ana Mirel met Belrusian Prime Minister Oto Brandt in Oslo.'
  const ahead = 'Tovian President Ana Mirel will meet Belrusian Prime Minister Oto Brandt in Oslo.'

  it('was not after the report that tells it as done', async () => {
    const limit = ['bound', '../2024-06-26', 'on-or-before', undefined]
    assert.deepEqual(await limitIn(over, '2024-06-26'), limit)
  })

  it('will not be before the report that tells it as to come', async () => {
    const limit = ['bound', '2024-06-26/..', 'on-or-after', undefined]
    assert.deepEqual(await limitIn(ahead, '2024-06-26'), limit)
    const open = ['bound', '2024-06-25/..', 'on-or-after', undefined]
    assert.deepEqual(await limitIn(ahead, '2024-06-26T01:38:00Z'), open)
  })

  it('stays unknown where nothing limits it', async () => {
    const unknown = ['unknown', undefined, undefined, undefined]
    const had =
      'Tovian President Ana Mirel had planned to meet Belrusian Prime Minister Oto Brandt.'
    assert.deepEqual(await limitIn(had, '2024-06-26'), unknown)
    const [act, reading] = await firstUndated(over)
    assert.equal(eventTime(act, reading).how, 'unknown')
  })
})

async function firstUndated(text: string): Promise<readonly [Act, Reading]> {
  const reading = await readUndated(text)
  const [act] = reading.acts
  assert.ok(act)
  return [act, reading]
}

/** When it was made known: by act, the day, how the day is known, and who made it known. */
async function announcedIn(text: string): Promise<readonly unknown[]> {
  const { acts, entities } = await readInvented(text, '2024-06-26')
  return acts.flatMap(({ time, announced }) => [
    time.edtf,
    announced?.edtf,
    announced?.time?.rule,
    entities.find(({ id }) => id === announced?.by)?.name,
  ])
}

describe('the day of an announcement', () => {
  const ministers =
    'Tovian Foreign Minister Ilka Reimets had met Belrusian Foreign Minister Pavel Dorn'

  it('is that of the verb that announces, and not the act’s', async () => {
    assert.deepEqual(
      await announcedIn(
        `The Tovian Foreign Ministry announced on Tuesday that ${ministers} on Monday.`,
      ),
      ['2024-06-24', '2024-06-25', 'past weekday', 'The Tovian Foreign Ministry'],
    )
    assert.deepEqual(
      await announcedIn(`The Tovian Foreign Ministry said on Tuesday that ${ministers}.`),
      ['../2024-06-25', '2024-06-25', 'past weekday', 'The Tovian Foreign Ministry'],
    )
    assert.deepEqual(
      await announcedIn(
        `In a statement released on Tuesday, the Tovian Foreign Ministry said that ${ministers} on Monday.`,
      ),
      ['2024-06-24', '2024-06-25', 'past weekday', 'Tovian Foreign Ministry'],
    )
  })

  it('is none where somebody only says so', async () => {
    const [day, announced] = await announcedIn(
      `The Tovian Foreign Ministry said that ${ministers} on Monday.`,
    )
    assert.deepEqual([day, announced], ['2024-06-24', undefined])
  })

  it('does not make a plan over', async () => {
    const [day, announced] = await announcedIn(
      'The Tovian Foreign Ministry said on Tuesday that Tovian Foreign Minister Ilka Reimets would meet Belrusian Foreign Minister Pavel Dorn.',
    )
    assert.deepEqual([day, announced], [undefined, '2024-06-25'])
  })
})
