/**
 * Who made an act known, and when.
 * In: a noun of contact, or the attributions in whose words an act stands. Out: the announcement that
 * governs it; its time is not the act's.
 *   Ray  announced  the call  in a briefing  on Tuesday.     The ministry  said  on Tuesday that they met.
 *   by   verb       act                      announced then   by            verb     then           act
 */
import type { Attribution } from '../../attribution/index.ts'
import type { Sentence } from '../../language/index.ts'
import type { Act } from '../types.ts'
import { ANNOUNCE_VERBS, SAY_VERBS, TELLING_NOUNS } from '../en/announcement-words.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, hasRelation, tokenAt } from '../tree/tree.ts'
import { actTimeFrom, timeUnder } from './act-time.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'
import type { ToldTime } from './telling.ts'

type Announced = NonNullable<Act['announced']>

/** The announcement of which the noun is the object. */
export function announcementBy(
  scene: Scene,
  sentence: Sentence,
  noun: number,
): Announced | undefined {
  const token = tokenAt(sentence, noun)
  if (token.head < 0 || !hasRelation(token, ['obj', 'nsubj:pass'])) return undefined
  const verb = tokenAt(sentence, token.head)
  if (!ANNOUNCE_VERBS.has(verb.lemma)) return undefined
  const clause = clauseOf(sentence, verb.index)
  const speakers = clause.passive ? clause.agents : clause.subjects
  const found = speakers.map((at) => entitiesAt(scene, sentence, at))[0]
  // "announced the call on Tuesday" does not say that the call was then.
  const told = timeUnder(scene, sentence, {
    carriers: [verb.index, noun],
    of: 'announcement',
  })
  return announcedFrom({ verb: verb.span, found, told })
}

/** The announcement in whose words an act stands: of a verb of saying only with a day of its own. */
export function announcementIn(
  scene: Scene,
  attributions: readonly Attribution[],
): Announced | undefined {
  for (const { cue, cueHead, sourceHead, stance } of attributions) {
    const sentence = scene.analysis.sentences[cueHead.sentence]
    const verb = sentence?.tokens[cueHead.token]
    if (sentence === undefined || verb === undefined || stance !== 'says') continue
    const isAnnouncing = ANNOUNCE_VERBS.has(verb.lemma)
    if (!isAnnouncing && !SAY_VERBS.has(verb.lemma)) continue
    const told = timeUnder(scene, sentence, {
      carriers: [verb.index, ...releasesUnder(sentence, verb.index)],
      of: 'announcement',
      isAskedFor: ({ days }) => !isAhead(scene, days?.from),
    })
    if (!isAnnouncing && told?.time.edtf === undefined) continue
    const source = sourceHead && scene.analysis.sentences[sourceHead.sentence]
    const found = source && sourceHead && entitiesAt(scene, source, sourceHead.token)
    return announcedFrom({ verb: cue, found, told })
  }
  return undefined
}

/** "said in a statement released on Tuesday": the verbs of the statement. */
function releasesUnder(sentence: Sentence, verb: number): readonly number[] {
  return dependents(sentence, verb, ['obl'])
    .filter((at) => TELLING_NOUNS.has(tokenAt(sentence, at).lemma))
    .flatMap((at) => dependents(sentence, at, ['acl']))
}

/** "announced a meeting next week": a day to come is that of the meeting. */
export function timeAhead(
  scene: Scene,
  attributions: readonly Attribution[],
): ToldTime | undefined {
  for (const { cueHead } of attributions) {
    const sentence = scene.analysis.sentences[cueHead.sentence]
    const verb = sentence?.tokens[cueHead.token]
    if (sentence === undefined || verb === undefined || !ANNOUNCE_VERBS.has(verb.lemma)) continue
    const told = timeUnder(scene, sentence, {
      carriers: [verb.index],
      isAskedFor: ({ days }) => isAhead(scene, days?.from),
    })
    if (told !== undefined) return told
  }
  return undefined
}

function isAhead({ day }: Scene, from: string | undefined): boolean {
  return day !== undefined && from !== undefined && from > day
}

interface Told {
  readonly verb: Announced['evidence'][number]
  readonly found: ReturnType<typeof entitiesAt> | undefined
  readonly told: ToldTime | undefined
}

function announcedFrom({ verb, found, told }: Told): Announced {
  const by = found?.entities[0]
  const time = told && actTimeFrom(told)
  const edtf = told?.time.edtf
  const evidence = [verb, ...(found?.evidence ?? []), ...(time?.evidence ?? [])]
  return { ...(by && { by: by.id }), ...(edtf && { edtf }), ...(time && { time }), evidence }
}
