/**
 * Bad input in every field of every question: an answer or a clear error, never a defect, and nothing changed.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { siteServer } from '../../src/serve/http/server.ts'
import { settingsFrom } from '../../src/serve/settings.ts'
import { siteFrom } from '../../src/serve/site-parts.ts'
import { AUSTIN, BELOUSOV, projectKnowledge, report } from '../record/readings.ts'

const HOSTILE = [
  "'; DROP TABLE contacts; --",
  '" OR 1=1 --',
  '%',
  '_%_',
  '*',
  'NEAR(a b)',
  'a OR b',
  '(((',
  '^"',
  '{"$ne":null}',
  '\0',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '٢٠٢٤-٠٦-٢٥',
  '9'.repeat(200),
  '‮',
]
const QUESTIONS: readonly (readonly [path: string, fields: readonly string[]])[] = [
  ['/line.json', ['a', 'b', 'kind', 'definition', 'from', 'to', 'as-of']],
  ['/last.json', ['a', 'b', 'before', 'as-of']],
  ['/check.json', ['a', 'b', 'kind', 'since', 'day', 'count', 'contact', 'scope', 'on', 'as-of']],
  [
    '/search.json',
    ['q', 'in', 'a', 'b', 'type', 'status', 'source', 'from', 'to', 'offset', 'as-of'],
  ],
  ['/flips.json', ['offset', 'as-of']],
  ['/sources.json', ['as-of']],
  ['/home.json', ['as-of']],
]
const GOOD: Readonly<Record<string, string>> = {
  a: 'usa/defence',
  b: 'russia/defence',
  since: '2023-03',
  count: '2',
  on: '2024-06-28',
  q: 'call',
}

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'))
let record: LedgerRecord
let app: FastifyInstance

async function everything(): Promise<string> {
  const all: unknown[] = [await record.decisions({ limit: 99, offset: 0 }), await record.coverage()]
  for await (const contact of record.contacts({ kinds: 'all' })) all.push(contact)
  return JSON.stringify(all)
}

const ask = (url: string) => app.inject({ url, headers: { host: 'localhost' } })
const post = (url: string, payload: Record<string, string>) =>
  app.inject({ method: 'POST', url, payload, headers: { host: 'localhost' } })

function assertClear(status: number, body: string, what: string): void {
  assert.ok(status < 500, `${what}: ${body.slice(0, 300)}`)
  if (status < 400) return
  const { error } = JSON.parse(body) as { error: { code: string; message: string } }
  assert.ok(error.code !== 'defect' && error.message.length > 0, what)
}

describe('bad input', () => {
  before(async () => {
    const knowledge = projectKnowledge()
    record = await openRecord({ path: join(folder, 'record.db'), knowledge })
    const { capture, reading } = report({
      outlet: 'Gazette',
      published: '2024-06-25',
      acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }],
    })
    await record.add(capture, reading, '2024-06-25T20:00:00.000Z')
    const site = await siteFrom({
      settings: settingsFrom({}),
      knowledge,
      width: 1,
      read: () => Promise.resolve(reading),
      warmUp: () => undefined,
      record: () => Promise.resolve(record),
      close: () => Promise.resolve(),
    })
    app = await siteServer({ ...site, now: () => '2024-07-01T00:00:00.000Z' }, [])
  })
  after(async () => {
    await app.close()
    await record.close()
    rmSync(folder, { recursive: true })
  })

  for (const [path, fields] of QUESTIONS)
    it(`in every field of ${path} is answered or refused, and changes nothing`, async () => {
      const whole = await everything()
      for (const field of fields)
        for (const words of HOSTILE) {
          const kind = path === '/check.json' ? { kind: 'nth' } : {}
          const good = Object.entries(GOOD).filter(([name]) => fields.includes(name))
          const query = { ...Object.fromEntries(good), ...kind, [field]: words }
          const { statusCode, body } = await ask(`${path}?${new URLSearchParams(query).toString()}`)
          assertClear(statusCode, body, `${path} ${field}=${JSON.stringify(words)}`)
        }
      assert.equal(await everything(), whole)
    })

  it('in a declaration is refused, and changes nothing', async () => {
    const whole = await everything()
    const good = {
      a: 'usa/defence',
      b: 'russia/defence',
      from: '2023-01-01',
      to: '2024-01-01',
      because: 'a list',
    }
    const wrong: readonly Record<string, string>[] = [
      { a: 'Atlantis' },
      { b: 'usa/defence' },
      { a: 'Congo' },
      { from: '2024-02-31' },
      { from: '2024-06-01' },
      { to: '2031-01-01' },
      { because: '   ' },
      { kind: 'letter' },
      ...HOSTILE.flatMap((words) => [{ a: words }, { from: words }, { kind: words }]),
    ]
    for (const part of wrong) {
      const { statusCode, body } = await post('/declare.json', { ...good, ...part })
      assert.ok(statusCode >= 400 && statusCode < 500, `${JSON.stringify(part)}: ${body}`)
    }
    for (const id of ['d-000000000000', ...HOSTILE]) {
      const { statusCode } = await post('/declare/undo.json', { id })
      assert.ok(statusCode >= 400 && statusCode < 500, id)
    }
    assert.equal(await everything(), whole)
  })

  it('in words that are kept is kept as words', async () => {
    const because = HOSTILE.join(' ')
    const { statusCode, body } = await post('/declare.json', {
      a: 'usa/defence',
      b: 'russia/defence',
      from: '2023-01-01',
      to: '2024-01-01',
      because,
      by: '<b>me</b>',
    })
    assert.equal(statusCode, 200, body)
    const { id } = JSON.parse(body) as { id: string }
    const [declared] = (await record.coverage()).declared
    assert.deepEqual([declared?.because, declared?.by], [because.trim(), 'user:<b>me</b>'])
    assert.ok(!(await ask('/sources')).body.includes('<script>alert'))
    assert.equal((await post('/declare/undo.json', { id })).statusCode, 200)
    assert.equal((await record.coverage()).declared.length, 0)
  })

  it('offers what an ambiguous or misspelt party may mean, and refuses one party twice', async () => {
    const message = async (a: string, b: string): Promise<string> => {
      const query = new URLSearchParams({ a, b }).toString()
      const { statusCode, body } = await ask(`/line.json?${query}`)
      assert.ok(statusCode === 400 || statusCode === 404, body)
      return (JSON.parse(body) as { error: { message: string } }).error.message
    }
    assert.match(await message('Congo', 'usa'), /democratic-republic-of-the-congo/)
    assert.match(await message('Rusia', 'usa'), /Did you mean Russia/)
    assert.match(await message('usa', 'US'), /Both parties are United States/)
    assert.match(await message('Lloyd Austin', 'Lloyd Austin'), /Both parties are Lloyd Austin/)
  })
})
