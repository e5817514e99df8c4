/**
 * Disagreement: what each source says of each field, how many independent sources say it, and what a source
 * has taken back itself.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type Contact } from '../../src/record/index.ts'
import {
  AUSTIN,
  BELOUSOV,
  projectKnowledge,
  report,
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-disagreement-'))
after(() => rmSync(folder, { recursive: true }))

const NOW = '2024-08-01T00:00:00Z'
let count = 0
async function onlyContactOf(specs: readonly ReportSpec[]): Promise<Contact> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  for (const spec of specs) {
    const { capture, reading } = report(spec)
    await record.add(capture, reading, '2024-08-01T00:00:00Z')
  }
  const contacts: Contact[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact)
  await record.close()
  const [only, ...more] = contacts
  assert.ok(only && more.length === 0)
  return only
}

const bodyOf = (word: string): string =>
  Array.from({ length: 80 }, (_word, index) => `${word}${index}`).join(' ')
const told = (outlet: string, published: string, act: Partial<ActSpec> = {}): ReportSpec => ({
  outlet,
  published,
  acts: [{ between: [AUSTIN, BELOUSOV], type: 'meeting', on: '2024-06-25', ...act }],
  body: bodyOf(`${outlet}${published}`),
})
const copied = (spec: ReportSpec): ReportSpec => ({ ...spec, body: bodyOf('wire') })
const placesOf = ({ accounts }: Contact): readonly unknown[] =>
  (accounts.place ?? []).map(({ value, by, independent, superseded }) => [
    value,
    by.join(),
    independent,
    superseded === true,
  ])

describe('a field on which sources differ', () => {
  it('lists each value with its sources, and counts the independent ones', async () => {
    const contact = await onlyContactOf([
      copied(told('A', '2024-06-25', { place: 'Astana' })),
      copied(told('B', '2024-06-25', { place: 'Astana' })),
      told('C', '2024-06-25', { place: 'Almaty' }),
      told('D', '2024-06-25', { place: 'Almaty' }),
    ])
    assert.deepEqual(placesOf(contact), [
      ['Almaty', 'C,D', 2, false],
      ['Astana', 'A,B', 1, false],
    ])
    assert.equal(contact.place, 'Almaty')
    assert.equal(contact.rules.place, 'most independent sources, then the earliest published')
  })

  it('says which articles are one source, why, and how much of the text they share', async () => {
    const { groups } = await onlyContactOf([
      copied(told('A', '2024-06-25', {})),
      copied(told('B', '2024-06-26', {})),
      { ...told('C', '2024-06-25'), agency: 'Meridian News Agency' },
      { ...told('D', '2024-06-25'), agency: 'Meridian News Agency' },
      told('E', '2024-06-25'),
    ])
    const shown = groups
      .map(({ sources, because, shared }) => [
        sources.join(),
        because,
        shared !== undefined && shared > 0.6,
      ])
      .sort()
    assert.deepEqual(shown, [
      ['A,B', 'text', true],
      ['C,D', 'agency', false],
      ['E', undefined, false],
    ])
  })
})

describe('a report that is taken out', () => {
  it('is told by what it told of, with the decision, until that is undone', async () => {
    const path = join(folder, 'withdrawn.db')
    const record = await openRecord({ path, knowledge: projectKnowledge() })
    const [kept, wrong] = [report(told('A', '2024-06-25')), report(told('B', '2024-06-25'))]
    for (const { capture, reading } of [kept, wrong]) await record.add(capture, reading, NOW)
    const shown = async (): Promise<Contact | undefined> => {
      for await (const contact of record.contacts({ kinds: 'all' })) return contact
      return undefined
    }
    const retracted = await record.decide({
      kind: 'retracted',
      left: wrong.reading.article.id,
      because: 'withdrawn by the paper',
      by: 'user:Ada',
      at: NOW,
    })
    const contact = await shown()
    assert.deepEqual(contact?.sources, ['A'])
    assert.ok(contact.doubt.includes('told also by a report since taken out: B'))
    assert.deepEqual(contact.decisions, [retracted.id])
    assert.equal((await record.rebuild()).changed, 0)
    await record.undo(retracted.id, 'user:Ada', 'it was not', NOW)
    assert.deepEqual((await shown())?.doubt, [])
    await record.close()
  })
})

describe('a source that corrects itself', () => {
  it('gives its later value; the earlier stands as revised and weighs nothing', async () => {
    const contact = await onlyContactOf([
      told('A', '2024-06-25', { place: 'Almaty' }),
      told('A', '2024-06-26', { place: 'Astana' }),
    ])
    assert.deepEqual(placesOf(contact), [
      ['Astana', 'A', 1, false],
      ['Almaty', 'A', 0, true],
    ])
    assert.equal(contact.place, 'Astana')
  })

  it('takes back nothing that it tells through another speaker', async () => {
    const contact = await onlyContactOf([
      told('A', '2024-06-25', { place: 'Almaty', said: 'Pat Ryder' }),
      told('A', '2024-06-26', { place: 'Astana', said: 'Dmitry Peskov' }),
    ])
    assert.deepEqual(
      placesOf(contact).map((one) => (one as readonly unknown[])[3]),
      [false, false],
    )
  })

  it('and tells the same days more vaguely later takes back none', async () => {
    const contact = await onlyContactOf([
      told('A', '2024-06-25'),
      told('A', '2024-07-30', { on: '2024-06', status: 'background' }),
    ])
    assert.equal(contact.time.edtf, '2024-06-25')
    assert.ok(contact.accounts.time?.every(({ superseded }) => superseded !== true))
  })
})
