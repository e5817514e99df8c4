/**
 * A verdict's sentence in parts. In: the sentence of an answer. Out: what stands large, and the rest.
 * The verdict itself is shown beside it with its sign, so its word is taken off the front.
 */
import { capitalised, VERDICT_WORDS } from './words.ts'

const LEADS = Object.values(VERDICT_WORDS).map(({ word }) => `${word.toLowerCase()}: `)

/** The sentence without the verdict's word at its front. */
export function withoutVerdict(sentence: string): string {
  const lead = LEADS.find((words) => sentence.toLowerCase().startsWith(words))
  return lead === undefined ? sentence : capitalised(sentence.slice(lead.length))
}

/** The first clause, to be shown large, and what follows it. */
export function verdictParts(sentence: string): { readonly main: string; readonly rest: string } {
  const words = withoutVerdict(sentence)
  const end = words.search(/; | \(/)
  if (end < 0) return { main: words, rest: '' }
  const rest = words.slice(end).replace(/^; /, '').trim()
  return { main: `${words.slice(0, end)}.`, rest: capitalised(rest) }
}
