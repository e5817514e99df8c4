/**
 * Did it happen, when the act is a noun?
 * In: the noun and the light verb that carries it, if any. Out: its status.
 *   cancelled  the planned    talks        said  after talks  with
 *   cue        cue (nearer)   act                held         act
 */
import type { Sentence, Token } from '../../language/index.ts'
import { TOPIC_PREPOSITIONS } from '../en/announcement-words.ts'
import {
  AHEAD_PREPOSITIONS,
  GOVERNOR_STATUS,
  GOVERNORS_BY_PREPOSITION,
  NEGATIONS,
  SETTING_PREPOSITIONS,
} from '../en/status-cues.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'
import { governorCue, statusOfVerb, type ToldStatus } from './status.ts'

const HELD: ToldStatus = { status: 'held', evidence: [] }

/** Status of the act that a noun names. */
export function statusOfNoun(
  sentence: Sentence,
  noun: number,
  { carrier, kind }: { readonly carrier: number | undefined; readonly kind: 'contact' | 'deed' },
): ToldStatus {
  const modifier = modifierCue(sentence, noun)
  if (modifier?.status === 'denied') return modifier
  const told =
    carrier === undefined
      ? governed(sentence, noun, kind)
      : carried(sentence, { carrier: tokenAt(sentence, carrier), noun })
  return modifier !== undefined && (told.status === 'held' || told.status === 'present')
    ? modifier
    : told
}

/** "cancelled talks", "proposed a meeting": the verb that carries the noun may take it back. */
function carried(
  sentence: Sentence,
  { carrier, noun }: { readonly carrier: Token; readonly noun: number },
): ToldStatus {
  const told = statusOfVerb(sentence, carrier.index)
  const isTold = told.status === 'held' || told.status === 'present'
  // "pulled out of a visit".
  const between = GOVERNORS_BY_PREPOSITION[`${carrier.lemma} ${prepositionOf(sentence, noun)}`]
  if (isTold && between !== undefined) return { status: between, evidence: [carrier.span] }
  return (isTold ? governorCue(sentence, carrier) : undefined) ?? told
}

/** "planned talks", "no meeting", "possible visit". */
function modifierCue(sentence: Sentence, noun: number): ToldStatus | undefined {
  for (const child of dependents(sentence, noun, ['amod', 'det', 'acl'])) {
    const token = tokenAt(sentence, child)
    const word = token.form.toLowerCase()
    const status = NEGATIONS.has(word) ? 'denied' : GOVERNOR_STATUS[word]
    if (status !== undefined) return { status, evidence: [token.span] }
  }
  return undefined
}

/** "A meeting is under consideration": what is said of it now does not say that it was. */
function isStillOpen(sentence: Sentence, token: Token, governor: Token): boolean {
  if (!hasRelation(token, ['nsubj'])) return false
  return dependents(sentence, governor.index, ['cop']).some((at) =>
    /^VB[PZ]$/.test(tokenAt(sentence, at).xpos),
  )
}

function hasPossessor(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, ['nmod:poss']).length > 0
}

/** "retracted its report of a call": the verb over the noun that the act hangs on. */
function ofReport(sentence: Sentence, report: Token): ToldStatus {
  const verb = report.head < 0 ? undefined : tokenAt(sentence, report.head)
  if (verb?.upos !== 'VERB') return HELD
  const isObject = hasRelation(report, ['obj', 'nsubj:pass'])
  const cue = isObject ? governorCue(sentence, verb) : undefined
  const outer = cue ?? statusOfVerb(sentence, verb.index)
  return outer.status === 'present' ? HELD : outer
}

/** What the verb over a noun without a light verb says of it. */
function governed(sentence: Sentence, noun: number, kind: 'contact' | 'deed'): ToldStatus {
  const token = tokenAt(sentence, noun)
  if (token.head < 0) return HELD
  const governor = tokenAt(sentence, token.head)
  const preposition = prepositionOf(sentence, noun)
  // Who asks about talks takes it that they were held.
  const isSetting = hasRelation(token, ['obl']) && SETTING_PREPOSITIONS.has(preposition)
  const isAside = TOPIC_PREPOSITIONS.has(preposition) || (isSetting && kind === 'contact')
  const between = GOVERNORS_BY_PREPOSITION[`${governor.lemma.toLowerCase()} ${preposition}`]
  const cue =
    (between && { status: between, evidence: [governor.span] }) ??
    (isAside ? undefined : governorCue(sentence, governor))
  if (hasRelation(token, ['obj', 'nsubj:pass', 'obl', 'nmod', 'nsubj']) && cue !== undefined)
    return cue
  if (kind === 'contact' && hasRelation(token, ['obl']) && AHEAD_PREPOSITIONS.has(preposition))
    return { status: 'planned', evidence: [token.span] }
  if (TOPIC_PREPOSITIONS.has(preposition)) return HELD
  if (governor.upos === 'NOUN' && hasRelation(token, ['nmod'])) {
    const isWished = AHEAD_PREPOSITIONS.has(preposition) && !hasPossessor(sentence, noun)
    return isWished
      ? { status: 'possible', evidence: [governor.span] }
      : ofReport(sentence, governor)
  }
  if (governor.upos !== 'VERB')
    return isStillOpen(sentence, token, governor)
      ? { status: 'possible', evidence: [governor.span] }
      : HELD
  const outer = statusOfVerb(sentence, governor.index)
  return outer.status === 'present' ? HELD : outer
}
