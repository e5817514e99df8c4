/**
 * The one box: a pair, a claim, a question, a report or words to search. In: what was typed. Out: where it leads.
 * The one idea: a pair is two parties side by side with nothing else; a report is long or has
 * several paragraphs; a claim is what the claim parser understands; a question that names two parties
 * asks for their last contact; all else is searched.
 */
import type { PartyQuery } from '../../record/index.ts'
import { addressOf, lineAddress, partyAddress } from '../web/addresses.ts'
import { partyNamed } from './query.ts'
import type { Site } from './site.ts'

export type Asked =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'report'; readonly text: string }

const REPORT_LENGTH = 400
const PAIR_WORDS = 10
const QUESTION_WORDS = 24
const SEPARATOR = /\s+(?:and|with|vs\.?|to)\s+|\s*[,;–—&↔|]\s*|\s+-\s+/i

/** Where the words lead. */
export async function askedOf(site: Site, words: string): Promise<Asked> {
  const text = words.trim()
  if (text.length > REPORT_LENGTH || /\S\s*\n\s*\n\s*\S/.test(text)) return { kind: 'report', text }
  const question = text.replace(/\s+/g, ' ')
  const pair = pairOf(site, question)
  if (pair) {
    const [left, right] = pair.map((party) => partyAddress(party, site.knowledge))
    return { kind: 'address', address: lineAddress([left ?? '', right ?? '']) }
  }
  const finding = await site.claim(question, { on: site.now().slice(0, 10) })
  if (finding.kind === 'understood') return checkOf(question)
  const [left, right, ...more] = partiesIn(site, question)
  if (left && right && more.length === 0) return lastOf(site, [left, right])
  if (looksLikeSentence(question)) return checkOf(question)
  return { kind: 'address', address: addressOf('/search', { q: question }) }
}

function checkOf(claim: string): Asked {
  return { kind: 'address', address: addressOf('/check', { claim }) }
}

/** "When did Austin last speak with Belousov?" asks for their last contact. */
function lastOf(site: Site, parties: readonly [PartyQuery, PartyQuery]): Asked {
  const [a, b] = parties.map((party) => partyAddress(party, site.knowledge))
  return { kind: 'address', address: addressOf('/last', { a, b }) }
}

/** The parties that a question names, the longest names first; names begin with a capital. */
function partiesIn(site: Site, question: string): readonly PartyQuery[] {
  const words = question
    .replace(/[?!.,;:“”"]|['’]s?(?=\s|$)/g, '')
    .split(' ')
    .slice(0, QUESTION_WORDS)
  const found: PartyQuery[] = []
  for (let start = 0; start < words.length;) {
    const length = [4, 3, 2, 1].find((count) => isParty(site, words.slice(start, start + count)))
    const finding =
      length === undefined
        ? undefined
        : partyNamed(site, words.slice(start, start + length).join(' '))
    if (finding?.kind === 'found') found.push(finding.party)
    start += length ?? 1
  }
  return found
}

function isParty(site: Site, words: readonly string[]): boolean {
  const isName = /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words[words.length - 1] ?? '')
  return isName && partyNamed(site, words.join(' ')).kind === 'found'
}

/** Words that only a sentence about the record has; its own page then says what is missing. */
function looksLikeSentence(question: string): boolean {
  return question.split(' ').length > 3 && /[?.!]$|\d/.test(question)
}

/** Two parties, if the words are nothing but two parties: "US Russia defence", "usa/defence russia/defence". */
export function pairOf(
  site: Site,
  question: string,
): readonly [PartyQuery, PartyQuery] | undefined {
  const pair = question.replace(/ (?:minister|chief|head)s$/i, '')
  const words = pair.split(' ')
  if (words.length > PAIR_WORDS) return undefined
  for (const [left, right] of splitsOf(pair, words)) {
    const [a, b] = [partyNamed(site, left), partyNamed(site, right)]
    if (a.kind === 'found' && b.kind === 'found') return shared(a.party, b.party)
  }
  return undefined
}

function splitsOf(
  question: string,
  words: readonly string[],
): readonly (readonly [string, string])[] {
  const [left, right, ...more] = question.split(SEPARATOR)
  const written: (readonly [string, string])[] =
    left !== undefined && right !== undefined && more.length === 0 && left !== '' && right !== ''
      ? [[left, right]]
      : []
  const between = words
    .slice(1)
    .map(
      (_, index) =>
        [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const,
    )
  return [...written, ...between]
}

/** "US Russia defence": a portfolio named once holds for both. */
function shared(left: PartyQuery, right: PartyQuery): readonly [PartyQuery, PartyQuery] {
  if (left.kind === 'state' && right.kind === 'portfolio')
    return [withPortfolio(left, right), right]
  if (left.kind === 'portfolio' && right.kind === 'state') return [left, withPortfolio(right, left)]
  return [left, right]
}

function withPortfolio(
  state: Extract<PartyQuery, { kind: 'state' }>,
  other: Extract<PartyQuery, { kind: 'portfolio' }>,
): PartyQuery {
  return {
    kind: 'portfolio',
    country: state.country,
    portfolio: other.portfolio,
    label: `${state.label} ${other.portfolio}`,
  }
}
