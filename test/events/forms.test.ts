/** Contacts told in other forms than sentences: posts, lists, rows, headlines, schedules, turns of a transcript. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { readWhole } from './read-whole.ts'

/** Type, status, sides and day of each contact. */
async function contactsOf(text: string, published: string): Promise<readonly string[]> {
  const { acts, entities } = await readWhole(text, published)
  return acts
    .filter(({ code }) => code.plover.startsWith('CONSULT'))
    .map(({ parties, status, time, type }) => {
      const sides = parties.map((party) => {
        const entity = entities.find(({ id }) => id === party.entity)
        return party.country ?? party.body ?? entity?.country ?? '?'
      })
      return [type, status, ...[...new Set(sides)].sort(), time.edtf ?? 'unknown'].join(' ')
    })
}

describe('posts of ministers', () => {
  const head = 'Posts of the week'
  it('are told by whoever opens them, on the day of the post or before it', async () => {
    const text = `${head}\n\nLars Holm (Sweden), 16 Feb: Useful meeting with Kosovo’s deputy prime minister.`
    assert.deepEqual(await contactsOf(text, '2024-02-18'), ['meeting held SWE XKX ../2024-02-16'])
  })
  it('are no contact where nobody of a state opens them', async () => {
    const text = `${head}\n\nRui Oto, analyst: Met with many clever people.`
    assert.deepEqual(await contactsOf(text, '2024-02-18'), [])
  })
})

describe('a list of meetings', () => {
  const lead = 'The Prime Minister of Albania, Ana Hoxha, held the following bilateral meetings.'
  const lines =
    '9 July\n- Ole Berg, Prime Minister of Norway\n- The President of Ghana, Nana Boa\n\n10 July\n- Rosa Sol, President of Peru'
  it('tells one a line, on the day over it, with whoever the lead names', async () => {
    assert.deepEqual(await contactsOf(`At the summit\n\n${lead}\n\n${lines}`, '2024-07-12'), [
      'meeting held ALB NOR 2024-07-09',
      'meeting held ALB GHA 2024-07-09',
      'meeting held ALB PER 2024-07-10',
    ])
  })
  it('is none where the lead calls it nothing', async () => {
    const list = 'The Prime Minister of Albania, Ana Hoxha, sent greetings to colleagues.'
    assert.deepEqual(await contactsOf(`At the summit\n\n${list}\n\n${lines}`, '2024-07-12'), [])
  })
  it('has its kind in the row where the row says it', async () => {
    const rows =
      'Calls and meetings of the Foreign Minister of Peru, June 2023\n\n2 June | Phone call | Foreign Minister of Egypt\n7 June | Meeting | Prime Minister of Iraq'
    const told = await contactsOf(rows, '2023-06-30')
    assert.deepEqual(told, ['call held EGY PER 2023-06-02', 'meeting held IRQ PER 2023-06-07'])
  })
  it('is not headed by a headline that calls for something', async () => {
    const text =
      'Peru’s foreign minister calls for restraint\n\nAna Bel, President of Ghana\n\nThe minister spoke at length in parliament about fish.'
    assert.deepEqual(await contactsOf(text, '2023-06-30'), [])
  })
})

describe('a week ahead', () => {
  it('has its days in the week to come', async () => {
    const text =
      'The week ahead\n\nTuesday: Finnish and Estonian defence ministers hold talks in Tallinn.\n\nFriday: Talks between Iran and Oman on the gas field resume in Muscat.'
    assert.deepEqual(await contactsOf(text, '2021-12-12'), [
      'talks planned EST FIN 2021-12-14',
      'talks planned IRN OMN 2021-12-17',
    ])
  })
  it('does not make a plan of what a schedule tells as past', async () => {
    const text =
      'Agenda of the Foreign Minister of Peru\n\nOn Monday the Foreign Minister of Peru met the Foreign Minister of Ghana in Lima.'
    assert.deepEqual(await contactsOf(text, '2024-06-12'), ['meeting held GHA PER 2024-06-10'])
  })
})

describe('turns of a transcript', () => {
  const answer = (words: string): string =>
    `Questions in the house\n\nMinister for Foreign Affairs (Ana Bel, Ireland): ${words}\n\nDeputy Tom Oto: That was not my question.`
  it('tell what the minister did, and who "our ambassador" is', async () => {
    const words =
      'I met the foreign minister of Ghana in Accra on 12 May. Israel summoned our ambassador on 13 May.'
    const text = answer(words)
    assert.deepEqual(await contactsOf(text, '2022-05-16'), ['meeting held GHA IRL 2022-05-12'])
    const { acts } = await readWhole(text, '2022-05-16')
    assert.ok(acts.some(({ type, parties }) => type === 'summons' && parties.length === 2))
  })
  it('tell none where the minister only speaks of peoples', async () => {
    const words = 'Ireland meets the world, and we shall speak with Ghana until all is said.'
    const told = await contactsOf(answer(words), '2022-05-16')
    assert.deepEqual(
      told.filter((each) => each.includes(' held ')),
      [],
    )
  })
})

describe('a text about sport', () => {
  const story = 'Norway met Kenya in Oslo on Monday.'
  it('tells no contact of its teams, by its headline alone', async () => {
    assert.deepEqual(await contactsOf(`Sport this week\n\n${story}`, '2024-06-12'), [])
  })
  it('is none where the headline speaks of something else', async () => {
    assert.deepEqual(await contactsOf(`Fish this week\n\n${story}`, '2024-06-12'), [
      'meeting held KEN NOR 2024-06-10',
    ])
  })
})

describe('headlines one under the other', () => {
  const list = (...lines: readonly string[]): string => ['Morning line', ...lines].join('\n\n')
  it('keep a verb that stands where a noun could', async () => {
    const text = list('Norway’s Støre phones Kenya’s Ruto')
    assert.deepEqual(await contactsOf(text, '2025-04-17'), ['call held KEN NOR unknown'])
  })
  it('keep subjects that only a comma joins', async () => {
    for (const line of ['Norway, Kenya resume talks', 'Norway’s Støre, Kenya’s Ruto hold talks'])
      assert.deepEqual(await contactsOf(list(line), '2025-04-17'), ['talks held KEN NOR unknown'])
  })
  it('tell what is to come as planned', async () => {
    const text = list('Norway’s prime minister to host Kenya’s president')
    assert.deepEqual(await contactsOf(text, '2024-06-12'), ['meeting planned KEN NOR unknown'])
  })
  it('tell who called in whom', async () => {
    const { acts } = await readWhole(list('Norway calls in Kenyan ambassador'), '2024-06-12')
    const roles = acts.map(({ type, parties }) => [
      type,
      ...parties.map(({ country, role }) => `${role} ${String(country)}`),
    ])
    assert.deepEqual(roles, [['summons', 'summoner NOR', 'summoned KEN']])
  })
})
