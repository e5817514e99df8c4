/** Options of the command line: what is taken, and what is wrong use. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { exitCodeOf } from '../../src/acquire/index.ts'
import { dateOf } from '../../src/serve/cli/commands/command.ts'
import { wholeNumberOf } from '../../src/serve/cli/whole-number.ts'

/** Whether an option's words are refused as wrong use. */
function isWrongUse(take: () => unknown): boolean {
  try {
    take()
    return false
  } catch (error) {
    return exitCodeOf(error) === 2
  }
}

describe('a date', () => {
  for (const words of ['2024-06-25', '2024-02-29', '2024-06-25T10:00', '2024-06-25T10:00:00Z'])
    it(`may be ${words}`, () => assert.equal(dateOf(words, '--on'), words))

  for (const words of ['2024-13-45', '2024-02-31', '2024-06-25T99:99', '2024-00-10', 'today', ''])
    it(`is wrong use as "${words}"`, () => assert.ok(isWrongUse(() => dateOf(words, '--on'))))
})

describe('a whole number', () => {
  for (const words of ['1', '8', '64'])
    it(`may be ${words}`, () => assert.equal(wholeNumberOf(words, '--workers', 64), Number(words)))

  for (const words of ['0', '65', '-1', '1.5', 'two', '', '1e1', ' 3'])
    it(`is wrong use as "${words}"`, () =>
      assert.ok(isWrongUse(() => wholeNumberOf(words, '--workers', 64))))
})
