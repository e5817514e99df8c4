/** Normal forms: what they make equal, and the way back to the original. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWithin, normalFormOf, textAt, type Span } from '../../src/text/index.ts'

const EXAMPLES: readonly (readonly [name: string, original: string, form: string])[] = [
  ['curly quotes', '“We will,” the minister’s aide said', '"We will," the minister\'s aide said'],
  ['no-break spaces', '24\u00a0June\u202f2024', '24 June 2024'],
  ['zero-width spaces', 'Bel\u200bgrade', 'Belgrade'],
  ['soft hyphens', 'minis\u00adter', 'minister'],
  ['ligatures', 'the o\ufb03ce', 'the office'],
  ['an ellipsis', 'we shall see…', 'we shall see...'],
  ['decomposed letters', 'C\u0327avus\u0327og\u0306lu', 'Çavuşoğlu'],
  ['bidi marks', '\u202eabc\u202c', 'abc'],
  ['a non-breaking hyphen', 'co\u2011operate', 'co-operate'],
  ['plain text', 'The ministers met.', 'The ministers met.'],
]

describe('normal form', () => {
  for (const [name, original, form] of EXAMPLES) {
    it(`folds ${name}`, () => assert.equal(normalFormOf(original).text, form))
  }

  it('leads back to the words it stands for', () => {
    const original = 'The o\ufb03cials met C\u0327avus\u0327og\u0306lu'
    const form = normalFormOf(original)
    const at = (words: string): Span => {
      const start = form.text.indexOf(words)
      return [start, start + words.length]
    }
    assert.equal(textAt(original, form.originalSpan(at('officials'))), 'o\ufb03cials')
    assert.equal(
      textAt(original, form.originalSpan(at('Çavuşoğlu'))),
      'C\u0327avus\u0327og\u0306lu',
    )
    assert.equal(textAt(original, form.originalSpan(at('ffi'))), '\ufb03')
  })

  it('drops the marks of a letter beyond eight, and stays linear', () => {
    assert.ok(normalFormOf(`a${'\u0301'.repeat(50_000)}b`).text.length <= 10)
  })

  it('maps every span of every form into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (original, left, right) => {
        const form = normalFormOf(original)
        const ends = [left % (form.text.length + 1), right % (form.text.length + 1)].sort(
          (a, b) => a - b,
        )
        const span: Span = [ends[0] ?? 0, ends[1] ?? 0]
        const back = form.originalSpan(span)
        assert.ok(back[0] <= back[1] && isWithin(back, [0, original.length]))
      }),
    )
  })

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const { text } = normalFormOf(original)
        assert.equal(normalFormOf(text).text, text)
      }),
    )
  })
})
