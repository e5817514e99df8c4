/** `docs/http.md` says all that the server answers: every described path and every code of its own errors. */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { siteServer } from '../../src/serve/http/server.ts'
import { fakeSite } from './fake-site.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(ROOT, 'docs', 'http.md'), 'utf8')

describe('docs/http.md', () => {
  it('names every path of the description', async () => {
    const app = await siteServer(await fakeSite(), [])
    const response = await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } })
    const { paths } = JSON.parse(response.body) as { paths: Record<string, unknown> }
    for (const path of Object.keys(paths)) {
      if (path.endsWith('.csv')) continue
      assert.ok(page.includes(path), `${path} is not in docs/http.md`)
    }
  })

  it('names every parameter of the description', async () => {
    const app = await siteServer(await fakeSite(), [])
    const response = await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } })
    const names = [...response.body.matchAll(/"in":"query","name":"([\w-]+)"/g)].map(
      (match) => match[1],
    )
    assert.ok(names.length > 10)
    for (const name of new Set(names))
      assert.ok(page.includes(`\`${name}`), `${name} is not in docs/http.md`)
  })

  it('names every error code that the routes make', () => {
    const folder = join(ROOT, 'src', 'serve', 'http')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const codes = files.flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /new RequestError\(\s*\d{3},\s*'([a-z-]+)'/g,
        ),
      ].map((match) => match[1] ?? ''),
    )
    assert.ok(codes.length > 8)
    const errors = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
    for (const code of codes)
      assert.ok(
        page.includes(`\`${code}\``) || errors.includes(`### ${code}`),
        `${code} is not documented`,
      )
  })
})
