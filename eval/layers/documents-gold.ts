/**
 * Official meetings: the Historian's tables of the secretaries' trips and of foreign leaders' visits.
 * In: `knowledge/has_travels` and `knowledge/has_visits`. Out: rows of another state and the days.
 * The one idea: a row says that the United States met that state within those days. A trip counts when
 * its remark says "met with"; one that only attended or accompanied names no counterpart of its own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../../src/knowledge/index.ts'

/** The government that keeps the tables. */
export const KEEPER = 'USA'

export interface MeetingRow {
  readonly kind: 'trip' | 'visit' | 'president'
  /** Code of the other state; absent when the knowledge does not know its name. */
  readonly state?: string
  readonly stateName: string
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  readonly remark: string
}

const TRIPS = join('knowledge', 'has_travels', 'secretary-travels')
const PRESIDENTS = join('knowledge', 'has_travels', 'president-travels')
const VISITS = join('knowledge', 'has_visits', 'data')

/** Names the folder that is missing, if any. */
export function missingTables(data: string): string | undefined {
  const missing = [TRIPS, VISITS].find((folder) => !existsSync(join(data, folder)))
  return missing === undefined ? undefined : `${join(data, missing)} is not there`
}

/** The rows that begin within a window of days, in order; the same trip entered twice stands once. */
export function meetingRows(
  data: string,
  window: { readonly from: string; readonly to: string },
  knowledge: Knowledge,
): readonly MeetingRow[] {
  const rows = [
    ...rowsIn(join(data, TRIPS), 'trip', knowledge),
    ...rowsIn(join(data, PRESIDENTS), 'president', knowledge),
    ...rowsIn(join(data, VISITS), 'visit', knowledge),
  ].filter(({ from }) => from >= window.from && from <= window.to)
  const once = new Map<string, MeetingRow>()
  for (const row of rows) {
    const key = [row.kind, row.stateName, row.from, row.to].join('|')
    if (!once.has(key)) once.set(key, row)
  }
  return [...once.values()].sort((left, right) =>
    `${left.from} ${left.stateName}` < `${right.from} ${right.stateName}` ? -1 : 1,
  )
}

function rowsIn(
  folder: string,
  kind: MeetingRow['kind'],
  knowledge: Knowledge,
): readonly MeetingRow[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml'))
  return files.sort().flatMap((name) => {
    const entries = readFileSync(join(folder, name), 'utf8').split(/<(?:trip|visit)[ >]/)
    return entries.slice(1).flatMap((entry) => rowFrom(entry, kind, knowledge))
  })
}

const MET = /\bmet\b[^.]*? with\b/i

function rowFrom(
  entry: string,
  kind: MeetingRow['kind'],
  knowledge: Knowledge,
): readonly MeetingRow[] {
  const from = fieldOf(entry, 'start-date')
  const remark =
    kind === 'visit'
      ? `${fieldOf(entry, 'visitor')}: ${fieldOf(entry, 'description')}`
      : fieldOf(entry, 'remarks')
  if (from === '' || (kind !== 'visit' && !MET.test(remark))) return []
  const stateName = fieldOf(entry, kind === 'visit' ? 'from' : 'country')
  const state = codeOfState(stateName, knowledge)
  const to = fieldOf(entry, 'end-date') || from
  return [{ kind, stateName, from, to, remark, ...(state !== undefined && { state }) }]
}

function fieldOf(entry: string, name: string): string {
  const words = new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(entry)?.[1] ?? ''
  return words.replace(/\s+/g, ' ').trim()
}

/** "Korea, South" is looked up as "South Korea", "Denmark (Greenland)" as "Denmark". */
function codeOfState(name: string, knowledge: Knowledge): string | undefined {
  const plain = name.replace(/\s*\(.*\)/, '')
  const turned = plain.split(', ').reverse().join(' ')
  return (knowledge.countriesNamed(plain)[0] ?? knowledge.countriesNamed(turned)[0])?.code
}
