/**
 * Names of the other ways to read a claim, in English.
 */
import type { Definition } from '../question-types.ts'

export const FORKS = {
  kind: {
    call: 'if only calls count',
    any: 'if any talk counts: call, meeting or visit',
  },
  ofTheDay: 'if the contact of the day itself breaks the silence',
  definition: {
    strict: 'by the strict definition: held, told as fact, face to face or by telephone',
    lenient: 'by the lenient definition: also reported, undated, written, or by ministries',
  } satisfies Record<Definition, string>,
  scope: (scope: 'persons' | 'offices' | 'states', left: string, right: string) =>
    `if it speaks of ${scope}: ${left} and ${right}`,
} as const
