/**
 * Decisions in memory: there are few, and every fold asks for them.
 * The one idea: the table is append-only, so that only its tail has to be read; a transaction that
 * rolls back makes us forget, for it may have shown us what never came to be.
 */
import type { Decision } from '../types.ts'
import type { Connection } from './connection.ts'

interface DecisionRow {
  readonly number: number
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly object: string | null
  readonly field: string | null
  readonly value: string | null
  readonly because: string
  readonly author: string
  readonly decided_at: string
}

export class DecisionCache {
  #decisions: Decision[] = []
  #last = 0

  /** All decisions, oldest first. */
  async all(connection: Connection): Promise<readonly Decision[]> {
    const tail = await connection.all<DecisionRow>(
      'SELECT * FROM decisions WHERE number > ? ORDER BY number',
      [this.#last],
    )
    for (const row of tail) {
      this.#decisions.push(decisionFrom(row))
      this.#last = row.number
    }
    return this.#decisions
  }

  forget(): void {
    this.#decisions = []
    this.#last = 0
  }
}

function decisionFrom(row: DecisionRow): Decision {
  return {
    id: row.id as Decision['id'],
    kind: row.kind as Decision['kind'],
    left: row.subject,
    ...(row.object === null ? {} : { right: row.object }),
    ...(row.field === null ? {} : { field: row.field as NonNullable<Decision['field']> }),
    ...(row.value === null ? {} : { value: row.value }),
    because: row.because,
    by: row.author,
    at: row.decided_at,
  }
}
