/** Who says what: attributions of an article. */
export type * from './types.ts'
export { findAttributions } from './find-attributions.ts'
