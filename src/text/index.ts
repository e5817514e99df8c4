/** Spans and the normal forms of text that keep offsets. Imports nothing. */
export type { Span } from './span.ts'
export { textAt, isWithin, overlaps, cover, compareSpans } from './span.ts'
export type { Problem } from './problem.ts'
export type { NormalForm } from './normal-form.ts'
export { normalFormOf } from './normal-form.ts'
