/**
 * The name that stands after an office.
 * In: a cut sentence and where the words of the office end. Out: the name, beside it or set apart.
 *   Foreign Minister  Gen. Ana Bel           the high commissioner  in Karsk ,  Oto Dorn ,
 *   office            honorific name         office                 seat       name
 */
import { tokenAt } from '../tree/tree.ts'
import type { NameWords, Range } from './mention.ts'
import { seatAfter, skipTenure } from './owner.ts'
import { isHonorific } from './personal-name.ts'
import { type Cut, type Piece, wordsOf } from './piece.ts'

/** The words of a name with the rows that bear it. */
export function nameWords(cut: Cut, piece: Extract<Piece, { kind: 'name' }>): NameWords {
  const range: Range = [piece.from, piece.to]
  return { name: wordsOf(cut, cut.sentence, range), range, persons: piece.persons }
}

/** The name that stands at `from`, honorifics passed over. */
export function nameFrom(cut: Cut, from: number): NameWords | undefined {
  let at = from
  while (at < cut.sentence.tokens.length && isHonorific(tokenAt(cut.sentence, at))) {
    at++
    if (cut.sentence.tokens[at]?.form === '.') at++
  }
  const piece = cut.pieces.find((each) => each.kind === 'name' && each.from === at)
  return piece?.kind === 'name' ? nameWords(cut, piece) : undefined
}

/** "the high commissioner in Karsk, Ana Bel": where the place of service ends. */
export function seatEnd(cut: Cut, edge: number): number {
  return seatAfter(cut, edge)?.range[1] ?? edge
}

/** "the minister, then Sergei Shoigu," "the minister (Ana Bel)": a name set apart after an office. */
export function holderAfter(cut: Cut, from: number): { readonly name: NameWords } | undefined {
  const opening = cut.sentence.tokens[from]
  if (opening?.upos !== 'PUNCT' || !/^[,(–—-]+$/.test(opening.form)) return undefined
  const at = skipTenure(cut, from + 1)
  const name = nameFrom(cut, at)
  if (name === undefined) return undefined
  const closing = cut.sentence.tokens[name.range[1]]
  return closing === undefined || /^[,).;:–—-]+$/.test(closing.form) ? { name } : undefined
}

/** Where a name begins with the honorifics before it: "Tovia's | Sheikha Noor". */
export function nameStart({ sentence }: Cut, from: number): number {
  let at = from
  while (at > 0 && isHonorific(tokenAt(sentence, at - 1))) at--
  return at
}
