/**
 * Patterns over cells, each giving a typed value. They are matched greedily without going back
 * (a parsing expression grammar), so that the cost at one place is bounded by the size of the pattern.
 * The value is read only once the whole match has been chosen: reading is what needs the context.
 * Paper: Ford, "Parsing Expression Grammars", POPL 2004.
 */
import type { Context } from '../context.ts'
import type { Cell } from './cells.ts'
import { anyOf, NO_STARTS, type Starts, type StartsOf } from './starts.ts'

export interface Match<T> {
  /** Index of the first cell after the match. */
  readonly end: number
  /** Nothing when the words make no sense together ("31 February"). */
  readonly read: (context: Context) => Value<T> | undefined
}

/** A value in a box, so that an optional part's `undefined` is not taken for a failure. */
export interface Value<T> {
  readonly value: T
}

/** What a pattern is matched against: the cells, and the way to ask for a category of rules. */
export interface Input {
  readonly cells: readonly Cell[]
  readonly find: (category: string, at: number) => Match<unknown> | undefined
}

export interface Pattern<T> {
  readonly match: (input: Input, at: number) => Match<T> | undefined
  /** What a match may begin with. */
  readonly starts: (of: StartsOf) => Starts
}

/** A kind of thing that rules yield and patterns ask for. */
export interface Category<T> {
  readonly name: string
  /** The wider category that the things of this one also belong to. */
  readonly within?: Category<T>
  /** Ties the value's type to the category; never present. */
  readonly value?: T
}

/** Names a category whose rules yield values of type `T`, perhaps within a wider one. */
export function category<T>(name: string, within?: Category<T>): Category<T> {
  return { name, ...(within && { within }) }
}

/** The longest match of a category's rules. */
export function found<T>(asked: Category<T>): Pattern<T> {
  return {
    starts: (of) => of(asked.name),
    // Invariant: the rules of a category yield its type, which `rule` checks.
    match: (input, at) => input.find(asked.name, at) as Match<T> | undefined,
  }
}

/** A table of phrases with their values. A capital in the table asks for a capital in the text. */
export function phrases<T>(table: Readonly<Record<string, T>>): Pattern<T> {
  const byStart = new Map<string, Phrase<T>[]>()
  for (const [text, value] of Object.entries(table)) {
    const parts = text.split(/(\s+|[^\p{L}\p{M}\p{Nd}])/u).filter((part) => part.trim() !== '')
    const cells = parts.map((part) => ({ lower: part.toLowerCase(), capital: isCapital(part) }))
    const start = cells[0]?.lower ?? ''
    const box = { value }
    byStart.set(start, [...(byStart.get(start) ?? []), { cells, read: () => box }])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.cells.length - a.cells.length)
  const starts: Starts = {
    ...NO_STARTS,
    texts: new Set(byStart.keys()),
    digits: [...byStart.keys()].some((text) => /^\d/.test(text)),
  }
  return {
    starts: () => starts,
    match: ({ cells }, at) => {
      const phrase = byStart.get(cells[at]?.lower ?? '')?.find((one) => fits(one, cells, at))
      return phrase && { end: at + phrase.cells.length, read: phrase.read }
    },
  }
}

interface Phrase<T> {
  readonly cells: readonly { readonly lower: string; readonly capital: boolean }[]
  readonly read: () => Value<T>
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase()
}

function fits<T>(phrase: Phrase<T>, cells: readonly Cell[], at: number): boolean {
  return phrase.cells.every(({ lower, capital }, offset) => {
    const cell = cells[at + offset]
    return cell !== undefined && cell.lower === lower && (!capital || isCapital(cell.text))
  })
}

/** Any of these phrases, giving the phrase itself. */
export function word(...texts: readonly string[]): Pattern<string> {
  return phrases(Object.fromEntries(texts.map((text) => [text, text])))
}

export interface DigitsOptions {
  readonly from: number
  readonly to: number
  /** How many digits may be written. */
  readonly written: readonly number[]
}

/** A run of digits within bounds. */
export function digits({ from, to, written }: DigitsOptions): Pattern<number> {
  return {
    starts: () => ({ ...NO_STARTS, digits: true }),
    match: ({ cells }, at) => {
      const cell = cells[at]
      if (cell?.kind !== 'digits' || !written.includes(cell.text.length)) return undefined
      const number = Number(cell.text)
      return number < from || number > to
        ? undefined
        : { end: at + 1, read: () => ({ value: number }) }
    },
  }
}

const NOTHING: Value<undefined> = { value: undefined }
const TRUE: Value<true> = { value: true }
// Made once: matches are made by the million, and a function each would cost more than the matching.
const readNothing = (): Value<undefined> => NOTHING
const readTrue = (): Value<true> => TRUE

/** The pattern or nothing. */
export function optional<T>(inner: Pattern<T>): Pattern<T | undefined> {
  return {
    starts: (of) => ({ ...inner.starts(of), empty: true }),
    match: (input, at) => inner.match(input, at) ?? { end: at, read: readNothing },
  }
}

/** The first of the patterns that matches. */
export function either<P extends readonly Pattern<unknown>[]>(
  ...patterns: P
): Pattern<Parts<P>[number]> {
  return {
    starts: (of) => anyOf(patterns.map((pattern) => pattern.starts(of))),
    match: (input, at) => {
      for (const pattern of patterns) {
        // Invariant: the value is that of one of the patterns.
        const match = pattern.match(input, at) as Match<Parts<P>[number]> | undefined
        if (match !== undefined) return match
      }
      return undefined
    },
  }
}

/** The pattern, only where it touches the cell before ("1990" + "s"). */
export function glued<T>(inner: Pattern<T>): Pattern<T> {
  return {
    starts: inner.starts,
    match: (input, at) => (input.cells[at]?.glued ? inner.match(input, at) : undefined),
  }
}

/** Matches the empty text where the pattern would match; the value means nothing. */
export function followedBy(inner: Pattern<unknown>): Pattern<true> {
  return notBefore(notBefore(inner))
}

/** The value of what stands ahead, which stays outside the match. */
export function ahead<T>(inner: Pattern<T>): Pattern<T> {
  return {
    starts: () => ({ ...NO_STARTS, empty: true }),
    match: (input, at) => {
      const match = inner.match(input, at)
      return match && { end: at, read: match.read }
    },
  }
}

/** Matches the empty text where the pattern would not match; the value means nothing. */
export function notBefore(inner: Pattern<unknown>): Pattern<true> {
  return {
    starts: () => ({ ...NO_STARTS, empty: true }),
    match: (input, at) =>
      inner.match(input, at) === undefined ? { end: at, read: readTrue } : undefined,
  }
}

/** The values of a list of patterns. */
export type Parts<P extends readonly Pattern<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Pattern<infer T> ? T : never
}
