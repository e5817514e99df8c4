/**
 * Turns of speech before a colon: "MR. PRICE: Good afternoon.", "Q: Did they speak?",
 * "Minister: talks will resume".
 * In: an article. Out: drafts with their content: the rest of the paragraph, and in a transcript
 * the paragraphs up to the next turn.
 * A word before a colon is a speaker when it is written in capitals, is a person's name or, in a
 * headline, a role, or is one of the words for a turn; a transcript has two turns at least.
 */
import type { Article } from '../article/index.ts'
import type { Analysis, Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { isWithin } from '../text/index.ts'
import type { Told } from './dialogue.ts'
import type { Lexicon } from './lexicon.ts'
import type { Stance } from './types.ts'

interface Turn {
  readonly paragraph: number
  readonly label: Span
  readonly colon: number
  /** `word`: "Q"; `capitals`: "MR. PRICE"; `name`: "Ryder". */
  readonly kind: 'word' | 'capitals' | 'name'
  /** The rest opens with a quotation mark, or stands in the headline. */
  readonly isPlain: boolean
}

/** The turns of an article as drafts with content. */
export function findTurns(reading: {
  readonly article: Article
  readonly analysis: Analysis
  readonly lexicon: Lexicon
}): readonly Told[] {
  const { article, analysis } = reading
  const turns = article.paragraphs
    .map((span, paragraph) => turnAt(reading, span, paragraph))
    .filter((turn) => turn !== undefined)
    .filter((turn, _, all) => isTurn(turn, all))
  const isTranscript = turns.length > 1
  const firstOf = firstSentences(analysis)
  return turns.flatMap((turn, position) => {
    const next = turns[position + 1]?.paragraph ?? article.paragraphs.length
    const last = isTranscript ? next - 1 : turn.paragraph
    const sentence = analysis.sentences[firstOf.get(turn.paragraph) ?? -1]
    if (sentence === undefined) return []
    const content = contentOf(article, turn, last)
    const stance = isAsked(article.text, turn, content) ? 'asks' : 'says'
    return toldFrom(turn, { sentence, content, stance })
  })
}

/** Lists and notes have labels too; a dialogue repeats its speakers or gives them their kind of label. */
function isTurn(turn: Turn, all: readonly Turn[]): boolean {
  if (turn.kind === 'name' && turn.isPlain) return true
  if (turn.kind !== 'name') return all.some((other) => other !== turn && other.kind !== 'name')
  return all.some((other) => other.kind !== 'name')
}

/** A label is short: a title and a name. */
const LABEL = /^([^\s:.,!?"“][^:!?"“\n]{0,48}?)\s?(?:\([^)\n]{1,40}\))?:\s+\S/u
/** In a headline: the speaker, then to whom or on what: "Lund to Brandt: We will answer". */
const HEADLINE_LABEL = /^([^\s:.,!?"“][^:!?"“\n]{0,90}?):\s+\S/u

function turnAt(
  {
    article,
    analysis,
    lexicon,
  }: { readonly article: Article; readonly analysis: Analysis; readonly lexicon: Lexicon },
  span: Span,
  paragraph: number,
): Turn | undefined {
  const text = article.text.slice(span[0], Math.min(span[1], span[0] + 120))
  if (paragraph === 0) {
    const addressed = addressedTurn({ analysis, lexicon }, span, text)
    if (addressed !== undefined) return addressed
  }
  const match = LABEL.exec(text)
  const label = match?.[1]
  if (match === null || label === undefined || label.split(/\s+/).length > 5) return undefined
  const at: Span = [span[0], span[0] + label.length]
  const isTurnWord = lexicon.turns.has(label.toLowerCase())
  const isCapital = label.length > 1 && label === label.toUpperCase() && /\p{Lu}{2}/u.test(label)
  const isPerson = analysis.names.some(
    (name) => name.type === 'PER' && isWithin(name.span, at) && isMost(name.span, at),
  )
  const isRole =
    paragraph === 0 && lexicon.speakers.has(label.split(/\s+/).at(-1)?.toLowerCase() ?? '')
  if (!isTurnWord && !isCapital && !isPerson && !isRole) return undefined
  const colon = span[0] + text.indexOf(':', label.length)
  const isQuoted = /^\s*["“«„'‘]/u.test(article.text.slice(colon + 1, colon + 4))
  const kind = isTurnWord ? 'word' : isCapital ? 'capitals' : 'name'
  return { paragraph, label: at, colon, kind, isPlain: isQuoted || paragraph === 0 }
}

/** A headline's label that opens with a person's name and goes on "to" or "on" something. */
function addressedTurn(
  { analysis, lexicon }: { readonly analysis: Analysis; readonly lexicon: Lexicon },
  [start]: Span,
  text: string,
): Turn | undefined {
  const label = HEADLINE_LABEL.exec(text)?.[1]
  const name = analysis.names.find(({ span, type }) => type === 'PER' && span[0] < start + 40)
  if (label === undefined || name === undefined || name.span[1] >= start + label.length)
    return undefined
  const [next = ''] = text
    .slice(name.span[1] - start)
    .trimStart()
    .split(/\s/, 1)
  if (!lexicon.turnLinks.has(next.toLowerCase())) return undefined
  const colon = start + label.length
  return { paragraph: 0, label: [start, name.span[1]], colon, kind: 'name', isPlain: true }
}

/** A name that ends its label and makes up half of it. */
function isMost(name: Span, label: Span): boolean {
  return name[1] >= label[1] - 1 && 2 * (name[1] - name[0]) >= label[1] - label[0]
}

function firstSentences(analysis: Analysis): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const sentence of analysis.sentences)
    if (!first.has(sentence.paragraph)) first.set(sentence.paragraph, sentence.index)
  return first
}

function contentOf(article: Article, turn: Turn, last: number): readonly Span[] {
  const content: Span[] = []
  for (let paragraph = turn.paragraph; paragraph <= last; paragraph++) {
    const span = article.paragraphs[paragraph]
    if (span === undefined) continue
    const from = paragraph === turn.paragraph ? turn.colon + 1 : span[0]
    const words = article.text.slice(from, span[1])
    const start = from + (words.length - words.trimStart().length)
    const end = start + words.trim().length
    if (end > start) content.push([start, end])
  }
  return content
}

/** A turn under a label of asking with a question in it, and any that ends with one. */
function isAsked(text: string, { kind }: Turn, content: readonly Span[]): boolean {
  const words = content.map((span) => text.slice(...span)).join('\n')
  return /\?["”’)\s]*$/u.test(words) || (kind === 'word' && /[?]|—\s*$/u.test(words))
}

interface Said {
  readonly sentence: Sentence
  readonly content: readonly Span[]
  readonly stance: Stance
}

function toldFrom(turn: Turn, { sentence, content, stance }: Said): readonly Told[] {
  const inLabel = sentence.tokens.filter((token) => isWithin(token.span, turn.label))
  const head = inLabel.find(
    (token) => token.head < 0 || !inLabel.some((one) => one.index === token.head),
  )
  const colon = sentence.tokens.find((token) => token.span[0] >= turn.colon) ?? sentence.tokens[0]
  if (colon === undefined || content.length === 0) return []
  const cue: Span = [turn.colon, turn.colon + 1]
  const source = turn.kind !== 'word' && head ? { source: turn.label, sourceHead: head.index } : {}
  const draft = {
    sentence: sentence.index,
    cueHead: colon.index,
    cue,
    ...source,
    content,
    stance,
    rule: 'turn',
    takesQuote: false,
    frame: [turn.label[0], turn.colon + 1] as const,
  }
  return [{ draft, content }]
}
