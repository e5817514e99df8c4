/**
 * Rules as records: a name, what the rule yields, its pattern, and how a value is built of the parts.
 * The parts that `build` gets have the types of the patterns.
 */
import type { Context } from '../context.ts'
import type { Token } from '../../language/index.ts'
import type { Cell } from './cells.ts'
import type { Category, Match, Parts, Pattern, Value } from './pattern.ts'
import { firstOf } from './starts.ts'

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
      starts: whole.starts,
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
  return {
    starts: (of) => firstOf(patterns.map((pattern) => pattern.starts(of))),
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
