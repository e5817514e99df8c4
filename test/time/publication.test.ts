/** The day of publication where a report was written: stamps in UTC beside datelines. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import type { Article } from '../../src/article/index.ts'
import { findTimes, publicationDay } from '../../src/time/index.ts'
import { marked } from './tokens.ts'

function dated(value: string, dateline?: string): Pick<Article, 'published' | 'dateline'> {
  return {
    published: { kind: 'known', value, basis: 'given', rule: 'given', evidence: [] },
    ...(dateline && { dateline: { value: dateline, basis: 'text', evidence: [] } }),
  }
}

describe('the day of publication', () => {
  it('is that of the place in the dateline', () => {
    const cases: readonly (readonly [string, string | undefined, string])[] = [
      ['2024-06-25T19:30:00Z', 'WELLINGTON', '2024-06-26'],
      ['2024-06-25T19:30:00Z', 'Wellington, June 26', '2024-06-26'],
      ['2024-06-25T03:30:00Z', 'WASHINGTON', '2024-06-24'],
      ['2024-06-25T03:30:00+00:00', 'WASHINGTON', '2024-06-24'],
      ['2024-06-25T19:30:00Z', 'NOWHERE', '2024-06-25'],
      ['2024-06-25T19:30:00Z', undefined, '2024-06-25'],
      // A stamp with an offset of its own was written in local time; a bare day is one.
      ['2024-06-25T19:30:00-04:00', 'WELLINGTON', '2024-06-25'],
      ['2024-06-25', 'WELLINGTON', '2024-06-25'],
    ]
    for (const [stamp, dateline, day] of cases)
      assert.equal(publicationDay(dated(stamp, dateline)), day, `${stamp} ${dateline ?? ''}`)
    assert.equal(publicationDay({ published: { kind: 'unknown', why: 'nobody says' } }), undefined)
  })

  it('is told at the head of the chain where the stamp has another one', () => {
    const { article, analysis } = marked('They met [today]', '2024-06-25T19:30:00Z')
    const [time] = findTimes(
      { ...article, ...dated('2024-06-25T19:30:00Z', 'WELLINGTON') },
      analysis,
    )
    assert.equal(time?.edtf, '2024-06-26')
    assert.equal(time.derivation[0]?.rule, 'local day of the dateline')
    const [plain] = findTimes(article, analysis)
    assert.equal(plain?.edtf, '2024-06-25')
    assert.notEqual(plain.derivation[0]?.rule, 'local day of the dateline')
  })
})
