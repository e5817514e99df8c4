/**
 * Did it happen?
 * In: the verb that carries an act. Out: its status, with the words that decide it.
 * The one idea: climb from the act to the main clause; the first cue on the way decides. A finite past
 * verb is held; what was refused, planned or denied on the way up was not.
 *   The ministry  denied that it had  refused to   meet  the envoy.
 *                 cue (2)             cue (1)      (act)
 */
import type { Sentence, Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import type { ActStatus } from '../types.ts'
import {
  AUXILIARY_STATUS,
  CONDITIONS,
  GOVERNOR_STATUS,
  GOVERNORS_BY_PREPOSITION,
  HEARSAY_VERBS,
  HEDGES,
  IN_PLACE_OF,
  IN_VAIN,
  INFINITIVE_MARKS,
  NEARLY_WORDS,
  NEGATIONS,
  NOT_SO_FAR,
  READY_WORDS,
  REPORT_NOUNS,
  TRANSPARENT_VERBS,
  TRIP_NOUNS,
  WILLS,
} from '../en/status-cues.ts'
import { FOILING_VERBS } from '../en/tree-words.ts'
import { isHeadlinePlan } from '../tree/clause.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'

export interface ToldStatus {
  /** `present`: told in the present tense, which a headline uses for the past. */
  readonly status: ActStatus | 'present'
  readonly evidence: readonly Span[]
}

const HELD: ToldStatus = { status: 'held', evidence: [] }
const STEPS_AT_MOST = 6

/** Status of the act that a verb carries. */
export function statusOfVerb(sentence: Sentence, verb: number): ToldStatus {
  let at = verb
  for (let step = 0; step < STEPS_AT_MOST; step++) {
    const own = ownCue(sentence, at)
    if (own !== undefined) return own
    const token = tokenAt(sentence, at)
    const outer = outerCue(sentence, token)
    if (outer === 'stop') return at === verb ? tenseOf(sentence, token) : HELD
    if (typeof outer === 'object') return outer
    at = outer
  }
  return { status: 'possible', evidence: [] }
}

/** Auxiliaries, negation, conditions and hedges on a verb. */
function ownCue(sentence: Sentence, at: number): ToldStatus | undefined {
  const negation = negationOf(sentence, at)
  if (negation !== undefined) return negation
  for (const child of dependents(sentence, at, ['mark', 'case', 'aux', 'advmod', 'cc', 'det'])) {
    const token = tokenAt(sentence, child)
    const word = token.form.toLowerCase()
    const status =
      (token.upos === 'AUX' ? AUXILIARY_STATUS[word] : undefined) ??
      // "are due to hold": the parser may take the adjective for a mark.
      (/^(mark|case)$/.test(token.relation) && token.upos === 'ADJ'
        ? GOVERNOR_STATUS[word]
        : undefined) ??
      (CONDITIONS.has(word) && token.upos !== 'ADP' ? ('conditional' as const) : undefined) ??
      (HEDGES.has(word) ? ('possible' as const) : undefined)
    if (status !== undefined)
      return {
        status: token.upos === 'AUX' ? inReport(sentence, at, status) : status,
        evidence: [token.span],
      }
  }
  const vain = dependents(sentence, at, ['obl', 'advmod']).find((child) =>
    IN_VAIN.has(`${prepositionOf(sentence, child)} ${tokenAt(sentence, child).form.toLowerCase()}`),
  )
  if (vain !== undefined) return { status: 'attempted', evidence: [tokenAt(sentence, vain).span] }
  if (isUndone(sentence, at)) return { status: 'cancelled', evidence: [tokenAt(sentence, at).span] }
  return isSetTo(sentence, at) ? planned(tokenAt(sentence, at)) : undefined
}

/** "was to have met": what was set and did not come about. */
function isUndone(sentence: Sentence, at: number): boolean {
  const helpers = dependents(sentence, at, ['aux', 'cop']).map((child) => tokenAt(sentence, child))
  const isMarked = dependents(sentence, at, ['mark']).some((child) =>
    INFINITIVE_MARKS.has(tokenAt(sentence, child).form.toLowerCase()),
  )
  const [first] = helpers
  return (
    isMarked &&
    first?.xpos === 'VBD' &&
    first.lemma === 'be' &&
    helpers.some(({ lemma, xpos }) => lemma === 'have' && xpos === 'VB') &&
    tokenAt(sentence, at).xpos === 'VBN'
  )
}

/** "did not meet", "no state attended"; who "will not meet" refuses to. */
function negationOf(sentence: Sentence, at: number): ToldStatus | undefined {
  const subjects = dependents(sentence, at, ['nsubj'])
  const yet = yetTo(sentence, at) ?? inPlaceOf(sentence, at)
  if (yet !== undefined) return { status: 'denied', evidence: [yet.span] }
  const words = [
    ...dependents(sentence, at, ['advmod', 'cc', 'det']),
    ...subjects.flatMap((subject) => dependents(sentence, subject, ['det', 'cc'])),
  ].map((child) => tokenAt(sentence, child))
  const negation = words.find(({ form }) => {
    const word = form.toLowerCase()
    return NEGATIONS.has(word) || NEARLY_WORDS.has(word)
  })
  if (negation === undefined) return undefined
  const isWill =
    READY_WORDS.has(tokenAt(sentence, at).lemma) ||
    dependents(sentence, at, ['aux']).some((child) =>
      WILLS.has(tokenAt(sentence, child).form.toLowerCase()),
    )
  return { status: isWill ? 'refused' : 'denied', evidence: [negation.span] }
}

/** "has yet to meet". */
function yetTo(sentence: Sentence, at: number): Token | undefined {
  const before = sentence.tokens[at - 2]
  const isYet = before !== undefined && NOT_SO_FAR.has(before.form.toLowerCase())
  return isYet && isInfinitive(sentence, tokenAt(sentence, at)) ? before : undefined
}

/** "left without meeting", "rather than meet". */
function inPlaceOf(sentence: Sentence, at: number): Token | undefined {
  const [first] = dependents(sentence, at, ['mark', 'case', 'advmod']).map((child) =>
    tokenAt(sentence, child),
  )
  return first !== undefined && IN_PLACE_OF.has(first.form.toLowerCase()) ? first : undefined
}

/** "said he would call": what was still to come when it was said. */
function inReport(sentence: Sentence, at: number, status: ActStatus): ActStatus {
  const { relation, head } = tokenAt(sentence, at)
  const isReported = relation === 'ccomp' && head >= 0 && tokenAt(sentence, head).xpos === 'VBD'
  return status === 'conditional' && isReported ? 'planned' : status
}

/** "is to meet", "was to fly". */
function isSetTo(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at)
  const hasBe = dependents(sentence, at, ['aux', 'cop']).some(
    (child) => tokenAt(sentence, child).upos === 'AUX',
  )
  return hasBe && isInfinitive(sentence, token)
}

/** What the governor says: a status, the next verb to look at, or nothing more. */
function outerCue(sentence: Sentence, token: Token): ToldStatus | number | 'stop' {
  if (token.head < 0) return isInfinitive(sentence, token) ? planned(token) : 'stop'
  if (hasRelation(token, ['acl:relcl'])) return 'stop'
  if (isHeadlinePlan(sentence, token)) return planned(token)
  const governor = tokenAt(sentence, token.head)
  const untrue = ofUntrue(sentence, token, governor)
  if (untrue !== undefined) return untrue
  // "left on a trip to attend the summit": what it is for is still to come.
  if (token.relation === 'acl' && TRIP_NOUNS.has(governor.lemma) && isInfinitive(sentence, token))
    return planned(token)
  // "lost his chance to meet": the noun between may be the object.
  const isNoun = token.upos === 'NOUN' && hasRelation(token, ['obj'])
  if (isNoun || hasRelation(token, ['xcomp', 'acl', 'ccomp', 'csubj', 'advcl', 'obl', 'nmod'])) {
    const between =
      GOVERNORS_BY_PREPOSITION[
        `${governor.lemma.toLowerCase()} ${prepositionOf(sentence, token.index)}`
      ]
    // "speaking by phone, the two agreed": while they did so, and not what they agreed to.
    const isMeanwhile =
      token.relation === 'advcl' &&
      token.xpos === 'VBG' &&
      prepositionOf(sentence, token.index) === ''
    if (isMeanwhile && governor.upos === 'VERB') return governor.index
    const cue =
      (between && { status: between, evidence: [governor.span] }) ??
      governorCue(sentence, governor) ??
      hearsay(sentence, token, governor)
    if (cue !== undefined) return takenBack(sentence, governor, cue)
  }
  if (token.relation === 'advcl' && !TRANSPARENT_VERBS.has(governor.lemma)) {
    if (isInfinitive(sentence, token)) return planned(token)
    return token.xpos === 'VBG' && governor.upos === 'VERB' ? governor.index : 'stop'
  }
  if (token.relation === 'xcomp' || TRANSPARENT_VERBS.has(governor.lemma)) return governor.index
  if (token.relation === 'conj') return isBare(sentence, token) ? governor.index : 'stop'
  return token.relation === 'acl' && isInfinitive(sentence, token) ? governor.index : 'stop'
}

/** "the claim that they met is false", "dismissed reports that they met". */
function ofUntrue(sentence: Sentence, token: Token, governor: Token): ToldStatus | undefined {
  const isClaim = REPORT_NOUNS.has(governor.lemma) && hasRelation(token, ['acl', 'ccomp'])
  if (!isClaim || governor.head < 0) return undefined
  const over = governorCue(sentence, tokenAt(sentence, governor.head))
  return over?.status === 'denied' || over?.status === 'refused'
    ? { ...over, status: 'denied' }
    : undefined
}

/** "was said to have telephoned": nobody says so in their own name. */
function hearsay(sentence: Sentence, token: Token, governor: Token): ToldStatus | undefined {
  const isPassive = dependents(sentence, governor.index, ['aux:pass']).length > 0
  const isTold = token.relation === 'xcomp' && isPassive && HEARSAY_VERBS.has(governor.lemma)
  return isTold ? { status: 'possible', evidence: [governor.span] } : undefined
}

/** "is not prepared to meet": who is not, refuses. */
function takenBack(sentence: Sentence, governor: Token, cue: ToldStatus): ToldStatus {
  const isNegated = dependents(sentence, governor.index, ['advmod']).some((at) =>
    NEGATIONS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  return isNegated && cue.status === 'planned' ? { ...cue, status: 'refused' } : cue
}

/** The cue of a governing verb, with its particle if it has one: "call off". */
export function governorCue(sentence: Sentence, governor: Token): ToldStatus | undefined {
  const foiling = governor.head < 0 ? undefined : tokenAt(sentence, governor.head)
  const isFoiled =
    governor.upos === 'NOUN' &&
    governor.relation === 'obj' &&
    FOILING_VERBS.has(foiling?.lemma ?? '')
  if (isFoiled && foiling !== undefined) return { status: 'attempted', evidence: [foiling.span] }
  const lemma = governor.lemma.toLowerCase()
  const near = dependents(sentence, governor.index, ['obj', 'xcomp', 'nsubj:pass'])
  const status = [governor.index, ...near]
    .flatMap((at) => dependents(sentence, at, ['compound:prt', 'advmod']))
    .map((at) => GOVERNOR_STATUS[`${lemma} ${tokenAt(sentence, at).form.toLowerCase()}`])
    .concat(GOVERNOR_STATUS[lemma])
    .find((each) => each !== undefined)
  return status && { status, evidence: [governor.span] }
}

function planned(token: Token): ToldStatus {
  return { status: 'planned', evidence: [token.span] }
}

function isInfinitive(sentence: Sentence, token: Token): boolean {
  return (
    token.xpos === 'VB' &&
    dependents(sentence, token.index, ['mark']).some((child) =>
      INFINITIVE_MARKS.has(tokenAt(sentence, child).form.toLowerCase()),
    )
  )
}

/** "will travel to Oslo and meet": no tense and subject of its own. */
function isBare(sentence: Sentence, token: Token): boolean {
  const hasOwn = dependents(sentence, token.index, ['nsubj', 'aux']).length > 0
  return !hasOwn && (token.xpos === 'VB' || token.xpos === 'VBN' || token.xpos === 'VBG')
}

function tenseOf(sentence: Sentence, token: Token): ToldStatus {
  const helpers = dependents(sentence, token.index, ['aux']).map((at) => tokenAt(sentence, at))
  if (helpers.length > 0) return HELD
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return { status: 'present', evidence: [] }
  return HELD
}
