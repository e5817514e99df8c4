/** What a careful reader takes from the first report, read from the folder beside the repository. */
import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import { CONTACT_TYPES } from '../../src/events/acts/contact-types.ts'
import { readInvented, shownAct } from './read-corpus.ts'

const REPORT = resolve(import.meta.dirname, '../../../shared/founding/report.txt')

describe('the founding report', () => {
  if (!existsSync(REPORT)) {
    console.log(
      'NOT RUN: ../shared/founding/report.txt is not here; the founding acts are unchecked.',
    )
    return
  }
  const reading = readInvented(readFileSync(REPORT, 'utf8'), '2024-06-25')

  it('tells nine acts and no other', async () => {
    const { acts } = await reading
    assert.deepEqual(
      acts.map((act) => shownAct(act, true)),
      [
        'call held initiator:USA/secretary-of-defense=Lloyd_Austin participant:RUS/minister-of-defence=Andrei_Belousov? @../2024-06-25',
        'accuse held actor:RUS target:USA',
        'attack held actor:UKR supplier:USA killed>=4 injured>150',
        'seize background actor:RUS target:- @2014',
        'summons held summoner:RUS summoned:USA/ambassador-to-russia=Lynne_Tracy @2024-06-24/2024-06-30',
        'threaten held actor:RUS target:USA',
        'contact background participant:USA/secretary-of-defense=Lloyd_Austin participant:RUS/minister-of-defence=Sergei_Shoigu @2023-03-15',
        'incident background actor:RUS target:USA @2023-03-14',
        'appoint held subject:RUS/minister-of-defence=Andrei_Belousov @2024-05',
      ],
    )
  })

  it('tells three contacts, the first announced on the day by the spokesman', async () => {
    const { acts, entities } = await reading
    const contacts = acts.filter((act) => CONTACT_TYPES.has(act.type))
    assert.equal(contacts.length, 3)
    const announced = contacts[0]?.announced
    assert.equal(announced?.edtf, '2024-06-25')
    assert.equal(entities.find((each) => each.id === announced?.by)?.name, 'Pat Ryder')
  })

  it('ties the accusation and the summons to the attack in Crimea', async () => {
    const { acts } = await reading
    const attack = acts.find((act) => act.type === 'attack')
    assert.equal(attack?.place?.name, 'Crimea')
    for (const type of ['accuse', 'summons'])
      assert.deepEqual(acts.find((act) => act.type === type)?.because, [attack?.id])
  })
})
