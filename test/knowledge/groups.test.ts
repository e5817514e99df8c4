/** Armed groups and parties: named like bodies, part of no state, with the state they come from. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { knowledgeFrom, lookupKey } from '../../src/knowledge/index.ts'
import { rowsOfTable, tables } from './tables.ts'

const knowledge = knowledgeFrom(tables)

describe('groups', () => {
  const NAMED: readonly (readonly [words: string, id: string, home: string | undefined])[] = [
    ['Hamas', 'group/hamas', 'PSE'],
    ['Islamic Resistance Movement', 'group/hamas', 'PSE'],
    ['Hezbollah', 'group/hezbollah', 'LBN'],
    ['Hizbullah', 'group/hezbollah', 'LBN'],
    ['the Taliban', 'group/taliban', 'AFG'],
    ['Pakistani Taliban', 'group/ttp', 'PAK'],
    ['Houthis', 'group/houthis', 'YEM'],
    ['Ansar Allah', 'group/houthis', 'YEM'],
    ['ISIS', 'group/islamic-state', undefined],
    ['ISIL', 'group/islamic-state', undefined],
    ['Daesh', 'group/islamic-state', undefined],
    ['al-Qaeda', 'group/al-qaeda', undefined],
    ['Al Qaida', 'group/al-qaeda', undefined],
    ['PKK', 'group/pkk', 'TUR'],
    ['YPG', 'group/ypg', 'SYR'],
    ['FARC', 'group/farc', 'COL'],
    ['ELN', 'group/eln', 'COL'],
    ['Boko Haram', 'group/boko-haram', 'NGA'],
    ['al-Shabaab', 'group/al-shabaab', 'SOM'],
    ['LRA', 'group/lra', 'UGA'],
    ['M23', 'group/m23', 'COD'],
    ['Rapid Support Forces', 'group/rsf', 'SDN'],
    ['Wagner Group', 'group/wagner-group', 'RUS'],
    ['Tamil Tigers', 'group/ltte', 'LKA'],
    ['IRA', 'group/ira', undefined],
    ['PLO', 'group/plo', 'PSE'],
    ['Polisario', 'group/polisario', 'ESH'],
    ['UNITA', 'group/unita', 'AGO'],
    ['Khmer Rouge', 'group/khmer-rouge', 'KHM'],
    ['Lashkar-e-Tayyiba', 'group/lashkar-e-taiba', 'PAK'],
    ['Abu Sayyaf', 'group/abu-sayyaf', 'PHL'],
    ['Amnesty International', 'group/amnesty-international', undefined],
    ['Doctors Without Borders', 'group/medecins-sans-frontieres', undefined],
  ]
  for (const [words, id, home] of NAMED)
    it(`"${words}" is ${id}`, () => {
      const [group, ...others] = knowledge.organizationsNamed(words)
      assert.deepEqual([group?.id, group?.home, group?.country], [id, home, undefined])
      assert.notEqual(group?.group, undefined)
      assert.deepEqual(others, [])
    })

  it('are not meant by names and words that look like them', () => {
    for (const words of ['Ira', 'Is', 'is', 'Eta', 'Wagner', 'contras', 'Who'])
      assert.deepEqual(knowledge.organizationsNamed(words), [], words)
  })

  it('never make a minister: their offices are no state’s', () => {
    for (const words of ['Houthi foreign minister', 'Hamas prime minister', 'Taliban army chief'])
      assert.deepEqual(knowledge.officesTitled(words), [], words)
  })

  it('have a home that is a state, and a name that nothing else has', () => {
    for (const { cells, line } of rowsOfTable('groups.tsv')) {
      const { home = '', kind = '', name = '', names = '', organization = '' } = cells
      const where = `line ${String(line)}: ${name}`
      assert.ok(home === '' || knowledge.countryOf(home)?.kind !== undefined, where)
      assert.match(kind, /^(armed-group|party|ngo)$/, where)
      for (const words of [name, ...names.split(';').filter((one) => one !== '')]) {
        const found = knowledge.organizationsNamed(words).map((one) => one.id)
        assert.deepEqual(found, [organization], `${where}, ${words}`)
        assert.deepEqual(knowledge.countriesNamed(words), [], `${where}, ${words}`)
      }
    }
  })
})

describe('words that are names only in some form', () => {
  it('are names of something', () => {
    const named = new Set(
      [
        ...knowledge.countries.flatMap((one) => [...one.names, ...one.demonyms]),
        ...['organizations.hand.tsv', 'groups.tsv'].flatMap((file) =>
          rowsOfTable(file).flatMap(({ cells }) => [
            cells['name'] ?? '',
            ...(cells['names'] ?? '').split(';'),
          ]),
        ),
      ].map(lookupKey),
    )
    for (const { cells, line } of rowsOfTable('common-words.tsv'))
      if (cells['form'] === 'capitals')
        assert.ok(named.has(lookupKey(cells['word'] ?? '')), `line ${String(line)}`)
  })
})
