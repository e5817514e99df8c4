/**
 * Questions left open: what someone would not answer.
 * In: what an article tells. Out: one entry a question, with who would not answer it.
 *   Ryder wouldn't answer questions about  how long the call lasted, why it occurred and the state of …
 *   by                                     length                    reason              state
 * Refusals come from the attributions whose stance is `declines`; their content is cut into questions
 * at interrogatives and coordinated nouns, by the order of the words, since trees fail on such lists.
 */
import { chainOf, type Attribution } from '../attribution/index.ts'
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
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at)
}

/** "I'd refer you to them … I have nothing to add": refused twice, left open once. */
function isSame(left: LeftOpen, right: LeftOpen): boolean {
  return (
    left.by === right.by && left.evidence.every((span, at) => span[0] === right.evidence[at]?.[0])
  )
}

function questionsOf(told: Told, attribution: Attribution): readonly LeftOpen[] {
  const { sentence: at, token: cueHead } = attribution.cueHead
  const sentence = told.analysis.sentences[at]
  if (sentence === undefined || !isRefusal(sentence, cueHead, attribution)) return []
  // "won't tell others how to act": a way to act is no question.
  const isQuestion = ([first, second]: readonly Token[]): boolean =>
    first !== undefined &&
    second?.xpos !== 'TO' &&
    leftOpenWords.interrogatives.has(first.form.toLowerCase())
  const by = refuserOf(told, attribution)
  const asked = attribution.content.flatMap((span) => partsOf(sentence, span))
  const isAnswering = attribution.rule.startsWith('refusal')
  if (!isAnswering && asked.some(isStatement)) return []
  // "did not say it": only what is put as a question was left open by not being said.
  if (!isAnswering && !asked.some(isQuestion)) return []
  const isAhead = attribution.rule === 'refusal: not yet'
  const named = isAhead ? [] : asked.filter((tokens) => !isUnspecific(tokens))
  const before = named.length > 0 ? undefined : askedBefore(told, attribution)
  // "I don't want to get ahead of the process" refuses only where a question was put.
  if (isAhead && before === undefined) return []
  if (attribution.rule === 'refusal: left at that' && isClosing(told, attribution)) return []
  const parts = before ?? (asked.length > 0 ? asked : [[]])
  return parts.map((tokens) => {
    const about = actAsked(told, sentence, tokens)
    return {
      question: questionOf(tokens, leftOpenWords) ?? questionOfVerb(sentence, attribution),
      ...(about && { about: about.id }),
      ...(by && { by: by.id }),
      evidence: tokens.length > 0 ? [spanOf(tokens)] : [attribution.cue],
    }
  })
}

/** "I'll leave it there" at the end of an answer says that it was one. */
function isClosing({ analysis, attributions }: Told, { cueHead, within }: Attribution): boolean {
  const turn = attributions.find(({ id }) => id === within)
  const from = turn?.content[0]?.[0] ?? 0
  const before = analysis.sentences.filter(
    ({ index, span }) => span[1] > from && index < cueHead.sentence,
  )
  return before.length > 1
}

/** Who would not answer; "I" and nobody named is whoever speaks. */
function refuserOf(told: Told, attribution: Attribution): Entity | undefined {
  for (const one of chainOf(told.attributions, attribution)) {
    const sentence = told.analysis.sentences[one.cueHead.sentence]
    if (sentence === undefined) return undefined
    const own = one.source && entityAt(told.entities, one, sentence)
    if (own !== undefined) return own
    const head = sentence.tokens[one.sourceHead?.token ?? -1]
    const isSpeaker =
      one.source === undefined || leftOpenWords.selves.has(head?.form.toLowerCase() ?? '')
    if (!isSpeaker) return undefined
  }
  return undefined
}

/** "did not name", "would not confirm": the verb tells what was asked where the words do not. */
function questionOfVerb({ tokens }: Sentence, { cue }: Attribution): LeftOpen['question'] {
  const verb = tokens.find(
    ({ lemma, span }) => isWithin(span, cue) && leftOpenWords.verbs.has(lemma.toLowerCase()),
  )
  return leftOpenWords.verbs.get(verb?.lemma.toLowerCase() ?? '') ?? 'other'
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
  const questions = told.analysis.sentences.filter(
    (each) => said(each).length > 0 && isAsking(each),
  )
  const question = questions[ordinalIn(told, cue) ?? questions.length - 1] ?? questions.at(-1)
  const words = question && said(question)
  const [first] = words ?? []
  if (question === undefined || words === undefined || first === undefined) return undefined
  // "I'm curious if there was more": the question opens with its word of asking.
  const opening =
    words.at(-1)?.form === '?'
      ? first
      : words.find(({ form }) => leftOpenWords.interrogatives.has(form.toLowerCase()))
  const start = (opening ?? first).span[0]
  const parts = partsOf(question, [start, words.at(-1)?.span[1] ?? first.span[1]])
  // "On the call, did he ask?", "If they stay, what then?": the question is what asks.
  const direct = parts.filter((part) => isDirect(question, part))
  return direct.length > 0 ? direct : parts
}

/** "On your second question, …": the number of the question that is spoken of, from 0. */
function ordinalIn({ analysis }: Told, cue: Span): number | undefined {
  const words = analysis.sentences.find(({ span }) => isWithin(cue, span))?.tokens ?? []
  const ordinal = words.find(
    ({ form, index, span }) =>
      span[0] < cue[0] &&
      leftOpenWords.ordinals.has(form.toLowerCase()) &&
      leftOpenWords.ranked.has(words[index + 1]?.lemma.toLowerCase() ?? ''),
  )
  return leftOpenWords.ordinals.get(ordinal?.form.toLowerCase() ?? '')
}

/** A part of a direct question that asks by itself: by its word of asking, or with the verb before its subject. */
function isDirect(sentence: Sentence, [first]: readonly Token[]): boolean {
  if (first === undefined) return false
  const isAsking = leftOpenWords.interrogatives.has(first.form.toLowerCase())
  return (
    (isAsking && !leftOpenWords.conditions.has(first.form.toLowerCase())) ||
    isInverted(sentence, first)
  )
}

/** "did he ask": the auxiliary stands before the subject. */
function isInverted({ tokens }: Sentence, { index, upos, head }: Token): boolean {
  const next = tokens[index + 1]
  if (upos !== 'AUX') return next?.xpos === 'EX'
  return tokens.some(
    (token) => token.head === head && token.relation.startsWith('nsubj') && token.index > index,
  )
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
  if (isInverted(sentence, token)) return true
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

function questionOf(
  tokens: readonly Token[],
  words: LeftOpenWords,
): LeftOpen['question'] | undefined {
  const forms = tokens.map((token) => token.form.toLowerCase())
  const lemmas = tokens.map((token) => token.lemma.toLowerCase())
  // "Did they speak?"
  const isRequest = words.requests.has(forms[0] ?? '') && words.askers.has(forms[1] ?? '')
  if (tokens[0]?.upos === 'AUX' || tokens[1]?.xpos === 'EX') return isRequest ? 'other' : 'whether'
  const rule = words.questions.find(
    ({ opening, having }) =>
      (opening === undefined || opening === forms.slice(0, opening.split(' ').length).join(' ')) &&
      (having === undefined || lemmas.slice(0, HEAD_WORDS).some((lemma) => having.has(lemma))),
  )
  return rule?.question
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
