/**
 * Verb cues: "Ryder said that …", "…, the ministry said", "Russia blamed the U.S. for …".
 * In: a sentence. Out: one draft for each verb that puts words in somebody's mouth.
 * The verb's record says what it takes; the tree says where that stands.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover } from '../text/index.ts'
import { channelOf } from './channels.ts'
import type { Content } from './contents.ts'
import { contentOf, hasComplement, passiveContentOf, withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import type { Lift, VerbCue } from './lexicon.ts'
import type { Source } from './sources.ts'
import { agentOf, sourceOf } from './sources.ts'
import { stanceOf } from './stances.ts'
import { childrenBy, coverOf, formAt, isPunctuation, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all verb cues of a sentence. */
export function findVerbCues(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (const token of scene.sentence.tokens) {
    const cue = cueAt(scene, token)
    const draft = cue && draftOf(scene, cue)
    if (draft) drafts.push(draft)
  }
  return drafts
}

interface FoundCue {
  readonly token: Token
  readonly record: VerbCue
  readonly isPassive: boolean
  /** The verb above that lends subject and stance, "declined". */
  readonly lift?: { readonly token: Token; readonly record: Lift }
}

function cueAt({ sentence, lexicon }: Scene, token: Token): FoundCue | undefined {
  const record = lexicon.verbs.get(lemmaAt(sentence, token.index))
  if (record === undefined || token.upos !== 'VERB') return undefined
  const isPassive = isPassiveAt(sentence, token)
  const { needs } = record
  const isMet =
    needs === undefined ||
    hasComplement(sentence, token.index, needs) ||
    (record.takes.includes('clause') && hasComplement(sentence, token.index, 'clause'))
  if (!isMet) return undefined
  const lift = liftAbove({ sentence, lexicon }, token)
  return { token, record, isPassive, ...(lift && { lift }) }
}

function isPassiveAt(sentence: Sentence, token: Token): boolean {
  if (childrenBy(sentence, token.index, ['aux:pass']).length > 0) return true
  if (token.relation === 'nsubj:pass') return false
  return token.relation === 'acl' && token.xpos === 'VBN'
}

function liftAbove(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
): FoundCue['lift'] {
  if (token.relation !== 'xcomp' && token.relation !== 'advcl') return undefined
  const above = sentence.tokens[token.head]
  const record = above && lexicon.lifts.get(lemmaAt(sentence, above.index))
  if (above === undefined || record === undefined) return undefined
  if (record.passive === true && !isPassiveAt(sentence, above)) return undefined
  if (record.passive !== true && token.relation !== 'xcomp') return undefined
  return { token: above, record }
}

function draftOf(scene: Scene, cue: FoundCue): Draft | undefined {
  const { sentence } = scene
  const { token, record, isPassive } = cue
  const content = isPassive
    ? passiveContentOf(sentence, token.index, record.takes)
    : (contentOf(sentence, token.index, record.takes) ?? interrupted(scene, token))
  const takesQuote = record.takes.includes('quote') && !isPassive
  if (content === undefined && !takesQuote) return undefined
  const source = isPassive ? agentOf(sentence, token.index) : sourceOf(sentence, token.index)
  if (source === undefined && !isPassive) return undefined
  const words = cueWords(sentence, cue)
  const channel = channelOf(scene, token.index, source?.head)
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue: words,
    ...(source && { sourceHead: source.head, source: source.span }),
    content: content === undefined ? [] : clipped(sentence, content, words, source),
    stance: stanceOf(scene, token, record.stance, cue.lift),
    ...(channel && { channel }),
    rule: `verb: ${content?.by ?? 'quotation'}`,
    takesQuote,
    frame: frameOf(sentence, token.index, words, source, content),
  }
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

/** From the first auxiliary or adverb before the verb to its particle. */
function cueWords(sentence: Sentence, { token, lift }: FoundCue): Span {
  const first = lift?.token ?? token
  const before = childrenBy(sentence, first.index, ['aux', 'advmod', 'cop']).map((t) => t.index)
  let start = first.index
  while (start > 0 && before.includes(start - 1) && !isPunctuation(sentence, start - 1)) start--
  const after = childrenBy(sentence, token.index, ['compound:prt']).map((t) => t.index)
  const end = after.includes(token.index + 1) ? token.index + 1 : token.index
  const from = sentence.tokens[start]?.span ?? token.span
  const to = sentence.tokens[end]?.span ?? token.span
  return cover(from, to, token.span)
}

function clipped(
  sentence: Sentence,
  content: Content,
  cue: Span,
  source: Source | undefined,
): readonly Span[] {
  const kept = content.tokens.filter((index) => {
    const span = sentence.tokens[index]?.span ?? [0, 0]
    const inCue = span[0] >= cue[0] && span[1] <= cue[1]
    const inSource = source !== undefined && span[0] >= source.span[0] && span[1] <= source.span[1]
    return !inCue && !inSource
  })
  return spansOf(sentence, kept)
}

function frameOf(
  sentence: Sentence,
  verb: number,
  cue: Span,
  source: Source | undefined,
  content: Content | undefined,
): Span {
  const inContent = new Set(content?.tokens ?? [])
  const own = subtreeOf(sentence, verb).filter((index) => !inContent.has(index))
  const clause = coverOf(sentence, own)
  return cover(cue, ...(source ? [source.span] : []), ...(clause ? [clause] : []))
}
