/**
 * What stands around a match: the words and cells beside it for the rule that asks whether to believe it,
 * and the context that its value is built in.
 */
import type { Span } from '../text/index.ts'
import type { Sentence, Token } from '../language/index.ts'
import type { Context } from './context.ts'
import type { Cell } from './engine/cells.ts'
import { clauseAt } from './engine/clause.ts'
import type { Place } from './engine/rule.ts'
import { firstEndingAfter, tokensAt } from './engine/tokens.ts'
import type { Grain } from './types.ts'
import type { CalendarValue } from './value.ts'
import { isAheadIn, isPastPlan, leaningOf, tenseOf, tenseOfWords } from './en/tense.ts'
import { isAsFine, type Mentioned } from './mentioned.ts'
import type { Publication } from './publication.ts'
import type { RunningTime } from './running-time.ts'

/** The span that cells cover. */
export function spanOf(cells: readonly Cell[]): Span {
  const start = cells[0]?.span[0] ?? 0
  return [start, cells.at(-1)?.span[1] ?? start]
}

/** The surroundings of the cells from one index up to another. */
export function placeOf(all: readonly Cell[], [from, to]: Span, sentence: Sentence): Place {
  const cells = all.slice(from, to)
  const span = spanOf(cells)
  const tokens = tokensAt(sentence, span)
  const first = firstEndingAfter(sentence.tokens, span[0])
  const after = sentence.tokens.slice(first + tokens.length, first + tokens.length + WORDS_SEEN)
  const heads = tokens
    .map((token) => sentence.tokens[token.head])
    .filter((head) => head !== undefined)
    .filter((head) => !tokens.includes(head))
  return {
    cells,
    before: all[from - 1],
    beforeThat: all[from - 2],
    previous: sentence.tokens[first - 1],
    after: all[to],
    tokens,
    heads,
    next: after.find((token) => token.span[0] >= span[1] && /^[\p{L}\p{Nd}]/u.test(token.form)),
  }
}

/** How many words after a match are searched for the next one that is no sign. */
const WORDS_SEEN = 4

/** What is known of the article where a sentence is read. */
export interface Surroundings extends Publication {
  readonly text: string
  readonly mentioned: Mentioned
  /** Present when the text tells a history. */
  readonly running?: RunningTime
}

function wordsUpTo([start]: Span, { tokens }: Sentence): readonly Token[] {
  return tokens.slice(0, firstEndingAfter(tokens, start))
}

/** Units of text on each side that are looked through for a tense when there is no tree. */
const NEAR = 150

/** Years from the running time of a history beyond which a time was named aside. */
const YEARS_NEAR = 3

/** The context of the words at a span. */
export function contextAt(
  span: Span,
  before: Cell | undefined,
  around: Surroundings & { readonly sentence: Sentence },
): Context {
  const { sentence, text, published, isDayOpen, local, mentioned, running } = around
  const clause = clauseAt(sentence, span)
  const from = Math.max(sentence.span[0], span[0] - NEAR)
  const to = Math.min(sentence.span[1], span[1] + NEAR)
  const tense = clause === undefined ? tenseOfWords(text.slice(from, to)) : tenseOf(clause)
  /** In a history only what is near its running time can be meant. */
  const toldIn = (grain: Grain): CalendarValue | undefined => {
    const last = mentioned.last(grain)
    const away = (last?.year ?? 0) - (running?.now?.year ?? 0)
    const isAside = away > YEARS_NEAR || away < 0
    if (!isAside) return last
    return running?.now && isAsFine(running.now, grain) ? running.now : undefined
  }
  const isDirect = clause !== undefined && clause.isDirect && !isPastPlan(clause)
  return {
    published,
    isDayOpen,
    local,
    tense: leaningOf(before?.lower ?? '', clause, wordsUpTo(span, sentence)) ?? tense,
    isDirect,
    isAheadIn:
      running === undefined &&
      isDirect &&
      isAheadIn(before?.lower ?? '', clause, wordsUpTo(span, sentence)),
    story: running?.now,
    mentioned: (grain) => (running === undefined ? mentioned.last(grain) : toldIn(grain)),
    mentionedAs: (...grains) => mentioned.lastAs(...grains),
    isInMonths: mentioned.isInMonths,
    reported: running ? mentioned.lastAs('quarter') : mentioned.quarterOfReport(published),
  }
}
