/** Golden documents: their readings hold the facts on file, and every span points at words. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { ReadingTools } from '../src/read.ts'
import { brokenSpansOf, factsOf } from './golden-facts.ts'
import { goldenDocuments, goldenTools, readGolden } from './golden-documents.ts'

describe('golden documents', () => {
  let tools: ReadingTools
  before(async () => {
    tools = await goldenTools()
  })
  after(() => tools.analyst.close())

  for (const document of goldenDocuments()) {
    it(document.name, async () => {
      const reading = await readGolden(document, tools)
      assert.deepEqual(brokenSpansOf(reading), [])
      assert.equal(factsOf(reading), readFileSync(document.facts, 'utf8'))
      assert.deepEqual(
        await readGolden(document, tools),
        reading,
        'the same capture gives the same reading',
      )
    })
  }
})
