/**
 * Verb cues: "Ryder said that …", "…, the ministry said", "Russia blamed the U.S. for …".
 * In: a sentence. Out: one draft for each verb that puts words in somebody's mouth.
 * The verb's record says what it takes; the tree says where that stands.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover, isWithin } from '../text/index.ts'
import { meansOf, channelPhrase } from './channels.ts'
import type { Content } from './contents.ts'
import { contentOf, passiveContentOf, withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import type { Source } from './sources.ts'
import { agentOf, sourceOf } from './sources.ts'
import {
  displacedSource,
  frontedWords,
  invertedSource,
  markedClause,
  objectAsClause,
} from './repairs.ts'
import { stanceOf } from './stances.ts'
import { cuesAt, type FoundCue } from './verb-cues.ts'
import {
  childrenBy,
  coverOf,
  formAt,
  isPunctuation,
  spansOf,
  subtreeOf,
  phrasesAcross,
} from './tree.ts'

/** The drafts of all verb cues of a sentence. */
export function findVerbCues(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (const token of scene.sentence.tokens) {
    const readings = cuesAt(scene, token)
      .map((cue) => draftOf(scene, cue))
      .filter((draft) => draft !== undefined)
    const [best] = [...readings].sort((left, right) => lengthOf(right) - lengthOf(left))
    if (best) drafts.push(best)
  }
  return drafts
}

/** Of two records of a verb the one that finds more is meant: "described the pact", "described it as dead". */
function lengthOf({ content, source }: Draft): number {
  return content.reduce((sum, [from, to]) => sum + to - from, source ? 1 : 0)
}

function draftOf(scene: Scene, cue: FoundCue): Draft | undefined {
  const { sentence } = scene
  const { token, record, isPassive } = cue
  const source = sourceOfCue(sentence, cue)
  if (source === undefined && !isPassive) return undefined
  const content = isPassive
    ? passiveContentOf(sentence, token.index, record.takes)
    : activeContent(scene, cue, source)
  // "was seen in town", "is supported": without an agent only a verb of speech tells of words.
  const isNobodys = isPassive && source === undefined && content?.by === 'passive'
  const tells = record.raising === true || record.takes.includes('quote')
  if (isNobodys && !tells) return undefined
  const takesQuote = record.takes.includes('quote') && !isPassive
  if (isAskedFor(scene, source, content)) return undefined
  if (content === undefined && !takesQuote) return undefined
  const words = cueWords(sentence, cue, content?.opener)
  const means = meansOf(scene, token.index, source?.head)
  const clause = clauseSpan(sentence, token.index, content)
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue: words,
    ...(source && { sourceHead: source.head, source: source.span }),
    content:
      content === undefined
        ? []
        : clipped(scene, notBehind(sentence, token.index, content), [
            words,
            ...(source ? [source.span] : []),
          ]),
    stance: stanceOf(scene, token, { stance: record.stance, lift: cue.lift }),
    ...means,
    rule: `verb: ${content?.by ?? 'quotation'}`,
    ...(record.presupposes && { presupposed: true }),
    takesQuote,
    frame: cover(words, ...[source?.span, clause].filter((span) => span !== undefined)),
  }
}

/** "wouldn't say which side asked": who is asked for is no source, and "what" alone is no content. */
function isAskedFor(
  { sentence, lexicon }: Scene,
  source: Source | undefined,
  content: Content | undefined,
): boolean {
  const isAsking = (index: number): boolean => lexicon.interrogatives.has(formAt(sentence, index))
  const isAnybody =
    source !== undefined &&
    sentence.tokens[source.head]?.features.PronType !== 'Rel' &&
    childrenBy(sentence, source.head, ['det']).some(({ index }) => isAsking(index))
  return isAnybody || (source === undefined && (content?.tokens.every(isAsking) ?? false))
}

function sourceOfCue(sentence: Sentence, { token, isPassive }: FoundCue): Source | undefined {
  if (isPassive) return agentOf(sentence, token.index)
  if (isCutOff(sentence, token)) return displacedSource(sentence, token.index)
  return (
    quotedBefore(sentence, token) ??
    sourceOf(sentence, token.index) ??
    invertedSource(sentence, token.index) ??
    (token.features.VerbForm === 'Fin' ? displacedSource(sentence, token.index) : undefined)
  )
}

/** "“It is late,” exhorted the envoy": without a subject of its own the words behind it are its source. */
function quotedBefore(sentence: Sentence, { features, index }: Token): Source | undefined {
  const isBehindQuote = /^["”’'»]+$/u.test(sentence.tokens[index - 1]?.form ?? '')
  if (!isBehindQuote || features.VerbForm !== 'Fin') return undefined
  return childrenBy(sentence, index, ['nsubj']).length > 0
    ? undefined
    : invertedSource(sentence, index)
}

/** "…, two people briefed on it said": a finite verb hung as an adverbial clause without its subject. */
function isCutOff(sentence: Sentence, { features, index, relation }: Token): boolean {
  if (relation !== 'advcl' || features.VerbForm !== 'Fin') return false
  return childrenBy(sentence, index, ['nsubj', 'mark', 'ccomp', 'obj']).length === 0
}

/** What the tree gives, and where it gives nothing what the order of the words does. */
function activeContent(
  scene: Scene,
  { token, record }: FoundCue,
  source: Source | undefined,
): Content | undefined {
  const { sentence, lexicon } = scene
  const under = contentOf(sentence, token.index, record.takes)
  const isNext = under !== undefined && isBeyondStop(sentence, token, under)
  const byTree = (isNext ? undefined : under) ?? interrupted(scene, token)
  if (byTree !== undefined || !record.takes.includes('clause')) return byTree
  const takesObject = record.takes.includes('object') || record.hearer === true
  const misread = takesObject ? undefined : objectAsClause(sentence, token.index)
  return (
    markedClause(sentence, token.index, lexicon.clauseOpeners) ??
    misread ??
    frontedWords(sentence, token, source)
  )
}

/** The clause that a cue interrupts or ends: "Talks will resume, the ministry said". */
function interrupted({ sentence, lexicon }: Scene, token: Token): Content | undefined {
  const isEcho = childrenBy(sentence, token.index, ['mark', 'advmod']).some(
    (mark) => mark.index < token.index && lexicon.echoMarkers.has(formAt(sentence, mark.index)),
  )
  const isParenthetical = token.relation === 'parataxis' || (token.relation === 'advcl' && isEcho)
  if (!isParenthetical) return undefined
  const host = hostOf(sentence, token)
  const tokens = subtreeOf(sentence, host, new Set([token.index]))
  return { tokens: withoutAsides(sentence, tokens), by: isEcho ? 'echo' : 'interrupted clause' }
}

/** The first of coordinated clauses when the cue ends them all. */
function hostOf(sentence: Sentence, token: Token): number {
  let host = token.head
  const isLast = token.index > host
  while (isLast && sentence.tokens[host]?.relation === 'conj') {
    const above = sentence.tokens[host]?.head ?? host
    if (sentence.tokens[above]?.upos !== 'VERB') break
    host = above
  }
  return host
}

/** From the first auxiliary or adverb before the verb to its particle or preposition. */
function cueWords(sentence: Sentence, { token, lift }: FoundCue, opener: number | undefined): Span {
  const first = lift?.token ?? token
  const before = [
    ...childrenBy(sentence, first.index, ['aux', 'advmod', 'cop']),
    ...childrenBy(sentence, first.index, ['mark']).filter(({ xpos }) => xpos === 'TO'),
  ].map((t) => t.index)
  let start = first.index
  while (start > 0 && before.includes(start - 1) && !isPunctuation(sentence, start - 1)) start--
  // "when asked": the word of time is not part of the cue.
  if (sentence.tokens[start]?.xpos === 'WRB' && start < first.index) start++
  const after = childrenBy(sentence, token.index, ['compound:prt']).map((t) => t.index)
  const particle = after.includes(token.index + 1) ? token.index + 1 : token.index
  const end = opener === particle + 1 ? opener : particle
  const from = sentence.tokens[start]?.span ?? token.span
  const to = sentence.tokens[end]?.span ?? token.span
  return cover(from, to, token.span)
}

/** The content without the words of source and cue, which the tree may have put inside it. */
function clipped(
  { sentence, lexicon }: Scene,
  { tokens, by }: Content,
  excluded: readonly Span[],
): readonly Span[] {
  const isThing = by === 'phrase'
  const channels = isThing ? tokens.filter((index) => channelPhrase(sentence, index, lexicon)) : []
  const channelWords = new Set(channels.flatMap((index) => subtreeOf(sentence, index)))
  const kept = sameSegment(sentence, tokens, excluded).filter((index) => {
    if (channelWords.has(index)) return false
    const span = sentence.tokens[index]?.span ?? [0, 0]
    return !excluded.some((one) => isWithin(span, one))
  })
  return spansOf(sentence, kept)
}

/** A cue behind its content takes the words right after it for itself. */
function notBehind(sentence: Sentence, cue: number, content: Content): Content {
  if ((content.tokens[0] ?? cue) >= cue) return content
  const across = phrasesAcross(sentence, cue)
  const behind = new Set(across.flatMap((phrase) => subtreeOf(sentence, phrase.index)))
  const tokens = content.tokens.filter((index) => !behind.has(index))
  return { ...content, tokens }
}

/** "A, X said; B": the parser took B for what X said. */
function isBeyondStop(sentence: Sentence, { index }: Token, { tokens }: Content): boolean {
  const [first = -1] = tokens
  return sentence.tokens.slice(index, Math.max(index, first) + 1).some(({ form }) => form === ';')
}

/** "A, X said; B, Y said": content does not reach over a semicolon, unless all of it stands there. */
function sameSegment(
  sentence: Sentence,
  tokens: readonly number[],
  [cue = [0, 0]]: readonly Span[],
): readonly number[] {
  const before = sentence.tokens.findLast(({ form, span }) => form === ';' && span[1] <= cue[0])
  const after = sentence.tokens.find(({ form, span }) => form === ';' && span[0] >= cue[1])
  if (before === undefined && after === undefined) return tokens
  const [from, to] = [before?.index ?? -1, after?.index ?? Infinity]
  const near = tokens.filter((index) => index > from && index < to)
  return near.length > 0 ? near : tokens
}

/** The words of the cue's clause that are not content: "Ryder said in a briefing on Tuesday". */
function clauseSpan(
  sentence: Sentence,
  verb: number,
  content: Content | undefined,
): Span | undefined {
  const inContent = new Set(content?.tokens ?? [])
  const own = subtreeOf(sentence, verb).filter((index) => !inContent.has(index))
  return coverOf(sentence, own)
}
