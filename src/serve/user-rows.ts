/** Checks the rows of knowledge that a user wants to add, before anything is stored. */
import { knowledgeProblems } from '../knowledge/index.ts'
import { loadKnowledgeTables } from './load.ts'

/** What is wrong with the rows, line by line in words; empty when they are good. */
export async function problemsOfRows(csv: string, name: string): Promise<readonly string[]> {
  return knowledgeProblems(await loadKnowledgeTables(), { [name]: csv })
}
