/**
 * Laws of the whole room: any string is read, spans slice back, the same text gives the same times, an
 * unknown publication never anchors anything, and cost grows with length.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findTimeProblems, findTimes, timemlFrom } from '../../src/time/index.ts'
import { marked } from './tokens.ts'

const WORDS =
  "the a last next this March May 31 2024 15 of in early late mid - , . / : Tuesday week month year years two first quarter ago before later day night 9 a.m. every past end 1990 s ' BC half more than at least 45th February".split(
    ' ',
  )
const timeLike = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', ' ', ' ')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''))
const anyText = fc.oneof(
  timeLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const publication = fc.constantFrom(undefined, '2024-06-26', '2024-02-29T23:59:00Z', '0001-01-01')

describe('the time room', () => {
  it('reads any string: ordered spans with words, known types, no exception', () => {
    fc.assert(
      fc.property(anyText, publication, (line, published) => {
        const { text, article, analysis } = marked(line, published)
        let end = 0
        for (const time of findTimes(article, analysis)) {
          assert.ok(time.span[0] >= end && time.span[1] > time.span[0])
          end = time.span[1]
          assert.ok(end <= text.length)
          assert.ok(['DATE', 'TIME', 'DURATION', 'SET'].includes(time.type))
          assert.match(time.timex, /^[\dXPBC][\dA-Z.:-]*$|^(PAST|PRESENT|FUTURE)_REF$/)
          assert.ok(time.derivation.length > 0)
          if (
            time.days?.from !== undefined &&
            time.days.to !== undefined &&
            !time.days.from.startsWith('-')
          )
            assert.ok(time.days.from <= time.days.to, `${line}: ${JSON.stringify(time)}`)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is deterministic', () => {
    fc.assert(
      fc.property(timeLike, publication, (line, published) => {
        const { article, analysis } = marked(line, published)
        assert.deepEqual(findTimes(article, analysis), findTimes(article, analysis))
      }),
    )
  })

  it('anchors nothing on an unknown publication', () => {
    fc.assert(
      fc.property(timeLike, (line) => {
        const { article, analysis } = marked(line, undefined)
        for (const time of findTimes(article, analysis)) assert.notEqual(time.anchor, 'published')
      }),
    )
  })

  it('leaves words outside times alone in TimeML, and escapes them', () => {
    const { article, analysis } = marked('Talks & < more on [June 3-5], "then" now', '2024-06-26')
    const timeml = timemlFrom(article, findTimes(article, analysis))
    assert.match(timeml, /functionInDocument="CREATION_TIME">2024-06-26</)
    assert.match(
      timeml,
      /<TEXT>Talks &amp; &lt; more on <TIMEX3 tid="t1" type="DATE" value="2024-06-03"/,
    )
    assert.match(
      timeml,
      />June 3<\/TIMEX3>-<TIMEX3 tid="t2"[^>]*value="2024-06-05"[^>]*>5<\/TIMEX3>/,
    )
    const text = /<TEXT>(.*)<\/TEXT>/s.exec(timeml)?.[1] ?? ''
    const plain = text
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
    assert.equal(plain, article.text)
  })

  it('writes which end of a length is the publication', () => {
    const pointsIn = (line: string, published?: string): string => {
      const { article, analysis } = marked(line, published)
      return timemlFrom(article, findTimes(article, analysis))
    }
    assert.match(pointsIn('in [the past two weeks]', '2024-06-26'), /value="P2W" endPoint="t0"/)
    assert.match(pointsIn('in [the next two weeks]', '2024-06-26'), /value="P2W" beginPoint="t0"/)
    const unknown = ['in [the first two weeks]', 'in [the last two weeks] of the war']
    for (const line of unknown) assert.doesNotMatch(pointsIn(line, '2024-06-26'), /Point=/)
    assert.doesNotMatch(pointsIn('in [the past two weeks]'), /Point=/)
  })

  it('writes which end of a length is the date beside it', () => {
    const pointsIn = (line: string): string => {
      const { article, analysis } = marked(line, '2024-06-26')
      return timemlFrom(article, findTimes(article, analysis))
    }
    assert.match(pointsIn('two days after June 3'), /tid="t1"[^>]*beginPoint="t2"[^>]*>two days</)
    assert.match(pointsIn('three weeks before May 2020'), /tid="t1"[^>]*endPoint="t2"/)
    assert.match(pointsIn('for two days since Sunday'), /beginPoint="t2"/)
    const none = ['two days after the summit', 'two days and June 3', 'June 3 after two days']
    for (const line of none) assert.doesNotMatch(pointsIn(line), /Point=/)
  })

  it('says what is odd: a day no calendar has, a weekday that is not the date’s', () => {
    const odd = marked('It fell on 31 February and on Tuesday 26 June 2024', '2024-06-28')
    const problems = findTimeProblems(odd.article, odd.analysis)
    assert.deepEqual(
      problems.map((problem) => [problem.code, odd.text.slice(...problem.span)]),
      [
        ['impossible-date', '31 February'],
        ['weekday-contradicts-date', 'Tuesday 26 June 2024'],
      ],
    )
    const [time] = findTimes(odd.article, odd.analysis)
    assert.deepEqual([time?.timex, time?.also], ['2024-06-26', ['2024-06-25']])
  })

  it('bounds a past week by the publication', () => {
    const { article, analysis } = marked('This week the ministry summoned her', '2024-06-25')
    assert.deepEqual(findTimes(article, analysis)[0]?.days, {
      from: '2024-06-24',
      to: '2024-06-25',
    })
  })

  it('costs no more a date when there are many in one sentence', () => {
    const cost = (count: number): number => {
      const line = 'They met on March 15, 2023, two days after the summit, '.repeat(count)
      const { article, analysis } = marked(line, '2024-06-25')
      let best = Infinity
      for (let run = 0; run < 5; run++) {
        const started = performance.now()
        assert.equal(findTimes(article, analysis).length, count * 2)
        best = Math.min(best, performance.now() - started)
      }
      return best / count
    }
    cost(100)
    const [few, many] = [cost(100), cost(1600)]
    assert.ok(
      many < few * 4,
      `${few.toFixed(4)} ms each of 100, ${many.toFixed(4)} ms each of 1600`,
    )
  })
})
