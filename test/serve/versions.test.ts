/** A page that changed, at the front door: added in either order, shown as versions, taken back and restored. */
import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { ArticleId } from '../../src/article/index.ts'
import { VersionBanner, VersionList } from '../../src/serve/web/article-versions.tsx'
import { makePlace } from './command-line.ts'
import { firstReading } from './fake-articles.ts'

const place = makePlace()
after(() => place.remove())

interface Page {
  readonly minister: string
  readonly modified?: string
  readonly note?: string
}

function write(name: string, { minister, modified, note }: Page): string {
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${content}">`
  const facts = [
    '<link rel="canonical" href="https://www.gazette.example/news/1">',
    meta('article:published_time', '2024-06-25T10:00:00Z'),
    ...(modified === undefined ? [] : [meta('article:modified_time', modified)]),
  ]
  const words = [
    `Defense Secretary Lloyd Austin spoke by telephone with Russian Defense Minister ${minister} on Monday, the Pentagon said.`,
    'The call lasted an hour, and both sides agreed to keep lines of communication open, officials said.',
    ...(note === undefined ? [] : [note]),
  ]
  const body = `<h1>Ministers speak by telephone</h1>${words.map((one) => `<p>${one}</p>`).join('')}`
  const file = join(place.folder, name)
  writeFileSync(
    file,
    `<!doctype html><html><head>${facts.join('')}</head><body><article>${body}</article></body></html>`,
  )
  return file
}

async function json<T>(...words: readonly string[]): Promise<T> {
  const { code, out, log } = await place.run([...words, '--json'])
  assert.equal(code, 0, log)
  return JSON.parse(out) as T
}

const ministers = async (): Promise<readonly (readonly string[])[]> => {
  const line = await json<{ contacts: { parties: { person: string | null }[] }[] }>(
    ...['line', 'usa/defence', 'russia/defence'],
  )
  return line.contacts.map(({ parties }) => parties.flatMap(({ person }) => person ?? []).sort())
}

describe('a page that changed', () => {
  const corrected = 'Correction: An earlier version of this article named the wrong minister.'
  it('counts as it stands now, also where the older comes later', async () => {
    const newer = write('b.html', {
      minister: 'Andrei Belousov',
      modified: '2024-06-26T10:00:00Z',
      note: corrected,
    })
    const older = write('a.html', { minister: 'Sergei Shoigu' })
    for (const file of [newer, older]) assert.equal((await place.run(['add', file])).code, 0)
    assert.deepEqual(await ministers(), [['Andrei Belousov', 'Lloyd Austin']])
  })

  it('is out with a notice that takes it back, and in again when that is undone', async () => {
    const note = 'This article has been retracted. The Gazette regrets the error.'
    const page = { minister: 'Andrei Belousov', modified: '2024-06-27T10:00:00Z', note }
    const { code, out } = await place.run(['add', write('c.html', page), '--json'])
    assert.equal(code, 0)
    const id = /sha256:[0-9a-f]{64}/.exec(out)?.[0] ?? ''
    assert.deepEqual(await ministers(), [])
    const shown = await json<{ versions: { state: string }[]; retracted: { id: string } }>(
      'show',
      id,
    )
    assert.deepEqual(
      shown.versions.map(({ state }) => state),
      ['corrected', 'corrected', 'taken out'],
    )
    assert.match((await place.run(['show', id])).out, /^Retracted: This article has been retracted/)
    await json('undo', shown.retracted.id)
    assert.deepEqual(await ministers(), [['Andrei Belousov', 'Lloyd Austin']])
  })
})

describe('the page of a version', () => {
  it('says that it counts no more, and leads to the one that does', () => {
    const reading = firstReading()
    const other = `sha256:${'9'.repeat(64)}` as ArticleId
    const at = '2024-06-26T09:00:00.000Z'
    const versions = [
      { article: reading.article.id, at, storedAt: at, state: 'corrected' as const },
      { article: other, at, storedAt: at, state: 'stands' as const },
    ]
    const banner = VersionBanner({ reading, versions })
    const list = VersionList({ shown: reading.article.id, versions })
    const words = [banner, list].map((node) => (node ? renderToString(node) : '')).join('')
    assert.match(words, /this version counts no more/)
    assert.match(words, new RegExp(`href="/article/${'9'.repeat(64)}"`))
    assert.match(words, /corrected since/)
    assert.equal(VersionBanner({ reading, versions: [] }), null)
  })
})
