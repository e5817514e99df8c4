/**
 * Whose a line without a subject is.
 * In: a token of a line of a schedule, or of a post that opens with a name. Out: who does what it tells.
 *   12.30 Lunch with the ambassador      Ana Bel (Kenya), 22 Sept: Met with my Ghanaian colleague.
 *   (whose schedule it is)               whose post it is           (line)
 * The one idea: only where the text shows whose lines they are, and only where nothing above the word has a
 * subject of its own. A bare "Call your senator" is no report.
 */
import type { Sentence } from '../../language/index.ts'
import type { Draft } from '../entities/draft.ts'
import type { Clause } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import type { Role } from '../types.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

export interface LineOwner {
  readonly entity: Draft
  /** The rule by which it is the owner. */
  readonly rule: string
}

/** Who does what a word without a subject tells. */
export function lineOwner(scene: Scene, sentence: Sentence, token: number): LineOwner | undefined {
  if (scene.isSchedule) return ofLine(sentence, scene.protagonist, 'whose schedule it is')
  const { listing } = scene
  if (listing !== undefined && sentence.index > listing.after)
    return ofLine(sentence, listing.owner, 'whose list it is')
  const { head, draft } = scene.book.speakingIn(sentence.index) ?? {}
  if (head === undefined || draft === undefined) return undefined
  const isHere = scene.analysis.sentences[head.sentence]?.paragraph === sentence.paragraph
  const before = head.sentence === sentence.index ? head.colon : -1
  return isHere && token > before && isBare(sentence, token, before)
    ? { entity: draft, rule: 'whose post it is' }
    : undefined
}

/** Whose line it is, in the place of a subject that is not told. */
export function ownerAsSubject(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  role: Role,
): readonly Filler[] {
  const isTold = clause.subjects.length > 0 || clause.agents.length > 0
  const owner = isTold && !clause.passive ? undefined : lineOwner(scene, sentence, clause.verb)
  return owner === undefined ? [] : [{ ...owner, role, evidence: [] }]
}

function ofLine(
  { tokens }: Sentence,
  entity: Draft | undefined,
  rule: string,
): LineOwner | undefined {
  const hasSubject = tokens.some(({ relation }) => /^(nsubj|csubj|expl)/.test(relation))
  return hasSubject || entity === undefined ? undefined : { entity, rule }
}

/** Whether nothing from the word up to the head of the line has a subject, and the line gives no order. */
function isBare(sentence: Sentence, token: number, before: number): boolean {
  let at = token
  for (let step = 0; step < sentence.tokens.length; step++) {
    const { head, relation, xpos } = tokenAt(sentence, at)
    if (relation === 'acl:relcl' || relation.startsWith('nsubj')) return false
    if (dependents(sentence, at, ['nsubj', 'csubj', 'expl']).some((each) => each > before))
      return false
    if (head < 0 || head <= before)
      return xpos !== 'VB' || dependents(sentence, at, ['aux', 'mark']).length > 0
    at = head
  }
  return false
}
