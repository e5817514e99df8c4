/**
 * Sentence ends in English text.
 * In: the written tokens of one paragraph. Out: for each sentence its tokens.
 * The one idea: a stop that stands alone ends a sentence, with the quotes, brackets and note numbers
 * that close after it; a stop inside an abbreviation does so only where what follows opens one.
 * ```
 * He left the U.S. in May. [3] "We met," he said. 4. The next point
 * abbreviation     stop    note      no stop      list number, no stop
 * ```
 */
import { BEFORE_NAME } from './abbreviation-table.ts'
import { opensSentence } from './sentence-openers.ts'
import type { WrittenToken } from './tokens.ts'

type Tokens = readonly WrittenToken[]

const STOP = /^(?:[.!?]|\.\?|[!?]{2,}|\.{2,})$/u
const CLOSER = /^(?:["')\]}]|'')$/u
const FACE = /^(?:[:;=]['-]?[()DPp]|\^_\^)$/u
const ADDRESS = /^(?:https?:\/\/|www\.)/iu
const DASH = /^(?:-{1,3}|[\u2013\u2014])$/u
/** A dateline is short. */
const DATELINE_AT_MOST = 12
const ASIDE_AT_MOST = 40
const NOTE_AT_MOST = 4

/** The sentences of a paragraph, each a non-empty run of its tokens. */
export function sentencesIn(tokens: Tokens): readonly Tokens[] {
  const sentences: Tokens[] = []
  let start = 0
  const end = (to: number): void => {
    if (to > start) sentences.push(tokens.slice(start, to))
    start = to
  }
  end(Math.max(datelineEnd(tokens), captionEnd(tokens)))
  for (let at = start; at < tokens.length; at++) {
    if (tokens[at]?.text === '(' && at > start) at = bracketEnd(tokens, at)
    if (!endsAfter(tokens, at, start)) continue
    const last = withClosers(tokens, at)
    if (!continuesAfter(tokens, last, at)) end(last + 1)
    at = last
  }
  end(tokens.length)
  return sentences
}

function endsAfter(tokens: Tokens, at: number, start: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next) return false
  if (STOP.test(token.text)) return !isListNumber(tokens, at, start)
  if (ADDRESS.test(token.text)) return ADDRESS.test(next.text) || opensSentence(next.text)
  if (!/\p{L}\.$/u.test(token.text)) return false
  const lower = token.text.slice(0, -1).toLowerCase()
  return !BEFORE_NAME.has(lower) && lower.length > 1 && opensSentence(next.text)
}

/** The closing bracket of an aside within a sentence, whose stops end nothing; the bracket itself if it is far. */
function bracketEnd(tokens: Tokens, open: number): number {
  let depth = 0
  for (let at = open; at < Math.min(tokens.length, open + ASIDE_AT_MOST); at++) {
    if (tokens[at]?.text === '(') depth++
    if (tokens[at]?.text === ')') depth--
    if (depth === 0) return at
  }
  return open
}

/** "4." at the start of a sentence. */
function isListNumber(tokens: Tokens, at: number, start: number): boolean {
  const number = tokens[at - 1]
  const isNumber = /^(?:\d{1,2}(?:\.\d{1,2})*|\p{L})$/u.test(number?.text ?? '')
  return at - 1 === start && isNumber && tokens[at]?.text === '.'
}

/** The last token that still belongs to the sentence which stops at `at`. */
function withClosers(tokens: Tokens, at: number): number {
  let last = at
  for (;;) {
    const [token, before] = [tokens[last + 1], tokens[last]]
    if (!token || !before) return last
    const isClosing =
      STOP.test(token.text) || FACE.test(token.text) || closes(tokens, last + 1) === 'closes'
    const step = isClosing ? 1 : noteLength(tokens, last + 1)
    if (step === 0) return last
    last += step
  }
}

/** Which way a quote or bracket looks: by the side on which it touches a word. */
function closes(tokens: Tokens, at: number): 'closes' | 'opens' | 'neither' {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !CLOSER.test(token.text)) return 'neither'
  if (/[)\]}]/u.test(token.text)) return 'closes'
  const touchesBefore = before?.end === token.start
  const touchesNext = next?.start === token.end
  if (touchesBefore) return 'closes'
  return touchesNext || !next ? 'opens' : 'neither'
}

/** The length of "[17]" or "[citation needed]" after a stop; 0 where there is none. */
function noteLength(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== '[' || !/^[\p{Ll}\d]/u.test(tokens[at + 1]?.text ?? '')) return 0
  for (let end = at + 2; end <= at + NOTE_AT_MOST; end++)
    if (tokens[end]?.text === ']') return end - at + 1
  return 0
}

/** Whether the sentence goes on: "..., he said" after a quote, a small letter after an ellipsis. */
function continuesAfter(tokens: Tokens, last: number, stop: number): boolean {
  const next = tokens[last + 1]
  if (!next) return false
  if (/^[,;:]$/u.test(next.text)) return true
  if (next.text === '(' && /^\d{4}$/u.test(tokens[last + 2]?.text ?? '')) return true
  let first = last + 1
  while (/^["'([{]$|^(?:''|``)$/u.test(tokens[first]?.text ?? '')) first++
  if (!/^\p{Ll}/u.test(tokens[first]?.text ?? '')) return false
  return last > stop || !isPlainStop(tokens, stop)
}

/** A full stop after a word of some length: what follows in small letters is only careless. */
function isPlainStop(tokens: Tokens, at: number): boolean {
  return (
    /^(?:\.|[!?]+)$/u.test(tokens[at]?.text ?? '') && /\p{L}{2}$/u.test(tokens[at - 1]?.text ?? '')
  )
}

/** The end of "GENEVA (Agency) --" at the head of a paragraph; 0 where there is none. */
function datelineEnd(tokens: Tokens): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0
  for (let at = 1; at < Math.min(tokens.length - 1, DATELINE_AT_MOST); at++) {
    const text = tokens[at]?.text ?? ''
    if (DASH.test(text)) return isSpaced(tokens, at) ? at + 1 : 0
    if (!/^(?:\p{Lu}|\p{N}|[,()./])/u.test(text)) return 0
  }
  return 0
}

/** The end of "Figure 1.3" above a caption; 0 where there is none. */
function captionEnd(tokens: Tokens): number {
  const [word, number, next] = tokens
  const isCaption = /^(?:Figure|Table|Box|Chart|Map)$/u.test(word?.text ?? '')
  if (!isCaption || !/^\d+(?:\.\d+)?$/u.test(number?.text ?? '')) return 0
  return /^[\p{Lu}(]/u.test(next?.text ?? '') ? 2 : 0
}

function isSpaced(tokens: Tokens, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return !!before && !!token && !!next && before.end < token.start && token.end < next.start
}
