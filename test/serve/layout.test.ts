/** Laws of what the pages lay out: lit text gives the text back, labels never overlap, silences are counted. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { DecisionId } from '../../src/record/index.ts'
import { daysOfEdtf, edtfInWords, durationInWords } from '../../src/serve/words/dates.ts'
import { LabelLanes } from '../../src/serve/web/label-lanes.ts'
import { litNodesOf, type LitNode, type LitSpan } from '../../src/serve/web/lit-text.ts'
import { silencesOf } from '../../src/serve/web/silences.ts'
import { stripFrom } from '../../src/serve/web/strip-layout.ts'
import { withoutStretches } from '../../src/serve/web/day-ranges.ts'
import { verdictParts } from '../../src/serve/web/verdict-words.ts'
import { contactOf, DEFENCE_LINE } from './fake-contacts.ts'

const COVERAGE = {
  from: '2022-01-01',
  to: '2024-07-20',
  sources: [],
  limit: 14,
  gaps: [['2023-04-01', '2023-04-20']] as const,
  declared: [],
}

function textOf(nodes: readonly LitNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('')
}

function litAnchors(nodes: readonly LitNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === 'text'
      ? []
      : [...(node.isStart ? [node.lit.span.join('-')] : []), ...litAnchors(node.children)],
  )
}

describe('lit text', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)

  it('joined gives the stretch again, whatever the spans, and each span begins once', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 61, maxLength: 61 }),
        fc.array(span),
        span,
        (text, spans, stretch) => {
          const lits = spans.map((one, index): LitSpan => ({
            span: one,
            values: [`v${index}`],
            look: '',
          }))
          const nodes = litNodesOf(text, stretch, lits)
          assert.equal(textOf(nodes), text.slice(...stretch))
          const anchors = litAnchors(nodes)
          assert.equal(new Set(anchors).size, anchors.length)
          const begun = spans.filter(
            ([start, end]) => start >= stretch[0] && start < stretch[1] && end > stretch[0],
          )
          assert.equal(anchors.length, new Set(begun.map((one) => one.join('-'))).size)
        },
      ),
    )
  })

  it('keeps a span within a span, and cuts the later of two that cross', () => {
    const lit = (start: number, end: number): LitSpan => ({
      span: [start, end],
      values: [`${start}`],
      look: '',
    })
    const nested = litNodesOf('0123456789', [0, 10], [lit(0, 8), lit(2, 4)])
    assert.equal(nested.length, 2)
    const crossed = litNodesOf('0123456789', [0, 10], [lit(0, 5), lit(3, 8)])
    assert.deepEqual(
      crossed.map((node) =>
        node.kind === 'lit' ? [textOf([node]), node.isStart] : textOf([node]),
      ),
      [['01234', true], ['567', false], '89'],
    )
  })
})

describe('labels', () => {
  it('never overlap in their lane and stay on the strip', () => {
    const label = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      words: fc.string({ minLength: 1, maxLength: 12 }),
    })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), (labels) => {
        const lanes = new LabelLanes({ lanes: 3, width: 400, letter: 6 })
        const placed = labels.flatMap(({ x, words }) => {
          const spot = lanes.place(x, words)
          return spot
            ? [{ lane: spot.lane, from: spot.x - words.length * 3, to: spot.x + words.length * 3 }]
            : []
        })
        for (const one of placed) {
          assert.ok(one.from >= 0 && one.to <= 400)
          for (const other of placed)
            if (other !== one && other.lane === one.lane)
              assert.ok(one.to <= other.from || one.from >= other.to)
        }
      }),
    )
  })
})

describe('the strip', () => {
  it('stands to scale: the silence of 468 days is 468 / 17 times as long as the one of 17', () => {
    const strip = stripFrom({
      contacts: DEFENCE_LINE,
      coverage: COVERAGE,
      from: '2022-01-01',
      to: '2024-08-01',
      width: 1128,
    })
    const widths = new Map(strip.silences.map((one) => [one.days, one.width]))
    const ratio = (widths.get(468) ?? 0) / (widths.get(17) ?? 1)
    assert.ok(Math.abs(ratio - 468 / 17) < 0.01, String(ratio))
  })

  it('places every dated contact within the drawing, none upon another', () => {
    const date = fc
      .integer({ min: 0, max: 900 })
      .map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const contacts = dates.map((one, index) =>
          contactOf({ id: `c-${index}`, date: one, parties: [] }),
        )
        const strip = stripFrom({
          contacts,
          coverage: COVERAGE,
          from: '2021-12-01',
          to: '2024-08-01',
          width: 358,
        })
        assert.equal(strip.marks.length, contacts.length)
        for (const mark of strip.marks) {
          assert.ok(mark.x >= 0 && mark.x <= 358 && mark.y > 0 && mark.y < strip.baseline)
          for (const other of strip.marks)
            if (other !== mark) assert.ok(Math.abs(other.x - mark.x) >= 13 || other.y !== mark.y)
        }
      }),
    )
  })

  it('hatches no time that somebody vouches for', () => {
    const declared = [
      {
        id: 'd-000000000001' as DecisionId,
        parties: ['usa', 'russia'],
        from: '2021-01-01',
        to: '2025-01-01',
        by: 'user:x',
        because: 'all of it',
      },
    ]
    const strip = stripFrom({
      contacts: DEFENCE_LINE,
      coverage: { ...COVERAGE, declared },
      from: '2022-01-01',
      to: '2024-08-01',
      width: 1128,
    })
    assert.deepEqual(strip.hatches, [])
  })
})

describe('silences', () => {
  it('count days between contacts that took place, and those on which nobody looked', () => {
    const found = silencesOf(DEFENCE_LINE, COVERAGE, '2024-08-01')
    const longest = found.find((one) => one.days === 468)
    assert.deepEqual(
      [longest?.from, longest?.to, longest?.unwatched, longest?.isLeast],
      ['2023-03-15', '2024-06-25', 20, false],
    )
    assert.equal(found[found.length - 1]?.isOpen, true)
    assert.equal(found[found.length - 1]?.to, '2024-07-20', 'it ends where the watching ends')
  })

  it('are at least so long where a day is uncertain, and unknown before a mere bound', () => {
    const at = (id: string, date: string) => contactOf({ id, date, parties: [] })
    const month = silencesOf(
      [at('c-1', '2024-01-10'), at('c-2', '2024-03')],
      COVERAGE,
      '2024-04-01',
    )
    assert.deepEqual(
      month.map((one) => [one.days, one.isLeast]),
      [[51, true]],
    )
    const bound = silencesOf(
      [at('c-1', '2024-01-10'), at('c-2', '../2024-03-01')],
      COVERAGE,
      '2024-03-01',
    )
    assert.deepEqual(bound, [])
  })
})

describe('stretches', () => {
  it('are what is left of them', () => {
    assert.deepEqual(
      withoutStretches(
        ['a', 'z'],
        [
          ['c', 'e'],
          ['x', 'zz'],
        ],
      ),
      [
        ['a', 'c'],
        ['e', 'x'],
      ],
    )
    assert.deepEqual(withoutStretches(['c', 'd'], [['a', 'z']]), [])
    assert.deepEqual(withoutStretches(['c', 'd'], [['e', 'z']]), [['c', 'd']])
  })
})

describe('dates', () => {
  it('become the days that they may mean, and words', () => {
    const expected = [
      ['2024-06-25', { from: '2024-06-25', to: '2024-06-25' }, '25 June 2024'],
      ['2024-02', { from: '2024-02-01', to: '2024-02-29' }, 'February 2024'],
      ['2014', { from: '2014-01-01', to: '2014-12-31' }, '2014'],
      ['201X', { from: '2010-01-01', to: '2019-12-31' }, '2010s'],
      ['2024-22', { from: '2024-06-01', to: '2024-08-31' }, 'summer 2024'],
      [
        '2024-06-24/2024-06-30',
        { from: '2024-06-24', to: '2024-06-30' },
        '24 June 2024 to 30 June 2024',
      ],
      ['../2024-06-25', { to: '2024-06-25' }, 'on or before 25 June 2024'],
      ['2024-05/..', { from: '2024-05-01' }, 'on or after May 2024'],
      ['2024-06-25?', { from: '2024-06-25', to: '2024-06-25' }, '25 June 2024 (uncertain)'],
      ['whatever', {}, 'whatever'],
    ] as const
    for (const [edtf, days, words] of expected) {
      assert.deepEqual(daysOfEdtf(edtf), days, edtf)
      assert.equal(edtfInWords(edtf), words)
    }
    assert.equal(durationInWords('P468D'), '468 days')
    assert.equal(durationInWords('P1M'), '1 month')
  })
})

describe('a verdict in words', () => {
  it('stands in its first clause without asides, and the verdict is not said twice', () => {
    const parts = verdictParts(
      'Contradicted: the call on 2024-02-06 (Readouts Desk (sample)) falls within the time; two sources tell of it (one agency).',
    )
    assert.equal(parts.main, 'The call on 2024-02-06 falls within the time.')
    assert.equal(parts.rest, 'Two sources tell of it (one agency). (Readouts Desk (sample))')
    assert.deepEqual(verdictParts('Nothing is known.'), { main: 'Nothing is known.', rest: '' })
  })

  it('loses no letter of any sentence', () => {
    fc.assert(
      fc.property(fc.string(), (sentence) => {
        const { main, rest } = verdictParts(sentence)
        const letters = (words: string): string =>
          [...words.toLowerCase().replace(/[^\p{L}]/gu, '')].sort().join('')
        assert.equal(letters(main + rest), letters(sentence))
      }),
    )
  })
})
