/**
 * What a comparison of two tellings, or of one field of them, comes to.
 */

export interface Comparison {
  readonly verdict: 'same' | 'different' | 'unsure'
  /** Higher speaks more for one event; compared only among candidates for one telling. */
  readonly score: number
  readonly reasons: readonly string[]
  /** Set where more than the time is doubtful: no third telling that fits both makes them one. */
  readonly isFirm?: boolean
}

/** The field allows one event, and speaks for it as much as the score. */
export function speaksFor(score: number, ...reasons: readonly string[]): Comparison {
  return { verdict: 'same', score, reasons }
}

/** The field says nothing either way. */
export const SILENT: Comparison = speaksFor(0)

/** The field forbids one event. */
export function keepsApart(reason: string): Comparison {
  return { verdict: 'different', score: 0, reasons: [reason] }
}

/** The field leaves it to people. */
export function leavesOpen(reason: string): Comparison {
  return { verdict: 'unsure', score: 0, reasons: [reason] }
}
