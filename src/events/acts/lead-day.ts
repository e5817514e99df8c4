/**
 * The day of a contact that a headline names and the lead tells in other words.
 *   Mirel's call with Brandt          Mirel congratulated Brandt today on his election.
 *   headline: the contact, no day     lead: both parties and a day, no word of contact
 * In: an act without a time, what tells of it, the scene. Out: the lead's day as the act's, inferred.
 * The one idea: the lead of a report is about what its headline says. One day only, not after the report.
 */
import type { Act } from '../types.ts'
import { actTimeFrom } from './act-time.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import type { Gathered } from './gather-acts.ts'
import type { Scene } from './scene.ts'

/** How many sentences of the body may be the lead: "The following is attributable to …" goes before it. */
const LEAD = 3

/** The act with the lead's day, where it has none and the headline tells it. */
export function withLeadDay(scene: Scene, act: Act, { tellings }: Gathered): Act {
  const isOpen = act.time.edtf === undefined && act.time.evidence.length === 0
  if (!isOpen || act.status !== 'held' || !CONTACT_TYPES.has(act.type)) return act
  if (!tellings.some(({ headline }) => headline)) return act
  const lead = leadAbout(scene, tellings).flatMap((index) => scene.timesIn(index))
  const [only, other] = lead.filter(isOneDay(scene))
  if (only === undefined || other !== undefined) return act
  return {
    ...act,
    time: { ...actTimeFrom(only), basis: 'inferred', rule: 'day of the lead under the headline' },
  }
}

function isOneDay({ day }: Scene): (placed: ReturnType<Scene['timesIn']>[number]) => boolean {
  return ({ time }) => {
    const { from, to } = time.days ?? {}
    const isAhead = day !== undefined && from !== undefined && from > day
    return from !== undefined && from === to && !isAhead
  }
}

/** The sentences at the head of the body up to the one by which all parties of the headline are named. */
function leadAbout(scene: Scene, tellings: Gathered['tellings']): readonly number[] {
  const parties = new Set(
    tellings
      .filter(({ headline }) => headline)
      .flatMap(({ fillers }) => fillers.map((each) => each.entity)),
  )
  const head = scene.analysis.sentences
    .filter((sentence) => !scene.isHeadline(sentence))
    .slice(0, LEAD)
    .map(({ index }) => index)
  const missing = new Set(parties)
  const end = head.findIndex((index) => {
    for (const { entities, mention } of scene.book.namings)
      if (mention.sentence === index) for (const entity of entities) missing.delete(entity)
    return missing.size === 0
  })
  return parties.size > 1 && end >= 0 ? head.slice(0, end + 1) : []
}
