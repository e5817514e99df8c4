/** Time expressions: where they stand and what they mean. */
export type * from './types.ts'
export { countedFrom } from './counted.ts'
export { findTimeProblems, findTimes } from './find-times.ts'
export { publicationDay, publicationDays } from './publication.ts'
export { findPublication } from './undated/find-publication.ts'
export { timemlFrom } from './timeml.ts'
