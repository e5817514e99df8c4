/**
 * Claims made with a verb: "the first time they have spoken", "the last time Austin spoke … was
 * March 15", "had spoken five other times since February", "have not met in two years".
 * In: a sentence with its times. Out: sketches of claims.
 */
import type { Token } from '../language/index.ts'
import { numberOf } from './claims-counts.ts'
import { contactOfNoun, isLast, ordinalClaim, ordinalOf, wordsBefore } from './claims-nouns.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import type { ClaimScene } from './claims-window.ts'
import { dateAfter, isPeriod, windowBetween } from './claims-window.ts'
import { dependents, prepositionOf, subtree, tokenAt } from './tree/tree.ts'
import type { ClaimContact } from './types.ts'

/** The claims that verbs of contact make. */
export function findVerbClaims(scene: ClaimScene): readonly ClaimSketch[] {
  return scene.sentence.tokens.flatMap((token) => {
    const contact = contactOfVerb(scene, token) ?? (isCountAlone(scene, token) ? 'any' : undefined)
    if (contact === undefined) return []
    const found = { verb: token, contact }
    const sketch =
      occasionClaim(scene, found) ??
      countClaim(scene, found) ??
      noneClaim(scene, found) ??
      elapsedClaim(scene, found) ??
      lastAdverbClaim(scene, found)
    return sketch ? [sketch] : []
  })
}

/** "five other times since May": a fragment whose verb is left out. */
function isCountAlone({ words }: ClaimScene, token: Token): boolean {
  return token.head < 0 && token.xpos === 'NNS' && words.occasions.has(token.lemma.toLowerCase())
}

interface ContactVerb {
  readonly verb: Token
  readonly contact: ClaimContact
}

/** What a verb says of the kind of contact: "spoke by phone" is a call, "held talks" are any. */
function contactOfVerb(scene: ClaimScene, token: Token): ClaimContact | undefined {
  const { sentence, words } = scene
  if (token.upos !== 'VERB') return undefined
  const lemma = token.lemma.toLowerCase()
  const kind = words.verbs.get(lemma)
  if (kind === undefined && words.lightVerbs.has(lemma)) {
    const [object] = dependents(sentence, token.index, ['obj'])
    return object === undefined ? undefined : contactOfNoun(scene, tokenAt(sentence, object))
  }
  if (kind !== 'any') return kind
  for (const phrase of dependents(sentence, token.index, ['obl', 'nmod'])) {
    const means = words.means.get(tokenAt(sentence, phrase).lemma.toLowerCase())
    if (means !== undefined && prepositionOf(sentence, phrase) !== '') return means
  }
  return kind
}

/** "the first time they have spoken since May", "spoke for the first time in 15 months". */
function occasionClaim(scene: ClaimScene, { verb, contact }: ContactVerb): ClaimSketch | undefined {
  const { sentence } = scene
  const occasion = occasionOf(scene, verb)
  if (occasion === undefined) return undefined
  const before = wordsBefore(scene, occasion.index)
  const start = Math.min(occasion.index, ...before.map((token) => token.index))
  const end = sentence.tokens.length
  if (isLast(scene, before)) {
    const date = dateAfter(scene, occasion.index)
    if (date === undefined) return undefined
    const range = [start, Math.max(date.end, verb.index)] as const
    const rule = 'the last time'
    return {
      head: verb.index,
      contact,
      range,
      kind: 'last',
      value: date.value,
      rule,
    }
  }
  const ordinal = ordinalOf(scene, occasion.index)
  if (ordinal === undefined) return undefined
  const window = windowBetween(scene, Math.min(occasion.index, verb.index), end)
  const isOpen = window?.kind === 'bare' && ordinal === 1
  const sketch = ordinalClaim(
    { head: verb.index, contact, start },
    { ordinal, window: isOpen ? undefined : window, isEver: true },
  )
  return (
    sketch && {
      ...sketch,
      range: [start, Math.max(sketch.range[1], lastOf(scene, verb, occasion))],
    }
  )
}

/** The noun of occasion that the verb describes, or that stands under the verb. */
function occasionOf({ sentence, words }: ClaimScene, verb: Token): Token | undefined {
  const isOccasion = (index: number): boolean =>
    words.occasions.has(tokenAt(sentence, index).lemma.toLowerCase()) &&
    tokenAt(sentence, index).xpos === 'NN'
  const above = verb.head >= 0 && verb.relation.startsWith('acl') && isOccasion(verb.head)
  if (above) return tokenAt(sentence, verb.head)
  const under = dependents(sentence, verb.index, ['obl', 'nmod']).find(isOccasion)
  return under === undefined ? undefined : tokenAt(sentence, under)
}

function lastOf({ sentence }: ClaimScene, verb: Token, occasion: Token): number {
  if (verb.head !== occasion.index) return Math.max(verb.index, occasion.index)
  const own = subtree(sentence, verb.index).filter((i) => tokenAt(sentence, i).upos !== 'PUNCT')
  return own.at(-1) ?? verb.index
}

/** "had spoken five other times since 24 February", "have met twice this year". */
function countClaim(scene: ClaimScene, { verb, contact }: ContactVerb): ClaimSketch | undefined {
  const { sentence, words } = scene
  const counted = countUnder(scene, verb)
  if (counted === undefined) return undefined
  const window = windowBetween(scene, Math.min(verb.index, counted.at), sentence.tokens.length)
  const isWindow = window !== undefined && (window.kind !== 'bare' || isPeriod(window))
  if (!isWindow && !isPerfect(scene, verb)) return undefined
  const near = sentence.tokens.slice(counted.from, counted.at + 2)
  const isOther = near.some((token) => words.others.has(token.form.toLowerCase()))
  const value = isWindow ? window.value : undefined
  return {
    head: verb.index,
    contact,
    range: [
      Math.min(firstOf(scene, verb), counted.from),
      Math.max(counted.at, isWindow ? window.end : 0),
    ],
    kind: 'nth',
    value: counted.count,
    ...(value !== undefined && { since: value }),
    counting: isOther ? 'others' : 'all',
    rule: 'count of times',
  }
}

interface Counted {
  readonly count: number
  /** First and last token of the counting words. */
  readonly from: number
  readonly at: number
}

function countUnder({ sentence, words }: ClaimScene, verb: Token): Counted | undefined {
  for (const index of subtree(sentence, verb.index)) {
    const token = tokenAt(sentence, index)
    const multiple = words.multiples.get(token.form.toLowerCase())
    if (multiple !== undefined && token.head === verb.index)
      return { count: multiple, from: index, at: index }
    if (!words.occasions.has(token.lemma.toLowerCase()) || token.xpos !== 'NNS') continue
    const own = subtree(sentence, index)
    const number = own
      .map((at) => numberOf({ words }, tokenAt(sentence, at)))
      .find((n) => n !== undefined)
    if (number !== undefined) return { count: number, from: own[0] ?? index, at: index }
  }
  return undefined
}

/** "have not spoken since May", "have never met". */
function noneClaim(scene: ClaimScene, { verb, contact }: ContactVerb): ClaimSketch | undefined {
  const { sentence, words } = scene
  // "No minister has spoken": there the subject says it.
  const subjects = dependents(sentence, verb.index, ['nsubj'])
  const deniers = subjects.flatMap((subject) => dependents(sentence, subject, ['det']))
  const negation = [...dependents(sentence, verb.index, ['advmod', 'aux']), ...deniers]
    .map((index) => tokenAt(sentence, index).form.toLowerCase())
    .find((form) => words.negations.has(form))
  if (negation === undefined || !isPerfect(scene, verb)) return undefined
  const window = windowBetween(scene, verb.index, sentence.tokens.length)
  const isWindow = window !== undefined && window.kind !== 'bare'
  if (!isWindow && !words.nevers.has(negation)) return undefined
  // "Not since the war began": without a day nothing can be looked for.
  if (isWindow && window.value === undefined) return undefined
  const value = isWindow ? window.value : undefined
  return {
    head: verb.index,
    contact,
    range: [firstOf(scene, verb), isWindow ? window.end : verb.index],
    kind: 'none-since',
    ...(value !== undefined && { value }),
    rule: isWindow ? 'not <contact> since' : 'never <contact>',
  }
}

/** "It has been 15 months since they spoke": a length before, the verb under "since". */
function elapsedClaim(scene: ClaimScene, { verb, contact }: ContactVerb): ClaimSketch | undefined {
  const { sentence, times, words } = scene
  const since = dependents(sentence, verb.index, ['mark', 'advmod']).find((index) =>
    words.sinces.has(tokenAt(sentence, index).form.toLowerCase()),
  )
  const length = times.find(({ type, span }) => type === 'DURATION' && span[1] <= verb.span[0])
  if (since === undefined || length === undefined) return undefined
  const first = sentence.tokens.find(({ span }) => span[1] > length.span[0])
  const own = subtree(sentence, verb.index).filter((i) => tokenAt(sentence, i).upos !== 'PUNCT')
  return {
    head: verb.index,
    contact,
    range: [first?.index ?? since, own.at(-1) ?? verb.index],
    kind: 'none-since',
    value: length.timex,
    rule: '<length> since <contact verb>',
  }
}

/** "last spoke on 15 March 2023": the adverb, and a date that follows. */
function lastAdverbClaim(
  scene: ClaimScene,
  { verb, contact }: ContactVerb,
): ClaimSketch | undefined {
  const { sentence, words } = scene
  const isLast = dependents(sentence, verb.index, ['advmod', 'amod']).some((index) =>
    words.lasts.has(tokenAt(sentence, index).form.toLowerCase()),
  )
  const date = dateAfter(scene, verb.index)
  if (!isLast || date === undefined) return undefined
  return {
    head: verb.index,
    contact,
    range: [firstOf(scene, verb), date.end],
    kind: 'last',
    value: date.value,
    rule: 'last <contact verb>',
  }
}

/** A finished action told from now or then: "have spoken", "had met". */
function isPerfect({ sentence }: ClaimScene, verb: Token): boolean {
  if (verb.xpos !== 'VBN') return false
  return verb.head < 0 || dependents(sentence, verb.index, ['aux']).length > 0
}

function firstOf({ sentence }: ClaimScene, verb: Token): number {
  const near = dependents(sentence, verb.index, ['advmod']).filter((at) => at >= verb.index - NEAR)
  const subjects = dependents(sentence, verb.index, ['nsubj', 'aux'])
  return Math.min(verb.index, ...near, ...subjects.flatMap((index) => subtree(sentence, index)))
}

/** An adverb this close to its verb belongs to the claim: "last spoke", "have not yet met". */
const NEAR = 3
