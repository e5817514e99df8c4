/**
 * Reading captures, whether they have been read by now or not.
 * In: a connection. Out: captures as they came.
 */
import type { Capture } from '../../acquire/index.ts'
import type { ArticleId } from '../../article/index.ts'
import { unpacked } from './packing.ts'
import type { StateTools } from './state-tools.ts'
import type { StoreState } from './types.ts'

type CaptureRows = Pick<StoreState, 'hasCapture' | 'countCaptures' | 'capture' | 'captureIds'>

/** Rows of captures. */
export function captureRows({ connection }: StateTools): CaptureRows {
  return {
    async hasCapture(id) {
      return (await connection.all('SELECT 1 FROM captures WHERE id = ?', [id])).length > 0
    },
    async countCaptures() {
      const rows = await connection.all<{ n: number }>('SELECT count(*) AS n FROM captures', [])
      return rows[0]?.n ?? 0
    },
    async capture(id) {
      const rows = await connection.all<{ body: Uint8Array }>(
        'SELECT body FROM captures WHERE id = ?',
        [id],
      )
      return rows[0] && unpacked<Capture>(rows[0].body)
    },
    async captureIds({ after, limit }) {
      const rows = await connection.all<{ id: ArticleId }>(
        'SELECT id FROM captures WHERE id > ? ORDER BY id LIMIT ?',
        [after, limit],
      )
      return rows.map((row) => row.id)
    },
  }
}
