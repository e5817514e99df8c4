/**
 * Reads PolNeAR: texts and stand-off files with source, cue and content (brat format).
 * In: the folder `polnear`. Out: documents with attributions as UTF-16 spans.
 * Offsets in the files count code points; several annotators' files of one text count once, the
 * first by name. A hash of the text's name parts the documents in those whose text may be read while
 * rules are written and those that are only scored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/index.ts'

export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly part: 'read' | 'scored only'
}

/** All documents of the set, by name. */
export function polnearDocuments(folder: string): readonly GoldDocument[] {
  const parts = ['train', 'dev'].map((part) => join(folder, part)).filter(existsSync)
  return parts.flatMap((part) => {
    const annotations = readdirSync(join(part, 'attributions')).filter((name) =>
      name.endsWith('.ann'),
    )
    const firsts = new Map<string, string>()
    for (const file of annotations.sort()) {
      const name = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '')
      if (!firsts.has(name)) firsts.set(name, file)
    }
    return [...firsts].flatMap(([name, file]) => documentFrom(part, name, file))
  })
}

function documentFrom(part: string, name: string, file: string): readonly GoldDocument[] {
  const path = join(part, 'text', `${name}.txt`)
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  const lines = readFileSync(join(part, 'attributions', file), 'utf8').split('\n')
  const attributions = attributionsFrom(lines, codePointStarts(text))
  return [{ name, text, attributions, part: hashOf(name) % 2 === 0 ? 'read' : 'scored only' }]
}

/** UTF-16 offset of each code point, and of the end. */
function codePointStarts(text: string): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return starts
}

function attributionsFrom(
  lines: readonly string[],
  starts: readonly number[],
): readonly GoldAttribution[] {
  const spans = new Map<string, readonly Span[]>()
  const attributions: GoldAttribution[] = []
  for (const line of lines) {
    const [id = '', fields = ''] = line.split('\t')
    if (id.startsWith('T')) spans.set(id, spansFrom(fields, starts))
    if (!id.startsWith('E')) continue
    const pick = (role: string): readonly Span[] =>
      fields
        .split(' ')
        .map((field) => field.split(':'))
        .filter(([name = '']) => name.replace(/\d+$/, '') === role)
        .flatMap(([, span = '']) => spans.get(span) ?? [])
    const found = { source: pick('Source'), cue: pick('Cue'), content: pick('Content') }
    if (found.cue.length > 0) attributions.push(found)
  }
  return attributions
}

/** `Content 10 20;25 30` → two spans. */
function spansFrom(fields: string, starts: readonly number[]): readonly Span[] {
  return fields
    .replace(/^\S+ /, '')
    .split(';')
    .map((range) => {
      const [start = 0, end = 0] = range.split(' ').map(Number)
      return [starts[start] ?? 0, starts[end] ?? 0] as const
    })
}

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
