/**
 * What the hand-kept rows already tell.
 * In: generated rows and hand-kept ones. Out: the generated rows that add something.
 * The one idea: who stands in a hand-kept row of an office is told there alone (`src/knowledge/tenure.ts`), so
 * that a generated row of the same person in the same office can only add a spelling.
 */
import { lookupKey } from '../../src/knowledge/index.ts'
import type { Cells } from './tables.ts'

/** The generated rows whose person or whose spelling no hand-kept row of the office has. */
export function notToldByHand(
  generated: readonly Cells[],
  byHand: readonly Cells[],
): readonly Cells[] {
  const told = new Set(byHand.flatMap(namesIn))
  return generated.filter((row) => !namesIn(row).every((name) => told.has(name)))
}

function namesIn({ office = '', person = '', spellings = '' }: Cells): readonly string[] {
  return [person, ...spellings.split(';')]
    .filter((name) => name !== '')
    .map((name) => `${office} ${lookupKey(name)}`)
}
