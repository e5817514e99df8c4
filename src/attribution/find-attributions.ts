/**
 * Who says what, and how.
 * In: an article and its analysis. Out: attributions in order of the text, each inside the content
 * of another one knowing which. Three steps: cues on the trees give drafts, quotations find their
 * speakers among them, and the whole is numbered and nested.
 * Source, cue and content as in PARC (Pareti 2012) and PolNeAR (Newell et al. 2018).
 */
import type { Article } from '../article/index.ts'
import type { Analysis, Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { isWithin, overlaps } from '../text/index.ts'
import { findAdjectiveCues } from './adjectives.ts'
import { findBareRefusals } from './bare-refusals.ts'
import type { Told } from './dialogue.ts'
import { withQuotations } from './dialogue.ts'
import type { Draft } from './draft.ts'
import { english } from './en/lexicon.ts'
import { findNounCues } from './nouns.ts'
import { findPhraseCues } from './phrases.ts'
import { findLightCues } from './light.ts'
import type { Quotation } from './quotations.ts'
import { findQuotations } from './quotations.ts'
import { rehung } from './rehang.ts'
import { findRefusals } from './refusals.ts'
import { findSignatures } from './signatures.ts'
import { findTurns } from './turns.ts'
import type { Attribution, DatedWords, SaidOn } from './types.ts'
import { findUnanswered } from './unanswered.ts'
import { findVerbCues } from './verbs.ts'

/** Finds every attribution of an article; `times` are its times, for when something was said. */
export function findAttributions(
  article: Article,
  analysis: Analysis,
  times: readonly DatedWords[] = [],
): readonly Attribution[] {
  const quotations = findQuotations(article)
  const found = [...draftsOf(analysis), ...findSignatures({ article, analysis }, quotations)]
  const drafts = found.map((draft) => withinMarks(draft, quotations))
  const told = withQuotations({ article, analysis, lexicon: english }, drafts, quotations)
  const turns = findTurns({ article, analysis, lexicon: english })
  const attributions = [...told, ...turns]
    .filter((one, _, all) => !isOfNobody(one, all))
    .sort((left, right) => startOf(left) - startOf(right) || left.draft.cue[0] - right.draft.cue[0])
    .map((one, position) => attributionFrom(one, position, { quotations, times }))
  return nested(attributions)
}

/** "No comment" is an answer only in somebody's mouth. */
function isOfNobody({ draft }: Told, all: readonly Told[]): boolean {
  if (draft.source !== undefined || !draft.rule.startsWith('refusal')) return false
  return !all.some(
    (other) => other.draft !== draft && other.content.some((span) => isWithin(draft.cue, span)),
  )
}

function draftsOf(analysis: Analysis): readonly Draft[] {
  return analysis.sentences.flatMap((sentence) => {
    if (!sentence.parsed) return []
    const scene = { analysis, sentence: rehung(sentence, english), lexicon: english }
    // A refusal or a citation reads more out of its verb than the verb's own record does.
    const refusals = [...findRefusals(scene), ...findUnanswered(scene), ...findBareRefusals(scene)]
    const light = findLightCues(scene).filter(
      ({ cue }) => !refusals.some((one) => overlaps(cue, one.cue)),
    )
    // "questions about the call" that were not answered are no questions of their own.
    const nouns = findNounCues(scene).filter(
      ({ cue }) => ![...refusals, ...light].some(({ frame }) => overlaps(frame, cue)),
    )
    const phrases = [...findPhraseCues(scene), ...findAdjectiveCues(scene)]
    const special = [...refusals, ...light, ...nouns, ...phrases]
    // "refused to confirm or deny": the second verb is refused with the first.
    const verbs = findVerbCues(scene).filter(
      ({ cue, cueHead }) =>
        !special.some((one) => overlaps(cue, one.cue)) &&
        !refusals.some((one) => isJoinedTo(scene.sentence, cueHead, one.cueHead)),
    )
    const drafts = [...verbs.map((draft) => beforeClosing(draft, special)), ...special]
    return drafts.map((draft) => besideOthers(draft, drafts, sentence))
  })
}

function isJoinedTo({ tokens }: Sentence, index: number, first: number): boolean {
  const token = tokens[index]
  return token?.relation === 'conj' && token.head === first && token.xpos === 'VB'
}

/** "Ada Lund, who noted the delay, said": with a cue of its own the clause does not belong to the source. */
function besideOthers(draft: Draft, drafts: readonly Draft[], { tokens }: Sentence): Draft {
  const { source, sourceHead } = draft
  if (source === undefined || sourceHead === undefined) return draft
  const inner = drafts.find(
    ({ cue, cueHead }) =>
      cueHead > sourceHead && isWithin(cue, source) && !overlaps(cue, draft.cue),
  )
  const comma = tokens.find(
    ({ index, upos }) =>
      index > sourceHead &&
      index < (inner?.cueHead ?? 0) &&
      upos === 'PUNCT' &&
      /^W/.test(tokens[index + 1]?.xpos ?? ''),
  )
  return comma === undefined ? draft : { ...draft, source: [source[0], comma.span[0]] }
}

/** What is said in quotation marks ends with them: “I think we will,” the envoy said. */
function withinMarks(draft: Draft, quotations: readonly Quotation[]): Draft {
  const around = overlapping(quotations, draft.cue).find(({ span }) => isWithin(draft.cue, span))
  if (around === undefined || draft.cue[1] - draft.cue[0] <= 1) return draft
  const content = draft.content.flatMap(([from, to]) => {
    const kept: Span = [Math.max(from, around.span[0] + 1), Math.min(to, around.span[1] - 1)]
    return kept[1] > kept[0] ? [kept] : []
  })
  return { ...draft, content }
}

/** "Polls show that …, according to X": the closing phrase is about all of it, not in the content. */
function beforeClosing(draft: Draft, phrases: readonly Draft[]): Draft {
  const closing = phrases.find(
    (phrase) =>
      phrase.rule === 'preposition' &&
      phrase.content.some((span) => isWithin(draft.cue, span)) &&
      draft.content.some((span) => isWithin(phrase.cue, span)),
  )
  if (closing === undefined) return draft
  const content = draft.content
    .filter((span) => span[0] < closing.frame[0])
    .map(([from, to]) => [from, Math.min(to, closing.frame[0])] as const)
  return { ...draft, content }
}

function startOf({ draft, content }: Told): number {
  return Math.min(draft.cue[0], draft.source?.[0] ?? Infinity, content[0]?.[0] ?? Infinity)
}

function attributionFrom(
  { draft, content }: Told,
  position: number,
  {
    quotations,
    times,
  }: { readonly quotations: readonly Quotation[]; readonly times: readonly DatedWords[] },
): Attribution {
  const saidOn = saidOnOf(draft, content, times)
  const { sentence, source, sourceHead, channel, network } = draft
  return {
    id: `q${String(position + 1)}`,
    ...(source && { source }),
    cue: draft.cue,
    content,
    kind: kindOf(draft.cue, content, quotations),
    stance: draft.stance,
    ...(channel && { channel }),
    ...(network !== undefined && { network }),
    ...(saidOn && { saidOn }),
    ...(sourceHead !== undefined && { sourceHead: { sentence, token: sourceHead } }),
    cueHead: { sentence, token: draft.cueHead },
    rule: draft.rule,
    ...(draft.presupposed && { presupposed: true }),
  }
}

/** A day or hour beside the cue and not in what is said: "said in a briefing on Tuesday that …". */
function saidOnOf(
  { frame, sentence, source }: Draft,
  content: readonly Span[],
  times: readonly DatedWords[],
): SaidOn | undefined {
  for (const { edtf, sentence: index, span, type } of times) {
    if (edtf === undefined || index !== sentence || (type !== 'DATE' && type !== 'TIME')) continue
    if (!isWithin(span, frame) || content.some((words) => overlaps(words, span))) continue
    if (source === undefined || !overlaps(source, span)) return { edtf, evidence: span }
  }
  return undefined
}

/** Direct when all of the content is quoted, mixed when a part is; marks round the cue too do not count. */
function kindOf(
  cue: Span,
  content: readonly Span[],
  quotations: readonly Quotation[],
): Attribution['kind'] {
  let quoted = 0
  let whole = 0
  for (const span of content) {
    whole += span[1] - span[0]
    for (const quotation of overlapping(quotations, span)) {
      const holdsCue = cue[1] - cue[0] > 1 && isWithin(cue, quotation.span)
      if (holdsCue) continue
      quoted += Math.min(span[1], quotation.span[1]) - Math.max(span[0], quotation.span[0])
    }
  }
  if (quoted === 0) return 'indirect'
  return whole - quoted <= SLACK ? 'direct' : 'mixed'
}

/** Units of punctuation that may stand outside the marks of a direct quotation. */
const SLACK = 3

function overlapping(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.span[1] ?? 0) <= span[0]) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let at = low; at < quotations.length; at++) {
    const quotation = quotations[at]
    if (quotation === undefined || quotation.span[0] >= span[1]) break
    found.push(quotation)
  }
  return found
}

/** Gives each attribution the innermost one whose content holds its cue. */
function nested(attributions: readonly Attribution[]): readonly Attribution[] {
  const contents = attributions
    .flatMap(({ id, content }) => content.map((span) => ({ id, span })))
    .sort((left, right) => left.span[0] - right.span[0] || right.span[1] - left.span[1])
  const open: { id: string; span: Span }[] = []
  const byCue = [...attributions].sort((left, right) => left.cue[0] - right.cue[0])
  const within = new Map<string, string>()
  let next = 0
  for (const { id, cue } of byCue) {
    for (; (contents[next]?.span[0] ?? Infinity) <= cue[0]; next++) {
      const content = contents[next]
      if (content) open.push(content)
    }
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= cue[0]) open.pop()
    const holder = open.findLast((one) => one.id !== id && isWithin(cue, one.span))
    if (holder) within.set(id, holder.id)
  }
  return attributions.map((one) => {
    const holder = within.get(one.id)
    return holder === undefined ? one : { ...one, within: holder }
  })
}
