/**
 * What the shelf held at a moment.
 * In: a connection. Out: the moment from which on that is kept, the sources of a block by then.
 * The one idea: what is taken off the shelf is kept with the moments between which it stood there, so that an
 * earlier state is read like today's and not folded anew.
 */
import type { Connection } from './connection.ts'
import type { StoreState } from './types.ts'

const LATEST = '9999'

/** Rows as of a moment. */
export function asOfRows(connection: Connection): Pick<StoreState, 'keptFrom' | 'sourcesAsOf'> {
  return {
    async keptFrom() {
      const [row] = await connection.all<{ earliest: string }>(
        'SELECT earliest FROM history_clock WHERE id = 1',
        [],
      )
      return row?.earliest ?? ''
    },
    async sourcesAsOf(block, sources, { moment = LATEST }) {
      const stirred = 'SELECT 1 FROM stirred_blocks WHERE block = ?'
      if ((await connection.all(stirred, [block])).length > 0) return undefined
      const then: string[] = []
      for (const source of sources) {
        const rows = await connection.all(
          `SELECT 1 FROM contact_sources s JOIN contact_mentions m ON m.contact = s.contact
           JOIN tellings t ON t.mention = m.mention
           JOIN articles a ON a.id = t.article AND a.source = s.source
           WHERE s.block = ? AND s.source = ? AND t.learned_at <= ? LIMIT 1`,
          [block, source, moment],
        )
        if (rows.length > 0) then.push(source)
      }
      return new Set(then)
    },
  }
}
