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

/** The subject that stands before its verb but was hung on the clause behind it. */
export function displacedSource(sentence: Sentence, cue: number): Source | undefined {
  let start = cue
  while (start > 0 && !isPunctuation(sentence, start - 1)) start--
  const head = sentence.tokens
    .slice(start, cue)
    .find(({ relation, upos }) => relation.startsWith('nsubj') && NOMINAL.has(upos))
  if (head === undefined) return undefined
  const first = subtreeOf(sentence, head.index).find((index) => index >= start) ?? head.index
  const words = range(first, cue).filter(
    (index) => !MODIFYING.has(sentence.tokens[index]?.upos ?? ''),
  )
  const span = coverOf(sentence, words)
  return span && { head: head.index, span }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** What may stand between a subject and its verb without being either. */
const MODIFYING: ReadonlySet<string> = new Set(['AUX', 'ADV'])

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** All that stands before a source which, with its cue, ends a sentence or a part between commas. */
export function frontedWords(
  sentence: Sentence,
  cue: Token,
  source: Source | undefined,
): Content | undefined {
  const first = sentence.tokens.find((token) => token.span[0] >= (source?.span[0] ?? Infinity))
  if (first === undefined || first.index > cue.index || first.index < FRONTED_AT_LEAST)
    return undefined
  if (sentence.tokens[first.index - 1]?.form !== ',') return undefined
  const comma = sentence.tokens.findIndex(({ form, index }) => index > cue.index && form === ',')
  const after = sentence.tokens.slice(cue.index + 1, comma < 0 ? undefined : comma)
  if (after.some(isVerb)) return undefined
  const tokens = sentence.tokens.slice(0, first.index)
  if (!tokens.some(isVerb)) return undefined
  const goesOn = comma >= 0 && sentence.tokens[comma + 1]?.upos !== 'CCONJ'
  const rest = goesOn ? sentence.tokens.slice(comma + 1) : []
  return { tokens: [...tokens, ...rest].map((token) => token.index), by: 'fronted' }
}

function isVerb({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'AUX'
}

/** A clause has this many words and its comma at least. */
const FRONTED_AT_LEAST = 3

/** "said in a statement that …": the clause from its first word on, wherever the tree hung it. */
export function markedClause(
  sentence: Sentence,
  cue: number,
  openers: ReadonlySet<string>,
): Content | undefined {
  const next = sentence.tokens.find(
    (token) => token.index > cue && (isVerb(token) || openers.has(token.form.toLowerCase())),
  )
  if (next === undefined || isVerb(next) || next.relation !== 'mark') return undefined
  const tokens = sentence.tokens.slice(next.index).map((token) => token.index)
  return { tokens, by: 'marked clause' }
}

/** The words after a verb that takes no object: an object there is the subject of a clause. */
export function objectAsClause(sentence: Sentence, verb: number): Content | undefined {
  const object = childrenBy(sentence, verb, ['obj'])[0]
  if (object === undefined || object.index < verb) return undefined
  const first = subtreeOf(sentence, object.index)[0] ?? object.index
  const others = childrenBy(sentence, verb, ['conj', 'parataxis']).map((token) => token.index)
  const rest = subtreeOf(sentence, verb, new Set(others)).filter((index) => index >= first)
  const hasVerb = plainTokens(sentence, object.index).some((index) => isFinite(sentence, index))
  return first > verb && hasVerb ? { tokens: rest, by: 'misread object' } : undefined
}

/** The object without the clauses that tell more of it: a verb in those makes it no clause. */
function plainTokens(sentence: Sentence, object: number): readonly number[] {
  const clauses = subtreeOf(sentence, object).filter((index) =>
    /^(?:acl|advcl|nmod|appos)/.test(sentence.tokens[index]?.relation ?? ''),
  )
  return subtreeOf(sentence, object, new Set(clauses))
}

function isFinite(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.features.VerbForm === 'Fin'
}
