/** Who belonged to which body on a day: what rows vouch for, doubt told as doubt. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  knowledgeFrom,
  knowledgeProblems,
  type Knowledge,
  type OrganizationId,
} from '../../src/knowledge/index.ts'
import { rowsOfTable, tables } from './tables.ts'

const knowledge = knowledgeFrom(tables)
const rows = rowsOfTable('memberships.tsv')

function members(body: string, date: string, known: Knowledge = knowledge): readonly string[] {
  const answer = known.membersOn(body as OrganizationId, date)
  return answer.kind === 'unknown' ? [] : answer.members.map((one) => one.country)
}

describe('members of a body', () => {
  const COUNTED: readonly (readonly [body: string, date: string, count: number])[] = [
    ['nato/nato', '1949-08-23', 0],
    ['nato/nato', '1949-08-24', 12],
    ['nato/nato', '1990-01-01', 16],
    ['nato/nato', '2023-04-03', 30],
    ['nato/nato', '2023-04-04', 31],
    ['nato/nato', '2024-03-07', 32],
    ['eu/european-union', '1985-12-31', 10],
    ['eu/european-union', '1995-06-01', 15],
    ['eu/european-union', '2020-01-31', 28],
    ['eu/european-union', '2020-02-01', 27],
    ['un/security-council', '1960', 5],
    ['un/security-council', '2020', 5],
    ['g7/g7', '1990', 7],
    ['g7/g7', '2010', 8],
    ['g7/g7', '2015', 7],
    ['g20/g20', '2022', 20],
    ['g20/g20', '2024', 21],
    ['au/african-union', '2020', 55],
    ['asean/asean', '2010', 10],
    ['asean/asean', '2025-10-30', 11],
    ['arab-league/arab-league', '2020', 22],
    ['gcc/gcc', '2020', 6],
    ['osce/osce', '2020', 57],
    ['council-of-europe/council-of-europe', '2021', 47],
    ['council-of-europe/council-of-europe', '2023', 46],
    ['csto/csto', '2020', 6],
    ['cis/cis', '2020', 9],
    ['brics/brics', '2008', 0],
    ['brics/brics', '2012', 5],
    ['brics/brics', '2024', 9],
    ['brics/brics', '2025-03', 10],
    ['sco/sco', '2016', 6],
    ['sco/sco', '2024-12', 10],
    ['opec/opec', '2024', 12],
    ['efta/efta', '2020', 4],
    ['ecowas/ecowas', '2024', 15],
    ['ecowas/ecowas', '2025-06', 12],
    ['igad/igad', '2024', 8],
    ['commonwealth/commonwealth-of-nations', '2023', 56],
    ['quad/quad', '2022', 4],
    ['aukus/aukus', '2022', 3],
    ['five-eyes/five-eyes', '2022', 5],
    ['warsaw-pact/warsaw-pact', '1980', 7],
    ['warsaw-pact/warsaw-pact', '1992', 0],
  ]
  for (const [body, date, count] of COUNTED)
    it(`${body} on ${date}: ${String(count)}`, () =>
      assert.equal(members(body, date).length, count))

  it('change seats: China in 1971, the Soviet Union in 1991', () => {
    const permanent = (date: string) => [...members('un/security-council', date)].sort()
    assert.deepEqual(permanent('1971-10-24'), ['FRA', 'GBR', 'SUN', 'TWN', 'USA'])
    assert.deepEqual(permanent('1971-10-25'), ['CHN', 'FRA', 'GBR', 'SUN', 'USA'])
    assert.deepEqual(permanent('1991-12-24'), ['CHN', 'FRA', 'GBR', 'RUS', 'USA'])
  })

  it('are unsure in the year of joining, where the row tells no day', () => {
    const answer = knowledge.membersOn('au/african-union' as OrganizationId, '2011-06-01')
    assert.ok(answer.kind === 'known')
    assert.deepEqual(
      answer.unsure.map((one) => one.country),
      ['SSD'],
    )
  })

  it('are those of the day the rows were made on a later day, and marked so', () => {
    const answer = knowledge.membersOn('nato/nato' as OrganizationId, '2031-01-01')
    assert.ok(answer.kind === 'assumed')
    assert.equal(answer.asOf, '2025-10-31')
    assert.equal(answer.members.length, 32)
  })

  it('are unknown where no row speaks of the body, or the date is none', () => {
    assert.equal(
      knowledge.membersOn('world-bank/world-bank' as OrganizationId, '2020').kind,
      'unknown',
    )
    assert.equal(knowledge.membersOn('nato/nato' as OrganizationId, 'some day').kind, 'unknown')
    assert.equal(knowledge.bodiesOn('ZZZ', '2020').kind, 'unknown')
  })

  it('see their bodies as the bodies see them', () => {
    const codes = [...new Set(rows.map(({ cells }) => cells['country'] ?? ''))]
    const day = fc.date({
      min: new Date('1940-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.constantFrom(...codes), day, (country, date) => {
        const iso = date.toISOString().slice(0, 10)
        const answer = knowledge.bodiesOn(country, iso)
        assert.ok(answer.kind !== 'unknown')
        for (const one of answer.members) {
          assert.ok((one.from ?? iso) <= iso && iso <= (one.to ?? iso), JSON.stringify(one))
          assert.ok(members(one.body, iso).includes(country))
        }
      }),
    )
  })
})

describe('the table of memberships', () => {
  it('names bodies and states that exist', () => {
    for (const { cells, line } of rows) {
      const { body = '', country = '' } = cells
      const where = `line ${String(line)}`
      assert.ok(knowledge.organizationOf(body as OrganizationId), `${where}: ${body}`)
      const member = /^IGO-(.+)$/.exec(country)?.[1]
      assert.ok(
        member === undefined
          ? knowledge.countryOf(country)
          : knowledge.organizationsNamed(member).length > 0,
        `${where}: ${country}`,
      )
    }
  })

  it('has no member before it is a state or after, and none twice on one day', () => {
    for (const { cells, line } of rows) {
      const { country = '', from = '', to = '' } = cells
      const state = knowledge.countryOf(country)
      const where = `line ${String(line)}: ${country}`
      const least = Math.min(from.length, (state?.from ?? '').length)
      if (least > 0) assert.ok(from.slice(0, least) >= (state?.from ?? '').slice(0, least), where)
      if (state?.to !== undefined) assert.ok(to !== '' && to <= state.to, where)
      for (const other of rows) {
        if (other.line <= line || other.cells['country'] !== country) continue
        if (other.cells['body'] !== cells['body']) continue
        assert.ok(to !== '' && to < (other.cells['from'] ?? ''), where)
      }
    }
  })
})

describe("a user's memberships and groups", () => {
  const wrong = (csv: string): readonly string[] => knowledgeProblems(tables, { 'my.csv': csv })

  it('replace ours of the same body and state, and leave the others', () => {
    const csv = 'body,country,from,to\nNATO,Ireland,2031-02-01,\nNATO,usa,1949,2030-01-01\n'
    assert.deepEqual(wrong(csv), [])
    const known = knowledgeFrom(tables, { 'my.csv': csv })
    assert.ok(members('nato/nato', '2031-03-01', known).includes('IRL'))
    assert.ok(!members('nato/nato', '2031-03-01', known).includes('USA'))
    assert.ok(members('nato/nato', '2025-01-01', known).includes('USA'))
    assert.ok(members('nato/nato', '2025-01-01', known).includes('FRA'))
  })

  it('add a body and a group of their own', () => {
    const known = knowledgeFrom(tables, {
      'bodies.csv':
        'body,body_name,body_names,country,from\nnordic pact,Nordic Pact,NPX,Norway,2030\n,,,,\n',
      'groups.csv': 'group,names,kind,country\nZagora Front,ZFX;the Front of Zagora,party,france\n',
    })
    const [body] = known.organizationsNamed('NPX')
    assert.deepEqual(members(body?.id ?? '', '2031-01-01', known), ['NOR'])
    const [group] = known.organizationsNamed('ZFX')
    assert.deepEqual([group?.group, group?.home, group?.country], ['party', 'FRA', undefined])
  })

  const WRONG: readonly (readonly [csv: string, line: number, says: RegExp])[] = [
    ['body,country\nNATO,nowhere', 2, /country "nowhere" is not known/],
    ['body,country\n,france', 2, /no body/],
    ['body,country\nNorthern Pact,france', 2, /body "Northern Pact" is not known.*body_name/],
    ['body,country,from\nNATO,france,2024-02-30', 2, /from "2024-02-30" is not a date/],
    ['body,country,from,to\nNATO,france,2024,2023', 2, /to "2023" is before from/],
    [
      'body,country,from,to\nNATO,france,2020,2024\nNATO,FRA,2023-05,',
      3,
      /the days overlap those of my.csv, line 2/,
    ],
    ['group,country\nZagora Front,nowhere', 2, /country "nowhere" is not known/],
    [
      'group,kind\nZagora Front,sect',
      2,
      /kind "sect" is none of ours; write armed-group, party or ngo/,
    ],
    ['group,kind\n ,party', 2, /no group/],
    ['body,x\nNATO,france', 1, /no column "country"/],
  ]
  for (const [csv, line, says] of WRONG)
    it(`say what is wrong: ${String(says)}`, () => {
      const [problem = '', ...more] = wrong(csv)
      assert.deepEqual(more, [])
      assert.match(problem, says)
      assert.ok(problem.startsWith(`my.csv, line ${String(line)}: `), problem)
    })
})
