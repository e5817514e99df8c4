/**
 * Corrections: a person's value laid over what an article's reading gives.
 * In: a telling and the standing corrections of it. Out: the telling as corrected.
 * The one idea: the statement stays as it was read; only the fold sees the corrected value, with the
 * person as its sayer and the old words as its evidence.
 */
import type { Decision, Field } from '../types.ts'
import type { Said, Telling } from '../telling.ts'

/** Where the fold keeps each field that a person may correct. */
const CORRECTABLE = {
  type: 'type',
  status: 'status',
  existence: 'existence',
  time: 'time',
  place: 'place',
  channel: 'channel',
  initiator: 'initiator',
  announced: 'announced',
  code: 'code',
} as const satisfies Partial<Record<Field, keyof Telling>>

/** Whether a person may correct this field of a telling. */
export function isCorrectable(field: string): field is keyof typeof CORRECTABLE {
  return field in CORRECTABLE
}

/** The telling with its corrections, the latest last. */
export function correctedTelling(
  telling: Telling,
  corrections: readonly Decision[] | undefined,
): Telling {
  if (!corrections) return telling
  let corrected = telling
  for (const decision of corrections) {
    const { field, value } = decision
    if (field === undefined || value === undefined || !isCorrectable(field)) continue
    const old = corrected[CORRECTABLE[field]]
    corrected = { ...corrected, [CORRECTABLE[field]]: saidBy(decision, value, old?.words ?? []) }
  }
  return corrected
}

function saidBy(decision: Decision, value: string, words: Said<unknown>['words']): Said<unknown> {
  return {
    value: JSON.parse(value) as unknown,
    basis: 'stated',
    rule: `corrected by ${decision.by}: ${decision.because}`,
    sayers: [decision.by],
    words,
  }
}
