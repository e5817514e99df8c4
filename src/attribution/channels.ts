/**
 * Through what it was said: "in a briefing", "in a post on Telegram", "a readout showed".
 * In: a cue and its source. Out: the channel, where the words name one.
 */
import type { Sentence } from '../language/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Draft, Scene } from './draft.ts'
import type { StatementChannel } from './types.ts'
import { childrenBy, formAt, lemmaAt, phrasesAcross, subtreeOf } from './tree.ts'

/** What a cue was said through, with the network of a post as the words name it. */
export function meansOf(
  scene: Scene,
  cue: number,
  sourceHead: number | undefined,
): Pick<Draft, 'channel' | 'network'> {
  const channel = channelOf(scene, cue, sourceHead)
  if (channel === undefined) return {}
  const network = channel === 'post' ? networkIn(scene, cue, sourceHead) : undefined
  return { channel, ...(network !== undefined && { network }) }
}

/** The name of a network under the cue or in its source: "in a post on Telegram", "a Facebook post". */
function networkIn(
  { sentence, lexicon }: Scene,
  cue: number,
  sourceHead: number | undefined,
): string | undefined {
  const phrases = [
    ...childrenBy(sentence, cue, ['obl', 'nmod', 'advcl', 'obj']),
    ...phrasesAcross(sentence, cue),
  ].map(({ index }) => index)
  const tops = sourceHead === undefined ? phrases : [sourceHead, ...phrases]
  const word = tops
    .flatMap((top) => subtreeOf(sentence, top))
    .find((index) => index !== cue && lexicon.networks.has(formAt(sentence, index)))
  return word === undefined ? undefined : sentence.tokens[word]?.form
}

/** The channel of a cue: of its own phrases, of its source, or of the clause it hangs on. */
function channelOf(
  { sentence, lexicon }: Scene,
  cue: number,
  sourceHead: number | undefined,
): StatementChannel | undefined {
  const bySource = sourceHead === undefined ? undefined : channelNoun(sentence, sourceHead, lexicon)
  return bySource ?? phraseChannel(sentence, cue, lexicon) ?? channelAbove(sentence, cue, lexicon)
}

/** The channel that a noun phrase is, by its head or by the noun before it: "a Pentagon readout". */
function channelNoun(
  sentence: Sentence,
  head: number,
  lexicon: Lexicon,
): StatementChannel | undefined {
  return lexicon.channelNouns.get(lemmaAt(sentence, head))
}

function phraseChannel(
  sentence: Sentence,
  cue: number,
  lexicon: Lexicon,
): StatementChannel | undefined {
  const own = childrenBy(sentence, cue, ['obl', 'nmod', 'advcl'])
  // "announced the call in a briefing": the parser may hang the phrase on the object.
  const objects = childrenBy(sentence, cue, ['obj'])
  const nested = objects.flatMap((token) => childrenBy(sentence, token.index, ['nmod']))
  // "…, the ministry said in a post": or on the clause before the cue.
  const across = phrasesAcross(sentence, cue)
  for (const phrase of [...own, ...nested, ...across]) {
    const channel = channelPhrase(sentence, phrase.index, lexicon)
    if (channel !== undefined) return channel
  }
  return undefined
}

/** The channel that a phrase names: "in a statement", "on Telegram". */
export function channelPhrase(
  sentence: Sentence,
  head: number,
  lexicon: Lexicon,
): StatementChannel | undefined {
  const opens = childrenBy(sentence, head, ['case', 'mark']).some((token) =>
    lexicon.channelPrepositions.has(token.form.toLowerCase()),
  )
  if (!opens) return undefined
  return (
    channelNoun(sentence, head, lexicon) ??
    (isNetwork(sentence, head, lexicon) ? 'post' : undefined)
  )
}

function isNetwork(sentence: Sentence, head: number, lexicon: Lexicon): boolean {
  const words = [head, ...childrenBy(sentence, head, ['compound', 'flat']).map((t) => t.index)]
  return words.some((word) => lexicon.networks.has(formAt(sentence, word)))
}

/** "announced the call in a briefing, saying …": the saying was in the briefing too. */
function channelAbove(
  sentence: Sentence,
  cue: number,
  lexicon: Lexicon,
): StatementChannel | undefined {
  const token = sentence.tokens[cue]
  if (token === undefined || token.head < 0) return undefined
  if (token.relation !== 'advcl' && token.relation !== 'xcomp') return undefined
  return phraseChannel(sentence, token.head, lexicon)
}
