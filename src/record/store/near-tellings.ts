/**
 * Tellings by block and days, and the shelf around them.
 * In: a connection. Out: what a fold of a neighbourhood needs.
 * The one idea: most tellings may have been on few days, so that those whose last day lies near are all there
 * are; the few of longer stretches stand apart and are looked through.
 */
import { addDays, daysBetween } from '../days.ts'
import type { ContactId, MentionId } from '../types.ts'
import { runComposed, type StateTools } from './state-tools.ts'
import type { BlockedTelling, StoreState } from './types.ts'
import { SHARED_ADDRESS, tellingsFromRows, type TellingRow } from './version-rows.ts'

/** Stretches of more days are long. */
const SHORT_DAYS = 70

/** First day, last day, whether it is long; what is of no day is met by no stretch of days. */
export function placeInTime(
  days: BlockedTelling['days'],
): readonly [first: string, last: string, isLong: number] {
  if (!days) return ['9999', '', 0]
  return [days.from, days.to, daysBetween(days.from, days.to) > SHORT_DAYS ? 1 : 0]
}

/** Rows by block and days. */
export function nearTellingRows(
  tools: StateTools,
): Pick<StoreState, 'tellingsNear' | 'fingerprintsOf'> {
  return {
    async tellingsNear(block, { from, to }) {
      const select = `SELECT t.body, a.signature, v.address FROM tellings t
        JOIN articles a ON a.id = t.article ${SHARED_ADDRESS}
        WHERE t.block = ? AND t.is_long = ? AND t.last_day >= ? AND t.last_day <= ?
          AND t.first_day <= ? AND t.superseded_at IS NULL`
      const rows = await tools.connection.all<TellingRow>(`${select} UNION ALL ${select}`, [
        block,
        0,
        from,
        addDays(to, SHORT_DAYS),
        to,
        block,
        1,
        from,
        '9999',
        to,
      ])
      return tellingsFromRows(rows, {}, tools.connection)
    },
    fingerprintsOf: (mentions) => fingerprintsOf(mentions, tools),
  }
}

async function fingerprintsOf(
  mentions: readonly MentionId[],
  { connection, composer }: StateTools,
): Promise<ReadonlyMap<ContactId, string>> {
  if (mentions.length === 0) return new Map()
  const query = composer
    .selectFrom('contact_mentions as m')
    .innerJoin('contacts as c', 'c.id', 'm.contact')
    .select(['c.id', 'c.fingerprint'])
    .distinct()
    .where('m.mention', 'in', [...mentions])
  const rows = await runComposed(connection, query)
  return new Map(rows.map(({ id, fingerprint }) => [id as ContactId, fingerprint]))
}
