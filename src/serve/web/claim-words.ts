/**
 * A claim about the record in words: "first call in 15 months, between offices".
 * In: a claim of an article or one that is checked. Out: words.
 */
import type { Claim } from '../../events/index.ts'
import { durationInWords, edtfInWords } from '../words/dates.ts'

const NOUNS = { any: 'contact', call: 'call', meeting: 'meeting', visit: 'visit' } as const

/** The claim as it was understood. */
export function claimInWords(claim: Pick<Claim, 'kind' | 'contact' | 'scope' | 'value'>): string {
  return `${kindInWords(claim)}, between ${claim.scope}`
}

function kindInWords({ kind, contact, value }: Pick<Claim, 'kind' | 'contact' | 'value'>): string {
  const noun = NOUNS[contact]
  const words = value === undefined ? '' : String(value)
  const isDuration = /^P\d/.test(words)
  const since = isDuration ? `in ${durationInWords(words)}` : `since ${edtfInWords(words)}`
  switch (kind) {
    case 'first-since':
      return words === '' ? `first ${noun} in a while` : `first ${noun} ${since}`
    case 'first-ever':
      return `first ${noun} ever`
    case 'last':
      return words === '' ? `last ${noun}` : `last ${noun}: ${edtfInWords(words)}`
    case 'nth':
      return `${noun} number ${words === '' ? '?' : words}`
    case 'none-since':
      return words === '' ? `no ${noun}` : `no ${noun} ${since}`
  }
}
