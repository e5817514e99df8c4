/**
 * The one box: a pair, a claim, a report or words to search. In: what was typed. Out: where it leads.
 * The one idea: a pair is two parties side by side with nothing else; a report is long or has
 * several paragraphs; a claim is what the claim parser understands; all else is searched.
 */
import type { PartyQuery } from '../../record/index.ts'
import { addressOf, lineAddress, partyAddress } from '../web/addresses.ts'
import type { Site } from './site.ts'

export type Asked =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'report'; readonly text: string }

const REPORT_LENGTH = 400
const PAIR_WORDS = 10
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
  if (finding.kind === 'understood' || looksLikeSentence(question))
    return { kind: 'address', address: addressOf('/check', { claim: question }) }
  return { kind: 'address', address: addressOf('/search', { q: question }) }
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
  const words = question.split(' ')
  if (words.length > PAIR_WORDS) return undefined
  for (const [left, right] of splitsOf(question, words)) {
    const [a, b] = [site.party(left), site.party(right)]
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
