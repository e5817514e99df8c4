/**
 * The route of claims whose verdict changed. In: a page of them. Out: the page with its JSON.
 */
import { Type } from '@sinclair/typebox'
import { flipsView } from '../../web/flips.tsx'
import type { PageRoute } from '../page.ts'
import { AS_OF, querySchema } from '../query.ts'
import { FlipsShape, flipsToWire } from '../wire.ts'

const FLIPS = 50

export const flipsRoute: PageRoute = {
  path: '/flips',
  summary: 'Claims of articles whose verdict changed, the last first, with what changed it.',
  query: querySchema({
    ...AS_OF,
    offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  }),
  answer: FlipsShape,
  load: async ({ site, query, asOf }) => {
    const offset = Number(query['offset'] ?? 0)
    const page = { limit: FLIPS, offset, ...(asOf !== undefined && { asOf }) }
    const flips = await site.record.flips(page)
    return {
      wire: () => flipsToWire(flips),
      view: () => flipsView({ flips, offset, limit: FLIPS }),
    }
  },
}
