/** The corpus of words that point back: whom they were taken for, and all whom they may mean. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { analyst } from '../attribution/read-text.ts'
import { examplesOf } from './marked-lines.ts'
import { readWhole } from './read-whole.ts'

const FILE = join(import.meta.dirname, '../../src/events/en/references/references.corpus.txt')

after(async () => (await analyst()).close())

describe('words that point back', () => {
  for (const { line, text, marks, expected, read } of examplesOf(readFileSync(FILE, 'utf8')))
    it(`line ${line}: ${text.slice(0, 60)}`, async () => {
      const { references = [], entities, article } = await readWhole(text, read)
      const nameOf = (id: string | undefined): string =>
        entities.find((one) => one.id === id)?.name ?? 'nobody'
      const told = references
        .map(({ span, entity, candidates }) => ({
          words: article.text.slice(...span),
          said: `${nameOf(entity)} of ${candidates.map((one) => nameOf(one.entity)).join(', ')}`,
        }))
        .filter(({ words }) => expected === 'nothing' || marks.includes(words))
      const found = told.map(({ words, said }) => `${words}: ${said}`).join('; ')
      assert.equal(found, expected === 'nothing' ? '' : expected)
    })
})
