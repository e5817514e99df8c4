/**
 * Gold time expressions: TimeML (`.tml`), WikiWars inline keys (TIMEX2), MEANTIME CAT XML.
 * In: a folder, of any depth. Out: documents with their text, creation time and expressions at offsets.
 * The one idea: the text is what is left when the tags are taken away, so that offsets come for free.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Span } from '../../src/text/index.ts'

export interface GoldTime {
  readonly span: Span
  /** Absent in WikiWars: TIMEX2 has no types. */
  readonly type?: string
  /** Absent where the annotators gave none. */
  readonly value?: string
  /** Other values that are right as well, where the gold leaves it open. */
  readonly also?: readonly string[]
  readonly mod?: string
}

export interface TimeDocument {
  readonly name: string
  readonly set: 'timeml' | 'timebank' | 'aquaint' | 'wikiwars' | 'meantime' | 'recognizers'
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** ISO date or date-time; absent when the gold has none. */
  readonly created?: string
  readonly times: readonly GoldTime[]
  /** The file as it is, for writing our answer into it. */
  readonly source: string
}

/** All time documents under a folder, by name; a document that stands there twice is taken once. */
export function timeDocuments(folder: string): readonly TimeDocument[] {
  const documents = new Map<string, TimeDocument>()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of paths.filter((one) => /\.(?:tml|xml)$/.test(one)).sort()) {
    const document = documentFrom(path, readFileSync(join(folder, path), 'utf8'))
    if (document !== undefined) documents.set(document.name, document)
  }
  return [...documents.values()]
}

function documentFrom(path: string, source: string): TimeDocument | undefined {
  const name = basename(path)
  if (name.endsWith('.tml')) return timemlDocument(path, source)
  if (name.endsWith('.key.xml') && source.includes('<TIMEX2')) return wikiwarsDocument(name, source)
  return source.includes('<Document doc_id=') ? meantimeDocument(name, source) : undefined
}

function timemlDocument(path: string, source: string): TimeDocument {
  const created = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(source)?.[0] ?? ''
  const value = attributesOf(created)['value']
  const { text, times } = withoutTags(bodyOf(source), 'TIMEX3')
  return {
    name: basename(path),
    set: path.includes('timebank') ? 'timebank' : path.includes('aquaint') ? 'aquaint' : 'timeml',
    text,
    paragraphs: paragraphsOf(text),
    ...(value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) && { created: value }),
    times,
    source,
  }
}

function wikiwarsDocument(name: string, source: string): TimeDocument {
  const created = /<DATETIME>\s*<TIMEX2 val="([^"]*)"/.exec(source)?.[1]
  const { text, times } = withoutTags(bodyOf(source), 'TIMEX2')
  return {
    name,
    set: 'wikiwars',
    text,
    paragraphs: linesOf(text),
    ...(created !== undefined && { created }),
    times,
    source,
  }
}

/** The place of what stands between TEXT tags. */
export function bodySpan(source: string): Span {
  const start = source.indexOf('<TEXT>') + '<TEXT>'.length
  return [start, source.indexOf('</TEXT>', start)]
}

function bodyOf(source: string): string {
  return source.slice(...bodySpan(source))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** The text without tags, with the outermost elements of the given name at their offsets. */
function withoutTags(body: string, element: string): { text: string; times: readonly GoldTime[] } {
  const times: GoldTime[] = []
  const open: { start: number; tag: string }[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|&(?:amp|lt|gt|quot|apos);|[^<&]+|[<&]/g)) {
    if (piece.startsWith(`<${element} `)) open.push({ start: text.length, tag: piece })
    else if (piece === `</${element}>`) {
      const opened = open.pop()
      if (opened && open.length === 0) times.push(timeFrom([opened.start, text.length], opened.tag))
    } else if (piece.startsWith('&')) text += ENTITIES[piece.slice(1, -1)] ?? piece
    else if (!/^<[^>]+>$/.test(piece)) text += piece
  }
  return { text, times }
}

function timeFrom(span: Span, tag: string): GoldTime {
  const { type, value, val, mod } = attributesOf(tag)
  const given = value ?? val
  return {
    span,
    ...(type !== undefined && { type }),
    ...(given !== undefined && given !== '' && { value: given }),
    ...(mod !== undefined && mod !== '' && { mod }),
  }
}

function attributesOf(tag: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map((match) => match.slice(1)))
}

/** Paragraphs that stand between empty lines. */
export function paragraphsOf(text: string): readonly Span[] {
  return spansOf(text, /\S(?:[^\n]|\n(?!\s*\n))*/g)
}

function linesOf(text: string): readonly Span[] {
  return spansOf(text, /\S[^\n]*/g)
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => [
    match.index,
    match.index + match[0].trimEnd().length,
  ])
}

/** MEANTIME annotates the title, the date and the first four sentences. */
const SENTENCES_ANNOTATED = 6

function meantimeDocument(name: string, source: string): TimeDocument {
  const { text, paragraphs, spans } = meantimeWords(source)
  const created = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(source)?.[0] ?? ''
  const value = attributesOf(created)['value']
  return {
    name,
    set: 'meantime',
    text,
    paragraphs,
    ...(value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) && { created: value }),
    times: meantimeTimes(source, spans),
    source,
  }
}

/** The annotated words of a MEANTIME document as a text, a paragraph a sentence, and each word's place in it. */
export function meantimeWords(source: string): {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly spans: ReadonlyMap<string, Span>
} {
  const spans = new Map<string, Span>()
  const paragraphs: [number, number][] = []
  let text = ''
  for (const match of source.matchAll(
    /<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)</g,
  )) {
    const [, sentence = '', id = '', form = ''] = match
    if (Number(sentence) >= SENTENCES_ANNOTATED) break
    const word = form.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole)
    const isNew = Number(sentence) >= paragraphs.length
    if (text !== '' && !isGlued(word)) text += isNew ? '\n\n' : ' '
    const start = text.length
    text += word
    spans.set(id, [start, text.length])
    if (isNew) paragraphs.push([start, text.length])
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph[1] = text.length
  }
  return { text, paragraphs, spans }
}

function isGlued(word: string): boolean {
  return /^(?:[.,;:!?%)\]]|'s|'|n't)$/.test(word)
}

function meantimeTimes(source: string, spans: ReadonlyMap<string, Span>): readonly GoldTime[] {
  const times: GoldTime[] = []
  for (const [, tag = '', inner = ''] of source.matchAll(/<TIMEX3 ([^>]*[^/])>(.*?)<\/TIMEX3>/gs)) {
    const words = [...inner.matchAll(/t_id="(\d+)"/g)].map(([, id = '']) => spans.get(id))
    const [first, last] = [words[0], words.at(-1)]
    if (first && last) times.push(timeFrom([first[0], last[1]], tag))
  }
  return times.sort((left, right) => left.span[0] - right.span[0])
}
