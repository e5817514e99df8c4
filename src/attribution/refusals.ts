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
import { type Source, sourceOf } from './sources.ts'
import { childrenBy, coverOf, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'
import {
  askedClause,
  decliningAbove,
  isAhead,
  isAsking,
  isRefused,
  isWithout,
  unwillingAbove,
} from './unwilling.ts'

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
  if (unwilling !== undefined && !isWilled(scene, token, record)) return undefined
  const isPassive = childrenBy(sentence, token.index, ['aux:pass']).length > 0
  if (isPassive && record.needsTopic !== true) return undefined
  const source = refuserOf(sentence, token, unwilling)
  if (source === undefined) return undefined
  const topics = topicsOf(scene, token, record)
  const first = firstWord(scene, unwilling ?? token)
  // Without a topic the refused act itself is all there is: "declined" <to comment>.
  const isBare = topics.length === 0 && unwilling !== undefined
  if (topics.length === 0 && lift === undefined && record.needsTopic === true) return undefined
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

/** Who would not answer; "he said it had failed, without elaborating": who said it. */
function refuserOf(
  sentence: Sentence,
  token: Token,
  unwilling: Token | undefined,
): Source | undefined {
  let top = unwilling ?? token
  const clause = sentence.tokens[top.head]
  if (top.relation === 'advcl' && clause?.relation === 'ccomp')
    top = sentence.tokens[clause.head] ?? top
  return sourceOf(sentence, top.index) ?? sourceOf(sentence, token.index)
}

const RULES: Readonly<Record<AnsweringVerb['when'], string>> = {
  negated: 'refusal: negated answer',
  unwilling: 'refusal: negated answer',
  questioned: 'refusal: negated answer',
  withheld: 'refusal: nothing given',
  deflected: 'refusal: sent elsewhere',
  evaded: 'refusal: evaded',
  ahead: 'refusal: not yet',
  asked: 'refusal: negated answer',
}

/** Whether a word above can turn the verb into a refusal; "take" and "give" only with questions. */
function isWilled({ sentence, lexicon }: Scene, token: Token, record: AnsweringVerb): boolean {
  if (!WILLED.has(record.when)) return false
  if (record.when === 'ahead' && !isAhead(sentence, token, record)) return false
  if (record.when !== 'questioned' || record.prepositions.length > 0) return true
  return isAsking(sentence, token, record.nouns ?? lexicon.questionNouns)
}

const WILLED: ReadonlySet<AnsweringVerb['when']> = new Set([
  'negated',
  'unwilling',
  'questioned',
  'ahead',
])

/** "gave no reason": the word belongs to the cue. */
function noneBehind(sentence: Sentence, token: Token, lexicon: Lexicon): Token | undefined {
  const next = sentence.tokens[token.index + 1]
  return next && lexicon.noneWords.has(formAt(sentence, next.index)) ? next : undefined
}

/** The first auxiliary, copula or negation before a verb. */
function firstWord({ sentence, lexicon }: Scene, token: Token): Token {
  const [mark] = childrenBy(sentence, token.index, ['mark', 'case'])
  if (mark !== undefined && isWithout(sentence, token, lexicon)) return mark
  const [first] = childrenBy(sentence, token.index, ['aux', 'cop', 'advmod'])
  return first !== undefined && first.index < token.index ? first : token
}

/** What was asked: the clause, or the thing, and behind "questions about" what they were about. */
function topicsOf(
  { sentence, lexicon }: Scene,
  token: Token,
  record: AnsweringVerb,
): readonly number[] {
  const asked = askedClause(sentence, token, lexicon)
  const clauses = asked ? [asked] : childrenBy(sentence, token.index, ['ccomp'])
  const objects = childrenBy(sentence, token.index, ['obj']).filter(
    ({ index }) => !lexicon.askers.has(lemmaAt(sentence, index)),
  )
  const phrases = childrenBy(sentence, token.index, ['obl', 'advcl']).filter((phrase) =>
    childrenBy(sentence, phrase.index, ['case', 'mark']).some((mark) =>
      record.prepositions.includes(formAt(sentence, mark.index)),
    ),
  )
  // "get into the details": its object is no question, "get the peace".
  if (record.needsTopic === true) return askedIn(sentence, phrases, lexicon)
  // "referred questions to the embassy": where they are sent is not what was asked.
  const topics = [...clauses, ...objects, ...(record.when === 'deflected' ? [] : phrases)]
  // "neither confirm nor deny the report": what the last of the verbs has.
  const joined = childrenBy(sentence, token.index, ['conj']).flatMap(({ index }) =>
    childrenBy(sentence, index, ['obj', 'ccomp']),
  )
  const near = topics.length > 0 ? topics : joined
  const about = near.length > 0 ? near : relativeTopic(sentence, token)
  return askedIn(sentence, about, lexicon)
}

/** "reports, which I can't comment on": the noun that the clause hangs on. */
function relativeTopic(sentence: Sentence, { head, relation }: Token): readonly Token[] {
  const noun = relation === 'acl:relcl' ? sentence.tokens[head] : undefined
  return noun ? [noun] : []
}

function askedIn(
  sentence: Sentence,
  topics: readonly Token[],
  lexicon: Lexicon,
): readonly number[] {
  return topics
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
