/**
 * The head of a range of words.
 * In: a sentence and a range. Out: the token of the range whose governor stands outside it.
 */
import type { Sentence } from '../../language/index.ts'
import { tokenAt } from '../tree/tree.ts'
import type { Range } from './mention.ts'

/** The token by which the sentence governs the range; nominal ones are preferred. */
export function headOf(sentence: Sentence, [from, to]: Range): number {
  const outward: number[] = []
  for (let at = from; at < to; at++) {
    const { head, upos } = tokenAt(sentence, at)
    if ((head < from || head >= to) && upos !== 'PUNCT') outward.push(at)
  }
  const nominal = outward.filter((at) => /^(NOUN|PROPN|PRON|NUM)$/.test(tokenAt(sentence, at).upos))
  return nominal.at(-1) ?? outward.at(-1) ?? to - 1
}
