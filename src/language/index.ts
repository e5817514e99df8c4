/** The language room: sentences, tokens with tags and tree, names. */
export type * from './types.ts'
export type { Word, WordSentence } from './words.ts'
export { graphNamesIn, type ModelFiles } from './model-files.ts'
export { openAnalyst, type Analyst, type Stop } from './open-analyst.ts'
export { conlluFrom, type ConlluSource } from './conllu.ts'
export {
  documentsFromConllu,
  type GivenDocument,
  type GivenSentence,
  type GivenWord,
} from './conllu-reader.ts'
