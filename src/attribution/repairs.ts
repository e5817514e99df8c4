/**
 * What trees get wrong round cues, read from the order of the words instead.
 * In: a cue without source or content. Out: the source or content where the order leaves no doubt.
 *   "There was no order," said the base chief        the source stands after its verb
 *   The minister could go, but only late, Beta told   the content stands before its source
 *   He said the call to arms and the raid were …      a clause whose subject was taken for an object
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Content } from './contents.ts'
import type { Source } from './sources.ts'
import { childrenBy, coverOf, isPunctuation, subtreeOf } from './tree.ts'

/** The source right after a cue that follows a quotation or comma. */
export function invertedSource(sentence: Sentence, cue: number): Source | undefined {
  if (!isPunctuation(sentence, cue - 1)) return undefined
  const phrase: number[] = []
  for (let at = cue + 1; at < sentence.tokens.length && !isPunctuation(sentence, at); at++) {
    if (sentence.tokens[at]?.upos === 'VERB' || sentence.tokens[at]?.upos === 'ADP') break
    phrase.push(at)
  }
  const inside = new Set(phrase)
  const head = phrase.find((index) => {
    const token = sentence.tokens[index]
    return token !== undefined && NOMINAL.has(token.upos) && !inside.has(token.head)
  })
  const span = coverOf(sentence, phrase)
  return head === undefined || span === undefined ? undefined : { head, span }
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** All that stands before a source that ends the sentence with its cue. */
export function frontedWords(
  sentence: Sentence,
  cue: Token,
  source: Source | undefined,
): Content | undefined {
  const first = sentence.tokens.find((token) => token.span[0] >= (source?.span[0] ?? Infinity))
  if (first === undefined || first.index > cue.index || first.index < FRONTED_AT_LEAST)
    return undefined
  if (sentence.tokens[first.index - 1]?.form !== ',') return undefined
  const after = sentence.tokens.slice(cue.index + 1)
  if (after.some((token) => token.upos === 'VERB' || token.upos === 'AUX')) return undefined
  const tokens = sentence.tokens.slice(0, first.index)
  const hasVerb = tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX')
  return hasVerb ? { tokens: tokens.map((token) => token.index), by: 'fronted' } : undefined
}

/** A clause has this many words and its comma at least. */
const FRONTED_AT_LEAST = 3

/** The words after a verb that takes no object: an object there is the subject of a clause. */
export function objectAsClause(sentence: Sentence, verb: number): Content | undefined {
  const object = childrenBy(sentence, verb, ['obj'])[0]
  if (object === undefined || object.index < verb) return undefined
  const first = subtreeOf(sentence, object.index)[0] ?? object.index
  const rest = subtreeOf(sentence, verb).filter((index) => index >= first)
  const hasVerb = rest.some((index) => sentence.tokens[index]?.upos === 'VERB')
  return first > verb && hasVerb ? { tokens: rest, by: 'misread object' } : undefined
}
