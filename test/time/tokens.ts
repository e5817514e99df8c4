/**
 * A tiny stand-in for the language room: words by space and sign, with tags only where the text gives
 * them (`May/AUX`), names where it marks them (`<ORG Sunday Times>`), and no tree.
 * `|` parts sentences. What stands in [ ] is a time whose value is checked, in { } any time.
 */
import type { Article, ArticleId } from '../../src/article/index.ts'
import type { Analysis, Name, NameType, Sentence, Token } from '../../src/language/index.ts'
import type { Span } from '../../src/text/index.ts'

export interface Marked {
  readonly text: string
  readonly checked: readonly Span[]
  readonly others: readonly Span[]
  readonly article: Article
  readonly analysis: Analysis
}

const PIECE = /<(PER|LOC|ORG) |\/([A-Z]{3,})\b|[\p{L}\p{M}]+|\p{Nd}+|\s+|./gsu

interface Draft {
  text: string
  tokens: { span: Span; upos: string }[]
  checked: Span[]
  others: Span[]
  names: { span: Span; type: NameType }[]
}

/** The article and analysis of a marked-up line. */
export function marked(line: string, published: string | undefined): Marked {
  const draft = draftOf(line)
  const article: Article = {
    id: `sha256:${'0'.repeat(64)}` as ArticleId,
    source: 'line',
    text: draft.text,
    paragraphs: [[0, draft.text.length]],
    published:
      published === undefined
        ? { kind: 'unknown', why: 'the line gives none' }
        : { kind: 'known', value: published, basis: 'given', rule: 'given', evidence: [] },
    chrome: [],
    problems: [],
  }
  const { text, checked, others } = draft
  return { text, checked, others, article, analysis: analysisOf(draft) }
}

function draftOf(line: string): Draft {
  const draft: Draft = { text: '', tokens: [], checked: [], others: [], names: [] }
  const open: { kind: string; start: number; type?: NameType }[] = []
  for (const [piece, name, tag] of line.matchAll(PIECE)) {
    const at = draft.text.length
    const last = draft.tokens.at(-1)
    if (name !== undefined) open.push({ kind: '>', start: at, type: name as NameType })
    else if (tag !== undefined && last !== undefined) last.upos = tag
    else if (piece === '[' || piece === '{') open.push({ kind: piece, start: at })
    else if (piece === ']' || piece === '}' || piece === '>') close(draft, open.pop())
    else addText(draft, piece)
  }
  return draft
}

function close(
  draft: Draft,
  mark: { kind: string; start: number; type?: NameType } | undefined,
): void {
  if (mark === undefined) return
  const span: Span = [mark.start, draft.text.length]
  if (mark.kind === '[') draft.checked.push(span)
  else if (mark.kind === '{') draft.others.push(span)
  else draft.names.push({ span, type: mark.type ?? 'ORG' })
}

function addText(draft: Draft, piece: string): void {
  const start = draft.text.length
  draft.text += piece
  if (piece.trim() !== '') draft.tokens.push({ span: [start, draft.text.length], upos: 'X' })
}

function analysisOf(draft: Draft): Analysis {
  const bounds = [
    -1,
    ...[...draft.text.matchAll(/\|/g)].map(({ index }) => index),
    draft.text.length,
  ]
  const sentences = bounds.slice(1).map((end, index): Sentence => {
    const span: Span = [(bounds[index] ?? -1) + 1, end]
    const inside = draft.tokens.filter((one) => one.span[0] >= span[0] && one.span[1] <= span[1])
    const tokens = inside.map((one, at): Token => tokenFrom(draft.text, one, at))
    return {
      index,
      span,
      paragraph: 0,
      tokens,
      children: tokens.map(() => []),
      root: 0,
      parsed: false,
    }
  })
  const names = draft.names.map(({ span, type }): Name => {
    const sentence = sentences.find((one) => span[0] >= one.span[0] && span[1] <= one.span[1])
    return { span, type, sentence: sentence?.index ?? 0, tokens: [0, 0] }
  })
  return { sentences, names, problems: [] }
}

function tokenFrom(
  text: string,
  { span, upos }: { span: Span; upos: string },
  index: number,
): Token {
  const form = text.slice(...span)
  return {
    index,
    span,
    form,
    lemma: form.toLowerCase(),
    upos,
    xpos: '',
    features: {},
    head: index === 0 ? -1 : 0,
    relation: index === 0 ? 'root' : 'dep',
    spaceAfter: /\s/.test(text.charAt(span[1])),
  }
}
