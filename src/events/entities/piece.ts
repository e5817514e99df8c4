/**
 * Pieces: the smallest stretches of a sentence that mean something by themselves.
 * In: nothing (types). Out: what `findPieces` finds and `composeMentions` puts together.
 *   Turkish  Foreign Minister  Mevlüt Çavuşoğlu
 *   demonym  title             name
 */
import type {
  CountryCode,
  Knowledge,
  Organization,
  Person,
  Portfolio,
  Seat,
} from '../../knowledge/index.ts'
import type { Analysis, Sentence } from '../../language/index.ts'
import type { Article } from '../../article/index.ts'
import { textAt } from '../../text/index.ts'
import { spanOf } from '../tree/tree.ts'

interface Place {
  /** Half-open range of token indices. */
  readonly from: number
  readonly to: number
}

export type Piece = Place &
  (
    | { readonly kind: 'country'; readonly code: CountryCode }
    | { readonly kind: 'demonym'; readonly code: CountryCode }
    | { readonly kind: 'seat'; readonly seat: Seat }
    | { readonly kind: 'organization'; readonly organization: Organization }
    | { readonly kind: 'ministry'; readonly portfolio: Portfolio }
    | { readonly kind: 'name'; readonly persons: readonly Person[] }
    | { readonly kind: 'title' }
    /** Names that knowledge does not have. */
    | { readonly kind: 'place' | 'body' }
  )

/** The state that a piece names, if it names one. */
export function stateOfPiece(piece: Piece): CountryCode | undefined {
  switch (piece.kind) {
    case 'country':
    case 'demonym':
      return piece.code
    case 'seat':
      return piece.seat.country
    case 'organization':
      return piece.organization.country ?? bodyCode(piece.organization.id)
    default:
      return undefined
  }
}

/** The ministry that a piece names, by its name or its building. */
export function ministryOfPiece(
  piece: Piece,
): readonly { readonly country: CountryCode; readonly portfolio: Portfolio }[] {
  const named =
    piece.kind === 'organization'
      ? piece.organization
      : piece.kind === 'seat'
        ? piece.seat
        : undefined
  const { country, portfolio } = named ?? {}
  if (country === undefined || portfolio === undefined || portfolio === 'other') return []
  return [{ country, portfolio }]
}

/** `IGO-UN` of `un/security-council`, as the offices of bodies are coded. */
export function bodyCode(id: string): CountryCode {
  return `IGO-${id.slice(0, id.indexOf('/')).toUpperCase()}`
}

/** What the finding of entities reads: the text, its analysis. */
export interface Words {
  readonly article: Article
  readonly analysis: Analysis
  /** Last words of the persons' names in the article. */
  readonly surnames: ReadonlySet<string>
}

/** A sentence cut into pieces, with what is needed to read them. */
export interface Cut extends Words {
  readonly knowledge: Knowledge
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
}

/** States named within a title: "Tovian foreign minister", "president of Tovia". */
export function statesInTitle(cut: Cut, { from, to, kind }: Piece): readonly CountryCode[] {
  if (kind !== 'title') return []
  const words = Array.from({ length: to - from }, (_, at) =>
    wordsOf(cut, cut.sentence, [from + at, from + at + 1]),
  )
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap((word) => [
      ...cut.knowledge.countriesNamed(word),
      ...cut.knowledge.countriesOfDemonym(word),
    ])
    .map((country) => country.code)
}

/** The words of a range of tokens as they stand in the text. */
export function wordsOf(
  { article }: Pick<Words, 'article'>,
  sentence: Sentence,
  [from, to]: readonly [from: number, to: number],
): string {
  const tokens = Array.from({ length: to - from }, (_, offset) => from + offset)
  return tokens.length === 0 ? '' : textAt(article.text, spanOf(sentence, tokens))
}
