/**
 * Answers that did not come, without a verb of answering:
 *   The ministry  was not immediately available  for comment.    Officials  were tight-lipped  about the plan.
 *   source        cue                            content         source     cue                content
 *   There was no immediate comment from Moscow.                  Calls to the embassy were not returned.
 *             cue                       source                   content      source  cue
 * In: a sentence. Out: drafts with stance `declines`.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover } from '../text/index.ts'
import { pressedBeside } from './asked-topics.ts'
import { declining } from './declining.ts'
import type { Draft, Scene } from './draft.ts'
import { sourceAt, sourceOf } from './sources.ts'
import { isNegated } from './stances.ts'
import { childrenBy, formAt, lemmaAt } from './tree.ts'

/** The drafts of all answers of a sentence that did not come. */
export function findUnanswered(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap(
    (token) =>
      unreached(scene, token) ??
      silence(scene, token) ??
      noReply(scene, token) ??
      unreturned(scene, token) ??
      [],
  )
}

/** "could not be reached for comment", "was unavailable for comment". */
function unreached(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const words = lexicon.unanswering
  const lemma = lemmaAt(sentence, token.index)
  const isDenied = isNegated(sentence, token.index, lexicon)
  const isPassive = childrenBy(sentence, token.index, ['aux:pass']).length > 0
  const isAway =
    words.absent.has(lemma) ||
    (isDenied && (words.present.has(lemma) || (isPassive && words.reached.has(lemma))))
  const [agent] = childrenBy(sentence, token.index, ['obl:agent'])
  const isByLine = [agent, ...childrenBy(sentence, token.index, ['obl'])].some(
    (phrase) => phrase !== undefined && words.lines.has(lemmaAt(sentence, phrase.index)),
  )
  if (!isAway || (agent !== undefined && !isByLine)) return undefined
  const purpose = childrenBy(sentence, token.index, ['obl', 'xcomp', 'advcl']).find(({ index }) =>
    words.purposes.has(lemmaAt(sentence, index)),
  )
  const isSoon = childrenBy(sentence, token.index, ['advmod']).some(({ index }) =>
    words.soon.has(formAt(sentence, index)),
  )
  const source = sourceOf(sentence, token.index)
  if (source === undefined || (purpose === undefined && !isSoon && !isByLine)) return undefined
  const isReply = words.replies.has(lemmaAt(sentence, source.head))
  if (isReply) return undefined
  return declining(scene, {
    cue: fromFirst(sentence, token, token),
    head: token,
    source,
    content: purpose ? [purpose] : [],
    rule: 'refusal: not there',
  })
}

/** "remained silent on the arrests", "kept its silence over the raid". */
function silence(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const words = lexicon.unanswering
  if (!words.silent.has(lemmaAt(sentence, token.index))) return undefined
  const isKept = token.relation === 'obj' || token.relation === 'xcomp'
  const verb = isKept ? sentence.tokens[token.head] : token
  if (verb === undefined) return undefined
  const isNoun = words.silence.has(lemmaAt(sentence, token.index))
  if (isNoun && !words.keepers.has(lemmaAt(sentence, verb.index))) return undefined
  const about = [token.index, verb.index]
    .flatMap((index) => childrenBy(sentence, index, ['obl', 'advcl', 'nmod', 'ccomp', 'acl']))
    .filter(({ index }) => index > token.index)
  const topic =
    pressedBeside(sentence, verb, lexicon)[0] ??
    about.find(({ index }) => isOpened(sentence, index, words.openers))
  const source = sourceOf(sentence, verb.index)
  // "has remained tight-lipped" tells of no answer even without what it was about, "was quiet" does not.
  const isSure = verb !== token && words.mum.has(lemmaAt(sentence, token.index))
  if ((topic === undefined && !isSure) || source === undefined) return undefined
  return declining(scene, {
    cue: fromFirst(sentence, verb, token),
    head: token,
    source,
    content: topic ? [topic] : [],
    rule: 'refusal: silence',
  })
}

/** Whether one of the words opens a phrase or clause, before or in its stead. */
function isOpened(sentence: Sentence, index: number, openers: ReadonlySet<string>): boolean {
  return childrenBy(sentence, index, ['case', 'mark', 'advmod']).some((mark) =>
    openers.has(formAt(sentence, mark.index)),
  )
}

/** "There was no comment from Moscow", "No reply came from the ministry". */
function noReply(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const { from, replies } = lexicon.unanswering
  if (token.upos !== 'NOUN' || !replies.has(lemmaAt(sentence, token.index))) return undefined
  const none = childrenBy(sentence, token.index, ['det']).find(({ index }) =>
    lexicon.noneWords.has(formAt(sentence, index)),
  )
  if (none === undefined || !token.relation.startsWith('nsubj')) return undefined
  const whose = [
    ...childrenBy(sentence, token.index, ['nmod']),
    ...childrenBy(sentence, token.head, ['obl']),
  ].find(({ index }) =>
    childrenBy(sentence, index, ['case']).some((mark) => from.has(formAt(sentence, mark.index))),
  )
  const source = whose && sourceAt(sentence, whose.index, token.index)
  if (source === undefined) return undefined
  return declining(scene, {
    cue: cover(none.span, token.span),
    head: token,
    source,
    content: [
      ...childrenBy(sentence, token.index, ['nmod', 'acl']),
      ...childrenBy(sentence, token.head, ['obl', 'advcl', 'ccomp']),
    ]
      .filter(
        ({ index }) =>
          index > token.index &&
          index !== source.head &&
          isOpened(sentence, index, lexicon.unanswering.openers),
      )
      .slice(0, 1),
    rule: 'refusal: no reply',
  })
}

/** "Calls to the ministry were not returned", "went unanswered". */
function unreturned(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const words = lexicon.unanswering
  const lemma = lemmaAt(sentence, token.index)
  const isPassive = childrenBy(sentence, token.index, ['aux:pass']).length > 0
  const isUnreturned =
    words.unanswered.has(formAt(sentence, token.index)) ||
    (isPassive && words.returned.has(lemma) && isNegated(sentence, token.index, lexicon))
  const verb = token.relation === 'xcomp' ? sentence.tokens[token.head] : token
  const [subject] = verb && isUnreturned ? childrenBy(sentence, verb.index, ['nsubj']) : []
  if (subject === undefined || verb === undefined) return undefined
  if (!words.approaches.has(lemmaAt(sentence, subject.index))) return undefined
  const to = childrenBy(sentence, subject.index, ['nmod']).find(({ index }) =>
    isOpened(sentence, index, lexicon.toWords),
  )
  const [agent] = childrenBy(sentence, verb.index, ['obl:agent'])
  const who = to ?? agent
  const source = who && sourceAt(sentence, who.index, verb.index)
  const about = childrenBy(sentence, subject.index, ['nmod', 'acl']).filter(({ index }) =>
    isOpened(sentence, index, lexicon.aboutWords),
  )
  if (source === undefined) return undefined
  return declining(scene, {
    cue: fromFirst(sentence, verb, token),
    head: token,
    source,
    content: about,
    rule: 'refusal: not returned',
  })
}

/** From the first auxiliary, copula or negation of a verb to the word that ends the cue. */
function fromFirst(sentence: Sentence, verb: Token, last: Token): Span {
  const before = childrenBy(sentence, verb.index, ['aux', 'cop', 'advmod']).filter(
    ({ index }) => index < verb.index,
  )
  return cover(last.span, verb.span, ...before.map(({ span }) => span))
}
