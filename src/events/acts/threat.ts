/**
 * Threats in what officials are quoted as saying.
 * In: the attributions and the acts told so far. Out: threats as acts of their speaker.
 *   "Countermeasures   are certain to  follow,"  the ministry  said.
 *    what is coming    certainty                 actor
 * At whom: the state that the speaker's side was just told to accuse or summon; inferred, and only then.
 */
import type { Attribution } from '../../attribution/index.ts'
import { isWithin, overlaps } from '../../text/index.ts'
import { THREAT_CERTAINTY, THREAT_ENTRY, THREAT_NOUNS } from '../en/deed-lexicon.ts'
import type { Role } from '../types.ts'
import { linkState } from '../entities/link-mention.ts'
import type { Gathered } from './gather-acts.ts'
import type { Scene } from './scene.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

/** Threats made in direct or indirect speech. */
export function findThreats(scene: Scene, groups: readonly Gathered[]): readonly Gathered[] {
  return scene.attributions.flatMap((attribution) => {
    const telling = threatIn(scene, groups, attribution)
    return telling === undefined ? [] : [{ tellings: [telling], type: telling.type }]
  })
}

function threatIn(
  scene: Scene,
  groups: readonly Gathered[],
  attribution: Attribution,
): Telling | undefined {
  const speaker = scene.book.speakerOf(attribution)
  if (attribution.stance !== 'says' || !speaker?.official || speaker.country === undefined)
    return undefined
  for (const sentence of scene.analysis.sentences) {
    if (!attribution.content.some((content) => overlaps(sentence.span, content))) continue
    const inside = sentence.tokens.filter((token) =>
      attribution.content.some((content) => isWithin(token.span, content)),
    )
    const coming = inside.find((token) => THREAT_NOUNS.has(token.form.toLowerCase()))
    const isCertain = inside.some((token) => THREAT_CERTAINTY.has(token.form.toLowerCase()))
    if (coming === undefined || !isCertain) continue
    const evidence = attribution.source ? [attribution.source] : []
    const actor: Filler = { role: 'actor', entity: speaker, evidence }
    const target = targetOf(scene, groups, { country: speaker.country, sentence: sentence.index })
    return tellingFrom(scene, sentence, {
      entry: THREAT_ENTRY,
      token: coming.index,
      carriers: [],
      fillers: target === undefined ? [actor] : [actor, target],
      pair: false,
      anaphoric: false,
      status: { status: 'held', evidence: [] },
    })
  }
  return undefined
}

const AGAINST: ReadonlySet<Role> = new Set<Role>(['target', 'summoned'])
const FROM: ReadonlySet<Role> = new Set<Role>(['actor', 'summoner'])

/** The state against which the speaker's state was last told to act, in this or an earlier sentence. */
function targetOf(
  scene: Scene,
  groups: readonly Gathered[],
  { country, sentence }: { readonly country: string; readonly sentence: number },
): Filler | undefined {
  const acts = groups
    .flatMap((group) => group.tellings)
    .filter((telling) => telling.sentence <= sentence && sentence - telling.sentence <= 2)
    .filter(({ fillers }) =>
      fillers.some(({ role, entity }) => FROM.has(role) && entity.country === country),
    )
  const against = acts
    .flatMap((telling) => telling.fillers)
    .filter(({ role, entity }) => AGAINST.has(role) && entity.country !== undefined)
    .at(-1)
  const state = against?.entity.country
  if (against === undefined || state === undefined || state === country) return undefined
  return {
    role: 'target',
    entity: linkState(scene.book.register, state),
    evidence: against.evidence,
    rule: 'target of the act just told',
  }
}
