/**
 * The headline that a text itself shows, where neither its data nor anybody else gives one.
 * In: the text and the blocks of its report. Out: the first line, if it is one.
 * The one idea: a headline is a short first line without a stop, above a longer paragraph that has one.
 */
import type { Block } from './layout.ts'
import type { Value } from './types.ts'

const LONGEST = 200
const WORDS_AT_LEAST = 3

/** The headline among the blocks of a report; undefined when its first line is a sentence. */
export function headlineInText(text: string, blocks: readonly Block[]): Value | undefined {
  const [first, second] = blocks
  if (!first || !second) return undefined
  const [start, end] = first.span
  const line = text.slice(start, Math.min(end, start + LONGEST + 1))
  if (line.length > LONGEST || line.includes('\n')) return undefined
  const isHeading = first.kind === 'heading'
  if (!isHeading && (line.split(/\s+/).length < WORDS_AT_LEAST || /[.:;,]["'”’)]?$/.test(line)))
    return undefined
  const follows = blocks.slice(1, 4).some(({ span }) => span[1] - span[0] > line.length)
  return follows ? { value: line, basis: 'text', evidence: [first.span] } : undefined
}
