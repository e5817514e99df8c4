/**
 * What the record said on a day, asked later: every page, its JSON and every export are, byte for byte, what
 * they were then, whatever was added, retracted, declared or undone since.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { EXPORT_FORMS, exported } from '../../src/serve/exports/index.ts'
import { siteServer } from '../../src/serve/http/server.ts'
import { siteFrom } from '../../src/serve/site-parts.ts'
import { settingsFrom } from '../../src/serve/settings.ts'
import {
  AUSTIN,
  BELOUSOV,
  BLINKEN,
  LAVROV,
  projectKnowledge,
  report,
  SHOIGU,
  type ReportSpec,
} from '../record/readings.ts'

const THEN = '2024-06-30'
const LATER = '2024-07-20T12:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'readout-as-of-'))
let record: LedgerRecord
let app: FastifyInstance
let clock = `${THEN}T23:00:00.000Z`

async function add(spec: ReportSpec, now: string): Promise<string> {
  const { capture, reading } = report(spec)
  return (await record.add(capture, reading, now)).article
}

const call = (on: string, outlet: string, minister = SHOIGU): ReportSpec => ({
  outlet,
  published: on,
  acts: [{ between: [AUSTIN, minister], on, initiator: AUSTIN }],
  claims: [{ kind: 'first-since', contact: 'call', scope: 'offices', value: 'P15M', act: 0 }],
})

let first = ''
let contact = ''
const PARTIES = 'a=usa/defence&b=russia/defence'

/** Every page about the record. */
const pages = (): readonly string[] => [
  '/',
  '/line/usa/defence/russia/defence',
  '/line?a=usa&b=russia&definition=lenient&kind=call',
  `/last?${PARTIES}&before=2024-06-26`,
  `/check?kind=first-since&since=15+months&contact=call&on=2024-06-25&${PARTIES}`,
  `/check?kind=nth&count=3&since=2022&on=2024-06-25&${PARTIES}`,
  `/event/${contact}`,
  `/event/${contact}/why`,
  `/article/${first.replace('sha256:', '')}`,
  '/search?q=call',
  `/search?in=events&${PARTIES}`,
  '/search?in=events&type=meeting',
  '/flips',
  '/sources',
]

async function bodyOf(address: string): Promise<string> {
  const response = await app.inject({ url: address, headers: { host: 'localhost' } })
  assert.equal(response.statusCode, 200, `${address}: ${response.body}`)
  const main = /<main[^]*<\/main>/.exec(response.body)?.[0] ?? response.body
  // Addresses and the field that say of which day it is are all that may differ.
  return main
    .replace(/\?as-of=[^"&#\s<]*(?:&amp;|&)/g, '?')
    .replace(/(?:[?&]|&amp;)as-of=[^"&#\s<]*/g, '')
    .replace(/"asOf":(?:null|"[^"]*")/g, '')
    .replace(/<input type="hidden" name="as-of"[^>]*>/g, '')
    .replace(/<td><form[^]*?<\/form><\/td>|<th scope="col"><\/th>/g, '')
    .replace(/<details class="decide">[^]*?<\/details>/g, '')
    .replace(/<details><summary>declare a ledger complete[^]*?<\/details>/g, '')
}

/** Fails with the first place at which two texts differ, not with the whole of both. */
function same(found: string, expected: string, address: string): void {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 80)
  assert.fail(`${address}\n  now  ${around(found)}\n  then ${around(expected)}`)
}

const twinOf = (address: string): string =>
  address === '/' ? '/home.json' : address.replace(/^([^?]*)/, '$1.json')
const asOf = (address: string, day: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}as-of=${day}`

async function exportsAt(day?: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const form of EXPORT_FORMS) {
    let all = ''
    const options = {
      asJson: false,
      kinds: 'all',
      ...(day === undefined ? {} : { asOf: day }),
    } as const
    for await (const row of exported(form, record, options)) all += row
    found[form.name] = all
  }
  return found
}

describe('the record as of a day', () => {
  before(async () => {
    const knowledge = projectKnowledge()
    record = await openRecord({ path: join(folder, 'record.db'), knowledge })
    const never = () => Promise.reject(new Error('nothing is read here'))
    const site = await siteFrom({
      settings: settingsFrom({}),
      knowledge,
      width: 1,
      read: never,
      warmUp: () => undefined,
      record: () => Promise.resolve(record),
      close: () => Promise.resolve(),
    })
    app = await siteServer({ ...site, now: () => clock }, [])
    first = await add(call('2023-03-15', 'Gazette'), '2023-03-15T20:00:00.000Z')
    await add(call('2023-03-15', 'Courier'), '2023-03-16T20:00:00.000Z')
    await add(call('2024-06-25', 'Gazette', BELOUSOV), '2024-06-25T20:00:00.000Z')
    await add(
      {
        outlet: 'Ledger',
        published: '2024-06-20',
        acts: [{ type: 'meeting', between: [BLINKEN, LAVROV], on: '2024-06' }],
      },
      '2024-06-26T20:00:00.000Z',
    )
    await record.decide({
      kind: 'declared',
      left: 'usa/defence|russia/defence',
      value: '{"from":"2022-01-01","to":"2024-06-25","kind":"call"}',
      because: 'a list',
      by: 'user:editor',
      at: '2024-06-28T10:00:00.000Z',
    })
    const left = {
      kind: 'portfolio',
      country: 'USA',
      portfolio: 'defence',
      label: 'usa/defence',
    } as const
    const right = { ...left, country: 'RUS', label: 'russia/defence' } as const
    contact = (await record.line({ left, right }, clock)).contacts[0]?.id ?? ''
  })
  after(async () => {
    await app.close()
    await record.close()
    rmSync(folder, { recursive: true })
  })

  it('is on every page, in every twin and in every export what it was', async () => {
    const addresses = pages()
    const shown = new Map<string, string>()
    for (const address of addresses) {
      shown.set(address, await bodyOf(address))
      shown.set(twinOf(address), await bodyOf(twinOf(address)))
    }
    const files = await exportsAt()
    assert.ok([...shown.values()].every((body) => body.length > 20))

    // Later: a call between, a third paper on the old one, a copy, a retraction, a declaration undone.
    await add(call('2023-11-02', 'Invented Courier'), '2024-07-02T09:00:00.000Z')
    await add(call('2023-03-15', 'Monitor'), '2024-07-03T09:00:00.000Z')
    await add(
      {
        outlet: 'Monitor',
        published: '2024-06-25',
        acts: [{ type: 'meeting', between: [BLINKEN, LAVROV], on: '2024-06-12' }],
      },
      LATER,
    )
    await record.decide({
      kind: 'retracted',
      left: first,
      because: 'wrong',
      by: 'user:e',
      at: LATER,
    })
    const [declared] = (await record.coverage()).declared
    assert.ok(declared)
    await record.undo(declared.id, 'user:e', 'not complete', LATER)
    clock = LATER

    for (const [address, body] of shown) {
      same(await bodyOf(asOf(address, THEN)), body, address)
    }
    assert.deepEqual(await exportsAt(THEN), files)
    // And asked without a day, most of it is another: the retracted event is not even there.
    const changed: string[] = []
    for (const [address, body] of shown) {
      const { statusCode } = await app.inject({ url: address, headers: { host: 'localhost' } })
      if (statusCode !== 200 || (await bodyOf(address)) !== body) changed.push(address)
    }
    assert.ok(changed.length > addresses.length, changed.join(' '))
  })

  it('knows nothing of an article, a contact or a decision that came later', async () => {
    const later = await add(call('2024-07-12', 'Ledger', BELOUSOV), LATER)
    const address = `/article/${later.replace('sha256:', '')}`
    const ask = (url: string) => app.inject({ url, headers: { host: 'localhost' } })
    assert.equal((await ask(address)).statusCode, 200)
    assert.equal((await ask(asOf(address, THEN))).statusCode, 404)
    assert.equal((await record.decisions({ limit: 99, offset: 0, asOf: THEN })).length, 1)
    assert.equal((await record.articles({ limit: 99, offset: 0, asOf: THEN })).length, 4)
  })

  it('refuses a day that has not come, and one that is none', async () => {
    for (const day of ['2024-08-30', '2024-02-31']) {
      const url = asOf('/line/usa/russia.json', day)
      const { statusCode } = await app.inject({ url, headers: { host: 'localhost' } })
      assert.equal(statusCode, 400, day)
    }
  })
})
