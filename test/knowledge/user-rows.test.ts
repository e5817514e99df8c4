/** A user's own rows: they win over ours, add states of their own, and say what is wrong with them. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { knowledgeFrom, knowledgeProblems, type OfficeId } from '../../src/knowledge/index.ts'
import { tables } from './tables.ts'

const HEADER = 'country,office,title,person,from,to'
const STATE = `${HEADER},country_name,country_names,demonyms,capital,seats,portfolio,rank,titles,ministry,spellings,accredited_to
zagora,minister-of-defence,Minister of Defence,Ilka Reimets,2024-01-10,,Zagora,Republic of Zagora,Zagoran;Zagorans,Port Zag,Harbour House,defence,,defence minister,Ministry of Defence;Zagoran War Office,Ilke Reimets,
zagora,minister-of-defence,,Bo Ek,2022-05-01,2024-01-09,,,,,,,,,,,
zagora,foreign,,Ana Lim,2021,,,,,,,,,,,,
zagora,ambassador-to-russia,Ambassador to Russia,Teo Var,2024-02-01,,,,,,,embassy,envoy,,,,russia
`

const holder = (csv: string, office: string, date: string): string => {
  const answer = knowledgeFrom(tables, { 'my.csv': csv }).holderOn(office as OfficeId, date)
  return answer.kind === 'known' ? answer.person.name : answer.why
}

describe("a user's rows", () => {
  it('win over ours on the days they speak of, and only there', () => {
    const csv = `${HEADER}\nRussia,defence,,Another Person,2024-06-01,2024-06-30\n`
    assert.deepEqual(knowledgeProblems(tables, { 'my.csv': csv }), [])
    assert.equal(holder(csv, 'russia/minister-of-defence', '2024-06-25'), 'Another Person')
    assert.equal(holder(csv, 'russia/minister-of-defence', '2024-07-25'), 'Andrei Belousov')
    assert.equal(holder(csv, 'russia/minister-of-defence', '2024-06'), 'Another Person')
    assert.equal(holder(csv, 'russia/minister-of-defence', '2023-06-25'), 'Sergei Shoigu')
  })

  it('without an end last until another row of theirs begins', () => {
    const csv = `${HEADER}\nRUS,defence,,First,2024-06-01,\nRUS,defence,,Second,2024-08-01,\n`
    assert.equal(holder(csv, 'russia/minister-of-defence', '2024-07-31'), 'First')
    assert.equal(holder(csv, 'russia/minister-of-defence', '2040-01-01'), 'Second')
  })

  it('add a state with its people, capital, seats, ministries, offices and holders', () => {
    assert.deepEqual(knowledgeProblems(tables, { 'my.csv': STATE }), [])
    const known = knowledgeFrom(tables, { 'my.csv': STATE })
    const [state] = known.countriesNamed('Zagora')
    assert.equal(state?.slug, 'zagora')
    assert.deepEqual(known.countriesNamed('the Republic of Zagora'), [state])
    assert.deepEqual(known.countriesOfDemonym('Zagorans'), [state])
    assert.equal(known.seatsNamed('Port Zag')[0]?.kind, 'capital')
    assert.equal(known.seatsNamed('Harbour House')[0]?.country, state?.code)
    const ids = (words: string) => known.organizationsNamed(words).map((one) => one.id)
    assert.deepEqual(ids('Zagoran War Office'), ['zagora/ministry-of-defence'])
    assert.deepEqual(ids('Zagoran Defence Ministry'), ['zagora/ministry-of-defence'])
    assert.deepEqual(ids("Zagora's Foreign Ministry"), ['zagora/ministry-of-foreign-affairs'])
    const [office] = known.officesTitled('Zagoran defense minister')
    assert.equal(office?.id, 'zagora/minister-of-defence')
    const [ambassador] = known.officesTitled('Zagoran ambassador to Russia')
    assert.equal(ambassador?.accreditedTo, 'RUS')
    assert.equal(known.personsNamed('Ilke Reimets')[0]?.name, 'Ilka Reimets')
    assert.equal(holder(STATE, 'zagora/minister-of-defence', '2024-06-01'), 'Ilka Reimets')
    assert.equal(holder(STATE, 'zagora/minister-of-defence', '2023-06-01'), 'Bo Ek')
    assert.equal(holder(STATE, 'zagora/minister-of-foreign-affairs', '2024-06-01'), 'Ana Lim')
    const person = known.personsNamed('Bo Ek')[0]
    assert.deepEqual(person && known.termsOf(person.id)[0]?.source, { name: 'my.csv', row: 3 })
  })

  const WRONG: readonly (readonly [rows: string, line: number, says: RegExp])[] = [
    ['russia,defence,,A B,2024-02-30,', 2, /from "2024-02-30" is not a date/],
    ['russia,defence,,A B,2024-05-01,2024-04-01', 2, /to "2024-04-01" is before from/],
    ['nowhere,defence,,A B,,', 2, /country "nowhere" is not known.*country_name/],
    ['russia,master-of-bells,,A B,,', 2, /office "master-of-bells" of russia.*title/],
    ['russia,defence,,A B,2024,\n,defence,,C D,2024,', 3, /no country/],
    ['russia,defence,,A B,2024,\n\nrussia,,,C D,2024,', 4, /no office/],
    ['russia,defence,"A\nB",A B,2024,\nrussia,,,C D,2024,', 4, /no office/],
  ]
  for (const [rows, line, says] of WRONG)
    it(`say what is wrong: ${String(says)}`, () => {
      const problems = knowledgeProblems(tables, { 'my.csv': `${HEADER}\n${rows}\n` })
      assert.equal(problems.length, 1)
      assert.match(problems[0] ?? '', says)
      assert.ok(problems[0]?.startsWith(`my.csv, line ${String(line)}: `), problems[0])
    })

  it('are taken beside wrong ones', () => {
    const csv = `${HEADER}\nnowhere,x,,A B,,\nrussia,defence,,C D,2024-06-01,\n`
    assert.equal(knowledgeProblems(tables, { 'my.csv': csv }).length, 1)
    assert.equal(holder(csv, 'russia/minister-of-defence', '2024-06-25'), 'C D')
  })

  it('say so when the file is empty or has other columns', () => {
    assert.match(knowledgeProblems(tables, { a: '' })[0] ?? '', /a, line 1: the file is empty/)
    assert.match(knowledgeProblems(tables, { a: 'x,y\n1,2' })[0] ?? '', /no column "country"/)
  })

  it('may come with semicolons, tabs, quotes and a byte order mark', () => {
    for (const [sign, mark] of [
      [';', ''],
      ['\t', '\ufeff'],
    ] as const) {
      const rows = [HEADER.split(','), ['russia', 'defence', '', '"C, ""D"""', '2024-06-01', '']]
      const csv = mark + rows.map((cells) => cells.join(sign)).join('\r\n')
      assert.equal(holder(csv, 'russia/minister-of-defence', '2024-06-25'), 'C, "D"')
    }
  })

  it('never make us throw, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('russia', 'defence', '2024-05', '"', '\n', ','),
    )
    const small = { 'countries.tsv': tables['countries.tsv'] ?? '' }
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => {
        const csv = `${HEADER}\n${rows.map((cells) => cells.join(',')).join('\n')}`
        assert.ok(Array.isArray(knowledgeProblems(small, { 'my.csv': csv })))
        knowledgeFrom(small, { 'my.csv': csv })
      }),
    )
  })
})
