/** Laws of a drawn tree: arcs of one height never overlap, each stands above what it spans, labels fit. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cellsOf } from '../../src/serve/words/cells.ts'
import { treeLayoutFrom, type TreeArc, type TreeWord } from '../../src/serve/web/tree-layout.ts'
import { PLAIN_TOKENS } from './fake-sentences.ts'
import { headsArbitrary } from './trees.ts'

const word = fc.record({
  form: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  lemma: fc.string({ maxLength: 12 }),
  upos: fc.constantFrom('X', 'NOUN', 'PROPN'),
  relation: fc.constantFrom('det', 'nsubj', 'nmod:unmarked', 'compound:prt'),
})

const tree: fc.Arbitrary<readonly TreeWord[]> = headsArbitrary(30).chain((heads) =>
  fc
    .array(word, { minLength: heads.length, maxLength: heads.length })
    .map((words) => words.map((one, index) => ({ ...one, head: heads[index] ?? -1 }))),
)

function endsOf({ head, dependent }: TreeArc): readonly [left: number, right: number] {
  return [Math.min(head, dependent), Math.max(head, dependent)]
}

function holds(check: (words: readonly TreeWord[]) => void): void {
  fc.assert(fc.property(tree, check))
}

describe('a drawn tree', () => {
  it('has an arc for each word but the root, which has a mark', () => {
    holds((words) => {
      const { arcs, roots } = treeLayoutFrom(words)
      assert.equal(arcs.length, words.length - 1)
      for (const { head, dependent } of arcs) assert.equal(words[dependent]?.head, head)
      assert.deepEqual(
        roots.map((root) => words[root.word]?.head),
        [-1],
      )
    })
  })

  it('has no two arcs of one height that overlap', () => {
    holds((words) => {
      const { arcs } = treeLayoutFrom(words)
      for (const one of arcs)
        for (const other of arcs)
          if (one !== other && one.level === other.level)
            assert.ok(one.to < other.from || other.to < one.from, JSON.stringify([one, other]))
    })
  })

  it('sets each arc above all that it spans, and the mark of the root above the arcs at its word', () => {
    holds((words) => {
      const { arcs, roots } = treeLayoutFrom(words)
      for (const outer of arcs)
        for (const inner of arcs) {
          const [[a, d], [b, c]] = [endsOf(outer), endsOf(inner)]
          if (a <= b && c <= d && d - a > c - b) {
            assert.ok(outer.level > inner.level && outer.y < inner.y)
            assert.ok(
              outer.from < inner.from && inner.to < outer.to,
              'no arc crosses one within it',
            )
          }
        }
      for (const root of roots)
        for (const arc of arcs) if (endsOf(arc).includes(root.word)) assert.ok(root.y < arc.y)
    })
  })

  it('has room for the label of every arc, and for every word beside the next', () => {
    holds((words) => {
      const { arcs, words: middles, width } = treeLayoutFrom(words)
      for (const { from, to, relation } of arcs) assert.ok(to - from >= relation.length * 7)
      const half = (index: number): number => (cellsOf(words[index]?.form ?? '') * 9) / 2
      middles.forEach((middle, index) => {
        assert.ok(middle - half(index) >= 0 && middle + half(index) <= width)
        if (index > 0) assert.ok(middle - half(index) > (middles[index - 1] ?? 0) + half(index - 1))
      })
    })
  })

  it('stays low: words that hang beside each other share a height', () => {
    const { arcs, height, width } = treeLayoutFrom(PLAIN_TOKENS)
    const levels = Object.fromEntries(
      arcs.map(({ dependent, level }) => [PLAIN_TOKENS[dependent]?.form, level]),
    )
    assert.deepEqual(levels, { The: 1, ministers: 1, in: 1, Geneva: 2, on: 1, Tuesday: 3, '.': 4 })
    assert.ok(height < 240 && width < 700, `${width} x ${height}`)
  })

  it('is pressed together rather than a tower, and draws what is long or nothing', () => {
    const star = Array.from({ length: 600 }, (_, index) => ({
      form: 'word',
      lemma: 'word',
      upos: 'X',
      head: index === 0 ? -1 : 0,
      relation: 'dep',
    }))
    const { height, arcs } = treeLayoutFrom(star)
    assert.ok(height < 600)
    assert.equal(arcs.length, 599)
    assert.deepEqual(treeLayoutFrom([]).arcs, [])
  })
})
