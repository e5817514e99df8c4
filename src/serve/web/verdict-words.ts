/**
 * A verdict's sentence in parts. In: the sentence of an answer. Out: what stands large, and the rest.
 * The verdict itself is shown beside it with its sign, so its word is taken off the front.
 */
import { capitalised, VERDICT_WORDS } from '../words/words.ts'

const LEADS = Object.values(VERDICT_WORDS).map(({ word }) => `${word.toLowerCase()}: `)

/** The sentence without the verdict's word at its front. */
export function withoutVerdict(sentence: string): string {
  const lead = LEADS.find((words) => sentence.toLowerCase().startsWith(words))
  return lead === undefined ? sentence : capitalised(sentence.slice(lead.length))
}

/** The first clause without its asides, to be shown large, and what else the sentence says. */
export function verdictParts(sentence: string): { readonly main: string; readonly rest: string } {
  const [first = '', ...others] = withoutVerdict(sentence).split('; ')
  const { words, asides } = withoutAsides(first)
  const main = others.length > 0 || asides.length > 0 ? `${words.replace(/\.$/, '')}.` : words
  return { main, rest: [capitalised(others.join('; ')), ...asides].filter(Boolean).join(' ') }
}

/** Words outside of brackets, and the brackets, which may hold others. */
function withoutAsides(text: string): {
  readonly words: string
  readonly asides: readonly string[]
} {
  const asides: string[] = []
  let words = ''
  let depth = 0
  for (const character of text) {
    if (character === '(' && depth++ === 0) asides.push('')
    if (depth === 0) words += character
    else asides.push((asides.pop() ?? '') + character)
    if (character === ')' && depth > 0) depth--
  }
  return { words: words.replace(/ {2,}/g, ' ').replace(/ (?=[.,]|$)/g, ''), asides }
}
