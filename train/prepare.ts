/**
 * Corpora as the trainer reads them: `node --import tsx train/prepare.ts DATA OUT`.
 * In: the open corpora. Out: JSON lines, a document each, with words cut into pieces by the very code
 * that cuts them at run time. The one idea: Python never cuts a word, so that training and use agree.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  goldPaths,
  nameGold,
  type GoldFile,
  type TextGold,
  type WordsGold,
} from '../eval/name-gold.ts'
import { english } from '../src/language/en/english.ts'
import { documentsFromConllu, type GivenDocument } from '../src/language/index.ts'
import { TITLES, TITLE_PARTS } from '../src/language/en/title-table.ts'
import { segment } from '../src/language/segment.ts'
import { shapeOf, wordPieceFrom } from '../src/language/word-piece.ts'
import type { Word } from '../src/language/words.ts'
import { normalFormOf } from '../src/text/index.ts'

const [data = '../shared/data', out = 'train/.cache/corpora'] = process.argv.slice(2)
const models = join(import.meta.dirname, '..', 'models')
const wordPiece = wordPieceFrom(readFileSync(join(models, 'vocab.txt'), 'utf8'))
mkdirSync(out, { recursive: true })

const formOf = (form: string): string => normalFormOf(form).text || form

/** What the encoder is given for words. */
function inputsFrom(words: readonly { readonly form: string }[]): Record<string, unknown> {
  const forms = words.map(({ form }) => formOf(form))
  return {
    forms,
    pieces: forms.map((form) => wordPiece.piecesOf(form)),
    shapes: forms.map(shapeOf),
  }
}

/** For each gold word, whether the rules would end a sentence after it. */
function proposedEnds(document: GivenDocument): readonly (readonly number[])[] {
  const proposed = segment(document.text, document.paragraphs, english)
  const ends = proposed.map(({ words }) => words[words.length - 1]?.span[1] ?? 0)
  let at = 0
  return document.sentences.map(({ words }) =>
    words.map(({ span: [, end] }, index) => {
      const next = words[index + 1]
      if (next && next.span[1] === end) return 0
      let isEnd = 0
      while (at < ends.length && (ends[at] ?? 0) <= end) {
        isEnd = 1
        at++
      }
      return isEnd
    }),
  )
}

function treeDocument(document: GivenDocument, set: string): string {
  const ends = proposedEnds(document)
  const sentences = document.sentences.map(({ paragraph, words }, at) => ({
    paragraph,
    ...inputsFrom(words),
    lemmas: words.map(({ lemma }) => lemma),
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
    feats: words.map(({ features }) => features),
    heads: words.map(({ head }) => head + 1),
    relations: words.map(({ relation }) => relation),
    entities: words.map(({ misc }) => /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''),
    ends: ends[at],
  }))
  return JSON.stringify({ set, id: document.id, sentences })
}

function trees(part: 'train' | 'dev'): void {
  const language = join(data, 'language')
  const gum = join(language, 'gum', part)
  const files: [string, string][] = [
    [join(language, 'ud-ewt', `${part}.conllu`), 'ewt'],
    ...readdirSync(gum)
      .filter((name) => name.endsWith('.conllu'))
      .sort()
      .map((name): [string, string] => [
        join(gum, name),
        `gum-${/GUM_([a-z]+)_/.exec(basename(name))?.[1] ?? ''}`,
      ]),
  ]
  const lines = files.flatMap(([path, set]) =>
    documentsFromConllu(readFileSync(path, 'utf8')).map((document) => treeDocument(document, set)),
  )
  writeFileSync(join(out, `trees.${part}.jsonl`), `${lines.join('\n')}\n`)
}

/** A set of names as documents: column files by their own marks, texts cut by our rules. */
function nameDocuments(file: GoldFile, set: string): readonly string[] {
  const documents: WordsGold[][] = []
  const lines: string[] = []
  for (const item of file.items) {
    if (item.kind === 'text') lines.push(textDocument(item, set))
    else if (item.opens || documents.length === 0) documents.push([item])
    else documents[documents.length - 1]?.push(item)
  }
  const rows = readFileSync(file.path, 'utf8').split('\n')
  for (const items of documents)
    lines.push(
      JSON.stringify({
        set,
        sentences: items.map(({ sentence, names, lines: places }, paragraph) => ({
          paragraph,
          ...inputsFrom(sentence.words),
          names: names.map(({ start, end, kind }) => [start, end, kind]),
          // UNER's last column is the annotator.
          ...(set.startsWith('uner') ? {} : { tags: tagsAt(rows, places) }),
        })),
      }),
    )
  return lines
}

/** The set's own types, finer than ours. */
function tagsAt(rows: readonly string[], places: readonly number[]): readonly string[] {
  return places.map((place) => /\S+$/.exec((rows[place] ?? '').trim())?.[0] ?? 'O')
}

function textDocument({ text, names, id }: TextGold, set: string): string {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const sentences = segment(text, paragraphs, english).map(({ paragraph, words }) => ({
    paragraph,
    ...inputsFrom(words),
    names: names.flatMap(({ start, end, kind }) => rangeOf(words, start, end, kind)),
  }))
  return JSON.stringify({ set, id, sentences })
}

function rangeOf(
  words: readonly Word[],
  start: number,
  end: number,
  kind: string,
): readonly (readonly [number, number, string])[] {
  const from = words.findIndex(({ span }) => span[0] === start)
  const last = words.findIndex(({ span }) => span[1] === end)
  return from >= 0 && last >= from ? [[from, last + 1, kind]] : []
}

/** wikigold and CrossNER's training part, whose types the evaluation maps to ours. */
function names(): void {
  const folder = join(data, 'language', 'names')
  const lines: string[] = []
  for (const [path, set] of [
    [join(folder, 'wikigold.conll.txt'), 'wikigold'],
    [join(folder, 'crossner-politics', 'train.txt'), 'crossner'],
    [join(folder, 're3d', 'CENTCOM'), 're3d'],
    [join(folder, 're3d', 'Australian-Department-of-Foreign-Affairs'), 're3d'],
    [join(folder, 'uner-ewt'), 'uner-dev'],
    [join(folder, 'crossner-politics', 'dev.txt'), 'crossner-dev'],
    [join(folder, 're3d', 'UK-Government'), 're3d-dev'],
  ] as const)
    for (const found of goldPaths(path).length > 0 ? nameGold(path) : [])
      lines.push(...nameDocuments(found, set))
  writeFileSync(join(out, 'names.jsonl'), `${lines.join('\n')}\n`)
}

/** Official releases without gold, for continued training. */
function releases(): void {
  const rows = readFileSync(join(data, 'documents', 'state-releases-2021.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const lines = rows.map((row) => {
    const { description } = JSON.parse(row) as { description: string }
    const text = description
      .replace(/<\/p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&')
    return textDocument({ kind: 'text', id: '', text, names: [] }, 'release')
  })
  writeFileSync(join(out, 'releases.jsonl'), `${lines.join('\n')}\n`)
}

/** Names of states, which are places in every set once they are mapped to ours. */
function countries(): readonly string[] {
  const table = readFileSync(
    join(import.meta.dirname, '..', 'data/knowledge/countries.tsv'),
    'utf8',
  )
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const [head, ...body] = rows.map((line) => line.split('\t'))
  const columns = ['name', 'names'].map((name) => head?.indexOf(name) ?? -1)
  return body.flatMap((row) => columns.flatMap((at) => (row[at] ?? '').split(';'))).filter(Boolean)
}

trees('train')
trees('dev')
names()
releases()
writeFileSync(
  join(out, 'titles.json'),
  JSON.stringify({ titles: [...TITLES], parts: [...TITLE_PARTS], countries: countries() }),
)
