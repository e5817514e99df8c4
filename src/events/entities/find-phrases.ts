/**
 * Mentions that are no names: pronouns, "the ministry", "the two", "his Canadian counterpart",
 * "Chadian troops", "a Chinese survey ship".
 * In: a cut sentence and its named mentions. Out: further mentions, none inside a named one.
 * The one idea: the tree gives the noun and its modifiers; a state among the modifiers makes it somebody's.
 */
import type { CountryCode, Person } from '../../knowledge/index.ts'
import {
  BODY_HEADS,
  GOVERNMENT_NOUNS,
  HOME_NOUNS,
  JOINT_BODIES,
  LOCAL_ORGANS,
  OFFICIAL_NOUNS,
  ORIGIN_PREPOSITIONS,
  STATES_IN_PLURAL,
  THING_NOUNS,
} from '../en/bodies-lexicon.ts'
import { NEIGHBOURS } from '../en/people-lexicon.ts'
import {
  ATTACKERS,
  CIVIL_WORDS,
  isPeople,
  LEADER_WORDS,
  MEN,
  PARTY_WORDS,
  STRANGERS,
} from '../en/people-nouns.ts'
import { DEFINITE, PAIR_PHRASES, PRONOUNS } from '../en/reference-words.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'
import { counterparts, homeOf, isCounterpart, placeAfter } from './find-counterparts.ts'
import type { Mention, Range, Referent } from './mention.ts'
import { seatAfter } from './owner.ts'
import { type Cut, type Piece, wordsOf } from './piece.ts'

const INNER = ['compound', 'flat', 'amod', 'det', 'nmod:desc', 'goeswith', 'fixed', 'case', 'punct']
const LEFT_MODIFIERS = ['det', 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod:desc']

/** The unnamed mentions of a sentence. */
export function findPhrases(cut: Cut, named: readonly Mention[]): readonly Mention[] {
  const isNamed = (at: number): boolean =>
    named.some(({ range: [from, to], head }) => head === at || (from <= at && at < to))
  return cut.sentence.tokens.flatMap((token) =>
    isNamed(token.index) && !isPeoplesName(cut, named, token.index)
      ? (severalStates(cut, token.index) ?? [])
      : (severalStates(cut, token.index) ?? phraseAt(cut, named, token.index) ?? []),
  )
}

/** "the two Koreas": a plural that names several states. */
function severalStates({ sentence }: Cut, head: number): Mention | undefined {
  const codes = STATES_IN_PLURAL[tokenAt(sentence, head).form]
  if (codes === undefined) return undefined
  const referents = codes.map<Referent>((country) => ({ kind: 'state', country }))
  return { sentence: sentence.index, range: [head, head + 1], head, referents }
}

/** "Iraqi Kurds": a plural name that no table has, told by the adjective before it. */
function isPeoplesName(cut: Cut, named: readonly Mention[], at: number): boolean {
  const own = named.find(({ head }) => head === at)
  const [first] = own?.referents ?? []
  const isUnknown =
    first?.kind === 'place' || (first?.kind === 'organization' && first.organization === undefined)
  const isTold = dependents(cut.sentence, at, ['amod']).some((child) => child < at)
  return tokenAt(cut.sentence, at).xpos === 'NNPS' && isUnknown && isTold
}

function phraseAt(cut: Cut, named: readonly Mention[], head: number): Mention | undefined {
  const token = tokenAt(cut.sentence, head)
  const word = token.form.toLowerCase()
  const sentence = cut.sentence.index
  if (word in PRONOUNS && token.upos === 'PRON') {
    const referents: readonly Referent[] = [{ kind: 'pointer', words: word, definite: true }]
    return { sentence, range: [head, head + 1], head, referents }
  }
  if (!/^(NOUN|PROPN|NUM|DET|PRON|ADJ)$/.test(token.upos) || hasRelation(token, INNER))
    return undefined
  const from = phraseStart(cut, head)
  const referents = referentsOf(cut, named, [from, head + 1])
  return referents.length === 0 ? undefined : { sentence, range: [from, head + 1], head, referents }
}

function referentsOf(cut: Cut, named: readonly Mention[], range: Range): readonly Referent[] {
  const [from, to] = range
  const word = tokenAt(cut.sentence, to - 1).form.toLowerCase()
  const words = wordsOf(cut, cut.sentence, range).toLowerCase()
  const definite = DEFINITE.has(words.split(' ', 1)[0] ?? '')
  const bare = words.replace(/^(the|these|those|this|that) /, '')
  if (PAIR_PHRASES.has(bare)) return [{ kind: 'pointer', words: bare, definite }]
  const countries = [...countriesIn(cut, range), ...ministriesIn(cut, range)]
  const isNeighbour = NEIGHBOURS.has(word) && placeAfter(cut, named, to - 1) !== undefined
  if (isNeighbour || isCounterpart(cut, to - 1))
    return counterparts(cut, named, { range, countries })
  const isGovernment = definite && GOVERNMENT_NOUNS.has(word)
  const isOrigined = isPeople(word) || THING_NOUNS.has(word) || isGovernment
  const origins =
    isOrigined && (!OFFICIAL_NOUNS.has(word) || LOCAL_ORGANS.has(word))
      ? originsOf(cut, named, to - 1)
      : []
  if (countries.length === 0 && origins.length > 0) {
    const name = wordsOf(cut, cut.sentence, range).replace(/^(the|a|an) /i, '')
    return origins.map((country) => phraseReferent(word, name, { country, origin: 'place' }))
  }
  const leaders = GOVERNMENT_NOUNS.has(word) ? leadersIn(cut, range) : []
  if (countries.length === 0 && leaders.length > 0) return [{ kind: 'led', persons: leaders }]
  const bodies = OFFICIAL_NOUNS.has(word) ? bodiesIn(cut, range) : []
  if (countries.length === 0 && bodies.length > 0) return bodies
  if (countries.length === 0)
    return definite && BODY_HEADS.has(word) && to - from === 2
      ? [{ kind: 'pointer', words: bare, definite }]
      : []
  return [...bodies, ...ofStates(cut, range, countries)]
}

/** Who the noun means, of the states that stand before it. */
function ofStates(cut: Cut, range: Range, countries: readonly CountryCode[]): readonly Referent[] {
  const envoys = manSent(cut, range, countries)
  if (envoys !== undefined) return [envoys]
  const head = tokenAt(cut.sentence, range[1] - 1)
  const word = head.form.toLowerCase()
  const name = wordsOf(cut, cut.sentence, range).replace(/^(the|a|an|this|its|their) /i, '')
  // "the Tovia-Belrus joint commission": both act in it.
  if (JOINT_BODIES.has(word) && new Set(countries).size > 1)
    return countries.map((country) => ({ kind: 'group', name, country, official: true }))
  // "Iraqi Kurds" are people, whatever their name.
  const isPeoples = head.xpos === 'NNPS'
  return countries.map<Referent>((country) =>
    isPeoples
      ? { kind: 'group', name, country, official: false }
      : phraseReferent(word, name, { country, origin: 'words' }),
  )
}

/** "a State Department official": the state whose ministry it is. */
function ministriesIn(cut: Cut, [from, to]: Range): readonly CountryCode[] {
  if (!OFFICIAL_NOUNS.has(tokenAt(cut.sentence, to - 1).form.toLowerCase())) return []
  return cut.pieces
    .filter((piece) => piece.from >= from && piece.to < to)
    .flatMap((piece) =>
      piece.kind === 'organization' && piece.organization.portfolio !== 'other'
        ? (piece.organization.country ?? [])
        : [],
    )
}

/** "Karsk's man in Bamra": the ambassador there. */
function manSent(
  cut: Cut,
  range: Range,
  [country, other]: readonly CountryCode[],
): Referent | undefined {
  const [from, to] = range
  const isMan = MEN.has(tokenAt(cut.sentence, to - 1).form.toLowerCase())
  const isOwned = to - from > 1 && tokenAt(cut.sentence, to - 2).xpos === 'POS'
  const seat = seatAfter(cut, to)
  if (!isMan || !isOwned || country === undefined || other !== undefined || seat === undefined)
    return undefined
  return {
    kind: 'office',
    office: {
      title: 'ambassador',
      words: wordsOf(cut, cut.sentence, range),
      range,
      owner: { country, range },
      accreditedTo: seat.country,
    },
  }
}

/** "the Scholz government": who bears the name right before it. */
function leadersIn(cut: Cut, [, to]: Range): readonly Person[] {
  const piece = cut.pieces.find((each) => each.to === to - 1 && each.kind === 'name')
  return piece?.kind === 'name' ? piece.persons : []
}

/** "EU and Chinese officials": bodies of no one state among the words before the head. */
function bodiesIn(cut: Cut, [from, to]: Range): readonly Referent[] {
  return cut.pieces
    .filter((piece) => piece.from >= from && piece.to < to)
    .flatMap((piece): readonly Referent[] => {
      if (piece.kind !== 'organization' || piece.organization.country !== undefined) return []
      const { organization } = piece
      const name = wordsOf(cut, cut.sentence, [piece.from, piece.to])
      return [{ kind: 'organization', name, organization, portfolio: organization.portfolio }]
    })
}

/** "students throughout Tovia", "a ship from Tovia": the state named after the noun. */
function originsOf(
  { sentence }: Cut,
  named: readonly Mention[],
  head: number,
): readonly CountryCode[] {
  const word = tokenAt(sentence, head).form.toLowerCase()
  const isStranger = ATTACKERS.has(word) || STRANGERS.has(word)
  return dependents(sentence, head, ['nmod'])
    .filter((child) => {
      const preposition = prepositionOf(sentence, child)
      return ORIGIN_PREPOSITIONS.has(preposition) && !(isStranger && preposition === 'in')
    })
    .flatMap((child) => named.filter((mention) => mention.head === child).flatMap(homeOf))
}

function phraseReferent(
  word: string,
  name: string,
  { country, origin }: { readonly country: CountryCode; readonly origin: 'words' | 'place' },
): Referent {
  if (GOVERNMENT_NOUNS.has(word) || HOME_NOUNS.has(word)) return { kind: 'state', country }
  if (THING_NOUNS.has(word)) return { kind: 'object', name, country, official: false }
  const isCivil =
    LEADER_WORDS.has(word) &&
    name
      .toLowerCase()
      .split(/\s+/)
      .some((each) => CIVIL_WORDS.has(each) || PARTY_WORDS.has(each))
  if (isCivil) return { kind: 'group', name, country, official: false }
  const official = OFFICIAL_NOUNS.has(word) && !(origin === 'place' && LOCAL_ORGANS.has(word))
  if (!official && isPeople(word)) return { kind: 'group', name, country, official }
  return { kind: official ? 'group' : 'object', name, country, official }
}

/** "Saudi-backed", "Iranian-made": the state is not whose the fighters or the launcher are. */
function isHyphened({ sentence, pieces }: Cut, { to }: Piece): boolean {
  if (sentence.tokens[to]?.form !== '-') return false
  return !pieces.some((piece) => piece.from === to + 1 && piece.kind !== 'title')
}

/** States among the words before the head: adjectives and possessives. */
function countriesIn(cut: Cut, [from, to]: Range): readonly CountryCode[] {
  return cut.pieces
    .filter((piece) => piece.from >= from && piece.to < to && !isHyphened(cut, piece))
    .flatMap((piece) => {
      if (piece.kind === 'country' || piece.kind === 'demonym') return [piece.code]
      if (piece.kind === 'seat') return [piece.seat.country]
      return []
    })
}

function phraseStart(cut: Cut, head: number): number {
  let from = head
  const walk = (index: number): void => {
    for (const child of dependents(cut.sentence, index, [...LEFT_MODIFIERS, 'cc', 'conj', 'punct']))
      if (child < from && child < head) {
        from = child
        walk(child)
      }
  }
  for (const child of dependents(cut.sentence, head, LEFT_MODIFIERS))
    if (child < head) {
      from = Math.min(from, child)
      walk(child)
    }
  return from
}
