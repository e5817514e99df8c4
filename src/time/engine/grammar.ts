/**
 * A grammar: the rules of one language, indexed by category and by what they may begin with; and the
 * matcher that asks it. In: cells. Out: for a category and a place the matches, the longest first, among
 * equals the rule that stands first. Every answer is kept, so that each rule is tried once at each place.
 */
import type { Cell } from './cells.ts'
import type { Input, Match } from './pattern.ts'
import type { Rule } from './rule.ts'
import { anyOf, NO_STARTS, type Starts } from './starts.ts'

export interface Found {
  readonly rule: Rule
  readonly match: Match<unknown>
}

/** The rules of a category by the first cell of their matches, in listed order. */
interface Index {
  readonly byText: ReadonlyMap<string, readonly Rule[]>
  readonly byDigits: readonly Rule[]
}

export type Grammar = ReadonlyMap<string, Index>

/** A grammar from a list of rules; their order decides between matches of equal length. */
export function grammarFrom(rules: readonly Rule[]): Grammar {
  const byCategory = new Map<string, Rule[]>()
  for (const one of rules)
    for (const name of one.yields) byCategory.set(name, [...(byCategory.get(name) ?? []), one])
  const starts = startsOf(byCategory)
  const of = (name: string): Starts => starts.get(name) ?? NO_STARTS
  return new Map([...byCategory].map(([name, list]) => [name, indexFrom(list, of)]))
}

/** What each category may begin with: taken again until nothing more comes in. */
function startsOf(byCategory: ReadonlyMap<string, readonly Rule[]>): ReadonlyMap<string, Starts> {
  let known = new Map<string, Starts>()
  for (let size = -1; size !== sizeOf(known);) {
    size = sizeOf(known)
    const before = known
    const of = (name: string): Starts => before.get(name) ?? NO_STARTS
    known = new Map(
      [...byCategory].map(([name, rules]) => [
        name,
        anyOf(rules.map((one) => one.pattern.starts(of))),
      ]),
    )
  }
  return known
}

function sizeOf(known: ReadonlyMap<string, Starts>): number {
  let size = known.size
  for (const { texts, digits } of known.values()) size += texts.size + (digits ? 1 : 0)
  return size
}

function indexFrom(rules: readonly Rule[], of: (name: string) => Starts): Index {
  const byText = new Map<string, Rule[]>()
  const byDigits: Rule[] = []
  for (const one of rules) {
    const starts = one.pattern.starts(of)
    if (starts.digits) byDigits.push(one)
    for (const text of starts.texts) byText.set(text, [...(byText.get(text) ?? []), one])
  }
  return { byText, byDigits }
}

const NO_MATCHES: readonly Found[] = []

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
    places[at] = NO_MATCHES
    const matches = this.#tryRules(category, at)
    places[at] = matches
    return matches
  }

  #tryRules(category: string, at: number): readonly Found[] {
    const matches: Found[] = []
    for (const one of this.#rulesAt(category, at)) {
      const match = one.pattern.match(this.#input, at)
      if (match !== undefined && match.end > at) matches.push({ rule: one, match })
    }
    return matches.sort((left, right) => right.match.end - left.match.end)
  }

  #rulesAt(category: string, at: number): readonly Rule[] {
    const cell = this.cells[at]
    const index = this.#grammar.get(category)
    if (cell === undefined || index === undefined) return []
    return (cell.kind === 'digits' ? index.byDigits : index.byText.get(cell.lower)) ?? []
  }
}
