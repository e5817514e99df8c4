/**
 * What is wrong with users' own rows, before anything is stored.
 * In: our tables and the users' files. Out: one sentence for each row that could not be taken, with
 * file, line and reason; rows that are good are taken whatever stands beside them.
 */
import { userRowsOf } from './user-rows.ts'
import type { KnowledgeTables, UserRowFiles } from './types.ts'

/** One sentence for each row that could not be taken; empty when all are good. */
export function knowledgeProblems(
  tables: KnowledgeTables,
  userRows: UserRowFiles,
): readonly string[] {
  return userRowsOf(tables, userRows).problems.map(
    ({ file, line, why }) => `${file}, line ${String(line)}: ${why}`,
  )
}
