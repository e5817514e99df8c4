/**
 * A search as it is typed, on the command line or in an address, to a query of the record.
 * In: words and fields as text. Out: the query, or a clear error that says what can stand there.
 */
import { OperationError } from '../acquire/index.ts'
import type { ActStatus, ActType } from '../events/index.ts'
import type { PartyQuery, SearchQuery } from '../record/index.ts'
import { ACT_TYPE_NAMES, STATUS_NAMES } from './words/words.ts'

/** A search as it is typed. */
export interface TypedSearch {
  readonly words: string
  readonly parties: readonly PartyQuery[]
  readonly type?: string
  readonly status?: string
  readonly source?: string
  /** ISO days. */
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
}

const AT_MOST_PARTIES = 2

/** The query that was typed. */
export function searchQueryFrom(typed: TypedSearch): SearchQuery {
  const { words, parties, type, status, source, from, to, asOf } = typed
  if (parties.length > AT_MOST_PARTIES)
    throw new OperationError('wrong-use', 'a search takes one party or two')
  if (from !== undefined && to !== undefined && from > to)
    throw new OperationError('wrong-use', `the window ends (${to}) before it begins (${from})`)
  const query = {
    words,
    ...(parties.length === 0 ? {} : { parties }),
    ...(type === undefined ? {} : { type: oneOf(ACT_TYPE_NAMES, type, 'type') as ActType }),
    ...(status === undefined ? {} : { status: oneOf(STATUS_NAMES, status, 'status') as ActStatus }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
  }
  return query
}

/** Whether anything is asked for. */
export function asksForSomething({ words, asOf: _asOf, ...fields }: SearchQuery): boolean {
  return words.trim() !== '' || Object.keys(fields).length > 0
}

function oneOf(names: readonly string[], given: string, field: string): string {
  if (names.includes(given)) return given
  throw new OperationError(
    'wrong-use',
    `“${given}” is no ${field} of an event. Give one of ${names.join(', ')}.`,
  )
}
