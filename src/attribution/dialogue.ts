/**
 * Whose words a quotation holds.
 * In: the drafts of all sentences and the quotations. Out: drafts whose content holds the
 * quotations beside them, over sentences and paragraphs:
 *   "We will answer," the admiral said. "But not with ships. And not tomorrow."
 *   content           source      cue   content of the same
 * A quotation that nobody is found for stays a draft of its own, without a source.
 */
import type { Article } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { compareSpans, cover, isWithin, overlaps } from '../text/index.ts'
import { announcedParagraph } from './announced-paragraphs.ts'
import { type Speaker, speakerBeside } from './beside.ts'
import type { Draft } from './draft.ts'
import { isBeside } from './frame-beside.ts'
import type { Lexicon } from './lexicon.ts'
import type { Quotation } from './quotations.ts'

export interface Told {
  readonly draft: Draft
  readonly content: readonly Span[]
}

interface Scope {
  readonly article: Article
  readonly analysis: Analysis
  readonly lexicon: Lexicon
}

/** The drafts with the quotations that belong to them; drafts left without content are dropped. */
export function withQuotations(
  { article, analysis, lexicon }: Scope,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Told[] {
  const page: Page = {
    text: article.text,
    paragraphs: article.paragraphs,
    analysis,
    lexicon,
    quotations,
    told: drafts.map((draft) => ({ draft, content: [...draft.content] })),
    quoted: quotedDrafts(drafts, quotations),
  }
  const bySentence = new Map<number, Working[]>()
  for (const working of page.told) {
    const list = bySentence.get(working.draft.sentence)
    if (list) list.push(working)
    else bySentence.set(working.draft.sentence, [working])
  }
  let last: Spoken | undefined
  for (const place of placesOf(page)) {
    const spoken = give(page, place, { bySentence, last })
    if (spoken && last && isGuessBefore(last, place)) handOver(page, last, spoken)
    last = spoken ?? last
  }
  for (const working of page.told) {
    const next = working.content.length > 0 ? undefined : announcedParagraph(page, working.draft)
    if (next !== undefined) working.content = [next]
  }
  return page.told.filter(
    ({ content, draft }) => content.length > 0 || WITHOUT_CONTENT.test(draft.rule),
  )
}

/** Rules whose attributions may name no content: a refusal, and who answers for a whole release. */
const WITHOUT_CONTENT = /^(?:refusal|attributable)/

function quotedDrafts(
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): ReadonlySet<Draft> {
  let next = 0
  const sorted = [...drafts].sort((left, right) => left.cue[0] - right.cue[0])
  return new Set(
    sorted.filter(({ cue }) => {
      while ((quotations[next]?.span[1] ?? Infinity) <= cue[0]) next++
      return (quotations[next]?.span[0] ?? Infinity) <= cue[0]
    }),
  )
}

/** A quotation left open went to nobody, and the paragraph that goes on with it has a speaker. */
function isGuessBefore({ working, quotation }: Spoken, { quotation: next }: Place): boolean {
  return (
    working.draft.rule === ALONE && quotation.isOpen && next.paragraph === quotation.paragraph + 1
  )
}

function handOver(page: Page, from: Spoken, to: Spoken): void {
  if (from.working === to.working) return
  to.working.content = joined([...from.working.content, ...to.working.content])
  from.working.content = []
  const at = page.told.indexOf(from.working, page.told.length - 2)
  if (at >= 0) page.told.splice(at, 1)
}

const ALONE = 'quotation alone'

interface Working {
  readonly draft: Draft
  content: Span[]
}

interface Page {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly analysis: Analysis
  readonly lexicon: Lexicon
  readonly quotations: readonly Quotation[]
  readonly told: Working[]
  /** Drafts whose cue stands in quotation marks: they hold no quotation but are in one. */
  readonly quoted: ReadonlySet<Draft>
}

/** A quotation with the sentences it touches. */
interface Place {
  readonly quotation: Quotation
  readonly sentences: readonly number[]
}

/** Who spoke the quotation before. */
interface Spoken {
  readonly working: Working
  readonly quotation: Quotation
}

function placesOf({ quotations, analysis }: Page): readonly Place[] {
  const { sentences } = analysis
  let first = 0
  return quotations.map((quotation) => {
    while ((sentences[first]?.span[1] ?? Infinity) <= quotation.span[0]) first++
    const touched: number[] = []
    for (let at = first; at < sentences.length; at++) {
      if ((sentences[at]?.span[0] ?? Infinity) >= quotation.span[1]) break
      touched.push(at)
    }
    return { quotation, sentences: touched }
  })
}

function give(
  page: Page,
  place: Place,
  {
    bySentence,
    last,
  }: { readonly bySentence: ReadonlyMap<number, Working[]>; readonly last: Spoken | undefined },
): Spoken | undefined {
  const { quotation } = place
  const before = (place.sentences[0] ?? 0) - 1
  const after = (place.sentences.at(-1) ?? -2) + 1
  const candidates = [before, ...place.sentences, after]
    .flatMap((sentence) => bySentence.get(sentence) ?? [])
    .filter(({ draft }) => draft.takesQuote && !page.quoted.has(draft))
  const holder =
    candidates.find(({ content }) => content.some((span) => overlaps(span, quotation.span))) ??
    candidates.find((one) => isBeside(page, one, quotation))
  if (holder) return taken(holder, quotation)
  const isPart = place.sentences
    .flatMap((sentence) => bySentence.get(sentence) ?? [])
    .some(({ content }) => content.some((span) => isWithin(quotation.span, span)))
  if (isPart || !isUtterance(page, place)) return undefined
  if (last && goesOn(page, last, place)) return taken(last.working, quotation)
  const spoken = alone(page, place)
  if (spoken === undefined || spoken.working.draft.source !== undefined) return spoken
  const told = toldBefore(page, place, bySentence.get(before) ?? [])
  if (told === undefined) return spoken
  page.told.pop()
  return taken(told, quotation)
}

/** "Tovia was late, the envoy said. “We waited for hours.”": whose words the sentence before it told. */
function toldBefore(
  { analysis, text }: Page,
  { quotation, sentences: [first = -1] }: Place,
  drafts: readonly Working[],
): Working | undefined {
  const own = analysis.sentences[first]
  const before = analysis.sentences[first - 1]
  if (own?.span[0] !== quotation.span[0] || own.paragraph !== before?.paragraph) return undefined
  if (!/[.?!,]\W?$/u.test(text.slice(...quotation.span))) return undefined
  return drafts.find(
    ({ draft, content }) =>
      draft.cueHead === before.root && draft.source !== undefined && content.length > 0,
  )
}

function taken(working: Working, quotation: Quotation): Spoken {
  working.content = joined([...working.content, quotation.span])
  return { working, quotation }
}

/** Sorts spans and joins those that overlap. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort(compareSpans)) {
    const last = result.at(-1)
    if (last && span[0] <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], span[1])]
    else result.push(span)
  }
  return result
}

/** Whether a quotation can stand for an utterance: it opens a sentence or follows a comma or colon. */
function isUtterance({ text, paragraphs, analysis }: Page, place: Place): boolean {
  const { span, paragraph } = place.quotation
  const from = paragraphs[paragraph]?.[0] ?? 0
  const before = text
    .slice(Math.max(from, span[0] - 3), span[0])
    .trimEnd()
    .at(-1)
  const opensSentence = analysis.sentences[place.sentences[0] ?? -1]?.span[0] === span[0]
  const isWhole = /[.?!,…—–]['’)]?\W?$/u.test(text.slice(span[0], span[1]))
  if (before === undefined || opensSentence) return isWhole || place.quotation.isOpen
  return /[:,.?!]/u.test(before) && isWhole && span[1] - span[0] > SHORT
}

/** Shorter than this and after a comma it is a title or a nickname. */
const SHORT = 24

/** The speaker goes on in the same paragraph, or in the next when that is all quotation. */
function goesOn(page: Page, last: Spoken, { quotation }: Place): boolean {
  const distance = quotation.paragraph - last.quotation.paragraph
  if (distance === 0) return true
  const span = page.paragraphs[quotation.paragraph]
  if (distance !== 1 || span === undefined || quotation.span[0] !== span[0]) return false
  // Of a dialogue without cues nobody knows who goes on.
  const isNobodys = last.working.draft.rule === ALONE
  return last.quotation.isOpen || (!isNobodys && quotation.span[1] >= span[1] - 1)
}

function alone(page: Page, { quotation, sentences }: Place): Spoken | undefined {
  const [sentence] = sentences
  const tokens = page.analysis.sentences[sentence ?? -1]?.tokens ?? []
  const opening = tokens.find((token) => token.span[0] >= quotation.span[0])
  if (sentence === undefined || opening === undefined) return undefined
  const mark: Span = [quotation.span[0], quotation.span[0] + 1]
  const speaker = speakerBeside(page, quotation.span, sentences)
  const draft: Draft = {
    sentence,
    cueHead: opening.index,
    cue: mark,
    content: [],
    stance: 'says',
    rule: ALONE,
    takesQuote: true,
    frame: mark,
  }
  const working: Working = {
    draft: speaker ? spokenBy(draft, speaker) : draft,
    content: [quotation.span],
  }
  page.told.push(working)
  return { working, quotation }
}

/** The quotation in the mouth of whoever the verb or the colon beside it names. */
function spokenBy(draft: Draft, { sentence, cue, cueHead, source }: Speaker): Draft {
  return {
    ...draft,
    sentence: sentence.index,
    cue,
    cueHead,
    source: source.span,
    sourceHead: source.head,
    rule: 'beside a quotation',
    frame: cover(cue, source.span),
  }
}
