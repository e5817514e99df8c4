/**
 * Every corpus beside a rule file: `read DATE` sets the publication, `= VALUE GRAIN MOD` what the
 * bracketed words of the following lines mean (`edtf=` and what EDTF says), `= nothing` that the lines hold no time.
 */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { findTimes } from '../../src/time/index.ts'
import { marked } from './tokens.ts'

const FOLDER = resolve(import.meta.dirname, '../../src/time/en')
const corpora = readdirSync(FOLDER).filter((name) => name.endsWith('.corpus.txt'))

interface Case {
  readonly line: string
  readonly published: string | undefined
  readonly expected: string
}

function casesOf(name: string): readonly Case[] {
  const cases: Case[] = []
  let published: string | undefined
  let expected = 'nothing'
  for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
    if (line.startsWith('read ')) published = line === 'read unknown' ? undefined : line.slice(5)
    else if (line.startsWith('= ')) expected = line.slice(2)
    else if (line !== '' && !line.startsWith('#')) cases.push({ line, published, expected })
  }
  return cases
}

function shown(text: string, times: ReturnType<typeof findTimes>): string {
  return times
    .map((time) => `[${text.slice(...time.span)}] ${time.timex} ${time.grain} ${time.mod ?? ''}`)
    .join('; ')
}

function check({ line, published, expected }: Case): void {
  const { text, checked, others, article, analysis } = marked(line, published)
  const times = findTimes(article, analysis)
  const context = `${line} (read ${published ?? 'unknown'}): ${shown(text, times)}`
  const spans = [...checked, ...others].sort((left, right) => left[0] - right[0])
  assert.deepEqual(
    times.map((time) => [...time.span]),
    spans.map((span) => [...span]),
    context,
  )
  const parts = expected.split(' ')
  const edtf = parts.find((part) => part.startsWith('edtf='))?.slice(5)
  const [timex, grain, mod] = parts.filter((part) => !part.startsWith('edtf='))
  for (const time of times) {
    if (!checked.some((span) => span[0] === time.span[0])) continue
    assert.equal(time.timex, timex, context)
    if (grain !== undefined) assert.equal(time.grain, grain, context)
    assert.equal(time.mod, mod, context)
    if (edtf !== undefined) assert.equal(time.edtf, edtf, context)
  }
}

describe('the corpora of the English rules', () => {
  it('stand beside every file of rules', () => {
    const files = readdirSync(FOLDER).filter((name) =>
      /Rules\b/.test(readFileSync(join(FOLDER, name), 'utf8')),
    )
    for (const file of files.filter((name) => name.endsWith('.ts') && name !== 'grammar.ts'))
      assert.ok(corpora.includes(file.replace(/\.ts$/, '.corpus.txt')), `${file} has no corpus`)
  })

  for (const name of corpora) {
    describe(name, () => {
      const cases = casesOf(name)
      it('has one negative to every three to six positives', () => {
        const negatives = cases.filter((one) => one.expected === 'nothing').length
        assert.ok(negatives * 6 >= cases.length - negatives, `${negatives} of ${cases.length}`)
      })
      for (const one of cases) it(`${one.line} → ${one.expected}`, () => check(one))
    })
  }
})
