/**
 * Records of earlier schemas, made by SQL as they were made then, with the rows of one of today.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { openRecord } from '../../src/record/index.ts'
import { APPLICATION_ID } from '../../src/record/store/schema.ts'
import { everything } from '../store-contract/contract.ts'
import { numbered, projectKnowledge, report } from './readings.ts'

/** A file of SQL for each way in which records were made; the number is the version they say they have. */
export const SCHEMAS = resolve(import.meta.dirname, 'schemas')
/** What `filled` puts in. */
export const FILLED = { articles: 9, decisions: 1 } as const
const NOW = '2024-08-01T00:00:00.000Z'

/** A record of today with reports and decisions in it. */
export async function filled(path: string): Promise<string> {
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  for (let index = 0; index < FILLED.articles; index++) {
    const { capture, reading } = report(numbered(index))
    await record.add(capture, reading, NOW)
  }
  const declared = '{"from":"2020-01-01","to":"2020-02-01"}'
  await record.decide({
    kind: 'declared',
    left: 'usa/defence|russia/defence',
    value: declared,
    because: 'a list',
    by: 'user:t',
    at: NOW,
  })
  const shown = await everything(record)
  await record.close()
  return shown
}

/** A store of an earlier schema with the rows of one of today. */
export function madeAs(name: string, today: string, path: string): string {
  const script = readFileSync(join(SCHEMAS, name), 'utf8')
  const earlier = new DatabaseSync(path)
  earlier.exec(script)
  earlier.exec(`ATTACH '${today}' AS today`)
  for (const table of tablesIn(earlier)) {
    const columns = columnsIn(earlier, table).join(', ')
    earlier.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM today.${table}`)
  }
  earlier.exec(`INSERT INTO article_words (rowid, headline, text)
    SELECT number, headline, text FROM main.articles`)
  earlier.exec(`DETACH today; PRAGMA application_id = ${APPLICATION_ID}`)
  earlier.exec(`PRAGMA user_version = ${parseInt(name, 10)}`)
  earlier.close()
  return path
}

function tablesIn(database: InstanceType<typeof DatabaseSync>): readonly string[] {
  const sql = `SELECT name FROM main.sqlite_master WHERE type = 'table'
    AND name NOT LIKE 'article_words%' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`
  return (database.prepare(sql).all() as { name: string }[]).map(({ name }) => name)
}

function columnsIn(database: InstanceType<typeof DatabaseSync>, table: string): readonly string[] {
  const rows = database.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).all()
  return (rows as { name: string }[]).map(({ name }) => name)
}
