/** Names of states, seats, bodies, titles and persons, as texts write them. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { knowledgeFrom, lookupKey } from '../../src/knowledge/index.ts'
import { tables } from './tables.ts'

const knowledge = knowledgeFrom(tables)

const codes = (words: string): readonly string[] =>
  knowledge.countriesNamed(words).map((one) => one.code)

describe('names of states', () => {
  const NAMED: readonly (readonly [words: string, codes: readonly string[]])[] = [
    ['US', ['USA']],
    ['U.S.', ['USA']],
    ['u.s.', ['USA']],
    ['the United States', ['USA']],
    ['America', ['USA']],
    ['us', []],
    ['RUSSIA', ['RUS']],
    ['russia', ['RUS']],
    ['UK', ['GBR']],
    ['Britain', ['GBR']],
    ['Türkiye', ['TUR']],
    ['Turkey', ['TUR']],
    ['turkey', []],
    ['china', []],
    ['Chad', ['TCD']],
    ['Cote d’Ivoire', ['CIV']],
    ['Congo', ['COD', 'COG']],
    ['DR Congo', ['COD']],
    ['Republic of the Congo', ['COG']],
    ['Korea', ['PRK', 'KOR']],
    ['South Korea', ['KOR']],
    ['DPRK', ['PRK']],
    ['Guinea', ['GIN']],
    ['Guinea-Bissau', ['GNB']],
    ['Equatorial Guinea', ['GNQ']],
    ['Papua New Guinea', ['PNG']],
    ['Niger', ['NER']],
    ['Nigeria', ['NGA']],
    ['Sudan', ['SDN']],
    ['South Sudan', ['SSD']],
    ['Republic of China', ['TWN']],
    ["People's Republic of China", ['CHN']],
    ['Dominica', ['DMA']],
    ['Dominican Republic', ['DOM']],
    ['Georgia', ['GEO']],
    ['Kosovo', ['XKX']],
    ['Palestinian Authority', ['PSE']],
    ['the Vatican', ['VAT']],
    ['Burma', ['MMR']],
    ['Narnia', []],
    ['', []],
  ]
  for (const [words, expected] of NAMED)
    it(`"${words}" names ${expected.join(' and ') || 'none'}`, () =>
      assert.deepEqual(codes(words), expected))

  it('tell peoples apart', () => {
    const ofPeople = (words: string) => knowledge.countriesOfDemonym(words).map((one) => one.code)
    assert.deepEqual(ofPeople('Nigerien'), ['NER'])
    assert.deepEqual(ofPeople('Nigerians'), ['NGA'])
    assert.deepEqual(ofPeople('Dominican'), ['DMA', 'DOM'])
    assert.deepEqual(ofPeople('Congolese'), ['COD', 'COG'])
    assert.deepEqual(ofPeople('Poles'), ['POL'])
    assert.deepEqual(ofPeople('poles'), [])
    assert.deepEqual(ofPeople('polish'), [])
    assert.deepEqual(ofPeople('French'), ['FRA'])
  })
})

describe('seats and bodies', () => {
  it('stand for governments and their parts', () => {
    const seat = (words: string) => {
      const [one] = knowledge.seatsNamed(words)
      return one && [one.kind, one.country, one.portfolio]
    }
    assert.deepEqual(seat('Pentagon'), ['building', 'USA', 'defence'])
    assert.deepEqual(seat('the Kremlin'), ['building', 'RUS', undefined])
    assert.deepEqual(seat('Foggy Bottom'), ['building', 'USA', 'foreign'])
    assert.deepEqual(seat('Quai d’Orsay'), ['building', 'FRA', 'foreign'])
    assert.deepEqual(seat('Kiev'), ['capital', 'UKR', undefined])
    assert.deepEqual(seat('Kyiv'), ['capital', 'UKR', undefined])
    assert.equal(seat('Springfield'), undefined)
  })

  it('are found by their own names and by those that all states share', () => {
    const bodies = (words: string) => knowledge.organizationsNamed(words).map((one) => one.id)
    assert.deepEqual(bodies('Russian Foreign Ministry'), ['russia/ministry-of-foreign-affairs'])
    assert.deepEqual(bodies("Russia's Foreign Ministry"), ['russia/ministry-of-foreign-affairs'])
    assert.deepEqual(bodies('Foreign Ministry of Russia'), ['russia/ministry-of-foreign-affairs'])
    assert.deepEqual(bodies('Ministry of Foreign Affairs of Japan'), [
      'japan/ministry-of-foreign-affairs',
    ])
    assert.deepEqual(bodies('the State Department'), ['usa/department-of-state'])
    assert.deepEqual(bodies('U.S. Department of Defense'), ['usa/department-of-defense'])
    assert.deepEqual(bodies('NATO'), ['nato/nato'])
    assert.deepEqual(bodies('who'), [])
    assert.deepEqual(bodies('WHO'), ['un/world-health-organization'])
    assert.ok(bodies('Foreign Ministry').length > 150, 'a ministry without a state is any of them')
  })

  it('give the ministry of a state first', () => {
    const [first] = knowledge.organizationsOf('USA', 'defence')
    assert.equal(first?.id, 'usa/department-of-defense')
  })
})

describe('titles', () => {
  const TITLED: readonly (readonly [words: string, office: string | undefined])[] = [
    ['US Secretary of State', 'usa/secretary-of-state'],
    ['U.S. Defense Secretary', 'usa/secretary-of-defense'],
    ['Pentagon chief', 'usa/secretary-of-defense'],
    ['Pentagon Press Secretary', 'usa/pentagon-press-secretary'],
    ['Russian defense minister', 'russia/minister-of-defence'],
    ['Russia’s defence minister', 'russia/minister-of-defence'],
    ['minister of defence of Russia', 'russia/minister-of-defence'],
    ['Japanese Foreign Minister', 'japan/minister-for-foreign-affairs'],
    ['U.S. Ambassador to Russia', 'usa/ambassador-to-russia'],
    ['NATO Secretary General', 'nato/secretary-general'],
    ['foreign minister', undefined],
    ['Chairman of the Board', undefined],
  ]
  for (const [words, office] of TITLED)
    it(`"${words}" is ${office ?? 'no one office'}`, () =>
      assert.equal(knowledge.officesTitled(words)[0]?.id, office))

  it('are found within a state by what such offices are called anywhere', () => {
    const ids = (words: string, code: string) =>
      knowledge.officesTitled(words, code).map((one) => one.id)
    assert.deepEqual(ids('defense minister', 'USA'), ['usa/secretary-of-defense'])
    assert.deepEqual(ids('foreign minister', 'GBR'), ['united-kingdom/foreign-secretary'])
    assert.deepEqual(ids('former defense minister', 'RUS'), [])
  })

  it('have a portfolio and a rank without a state', () => {
    const generic = (words: string) => {
      const title = knowledge.genericTitle(words)
      return title && [title.portfolio, title.rank]
    }
    assert.deepEqual(generic('Defence Minister'), ['defence', 'principal'])
    assert.deepEqual(generic('Russian deputy foreign minister'), ['foreign', 'deputy'])
    assert.deepEqual(generic('press secretary'), ['other', 'spokesperson'])
    assert.deepEqual(generic('National Security Advisor'), ['security', 'principal'])
    assert.equal(generic('bus driver'), undefined)
  })
})

describe('persons', () => {
  it('are known in their usual spellings, and by surname', () => {
    const first = (words: string) => knowledge.personsNamed(words)[0]?.name
    for (const spelling of ['Sergei Shoigu', 'Sergey Shoygu', 'Shoigu', 'Shoygu'])
      assert.equal(first(spelling), 'Sergei Shoigu')
    for (const spelling of ['Zelensky', 'Volodymyr Zelenskyy', 'Zelenskiy', 'Zelenskyi'])
      assert.equal(first(spelling), 'Volodymyr Zelensky')
    assert.equal(first('Mevlut Cavusoglu'), 'Mevlüt Çavuşoğlu')
    assert.equal(first('Lloyd J. Austin III'), 'Lloyd Austin')
    assert.equal(first('Xi'), 'Xi Jinping')
  })
})

describe('look-up keys', () => {
  it('fold case, accents, dots, quotes and spaces', () => {
    assert.equal(lookupKey('Côte d’Ivoire'), lookupKey("COTE D'IVOIRE"))
    assert.equal(lookupKey('U.S.'), lookupKey('US'))
    assert.equal(lookupKey('Quai\u00a0d’Orsay'), lookupKey("quai d'orsay"))
  })

  it('are their own keys, and any words can be looked up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        assert.equal(lookupKey(lookupKey(words)), lookupKey(words))
        knowledge.countriesNamed(words)
        knowledge.organizationsNamed(`${words}'s Foreign Ministry of ${words}`)
        knowledge.officesTitled(`${words} minister`)
        knowledge.personsNamed(words)
        knowledge.holderOn(words as never, words)
      }),
    )
  })

  it('find every state by each of its names and peoples', () => {
    for (const country of knowledge.countries) {
      for (const name of country.names)
        assert.ok(knowledge.countriesNamed(name).includes(country), `${country.code} ${name}`)
      for (const word of country.demonyms)
        assert.ok(knowledge.countriesOfDemonym(word).includes(country), `${country.code} ${word}`)
      assert.equal(knowledge.countryOf(country.code), country)
      assert.equal(country.code.length, 3)
    }
  })
})
