/**
 * Names in two spellings: which may be one name, and which are two.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { isOneSpelling } from '../../src/record/identity/spellings.ts'
import { nameTokensOf } from '../../src/record/identity/view.ts'

const ONE = [
  ['Ewa Mirelska', 'Ewa Mirelskaya'],
  ['Badr Orutabi', 'Badr Oru Taabi'],
  ['Abdallah bin Orud', 'Abdullah bin Orud Al Tovi'],
  ['Kåre Brøndt', 'Kare Brondt'],
  ['Łucja Oruska', 'Lucja Oruska'],
] as const
const TWO = [
  ['Lee Oru', 'Lea Ori'],
  ['Ewa Mirel', 'Ewa Brandt'],
  ['Kim Tan Oru', 'Kim Son Oru'],
  ['Mirel', 'Brandt'],
] as const

describe('names in two spellings', () => {
  for (const [left, right] of ONE)
    it(`may be one: ${left}, ${right}`, () => {
      assert.ok(isOneSpelling(nameTokensOf(left), nameTokensOf(right)))
      assert.ok(isOneSpelling(nameTokensOf(right), nameTokensOf(left)))
    })
  for (const [left, right] of TWO)
    it(`are two: ${left}, ${right}`, () => {
      assert.ok(!isOneSpelling(nameTokensOf(left), nameTokensOf(right)))
    })
})
