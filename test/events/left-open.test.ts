/** The corpus of questions left open. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { analyst } from '../attribution/read-text.ts'
import { examplesOf } from './marked-lines.ts'
import { readWhole } from './read-whole.ts'

const FILE = join(import.meta.dirname, '../../src/events/en/left-open/left-open.corpus.txt')

after(async () => (await analyst()).close())

describe('questions left open', () => {
  for (const { line, text, marks, expected, read } of examplesOf(readFileSync(FILE, 'utf8')))
    it(`line ${line}: ${text.slice(0, 60)}`, async () => {
      const { leftOpen, entities, article } = await readWhole(text, read)
      const [questions = '', by] = expected.split(' : ')
      const found = leftOpen.map(({ question }) => question).join(' ')
      assert.equal(found, questions === 'nothing' ? '' : questions)
      const words = leftOpen.flatMap(({ evidence }) =>
        evidence.map((span) => article.text.slice(...span)),
      )
      assert.deepEqual(words, marks)
      if (by === undefined) return
      for (const one of leftOpen) assert.equal(entities.find(({ id }) => id === one.by)?.name, by)
    })
})
