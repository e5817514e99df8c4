/**
 * Refusals that have no verb of answering:
 *   MS HALE: No comment.        The president left unexplained why he went.    That's a question for the ministry.
 *            cue                source        cue              content                cue
 *   The ministry kept secret  the name of the buyer.
 *   source       cue          content
 * In: a sentence. Out: drafts with stance `declines`.
 */
import type { Token } from '../language/index.ts'
import { cover } from '../text/index.ts'
import { declining } from './declining.ts'
import type { Draft, Scene } from './draft.ts'
import { sourceOf } from './sources.ts'
import { childrenBy, firstOfRun, formAt, lemmaAt } from './tree.ts'
import { isNone } from './withheld.ts'

/** The drafts of all bare refusals of a sentence. */
export function findBareRefusals(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap(
    (token) =>
      noComment(scene, token) ??
      leftOpen(scene, token) ??
      othersQuestion(scene, token) ??
      askThem(scene, token) ??
      [],
  )
}

/** "No comment.": words that are all of a sentence, or of what stands in quotation marks. */
function noComment(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.noComment.has(lemmaAt(sentence, token.index))) return undefined
  const none = childrenBy(sentence, token.index, ['det']).find(
    ({ index }) => index === token.index - 1 && lexicon.noneWords.has(formAt(sentence, index)),
  )
  if (none === undefined || !/^(?:root|parataxis|ccomp|appos)$/.test(token.relation))
    return undefined
  const isAlone = [none.index - 1, token.index + 1].every(
    (index) => (sentence.tokens[index]?.upos ?? 'PUNCT') === 'PUNCT',
  )
  if (!isAlone || childrenBy(sentence, token.index, ['nsubj', 'nmod', 'acl']).length > 0)
    return undefined
  return declining(scene, {
    cue: cover(none.span, token.span),
    head: token,
    rule: 'refusal: no comment',
  })
}

/** "left unexplained why …", "kept secret the name of …", "left open whether …". */
function leftOpen(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const states = lexicon.keeping.get(lemmaAt(sentence, token.index))
  const state =
    states &&
    childrenBy(sentence, token.index, ['xcomp', 'amod', 'advmod', 'obl']).find(({ index }) =>
      states.has(formAt(sentence, index)),
    )
  if (state === undefined) return undefined
  const object = [
    ...childrenBy(sentence, token.index, ['ccomp', 'obj', 'advcl']),
    ...childrenBy(sentence, state.index, ['ccomp', 'obj', 'csubj', 'advcl']),
  ].find(({ index }) => index > token.index && index !== state.index)
  const isPassive = childrenBy(sentence, token.index, ['aux:pass']).length > 0
  const source = isPassive ? undefined : sourceOf(sentence, token.index)
  if (object === undefined || source === undefined) return undefined
  const first = firstOfRun(sentence, token)
  const last = state.index < object.index ? state : token
  return declining(scene, {
    cue: cover(first.span, last.span, token.span),
    head: token,
    source,
    content: [object],
    rule: 'refusal: kept back',
  })
}

/** "That's a question for the ministry." */
function othersQuestion(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.issueNouns.has(lemmaAt(sentence, token.index))) return undefined
  const [copula] = childrenBy(sentence, token.index, ['cop'])
  const isThis = childrenBy(sentence, token.index, ['nsubj']).some(({ index }) =>
    lexicon.left.has(formAt(sentence, index)),
  )
  const opener = childrenBy(sentence, token.index, ['nmod', 'obl', 'acl', 'advcl'])
    .flatMap(({ index }) => childrenBy(sentence, index, ['case', 'mark']))
    .find(({ index }) => lexicon.forWords.has(formAt(sentence, index)))
  if (copula === undefined || !isThis || opener === undefined) return undefined
  if (isNone(sentence, token.index, lexicon)) return undefined
  return declining(scene, {
    cue: cover(token.span, opener.span),
    head: token,
    rule: 'refusal: sent elsewhere',
  })
}

/** "You'd have to ask the ministry.", "Ask the ministry." */
function askThem(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.asking.has(lemmaAt(sentence, token.index))) return undefined
  const [object] = childrenBy(sentence, token.index, ['obj', 'iobj'])
  const holder = token.relation === 'xcomp' ? sentence.tokens[token.head] : token
  if (object === undefined || holder === undefined) return undefined
  if (lexicon.issueNouns.has(lemmaAt(sentence, object.index))) return undefined
  if (childrenBy(sentence, token.index, ['xcomp', 'ccomp', 'advcl']).length > 0) return undefined
  const subjects = childrenBy(sentence, holder.index, ['nsubj'])
  const isHearer = subjects.some(({ index }) => lexicon.askers.has(formAt(sentence, index)))
  const isMust =
    holder !== token ||
    childrenBy(sentence, token.index, ['aux']).some(({ index }) =>
      lexicon.musts.has(lemmaAt(sentence, index)),
    )
  if (!isHearer || !isMust) return undefined
  return declining(scene, { cue: token.span, head: token, rule: 'refusal: sent elsewhere' })
}
