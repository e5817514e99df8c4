/** The pages: text of the world stays text, every page has what each must have, and works without script. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cell } from '../../src/serve/exports/csv.ts'
import { contactsCsv } from '../../src/serve/exports/rows.ts'
import { siteServer } from '../../src/serve/http/server.ts'
import { plain, webAddress } from '../../src/serve/words/plain.ts'
import { FIRST_ID, HOSTILE, HOSTILE_ID } from './fake-articles.ts'
import type { Account } from '../../src/record/index.ts'
import { isDisputed } from '../../src/serve/web/accounts.ts'
import { contactOf, DEFENCE_LINE } from './fake-contacts.ts'
import { EXPLAINED } from './fake-sentences.ts'
import { fakeSite } from './fake-site.ts'

const HOST = { host: 'localhost' }
const FIRST = `/article/${FIRST_ID.slice(7)}`
const EXPLAIN = `/explain?${new URLSearchParams({ text: EXPLAINED, published: '2024-06-26' }).toString()}`
const PAGES = [
  '/',
  '/line/usa/defence/russia/defence',
  '/line/kestrelia/maravane',
  '/line?a=usa&b=russia',
  '/last?a=usa&b=russia',
  '/check?claim=their+first+call+in+15+months',
  '/check?claim=hello',
  '/check',
  '/event/c-00000000k001',
  '/event/c-00000000k009',
  FIRST,
  `${FIRST}?only=inferred`,
  `${FIRST}?says=e2`,
  `/article/${HOSTILE_ID.slice(7)}`,
  '/search?q=mine',
  '/search?q=nothing',
  '/search',
  '/read',
  '/explain',
  EXPLAIN,
  '/sources',
  '/codebook',
  '/accuracy',
  '/nothing-here',
]

async function pageAt(url: string): Promise<string> {
  const app = await siteServer(await fakeSite(), [])
  return (await app.inject({ method: 'GET', url, headers: HOST })).body
}

let loaded: Promise<ReadonlyMap<string, string>> | undefined

/** All pages, asked once. */
function everyPage(): Promise<ReadonlyMap<string, string>> {
  return (loaded ??= loadPages())
}

async function loadPages(): Promise<ReadonlyMap<string, string>> {
  const app = await siteServer(await fakeSite(), [])
  const bodies = new Map<string, string>()
  for (const url of PAGES)
    bodies.set(url, (await app.inject({ method: 'GET', url, headers: HOST })).body)
  return bodies
}

describe('every page', () => {
  it('has a title, one main heading, the skip link, and nothing from elsewhere', async () => {
    for (const [url, body] of await everyPage()) {
      assert.match(body, /<title>[^<]{3,} · Readout<\/title>/, url)
      assert.equal(body.match(/<h1[ >]/g)?.length, 1, `${url} has one h1`)
      assert.match(body, /class="skip" href="#main"/, url)
      assert.doesNotMatch(body, /(?:src|srcset)="(?:https?:)?\/\//, url)
      assert.doesNotMatch(body, /<link[^>]+href="(?:https?:)?\/\//, url)
    }
  })

  it('has neither inline script nor inline style, which its own policy would refuse', async () => {
    for (const [url, body] of await everyPage()) {
      assert.doesNotMatch(body, /<script(?! src="\/page\.js")/, url)
      assert.doesNotMatch(body, /<style|\sstyle="|\son[a-z]+="/, url)
      assert.doesNotMatch(body, /(?:href|action)="\s*(?:javascript|data|vbscript):/i, url)
    }
  })

  it('has no link within a link and no id twice', async () => {
    for (const [url, body] of await everyPage()) {
      for (const [link] of body.matchAll(/<a [^>]*>.*?<\/a>/gs))
        assert.equal(link.match(/<a /g)?.length, 1, `${url}: ${link.slice(0, 120)}`)
      const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
      assert.equal(new Set(ids).size, ids.length, `${url}: ${ids.join(' ')}`)
    }
  })

  it('leads in its head to a twin that answers, where it has one', async () => {
    const app = await siteServer(await fakeSite(), [])
    for (const [url, body] of await everyPage()) {
      const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(body)?.[1]
      if (/^\/(read|nothing-here)/.test(url)) {
        assert.equal(twin, undefined, url)
        continue
      }
      assert.ok(twin, `${url} has a twin`)
      const response = await app.inject({
        method: 'GET',
        url: twin.replaceAll('&amp;', '&'),
        headers: HOST,
      })
      assert.match(String(response.headers['content-type']), /^application\/json/, url)
    }
  })

  it('names its tables and the scope of their heads', async () => {
    for (const [url, body] of await everyPage()) {
      for (const [table] of body.matchAll(/<table class="ledger.*?<\/table>/gs))
        assert.match(table, /<caption>/, url)
      for (const [head] of body.matchAll(/<th[ >][^>]*>/g))
        assert.match(head, /scope="(col|row)"/, url)
    }
  })
})

describe('text of the world', () => {
  it('is never markup: headlines, outlets, quotations', async () => {
    for (const [url, body] of await everyPage()) {
      assert.doesNotMatch(body, /<script>alert|<img/i, url)
      assert.ok(!body.includes('</q><script'), url)
    }
    const search = await pageAt('/search?q=mine')
    assert.ok(search.includes('&lt;script>alert('), 'the headline is shown as it stands')
  })

  it('cannot turn the direction of our words: it is isolated, and titles hold no bidi marks', async () => {
    for (const [url, body] of await everyPage()) {
      const title = /<title>(.*?)<\/title>/s.exec(body)?.[1] ?? ''
      assert.doesNotMatch(title, /[\u202a-\u202e\u2066-\u2069]/, url)
      const isolated = body
        .replace(/<bdi>.*?<\/bdi>/gs, '')
        .replace(/<(h1|h2|p) dir="auto">.*?<\/\1>/gs, '')
      const shown = isolated.replace(/<textarea.*?<\/textarea>|<[^>]*>/gs, '')
      assert.doesNotMatch(
        shown,
        /[\u202a-\u202e]/,
        `${url} shows an override outside of an isolate`,
      )
    }
  })

  it('is no address unless it is one of the web', async () => {
    assert.doesNotMatch(await pageAt(FIRST), /javascript:/)
    assert.equal(webAddress('javascript:alert(1)'), undefined)
    assert.equal(webAddress('//evil.example'), undefined)
    assert.equal(webAddress(' https://example.org'), undefined)
    assert.equal(
      webAddress('https://example.org/"><script>'),
      'https://example.org/%22%3E%3Cscript%3E',
    )
  })

  it('keeps a search as typed, and no more', async () => {
    const body = await pageAt(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.doesNotMatch(body, /<script>alert/)
    assert.match(body, /value="&quot;>&lt;script>/)
  })
})

describe('a table as CSV', () => {
  it('holds no cell that a spreadsheet takes for a formula', () => {
    for (const words of [
      '=1+1',
      '+SUM(A1)',
      '-2',
      '@x',
      '|calc',
      '\t=1',
      '\r=1',
      HOSTILE.outlet,
      '\u202e=1',
      ' =1',
      '\ufeff=1',
    ])
      assert.doesNotMatch(cell(words), /^"?[=+\-@|\t\r]/, JSON.stringify(words))
  })

  it('holds whatever words on one line, and gives them back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const written = cell(words)
        assert.doesNotMatch(written, /[\r\n]/)
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
        assert.equal(read.replace(/^'/, ''), plain(words).replace(/^'/, ''))
      }),
    )
  })

  it('has a row a contact under the names of the columns', () => {
    const rows = contactsCsv([
      ...DEFENCE_LINE,
      contactOf({ id: 'c-1', date: '', parties: [], doubt: ['a, b'] }),
    ]).split('\r\n')
    assert.equal(rows.length, DEFENCE_LINE.length + 3)
    const columns = rows[0]?.split(',').length
    assert.equal(rows[1]?.split(',').length, columns)
    assert.match(rows[9] ?? '', /,"a, b",/)
  })
})

describe('the page of a line', () => {
  it('says the last contact, the one before, the gap, who initiated and who says so', async () => {
    const body = (await pageAt('/line/usa/defence/russia/defence')).replace(/<[^>]+>/g, '')
    assert.match(
      body,
      /Last contact12 July 2024, call, 17 days ago — Lloyd Austin and Andrei Belousov; Andrei Belousov initiated it \(say Pat Ryder/,
    )
    assert.match(
      body,
      /Before that25 June 2024, call inferred, 17 days earlier · before that 15 March 2023, call, 468 days earlier/,
    )
  })

  it('draws each contact as a link with a title, and labels the longest silence', async () => {
    const body = await pageAt('/line/usa/defence/russia/defence')
    const wide = /<svg class="wide".*?<\/svg>/s.exec(body)?.[0] ?? ''
    assert.equal(wide.match(/<a href="\/event\//g)?.length, DEFENCE_LINE.length)
    assert.match(
      wide,
      /<title>Call, 12 July 2024, Lloyd Austin and Andrei Belousov — 4 sources, 3 of them independent<\/title>/,
    )
    assert.match(wide, /class="silence"[^>]*>468 days</)
    assert.match(wide, /nobody looked: 2023-04-01 to 2023-04-20/)
  })

  it('offers the same line as persons, offices and states', async () => {
    const body = await pageAt('/line/usa/defence/russia/defence')
    assert.match(body, /href="\/line\?a=Lloyd\+Austin&amp;b=Andrei\+Belousov">persons/)
    assert.match(body, /aria-current="true">offices/)
    assert.match(body, /href="\/line\/usa\/russia">states/)
  })

  it('marks what is denied, disputed and inferred in words', async () => {
    const body = (await pageAt('/line/kestrelia/maravane')).replace(/<svg.*?<\/svg>/gs, '')
    assert.match(body, /<s>meeting<\/s>.*?denied by <bdi>Maren Aldous<\/bdi>/s)
    assert.match(body, /≠ 2 accounts/)
    assert.match(body, /title="inferred: the [^"]+ publication"[^>]*>\s*inferred/)
    assert.match(body, /<span class="shown-by"><bdi>stated<\/bdi><\/span>/)
    assert.match(body, /<span class="shown-by"><bdi>the day of the letter is not stated</)
    assert.match(body, /meeting<span class="mark status"> planned/)
  })

  it('invents no day: a month is labelled as a month, a bound as a bound', async () => {
    const body = await pageAt('/line/kestrelia/maravane')
    const wide = /<svg class="wide".*?<\/svg>/s.exec(body)?.[0] ?? ''
    const labels = [...wide.matchAll(/class="date"[^>]*>([^<]+)</g)].map((match) => match[1])
    assert.ok(labels.includes('Oct'), labels.join())
    assert.ok(labels.includes('Mar'), labels.join())
    assert.ok(labels.includes('≤ 1 Dec'), labels.join())
  })

  it('counts by month above two hundred contacts, and says so', async () => {
    const [austin] = DEFENCE_LINE
    const many = Array.from({ length: 240 }, (_, index) =>
      contactOf({
        id: `c-${index}`,
        date: `20${10 + (index % 12)}-0${1 + (index % 9)}-1${index % 10}`,
        parties: austin?.parties ?? [],
      }),
    )
    const app = await siteServer(await fakeSite(many), [])
    const { body } = await app.inject({ method: 'GET', url: '/line/usa/russia', headers: HOST })
    assert.match(body, /counts a month/)
    assert.doesNotMatch(body, /<svg class="wide"/)
  })

  it('teaches where it is empty', async () => {
    const app = await siteServer(await fakeSite([]), [])
    const { body } = await app.inject({ method: 'GET', url: '/line/usa/russia', headers: HOST })
    assert.match(body, /No contact on this line/)
    assert.match(body, /silence only where they were watched/)
  })
})

describe('the page of an article', () => {
  it('has for every value of the margin words with its anchor, and words that lead back', async () => {
    const body = await pageAt(FIRST)
    const targets = [...body.matchAll(/href="#(w\d+-\d+)" data-value/g)].map((match) => match[1])
    assert.ok(targets.length > 10)
    for (const target of targets)
      assert.ok(body.includes(`id="${target}"`), `${target} has no words`)
    const values = [...body.matchAll(/<a href="#([^"]+)" tabindex="-1"/g)].map((match) => match[1])
    assert.ok(values.length > 10)
    for (const value of values)
      assert.ok(body.includes(`id="${value}"`), `${value} stands nowhere in the margin`)
  })

  it('shows the text as it was', async () => {
    const body = await pageAt(FIRST)
    const text = /<article class="text">(.*?)<\/article>/s.exec(body)?.[1] ?? ''
    const shown = text.replace(/<span class="speaker">.*?<\/span>/gs, '').replace(/<[^>]+>/g, '')
    assert.ok(
      shown.includes(
        '“We talked about the fishing ground off Hallin,” Calderay told reporters on Wednesday.',
      ),
    )
  })

  it('lights words that were asked for by their place', async () => {
    const body = await pageAt(`${FIRST}?words=0-9`)
    assert.match(
      body,
      /<mark class="lit asked" data-values id="w0-9">|<mark class="lit asked" data-values="" id="w0-9">/,
    )
  })

  it('folds what is not the report with the reason', async () => {
    assert.match(await pageAt(FIRST), /left out: about the author, not the news/)
  })

  it('shows only what was asked for', async () => {
    const inferred = await pageAt(`${FIRST}?only=inferred`)
    assert.doesNotMatch(inferred, /id="a3-when"/)
    assert.match(inferred, /id="a1-when"/)
    const said = await pageAt(`${FIRST}?says=e2`)
    assert.match(said, /id="a1"/)
    assert.doesNotMatch(said, /id="a2"/)
  })
})

describe('the page of an event', () => {
  it('shows the accounts of independent sources side by side, copies in one column', async () => {
    const body = await pageAt('/event/c-00000000k001')
    const table = /<table class="ledger accounts">.*?<\/table>/s.exec(body)?.[0] ?? ''
    assert.match(table, /The Harbour Gazette.*?\(2 copies\)/s)
    assert.match(table, /initiated by.*?≠ 2 accounts.*?by the rule: most independent sources/s)
    assert.match(body, /same two ministers; same day; both by telephone/)
    assert.match(body, /kept apart: <bdi>another type; three days later/)
    assert.match(body, /how long it was.*?Osmin Calderay.*?would not say/s)
  })

  it('keeps apart when it happened, when it was announced, when it was published', async () => {
    const body = await pageAt('/event/c-00000000d007')
    const dates = /<section aria-label="Dates">.*?<\/section>/s.exec(body)?.[0] ?? ''
    const rows = [...dates.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, name, words]) => [
      name,
      (words ?? '').replace(/<[^>]+>/g, ''),
    ])
    assert.deepEqual(
      rows.map(([name]) => name),
      ['happened', 'announced', 'published', 'learned'],
    )
    assert.equal(rows[0]?.[1], '25 June 2024 inferred — the Tuesday before publication')
    assert.equal(rows[1]?.[1], '26 June 2024, by Pat Ryder inferred — the day before publication')
  })

  it('calls no dispute what allows the same day', async () => {
    const account = (value: string): Account => ({
      value,
      by: [value],
      evidence: [],
      independent: 1,
    })
    const contact = contactOf({
      id: 'c-000000000001',
      date: '2024-06-25',
      parties: [],
      accounts: { time: [account('2024-06-25'), account('../2024-06-25')] },
    })
    assert.equal(isDisputed(contact, 'time'), false)
    const apart = { ...contact, accounts: { time: [account('2024-06-25'), account('2024-06-26')] } }
    assert.equal(isDisputed(apart, 'time'), true)
  })
})

describe('the page of a check', () => {
  it('gives the verdict with sign and word, the deciding contact, the fork, and text with citations', async () => {
    const body = await pageAt('/check?claim=their+first+call+in+15+months')
    assert.match(body, /✕<\/span> Contradicted\./)
    assert.match(body, /What decides it/)
    assert.match(body, /It would be different if/)
    const text = /<textarea id="citation".*?>(.*?)<\/textarea>/s.exec(body)?.[1] ?? ''
    assert.match(text, /^Claim: &quot;their first call in 15 months&quot;\nVerdict: Contradicted\./)
    assert.match(text, /Coverage: 3 sources/)
  })
})

describe('the page that explains sentences', () => {
  it('draws an arc a word with its relation, marks the root, and says the same as lines and as a table', async () => {
    const body = await pageAt(EXPLAIN)
    const [first = ''] = body.match(/<svg .*?<\/svg>/s) ?? []
    assert.equal(first.match(/<path class="arc" /g)?.length, 7)
    assert.equal(first.match(/<path class="arc root" /g)?.length, 1)
    assert.match(first, /<title>ministers: nsubj of met<\/title>/)
    assert.match(first, /<text class="form root"[^>]*>met<.*?>VERB<.*?>meet</s)
    const lines = /<pre [^>]*>(.*?)<\/pre>/s.exec(body)?.[1]?.replace(/<[^>]+>/g, '') ?? ''
    assert.match(lines, /^ {3}╭─ The {7}det {3}DET\n ╭─┴─ ministers nsubj NOUN\n/)
    const table = /<table class="words">.*?<\/table>/s.exec(body)?.[0] ?? ''
    assert.match(table, /Geneva<\/bdi><\/th>.*?PROPN.*?NNP.*?3 <bdi>met<\/bdi>.*?obl/s)
    assert.match(table, /Number=Plur/)
  })

  it('lets the drawing and the table scroll by keyboard, each with a name of its own', async () => {
    const body = await pageAt(EXPLAIN)
    const names = [...body.matchAll(/tabindex="0" role="group" aria-label="([^"]+)"/g)].map(
      (match) => match[1],
    )
    assert.equal(names.length, 7, names.join())
    assert.equal(new Set(names).size, names.length)
  })

  it('lights names with their types, and shows each value with its words, its rule and its steps', async () => {
    const body = await pageAt(EXPLAIN)
    assert.match(body, /<mark class="lit name">Geneva<\/mark><span class="name-type"> LOC</)
    const words = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    assert.match(words, /Meeting held “? ?met/)
    assert.match(words, /by the rule: meet with/)
    assert.match(words, /Tuesday .*?25 June 2024 inferred : the Tuesday before publication/)
    assert.match(words, /past weekday: the Tuesday before 2024-06-26/)
    assert.match(words, /This sentence was not parsed/)
  })

  it('says where nothing was taken, and that nothing is stored', async () => {
    const body = await pageAt(EXPLAIN)
    assert.equal(body.match(/No time, attribution, act or claim was taken/g)?.length, 2)
    assert.match(body, /not\s+stored/)
  })

  it('is led to from an article, from the form for reports and from the foot of every page', async () => {
    const article = await pageAt(FIRST)
    assert.match(
      article,
      /href="\/explain\?text=[^"]+&amp;published=2024-06-26">its sentence explained/,
    )
    for (const [url, body] of await everyPage()) assert.match(body, /href="\/explain"/, url)
  })
})

describe('our own documents', () => {
  const source =
    '# Head\n\n> quoted\n\n- one\n  more\n- `two`\n\n```\n<b>code</b>\n```\n\n| a | b |\n|---|---|\n| [call](call.md) | **x** |\n\n1. first\n'

  it('are shown with their lists, tables and code; links lead to their pages', async () => {
    const site = await fakeSite()
    const documents = [
      { name: 'call', source: '# Call' },
      { name: 'README', source },
    ]
    const app = await siteServer({ ...site, documents: () => Promise.resolve(documents) }, [])
    const { body } = await app.inject({ url: '/codebook', headers: HOST })
    assert.match(body, /<h1 id="head">Head<\/h1>/)
    assert.match(body, /<ul><li>one more<\/li><li><code>two<\/code><\/li><\/ul>/)
    assert.match(body, /<pre><code>&lt;b>code&lt;\/b><\/code><\/pre>/)
    assert.match(body, /<a href="\/codebook\/call">call<\/a>.*<strong>x<\/strong>/s)
    assert.match(body, /<ol><li>first<\/li><\/ol>/)
    const page = await app.inject({ url: '/codebook/call', headers: HOST })
    assert.match(page.body, /<h1 id="call">Call<\/h1>/)
    assert.equal((await app.inject({ url: '/codebook/none', headers: HOST })).statusCode, 404)
  })
})

describe('the script', () => {
  it('is small', () => {
    const script = readFileSync(new URL('../../src/serve/web/page.js', import.meta.url))
    assert.ok(script.length < 6000, `${script.length} bytes`)
  })
})
