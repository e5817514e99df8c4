/**
 * Whose office it is.
 * In: a cut sentence and the edge of a title or ministry. Out: its owners, its tenure, where they begin.
 *   the  Maltese and  Cypriot  ministers      Russia 's  new     defence minister      Minister of … of  Qatar
 *        owner        owner    (edge)         owner      tenure  (edge)                (edge)           owner
 */
import type { Token } from '../../language/index.ts'
import { tokenAt } from '../tree/tree.ts'
import { TENURE_WORDS, type Tenure } from '../en/people-lexicon.ts'
import { BODY_HEADS, GOVERNMENT_NOUNS, OWNER_JOINERS, SEAT_JOINERS } from '../en/bodies-lexicon.ts'
import type { Owner } from './mention.ts'
import { type Cut, type Piece, wordsOf } from './piece.ts'

export interface OwnersBefore {
  readonly owners: readonly Owner[]
  readonly tenure?: Tenure
  /** Key of an international body in the owner's place: "UN". */
  readonly body?: string
  /** A pronoun in the owner's place: "its". */
  readonly possessor?: string
  /** Where the owner, the tenure words or the title itself begin. */
  readonly from: number
}

/** Words of description between an owner and a title, at most so many: "Tovia's embattled finance minister". */
const DESCRIPTIONS_AT_MOST = 2

/** Where the title begins for its owner: words in small letters between the two are passed over. */
export function pastDescription(
  cut: Cut,
  edge: number,
  isPassed: (token: Token) => boolean,
): number {
  let at = edge
  while (at > 0 && edge - at < DESCRIPTIONS_AT_MOST) {
    const token = tokenAt(cut.sentence, at - 1)
    if (!/^\p{Ll}/u.test(token.form) || tenureAt(cut, at - 1) !== undefined || !isPassed(token))
      break
    at--
  }
  return at < edge && ownerEndingAt(cut, tenureBefore(cut, at).from) !== undefined ? at : edge
}

/** Owners that stand before the edge, nearest last. */
export function ownersBefore(cut: Cut, title: number): OwnersBefore {
  const edge = pastDescription(cut, title, isDescription)
  const near = tenureBefore(cut, edge)
  const owners: Owner[] = []
  let from = near.from
  let owner = ownerEndingAt(cut, from)
  // "Tovia and Belrus's envoys": both have them.
  const isPossessed = from > 0 && cut.sentence.tokens[from - 1]?.xpos === 'POS'
  while (owner !== undefined) {
    owners.unshift(owner)
    from = owner.range[0]
    const joiner = cut.sentence.tokens[from - 1]
    const isJoined = joiner?.upos === 'CCONJ' || joiner?.form === ','
    owner = isJoined ? ownerEndingAt(cut, from - 1) : undefined
    if (owner && !isAdjective(cut, owner) && !isPossessed) owner = undefined
  }
  const far = owners.length > 0 ? tenureBefore(cut, from) : near
  const tenure = near.tenure ?? far.tenure
  const before = cut.sentence.tokens[far.from - 1]
  const possessor = before?.upos === 'PRON' ? before.form.toLowerCase() : undefined
  const body = owners.length > 0 ? undefined : bodyEndingAt(cut, far.from)
  return {
    owners,
    from: body?.from ?? far.from,
    ...(tenure && { tenure }),
    ...(possessor && { possessor }),
    ...(body && { body: body.key }),
  }
}

/** "of India and Nepal", "of Oman, Qatar and Tovia" right after the edge. */
export function ownersAfter(
  cut: Cut,
  edge: number,
): readonly (Owner & { readonly accredited: boolean })[] {
  const first = ownerAfter(cut, edge)
  if (first === undefined) return []
  const owners = [first]
  let at = first.range[1]
  while (isListed(cut, at)) {
    const next = cut.sentence.tokens[at + 1]?.upos === 'CCONJ' ? at + 2 : at + 1
    const from = cut.sentence.tokens[next]?.upos === 'DET' ? next + 1 : next
    const piece = cut.pieces.find((each) => each.from === from)
    const owner = piece && ownerOf(piece)
    if (owner === undefined) break
    owners.push({ ...owner, accredited: first.accredited })
    at = owner.range[1]
  }
  return owners
}

/** "embattled", "visiting": a word that only describes. */
function isDescription({ relation, upos }: Token): boolean {
  return relation === 'amod' && /^(ADJ|VERB)$/.test(upos)
}

function isListed({ sentence }: Cut, at: number): boolean {
  const token = sentence.tokens[at]
  return token?.upos === 'CCONJ' || token?.form === ','
}

/** "of Qatar", "to Moscow" right after the edge. */
export function ownerAfter(
  cut: Cut,
  edge: number,
): (Owner & { readonly accredited: boolean }) | undefined {
  const joiner = cut.sentence.tokens[edge]?.form.toLowerCase()
  const kind = joiner === undefined ? undefined : OWNER_JOINERS[joiner]
  if (kind === undefined) return undefined
  const isArticle = cut.sentence.tokens[edge + 1]?.upos === 'DET'
  const at = isArticle ? edge + 2 : edge + 1
  const piece = cut.pieces.find((each) => each.from === at)
  const owner = piece && (piece.kind === 'demonym' ? governmentOf(cut, piece) : ownerOf(piece))
  return owner && { ...owner, accredited: kind === 'accredited' }
}

/** "of the Tovian government", "of the Tovian army": the state whose it is. */
function governmentOf(
  { sentence }: Cut,
  { code, from, to }: Extract<Piece, { kind: 'demonym' }>,
): Owner | undefined {
  const noun = sentence.tokens[to]?.form.toLowerCase() ?? ''
  const isOwn = GOVERNMENT_NOUNS.has(noun) || BODY_HEADS.has(noun)
  return isOwn ? { country: code, range: [from, to + 1] } : undefined
}

/** "of the African Union" right after the edge: a body of no one state. */
export function bodyAfter(
  cut: Cut,
  edge: number,
): Extract<Piece, { kind: 'organization' }> | undefined {
  const joiner = cut.sentence.tokens[edge]?.form.toLowerCase()
  if (joiner === undefined || OWNER_JOINERS[joiner] !== 'owner') return undefined
  const at = cut.sentence.tokens[edge + 1]?.upos === 'DET' ? edge + 2 : edge + 1
  const piece = cut.pieces.find((each) => each.from === at)
  return piece?.kind === 'organization' && piece.organization.country === undefined
    ? piece
    : undefined
}

/** "the Foreign Ministry in Moscow": the state of the seat. */
export function seatAfter(cut: Cut, edge: number): Owner | undefined {
  if (!SEAT_JOINERS.has(cut.sentence.tokens[edge]?.form.toLowerCase() ?? '')) return undefined
  const piece = cut.pieces.find((each) => each.from === edge + 1 && each.kind === 'seat')
  return piece && ownerOf(piece)
}

/** Passes over "then", "new", "former" and the like. */
export function skipTenure(cut: Cut, from: number): number {
  let at = from
  while (tenureAt(cut, at) !== undefined) at++
  return at
}

function tenureAt({ sentence }: Cut, at: number): Tenure | undefined {
  const word = sentence.tokens[at]?.form.toLowerCase()
  return word === undefined ? undefined : TENURE_WORDS[word]
}

function tenureBefore(cut: Cut, edge: number): { readonly from: number; readonly tenure?: Tenure } {
  let from = edge
  let tenure: Tenure | undefined
  while (from > 0) {
    const isHyphen = cut.sentence.tokens[from - 1]?.form === '-'
    const found = tenureAt(cut, isHyphen ? from - 2 : from - 1)
    if (found === undefined) break
    tenure = tenure ?? found
    from -= isHyphen ? 2 : 1
  }
  return { from, ...(tenure && { tenure }) }
}

/** Passes back over an abbreviation in brackets: "Democratic Republic of Tovia (DRT) | minister". */
function beforeBrackets({ sentence }: Cut, edge: number): number {
  const [open, closed] = [sentence.tokens[edge - 3]?.form, sentence.tokens[edge - 1]?.form]
  return open === '(' && closed === ')' ? edge - 3 : edge
}

function ownerEndingAt(cut: Cut, at: number): Owner | undefined {
  const edge = beforeBrackets(cut, at)
  const isPossessive = edge > 0 && tokenAt(cut.sentence, edge - 1).xpos === 'POS'
  const to = isPossessive ? edge - 1 : edge
  const piece = cut.pieces.find((each) => each.to === to)
  if (piece?.kind === 'name') return isPossessive ? ownerOfName(piece) : undefined
  return piece && ownerOf(piece)
}

/** "Trump's envoy": the state of those who bear the name, if they are of one. */
function ownerOfName({ from, persons, to }: Extract<Piece, { kind: 'name' }>): Owner | undefined {
  const [first] = persons
  const isOne = persons.every(({ country }) => country === first?.country)
  if (first === undefined || !isOne || first.country.startsWith('IGO-')) return undefined
  return { country: first.country, range: [from, to] }
}

/** A body of no one state right before the edge. */
function bodyEndingAt(
  cut: Cut,
  at: number,
): { readonly from: number; readonly key: string } | undefined {
  const edge = beforeBrackets(cut, at)
  const isPossessive = edge > 0 && tokenAt(cut.sentence, edge - 1).xpos === 'POS'
  const to = isPossessive ? edge - 1 : edge
  const piece = cut.pieces.find((each) => each.to === to)
  if (piece?.kind === 'organization' && piece.organization.country === undefined)
    return { from: piece.from, key: piece.organization.id }
  if (piece?.kind !== 'body') return undefined
  return { from: piece.from, key: wordsOf(cut, cut.sentence, [piece.from, piece.to]) }
}

function isAdjective(cut: Cut, owner: Owner): boolean {
  const { relation } = tokenAt(cut.sentence, owner.range[1] - 1)
  const isModifier = /^(compound|amod|nmod:desc)/.test(relation)
  return (
    isModifier ||
    cut.pieces.some((piece) => piece.kind === 'demonym' && piece.from === owner.range[0])
  )
}

function ownerOf(piece: Piece): Owner | undefined {
  const range = [piece.from, piece.to] as const
  if (piece.kind === 'country' || piece.kind === 'demonym') return { country: piece.code, range }
  if (piece.kind === 'seat') {
    const { country, portfolio } = piece.seat
    return { country, range, ...(portfolio && { portfolio }) }
  }
  if (piece.kind !== 'organization' || piece.organization.country === undefined) return undefined
  const { country, portfolio } = piece.organization
  return { country, portfolio, range }
}
