/**
 * Gold names: UNER's IOB2 columns, CoNLL columns, and re3d's documents with offsets.
 * In: a folder laid out as the open data is. Out: documents of words or of text, with named stretches.
 * The one idea: every set's own types are mapped to person, place and organisation; the rest is no
 * name for us. Files to train on are left out where others are there.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { WordSentence } from '../src/language/index.ts'

export type NameKind = 'PER' | 'LOC' | 'ORG'

/** A named stretch: token range in a sentence, or offsets in a text. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

export interface WordsGold {
  readonly kind: 'words'
  readonly sentence: WordSentence
  readonly names: readonly GoldName[]
  /** For each word the line of the file on which it stands. */
  readonly lines: readonly number[]
  /** Whether a document begins here; sentences of one document are read together. */
  readonly opens: boolean
}

export interface TextGold {
  readonly kind: 'text'
  readonly id: string
  readonly text: string
  readonly names: readonly GoldName[]
}

export interface GoldFile {
  readonly set: string
  readonly path: string
  readonly items: readonly (WordsGold | TextGold)[]
}

const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'PER',
  person: 'PER',
  politician: 'PER',
  Person: 'PER',
  LOC: 'LOC',
  country: 'LOC',
  location: 'LOC',
  Location: 'LOC',
  ORG: 'ORG',
  organisation: 'ORG',
  politicalparty: 'ORG',
  Organisation: 'ORG',
}

/** Every gold file for names under a folder. */
export function nameGold(data: string): readonly GoldFile[] {
  return goldPaths(data).map((path) => ({
    set: setOf(path),
    path,
    items: path.endsWith('documents.json') ? textItems(path) : wordItems(path),
  }))
}

/** Paths of the gold files, without reading them. */
export function goldPaths(data: string): readonly string[] {
  const nested = join(data, 'language', 'names')
  const root = existsSync(nested) ? nested : data
  if (!existsSync(root)) return []
  const all = statSync(root).isFile()
    ? [root]
    : readdirSync(root, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((path) => join(root, path))
  const files = all.filter(isGold)
  const kept = files.filter((path) => !/train|wikigold/.test(path.slice(root.length)))
  return kept.length > 0 ? kept : files
}

function isGold(path: string): boolean {
  if (path.endsWith('.iob2')) return true
  if (basename(path) === 'documents.json') return existsSync(join(dirname(path), 'entities.json'))
  if (!path.endsWith('.txt')) return false
  const types = new Set(
    [...readFileSync(path, 'utf8').matchAll(/[ \t][BI]-(\S+)$/gm)].map((match) => match[1]),
  )
  return types.size >= 4
}

function setOf(path: string): string {
  const folder = basename(dirname(path))
  return path.endsWith('documents.json') ? `re3d ${folder}` : folder
}

function wordItems(path: string): readonly WordsGold[] {
  const items: WordsGold[] = []
  let rows: { readonly line: number; readonly form: string; readonly tag: string }[] = []
  const isIob2 = path.endsWith('.iob2')
  let opens = true
  const flush = (): void => {
    if (rows.length === 0) return
    items.push(itemFrom(rows, opens || !isIob2))
    rows = []
    opens = false
  }
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return flush()
      if (/^# newdoc/.test(line) && isIob2) opens = true
      if (/^#\s/.test(line) && isIob2) return
      const cells = line.trim().split(/[\t ]+/)
      const [form, tag] = isIob2 ? [cells[1], cells[2]] : [cells[0], cells.at(-1)]
      rows.push({ line: at, form: form ?? '_', tag: tag ?? 'O' })
    })
  flush()
  return items
}

function itemFrom(
  rows: readonly { readonly line: number; readonly form: string; readonly tag: string }[],
  opens: boolean,
): WordsGold {
  let at = 0
  const words = rows.map(({ form }) => {
    const start = at
    at += form.length + 1
    return { span: [start, start + form.length] as const, form, spaceAfter: true }
  })
  return {
    kind: 'words',
    sentence: { paragraph: 0, words },
    names: namesFromTags(rows.map(({ tag }) => tag)),
    lines: rows.map(({ line }) => line),
    opens,
  }
}

/** IOB1 and IOB2 alike: an inside tag after another type, or after none, begins a name. */
function namesFromTags(tags: readonly string[]): readonly GoldName[] {
  const names: { start: number; end: number; type: string }[] = []
  tags.forEach((tag, at) => {
    const type = tag.slice(2)
    const last = names[names.length - 1]
    if (tag.startsWith('I-') && last?.end === at && last.type === type) last.end = at + 1
    else if (/^[BI]-/.test(tag)) names.push({ start: at, end: at + 1, type })
  })
  return names.flatMap(({ start, end, type }) => {
    const kind = KINDS[type]
    return kind ? [{ start, end, kind }] : []
  })
}

interface Re3dDocument {
  readonly _id: string
  readonly text: string
}
interface Re3dEntity {
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly documentId: string
}

function textItems(path: string): readonly TextGold[] {
  const entities = rowsOf<Re3dEntity>(join(dirname(path), 'entities.json'))
  return rowsOf<Re3dDocument>(path).map(({ _id, text }) => ({
    kind: 'text',
    id: _id,
    text,
    names: entities
      .filter((entity) => entity.documentId === _id)
      .flatMap(({ begin, end, type }) => {
        const kind = KINDS[type]
        return kind ? [{ start: begin, end, kind }] : []
      }),
  }))
}

function rowsOf<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}
