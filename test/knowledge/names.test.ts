/** Names of states, seats, bodies, titles and persons, as texts write them. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  knowledgeFrom,
  lookupKey,
  type CountryCode,
  type OfficeId,
} from '../../src/knowledge/index.ts'
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
    ['Soviet Union', ['SUN']],
    ['the USSR', ['SUN']],
    ['Yugoslavia', ['YUG']],
    ['Serbia and Montenegro', ['SCG']],
    ['Czechoslovakia', ['CSK']],
    ['East Germany', ['DDR']],
    ['West Germany', ['DEU']],
    ['Zaire', ['ZAR']],
    ['Abkhazia', ['XAB']],
    ['South Ossetia', ['XSO']],
    ['Transnistria', ['XTN']],
    ['TRNC', ['XNC']],
    ['Western Sahara', ['ESH']],
    ['Somaliland', ['XSL']],
    ['Palestine', ['PSE']],
    ['Taiwan', ['TWN']],
    ['Guam', ['GUM']],
    ['Us', []],
    ['Fry', []],
    ['FRY', ['YUG']],
    ['Narnia', []],
    ['', []],
  ]
  for (const [words, expected] of NAMED)
    it(`"${words}" names ${expected.join(' and ') || 'none'}`, () =>
      assert.deepEqual(codes(words), expected))

  const ON: readonly (readonly [words: string, on: string, codes: readonly string[]])[] = [
    ['Congo', '1985-03-01', ['COG']],
    ['Congo', '2005', ['COD', 'COG']],
    ['Zaire', '1985-03-01', ['ZAR']],
    ['Zaire', '2005', []],
    ['Soviet Union', '1991-12-26', ['SUN']],
    ['Soviet Union', '1991-12-27', []],
    ['Russia', '1985', []],
    ['South Sudan', '2011-07-08', []],
    ['South Sudan', '2011-07-09', ['SSD']],
    ['South Sudan', '2011', ['SSD']],
    ['Kosovo', '2007', []],
    ['Kosovo', '2008-02-17', ['XKX']],
    ['Serbia and Montenegro', '2005', ['SCG']],
    ['France', '1985', ['FRA']],
    ['France', 'some day', ['FRA']],
  ]
  for (const [words, on, expected] of ON)
    it(`"${words}" on ${on} is ${expected.join(' and ') || 'no state'}`, () =>
      assert.deepEqual(
        knowledge.countriesNamed(words, on).map((one) => one.code),
        expected,
      ))

  it('know by date whose people are meant', () => {
    const ofPeople = (words: string, on: string) =>
      knowledge.countriesOfDemonym(words, on).map((one) => one.code)
    assert.deepEqual(ofPeople('Soviet', '1985'), ['SUN'])
    assert.deepEqual(ofPeople('Congolese', '1985'), ['COG'])
  })

  it('belong to states that exist: whose part they are, who carries them on', () => {
    for (const { code, from, kind, of, successor, to } of knowledge.countries) {
      assert.ok(of === undefined || knowledge.countryOf(of)?.kind === 'state', code)
      assert.equal(
        kind === 'territory' || kind === 'self-governing' ? of === undefined : false,
        false,
      )
      assert.ok(successor === undefined || knowledge.countryOf(successor) !== undefined, code)
      assert.ok(kind !== 'former' || to !== undefined, code)
      assert.ok(from === undefined || to === undefined || from < to, code)
    }
  })

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
    assert.deepEqual(seat('Beştepe'), ['building', 'TUR', 'head-of-state'])
    assert.deepEqual(seat('Muqata’a'), ['building', 'PSE', 'head-of-state'])
    assert.deepEqual(seat('Palazzo Chigi'), ['building', 'ITA', 'head-of-government'])
    assert.deepEqual(seat('Werderscher Markt'), ['building', 'DEU', 'foreign'])
    assert.deepEqual(seat('Whitehall'), ['building', 'GBR', undefined])
    assert.equal(seat('the Lodge'), undefined)
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
    assert.deepEqual(bodies('Who'), [])
    assert.deepEqual(bodies('Berlaymont'), ['eu/european-commission'])
    assert.deepEqual(bodies('UNSC'), ['un/security-council'])
    assert.deepEqual(bodies('Qatari Amiri Diwan'), ['qatar/amiri-diwan'])
    assert.deepEqual(bodies('Kuwait’s Amiri Diwan'), ['kuwait/amiri-diwan'])
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
    ['state secretary', undefined],
    ['German state secretary', undefined],
    ['US State Secretary', 'usa/secretary-of-state'],
    ['Secretary of State', 'usa/secretary-of-state'],
    ['Vatican Secretary of State', 'holy-see/secretary-of-state'],
    ['UK Secretary of State for Defence', 'united-kingdom/defence-secretary'],
    ['Polish chief of the general staff', 'poland/chief-of-the-general-staff'],
    ['German chief of general staff', 'germany/chief-of-the-general-staff'],
    ['Pakistani army chief', 'pakistan/chief-of-army-staff'],
    ['Indian national security adviser', 'india/national-security-adviser'],
    ['National Security Advisor of South Korea', 'south-korea/national-security-adviser'],
    ['Iranian parliament speaker', 'iran/speaker-of-parliament'],
    ['Speaker of the National Assembly of Pakistan', 'pakistan/speaker-of-parliament'],
    ['Speaker of the Mongolian', undefined],
    ['House Speaker', 'usa/speaker-of-the-house'],
    ['Russian ambassador to the United States', 'russia/ambassador-to-the-united-states'],
    ['Ambassador of Russia to the United States', 'russia/ambassador-to-the-united-states'],
    ['Ukrainian ambassador to the UN', 'ukraine/permanent-representative-to-the-un'],
    ['Turkish presidential spokesman', 'turkey/presidential-spokesperson'],
    ['Chinese vice premier', 'china/deputy-prime-minister'],
    ['Afghan intelligence chief', 'afghanistan/intelligence-chief'],
    ['Hong Kong Chief Executive', 'hong-kong/chief-executive'],
    ['Soviet foreign minister', 'soviet-union/minister-of-foreign-affairs'],
    ['Guam foreign minister', undefined],
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
    for (const [alone, name] of [
      ['Maduro', 'Nicolás Maduro'],
      ['Sisi', 'Abdel Fattah al-Sisi'],
      ['Toqayev', 'Kassym-Jomart Tokayev'],
      ['Lukashenka', 'Alexander Lukashenko'],
      ['Araqchi', 'Abbas Araghchi'],
      ['Motegi', 'Toshimitsu Motegi'],
    ] as const)
      assert.equal(first(alone), name)
  })
})

describe('surnames', () => {
  it('are no words that follow the surname in another spelling', () => {
    const csv = 'country,office,title,person,spellings,surname\n'
    const known = knowledgeFrom(tables, {
      'my.csv': `${csv}russia,defence,,Ana Belok,Ana Belok Zurmeli;Belok Anulina;Ana Belocque,\n`,
    })
    const names = (words: string) => known.personsNamed(words).map((one) => one.name)
    assert.deepEqual(names('Belok'), ['Ana Belok'])
    assert.deepEqual(names('Belocque'), ['Ana Belok'])
    assert.deepEqual([...names('Zurmeli'), ...names('Anulina')], [])
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

describe('embassies', () => {
  const head = (of: string, to: string): string | undefined =>
    knowledge.embassyTo(of as CountryCode, to as CountryCode)?.id

  it('are between any two states, by a row where there is one', () => {
    assert.equal(head('FRA', 'DEU'), 'france/ambassador-to-germany')
    assert.equal(head('USA', 'RUS'), 'usa/ambassador-to-russia')
    const office = knowledge.officeOf('kenya/ambassador-to-peru' as OfficeId)
    assert.deepEqual([office?.country, office?.accreditedTo], ['KEN', 'PER'])
  })

  it('are in no land of one’s own, and in none that is no state', () => {
    assert.equal(head('FRA', 'FRA'), undefined)
    assert.equal(head('FRA', 'GUM'), undefined)
    assert.equal(knowledge.officeOf('france/ambassador-to-nowhere' as OfficeId), undefined)
  })
})
