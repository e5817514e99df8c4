/** Who held an office on a day: what rows vouch for, and nothing between them. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { knowledgeFrom, type Knowledge, type OfficeId } from '../../src/knowledge/index.ts'
import { rowsOfTable, tables } from './tables.ts'

const knowledge = knowledgeFrom(tables)

function holder(known: Knowledge, office: string, date: string): string {
  const answer = known.holderOn(office as OfficeId, date)
  return answer.kind === 'known' ? answer.person.name : answer.why
}

describe('holder of an office', () => {
  const HELD: readonly (readonly [office: string, date: string, answer: string])[] = [
    ['russia/minister-of-defence', '2023-03-15', 'Sergei Shoigu'],
    ['russia/minister-of-defence', '2016', 'Sergei Shoigu'],
    ['russia/minister-of-defence', '2024-06-25', 'Andrei Belousov'],
    ['russia/minister-of-defence', '2024-06', 'Andrei Belousov'],
    ['russia/minister-of-defence', '2024-05-13', 'gap'],
    ['russia/minister-of-defence', '2024-05', 'several'],
    ['russia/minister-of-defence', '1990-01-01', 'not-covered'],
    ['russia/minister-of-defence', '2090-01-01', 'not-covered'],
    ['russia/minister-of-defence', 'some day', 'not-covered'],
    ['usa/secretary-of-defense', '2022-10-21', 'Lloyd Austin'],
    ['usa/secretary-of-state', '2021-06-01', 'Antony Blinken'],
    ['usa/secretary-of-state', '2021-01-23', 'gap'],
    ['united-kingdom/defence-secretary', '2022-10-23', 'Ben Wallace'],
    ['turkey/minister-of-national-defence', '2022-10-23', 'Hulusi Akar'],
    ['france/minister-of-the-armed-forces', '2022-10-23', 'Sébastien Lecornu'],
    ['united-kingdom/prime-minister', '2022-09-06', 'several'],
    ['israel/prime-minister', '2022-03-01', 'Naftali Bennett'],
    ['israel/prime-minister', '2023-03-01', 'Benjamin Netanyahu'],
    ['russia/deputy-minister-of-foreign-affairs', '2021-06-01', 'several'],
    ['nowhere/minister', '2021-06-01', 'no-row'],
    ['greece/minister-of-foreign-affairs', '2024-06-26', 'Giorgos Gerapetritis'],
    ['netherlands/minister-of-foreign-affairs', '2018-02', 'gap'],
    ['netherlands/minister-of-foreign-affairs', '2018-02-20', 'gap'],
    ['venezuela/president', '2018', 'Nicolás Maduro'],
    ['switzerland/president', '2018', 'Alain Berset'],
    ['kuwait/minister-of-foreign-affairs', '2022-10-16', 'several'],
    ['south-korea/minister-of-national-defense', '2025-01-15', 'gap'],
    ['india/minister-of-defence', '2016-03-01', 'Manohar Parrikar'],
    ['usa/special-envoy-to-the-middle-east', '2025-08-06', 'Steve Witkoff'],
    ['usa/special-envoy-to-the-middle-east', '2020-01-01', 'gap'],
    ['un/special-envoy-for-syria', '2019-01-03', 'gap'],
    ['china/spokesperson-of-the-foreign-ministry', '2023-05-01', 'several'],
    ['myanmar/president', '2023-01-01', 'gap'],
  ]
  for (const [office, date, answer] of HELD)
    it(`${office} on ${date}: ${answer}`, () =>
      assert.equal(holder(knowledge, office, date), answer))

  it('is one person or none on every day, and says so in the row it names', () => {
    const offices = [...new Set(knowledge.offices.map((one) => one.id))]
    const day = fc.date({
      min: new Date('2010-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.constantFrom(...offices), day, (office, date) => {
        const iso = date.toISOString().slice(0, 10)
        const answer = knowledge.holderOn(office, iso)
        if (answer.kind === 'unknown') return
        const { from, to, asOf } = answer.term
        const [begins, ends] = [from ?? asOf ?? '', to ?? asOf ?? '']
        // A month holds its days.
        assert.ok(begins <= iso && iso.slice(0, ends.length) <= ends, JSON.stringify(answer))
        assert.ok(knowledge.termsOf(answer.person.id).includes(answer.term))
      }),
      { numRuns: 2000 },
    )
  })

  it('is never found in a row that only says "seen in a month"', () => {
    const seenIn2019 = rowsOfTable('holders.tsv').filter(
      ({ cells }) => cells['source'] === 'cia-leaders-2019',
    )
    assert.ok(seenIn2019.length > 1000)
    const only = Object.fromEntries(
      Object.entries(tables).filter(([name]) => name !== 'holders.hand.tsv'),
    )
    const known = knowledgeFrom({
      ...only,
      'holders.tsv': 'office\tperson\tas_of\tsource\nfrance/president\tA Person\t2019-02\tx\n',
    })
    assert.equal(holder(known, 'france/president', '2019-02-10'), 'gap')
  })
})

describe('the tables', () => {
  const FILES = Object.keys(tables)
  const sources = readFileSync(resolve(import.meta.dirname, '../../data/SOURCES.md'), 'utf8')

  it('name a source in every row, and describe it', () => {
    for (const file of FILES)
      for (const { line, cells } of rowsOfTable(file))
        for (const source of (cells['source'] ?? '').split(';'))
          assert.ok(
            source !== '' && sources.includes(`\`${source}\``),
            `${file} line ${String(line)}: source "${source}"`,
          )
  })

  it('hold only dates that the calendar has, starts before ends', () => {
    const date = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/
    for (const file of ['holders.hand.tsv', 'holders.tsv'])
      for (const { line, cells } of rowsOfTable(file)) {
        const { from = '', to = '', as_of: asOf = '' } = cells
        for (const one of [from, to, asOf]) assert.match(one, date, `${file} line ${String(line)}`)
        const end = to || asOf
        assert.ok(
          from === '' || end === '' || from.slice(0, end.length) <= end,
          `${file} line ${String(line)}`,
        )
      }
  })

  it('give every holder an office that exists, and every state a foreign minister', () => {
    for (const file of ['holders.hand.tsv', 'holders.tsv'])
      for (const { line, cells } of rowsOfTable(file))
        assert.ok(
          knowledge.officeOf(cells['office'] as OfficeId),
          `${file} line ${String(line)}: ${cells['office'] ?? ''}`,
        )
    for (const country of knowledge.countries.filter((one) => one.kind !== 'territory'))
      assert.ok(knowledge.officesOf(country.code, 'foreign').length > 0, country.code)
  })

  it('never let two hand-kept rows hold one office on one day, a handover aside', () => {
    const rows = rowsOfTable('holders.hand.tsv').map(
      ({ line, cells }) => ({ line, ...cells }) as Record<string, string | number>,
    )
    for (const one of rows)
      for (const other of rows) {
        if (one === other || one['office'] !== other['office'] || one['person'] === other['person'])
          continue
        const end = String(other['to'] || other['as_of'] || '')
        const overlaps =
          String(one['from']) > String(other['from']) &&
          String(one['from']) < end &&
          end.length === 10 &&
          String(one['from']).length === 10
        assert.ok(!overlaps, `lines ${String(one['line'])} and ${String(other['line'])}`)
      }
  })

  it('have a version that changes with any row and with nothing else', () => {
    const reversed = Object.fromEntries(Object.entries(tables).reverse())
    assert.equal(knowledgeFrom(reversed).version, knowledge.version)
    const windows = Object.fromEntries(
      Object.entries(tables).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    )
    assert.equal(knowledgeFrom(windows).version, knowledge.version)
    const changed = {
      ...tables,
      'seats.tsv': `${tables['seats.tsv'] ?? ''}X\t\tbuilding\tUSA\t\town-list\n`,
    }
    assert.notEqual(knowledgeFrom(changed).version, knowledge.version)
    assert.notEqual(
      knowledgeFrom(tables, { 'my.csv': 'country,office' }).version,
      knowledge.version,
    )
  })
})
