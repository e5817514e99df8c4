/**
 * Puts pieces together into mentions of offices, persons, bodies and states.
 * In: the pieces of a sentence. Out: named mentions, left to right, none inside another but owners.
 * The one idea: a title is a magnet. It takes its owner from the left ("Russia's", "Maltese and Cypriot",
 * "Pentagon") or the right ("of Qatar", "to Moscow"), its tenure ("then", "new") and the name after it.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { tokenAt } from '../tree/tree.ts'
import { ACCREDITED_TITLES, TENURE_WORDS, TITLE_PLURALS } from '../en/people-lexicon.ts'
import { DEFINITE, PAIR_PHRASES } from '../en/reference-words.ts'
import { headOf } from './head.ts'
import { holderAfter, nameFrom, nameStart, nameWords, seatEnd } from './holder.ts'
import type { Mention, NameWords, OfficeWords, Owner, Range, Referent } from './mention.ts'
import {
  bodyAfter,
  ownerAfter,
  ownersAfter,
  ownersBefore,
  pastDescription,
  seatAfter,
} from './owner.ts'
import { withChains } from './title-chain.ts'
import { type Cut, type Piece, wordsOf } from './piece.ts'
import { postBeside } from './post-of.ts'

/** The named mentions of one sentence. */
export function composeMentions(cut: Cut): readonly Mention[] {
  const titled = cut.pieces
    .flatMap((piece) => (piece.kind === 'title' ? [titledMention(cut, piece)] : []))
    .filter((mention) => !isPairPhrase(cut, mention))
  const bodies = cut.pieces.flatMap((piece) =>
    piece.kind === 'ministry' ? [ministryMention(cut, piece)] : [],
  )
  const taken = [...titled, ...bodies].map((mention) => mention.range)
  const single = cut.pieces.flatMap((piece) => {
    const isTaken = taken.some(([from, to]) => from <= piece.from && piece.to <= to)
    const isPart = isTaken && ['name', 'body', 'organization'].includes(piece.kind)
    const referent = isPart ? undefined : singleReferent(cut, piece)
    if (referent === undefined) return []
    const isOwned = referent.kind === 'person' && referent.speaks === true
    const from = isOwned ? nameStart(cut, piece.from) : piece.from
    return [mentionOf(cut, [from, piece.to], [referent])]
  })
  const chained = withChains(cut, [...titled, ...bodies, ...single].sort(inOrder))
  return withAppositions(cut, chained)
}

/** "the two ministers": nobody's title, they point back at who has just met. */
function isPairPhrase(cut: Cut, { head, range: [from, to] }: Mention): boolean {
  const before = from > 0 ? tokenAt(cut.sentence, from - 1) : undefined
  const own = wordsOf(cut, cut.sentence, [from, to]).toLowerCase()
  const isDefinite = before !== undefined && DEFINITE.has(before.form.toLowerCase())
  const words = isDefinite ? own : `${before?.form.toLowerCase() ?? ''} ${own}`
  return head === to - 1 && PAIR_PHRASES.has(words)
}

function inOrder(left: Mention, right: Mention): number {
  return left.range[0] - right.range[0] || right.range[1] - left.range[1]
}

/** "Ana Bel, the new defence minister, …": the office goes to the name before it. */
function withAppositions(cut: Cut, mentions: readonly Mention[]): readonly Mention[] {
  const joined = new Map<Mention, Mention>()
  const dropped = new Set<Mention>()
  for (const mention of mentions) {
    const [person] = mention.referents
    if (person?.kind !== 'person' || person.office !== undefined) continue
    const next = mentions.find((each) => isAppositionOf(cut, mention, each))
    const [described] = next?.referents ?? []
    if (next === undefined || described?.kind !== 'office') continue
    const { owner } = described.office
    const office = { ...person, office: described.office, ...(owner && { country: owner.country }) }
    joined.set(mention, {
      ...mention,
      range: [mention.range[0], next.range[1]],
      referents: [office],
    })
    dropped.add(next)
  }
  return mentions.flatMap((mention) =>
    dropped.has(mention) ? [] : (joined.get(mention) ?? mention),
  )
}

function isAppositionOf({ sentence }: Cut, person: Mention, office: Mention): boolean {
  const [described, other] = office.referents
  if (described?.kind !== 'office' || described.holder !== undefined || other) return false
  const [from, to] = [person.range[1], office.range[0]]
  if (to <= from || to - from > 2 || sentence.tokens[from]?.upos !== 'PUNCT') return false
  if (to - from === 2 && sentence.tokens[to - 1]?.upos !== 'DET') return false
  const closing = sentence.tokens[office.range[1]]
  const isClosed = closing === undefined || closing.upos === 'PUNCT'
  return isClosed || tokenAt(sentence, office.head).relation === 'appos'
}

function mentionOf(cut: Cut, range: Range, referents: readonly Referent[]): Mention {
  const head = headOf(cut.sentence, range)
  return { sentence: cut.sentence.index, range, head, referents }
}

/** A state, seat, body or person that stands alone. */
function singleReferent(cut: Cut, piece: Piece): Referent | undefined {
  const name = wordsOf(cut, cut.sentence, [piece.from, piece.to])
  switch (piece.kind) {
    case 'country':
      return { kind: 'state', country: piece.code }
    case 'seat':
      return { kind: 'seat', seat: piece.seat }
    case 'organization': {
      const { organization } = piece
      const { country = organization.home, portfolio } = organization
      return { kind: 'organization', name, organization, portfolio, ...(country && { country }) }
    }
    case 'name':
      return {
        kind: 'person',
        name: nameWords(cut, piece),
        ...(ownedBy(cut, nameStart(cut, piece.from)) ?? ownedAfter(cut, piece.to)),
      }
    case 'place':
      return { kind: 'place', name }
    case 'body':
      return { kind: 'organization', name }
    case 'demonym':
      return isNoun(cut.sentence, piece.to - 1)
        ? { kind: 'group', name, country: piece.code, official: isDefinite(cut, piece) }
        : undefined
    case 'ministry':
    case 'title':
      return undefined
  }
}

/** "France's Ana Bel", "NATO's Oto Brandt": in news a name so owned speaks for the owner. */
function ownedBy(
  cut: Cut,
  edge: number,
):
  | { readonly country: CountryCode; readonly speaks: true }
  | { readonly body: string; readonly speaks: true }
  | undefined {
  if (edge === 0 || tokenAt(cut.sentence, edge - 1).xpos !== 'POS') return undefined
  const { body, owners } = ownersBefore(cut, edge)
  const [owner] = owners
  if (owner !== undefined) return { country: owner.country, speaks: true }
  return body === undefined ? undefined : { body, speaks: true }
}

/** "Ana Bel of Tovia". */
function ownedAfter(
  cut: Cut,
  edge: number,
): { readonly country: CountryCode; readonly speaks: true } | undefined {
  const owner = ownerAfter(cut, edge)
  return owner === undefined || owner.accredited
    ? undefined
    : { country: owner.country, speaks: true }
}

/** "the Iranians" may stand for their state; "Iranians" are people. */
function isDefinite({ sentence }: Cut, { from }: Piece): boolean {
  // "The Iranians" at the beginning of a sentence: the article is part of the piece.
  return [from - 1, from].some((at) => sentence.tokens[at]?.upos === 'DET')
}

/** "Russians", "the Swiss" as nouns; not "Swiss" before one. */
function isNoun(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at)
  if (token.relation.startsWith('compound')) return false
  if (token.upos === 'NOUN' || token.xpos === 'NNPS') return true
  // "An Eriadorian was shot": one of them.
  const isOne = sentence.tokens[at - 1]?.upos === 'DET'
  return isOne && token.xpos === 'NNP' && /^(nsubj|obj|obl|nmod|conj)/.test(token.relation)
}

function ministryMention(cut: Cut, piece: Extract<Piece, { kind: 'ministry' }>): Mention {
  const left = ownersBefore(cut, piece.from)
  const right = left.owners.length > 0 ? undefined : ownerAfter(cut, piece.to)
  const owner = left.owners[0] ?? right ?? seatAfter(cut, piece.to)
  const range: Range = [left.from, Math.max(piece.to, right?.range[1] ?? 0)]
  const { portfolio } = piece
  const [organization] = owner ? cut.knowledge.organizationsOf(owner.country, portfolio) : []
  const name = wordsOf(cut, cut.sentence, range)
  const referent: Referent = {
    kind: 'organization',
    name,
    portfolio,
    ...(organization && { organization }),
    ...(owner && { country: owner.country }),
  }
  return mentionOf(cut, range, [referent])
}

function titledMention(cut: Cut, piece: Piece): Mention {
  // "the Lebanese industry minister": a field that no table has is part of the title.
  const from = pastDescription(cut, piece.from, isField)
  const left = ownersBefore(cut, from)
  const coming = comingEnd(cut, piece.to)
  const titleEnd = coming ?? piece.to
  const after = ownersBeside(cut, piece, titleEnd)
  const [right] = after
  const own = right?.accredited ? [] : after.filter((owner) => owner !== undefined)
  const owners = left.owners.length > 0 ? left.owners : own
  const bodyRight = owners.length === 0 ? bodyAfter(cut, titleEnd) : undefined
  const plain = Math.max(titleEnd, after.at(-1)?.range[1] ?? 0, bodyRight?.to ?? 0)
  const end = plain > titleEnd ? ownedEnd(cut, plain) : plain
  const title = singular(wordsOf(cut, cut.sentence, [from, piece.to]))
  const accreditedTo = right?.accredited ? right.country : postBeside(cut, title, titleEnd)
  const body =
    left.body ??
    bodyRight?.organization.id ??
    (owners.length === 0 ? bodyInTitle(cut, title) : undefined)
  const base: OfficeWords = {
    title,
    words: wordsOf(cut, cut.sentence, [left.from, end]),
    range: [left.from, end],
    ...(left.possessor && { possessor: left.possessor }),
    ...(body && { body }),
    ...(left.tenure && { tenure: left.tenure }),
    ...(coming !== undefined && { tenure: 'coming' }),
    ...(accreditedTo && { accreditedTo }),
  }
  const offices = owners.length === 0 ? [base] : owners.map((owner) => ({ ...base, owner }))
  const name = isPlural(cut, piece) ? undefined : nameFrom(cut, end)
  if (name !== undefined) return personMention(cut, name, offices[0] ?? base)
  const holder = isPlural(cut, piece) ? undefined : holderAfter(cut, seatEnd(cut, end))
  const referents = offices.map<Referent>((office) => ({
    kind: 'office',
    office,
    ...(holder && { holder: holder.name }),
  }))
  return mentionOf(cut, [left.from, end], referents)
}

/** "of Qatar" and "to Moscow" after a title; "sent his foreign minister to Tovia" is where he goes, not where he serves. */
function ownersBeside(
  cut: Cut,
  piece: Piece,
  edge: number,
): readonly (ReturnType<typeof ownerAfter> | undefined)[] {
  const beside = isPlural(cut, piece) ? ownersAfter(cut, edge) : [ownerAfter(cut, edge)]
  const isSent = ACCREDITED_TITLES.has(tokenAt(cut.sentence, piece.to - 1).form.toLowerCase())
  return beside.filter((owner) => owner?.accredited !== true || isSent)
}

/** "head of Tovia's customs": what the state owns belongs to the title. */
function ownedEnd({ sentence }: Cut, at: number): number {
  if (sentence.tokens[at]?.xpos !== 'POS' || at === 0) return at
  const { head, relation } = tokenAt(sentence, at - 1)
  const isOwner = relation === 'nmod:poss' && head > at && head - at <= OWNED_AT_MOST
  return isOwner ? head + 1 : at
}

const OWNED_AT_MOST = 5

function isField({ relation, upos }: Token): boolean {
  return upos === 'NOUN' && relation.startsWith('compound')
}

/** "UN envoy" is a state's envoy to the UN only where a state is told; else the UN's own. */
function bodyInTitle({ knowledge }: Cut, title: string): string | undefined {
  const [first = '', ...rest] = title.split(' ')
  if (knowledge.genericTitle(title)?.portfolio !== 'mission' || rest.length === 0) return undefined
  const [organization] = knowledge.organizationsNamed(first)
  return organization?.country === undefined ? organization?.id : undefined
}

/** "president-elect", "minister-designate": where the word ends, if it is one. */
function comingEnd({ sentence }: Cut, at: number): number | undefined {
  const word = sentence.tokens[at + 1]?.form.toLowerCase() ?? ''
  return sentence.tokens[at]?.form === '-' && TENURE_WORDS[word] === 'coming' ? at + 2 : undefined
}

/** "prime ministers" → "prime minister", so that each is an office. */
function singular(title: string): string {
  const last = /\S+$/.exec(title)?.[0] ?? ''
  const one = TITLE_PLURALS[last.toLowerCase()]
  return one === undefined ? title : title.slice(0, title.length - last.length) + one
}

function isPlural({ sentence }: Cut, piece: Piece): boolean {
  return tokenAt(sentence, piece.to - 1).form.toLowerCase() in TITLE_PLURALS
}

function personMention(cut: Cut, name: NameWords, office: OfficeWords): Mention {
  const after = office.owner ? undefined : ownerAfter(cut, name.range[1])
  const owner: Owner | undefined = office.owner ?? (after?.accredited ? undefined : after)
  const country = owner?.country
  const referent: Referent = {
    kind: 'person',
    name,
    office: { ...office, ...(owner && { owner }) },
    ...(country && { country }),
  }
  return mentionOf(cut, [office.range[0], name.range[1]], [referent])
}
