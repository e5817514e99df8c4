/**
 * CoNLL-U out: an analysis in the form that other tools for syntax read.
 * In: an analysis and the text it is of. Out: the text of a `.conllu` document, all ten columns.
 * The one idea: forms are the words as written, so that any scorer finds the same characters.
 * Source: Universal Dependencies, CoNLL-U format; `TokenRange` and `NER` as in MISC of Stanza.
 */
import { textAt } from '../text/index.ts'
import type { Analysis, Name, Sentence, Token } from './types.ts'

/** What is written above the sentences. */
export interface ConlluSource {
  readonly id: string
  readonly text: string
}

/** The analysis as one CoNLL-U document. */
export function conlluFrom(analysis: Analysis, source: ConlluSource): string {
  const tags = nameTags(analysis)
  const lines: string[] = [`# newdoc id = ${oneLine(source.id)}`]
  let paragraph = -1
  for (const sentence of analysis.sentences) {
    if (sentence.paragraph !== paragraph) lines.push('# newpar')
    paragraph = sentence.paragraph
    lines.push(`# sent_id = ${sentence.index + 1}`)
    lines.push(`# text = ${oneLine(textAt(source.text, sentence.span))}`)
    const next = analysis.sentences[sentence.index + 1]
    const isOpen = next?.paragraph === sentence.paragraph
    lines.push(...rowsFrom(sentence, { text: source.text, tags, isOpen }), '')
  }
  return `${lines.join('\n')}\n`
}

function nameTags({ names }: Analysis): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const name of names)
    for (let at = name.tokens[0]; at < name.tokens[1]; at++)
      tags.set(keyOf(name, at), `${at === name.tokens[0] ? 'B' : 'I'}-${name.type}`)
  return tags
}

function keyOf({ sentence }: Pick<Name, 'sentence'>, token: number): string {
  return `${sentence}:${token}`
}

interface Rows {
  readonly text: string
  readonly tags: ReadonlyMap<string, string>
  /** Whether the paragraph goes on after the sentence, so that a missing space there is told. */
  readonly isOpen: boolean
}

function rowsFrom(sentence: Sentence, rows: Rows): readonly string[] {
  const last = sentence.tokens.length - 1
  const spacing = (token: Token): readonly string[] =>
    token.spaceAfter || (token.index === last && !rows.isOpen) ? [] : ['SpaceAfter=No']
  return sentence.tokens.flatMap((token) => {
    const name = rows.tags.get(keyOf({ sentence: sentence.index }, token.index))
    const closing = lastPart(sentence, token)
    const row = rowFrom(token, rows.text, [
      ...(token.surface ? [] : spacing(token)),
      `TokenRange=${token.span[0]}:${token.span[1]}`,
      ...(name ? [`NER=${name}`] : []),
    ])
    if (!closing) return [row]
    return [contractionRow(token, closing, { text: rows.text, misc: spacing(closing) }), row]
  })
}

/** The last part of the contraction that the token begins. */
function lastPart(sentence: Sentence, { surface, index }: Token): Token | undefined {
  if (!surface || isSame(sentence.tokens[index - 1]?.surface, surface)) return undefined
  let end = index
  while (isSame(sentence.tokens[end + 1]?.surface, surface)) end++
  return sentence.tokens[end]
}

/** The row of the written word, above its parts. */
function contractionRow(
  token: Token,
  closing: Token,
  { text, misc }: { readonly text: string; readonly misc: readonly string[] },
): string {
  const [start, end] = token.surface ?? token.span
  return [
    `${token.index + 1}-${closing.index + 1}`,
    oneLine(textAt(text, [start, end])),
    ...BLANKS,
    [...misc, `TokenRange=${start}:${end}`].join('|'),
  ].join('\t')
}

const BLANKS = Array.from({ length: 7 }, () => '_')

function isSame(left: Token['surface'], right: Token['surface']): boolean {
  return left !== undefined && left[0] === right?.[0] && left[1] === right[1]
}

function rowFrom(token: Token, text: string, misc: readonly string[]): string {
  const features = Object.entries(token.features)
    .map(([name, value]) => `${name}=${value}`)
    .sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
  return [
    token.index + 1,
    oneLine(textAt(text, token.span)) || token.form,
    oneLine(token.lemma) || '_',
    token.upos,
    token.xpos,
    features.join('|') || '_',
    token.head + 1,
    token.relation,
    '_',
    misc.join('|'),
  ].join('\t')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
