/** The door of the knowledge: the tables read into one typed view, and the way for users' own rows. */
export type * from './types.ts'
export { knowledgeFrom } from './knowledge.ts'
export { remembering } from './remembering.ts'
export { knowledgeProblems } from './knowledge-problems.ts'
export { lookupKey } from './lookup-key.ts'
