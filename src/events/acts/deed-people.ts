/**
 * People of no name who do a deed or undergo it.
 * In: a clause and the frame of a deed. Out: where they stand, and the group as an entity.
 *   Gunmen  killed  a Tovian judge.        Tovia  accused  Karsk rebels  of …
 *   actor                                                  target, told from others by a name
 */
import type { Sentence } from '../../language/index.ts'
import { textAt } from '../../text/index.ts'
import { isPeople } from '../en/people-nouns.ts'
import { DEFINITE } from '../en/reference-words.ts'
import { addDraft } from '../entities/draft.ts'
import { dependents, hasRelation, spanOf, tokenAt } from '../tree/tree.ts'
import type { ActType, Role } from '../types.ts'
import type { Place } from './deed-words.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { slotTokens } from './slots.ts'
import type { Filler } from './telling.ts'

/** Deeds that are done to people, named or not; words are spoken to somebody known. */
const BODILY: ReadonlySet<ActType> = new Set<ActType>([
  'attack',
  'detain',
  'expel',
  'release',
  'seize',
])

export interface Unnamed {
  readonly role: Role
  readonly token: number
}

/** People of no name where nobody named stands: "gunmen", "protesters". */
export function somebodyAt(
  { sentence, clause }: Place,
  { roles, type }: Entry,
  fillers: readonly Filler[],
): readonly Unnamed[] {
  // "women who have supported us": people of a kind, not of an act.
  if (hasRelation(tokenAt(sentence, clause.verb), ['acl'])) return []
  return Object.entries(roles).flatMap(([slot, role]) => {
    if (!['subject', 'object', 'that'].includes(slot) && !BODILY.has(type)) return []
    if (slot.includes('/') || slot === 'in' || fillers.some((each) => each.role === role)) return []
    const token = slotTokens(sentence, clause, slot).find(
      (at) =>
        isPeople(tokenAt(sentence, at).form.toLowerCase()) &&
        (slot === 'subject' || BODILY.has(type) || isCalled(sentence, at)),
    )
    return token === undefined ? [] : [{ role, token }]
  })
}

/** "Karsk rebels", "the army": told from others by a name or an article. */
function isCalled(sentence: Sentence, token: number): boolean {
  const isDefinite = dependents(sentence, token, ['det']).some((at) =>
    DEFINITE.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  if (isDefinite) return true
  return dependents(sentence, token, ['compound', 'nmod:poss']).some(
    (at) => tokenAt(sentence, at).upos === 'PROPN',
  )
}

/** The group as an entity in its role. */
export function groupFrom(scene: Scene, sentence: Sentence, { role, token }: Unnamed): Filler {
  const before = dependents(sentence, token, ['amod', 'compound', 'nummod']).filter(
    (at) => at < token,
  )
  const span = spanOf(sentence, [...before, token])
  const name = textAt(scene.article.text, span)
  const { drafts } = scene.book.register
  const same = drafts.find(
    (draft) => draft.kind === 'group' && draft.name === name && draft.country === undefined,
  )
  const entity = same ?? addDraft(scene.book.register, { kind: 'group', name, official: false })
  entity.mentions.push(span)
  return { role, entity, evidence: [span] }
}
