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
import type { Lexicon } from './lexicon.ts'
import type { AnsweringVerb } from './refusing-words.ts'
import { type Source, sourceOf } from './sources.ts'
import { topicsOf } from './asked-topics.ts'
import { childrenBy, coverOf, firstOfRun, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'
import { decliningAbove, hasParticles, isRefused, isWilled, unwillingAbove } from './unwilling.ts'
import { isLeft, isWithout } from './withheld.ts'

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
  const unwilling =
    decliningAbove(sentence, token, lexicon) ?? unwillingAbove(sentence, token, lexicon)
  if (!isOneOf(scene, token, { record, unwilling })) return undefined
  const source = refuserOf(sentence, token, unwilling)
  // "It would not be appropriate to comment": whoever speaks would not.
  const isUnfit = unwilling !== undefined && isFit(lexicon, unwilling)
  if (source === undefined ? !isUnfit : isOfHearer(scene, source)) return undefined
  const topics = topicsOf(scene, token, record)
  if (topics.length === 0 && needsTopic(scene, token, { record, unwilling })) return undefined
  // Without a topic the refused act itself is all there is: "declined" <to comment>.
  const isBare = topics.length === 0 && unwilling !== undefined
  const last = isBare ? unwilling : (wordBehind(scene, token, record) ?? token)
  const cue = cover(firstWord(scene, unwilling ?? token).span, last.span)
  const whole = coverOf(sentence, subtreeOf(sentence, (unwilling ?? token).index))
  return {
    sentence: sentence.index,
    cueHead: isBare ? unwilling.index : token.index,
    cue,
    ...(source && { sourceHead: source.head, source: source.span }),
    content: spansOf(sentence, isBare ? subtreeOf(sentence, token.index) : topics),
    stance: 'declines',
    ...meansOf(scene, token.index, source?.head),
    rule: ruleOf(scene, token, record),
    takesQuote: false,
    frame: cover(cue, ...[source?.span, whole].filter((span) => span !== undefined)),
  }
}

function isFit({ fit, unfit }: Lexicon, { lemma }: Token): boolean {
  return fit.has(lemma.toLowerCase()) || unfit.has(lemma.toLowerCase())
}

interface Reading {
  readonly record: AnsweringVerb
  /** The word above by which it is refused. */
  readonly unwilling: Token | undefined
}

/** Whether the verb refuses by this record of it. */
function isOneOf(scene: Scene, token: Token, { record, unwilling }: Reading): boolean {
  if (!hasParticles(scene.sentence, token, record)) return false
  const isRefusing =
    unwilling === undefined ? isRefused(scene, token, record) : isWilled(scene, token, record)
  const isPassive = childrenBy(scene.sentence, token.index, ['aux:pass']).length > 0
  const takesPassive = record.needsTopic === true || record.when === 'interviewed'
  return isRefusing && (!isPassive || takesPassive) && !isSupposed(scene, unwilling ?? token)
}

/** "would not go" needs a topic; "I'd let the palace speak for itself" has said enough. */
function needsTopic(
  { sentence, lexicon }: Scene,
  token: Token,
  { record, unwilling }: Reading,
): boolean {
  const isLetting =
    unwilling !== undefined && lexicon.letting.has(lemmaAt(sentence, unwilling.index))
  const isLifted = decliningAbove(sentence, token, lexicon) !== undefined
  return record.needsTopic === true && !isLifted && !isLetting
}

function ruleOf({ sentence, lexicon }: Scene, token: Token, { when }: AnsweringVerb): string {
  if (decliningAbove(sentence, token, lexicon) !== undefined) return 'refusal: declined'
  return isLeft(sentence, token, lexicon) ? 'refusal: left at that' : RULES[when]
}

/** "I know you don't want to get into it": of the other nobody tells that he refuses. */
function isOfHearer({ sentence, lexicon }: Scene, { head }: Source): boolean {
  return lexicon.hearers.has(formAt(sentence, head))
}

/** "if they fail to explain it": supposed, not told. */
function isSupposed({ sentence, lexicon }: Scene, { index }: Token): boolean {
  return childrenBy(sentence, index, ['mark']).some((mark) =>
    lexicon.suppositions.has(formAt(sentence, mark.index)),
  )
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
  definite: 'refusal: negated answer',
  ruled: 'refusal: negated answer',
  interviewed: 'refusal: negated answer',
  nothing: 'refusal: nothing given',
  later: 'refusal: put off',
  pressed: 'refusal: evaded',
  told: 'refusal: negated answer',
}

/** "gave no reason", "brushed aside", "made public": the word behind belongs to the cue. */
function wordBehind(
  { sentence, lexicon }: Scene,
  { index }: Token,
  { particles }: AnsweringVerb,
): Token | undefined {
  const next = sentence.tokens[index + 1]
  if (next === undefined) return undefined
  const form = formAt(sentence, next.index)
  const isParticle = next.head === index && next.relation === 'compound:prt'
  return isParticle || particles?.has(form) === true || lexicon.noneWords.has(form)
    ? next
    : undefined
}

/** The first auxiliary, copula or negation before a verb. */
function firstWord({ sentence, lexicon }: Scene, token: Token): Token {
  const [mark] = childrenBy(sentence, token.index, ['mark', 'case'])
  if (mark !== undefined && isWithout(sentence, token, lexicon)) return mark
  return firstOfRun(sentence, token, ['aux', 'cop', 'advmod', 'case', 'det', 'cc:preconj'])
}
