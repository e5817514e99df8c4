/**
 * Refusals to answer: "would not comment on …", "wouldn't answer questions about …", "did not respond to a
 * request", "declined to discuss …", "is not in a position to detail …", "gave no reason", "referred
 * questions to the ministry".
 * In: a sentence. Out: drafts with stance `declines`; the content is what was asked.
 * A fact that something was not talked about is no refusal: most verbs need a will, a lift or a noun of
 * asking.
 */
import type { Sentence, Token } from '../language/index.ts'
import { cover } from '../text/index.ts'
import { meansOf } from './channels.ts'
import type { Draft, Scene } from './draft.ts'
import type { AnsweringVerb, Lexicon } from './lexicon.ts'
import { sourceOf } from './sources.ts'
import { isNegated } from './stances.ts'
import { childrenBy, coverOf, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all refusals of a sentence. */
export function findRefusals(scene: Scene): readonly Draft[] {
  const { sentence, lexicon } = scene
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'VERB') return []
    const records = lexicon.answering.get(lemmaAt(sentence, token.index)) ?? []
    for (const record of records) {
      const draft = refusalAt(scene, token, record)
      if (draft !== undefined) return [draft]
    }
    return []
  })
}

function refusalAt(scene: Scene, token: Token, record: AnsweringVerb): Draft | undefined {
  const { sentence, lexicon } = scene
  const lift = decliningAbove(sentence, token, lexicon)
  const unwilling = lift ?? unwillingAbove(sentence, token, lexicon)
  if (unwilling === undefined && !isRefused(scene, token, record)) return undefined
  if (unwilling !== undefined && !WILLED.has(record.when)) return undefined
  const source = sourceOf(sentence, (unwilling ?? token).index) ?? sourceOf(sentence, token.index)
  if (source === undefined) return undefined
  const topics = topicsOf(scene, token, record)
  const first = unwilling ? firstWord(sentence, unwilling) : firstWord(sentence, token)
  // Without a topic the refused act itself is all there is: "declined" <to comment>.
  const isBare = topics.length === 0 && unwilling !== undefined
  if (topics.length === 0 && !isBare && record.needsTopic === true) return undefined
  const content = isBare ? subtreeOf(sentence, token.index) : topics
  const means = meansOf(scene, token.index, source.head)
  const last = isBare ? unwilling : (noneBehind(sentence, token, lexicon) ?? token)
  const cue = cover(first.span, last.span)
  const whole = coverOf(sentence, subtreeOf(sentence, (unwilling ?? token).index))
  return {
    sentence: sentence.index,
    cueHead: isBare ? unwilling.index : token.index,
    cue,
    sourceHead: source.head,
    source: source.span,
    content: spansOf(sentence, content),
    stance: 'declines',
    ...means,
    rule: lift ? 'refusal: declined' : RULES[record.when],
    takesQuote: false,
    frame: cover(cue, source.span, ...(whole ? [whole] : [])),
  }
}

const RULES: Readonly<Record<AnsweringVerb['when'], string>> = {
  negated: 'refusal: negated answer',
  unwilling: 'refusal: negated answer',
  questioned: 'refusal: negated answer',
  withheld: 'refusal: nothing given',
  deflected: 'refusal: sent elsewhere',
}

/** Verbs that a will or a lift above can turn into a refusal. */
const WILLED: ReadonlySet<AnsweringVerb['when']> = new Set(['negated', 'unwilling', 'questioned'])

function decliningAbove(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const above = sentence.tokens[token.head]
  if (token.relation !== 'xcomp' || above === undefined) return undefined
  const record = lexicon.lifts.get(lemmaAt(sentence, above.index))
  return record?.stance === 'declines' ? above : undefined
}

/** "not going to", "not in a position to", "wouldn't want to": negated, with the verb under it. */
function unwillingAbove(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const above = sentence.tokens[token.head]
  if (above === undefined || !/^(?:xcomp|advcl|acl)$/.test(token.relation)) return undefined
  if (!lexicon.unwilling.has(lemmaAt(sentence, above.index))) return undefined
  return isNegated(sentence, above.index, lexicon) ? above : undefined
}

function isRefused({ sentence, lexicon }: Scene, token: Token, record: AnsweringVerb): boolean {
  if (record.when === 'deflected') return isDeflected(sentence, token, lexicon)
  if (record.when === 'withheld') return isWithheld(sentence, token, lexicon)
  if (!isNegated(sentence, token.index, lexicon)) return false
  if (record.when === 'negated') return true
  const wills = childrenBy(sentence, token.index, ['aux']).some((aux) =>
    lexicon.wills.has(lemmaAt(sentence, aux.index)),
  )
  return record.when === 'unwilling' ? wills : isAsking(sentence, token, lexicon)
}

function isAsking(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  return childrenBy(sentence, token.index, ['obj', 'obl']).some((noun) =>
    lexicon.questionNouns.has(lemmaAt(sentence, noun.index)),
  )
}

/** "gave no reason", "don't have an update", "has nothing to add". */
function isWithheld(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const isDenied = isNegated(sentence, token.index, lexicon)
  return childrenBy(sentence, token.index, ['obj']).some(({ index }) => {
    const lemma = lemmaAt(sentence, index)
    if (lexicon.nothing.has(lemma))
      return isToTell(sentence, index, lexicon) && (isDenied || lemma !== 'anything')
    const nouns = lexicon.lacking.has(lemmaAt(sentence, token.index))
      ? lexicon.lackedNouns
      : lexicon.givenNouns
    if (!nouns.has(lemma)) return false
    const isNone = childrenBy(sentence, index, ['det']).some((word) =>
      lexicon.noneWords.has(formAt(sentence, word.index)),
    )
    return isDenied || isNone
  })
}

/** "gave no reason": the word belongs to the cue. */
function noneBehind(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const next = sentence.tokens[token.index + 1]
  return next && lexicon.noneWords.has(formAt(sentence, next.index)) ? next : undefined
}

/** "nothing to announce", "anything further": what follows is a verb of telling, or a word of more. */
function isToTell(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const isMore = childrenBy(sentence, index, ['amod', 'advmod']).some((word) =>
    lexicon.further.has(formAt(sentence, word.index)),
  )
  if (isMore) return true
  return childrenBy(sentence, index, ['acl', 'advcl', 'xcomp']).some(
    (child) =>
      lexicon.verbs.has(lemmaAt(sentence, child.index)) ||
      lexicon.answering.has(lemmaAt(sentence, child.index)),
  )
}

/** "referred questions to the ministry", "I'd refer you to the ministry". */
function isDeflected(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  // The phrase may hang on the object: "questions about the visit to the embassy".
  const isElsewhere = subtreeOf(sentence, token.index).some(
    (index) =>
      sentence.tokens[index]?.relation === 'case' && lexicon.toWords.has(formAt(sentence, index)),
  )
  if (!isElsewhere) return false
  const [object] = childrenBy(sentence, token.index, ['obj'])
  if (object === undefined) return lexicon.deferring.has(lemmaAt(sentence, token.index))
  const lemma = lemmaAt(sentence, object.index)
  if (lexicon.leaving.has(lemmaAt(sentence, token.index))) return lexicon.left.has(lemma)
  return lexicon.questionNouns.has(lemma) || lexicon.askers.has(lemma)
}

/** The first auxiliary, copula or negation before a verb. */
function firstWord(sentence: Sentence, token: Token): Token {
  const [first] = childrenBy(sentence, token.index, ['aux', 'cop', 'advmod'])
  return first !== undefined && first.index < token.index ? first : token
}

/** What was asked: the clause, or the thing, and behind "questions about" what they were about. */
function topicsOf(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): readonly number[] {
  const clauses = childrenBy(sentence, token.index, ['ccomp'])
  const objects = childrenBy(sentence, token.index, ['obj']).filter(
    ({ index }) => !lexicon.askers.has(lemmaAt(sentence, index)),
  )
  const phrases = childrenBy(sentence, token.index, ['obl', 'advcl']).filter((phrase) =>
    childrenBy(sentence, phrase.index, ['case', 'mark']).some((mark) =>
      record.prepositions.includes(formAt(sentence, mark.index)),
    ),
  )
  // "referred questions to the embassy": where they are sent is not what was asked.
  const isAsked = record.when === 'deflected' && objects.length > 0
  return [...clauses, ...objects, ...(isAsked ? [] : phrases)]
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
  // "about", "on", "no": what opens the topic is not part of it, "whether" is.
  return tops.flatMap((top) => {
    const openers = childrenBy(sentence, top.index, ['case', 'mark', 'det']).filter(
      (mark) =>
        mark.index < top.index &&
        (mark.relation === 'det'
          ? lexicon.noneWords.has(formAt(sentence, mark.index))
          : !lexicon.interrogatives.has(formAt(sentence, mark.index))),
    )
    return subtreeOf(sentence, top.index, new Set(openers.map((opener) => opener.index)))
  })
}
