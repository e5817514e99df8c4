/**
 * Cues that are adjectives: "is confident that …", "made clear that …", "it is unclear whether …".
 * In: a sentence. Out: drafts whose content is the clause under the adjective.
 *   The envoy  was sure  that the pact would hold.     It  became clear  that …   (nobody's view: no source)
 *   source     cue       content                           cue
 */
import type { Sentence, Token } from '../language/index.ts'
import { cover } from '../text/index.ts'
import { meansOf } from './channels.ts'
import { withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import { sourceOf, type Source } from './sources.ts'
import { isNegated, stanceOf } from './stances.ts'
import { childrenBy, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all adjectives of a sentence that take a clause. */
export function findAdjectiveCues(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap((token) => adjectiveCue(scene, token) ?? [])
}

function adjectiveCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const stance = lexicon.adjectives.get(lemmaAt(sentence, token.index))
  const [clause] = childrenBy(sentence, token.index, ['ccomp', 'csubj'])
  if (stance === undefined || clause === undefined || clause.index < token.index) return undefined
  const verb = verbOf(sentence, token)
  if (verb === undefined || isEnsuring(scene, token, verb)) return undefined
  const content = spansOf(sentence, withoutAsides(sentence, subtreeOf(sentence, clause.index)))
  const source = holder(scene, token, verb)
  const means = meansOf(scene, verb.index, source?.head)
  const first = childrenBy(sentence, verb.head < 0 || verb === token ? token.index : verb.index, [
    'aux',
  ])
  const start = [...first, verb].filter(({ index }) => index <= token.index)
  const cue = cover(token.span, ...start.map(({ span }) => span))
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue,
    ...(source && { sourceHead: source.head, source: source.span }),
    content,
    stance: isNegated(sentence, token.index, lexicon)
      ? 'doubts'
      : stanceOf(scene, verb, { stance }),
    ...means,
    rule: 'adjective',
    takesQuote: false,
    frame: cover(cue, ...(source ? [source.span] : [])),
  }
}

/** The copula, or the verb that the adjective completes: "is sure", "made clear". */
function verbOf(sentence: Sentence, token: Token): Token | undefined {
  const [copula] = childrenBy(sentence, token.index, ['cop'])
  if (copula !== undefined) return copula
  return token.relation === 'xcomp' ? sentence.tokens[token.head] : undefined
}

/** Who is sure; "it" of "it is clear" is nobody. */
function holder({ sentence, lexicon }: Scene, token: Token, verb: Token): Source | undefined {
  const source = sourceOf(sentence, token.relation === 'xcomp' ? verb.index : token.index)
  if (source === undefined || lexicon.expletives.has(formAt(sentence, source.head)))
    return undefined
  return source
}

/** "made sure that" brings about and does not tell. */
function isEnsuring({ sentence, lexicon }: Scene, token: Token, verb: Token): boolean {
  return lexicon.ensuring.has(`${lemmaAt(sentence, verb.index)} ${lemmaAt(sentence, token.index)}`)
}
