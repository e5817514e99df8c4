/**
 * Rules as records, and how a list of them is matched.
 * In: cells and a list of rules. Out: for a category and a place, the longest match; among equals the
 * rule that stands first. Every answer is kept, so that each rule is tried once at each place.
 */
import type { Context } from '../context.ts'
import type { Token } from '../../language/index.ts'
import type { Cell } from './cells.ts'
import type { Category, Input, Match, Parts, Pattern, Value } from './pattern.ts'

/** A rule without the types of its parts: what lists of rules hold. */
export interface Rule {
  readonly name: string
  /** The category that it yields, and those that this one stands within. */
  readonly yields: readonly string[]
  readonly pattern: Pattern<unknown>
  readonly accepts: (place: Place) => boolean
}

/** Where a match stands: what a rule may ask about before it is believed. */
export interface Place {
  readonly cells: readonly Cell[]
  readonly before: Cell | undefined
  readonly beforeThat: Cell | undefined
  /** The word before the match. */
  readonly previous: Token | undefined
  readonly after: Cell | undefined
  /** The words of the match. */
  readonly tokens: readonly Token[]
  /** The words that the match's words depend on, outside the match. */
  readonly heads: readonly Token[]
  /** The first word after the match. */
  readonly next: Token | undefined
}

interface RuleRecord<T, P extends readonly Pattern<unknown>[]> {
  readonly name: string
  readonly yields: Category<T>
  readonly pattern: P
  /** The value of the parts; nothing when they make no sense together ("31 February"). */
  readonly build: (parts: Parts<P>, context: Context) => T | undefined
  /** Whether the surroundings allow it; asked when the match stands alone, not within another. */
  readonly accepts?: (place: Place) => boolean
}

/** A rule from its record; the parts that `build` gets have the types of the patterns. */
export function rule<T, const P extends readonly Pattern<unknown>[]>(
  record: RuleRecord<T, P>,
): Rule {
  const { name, yields, build, accepts = () => true } = record
  const whole = sequence(record.pattern)
  return {
    name,
    yields: lineOf(yields),
    accepts,
    pattern: {
      ...(whole.starts && { starts: whole.starts }),
      match: (input, at) => {
        const match = whole.match(input, at)
        return match && { end: match.end, read: (context) => readParts(match, context) }
      },
    },
  }

  function readParts(match: Match<Parts<P>>, context: Context): Value<T> | undefined {
    const parts = match.read(context)
    const value = parts && build(parts.value, context)
    return value === undefined ? undefined : { value }
  }
}

function lineOf(yields: Category<unknown>): readonly string[] {
  return [yields.name, ...(yields.within === undefined ? [] : lineOf(yields.within))]
}

/** All patterns one after the other, giving the list of their values. */
export function sequence<const P extends readonly Pattern<unknown>[]>(
  patterns: P,
): Pattern<Parts<P>> {
  const starts = patterns[0]?.starts
  return {
    ...(starts && { starts }),
    match: (input, at) => {
      const matches: Match<unknown>[] = []
      let end = at
      for (const pattern of patterns) {
        const match = pattern.match(input, end)
        if (match === undefined) return undefined
        matches.push(match)
        end = match.end
      }
      return { end, read: (context) => readAll(matches, context) }
    },
  }

  function readAll(
    matches: readonly Match<unknown>[],
    context: Context,
  ): Value<Parts<P>> | undefined {
    const values: unknown[] = []
    for (const match of matches) {
      const one = match.read(context)
      if (one === undefined) return undefined
      values.push(one.value)
    }
    // Invariant: one value for each pattern, in order, of the pattern's type.
    return { value: values as Parts<P> }
  }
}

export interface Found {
  readonly rule: Rule
  readonly match: Match<unknown>
}

/** The rules of one language, ready to be asked. */
export interface Grammar {
  readonly rules: readonly Rule[]
  readonly byCategory: ReadonlyMap<string, readonly Rule[]>
}

/** A grammar from a list of rules; their order decides between matches of equal length. */
export function grammarFrom(rules: readonly Rule[]): Grammar {
  const byCategory = new Map<string, Rule[]>()
  for (const one of rules)
    for (const name of one.yields) byCategory.set(name, [...(byCategory.get(name) ?? []), one])
  return { rules, byCategory }
}

/** One pass over the cells of a sentence. */
export class Matcher {
  readonly cells: readonly Cell[]
  readonly #grammar: Grammar
  readonly #known = new Map<string, (readonly Found[])[]>()
  readonly #input: Input

  constructor(grammar: Grammar, cells: readonly Cell[]) {
    this.#grammar = grammar
    this.cells = cells
    this.#input = {
      cells,
      find: (name, at) => this.matchesAt(name, at)[0]?.match,
    }
  }

  /** All matches of a category's rules at a place, the longest first, then in listed order. */
  matchesAt(category: string, at: number): readonly Found[] {
    let places = this.#known.get(category)
    if (places === undefined) {
      places = []
      this.#known.set(category, places)
    }
    const known = places[at]
    if (known !== undefined) return known
    // A rule that asks for its own category at its own start finds nothing there.
    places[at] = []
    const matches = this.#tryRules(category, at)
    places[at] = matches
    return matches
  }

  #tryRules(category: string, at: number): readonly Found[] {
    const start = this.cells[at]?.lower ?? ''
    const matches: Found[] = []
    for (const one of this.#grammar.byCategory.get(category) ?? []) {
      if (one.pattern.starts !== undefined && !one.pattern.starts.has(start)) continue
      const match = one.pattern.match(this.#input, at)
      if (match !== undefined && match.end > at) matches.push({ rule: one, match })
    }
    return matches.sort((left, right) => right.match.end - left.match.end)
  }
}
