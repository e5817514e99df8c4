/**
 * Cuts the names out of a sentence: states, peoples, seats, bodies, titles, persons.
 * In: a sentence with its names, the knowledge. Out: pieces that do not overlap, left to right.
 * The one idea: at each word the longest thing that knowledge or the title grammar knows; recognised
 * names fill what is left. Reads the surface, not the tree, so that a wrong tree cannot lose a minister.
 */
import type { Knowledge, Organization } from '../../knowledge/index.ts'
import type { Name, Sentence, Token } from '../../language/index.ts'
import { publicationDay } from '../../time/index.ts'
import { tokenAt } from '../tree/tree.ts'
import { BODY_WORDS, MINISTRY_NAMES, REGIONS } from '../en/bodies-lexicon.ts'
import { TENURE_WORDS } from '../en/people-lexicon.ts'
import { CIVIL_WORDS, LEADER_WORDS, LEADERS, PARTY_WORDS } from '../en/people-nouns.ts'
import { NAME_JOINERS } from '../en/people-lexicon.ts'
import { soleLeader } from './lone-surname.ts'
import { isHonorific, isNameWord, nameAfterHonorific, nameEnd } from './personal-name.ts'
import { type Piece, type Words, wordsOf } from './piece.ts'
import { titleEnd } from './title.ts'

const WORDS_AT_MOST = 8

interface Search extends Words {
  readonly knowledge: Knowledge
  readonly sentence: Sentence
  readonly names: readonly Name[]
}

/** The pieces of one sentence. */
export function findPieces(words: Words, knowledge: Knowledge, sentence: Sentence): Piece[] {
  const names = words.analysis.names.filter((name) => name.sentence === sentence.index)
  const search: Search = { ...words, knowledge, sentence, names }
  const pieces: Piece[] = []
  let at = 0
  while (at < sentence.tokens.length) {
    const piece = pieceAt(search, at, pieces.at(-1))
    if (piece !== undefined) pieces.push(piece)
    at = piece === undefined ? at + 1 : piece.to
  }
  return withFullNames(sentence, pieces)
}

/** "the Front for Karsk Unity (FKU)": the full name is one piece with its letters, where no table has it. */
function withFullNames(sentence: Sentence, pieces: Piece[]): Piece[] {
  const wholes = sentence.tokens.flatMap(({ form, index }): readonly Piece[] => {
    const isLetters = /^\p{Lu}{2,6}$/u.test(form)
    const isSetApart =
      sentence.tokens[index - 1]?.form === '(' && sentence.tokens[index + 1]?.form === ')'
    const from = isLetters && isSetApart ? fullNameStart(sentence, index) : undefined
    return from === undefined ? [] : [{ kind: 'body', from, to: index + 2 }]
  })
  // A name that knowledge has needs no letters: "Kingdom of Tovia (KOT)".
  const isKnown = ({ kind }: Piece): boolean =>
    kind === 'country' || kind === 'organization' || kind === 'seat' || kind === 'ministry'
  const unknown = wholes.filter(
    ({ from, to }) =>
      !pieces.some((each) => isKnown(each) && (each.from === from || each.to === to - 3)),
  )
  const isOutside = (piece: Piece): boolean =>
    unknown.every(({ from, to }) => piece.to <= from || to <= piece.from)
  return [...pieces.filter(isOutside), ...unknown].sort((left, right) => left.from - right.from)
}

/** Where the words begin whose first letters these are; small words may stand between. */
function fullNameStart(sentence: Sentence, letters: number): number | undefined {
  const wanted = [...tokenAt(sentence, letters).form]
  let at = letters - 2
  while (at >= 0 && wanted.length > 0) {
    const token = tokenAt(sentence, at)
    if (isNameWord(token) && token.form.startsWith(wanted.at(-1) ?? '')) wanted.pop()
    else if (!/^[\p{Ll}'-]{1,4}$/u.test(token.form)) return undefined
    if (wanted.length > 0) at--
  }
  return wanted.length === 0 ? at : undefined
}

function pieceAt(search: Search, from: number, before: Piece | undefined): Piece | undefined {
  const found = knownPieceAt(search, from)
  // "Dr. Ana Bel": the name begins after the honorific.
  const isPrefixed = isHonorific(tokenAt(search.sentence, from))
  const known = isPrefixed && found?.kind === 'name' ? undefined : found
  const title = titlePieceAt(search, from)
  const afterTitle = before?.kind === 'title' && before.to === from
  const name = isPrefixed ? undefined : namePieceAt(search, from, afterTitle)
  if (name !== undefined && beats(name, known)) return name
  if (title !== undefined && title.to >= (known?.to ?? 0)) return title
  return known ?? name ?? unknownPieceAt(search, from)
}

/** A longer name beats a state ("Jordan Peele"), but not a body ("Duma of Tovia"). */
function beats(name: Piece, known: Piece | undefined): boolean {
  if (known === undefined) return false
  if (known.kind === 'name') return name.to > known.to
  return (known.kind === 'country' || known.kind === 'seat') && name.to > known.to
}

function titlePieceAt(search: Search, from: number): Piece | undefined {
  const word = tokenAt(search.sentence, from).form.toLowerCase()
  if (word in TENURE_WORDS) return undefined
  const before = search.sentence.tokens[from - 1]?.form.toLowerCase() ?? ''
  if (LEADER_WORDS.has(word) && CIVIL_WORDS.has(before)) return undefined
  if (LEADERS.has(word) && PARTY_WORDS.has(before)) return undefined
  const to = titleEnd(search, from)
  return to === undefined ? undefined : { kind: 'title', from, to }
}

/** Longest stretch from here that knowledge names; must begin with a capital or be a ministry. */
function knownPieceAt(search: Search, from: number): Piece | undefined {
  const { sentence, article } = search
  const isNamed = isNameWord(tokenAt(sentence, from))
  if (!isNamed && !BODY_WORDS.has(tokenAt(sentence, from).form.toLowerCase())) return undefined
  for (let to = farthestEnd(sentence, from); to > from; to--) {
    // "US$ 20,000": money.
    const isMoney =
      sentence.tokens[to]?.xpos === '$' && /^[A-Z.]{1,4}$/.test(tokenAt(sentence, from).form)
    if (!mayEnd(tokenAt(sentence, to - 1)) || isMoney) continue
    const words = wordsOf({ article }, sentence, [from, to])
    const portfolio = MINISTRY_NAMES[words.toLowerCase()]
    const piece = isNamed ? lookUp(search, words, [from, to]) : undefined
    if (piece !== undefined) return piece
    if (portfolio !== undefined) return { kind: 'ministry', portfolio, from, to }
  }
  return undefined
}

function mayEnd({ upos, form }: Token): boolean {
  return (
    upos !== 'PUNCT' && upos !== 'ADP' && upos !== 'PART' && !NAME_JOINERS.has(form.toLowerCase())
  )
}

function lookUp(
  search: Search,
  words: string,
  [from, to]: readonly [number, number],
): Piece | undefined {
  const { knowledge, names, sentence, surnames } = search
  const organization = onlyState(knowledge.organizationsNamed(words))
  if (organization !== undefined && !(words.toLowerCase() in MINISTRY_NAMES))
    return { kind: 'organization', organization, from, to }
  if (REGIONS.has(words.toLowerCase())) return { kind: 'place', from, to }
  const [country, otherCountry] = knowledge.countriesNamed(words)
  // A territory has no relations of its own: it is where something happens.
  if (country?.kind === 'territory') return { kind: 'place', from, to }
  if (country !== undefined && otherCountry === undefined)
    return { kind: 'country', code: country.code, from, to }
  const [seat] = knowledge.seatsNamed(words)
  if (seat !== undefined) return { kind: 'seat', seat, from, to }
  const [people] = knowledge.countriesOfDemonym(words)
  if (people !== undefined && people.kind !== 'territory')
    return { kind: 'demonym', code: people.code, from, to }
  const isNamedHere =
    to - from > 1
      ? isNominal(sentence, to - 1)
      : isRecognised(names, from) || surnames.has(words) || isLeader(search, words, from)
  if (!isNamedHere) return undefined
  const persons = knowledge.personsNamed(words)
  return persons.length > 0 || surnames.has(words) ? { kind: 'name', persons, from, to } : undefined
}

/** A name taken for a place or body, which only one who leads a state on the day bears: "Biden to host Modi". */
function isLeader({ article, knowledge, names }: Search, words: string, at: number): boolean {
  const isNamed = names.some(({ tokens: [from, to] }) => from === at && to === at + 1)
  const day = publicationDay(article)
  return isNamed && soleLeader({ knowledge, ...(day && { day }) }, words) !== undefined
}

/** "The foreign ministry" is each state's, so it is none's. */
function onlyState([first, ...others]: readonly Organization[]): Organization | undefined {
  return others.some(({ country }) => country !== first?.country) ? undefined : first
}

function isNominal(sentence: Sentence, at: number): boolean {
  return /^(PROPN|NOUN|ADJ|NUM|X)$/.test(tokenAt(sentence, at).upos)
}

function isRecognised(names: readonly Name[], token: number): boolean {
  return names.some(
    (name) => name.type === 'PER' && name.tokens[0] <= token && token < name.tokens[1],
  )
}

/** A person's name: recognised as one, or standing after a title or an honorific. */
function namePieceAt(search: Search, from: number, afterTitle: boolean): Piece | undefined {
  const { sentence, knowledge, article, names } = search
  const recognised = names.find(
    (name) => name.type === 'PER' && name.tokens[0] <= from && from < name.tokens[1],
  )
  // "von der Leyen": a recognised name may begin small.
  const isJoined = recognised?.tokens[0] === from && recognised.tokens[1] > from + 1
  if (!isJoined && !isNameWord(tokenAt(sentence, from))) return undefined
  const to = recognised
    ? Math.min(hyphenedEnd(search, recognised), nameEnd(sentence, from))
    : afterTitle || nameAfterHonorific(sentence, from)
      ? nameEnd(sentence, from)
      : from
  if (to <= from) return undefined
  return {
    kind: 'name',
    persons: knowledge.personsNamed(wordsOf({ article }, sentence, [from, to])),
    from,
    to,
  }
}

/** "Kassym", "-", "Jomart Tokayev": the recogniser has cut one name in two. */
function hyphenedEnd({ names, sentence }: Search, { tokens: [, end] }: Name): number {
  // "Abdullah II": which of the name.
  if (/^[IVX]+$/.test(sentence.tokens[end]?.form ?? '')) return end + 1
  const next = names.find((name) => name.type === 'PER' && name.tokens[0] === end + 1)
  return next !== undefined && sentence.tokens[end]?.form === '-' ? next.tokens[1] : end
}

/** A place or body that only the recogniser of names knows. */
function unknownPieceAt({ names }: Search, from: number): Piece | undefined {
  const name = names.find((each) => each.type !== 'PER' && each.tokens[0] === from)
  if (name === undefined) return undefined
  const kind = name.type === 'LOC' ? 'place' : 'body'
  return { kind, from, to: name.tokens[1] }
}

/** Capitals, small joining words, and the words of a ministry in small letters. */
function mayGoOn(token: Token): boolean {
  const word = token.form.toLowerCase()
  return isNameWord(token) || /^[\d.&-]/.test(word) || BODY_WORDS.has(word) || token.xpos === 'POS'
}

/** How far a name may reach: at most eight words. */
function farthestEnd(sentence: Sentence, from: number): number {
  const most = Math.min(sentence.tokens.length, from + WORDS_AT_MOST)
  let to = from + 1
  while (to < most && mayGoOn(tokenAt(sentence, to))) to++
  return to
}
