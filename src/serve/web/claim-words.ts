/**
 * A claim about the record in words: "first call in 15 months, between offices".
 * In: a claim of an article or one that is checked. Out: words.
 */
import type { Claim } from '../../events/index.ts'
import { durationInWords, edtfInWords } from '../words/dates.ts'

const NOUNS = { any: 'contact', call: 'call', meeting: 'meeting', visit: 'visit' } as const

/** The claim as it was understood. */
export function claimInWords(claim: ClaimParts): string {
  return `${kindInWords(claim)}, between ${claim.scope}`
}

type ClaimParts = Pick<Claim, 'kind' | 'contact' | 'scope' | 'value' | 'since' | 'counting'>

function kindInWords({ kind, contact, value, since: from, counting }: ClaimParts): string {
  const noun = NOUNS[contact]
  const words = value === undefined ? '' : String(value)
  const since = sinceInWords(words)
  switch (kind) {
    case 'first-since':
      return words === '' ? `first ${noun} in a while` : `first ${noun} ${since}`
    case 'first-ever':
      return `first ${noun} ever`
    case 'last':
      return words === '' ? `last ${noun}` : `last ${noun}: ${edtfInWords(words)}`
    case 'nth':
      return [
        counting === 'others' ? `${words} other ${noun}s` : `${noun} number ${words}`,
        ...(from === undefined ? [] : [sinceInWords(from)]),
      ].join(' ')
    case 'none-since':
      return words === '' ? `no ${noun}` : `no ${noun} ${since}`
  }
}

function sinceInWords(words: string): string {
  return /^P\d/.test(words) ? `in ${durationInWords(words)}` : `since ${edtfInWords(words)}`
}
