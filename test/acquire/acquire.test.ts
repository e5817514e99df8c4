/** Files, folders, standard input and JSON to captures, and what each bad input comes to. */
import { strict as assert } from 'node:assert'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  acquire,
  captureFromText,
  documentCount,
  exitCodeOf,
  OperationError,
  type Acquired,
  type AcquireOptions,
  type Capture,
} from '../../src/acquire/index.ts'

const NOW = () => '2030-01-01T00:00:00Z'
let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-acquire-'))
})
after(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function all(
  inputs: readonly string[],
  options: AcquireOptions = {},
): Promise<readonly Acquired[]> {
  const found: Acquired[] = []
  for await (const one of acquire(inputs, { now: NOW, ...options })) found.push(one)
  return found
}

function capturesIn(found: readonly Acquired[]): readonly Capture[] {
  return found.flatMap((one) => (one.kind === 'capture' ? [one.capture] : []))
}

function failuresIn(found: readonly Acquired[]): readonly OperationError[] {
  return found.flatMap((one) => (one.kind === 'failed' ? [one.error] : []))
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function* chunks(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece))
}

/** The capture of the only document of a file. */
async function only(path: string, options: AcquireOptions = {}): Promise<Capture> {
  const found = await all([path], options)
  assert.equal(found.length, 1)
  const [one] = found
  if (one?.kind !== 'capture') throw new Error(`no capture: ${one?.error.message ?? 'nothing'}`)
  return one.capture
}

/** The code of the only failure of an input. */
async function failureOf(path: string, options: AcquireOptions = {}): Promise<OperationError> {
  const found = await all([path], options)
  assert.equal(found.length, 1)
  const [error] = failuresIn(found)
  if (error === undefined) throw new Error(`${path} did not fail`)
  assert.equal(exitCodeOf(error), 3)
  return error
}

describe('a text file', () => {
  it('becomes a capture whose id does not hang on its place', async () => {
    const here = await only(await fileOf('here.txt', 'The ministers spoke on Tuesday.'))
    const there = await only(await fileOf('there.txt', 'The ministers spoke on Tuesday.'))
    assert.equal(here.id, there.id)
    assert.match(here.id, /^sha256:[0-9a-f]{64}$/)
    assert.equal(here.capturedAt, NOW())
    assert.equal(here.mediaType, 'text/plain')
  })

  it('has another id when other facts are given with it', async () => {
    const path = await fileOf('dated.txt', 'The ministers spoke on Tuesday.')
    const plain = await only(path)
    const dated = await only(path, { given: { published: '2024-06-25' } })
    assert.notEqual(plain.id, dated.id)
    assert.equal(dated.given.published, '2024-06-25')
  })

  it('gives the facts of its heading', async () => {
    const heading = [
      '---',
      'headline: Ministers speak: a first',
      'published: 2024-06-25',
      'captured: 2024-06-26T08:00:00Z',
      'url: https://www.example.org/a',
      '---',
      '',
      'They spoke.',
    ].join('\n')
    const capture = await only(await fileOf('headed.md', heading))
    assert.equal(capture.content, 'They spoke.')
    assert.equal(capture.capturedAt, '2024-06-26T08:00:00Z')
    assert.deepEqual(capture.given, {
      published: '2024-06-25',
      headline: 'Ministers speak: a first',
      outlet: 'example.org',
      url: 'https://www.example.org/a',
    })
    assert.equal(captureFromText(heading).given.headline, 'Ministers speak: a first')
  })

  it('keeps dashes that are no heading', async () => {
    const text = '---\nThe ministers spoke.\n---\nThey spoke again.'
    assert.equal((await only(await fileOf('dashes.txt', text))).content, text)
    const unknown = '---\nlayout: wide\n---\nText.'
    assert.equal((await only(await fileOf('unknown.txt', unknown))).content, unknown)
  })
})

describe('charsets', () => {
  const cases: readonly (readonly [string, string, Uint8Array, string, string])[] = [
    ['a byte-order mark', 'a.txt', Buffer.from('\ufeffCafé'), 'utf-8', 'bom'],
    ['UTF-16 with a mark', 'b.txt', Buffer.from('\ufeffCafé opens', 'utf16le'), 'utf-16le', 'bom'],
    ['UTF-16 without one', 'c.txt', Buffer.from('Café opens', 'utf16le'), 'utf-16le', 'detected'],
    ['UTF-8 undeclared', 'd.txt', Buffer.from('Café'), 'utf-8', 'detected'],
    [
      'windows-1252',
      'e.txt',
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x93]),
      'windows-1252',
      'assumed',
    ],
    [
      'a declaration that holds',
      'f.html',
      Buffer.from('<meta charset="windows-1251"><p>Caf\xe9</p>', 'latin1'),
      'windows-1251',
      'declared',
    ],
    [
      'a declared UTF-8 that its bytes deny',
      'g.html',
      Buffer.from('<meta charset="utf-8"><p>Caf\xe9</p>', 'latin1'),
      'windows-1252',
      'assumed',
    ],
    [
      'a declared latin-1 that is UTF-8',
      'h.html',
      Buffer.from('<meta charset="iso-8859-1"><p>Café</p>'),
      'utf-8',
      'detected',
    ],
  ]
  for (const [what, name, bytes, charset, basis] of cases) {
    it(`reads ${what}`, async () => {
      const capture = await only(await fileOf(name, bytes))
      assert.deepEqual(capture.charset, { name: charset, basis })
      const isCyrillic = charset === 'windows-1251'
      assert.ok(capture.content.includes(isCyrillic ? 'Cafй' : 'Café'), capture.content)
    })
  }

  it('decodes windows-1252 quotes, which its namesake latin-1 has not', async () => {
    const bytes = Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x68, 0x65])
    assert.equal((await only(await fileOf('quotes.txt', bytes))).content, '“Hi” — he')
  })
})

describe('JSON', () => {
  it('finds text and facts under the names that feeds use', async () => {
    const object = {
      title: 'Call with the minister',
      pubDate: 'Fri, 21 May 2021 23:39:10 +0000',
      creator: 'Office of the Spokesperson',
      link: 'https://www.example.gov/a-call/',
      description: 'Short.',
      content: '<p>They spoke.</p>',
      first_seen: '2021-05-23T15:10:29+00:00',
    }
    const capture = await only(await fileOf('one.json', JSON.stringify(object, undefined, 2)))
    assert.equal(capture.content, '<p>They spoke.</p>')
    assert.equal(capture.mediaType, 'text/html')
    assert.equal(capture.capturedAt, '2021-05-23T15:10:29Z')
    assert.deepEqual(capture.given, {
      published: '2021-05-21T23:39:10Z',
      headline: 'Call with the minister',
      byline: 'Office of the Spokesperson',
      outlet: 'example.gov',
      url: 'https://www.example.gov/a-call/',
    })
  })

  it('reads a list, and objects line by line under either name', async () => {
    const objects = [{ text: 'One spoke.' }, { body: 'Two spoke.' }]
    const lines = objects.map((object) => JSON.stringify(object)).join('\n')
    const list = capturesIn(await all([await fileOf('list.json', JSON.stringify(objects))]))
    const line = capturesIn(await all([await fileOf('lines.jsonl', `${lines}\n\n`)]))
    const misnamed = capturesIn(await all([await fileOf('misnamed.json', lines)]))
    assert.deepEqual(
      list.map(({ id }) => id),
      line.map(({ id }) => id),
    )
    assert.deepEqual(
      list.map(({ id }) => id),
      misnamed.map(({ id }) => id),
    )
    assert.deepEqual(
      line.map(({ source }) => source.slice(-2)),
      [':1', ':2'],
    )
  })

  it('names the line of an object without text, and goes on', async () => {
    const lines =
      '{"text":"One."}\n{"title":"No text"}\n{"text": broken}\n{"text":"  "}\n{"text":"Five."}'
    const found = await all([await fileOf('holes.jsonl', lines)])
    assert.equal(capturesIn(found).length, 2)
    const failures = failuresIn(found)
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['json-missing-field', 'json-malformed', 'json-missing-field'],
    )
    assert.deepEqual(
      failures.map(({ detail }) => detail['line']),
      [2, 3, 4],
    )
    assert.match(failures[0]?.message ?? '', /holes\.jsonl:2 has no text \(its fields: title\)/)
  })

  it('leaves out a date that is none, and replaces lone surrogates', async () => {
    const line = '{"text":"A \\ud800 word.","published":"yesterday"}'
    const capture = await only(await fileOf('odd.jsonl', line))
    assert.equal(capture.content, 'A \ufffd word.')
    assert.equal(capture.given.published, undefined)
  })

  it('bounds a line and not the file', async () => {
    const long = JSON.stringify({ text: 'x'.repeat(3000) })
    const lines = [long, '{"text":"Two."}', long, '{"text":"Four."}'].join('\n')
    const found = await all([await fileOf('long.jsonl', lines)], { sizeCap: 1000 })
    assert.deepEqual(
      failuresIn(found).map(({ code }) => code),
      ['file-too-large', 'file-too-large'],
    )
    assert.deepEqual(
      capturesIn(found).map(({ source }) => source.slice(-2)),
      [':2', ':4'],
    )
  })

  it('reads the releases, where they are at hand', async () => {
    const path = join(
      import.meta.dirname,
      '../../../shared/data/documents/state-releases-2021.jsonl',
    )
    if (!existsSync(path)) return console.log(`NOT TESTED: there is no ${path}`)
    const captures = capturesIn(await all([path]))
    assert.equal(captures.length, 587)
    for (const { given } of captures) {
      assert.equal(given.outlet, 'state.gov')
      assert.match(given.published ?? '', /^2021-0[5-8]-\d\dT\d\d:\d\d:\d\dZ$/)
    }
  })
})

describe('standard input', () => {
  it('is read as text, as HTML or as JSON lines, by what it holds', async () => {
    const text = await all(['-'], { standardInput: chunks('The minis', 'ters spoke.') })
    assert.equal(capturesIn(text)[0]?.content, 'The ministers spoke.')
    const html = await all(['-'], { standardInput: chunks('<p>They spoke.</p>') })
    assert.equal(capturesIn(html)[0]?.mediaType, 'text/html')
    const lines = await all(['-'], {
      standardInput: chunks('{"text":"On', 'e."}\n{"te', 'xt":"Two."}'),
    })
    assert.deepEqual(
      capturesIn(lines).map(({ content }) => content),
      ['One.', 'Two.'],
    )
    const list = await all(['-'], {
      standardInput: chunks('[\n {"text":"One."}', ', {"text":"Two."}]'),
    })
    assert.equal(capturesIn(list).length, 2)
  })

  it('is the same capture as the file', async () => {
    const text = 'The ministers spoke.\nTwice.'
    const piped = capturesIn(await all(['-'], { standardInput: chunks(text) }))[0]
    assert.equal(piped?.id, (await only(await fileOf('same.txt', text))).id)
    assert.equal(captureFromText(text).id, piped?.id)
  })
})

describe('a folder', () => {
  it('gives ninety-nine captures and one failure for one bad file among a hundred', async () => {
    const hundred = join(folder, 'hundred')
    await mkdir(join(hundred, 'inner'), { recursive: true })
    for (let index = 0; index < 99; index++) {
      const name = index % 2 === 0 ? `a${index}.txt` : `inner/b${index}.html`
      await writeFile(join(hundred, name), `Report number ${index}.`)
    }
    await writeFile(join(hundred, 'a50x.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]))
    await writeFile(join(hundred, '.hidden.txt'), 'Not read.')
    await writeFile(join(hundred, 'image.png'), 'Not read.')
    const found = await all([hundred])
    assert.equal(capturesIn(found).length, 99)
    assert.deepEqual(
      failuresIn(found).map(({ code }) => code),
      ['not-text'],
    )
    const sources = found.map((one) => (one.kind === 'capture' ? one.capture.source : one.source))
    assert.deepEqual(sources, [...sources].sort())
  })

  it('without anything to read is said', async () => {
    const empty = join(folder, 'nothing')
    await mkdir(empty)
    assert.equal((await failureOf(empty)).code, 'folder-empty')
  })
})

describe('bad input', () => {
  it('a file that is not there', async () => {
    const error = await failureOf(join(folder, 'absent.txt'))
    assert.equal(error.code, 'file-missing')
    assert.match(error.message, /absent\.txt/)
    assert.ok(error.cause instanceof Error)
  })

  it('an empty file, and one of white space', async () => {
    assert.equal((await failureOf(await fileOf('empty.txt', ''))).code, 'file-empty')
    assert.equal((await failureOf(await fileOf('blank.html', ' \n\t '))).code, 'file-empty')
    assert.equal((await failureOf(await fileOf('empty.jsonl', '\n'))).code, 'file-empty')
    assert.throws(() => captureFromText('  '), { code: 'file-empty' })
  })

  it('a file of 200 MB, which is not read', async () => {
    const path = join(folder, 'large.txt')
    const file = await open(path, 'w')
    await file.truncate(200_000_000)
    await file.close()
    const before = process.memoryUsage().rss
    const error = await failureOf(path)
    assert.equal(error.code, 'file-too-large')
    assert.match(error.message, /200 MB; one document may have 20 MB/)
    assert.ok(process.memoryUsage().rss - before < 100_000_000)
  })

  it('an endless stream, which is left at the cap', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(Buffer.alloc(1000, 'x'))
    }
    const found = await all(['-'], { standardInput: endless(), sizeCap: 100_000 })
    assert.deepEqual(
      failuresIn(found).map(({ code }) => code),
      ['file-too-large'],
    )
  })

  it('files that are no text, with what they look like', async () => {
    const zip = await failureOf(await fileOf('zip.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])))
    assert.match(zip.message, /ZIP archive/)
    const png = await failureOf(await fileOf('png.html', Buffer.from([0x89, 0x50, 0x4e, 0x47])))
    assert.match(png.message, /PNG image/)
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
    assert.match((await failureOf(await fileOf('noise.txt', noise))).message, /binary data/)
  })

  it('an address, which is not fetched', async () => {
    const [error] = failuresIn(await all(['https://www.example.org/a']))
    assert.equal(error?.code, 'address-unsupported')
    assert.equal(exitCodeOf(error), 2)
  })
})

describe('counting beforehand', () => {
  it('gives the number of results where files can tell it', async () => {
    const counted = join(folder, 'counted')
    await mkdir(counted)
    await writeFile(join(counted, 'one.txt'), 'One.')
    await writeFile(join(counted, 'three.jsonl'), '{"text":"a"}\n\n{"text":"b"}\n{"no":1}')
    const inputs = [counted, join(folder, 'absent.txt')]
    assert.equal(await documentCount(inputs), 5)
    assert.equal((await all(inputs)).length, 5)
    assert.equal(await documentCount([counted, '-']), undefined)
  })
})

describe('exit codes', () => {
  it('tell our defects from the failures of the world', () => {
    assert.equal(exitCodeOf(new Error('a defect')), 70)
    assert.equal(exitCodeOf(new OperationError('port-taken', 'Port taken.')), 4)
    assert.equal(exitCodeOf(new OperationError('wrong-use', 'No such option.')), 2)
  })
})
