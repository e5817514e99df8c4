/**
 * What is silent or odd in a text, said beside the reading instead of thrown.
 * Stages add problems and go on; only the outer world throws (`OperationError`, in acquire).
 */
import type { Span } from './span.ts'

export interface Problem {
  /** Kebab-case, documented in `docs/problems.md`. */
  readonly code: string
  readonly span: Span
  readonly detail: string
}
