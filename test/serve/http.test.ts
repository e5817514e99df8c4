/** The HTTP API through its front door: every twin validates against its schema, guards hold, errors have one shape. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import type { FastifyInstance } from 'fastify'
import { siteServer } from '../../src/serve/http/server.ts'
import { openSite } from '../../src/serve/http/open-site.ts'
import * as shapes from '../../src/serve/http/wire.ts'
import { FIRST_ID, firstReading } from './fake-articles.ts'
import { EXPLAINED } from './fake-sentences.ts'
import { fakeSite, NOW } from './fake-site.ts'

const HOST = { host: 'localhost:4180' }
const CLAIM = 'claim=their+first+call+in+15+months'
const TWINS = [
  ['/home.json', shapes.SummaryShape],
  ['/line/usa/defence/russia/defence.json', shapes.LineShape],
  ['/line/usa/russia.json', shapes.LineShape],
  ['/line/usa/russia/defence.json', shapes.LineShape],
  ['/line.json?a=usa&b=russia&definition=lenient&kind=call&from=2022-01-01', shapes.LineShape],
  ['/line/kestrelia/maravane.json', shapes.LineShape],
  ['/last.json?a=usa&b=russia', shapes.LastShape],
  [`/check.json?${CLAIM}`, shapes.CheckShape],
  [`/check.json?${CLAIM}&a=usa&b=russia&on=2024-06-25&contact=meeting`, shapes.CheckShape],
  ['/event/c-00000000k001.json', shapes.EventShape],
  [`/article/${FIRST_ID.slice(7)}.json`, shapes.ArticlePageShape],
  ['/search.json?q=mine', shapes.SearchShape],
  [`/explain.json?text=${encodeURIComponent(EXPLAINED)}`, shapes.ExplanationShape],
  ['/sources.json', shapes.CoverageShape],
  ['/codebook.json', shapes.DocumentsShape],
  ['/accuracy.json', shapes.DocumentsShape],
] as const

async function server(): Promise<FastifyInstance> {
  return siteServer(await fakeSite(), ['127.0.0.1'])
}

async function get(
  app: FastifyInstance,
  url: string,
  headers = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const response = await app.inject({ method: 'GET', url, headers: { ...HOST, ...headers } })
  return { status: response.statusCode, body: response.body, headers: response.headers }
}

describe('the JSON twins', () => {
  it('answer in the shapes that their schemas promise', async () => {
    const app = await server()
    const ajv = new Ajv({ allErrors: true, strict: false })
    for (const [url, shape] of TWINS) {
      const { status, body, headers } = await get(app, url)
      assert.equal(status, 200, `${url}: ${body.slice(0, 200)}`)
      assert.match(String(headers['content-type']), /^application\/json/)
      const isValid = ajv.validate(shape, JSON.parse(body))
      assert.ok(isValid, `${url}: ${ajv.errorsText(ajv.errors)}`)
    }
  })

  it('are described: the OpenAPI document has a path for each', async () => {
    const app = await server()
    const { body } = await get(app, '/api/openapi.json')
    const { openapi, paths } = JSON.parse(body) as {
      openapi: string
      paths: Record<string, unknown>
    }
    assert.match(openapi, /^3\./)
    for (const path of [
      '/home.json',
      '/line/{a}/{b}/{c}/{d}.json',
      '/check.json',
      '/event/{id}.json',
      '/read.json',
      '/explain.json',
      '/line.csv',
    ])
      assert.ok(path in paths, `${path} is not described`)
    assert.ok(!Object.keys(paths).includes('/line'), 'pages themselves are not part of the API')
  })

  it('say which fields are disputed, and show every field on which sources speak', async () => {
    const { contact } = JSON.parse(
      (await get(await server(), '/event/c-00000000k001.json')).body,
    ) as { contact: { accounts: object; values: object; code: object } }
    assert.deepEqual(Object.keys(contact.accounts), ['initiator'])
    assert.deepEqual(contact.code, { plover: 'CONSULT/phone', cameo: '041' })
    assert.ok(Object.keys(contact.values).includes('time'))
  })

  it('keep the parameters of the question', async () => {
    const { body } = await get(
      await server(),
      '/line/usa/russia.json?definition=lenient&as-of=2024-07-01',
    )
    const line = JSON.parse(body) as { definition: string; asOf: string }
    assert.equal(line.definition, 'lenient')
    assert.equal(line.asOf, '2024-07-01')
  })
})

describe('a reading as it goes out', () => {
  const wire = shapes.readingToWire(firstReading())

  it('has the shape of the outer format, null where a value is absent', () => {
    const ajv = new Ajv({ strict: false })
    assert.ok(ajv.validate(shapes.ReadingShape, wire), ajv.errorsText(ajv.errors))
    assert.deepEqual(Object.keys(wire.article.published), ['value', 'basis', 'rule', 'evidence'])
    assert.equal(wire.article.byline, null)
    assert.equal(wire.acts[1]?.place, null)
    assert.equal(wire.acts[1]?.time.edtf, '2024-03')
  })

  it('names the speaker of an attribution by its entity', () => {
    assert.equal(wire.attributions[0]?.speaker, 'e2')
  })

  it('has spans that slice back to the words', () => {
    const { text } = wire.article
    const [start, end] = wire.claims[0]?.span ?? [0, 0]
    assert.equal(text.slice(start, end), 'the first such call in eight months')
  })

  it('says why the publication date is unknown', () => {
    const reading = firstReading()
    const article = {
      ...reading.article,
      published: { kind: 'unknown' as const, why: 'the text has no date' },
    }
    assert.deepEqual(shapes.readingToWire({ ...reading, article }).article.published, {
      unknown: 'the text has no date',
    })
  })
})

describe('errors', () => {
  it('have one shape, and a status that says whose they are', async () => {
    const app = await server()
    const ajv = new Ajv({ strict: false })
    const expected = [
      ['/nothing.json', 404, 'address-unknown'],
      ['/event/c-none.json', 404, 'id-unknown'],
      ['/article/0.json', 404, 'id-unknown'],
      ['/line/usa/atlantis.json', 404, 'party-unknown'],
      ['/line.json?a=usa', 400, 'party-missing'],
      ['/line/usa/russia.json?from=2024-02-31', 400, 'date-unknown'],
      ['/line/usa/russia.json?from=2024-02-03&to=2023-01-01', 400, 'window-empty'],
      ['/line/usa/russia.json?definition=loose', 400, 'bad-request'],
      ['/line/usa/russia.json?as-of=yesterday', 400, 'bad-request'],
      ['/check.json?claim=hello', 400, 'claim-unclear'],
      ['/explain.json', 400, 'text-missing'],
      ['/explain.json?text=They+met.&published=2024-02-31', 400, 'date-unknown'],
      [`/explain.json?text=${'a'.repeat(2001)}`, 400, 'bad-request'],
    ] as const
    for (const [url, status, code] of expected) {
      const response = await get(app, url)
      assert.equal(response.status, status, url)
      const body: unknown = JSON.parse(response.body)
      assert.ok(ajv.validate(shapes.ErrorShape, body), url)
      assert.equal((body as { error: { code: string } }).error.code, code, url)
    }
  })

  it('are pages that teach, where a page was asked for', async () => {
    const { status, body, headers } = await get(await server(), '/line/usa/atlantis')
    assert.equal(status, 404)
    assert.match(String(headers['content-type']), /^text\/html/)
    assert.match(body, /Parties are written usa, usa\/defence/)
  })
})

describe('the guards', () => {
  it('put the content security policy and its companions on every answer', async () => {
    const app = await server()
    for (const url of [
      '/',
      '/home.json',
      '/style.css',
      '/page.js',
      '/icon.svg',
      '/nothing',
      '/nothing.json',
      '/line/usa/russia.csv',
      '/api/openapi.json',
    ]) {
      const { headers } = await get(app, url)
      assert.match(String(headers['content-security-policy']), /^default-src 'self'/, url)
      assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|\*|https?:/, url)
      assert.equal(headers['x-content-type-options'], 'nosniff', url)
      assert.equal(headers['set-cookie'], undefined, url)
    }
  })

  it('answer only to names of this machine or names it was started with', async () => {
    const app = await siteServer(await fakeSite(), ['0.0.0.0', 'readout.example'])
    for (const host of [
      'localhost',
      'localhost:4180',
      '127.0.0.1:4180',
      '[::1]:4180',
      'readout.example',
    ])
      assert.equal((await get(app, '/home.json', { host })).status, 200, host)
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '0.0.0.0',
      'evil.example#localhost',
    ])
      assert.equal((await get(app, '/home.json', { host })).status, 421, host)
  })

  it('let no other site write', async () => {
    const site = await fakeSite()
    const app = await siteServer(site, [])
    const post = async (headers: Record<string, string>): Promise<number> => {
      const payload = 'text=Ministers+spoke.'
      const response = await app.inject({
        method: 'POST',
        url: '/read/keep',
        headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload,
      })
      return response.statusCode
    }
    assert.equal(await post({ origin: 'http://evil.example' }), 403)
    assert.equal(await post({ origin: 'null' }), 403)
    assert.equal(await post({ 'sec-fetch-site': 'cross-site' }), 403)
    assert.equal(await post({ 'sec-fetch-site': 'same-site' }), 403)
    assert.equal(site.added.length, 0)
    assert.equal(
      await post({ origin: 'http://localhost:4180', 'sec-fetch-site': 'same-origin' }),
      303,
    )
    assert.equal(await post({}), 303)
    assert.equal(site.added.length, 2)
  })

  it('refuse a body beyond the limit', async () => {
    const response = await (
      await server()
    ).inject({
      method: 'POST',
      url: '/read.json',
      headers: { ...HOST, 'content-type': 'application/json' },
      payload: JSON.stringify({ text: 'a'.repeat(3_000_000) }),
    })
    assert.equal(response.statusCode, 413)
  })
})

describe('reading a pasted text', () => {
  it('stores nothing before it is kept', async () => {
    const site = await fakeSite()
    const app = await siteServer(site, [])
    const form = {
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'text=Ministers+spoke.&published=&outlet=&url=',
    }
    const read = await app.inject({ method: 'POST', url: '/read', ...form })
    assert.equal(read.statusCode, 200)
    assert.match(read.body, /Keep it/)
    const json = await app.inject({
      method: 'POST',
      url: '/read.json',
      headers: HOST,
      payload: { text: 'Ministers spoke.' },
    })
    assert.equal(json.statusCode, 200)
    assert.equal(site.added.length, 0)
    const kept = await app.inject({ method: 'POST', url: '/read/keep', ...form })
    assert.match(String(kept.headers['location']), /^\/article\/[\da-f]{64}$/)
    assert.equal(site.added.length, 1)
  })

  it('refuses an empty text in words', async () => {
    const response = await (
      await server()
    ).inject({ method: 'POST', url: '/read.json', headers: HOST, payload: { text: '   ' } })
    assert.equal(response.statusCode, 400)
    assert.equal(
      (JSON.parse(response.body) as { error: { code: string } }).error.code,
      'file-empty',
    )
  })
})

describe('explaining sentences', () => {
  interface Posted {
    readonly text: string
    readonly published?: string
  }
  const post = async (
    [app, url]: readonly [FastifyInstance, string],
    typed: Posted,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; body: string }> => {
    const isJson = url.endsWith('.json')
    const response = await app.inject({
      method: 'POST',
      url,
      headers: {
        ...HOST,
        'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
        ...headers,
      },
      payload: isJson ? JSON.stringify(typed) : new URLSearchParams({ ...typed }).toString(),
    })
    return { status: response.statusCode, body: response.body }
  }

  it('answers the reading with a tree a sentence, by address and by post alike; stores nothing', async () => {
    const site = await fakeSite()
    const app = await siteServer(site, [])
    const asked = await get(app, `/explain.json?text=${encodeURIComponent(EXPLAINED)}`)
    const posted = await post([app, '/explain.json'], { text: EXPLAINED })
    assert.equal(posted.status, 200)
    assert.equal(posted.body, asked.body)
    const { trees } = JSON.parse(posted.body) as {
      trees: { parsed: boolean; words: { form: string; head: number | null }[] }[]
    }
    assert.deepEqual(
      trees.map(({ parsed }) => parsed),
      [true, true, false],
    )
    assert.deepEqual(
      trees[0]?.words.map(({ head }) => head),
      [1, 2, null, 4, 2, 6, 2, 2],
    )
    assert.equal(site.added.length, 0)
  })

  it('answers a form with the page; its twin is named where an address holds the text', async () => {
    const app = await server()
    const short = await post([app, '/explain'], { text: EXPLAINED, published: '' })
    assert.equal(short.status, 200)
    assert.match(
      short.body,
      /rel="alternate" type="application\/json" href="\/explain\.json\?text=The/,
    )
    const long = await post([app, '/explain'], { text: 'They met. '.repeat(300) })
    assert.equal(long.status, 200)
    assert.doesNotMatch(long.body, /rel="alternate"|Address of this explanation/)
  })

  it('refuses what is too long, what is empty, and what another site posts', async () => {
    const app = await server()
    for (const url of ['/explain', '/explain.json']) {
      assert.equal((await post([app, url], { text: 'a'.repeat(10_001) })).status, 400, url)
      assert.equal((await post([app, url], { text: '' })).status, 400, url)
      assert.equal((await post([app, url], { text: '   ' })).status, 400, url)
      const foreign = { origin: 'http://evil.example' }
      assert.equal((await post([app, url], { text: 'They met.' }, foreign)).status, 403, url)
    }
    assert.equal((await post([app, '/explain'], { text: 'a'.repeat(3_000_000) })).status, 413)
  })
})

describe('the one box', () => {
  const asked = async (question: string): Promise<string> => {
    const response = await (
      await server()
    ).inject({
      method: 'POST',
      url: '/ask',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ question }).toString(),
    })
    return response.statusCode === 303
      ? String(response.headers['location'])
      : String(response.statusCode)
  }

  it('takes a pair to its line, a portfolio named once holding for both', async () => {
    assert.equal(await asked('US Russia defence'), '/line/usa/defence/russia/defence')
    assert.equal(await asked('US Russia defence ministers'), '/line/usa/defence/russia/defence')
    assert.equal(await asked('usa/defence russia/defence'), '/line/usa/defence/russia/defence')
    assert.equal(await asked('Kestrelia and Maravane'), '/line/kestrelia/maravane')
    assert.equal(await asked('usa – russia'), '/line/usa/russia')
  })

  it('takes a question that names two parties to their last contact', async () => {
    assert.equal(
      await asked('When did Kestrelia last speak with Maravane?'),
      '/last?a=kestrelia&b=maravane',
    )
  })

  it('takes a claim to its check, other words to the search, a report to its reading', async () => {
    assert.equal(
      await asked('their first call in 15 months'),
      '/check?claim=their+first+call+in+15+months',
    )
    assert.equal(await asked('drifting mine'), '/search?q=drifting+mine')
    assert.equal(await asked('A headline\n\nThe ministers spoke on Tuesday.'), '200')
    assert.equal(await asked('   '), '/')
  })
})

describe('an open site', () => {
  it('takes the next port when one is in use, and answers there', async () => {
    const first = await openSite(await fakeSite(), { host: '127.0.0.1', port: 43180 })
    const second = await openSite(await fakeSite(), { host: '127.0.0.1', port: 43180 })
    try {
      assert.notEqual(first.address, second.address)
      const response = await fetch(`${second.address}/home.json`)
      assert.equal(response.status, 200)
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  })
})

describe('frozen addresses', () => {
  it('name the moment, and a page at one says so', async () => {
    const app = await server()
    const page = await get(app, '/line/usa/russia')
    assert.ok(
      page.body.includes(`as-of=${encodeURIComponent(NOW)}`),
      'the page has an address to cite',
    )
    const frozen = await get(app, '/line/usa/russia?as-of=2024-06-30')
    assert.match(frozen.body, /what the record said on <time>2024-06-30/)
    assert.match(frozen.body, /\/event\/c-00000000d008\?as-of=2024-06-30/)
  })
})
