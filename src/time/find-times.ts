/**
 * In: an article and its analysis. Out: its time expressions in order, each with its value, its anchor
 * and the rules that made it.
 * The one idea: one pass from left to right, the longest match at each place, each result being the
 * anchor for those that follow ("a day before").
 */
import { overlaps, isWithin, type Span } from '../text/index.ts'
import type { Article } from '../article/index.ts'
import type { Analysis, Name, Sentence } from '../language/index.ts'
import { dayFromIso, isoFrom } from './calendar.ts'
import type { Candidate, Context } from './context.ts'
import { dayRangeFrom, edtfFrom } from './edtf.ts'
import { cellsOf, type Cell } from './engine/cells.ts'
import { clauseAt } from './engine/clause.ts'
import { Matcher, type Found, type Place } from './engine/rule.ts'
import { expression } from './en/categories.ts'
import { NEWS_WORDS } from './en/news-words.ts'
import { english } from './en/grammar.ts'
import { leaningOf, tenseOf, tenseOfWords } from './en/tense.ts'
import { grainOf } from './grain.ts'
import { Mentioned } from './mentioned.ts'
import type { SetValue } from './value.ts'
import { isHistory } from './story.ts'
import { timexFrom, timexTypeOf } from './timex.ts'
import type { DayRange, TimeExpression } from './types.ts'

/** All time expressions of an article, in the order of the text. */
export function findTimes(article: Article, analysis: Analysis): readonly TimeExpression[] {
  const published =
    article.published.kind === 'known' ? dayFromIso(article.published.value) : undefined
  const mentioned = new Mentioned()
  const isStory = isHistory(article.text, published, NEWS_WORDS)
  const names = namesBySentence(analysis)
  return analysis.sentences.flatMap((sentence) =>
    timesOf(sentence, {
      text: article.text,
      published,
      mentioned,
      isStory,
      names: names.get(sentence.index) ?? [],
    }),
  )
}

interface Surroundings {
  readonly text: string
  readonly published: Context['published']
  readonly mentioned: Mentioned
  readonly isStory: boolean
  readonly names: readonly Name[]
}

function namesBySentence(analysis: Analysis): ReadonlyMap<number, readonly Name[]> {
  const bySentence = new Map<number, Name[]>()
  for (const name of analysis.names)
    bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name])
  return bySentence
}

function timesOf(sentence: Sentence, around: Surroundings): readonly TimeExpression[] {
  const matcher = new Matcher(english, cellsOf(around.text, sentence.span))
  const times: TimeExpression[] = []
  for (let at = 0; at < matcher.cells.length; at++) {
    const one = timeAt(matcher, at, { sentence, around })
    if (one === undefined) continue
    times.push(one.time)
    at = one.end - 1
  }
  return times
}

interface Where {
  readonly sentence: Sentence
  readonly around: Surroundings
}

function timeAt(
  matcher: Matcher,
  at: number,
  where: Where,
): { readonly time: TimeExpression; readonly end: number } | undefined {
  const { sentence, around } = where
  for (const found of matcher.matchesAt(expression.name, at)) {
    const cells = matcher.cells.slice(at, found.match.end)
    const span = spanOf(cells)
    if (isInName(span, around.names)) continue
    if (!found.rule.accepts(placeOf(matcher, [at, found.match.end], sentence))) continue
    const context = contextAt(span, matcher.cells[at - 1], where)
    // Invariant: the rules of the category yield candidates.
    const candidate = found.match.read(context)?.value as Candidate | undefined
    if (candidate === undefined) continue
    if (candidate.value.kind === 'calendar' && candidate.isAside !== true)
      around.mentioned.add(candidate.value)
    return {
      time: expressionFrom({ span, found, candidate, sentence, context }),
      end: found.match.end,
    }
  }
  return undefined
}

function spanOf(cells: readonly Cell[]): Span {
  const start = cells[0]?.span[0] ?? 0
  return [start, cells.at(-1)?.span[1] ?? start]
}

/** Words inside a longer name ("Sunday Times") are no time. */
function isInName(span: Span, names: readonly Name[]): boolean {
  return names.some(
    (name) => overlaps(span, name.span) && !isWithin(name.span, span) && !closes(span, name),
  )
}

/** A year or month may close a name: "the Treaty of 1920". */
function closes(span: Span, name: Name): boolean {
  return span[1] === name.span[1] && span[1] - span[0] === 4 && name.type !== 'PER'
}

function placeOf(matcher: Matcher, [from, to]: Span, sentence: Sentence): Place {
  const cells = matcher.cells.slice(from, to)
  const span = spanOf(cells)
  const tokens = sentence.tokens.filter((token) => overlaps(token.span, span))
  const heads = tokens
    .map((token) => sentence.tokens[token.head])
    .filter((head) => head !== undefined)
    .filter((head) => !tokens.includes(head))
  return {
    cells,
    before: matcher.cells[from - 1],
    beforeThat: matcher.cells[from - 2],
    previous: sentence.tokens.findLast((token) => token.span[1] <= span[0]),
    after: matcher.cells[to],
    tokens,
    heads,
    next: sentence.tokens.find(
      (token) => token.span[0] >= span[1] && /^[\p{L}\p{Nd}]/u.test(token.form),
    ),
  }
}

function contextAt(span: Span, before: Cell | undefined, { sentence, around }: Where): Context {
  const { text, published, mentioned, isStory } = around
  const clause = clauseAt(sentence, span)
  const tense = clause === undefined ? tenseOfWords(text.slice(...sentence.span)) : tenseOf(clause)
  return {
    published,
    tense: leaningOf(before?.lower ?? '', clause) ?? tense,
    isDirect: clause?.isDirect ?? false,
    story: isStory ? mentioned.latest() : undefined,
    mentioned: (grain) => mentioned.last(grain),
    mentionedAs: (grain) => mentioned.lastAs(grain),
  }
}

interface Made {
  readonly span: Span
  readonly found: Found
  readonly candidate: Candidate
  readonly sentence: Sentence
  readonly context: Context
}

function expressionFrom({ span, found, candidate, sentence, context }: Made): TimeExpression {
  const { value, mod, anchor, basis, also, steps } = candidate
  const edtf = edtfFrom(value)
  const days = daysUpTo(dayRangeFrom(value), candidate, context)
  return {
    span,
    sentence: sentence.index,
    type: timexTypeOf(value),
    timex: timexFrom(value),
    ...(mod !== undefined && { mod }),
    ...(value.kind === 'set' && setAttributes(value)),
    ...(edtf !== undefined && { edtf }),
    ...(days !== undefined && { days }),
    grain: grainOf(value),
    basis,
    anchor,
    rule: (anchor === 'unknown' ? undefined : steps[0]?.rule) ?? found.rule.name,
    derivation: [...steps, { rule: found.rule.name, detail: timexFrom(value) }],
    also: also.map((other) => edtfFrom(other)).filter((text) => text !== undefined),
  }
}

function setAttributes({ quantity, frequency }: SetValue): { quant?: string; freq?: string } {
  return {
    ...(quantity !== undefined && { quant: quantity }),
    ...(frequency !== undefined && { freq: `${frequency}X` }),
  }
}

/** What a past clause tells of this week has happened by the publication. */
function daysUpTo(
  days: DayRange | undefined,
  { anchor }: Candidate,
  { published, tense }: Context,
): DayRange | undefined {
  if (days?.from === undefined || days.to === undefined || published === undefined) return days
  const last = isoFrom(published)
  const isBounded =
    anchor === 'published' && tense === 'past' && days.from <= last && last < days.to
  return isBounded ? { from: days.from, to: last } : days
}
