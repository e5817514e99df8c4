/** What stands between brackets or a pair of dashes. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { asidesIn } from '../../src/language/asides.ts'

/** The asides of a sentence whose words are parted by spaces. */
function asides(sentence: string): readonly string[] {
  const forms = sentence.split(' ')
  return asidesIn(forms.map((form) => ({ form, isFree: true }))).map(([from, to]) =>
    forms.slice(from, to).join(' '),
  )
}

describe('asides', () => {
  it('stand between two dashes', () => {
    assert.deepEqual(asides('a raid on Tovia — a port taken in 2014 — in which four died'), [
      'a port taken in 2014',
    ])
  })

  it('stand between brackets, one within another', () => {
    assert.deepEqual(asides('the envoy ( of Tovia ( the port ) ) left'), [
      'the port',
      'of Tovia ( the port )',
    ])
  })

  it('are not made by one dash, three, or a hyphen within a word', () => {
    assert.deepEqual(asides('he left — at last'), [])
    assert.deepEqual(asides('one — two — three — four'), [])
    const hyphens = ['U.S.', '-', 'Tovia', '-', 'talks'].map((form) => ({ form, isFree: false }))
    assert.deepEqual(asidesIn(hyphens), [])
  })

  it('are not made by marks without a partner', () => {
    assert.deepEqual(asides('( one two'), [])
    assert.deepEqual(asides('one ) two ( three'), [])
  })
})
