/** The room of events alone: its times and attributions are found before the clock runs, in the round that warms up. */
import { findAttributions } from '../src/attribution/index.ts'
import { findEvents, type EventsInput } from '../src/events/index.ts'
import { knowledgeFrom } from '../src/knowledge/index.ts'
import type { Analysis } from '../src/language/index.ts'
import { loadKnowledgeTables } from '../src/serve/load.ts'
import { findTimes } from '../src/time/index.ts'
import type { Bench } from './bench.ts'
import { roomBench } from './room.ts'

export const events: Bench = {
  name: 'events',
  run: async (options) => {
    const knowledge = knowledgeFrom(await loadKnowledgeTables(), {})
    const given = new WeakMap<Analysis, Pick<EventsInput, 'times' | 'attributions'>>()
    const { run } = roomBench({
      name: 'events',
      find: (article, analysis) => {
        const known = given.get(analysis)
        if (known !== undefined) return findEvents({ article, analysis, knowledge, ...known })
        const times = findTimes(article, analysis)
        given.set(analysis, { times, attributions: findAttributions(article, analysis, times) })
        return undefined
      },
    })
    return run(options)
  },
}
