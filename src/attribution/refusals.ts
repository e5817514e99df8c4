/**
 * Refusals to answer: "would not comment on …", "wouldn't answer questions about …",
 * "did not respond to a request", "declined to discuss …".
 * In: a sentence. Out: drafts with stance `declines`; the content is what was asked.
 * A fact that something was not talked about is no refusal: most verbs need a will or a lift.
 */
import type { Sentence, Token } from '../language/index.ts'
import { cover } from '../text/index.ts'
import { channelOf } from './channels.ts'
import type { Draft, Scene } from './draft.ts'
import type { AnsweringVerb, Lexicon } from './lexicon.ts'
import { sourceOf } from './sources.ts'
import { isNegated } from './stances.ts'
import { childrenBy, coverOf, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all refusals of a sentence. */
export function findRefusals(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (const token of scene.sentence.tokens) {
    const record = scene.lexicon.answering.get(lemmaAt(scene.sentence, token.index))
    const draft = record && token.upos === 'VERB' ? refusalAt(scene, token, record) : undefined
    if (draft) drafts.push(draft)
  }
  return drafts
}

function refusalAt(scene: Scene, token: Token, record: AnsweringVerb): Draft | undefined {
  const { sentence, lexicon } = scene
  const lift = decliningAbove(sentence, token, lexicon)
  if (lift === undefined && !isRefused(scene, token, record)) return undefined
  const source = sourceOf(sentence, token.index)
  if (source === undefined) return undefined
  const topics = topicsOf(scene, token, record)
  const first = lift ?? firstAuxiliary(sentence, token)
  // Without a topic the refused act itself is all there is: "declined" <to comment>.
  const isBare = topics.length === 0 && lift !== undefined
  const content = isBare ? subtreeOf(sentence, token.index) : topics
  const channel = channelOf(scene, token.index, source.head)
  const cue = isBare ? lift.span : cover(first.span, token.span)
  const whole = coverOf(sentence, subtreeOf(sentence, (lift ?? token).index))
  return {
    sentence: sentence.index,
    cueHead: isBare ? lift.index : token.index,
    cue,
    sourceHead: source.head,
    source: source.span,
    content: spansOf(sentence, content),
    stance: 'declines',
    ...(channel && { channel }),
    rule: lift ? 'refusal: declined' : 'refusal: negated answer',
    takesQuote: false,
    frame: cover(cue, source.span, ...(whole ? [whole] : [])),
  }
}

function decliningAbove(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const above = sentence.tokens[token.head]
  if (token.relation !== 'xcomp' || above === undefined) return undefined
  const record = lexicon.lifts.get(lemmaAt(sentence, above.index))
  return record?.stance === 'declines' ? above : undefined
}

function isRefused({ sentence, lexicon }: Scene, token: Token, record: AnsweringVerb): boolean {
  if (!isNegated(sentence, token.index, lexicon)) return false
  if (record.when === 'negated') return true
  const wills = childrenBy(sentence, token.index, ['aux']).some((aux) =>
    lexicon.wills.has(lemmaAt(sentence, aux.index)),
  )
  if (record.when === 'unwilling') return wills
  return questionNounUnder(sentence, token, lexicon) !== undefined
}

function questionNounUnder(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  return childrenBy(sentence, token.index, ['obj', 'obl']).find((noun) =>
    lexicon.questionNouns.has(lemmaAt(sentence, noun.index)),
  )
}

function firstAuxiliary(sentence: Sentence, token: Token): Token {
  const [first] = childrenBy(sentence, token.index, ['aux', 'advmod'])
  return first !== undefined && first.index < token.index ? first : token
}

/** What was asked: the clause, or the thing, and behind "questions about" what they were about. */
function topicsOf(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): readonly number[] {
  const clauses = childrenBy(sentence, token.index, ['ccomp'])
  const objects = childrenBy(sentence, token.index, ['obj'])
  const phrases = childrenBy(sentence, token.index, ['obl', 'advcl']).filter((phrase) =>
    childrenBy(sentence, phrase.index, ['case', 'mark']).some((mark) =>
      record.prepositions.includes(formAt(sentence, mark.index)),
    ),
  )
  return [...clauses, ...objects, ...phrases]
    .flatMap((topic) => askedUnder(sentence, topic, lexicon))
    .sort((left, right) => left - right)
}

function askedUnder(sentence: Sentence, topic: Token, lexicon: Lexicon): readonly number[] {
  const about = lexicon.questionNouns.has(lemmaAt(sentence, topic.index))
    ? childrenBy(sentence, topic.index, ['acl', 'nmod']).filter((child) =>
        childrenBy(sentence, child.index, ['case', 'mark']).some((mark) =>
          lexicon.aboutWords.has(formAt(sentence, mark.index)),
        ),
      )
    : []
  const tops = about.length > 0 ? about : [topic]
  // "about", "on": what opens the topic is not part of it, "whether" is.
  return tops.flatMap((top) => {
    const openers = childrenBy(sentence, top.index, ['case', 'mark']).filter(
      (mark) => mark.index < top.index && !lexicon.interrogatives.has(formAt(sentence, mark.index)),
    )
    return subtreeOf(sentence, top.index, new Set(openers.map((opener) => opener.index)))
  })
}
