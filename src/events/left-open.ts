/**
 * Questions left open: what someone would not answer.
 * In: what an article tells. Out: one entry a question, with who would not answer it.
 *   Ryder wouldn't answer questions about  how long the call lasted, why it occurred and the state of …
 *   by                                     length                    reason              state
 * Refusals come from the attributions whose stance is `declines`; their content is cut into questions
 * at interrogatives and coordinated nouns, by the order of the words, since trees fail on such lists.
 */
import type { Attribution } from '../attribution/index.ts'
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover, isWithin } from '../text/index.ts'
import { leftOpenWords } from './en/left-open/left-open-words.ts'
import type { LeftOpenWords } from './left-open-words.ts'
import type { Act, Entity, LeftOpen, Told } from './types.ts'

/** Finds the questions that an article says were not answered. */
export function findLeftOpen(told: Told): readonly LeftOpen[] {
  return told.attributions
    .filter((attribution) => attribution.stance === 'declines')
    .flatMap((attribution) => questionsOf(told, attribution))
}

function questionsOf(told: Told, attribution: Attribution): readonly LeftOpen[] {
  const { sentence: at, token: cueHead } = attribution.cueHead
  const sentence = told.analysis.sentences[at]
  if (sentence === undefined || !isRefusal(sentence, cueHead, attribution)) return []
  const isQuestion = ([first]: readonly Token[]): boolean =>
    first !== undefined && leftOpenWords.interrogatives.has(first.form.toLowerCase())
  const by = attribution.source && entityAt(told.entities, attribution, sentence)
  const asked = attribution.content.flatMap((span) => partsOf(sentence, span))
  if (asked.some(isStatement)) return []
  // "did not say it": only what is put as a question was left open by not being said.
  if (!attribution.rule.startsWith('refusal') && !asked.some(isQuestion)) return []
  const isAhead = attribution.rule === 'refusal: not yet'
  const named = isAhead ? [] : asked.filter((tokens) => !isUnspecific(tokens))
  const before = named.length > 0 ? undefined : askedBefore(told, attribution)
  const parts = before ?? (asked.length > 0 ? asked : [[]])
  return parts.map((tokens) => {
    const about = actAsked(told, sentence, tokens)
    return {
      question: questionOf(tokens, leftOpenWords),
      ...(about && { about: about.id }),
      ...(by && { by: by.id }),
      evidence: tokens.length > 0 ? [spanOf(tokens)] : [attribution.cue],
    }
  })
}

/** "can't comment on that": the words name no question. */
function isUnspecific(tokens: readonly Token[]): boolean {
  const nouns = tokens.filter(({ upos }) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(upos))
  return nouns.every(({ lemma }) => leftOpenWords.unspecific.has(lemma.toLowerCase()))
}

/** In a transcript: the questions that end the turn before this one. */
function askedBefore(told: Told, { cue }: Attribution): readonly (readonly Token[])[] | undefined {
  const turns = told.attributions.filter(
    ({ rule, cue: [start] }) => rule === 'turn' && start < cue[0],
  )
  const asking = turns.at(-2)
  if (asking?.stance !== 'asks') return undefined
  // A turn's first sentence holds its label too.
  const said = ({ tokens }: Sentence): readonly Token[] =>
    tokens.filter(({ span }) => asking.content.some((words) => isWithin(span, words)))
  const isAsking = (sentence: Sentence): boolean =>
    said(sentence).at(-1)?.form === '?' ||
    told.attributions.some(
      ({ stance, rule, cueHead }) =>
        stance === 'asks' && rule !== 'turn' && cueHead.sentence === sentence.index,
    )
  const question = told.analysis.sentences.findLast(
    (each) => said(each).length > 0 && isAsking(each),
  )
  const words = question && said(question)
  const [first] = words ?? []
  if (question === undefined || words === undefined || first === undefined) return undefined
  // "I'm curious if there was more": the question opens with its word of asking.
  const opening =
    words.at(-1)?.form === '?'
      ? first
      : words.find(({ form }) => leftOpenWords.interrogatives.has(form.toLowerCase()))
  const start = (opening ?? first).span[0]
  return partsOf(question, [start, words.at(-1)?.span[1] ?? first.span[1]])
}

/** A negated belief or a denial that was itself denied is no refusal. */
function isRefusal(sentence: Sentence, cueHead: number, { rule }: Attribution): boolean {
  if (rule.startsWith('refusal')) return true
  const lemma = sentence.tokens[cueHead]?.lemma.toLowerCase() ?? ''
  return leftOpenWords.telling.has(lemma)
}

/** "did not say that it failed": a sentence that was not said, not a question that was put. */
function isStatement([first]: readonly Token[]): boolean {
  return first !== undefined && leftOpenWords.statements.has(first.form.toLowerCase())
}

/** Cuts what was asked into questions. */
function partsOf(sentence: Sentence, span: Span): readonly (readonly Token[])[] {
  const tokens = sentence.tokens.filter((token) => isWithin(token.span, span))
  const parts: Token[][] = []
  for (const token of tokens) {
    const current = parts.at(-1)
    if (current === undefined || opensQuestion(sentence, token, current)) parts.push([token])
    else current.push(token)
  }
  return parts.map((part) => trimmed(part)).filter((part) => part.length > 0)
}

/** A new question opens after a comma or "and", with an interrogative or a coordinated noun phrase. */
function opensQuestion(sentence: Sentence, token: Token, current: readonly Token[]): boolean {
  const before = sentence.tokens[token.index - 1]
  if (before === undefined || !current.some((one) => one.index === before.index)) return false
  const isJoint = before.upos === 'CCONJ' || before.upos === 'PUNCT'
  if (!isJoint) return false
  if (leftOpenWords.interrogatives.has(token.form.toLowerCase())) return true
  // After a question with a verb, a noun phrase of its own: "… and the state of the talks".
  const hasVerb = current.some((one) => one.upos === 'VERB' || one.upos === 'AUX')
  return before.upos === 'CCONJ' && hasVerb && token.upos === 'DET' && isLastPhrase(sentence, token)
}

/** No finite verb follows: the words up to the next joint are a noun phrase. */
function isLastPhrase(sentence: Sentence, from: Token): boolean {
  for (let at = from.index; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'CCONJ') return true
    if (token.features.VerbForm === 'Fin' && token.relation !== 'acl:relcl') return false
  }
  return true
}

function trimmed(part: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token): boolean => token.upos === 'PUNCT' || token.upos === 'CCONJ'
  const first = part.findIndex((token) => !isEdge(token))
  const last = part.findLastIndex((token) => !isEdge(token))
  return first < 0 ? [] : part.slice(first, last + 1)
}

function spanOf(tokens: readonly Token[]): Span {
  const [first, ...rest] = tokens.map((token) => token.span)
  return first === undefined ? [0, 0] : cover(first, ...rest)
}

function questionOf(tokens: readonly Token[], words: LeftOpenWords): LeftOpen['question'] {
  const forms = tokens.map((token) => token.form.toLowerCase())
  const lemmas = tokens.map((token) => token.lemma.toLowerCase())
  // "Did they speak?"
  const isRequest = words.requests.has(forms[0] ?? '') && words.askers.has(forms[1] ?? '')
  if (tokens[0]?.upos === 'AUX') return isRequest ? 'other' : 'whether'
  const rule = words.questions.find(
    ({ opening, having }) =>
      (opening === undefined || opening === forms.slice(0, opening.split(' ').length).join(' ')) &&
      (having === undefined || lemmas.slice(0, HEAD_WORDS).some((lemma) => having.has(lemma))),
  )
  return rule?.question ?? 'other'
}

/** A noun that names the question stands among its first words: "the exact length of the call". */
const HEAD_WORDS = 4

function entityAt(
  entities: readonly Entity[],
  { sourceHead, source }: Attribution,
  sentence: Sentence,
): Entity | undefined {
  const head = sentence.tokens[sourceHead?.token ?? -1]?.span ?? source
  if (head === undefined) return undefined
  const holding = entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => isWithin(head, mention))
      .map((mention) => ({ entity, length: mention[1] - mention[0] })),
  )
  return holding.sort((left, right) => left.length - right.length)[0]?.entity
}

/** The act that the question names, or the contact that the sentence before it told of. */
function actAsked(told: Told, sentence: Sentence, tokens: readonly Token[]): Act | undefined {
  const mentions = (act: Act, span: Span): boolean =>
    act.mentions.some((mention) => isWithin(mention, span))
  const span = spanOf(tokens)
  return (
    told.acts.find((act) => mentions(act, span)) ??
    told.acts.find((act) => mentions(act, sentence.span)) ??
    told.acts.find((act) => act.status === 'held' && act.trigger[0] < sentence.span[0])
  )
}
