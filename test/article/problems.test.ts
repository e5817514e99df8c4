/** Every problem that this room can name has its section in the documentation. */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'

const root = join(import.meta.dirname, '../..')

describe('docs/problems.md', () => {
  it('has a section for each code of the article room', () => {
    const sections = readFileSync(join(root, 'docs/problems.md'), 'utf8').matchAll(/^### (\S+)$/gm)
    const documented = [...sections].map((match) => match[1])
    const sources = readdirSync(join(root, 'src/article'), { recursive: true, encoding: 'utf8' })
    const codes = sources
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(join(root, 'src/article', path), 'utf8').matchAll(/code: '([a-z-]+)'/g),
      ])
      .map((match) => match[1])
    assert.ok(codes.length >= 7)
    for (const code of codes) assert.ok(documented.includes(code), `no section for ${code}`)
  })
})
