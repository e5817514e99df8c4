/** Time expressions: where they stand and what they mean. */
export type * from './types.ts'
export { findTimeProblems, findTimes } from './find-times.ts'
export { timemlFrom } from './timeml.ts'
