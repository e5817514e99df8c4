/**
 * Claims made with a noun: "the first such conversation in 15 months", "their second call in three
 * days", "no contact since May", "their last meeting, on 15 March".
 * In: a sentence with its times. Out: sketches of claims.
 */
import type { Token } from '../language/index.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import type { ClaimScene, ClaimWindow } from './claims-window.ts'
import { dateAfter, windowBetween } from './claims-window.ts'
import { dependents, prepositionOf, subtree, tokenAt } from './tree/tree.ts'
import type { ClaimContact } from './types.ts'

/** The claims that nouns of contact make. */
export function findNounClaims(scene: ClaimScene): readonly ClaimSketch[] {
  return scene.sentence.tokens.flatMap((token) => {
    const contact = contactOfNoun(scene, token)
    const sketch = contact ? nounClaim(scene, token, contact) : bareOrdinalClaim(scene, token)
    return sketch ? [sketch] : []
  })
}

/** What a noun says of the kind of contact: "phone conversation" is a call. */
export function contactOfNoun(
  { sentence, words }: ClaimScene,
  token: Token,
): ClaimContact | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined
  const kind =
    words.nouns.get(token.lemma.toLowerCase()) ?? words.nouns.get(token.form.toLowerCase())
  if (kind !== 'any') return kind
  for (const part of dependents(sentence, token.index, ['compound', 'amod'])) {
    const form = tokenAt(sentence, part).form.toLowerCase()
    const means = words.means.get(form) ?? words.nouns.get(form)
    if (means !== undefined && means !== 'any') return means
  }
  return kind
}

/** The words before a noun that belong to it, leftwards up to its determiner; nearest first. */
export function wordsBefore({ sentence }: ClaimScene, noun: number): readonly Token[] {
  const found: Token[] = []
  for (let at = noun - 1; at >= 0 && at >= noun - SCOPE; at--) {
    const token = tokenAt(sentence, at)
    if (!isBeforeNoun(token) && !isHyphenated({ sentence }, at)) break
    found.push(token)
    if (token.upos === 'DET' || token.xpos === 'PRP$') break
  }
  return found
}

/** No determiner stands farther from its noun than this. */
const SCOPE = 8
/** The tree may hang these wrongly; their order does not lie. `PART` is the possessive mark. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set('DET ADJ NUM NOUN PROPN ADV PART PRON'.split(' '))

/** "The first known call": a participle stands like an adjective. */
function isBeforeNoun({ upos, xpos }: Token): boolean {
  return BEFORE_NOUNS.has(upos) || (upos === 'VERB' && xpos === 'VBN')
}

/** Part of a word with hyphens: "face-to-face". */
function isHyphenated({ sentence }: Pick<ClaimScene, 'sentence'>, at: number): boolean {
  return [at - 1, at, at + 1].some((near) => sentence.tokens[near]?.xpos === 'HYPH')
}

/** The ordinal among the words before a noun. */
export function ordinalOf(scene: ClaimScene, noun: number): number | undefined {
  for (const token of wordsBefore(scene, noun)) {
    const ordinal = scene.words.ordinals.get(token.form.toLowerCase())
    if (ordinal !== undefined) return ordinal
  }
  return undefined
}

function nounClaim(scene: ClaimScene, noun: Token, contact: ClaimContact): ClaimSketch | undefined {
  const tokens = wordsBefore(scene, noun.index)
  const before = tokens.map((token) => token.form.toLowerCase())
  const start = Math.min(noun.index, ...tokens.map((token) => token.index))
  const base = { head: noun.index, contact, start }
  const window = windowBetween(scene, noun.index, endOf(scene, noun.index))
  const ordinal = ordinalOf(scene, noun.index)
  if (ordinal !== undefined)
    return ordinalClaim(base, {
      ordinal,
      window,
      isEver: isEver(scene, noun, before) && isShared(scene, noun, contact),
    })
  if (isLast(scene, tokens)) return lastClaim(scene, base)
  const preposition = prepositionOf(scene.sentence, noun.index)
  const isAbsent =
    before.some((form) => scene.words.negations.has(form)) || scene.words.withouts.has(preposition)
  if (!isAbsent || window?.value === undefined || window.kind === 'bare') return undefined
  const { kind, value, end } = window
  return {
    head: noun.index,
    contact,
    range: [start, end],
    kind: 'none-since',
    value,
    rule: `no <contact> ${kind}`,
  }
}

/** "The call was their second in a month", "first since May": the ordinal stands without its noun. */
function bareOrdinalClaim(scene: ClaimScene, token: Token): ClaimSketch | undefined {
  const { sentence, words } = scene
  const ordinal = words.ordinals.get(token.form.toLowerCase())
  if (ordinal === undefined) return undefined
  const [subject] = dependents(sentence, token.index, ['nsubj'])
  const noun = subject ?? (token.relation === 'conj' ? token.head : undefined)
  const isFragment = noun === undefined && token.head < 0
  const contact = noun === undefined ? undefined : contactOfNoun(scene, tokenAt(sentence, noun))
  if (contact === undefined && !isFragment) return undefined
  const before = wordsBefore(scene, token.index)
  const start = Math.min(token.index, ...before.map((word) => word.index))
  const window = windowBetween(scene, token.index, sentence.tokens.length)
  const isEver = before.some((word) => words.evers.has(word.form.toLowerCase()))
  if (isFragment && (window === undefined || window.kind === 'bare')) return undefined
  return ordinalClaim(
    { head: token.index, contact: contact ?? 'any', start },
    { ordinal, window, isEver },
  )
}

/** "last", "latest", "most recent" among the words before a noun. */
export function isLast({ sentence, words }: ClaimScene, before: readonly Token[]): boolean {
  return before.some(({ form, index }) => {
    if (words.lasts.has(form.toLowerCase())) return true
    const needed = words.lastAfter.get(form.toLowerCase())
    return needed !== undefined && sentence.tokens[index - 1]?.form.toLowerCase() === needed
  })
}

/** Where the noun's own words end: at the next clause, or at another ordinal beside it. */
function endOf(scene: ClaimScene, noun: number): number {
  const { sentence, words } = scene
  const beside = dependents(sentence, noun, ['conj']).find((index) =>
    words.ordinals.has(tokenAt(sentence, index).form.toLowerCase()),
  )
  return Math.min(nextClause(scene, noun), beside ?? Infinity)
}

/** The next verb that does not hang on the noun: what follows it is told of something else. */
function nextClause({ sentence }: ClaimScene, noun: number): number {
  const own = new Set(subtree(sentence, noun))
  const verb = sentence.tokens.find(
    ({ index, upos }) => index > noun && upos === 'VERB' && !own.has(index),
  )
  return verb?.index ?? sentence.tokens.length
}

/** "ever", a possessive, or named parties make "first" a claim about all the record. */
function isEver({ sentence, words }: ClaimScene, noun: Token, before: readonly string[]): boolean {
  if (before.some((form) => words.evers.has(form))) return true
  const next = sentence.tokens[noun.index + 1]?.form.toLowerCase() ?? ''
  const owners = dependents(sentence, noun.index, ['nmod:poss']).map((at) => tokenAt(sentence, at))
  if (words.evers.has(next) || owners.some(({ upos }) => upos !== 'PRON')) return true
  // "It was the first call between the two men": said of them, and of all time.
  const isPredicate = dependents(sentence, noun.index, ['cop']).length > 0
  const between = dependents(sentence, noun.index, ['nmod', 'obl'])
  return isPredicate && between.some((index) => words.partners.has(prepositionOf(sentence, index)))
}

/** A visit is a contact only when the words say to whom: "her first trip" counts all of hers. */
export function isShared(
  { sentence, words }: ClaimScene,
  noun: Token,
  contact: ClaimContact,
): boolean {
  if (contact !== 'visit') return true
  return dependents(sentence, noun.index, ['nmod', 'obl']).some((index) =>
    words.partners.has(prepositionOf(sentence, index)),
  )
}

interface Base {
  readonly head: number
  readonly contact: ClaimContact
  readonly start: number
}

/** A claim from an ordinal: first since, first ever, or the nth. */
export function ordinalClaim(
  { head, contact, start }: Base,
  {
    ordinal,
    window,
    isEver,
  }: {
    readonly ordinal: number
    readonly window: ClaimWindow | undefined
    readonly isEver: boolean
  },
): ClaimSketch | undefined {
  const value = window?.value
  if (window?.kind === 'within' && value === undefined) return undefined
  const range = [start, window?.end ?? head] as const
  if (ordinal === 1 && window !== undefined && window.kind !== 'bare')
    return {
      head,
      contact,
      range,
      kind: 'first-since',
      ...(value !== undefined && { value }),
      rule: `first ${window.kind}`,
    }
  if (ordinal === 1 && isEver && window === undefined)
    return { head, contact, range, kind: 'first-ever', rule: 'first ever' }
  // "The fourth since the war began": without a day there is nothing to count from.
  const isOpen = ordinal > 1 && window !== undefined && value === undefined
  if ((window === undefined && !isEver) || isOpen) return undefined
  if (ordinal === 1 && window?.kind === 'bare' && !isWindowOfYears(value)) return undefined
  return {
    head,
    contact,
    range,
    kind: 'nth',
    value: ordinal,
    ...(value !== undefined && { since: value }),
    counting: 'all',
    rule: 'nth',
  }
}

/** "this year", "in 2024": a stretch that can be counted over, not the day of the contact. */
function isWindowOfYears(value: string | undefined): boolean {
  return value !== undefined && /^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(value)
}

function lastClaim(scene: ClaimScene, { head, contact, start }: Base): ClaimSketch | undefined {
  const date = dateAfter(scene, head)
  if (date === undefined) return undefined
  return {
    head,
    contact,
    range: [start, date.end],
    kind: 'last',
    value: date.value,
    rule: 'last <contact>',
  }
}
