/**
 * In: an article and its analysis. Out: its time expressions in order, each with its value, its anchor
 * and the rules that made it.
 * The one idea: one pass from left to right, the longest match at each place, each result being the
 * anchor for those that follow ("a day before").
 */
import { overlaps, isWithin, type Problem, type Span } from '../text/index.ts'
import type { Article } from '../article/index.ts'
import type { Analysis, Name, Sentence } from '../language/index.ts'
import { compareDays, daysOf } from './calendar.ts'
import type { Candidate, Context } from './context.ts'
import { cellsOf, type Cell } from './engine/cells.ts'
import { Matcher } from './engine/grammar.ts'
import { expression } from './en/categories.ts'
import { english } from './en/grammar.ts'
import { COMPARING } from './en/comparing-words.ts'
import { STORY_WORDS } from './en/news-words.ts'
import { expressionFrom } from './expression.ts'
import { Mentioned } from './mentioned.ts'
import { withNights } from './nights.ts'
import { contextAt, placeOf, spanOf, type Surroundings } from './place.ts'
import { withPoints } from './points.ts'
import type { Placed } from './placed.ts'
import { publicationOf } from './publication.ts'
import { RunningTime } from './running-time.ts'
import { isHistory } from './story.ts'
import type { Derivation, Grain, TimeExpression } from './types.ts'
import { utterances } from './uttered.ts'
import type { Day } from './value.ts'

/** All time expressions of an article, in the order of the text. */
export function findTimes(article: Article, analysis: Analysis): readonly TimeExpression[] {
  return placedIn(article, analysis).flatMap(({ time }) => time ?? [])
}

/** What is odd about the times of an article: impossible dates, weekdays that contradict dates. */
export function findTimeProblems(article: Article, analysis: Analysis): readonly Problem[] {
  return placedIn(article, analysis).flatMap(({ problem }) => problem ?? [])
}

/** The times of an article with what else is known of each, in the order of the text. */
export function placedIn(article: Article, analysis: Analysis): readonly Placed[] {
  const { text } = article
  const publication = publicationOf(article)
  const isStory = isHistory(text, publication.published, STORY_WORDS)
  const around: Surroundings = {
    text,
    ...publication,
    mentioned: new Mentioned(),
    ...(isStory && { running: new RunningTime() }),
  }
  const names = namesBySentence(analysis)
  const recounted = utterances(article, publication.published)
  return analysis.sentences.flatMap((sentence) =>
    withPoints(
      text,
      recounted(
        sentence,
        withNights(
          sentence,
          placedOf({ ...around, sentence, names: names.get(sentence.index) ?? [] }),
        ),
      ),
    ),
  )
}

function namesBySentence(analysis: Analysis): ReadonlyMap<number, readonly Name[]> {
  const bySentence = new Map<number, Name[]>()
  for (const name of analysis.names) {
    const list = bySentence.get(name.sentence)
    if (list === undefined) bySentence.set(name.sentence, [name])
    else list.push(name)
  }
  return bySentence
}

interface Where extends Surroundings {
  readonly sentence: Sentence
  readonly names: readonly Name[]
}

function placedOf(where: Where): readonly Placed[] {
  const matcher = new Matcher(english, cellsOf(where.text, where.sentence.span))
  const placed: Placed[] = []
  for (let at = 0; at < matcher.cells.length; at++) {
    const one = placedAt(matcher, at, where)
    if (one === undefined) continue
    placed.push(one)
    at = one.end - 1
  }
  return placed
}

function placedAt(matcher: Matcher, at: number, where: Where): Placed | undefined {
  for (const { rule, match } of matcher.matchesAt(expression.name, at)) {
    const cells = matcher.cells.slice(at, match.end)
    const span = spanOf(cells)
    if (isInName(span, where.names)) continue
    if (!rule.accepts(placeOf(matcher.cells, [at, match.end], where.sentence))) continue
    const context = contextAt(span, matcher.cells[at - 1], where)
    // Invariant: the rules of the category yield candidates.
    const candidate = match.read(context)?.value as Candidate | undefined
    if (candidate === undefined) continue
    const problem = candidate.problem && { ...candidate.problem, span }
    if (candidate.isImpossible) return { end: match.end, ...(problem && { problem }) }
    if (!isCompared(candidate, matcher.cells[at - 1], where)) note(candidate, where)
    const sentence = where.sentence.index
    const time = expressionFrom({ cells, name: rule.name, candidate, sentence, context })
    // Invariant: the rules of the category yield candidates.
    const readOn = (published: Day | undefined): Candidate | undefined =>
      match.read({ ...context, ...ALONE, published })?.value as Candidate | undefined
    const countedOn = (day: Day, why: Derivation): TimeExpression | undefined => {
      const then: Context = { ...context, published: day, isDayOpen: false, local: undefined }
      // Invariant: the rules of the category yield candidates.
      const said = match.read(then)?.value as Candidate | undefined
      if (said === undefined || said.isImpossible === true) return undefined
      const steps = [why, ...said.steps]
      const heard: Candidate = { ...said, anchor: 'expression', steps }
      return expressionFrom({ cells, name: rule.name, candidate: heard, sentence, context: then })
    }
    return { time, readOn, countedOn, end: match.end, ...(problem && { problem }) }
  }
  return undefined
}

/** Words read by themselves: nothing is told before them. */
const ALONE = {
  isDayOpen: false,
  local: undefined,
  story: undefined,
  mentioned: () => undefined,
  mentionedAs: () => undefined,
  reported: undefined,
  isInMonths: false,
}

/** "rose in September from August" compares; what follows is still of September. */
function isCompared({ value }: Candidate, before: Cell | undefined, where: Where): boolean {
  if (value.kind !== 'calendar' || !COMPARED.has(value.grain)) return false
  if (where.running !== undefined || !COMPARING.has(before?.lower ?? '')) return false
  const own = daysOf(value)?.[0]
  const told = where.mentioned.lastAs(value.grain)
  const known = told && daysOf(told)?.[0]
  return own !== undefined && known !== undefined && compareDays(own, known) < 0
}

const COMPARED: ReadonlySet<Grain> = new Set(['month', 'quarter'])

/** Later words may hang on this time. */
function note({ value, basis, isAside }: Candidate, { mentioned, running }: Surroundings): void {
  if (value.kind === 'duration') mentioned.addLength(value)
  if (value.kind !== 'calendar' || isAside === true) return
  mentioned.add(value)
  running?.follow(value.last ?? value, basis)
}

/** Words inside a longer name ("Sunday Times") are no time. */
function isInName(span: Span, names: readonly Name[]): boolean {
  return names.some(
    (name) => overlaps(span, name.span) && !isWithin(name.span, span) && !closes(span, name),
  )
}

/** A year may close a name: "the Treaty of 1920". */
function closes(span: Span, name: Name): boolean {
  return span[1] === name.span[1] && span[1] - span[0] === 4 && name.type !== 'PER'
}
