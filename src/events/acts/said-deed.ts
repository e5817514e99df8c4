/**
 * Demands and threats in what is reported as said.
 * In: a verb of saying with its clause. Out: the act of the speaker, or nothing.
 *   The minister  said  that  Tovia   must  hand over  the suspects.
 *   actor         verb        target  mark  (clause)
 * Who says of his own side that it must do something demands nothing.
 */
import type { Sentence } from '../../language/index.ts'
import {
  HAVE_TO_VERBS,
  MUST_WORDS,
  PAY_OBJECTS,
  PAY_VERBS,
  SAID_ENTRIES,
  SAY_MUST_VERBS,
} from '../en/deeds/said-words.ts'
import { WILLS } from '../en/status-cues.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, isFormOf, tokenAt } from '../tree/tree.ts'
import { isSide } from './contact-parties.ts'
import { fillersAt } from './deed-parties.ts'
import type { Scene } from './scene.ts'
import { statusOfVerb } from './status.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

/** The demand that a verb of saying tells, if it does. */
export function saidTelling(scene: Scene, sentence: Sentence, verb: number): Telling | undefined {
  if (!SAY_MUST_VERBS.has(tokenAt(sentence, verb).lemma.toLowerCase())) return undefined
  for (const content of dependents(sentence, verb, ['ccomp'])) {
    const type = mustIn(sentence, content)
    if (type === undefined) continue
    const fillers = partiesOf(scene, sentence, { verb, content })
    if (fillers === undefined) continue
    return tellingFrom(scene, sentence, {
      entry: SAID_ENTRIES[type],
      token: verb,
      carriers: [verb],
      fillers,
      pair: false,
      anaphoric: false,
      status: statusOfVerb(sentence, verb),
    })
  }
  return undefined
}

/** The word in a clause that makes it a demand. */
function mustIn(
  sentence: Sentence,
  content: number,
): 'demand' | 'request' | 'threaten' | undefined {
  const words = dependents(sentence, content, ['aux']).map((at) =>
    tokenAt(sentence, at).form.toLowerCase(),
  )
  const found = words.map((word) => MUST_WORDS[word]).find((type) => type !== undefined)
  if (found !== undefined) return found
  if (words.some((word) => WILLS.has(word)) && isPaying(sentence, content)) return 'threaten'
  const isHaveTo = HAVE_TO_VERBS.has(tokenAt(sentence, content).lemma)
  const isInfinitive = dependents(sentence, content, ['xcomp']).some(
    (at) => tokenAt(sentence, at).xpos === 'VB',
  )
  return isHaveTo && isInfinitive ? 'demand' : undefined
}

/** "Belrus would pay a heavy price". */
function isPaying(sentence: Sentence, content: number): boolean {
  return (
    PAY_VERBS.has(tokenAt(sentence, content).lemma) &&
    dependents(sentence, content, ['obj']).some((at) =>
      isFormOf(tokenAt(sentence, at), PAY_OBJECTS),
    )
  )
}

function partiesOf(
  scene: Scene,
  sentence: Sentence,
  { verb, content }: { readonly verb: number; readonly content: number },
): readonly Filler[] | undefined {
  const { passive, subjects } = clauseOf(sentence, verb)
  const speakers = passive ? [] : fillersAt(scene, sentence, { tokens: subjects, role: 'actor' })
  const doers = clauseOf(sentence, content)
  const targets = fillersAt(scene, sentence, {
    tokens: doers.passive ? doers.agents : doers.subjects,
    role: 'target',
  }).filter(({ entity }) => entity.country !== undefined && entity.kind !== 'object')
  const [speaker] = speakers
  if (speaker === undefined || speaker.entity.kind === 'object') return undefined
  const isOwn = targets.some(
    ({ entity }) =>
      entity === speaker.entity ||
      (isSide(speaker.entity) && entity.country === speaker.entity.country),
  )
  return targets.length === 0 || isOwn ? undefined : [...speakers, ...targets]
}
