/** From a capture to what a reader reads in it. */
export type * from './types.ts'
export { articleFrom } from './article-from.ts'
