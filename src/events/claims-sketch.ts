/**
 * A claim before its parties, act and maker are looked up: what the words of one sentence give.
 */
import type { ClaimContact, ClaimKind } from './types.ts'

export interface ClaimSketch {
  /** Token indices, first and last, of the words that make the claim. */
  readonly range: readonly [first: number, last: number]
  /** The noun or verb of contact. */
  readonly head: number
  readonly kind: ClaimKind
  readonly contact: ClaimContact
  readonly value?: string | number
  readonly since?: string
  readonly counting?: 'all' | 'others'
  readonly rule: string
}
