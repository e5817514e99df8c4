/**
 * Whole numbers from the command line.
 * In: the words of an option. Out: the number, or wrong use that says what is taken.
 */
import { OperationError } from '../../acquire/index.ts'

/** A whole number from 1 to `most`, or a clear error. */
export function wholeNumberOf(words: string, option: string, most: number): number {
  const number = /^\d{1,6}$/.test(words) ? Number(words) : 0
  if (number >= 1 && number <= most) return number
  throw new OperationError('wrong-use', `${option} ${words}: give a whole number from 1 to ${most}`)
}
