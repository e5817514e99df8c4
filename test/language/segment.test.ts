/** English words and sentences: the corpus beside the rules, and laws that hold for any string. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { english } from '../../src/language/en/english.ts'
import { segment } from '../../src/language/segment.ts'
import type { Word } from '../../src/language/words.ts'
import { normalFormOf, textAt } from '../../src/text/index.ts'

const CORPUS = join(import.meta.dirname, '..', '..', 'src', 'language', 'en', 'tokens.corpus.txt')

function shown(words: readonly Word[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1]?.surface
      const isPart = before && word.surface && before[0] === word.surface[0]
      return `${at === 0 ? '' : isPart ? '·' : ' '}${word.form}`
    })
    .join('')
}

function sentencesOf(text: string): readonly (readonly Word[])[] {
  return segment(text, [[0, text.length]], english).map(({ words }) => words)
}

describe('English words and sentences', () => {
  const lines = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [text = '', expected = ''] = [lines[at], lines[at + 1]]
    it(text, () => {
      assert.equal(`= ${sentencesOf(text).map(shown).join(' || ')}`, expected)
    })
  }
})

const pieces = fc.constantFrom(
  ...[
    'U.S.',
    'met',
    "n't",
    "'s",
    '“',
    '”',
    '…',
    '\u00a0',
    '\u200d',
    '\u00ad',
    'ﬁ',
    '.',
    '-',
    '(',
    ')',
  ],
  ...[
    'e',
    '\u0301',
    '👨‍👩‍👧',
    '\ud800',
    'No',
    '10',
    ',',
    '\n',
    ' ',
    'Министр',
    '@',
    'http://',
    "'",
    '?',
    '[3]',
  ],
)
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('any string', () => {
  it('is cut into words whose spans slice back to their forms', () => {
    fc.assert(
      fc.property(odd, (text) => {
        for (const word of sentencesOf(text).flat()) {
          const form = normalFormOf(textAt(text, word.span)).text
          assert.equal(form, word.form)
          if (word.surface) {
            assert.ok(word.surface[0] <= word.span[0] && word.span[1] <= word.surface[1])
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives words in order that never overlap and leave out nothing but white space and the marks on it', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const form = normalFormOf(text).text
        const words = sentencesOf(form).flat()
        let end = 0
        for (const { span } of words) {
          assert.match(form.slice(end, span[0]), /^(?:\s\p{M}*)*$/u)
          assert.ok(span[0] < span[1])
          end = span[1]
        }
        assert.match(form.slice(end), /^(?:\s\p{M}*)*$/u)
      }),
      { numRuns: 400 },
    )
  })

  it('takes time in step with its length', () => {
    const time = (text: string): number => {
      const start = performance.now()
      sentencesOf(text)
      return performance.now() - start
    }
    for (const unit of ['a-', '. ', '(', '\' "', 'a.', '1,', 'http://', 'word ', '_', '@a', "'a"]) {
      time(unit.repeat(500))
      const short = Math.max(time(unit.repeat(1500)), 1)
      const long = time(unit.repeat(12000))
      assert.ok(long < short * 60 + 100, `${unit}: ${short} ms, eight times as long: ${long} ms`)
    }
  })

  it('is cut where a sentence has no end', () => {
    const sentences = sentencesOf('word '.repeat(2000))
    assert.ok(sentences.length >= 3)
    assert.ok(sentences.every((words) => words.length <= 600))
  })
})
