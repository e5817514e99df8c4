/** Trees as text: the drawing can be read back to the same tree, and columns hold whatever the script. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Terminal } from '../../src/serve/cli/terminal.ts'
import { explanationInWords } from '../../src/serve/cli/views/explanation.ts'
import { cellsOf, padded } from '../../src/serve/words/cells.ts'
import {
  ASCII_SIGNS,
  BOX_SIGNS,
  treeLinesFrom,
  type TreeSigns,
} from '../../src/serve/words/tree-lines.ts'
import { explainedReading } from './fake-sentences.ts'
import { headsArbitrary } from './trees.ts'

const MET = 'The ministers met in Geneva on Tuesday .'.split(' ')
const MET_HEADS = [1, 2, -1, 4, 2, 6, 2, 2]

function drawn(words: readonly string[], heads: readonly number[], signs = BOX_SIGNS): string {
  return treeLinesFrom(heads, signs)
    .map((line, row) => `${line} ${words[row] ?? ''}`)
    .join('\n')
}

/** The heads that a drawing shows, found as an eye finds them: along the line, then up or down. */
function headsIn(lines: readonly string[], signs: TreeSigns): readonly number[] {
  return lines.map((line, row) => {
    if (line.startsWith(signs.across)) return -1
    const start = /[^ ]/g
    for (let at = start.exec(line); at; at = start.exec(line)) {
      const [column, sign] = [at.index, at[0]]
      // Only the sign where the line to the word begins has a line to its right and none to its left.
      const isBeginning = line[column + 1] === signs.across && line[column - 1] !== signs.across
      if (isBeginning) return alongUpright(lines, { row, column, sign }, signs)
    }
    return NaN
  })
}

interface Place {
  readonly row: number
  readonly column: number
  readonly sign: string
}

function alongUpright(
  lines: readonly string[],
  { row, column, sign }: Place,
  signs: TreeSigns,
): number {
  const [upper, , lower] = signs.dependent
  const steps = sign === upper ? [1] : sign === lower ? [-1] : [1, -1]
  for (const step of steps)
    for (let at = row + step; at >= 0 && at < lines.length; at += step) {
      const met = lines[at]?.[column] ?? ' '
      if (signs.head.includes(met)) return at
      if (met === (step === 1 ? lower : upper) || met === ' ' || met === signs.across) break
    }
  return NaN
}

describe('a tree as text', () => {
  it('keeps the words in their order and joins each to its head', () => {
    assert.equal(
      drawn(MET, MET_HEADS),
      [
        '   ╭─ The',
        ' ╭─┴─ ministers',
        '─┼─── met',
        ' │ ╭─ in',
        ' ├─┴─ Geneva',
        ' │ ╭─ on',
        ' ├─┴─ Tuesday',
        ' ╰─── .',
      ].join('\n'),
    )
  })

  it('has signs of its own where a terminal has only ASCII', () => {
    const ascii = drawn(MET, MET_HEADS, ASCII_SIGNS)
    assert.match(ascii, /^[ -~\n]+$/)
    assert.equal(ascii.split('\n')[2], '-+--- met')
    assert.equal(ascii.split('\n')[7], ' `--- .')
  })

  it('lets lines cross without touching where the tree is not projective', () => {
    const words = 'A hearing is scheduled on the issue today .'.split(' ')
    const text = drawn(words, [1, 3, 3, -1, 6, 6, 1, 3, 3])
    assert.deepEqual(text.split('\n').slice(1, 5), [
      ' ╭─┼─── hearing',
      ' ├─│─── is',
      '─┼─│─── scheduled',
      ' │ │ ╭─ on',
    ])
  })

  it('can be read back to the same tree, whatever the tree', () => {
    for (const signs of [BOX_SIGNS, ASCII_SIGNS])
      fc.assert(
        fc.property(headsArbitrary(), (heads) => {
          assert.deepEqual(headsIn(treeLinesFrom(heads, signs), signs), heads)
        }),
      )
  })

  it('has a line a word, all of one length', () => {
    fc.assert(
      fc.property(headsArbitrary(60), (heads) => {
        const lines = treeLinesFrom(heads)
        assert.equal(lines.length, heads.length)
        assert.equal(new Set(lines.map((line) => line.length)).size, 1)
      }),
    )
    assert.deepEqual(treeLinesFrom([]), [])
    assert.deepEqual(treeLinesFrom([-1]), ['─'])
  })

  it('draws very deep and very broad trees', () => {
    const deep = Array.from({ length: 600 }, (_, word) => word - 1)
    assert.deepEqual(headsIn(treeLinesFrom(deep), BOX_SIGNS), deep)
    const broad = Array.from({ length: 5000 }, (_, word) => (word === 7 ? -1 : 7))
    const lines = treeLinesFrom(broad)
    assert.equal(lines[0], ' ╭─')
    assert.equal(lines[7], '─┼─')
    assert.equal(lines[4999], ' ╰─')
  })
})

describe('cells', () => {
  it('count wide signs twice and marks not at all', () => {
    const expected = [
      ['', 0],
      ['met', 3],
      ['café', 4],
      ['cafe\u0301', 4],
      ['東京', 4],
      ['서울', 4],
      ['😀', 2],
      ['👩‍👩‍👧', 2],
      ['🇫🇷', 2],
      ['❤️', 2],
      ['a\u200b', 1],
      ['Женеве', 6],
      ['\ud800', 1],
    ] as const
    for (const [words, cells] of expected) assert.equal(cellsOf(words), cells, words)
  })

  it('are filled up, and long words are left whole', () => {
    assert.equal(padded('東京', 6), '東京  ')
    assert.equal(padded('ministers', 4), 'ministers')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (words, cells) => {
        assert.ok(padded(words, cells).startsWith(words))
      }),
    )
  })
})

describe('an explanation in the terminal', () => {
  const terminal = (hasUnicode: boolean): Terminal => ({
    isTerminal: false,
    width: 80,
    hasColour: false,
    hasUnicode,
    out: process.stdout,
    log: process.stderr,
  })

  it('has a word a line in the order of the sentence, with relation, tag and lemma in columns', () => {
    const words = explanationInWords(explainedReading(), terminal(true))
    assert.deepEqual(words.split('\n').slice(0, 4), [
      '   ╭─ The        det    DET    the',
      ' ╭─┴─ ministers  nsubj  NOUN   minister',
      '─┼─── met        root   VERB   meet',
      ' │ ╭─ in         case   ADP    in',
    ])
    assert.match(words, /not parsed: these words have no tree\n {2}Женева/)
    assert.match(words, /act a1 {7}meeting by rule meet with/)
  })

  it('tells for every time and act how its date is known, and by which rules', () => {
    const lines = explanationInWords(explainedReading(), terminal(true)).split('\n')
    const at = lines.findIndex((line) => line.startsWith('time '))
    assert.deepEqual(lines.slice(at, at + 3), [
      'time         Tuesday  →  2024-06-25',
      '             25 June 2024, inferred: the Tuesday before publication',
      '             · past weekday: the Tuesday before 2024-06-26',
    ])
    const act = lines.findIndex((line) => line.startsWith('act a1'))
    assert.match(lines[act + 1] ?? '', /^ {2}when {7}25 June 2024, inferred: the Tuesday before/)
  })

  it('shows no mark that turns or moves text, and no sign beyond ASCII where there is none', () => {
    const words = explanationInWords(explainedReading(), terminal(false))
    assert.doesNotMatch(words, /[\u202a-\u202e]/)
    assert.match(words, /^-\+--- met/m)
    assert.match(words, /Tuesday {2}-> {2}2024-06-25/)
    assert.doesNotMatch(words, /[─│╭╰├┴┬┼→]/)
  })
})
