/**
 * Cues that are no verbs: "according to X, …", "reportedly", and sources behind the source:
 * "…, citing the ministry".
 * In: a sentence. Out: drafts whose content is the clause that the phrase belongs to.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover, isWithin } from '../text/index.ts'
import { withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import type { PrepositionCue } from './lexicon.ts'
import { phraseDraft } from './phrase-draft.ts'
import { sourceAt } from './sources.ts'
import {
  childrenBy,
  coverOf,
  formAt,
  isPunctuation,
  lemmaAt,
  plainRelation,
  subtreeOf,
} from './tree.ts'

/** The drafts of all cues of a sentence that are no verbs. */
export function findPhraseCues(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap((token) =>
    [
      prepositionCue(scene, token),
      adverbCue(scene, token),
      signedCue(scene, token),
      citingCue(scene, token),
    ].filter((draft) => draft !== undefined),
  )
}

function prepositionCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const form = formAt(sentence, token.index)
  const cue = lexicon.prepositions.find(
    ({ words }) =>
      words[0] === form &&
      words.every(
        (word, offset) => offset === 0 || formAt(sentence, token.index + offset) === word,
      ),
  )
  const head = cue && phraseHead(sentence, token, cue)
  if (cue === undefined || head === undefined) return undefined
  if (lexicon.measures.has(lemmaAt(sentence, head))) return undefined
  const headToken = sentence.tokens[head]
  if (cue.ofSpeakers === true && headToken && !isSpeaker(scene, headToken)) return undefined
  const last = sentence.tokens[token.index + cue.words.length - 1] ?? token
  const top = topOf(sentence, head, { from: token.index, to: last.index })
  const source = sourceAt(sentence, head, token.index)
  const above = sentence.tokens[top]?.head ?? -1
  if (source === undefined || above < 0) return undefined
  const clause = clauseAbove(sentence, above, top)
  return phraseDraft(scene, {
    token,
    cue: cover(token.span, last.span),
    source,
    content: withoutAsides(sentence, subtreeOf(sentence, clause, new Set([top]))),
    stance: cue.stance,
    rule: 'preposition',
  })
}

/** The word of phrase and cue that hangs on the clause: "according", or "words" of "in the words of". */
function topOf(
  sentence: Sentence,
  head: number,
  cue: { readonly from: number; readonly to: number },
): number {
  let top = head
  for (let at = head; ; at = top) {
    const above = sentence.tokens[at]?.head ?? -1
    if (above < cue.from || above > cue.to) return top
    top = above
  }
}

/** The head of the phrase after the cue, whichever of the two the parser put on top. */
function phraseHead(sentence: Sentence, token: Token, cue: PrepositionCue): number | undefined {
  const last = token.index + cue.words.length - 1
  if (token.head > last) return token.head
  const behind = sentence.tokens[last]?.head ?? -1
  if (behind > last) return behind
  return childrenBy(sentence, token.index, ['obl', 'obj', 'nmod', 'xcomp', 'dep']).find(
    (child) => child.index > last,
  )?.index
}

const CLAUSES: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'advcl',
  'parataxis',
  'acl',
  'csubj',
])

/** The clause that a phrase belongs to; at the edge of a sentence it belongs to all of it. */
function clauseAbove(sentence: Sentence, from: number, phrase: number): number {
  const isFirst = subtreeOf(sentence, phrase)[0] === 0
  const isLast = (subtreeOf(sentence, phrase).at(-1) ?? 0) >= sentence.tokens.length - 2
  let at = from
  for (;;) {
    const token = sentence.tokens[at]
    if (token === undefined || token.head < 0) return at
    const relation = plainRelation(token.relation)
    const isCoordinated = relation === 'conj' && token.upos === 'VERB' && !isFirst && !isLast
    const isInner = isFirst || (isLast && relation === 'ccomp')
    if (CLAUSES.has(relation) && token.relation !== 'acl:relcl' && !isInner) return at
    if (isCoordinated) return at
    at = token.head
  }
}

function adverbCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const stance = lexicon.adverbs.get(lemmaAt(sentence, token.index))
  if (stance === undefined || token.head < 0) return undefined
  const content = subtreeOf(sentence, token.head, new Set([token.index]))
  return phraseDraft(scene, { token, cue: token.span, content, stance, rule: 'adverb' })
}

/** "The following is attributable to Spokesperson X:": who answers for a release; the rest is its own. */
function signedCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.signing.has(formAt(sentence, token.index))) return undefined
  const phrase = childrenBy(sentence, token.index, ['obl', 'nmod']).find(
    ({ index }) => index > token.index,
  )
  const source = phrase && sourceAt(sentence, phrase.index, token.index)
  if (phrase === undefined || source === undefined) return undefined
  const opener = childrenBy(sentence, phrase.index, ['case'])[0] ?? token
  const cue = cover(token.span, opener.span)
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue,
    sourceHead: source.head,
    source: source.span,
    content: [],
    stance: 'says',
    rule: SIGNED,
    takesQuote: false,
    frame: cover(cue, source.span),
  }
}

/** The rule of who answers for a whole release; its content is not told apart. */
const SIGNED = 'attributable'

/** "…, Beta reported, citing the ministry": the ministry stands behind Beta's content. */
function citingCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.citing.has(lemmaAt(sentence, token.index)) || token.xpos !== 'VBG') return undefined
  const [object] = childrenBy(sentence, token.index, ['obj'])
  if (token.relation !== 'advcl' || object === undefined) return undefined
  const source = sourceAt(sentence, object.index, token.index)
  if (source === undefined || !canSpeak(scene, object, source.span)) return undefined
  const content = citedContent(sentence, token)
  return phraseDraft(scene, {
    token,
    cue: token.span,
    source,
    content,
    stance: 'says',
    rule: 'citing',
  })
}

/** "per the ministry", not "per year". */
function isSpeaker(scene: Scene, head: Token): boolean {
  return canSpeak(
    scene,
    head,
    coverOf(scene.sentence, subtreeOf(scene.sentence, head.index)) ?? head.span,
  )
}

function canSpeak({ analysis, lexicon, sentence }: Scene, object: Token, span: Span): boolean {
  const lemmas = subtreeOf(sentence, object.index).map((index) => lemmaAt(sentence, index))
  if (lemmas.some((lemma) => lexicon.speakers.has(lemma) || lexicon.channelNouns.has(lemma)))
    return true
  return analysis.names.some(
    (name) => name.sentence === sentence.index && name.type !== 'LOC' && isWithin(name.span, span),
  )
}

/** What the verb above says, or else the clause that the phrase ends. */
function citedContent(sentence: Sentence, token: Token): readonly number[] {
  const own = new Set([token.index])
  const said = childrenBy(sentence, token.head, ['ccomp'])
  if (said.length > 0) return said.flatMap((clause) => subtreeOf(sentence, clause.index, own))
  const above = sentence.tokens[token.head]
  if (above?.relation === 'parataxis')
    return subtreeOf(sentence, above.head, new Set([token.head, token.index]))
  const whole = subtreeOf(sentence, token.head, own)
  const firstComma = whole.find((index) => isPunctuation(sentence, index))
  return whole.filter((index) => firstComma === undefined || index < firstComma)
}
