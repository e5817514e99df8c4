/** The command line through its front door: every command, its exit code and its JSON. */
import { strict as assert } from 'node:assert'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { json, makePlace, reportOf, ROOT, type AddResult, type Place } from './command-line.ts'

interface Contact {
  readonly id: string
  readonly time: { readonly edtf: string | null }
}

describe('the command line', () => {
  let place: Place
  before(async () => {
    place = makePlace()
    mkdirSync(join(place.folder, 'reports'))
    writeFileSync(
      join(place.folder, 'reports', 'one.txt'),
      reportOf('2022-05-13', 'Austin initiated the call.'),
    )
    writeFileSync(
      join(place.folder, 'reports', 'two.txt'),
      reportOf('2022-10-21', 'The two discussed Ukraine.'),
    )
    const added = await place.run(['add', 'reports', '--json'])
    assert.equal(added.code, 0, added.log)
    assert.equal(json<AddResult>(added.out).new, 2)
  })
  after(() => place.remove())

  it('adds nothing the second time', async () => {
    const again = await place.run(['add', 'reports', '--json'])
    const result = json<AddResult>(again.out)
    assert.deepEqual([again.code, result.new, result.known], [0, 0, 2])
  })

  it('prints a line for people and as JSON', async () => {
    const words = await place.run(['line', 'usa/defence', 'russia/defence'])
    assert.equal(words.code, 0, words.log)
    assert.match(words.out, /2022-05-13/)
    assert.ok(
      words.out.split('\n').every((line) => line.length <= 80),
      words.out,
    )
    assert.doesNotMatch(words.out, /\u001b/)
    const line = json<{ contacts: readonly Contact[]; coverage: object }>(
      (await place.run(['line', 'US', 'Russia', '--json'])).out,
    )
    assert.deepEqual(line.contacts.map((contact) => contact.time.edtf).sort(), [
      '2022-05-13',
      '2022-10-21',
    ])
  })

  it('tells the last contact and the gap', async () => {
    const { out } = await place.run([
      'last',
      'usa/defence',
      'russia/defence',
      '--before',
      '2022-10-31',
      '--json',
    ])
    const last = json<{ contact: Contact; gap: string; runnerUp: Contact }>(out)
    assert.equal(last.contact.time.edtf, '2022-10-21')
    assert.equal(last.gap, 'P10D')
    assert.equal(last.runnerUp.time.edtf, '2022-05-13')
  })

  it('says that a thin record decides nothing, and answers with exit code 0', async () => {
    const { code, out, log } = await place.run([
      'check',
      'their first call since May',
      '--about',
      'US',
      'Russia',
      '--on',
      '2022-10-21',
      '--json',
    ])
    assert.equal(code, 0, log)
    assert.equal(json<{ verdict: string }>(out).verdict, 'undecidable')
  })

  it('takes a surname beside an office for the holder of the counterpart office', async () => {
    const claim = "Austin had spoken to Russia's defence minister twice since February 2022"
    const { code, out, log } = await place.run(['check', claim, '--on', '2022-10-31', '--json'])
    assert.equal(code, 0, log)
    const { claim: understood } = json<{ claim: { parties: readonly string[] } }>(out)
    assert.deepEqual([...understood.parties].sort(), ['russia/defence', 'usa/defence'])
  })

  it('shows a contact and an article', async () => {
    const line = json<{ contacts: readonly Contact[] }>(
      (await place.run(['line', 'US', 'Russia', '--json'])).out,
    )
    const shown = await place.run(['show', line.contacts[0]?.id ?? ''])
    assert.equal(shown.code, 0, shown.log)
    assert.match(shown.out, /Lloyd Austin/)
    const added = json<AddResult>((await place.run(['add', 'reports', '--json'])).out)
    const article = await place.run(['show', added.articles[0]?.id ?? '', '--json'])
    assert.equal(json<{ version: number }>(article.out).version, 1)
  })

  it('tells who held an office on a day, and that a gap has no holder', async () => {
    interface Holders {
      readonly offices: readonly { holder: { name: string } | null; why: string | null }[]
      readonly persons: readonly { held: readonly { title: string }[] }[]
    }
    const ask = async (words: string, on: string): Promise<Holders> =>
      json<Holders>((await place.run(['who', words, '--on', on, '--json'])).out)
    const [held] = (await ask("Russia's defence minister", '2023-03-15')).offices
    assert.equal(held?.holder?.name, 'Sergei Shoigu')
    const [gap] = (await ask("Russia's defence minister", '2024-05-13')).offices
    assert.deepEqual([gap?.holder, gap?.why], [null, 'gap'])
    const [person] = (await ask('Shoygu', '2023-03-15')).persons
    assert.deepEqual(
      person?.held.map(({ title }) => title),
      ['Minister of Defence, Russia'],
    )
    const words = await place.run(['who', "Russia's defence minister", '--on', '2024-05-13'])
    assert.match(words.out, /not known on that day/)
    assert.equal((await place.run(['who', 'foreign minister'])).code, 2)
  })

  it('tells who belonged to a body on a day, and to what a state belonged', async () => {
    interface Membership {
      readonly name: string
    }
    interface Answer {
      readonly bodies: readonly { assumedFrom: string | null; members: readonly Membership[] }[]
      readonly states: readonly { onDay: boolean; members: readonly Membership[] }[]
    }
    const ask = async (words: string, on: string): Promise<Answer> =>
      json<Answer>((await place.run(['who', words, '--on', on, '--json'])).out)
    const [before] = (await ask('NATO', '2023-04-03')).bodies
    const [joined] = (await ask('NATO', '2023-04-04')).bodies
    assert.deepEqual([before?.members.length, joined?.members.length], [30, 31])
    assert.equal(before?.assumedFrom, null)
    const [left] = (await ask('United Kingdom', '2020-02-01')).states
    assert.ok(left?.members.some(({ name }) => name === 'North Atlantic Treaty Organization'))
    assert.ok(left?.members.every(({ name }) => name !== 'European Union'))
    const words = await place.run(['who', 'NATO', '--on', '2023-04-04'])
    assert.match(words.out, /31 members\n.*\n.*[^]*Finland, since 4 April 2023/)
    const later = await place.run(['who', 'AUKUS', '--on', '2031-01-01'])
    assert.match(later.out, /as the rows last said it \(31 October 2025\): 3 members/)
    const over = await place.run(['who', 'Soviet Union', '--on', '2020-01-01'])
    assert.match(over.out, /by the tables no state on that day/)
  })

  it('searches and exports', async () => {
    assert.match((await place.run(['search', 'Pentagon'])).out, /Test Gazette/)
    const csv = (await place.run(['export', 'csv'])).out.trim().split('\r\n')
    assert.equal(csv.length, 3)
    const table = json<{ columns: readonly string[]; rows: readonly unknown[][] }>(
      (await place.run(['export', 'csv', '--json'])).out,
    )
    assert.deepEqual([table.rows.length, table.rows[0]?.length], [2, table.columns.length])
    const lines = (await place.run(['export', 'jsonl'])).out.trim().split('\n')
    assert.equal(lines.length, 2)
    assert.match((await place.run(['export', 'dyads'])).out, /RUS,USA/)
  })

  it('retracts an article and brings it back', async () => {
    const added = json<AddResult>((await place.run(['add', 'reports', '--json'])).out)
    const count = async (): Promise<number> =>
      json<{ contacts: readonly Contact[] }>(
        (await place.run(['line', 'US', 'Russia', '--json'])).out,
      ).contacts.length
    const decision = json<{ id: string }>(
      (await place.run(['retract', added.articles[0]?.id ?? '', '--because', 'a test', '--json']))
        .out,
    )
    assert.equal(await count(), 1)
    assert.equal((await place.run(['undo', decision.id])).code, 0)
    assert.equal(await count(), 2)
  })

  it('says where the record lies', async () => {
    const { out } = await place.run(['where', '--json'])
    const where = json<{ database: string; articles: number }>(out)
    assert.deepEqual([where.database, where.articles], [place.database, 2])
  })

  it('explains a sentence with its tree', async () => {
    const { code, out, log } = await place.run([
      'explain',
      'The ministers met in Geneva on Tuesday.',
      '--published',
      '2024-03-13',
    ])
    assert.equal(code, 0, log)
    assert.match(out, /met .*root/)
    assert.match(out, /2024-03-12/)
  })

  it('explains whom a word that points back may mean, and leaves a tie open', async () => {
    const text =
      'Robin Lund met Alex Brandt in Oslo. He left. Robin Lund and Alex Brandt spoke. She left.'
    const { code, out, log } = await place.run(['explain', text, '--published', '2024-03-13'])
    assert.equal(code, 0, log)
    assert.match(out, /reference {4}He {2}→ {2}Robin Lund {2}\(pronoun of a person\)/)
    assert.match(out, /Robin Lund: subject of the sentence before/)
    assert.match(out, /Alex Brandt: named in the sentence before/)
    assert.match(out, /reference {4}She {2}→ {2}nobody: two stand alike/)
    const asJson = await place.run(['read', '-', '--as', 'reading'], text)
    const { references } = json<{
      references: { entity: string | null; candidates: { why: string }[] }[]
    }>(asJson.out)
    assert.deepEqual(
      references.map(({ entity, candidates }) => [entity !== null, candidates.length]),
      [
        [true, 2],
        [false, 2],
      ],
    )
    assert.equal(references[0]?.candidates[0]?.why, 'subject of the sentence before')
  })

  it('reads standard input in every form', async () => {
    for (const form of ['text', 'reading', 'conllu', 'timeml', 'plover', 'annotations']) {
      const { code, out, log } = await place.run(
        ['read', '-', '--as', form, '--published', '2024-06-26'],
        'France and Spain held talks in Madrid on Tuesday.',
      )
      assert.equal(code, 0, log)
      assert.ok(out.length > 0, form)
    }
  })
})

describe('help', () => {
  it('teaches by example on every command, and each is in the README or the docs', async () => {
    const place = makePlace()
    const { out } = await place.run(['--help'])
    const names = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help')
    assert.ok(names.length >= 13, out)
    const docs = readFileSync(join(ROOT, 'docs', 'commands.md'), 'utf8')
    for (const name of names)
      assert.ok(docs.includes(`## ${name}`), `docs/commands.md has no section on ${name}`)
    place.remove()
  })
})
