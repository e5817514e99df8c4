/**
 * Cues that are adjectives: "is confident that …", "made clear that …", "it is unclear whether …".
 * In: a sentence. Out: drafts whose content is the clause under the adjective.
 *   The envoy  was sure  that the pact would hold.     It  became clear  that …   (nobody's view: no source)
 *   source     cue       content                           cue
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover } from '../text/index.ts'
import { meansOf } from './channels.ts'
import { withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import type { AdjectiveCue } from './lexicon.ts'
import { openerOf } from './phrase-draft.ts'
import { sourceOf, type Source } from './sources.ts'
import { isNegated, stanceOf } from './stances.ts'
import { childrenBy, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all adjectives of a sentence that take a clause. */
export function findAdjectiveCues(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap((token) => adjectiveCue(scene, token) ?? [])
}

function adjectiveCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const record = lexicon.adjectives.get(lemmaAt(sentence, token.index))
  const held = record && heldUnder(sentence, token, record)
  if (record === undefined || held === undefined) return undefined
  const verb = verbOf(sentence, token)
  if (verb === undefined || isEnsuring(scene, token, verb)) return undefined
  const opener = openerOf(scene, token, held)
  const words = subtreeOf(sentence, held.index).filter((index) => index !== opener?.index)
  const content = spansOf(sentence, withoutAsides(sentence, words))
  const source = holder(scene, token, verb)
  // "There is concern of …" is nobody's; with a phrase somebody must hold it.
  if (source === undefined && !isClause(held)) return undefined
  const means = meansOf(scene, verb.index, source?.head)
  const cue = cover(cueOf(sentence, token, verb), (opener ?? token).span)
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue,
    ...(source && { sourceHead: source.head, source: source.span }),
    content,
    stance: isNegated(sentence, token.index, lexicon)
      ? 'doubts'
      : stanceOf(scene, verb, { stance: record.stance }),
    ...means,
    rule: isClause(held) ? 'adjective' : 'adjective with phrase',
    takesQuote: false,
    frame: cover(cue, ...(source ? [source.span] : [])),
  }
}

/** The clause or phrase behind the adjective that it takes. */
function heldUnder(
  sentence: Sentence,
  { index }: Token,
  { prepositions }: AdjectiveCue,
): Token | undefined {
  const clause = childrenBy(sentence, index, ['ccomp', 'csubj']).find(
    (child) => child.index > index,
  )
  if (clause !== undefined || prepositions.length === 0) return clause
  return childrenBy(sentence, index, ['obl', 'advcl']).find(
    (child) =>
      child.index > index &&
      childrenBy(sentence, child.index, ['case', 'mark']).some((mark) =>
        prepositions.includes(formAt(sentence, mark.index)),
      ),
  )
}

function isClause({ relation }: Token): boolean {
  return relation === 'ccomp' || relation.startsWith('csubj')
}

/** From "it" or the first auxiliary to the adjective: "it was unclear". */
function cueOf(sentence: Sentence, token: Token, verb: Token): Span {
  const top = verb.head < 0 || verb === token || verb.head === token.index ? token : verb
  const first = childrenBy(sentence, top.index, ['aux', 'expl'])
  const start = [...first, verb].filter(({ index }) => index <= token.index)
  return cover(token.span, ...start.map(({ span }) => span))
}

/** The copula, or the verb that the adjective completes: "is sure", "made clear". */
function verbOf(sentence: Sentence, token: Token): Token | undefined {
  const [copula] = childrenBy(sentence, token.index, ['cop'])
  if (copula !== undefined) return copula
  return token.relation === 'xcomp' ? sentence.tokens[token.head] : undefined
}

/** Who is sure; "it" of "it is clear" is nobody. */
function holder({ sentence, lexicon }: Scene, token: Token, verb: Token): Source | undefined {
  const top = token.relation === 'xcomp' ? verb.index : token.index
  if (childrenBy(sentence, top, ['expl']).length > 0) return undefined
  const source = sourceOf(sentence, top)
  if (source === undefined || lexicon.expletives.has(formAt(sentence, source.head)))
    return undefined
  return source
}

/** "made sure that" brings about and does not tell. */
function isEnsuring({ sentence, lexicon }: Scene, token: Token, verb: Token): boolean {
  return lexicon.ensuring.has(`${lemmaAt(sentence, verb.index)} ${lemmaAt(sentence, token.index)}`)
}
