/**
 * Deciding through the front doors: the forms of an event's page, their JSON twins, and the command line, over a
 * real record.
 */
import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Ajv } from 'ajv'
import type { FastifyInstance } from 'fastify'
import { openRecord, type Contact, type LedgerRecord } from '../../src/record/index.ts'
import { siteServer } from '../../src/serve/http/server.ts'
import { DecidedShape, WhyShape } from '../../src/serve/http/wire.ts'
import { AUSTIN, BELOUSOV, projectKnowledge, report } from '../record/readings.ts'
import { json, makePlace, reportOf, type Place } from './command-line.ts'
import { fakeSite } from './fake-site.ts'

const HEADERS = { host: 'localhost:4180', 'sec-fetch-site': 'same-origin' }
const folder = mkdtempSync(join(tmpdir(), 'readout-forms-'))
after(() => rmSync(folder, { recursive: true }))

describe('the forms of an event', () => {
  let record: LedgerRecord
  let app: FastifyInstance
  before(async () => {
    record = await openRecord({ path: join(folder, 'a.db'), knowledge: projectKnowledge() })
    for (const [outlet, day] of [
      ['A', '2024-06-24'],
      ['B <b>', '2024-06-24'],
      ['C', '2024-06-25'],
    ] as const) {
      const body = Array.from({ length: 30 }, (_word, index) => `${outlet}${index}`).join(' ')
      const acts = [{ between: [AUSTIN, BELOUSOV], on: day }]
      const { capture, reading } = report({ outlet, published: day, acts, body })
      await record.add(capture, reading, '2024-07-01T00:00:00Z')
    }
    app = await siteServer({ ...(await fakeSite()), record }, ['127.0.0.1'])
  })
  after(() => record.close())

  async function events(): Promise<readonly Contact[]> {
    const found: Contact[] = []
    for await (const contact of record.contacts({ kinds: 'all' })) found.push(contact)
    return found
  }
  const post = (url: string, payload: string, type = 'application/x-www-form-urlencoded') =>
    app.inject({ method: 'POST', url, payload, headers: { ...HEADERS, 'content-type': type } })
  const page = async (url: string): Promise<string> =>
    (await app.inject({ method: 'GET', url, headers: HEADERS })).body

  it('merge two, show who and why, and undo it again, without any script', async () => {
    const [one, other] = await events()
    assert.ok(one && other)
    const shown = await page(`/event/${one.id}`)
    assert.match(shown, new RegExp(`action="/event/${one.id}/merge"`))
    const merged = await post(
      `/event/${one.id}/merge`,
      `with=${other.id}&by=Ada+%3Cx%3E&because=one+evening`,
    )
    assert.equal(merged.statusCode, 303)
    const back = await page(String(merged.headers.location).replace(/#.*/, ''))
    assert.match(back, /held together by /)
    assert.match(back, /user Ada &lt;x/)
    assert.match(back, /one evening/)
    const [event, ...more] = await events()
    assert.equal(more.length, 0)
    const [, undo = ''] = /action="(\/decision\/d-[0-9a-f]+\/undo)"/.exec(back) ?? []
    const undone = await post(undo, `event=${event?.id ?? ''}&by=Ada&because=two`)
    assert.equal(undone.statusCode, 303)
    assert.equal((await events()).length, 2)
  })

  it('split off the ticked reports, and refuse to merge them again before it is undone', async () => {
    const event = (await events()).find(({ mentions }) => mentions.length === 2)
    assert.ok(event)
    const ticked = encodeURIComponent(event.mentions[1] ?? '')
    const split = await post(
      `/event/${event.id}/split`,
      `mention=${ticked}&by=Ada&because=two+calls`,
    )
    assert.equal(split.statusCode, 303)
    assert.equal((await events()).length, 3)
    const [left, right] = event.mentions
    const [one, two] = [await record.contactWith(left ?? ''), await record.contactWith(right ?? '')]
    const refused = await post(
      `/event/${one?.id ?? ''}/merge`,
      `with=${two?.id ?? ''}&by=Bo&because=no`,
    )
    assert.equal(refused.statusCode, 400)
    assert.match(refused.body, /kept apart by a decision: d-[0-9a-f]+ \(user:Ada, .*two calls/)
    assert.equal((await events()).length, 3)
  })

  it('answer programs in the shapes that the description promises', async () => {
    const [one, other] = await events()
    assert.ok(one && other)
    const ajv = new Ajv({ strict: false })
    const why = await app.inject({
      method: 'GET',
      url: `/event/${one.id}/why.json?other=${other.id}`,
      headers: HEADERS,
    })
    assert.ok(ajv.validate(WhyShape, why.json()), ajv.errorsText())
    const [third] = (await events()).filter(({ id }) => id !== one.id && id !== other.id)
    const pair = [one, other, third].filter(
      (each) => each !== undefined && /25/.test(each.days.to ?? ''),
    )
    const target = pair[0]?.id ?? ''
    const source = [one, other].find(({ id }) => id !== target)?.id ?? ''
    const body = JSON.stringify({ with: target, by: 'Ada', because: 'read both' })
    const decided = await post(`/event/${source}/merge.json`, body, 'application/json')
    assert.equal(decided.statusCode, 200, decided.body)
    assert.ok(ajv.validate(DecidedShape, decided.json()), ajv.errorsText())
  })

  it('refuse a decision without a reason, and one from another site', async () => {
    const [one, other] = await events()
    const path = `/event/${one?.id ?? ''}/merge`
    const empty = await post(path, `with=${other?.id ?? ''}&by=Ada&because=+`)
    assert.equal(empty.statusCode, 400)
    const foreign = await app.inject({
      method: 'POST',
      url: path,
      payload: `with=${other?.id ?? ''}&by=Ada&because=x`,
      headers: {
        ...HEADERS,
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    assert.equal(foreign.statusCode, 403)
  })

  it('are not on the page of an earlier state', async () => {
    const [one] = await events()
    const shown = await page(`/event/${one?.id ?? ''}?as-of=2024-07-02`)
    assert.doesNotMatch(shown, /method="post" action="\/event/)
  })

  it('lead to a page that tells why, pair by pair', async () => {
    const [one, other] = await events()
    const shown = await page(`/event/${one?.id ?? ''}/why?other=${other?.id ?? ''}`)
    assert.match(shown, /Why these are two events/)
    assert.match(shown, /B &lt;b>|A|C/)
    assert.doesNotMatch(shown, /<b>/)
  })
})

const plain = (words: string): string => words.replace(/\s+/g, ' ')

describe('deciding on the command line', () => {
  let place: Place
  before(async () => {
    place = makePlace()
    mkdirSync(join(place.folder, 'reports'))
    for (const day of ['2022-05-13', '2022-10-21'])
      writeFileSync(
        join(place.folder, 'reports', `${day}.txt`),
        reportOf(day, 'The two discussed Ukraine.'),
      )
    assert.equal((await place.run(['add', 'reports'])).code, 0)
  })
  after(() => place.remove())

  it('merges with a reason, tells why, refuses what is kept apart, and undoes', async () => {
    const line = await place.run(['line', 'usa/defence', 'russia/defence', '--json'])
    const ids = json<{ contacts: { id: string }[] }>(line.out).contacts.map(({ id }) => id)
    assert.equal(ids.length, 2)
    const silent = await place.run(['merge', ...ids])
    assert.equal(silent.code, 2)
    assert.match(silent.log, /--because/)
    const merged = await place.run([
      'merge',
      ...ids,
      '--because',
      'one call',
      '--by',
      'Ada',
      '--json',
    ])
    assert.equal(merged.code, 0, merged.log)
    const { decision, events } = json<{
      decision: { id: string; by: string }
      events: { id: string; mentions: string[] }[]
    }>(merged.out)
    assert.equal(decision.by, 'user:Ada')
    const [event] = events
    assert.equal(event?.mentions.length, 2)
    const why = await place.run(['why', event.id])
    assert.match(plain(why.out), /two events, score 0 \(decision d-[0-9a-f]+\): other days/)
    assert.match(plain(why.out), /held together .* by user:Ada: one call/)
    const split = await place.run(['split', event.id, event.mentions[0] ?? '', '--because', 'two'])
    assert.equal(split.code, 2)
    assert.match(plain(split.log), new RegExp(`readout undo ${decision.id}`))
    assert.equal((await place.run(['undo', decision.id, '--because', 'two calls'])).code, 0)
    const again = await place.run(['line', 'usa/defence', 'russia/defence', '--json'])
    assert.equal(json<{ contacts: unknown[] }>(again.out).contacts.length, 2)
  })
})
