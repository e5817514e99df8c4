/**
 * The tables that the rebuild reads and writes.
 * In: tab-separated files with a header. Out: records by column, and the same back to text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookupKey, type KnowledgeTables } from '../../src/knowledge/index.ts'

/** The folder of the tables. */
export const TABLES = join(import.meta.dirname, '..', '..', 'data', 'knowledge')
/** The open corpora beside the project. */
export const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

export type Cells = Readonly<Record<string, string>>

/** The rows of a table; none if the file is not there. */
export function readTable(name: string): readonly Cells[] {
  const path = join(TABLES, name)
  if (!existsSync(path)) return []
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
}

/** The text of all tables by file name, as the program loads them. */
export function allTables(): KnowledgeTables {
  const names = readdirSync(TABLES).filter((name) => name.endsWith('.tsv'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(TABLES, name), 'utf8')]))
}

/** Writes a table, its rows in the order given. */
export function writeTable(name: string, columns: readonly string[], rows: readonly Cells[]): void {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'))
  writeFileSync(join(TABLES, name), `${[columns.join('\t'), ...lines].join('\n')}\n`)
}

export interface Places {
  /** Slug of a state by any of its names, or nothing. */
  slugOf(name: string): string | undefined
  /** Slug by a demonym that only one state has. */
  slugOfDemonym(word: string): string | undefined
  /** The office of a state that a portfolio's principal holds. */
  officeOf(slug: string, portfolio: string): string | undefined
  /** Whether a hand-kept row names this office. */
  isKept(office: string): boolean
  /** Whether it is an office that every state has. */
  isPattern(office: string): boolean
}

/** Look-ups over the hand-kept tables. */
export function placesFrom(): Places {
  const slugs = new Map<string, string>()
  const demonyms = new Map<string, string>()
  const byPlace = new Map<string, string>()
  const kept = new Set<string>()
  // A territory's cabinet is no government of a state.
  for (const row of readTable('countries.tsv').filter((one) => one['kind'] !== 'territory')) {
    for (const name of [row['name'], ...(row['names'] ?? '').split(';')])
      if (name && !slugs.has(lookupKey(name))) slugs.set(lookupKey(name), row['slug'] ?? '')
    for (const word of (row['demonyms'] ?? '').split(';')) {
      const key = lookupKey(word)
      demonyms.set(key, demonyms.has(key) ? '' : (row['slug'] ?? ''))
    }
  }
  for (const row of readTable('offices.hand.tsv')) {
    const office = row['office'] ?? ''
    const place = `${office.split('/')[0] ?? ''} ${row['portfolio'] ?? ''}`
    kept.add(office)
    if (row['rank'] === 'principal' && !byPlace.has(place)) byPlace.set(place, office)
  }
  const everyOffice = readTable('every-office.tsv')
  const everywhere = new Set(everyOffice.map((row) => row['office'] ?? ''))
  const patterns = new Map(
    everyOffice
      .filter((row) => row['rank'] === 'principal')
      .map((row) => [row['portfolio'] ?? '', row['office'] ?? '']),
  )
  const patternOf = (slug: string, portfolio: string): string | undefined => {
    const office = patterns.get(portfolio)
    return office === undefined ? undefined : `${slug}/${office}`
  }
  return {
    slugOf: (name) => slugs.get(lookupKey(name)),
    slugOfDemonym: (word) => demonyms.get(lookupKey(word)) || undefined,
    officeOf: (slug, portfolio) =>
      byPlace.get(`${slug} ${portfolio}`) ?? patternOf(slug, portfolio),
    isKept: (office) => kept.has(office),
    isPattern: (office) => everywhere.has(office.slice(office.indexOf('/') + 1)),
  }
}
