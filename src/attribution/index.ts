/** Who says what: attributions of an article. */
export type * from './types.ts'
export { chainOf, innermostOf, sayersOf } from './chain.ts'
export { findAttributions } from './find-attributions.ts'
