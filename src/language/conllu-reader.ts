/**
 * CoNLL-U in: words that are already cut, with whatever columns are filled.
 * In: the text of a `.conllu` file. Out: its documents, each with a text and the spans of its words.
 * The one idea: the text is rebuilt from forms and `SpaceAfter=No`, so that offsets are always right.
 * Source: Universal Dependencies, CoNLL-U format.
 */
import type { Span } from '../text/index.ts'
import type { Word } from './words.ts'

/** A word with the columns that the file gives it. */
export interface GivenWord extends Word {
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly misc: string
}

export interface GivenSentence {
  readonly paragraph: number
  readonly words: readonly GivenWord[]
}

/** One document of a file. */
export interface GivenDocument {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly GivenSentence[]
}

/** The documents of a CoNLL-U file; a file without `# newdoc` is one. Lines that are no rows are passed over. */
export function documentsFromConllu(content: string): readonly GivenDocument[] {
  const documents: Draft[] = []
  for (const block of content.replace(/\r/g, '').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n')
    const opening = lines.find((line) => /^#\s*newdoc\b/.test(line))
    const draft = documents[documents.length - 1]
    const current = opening || !draft ? draftFrom(opening) : draft
    if (current !== draft) documents.push(current)
    const startsParagraph = lines.some((line) => /^#\s*newpar\b/.test(line))
    addSentence(current, lines, startsParagraph ? 'new paragraph' : 'same paragraph')
  }
  return documents.filter((draft) => draft.sentences.length > 0).map(documentFrom)
}

interface Draft {
  readonly id: string
  text: string
  readonly starts: number[]
  readonly sentences: GivenSentence[]
  spaceBefore: boolean
}

function draftFrom(opening: string | undefined): Draft {
  const id = /=\s*(.*\S)/.exec(opening ?? '')?.[1] ?? ''
  return { id, text: '', starts: [], sentences: [], spaceBefore: false }
}

function documentFrom({ id, text, starts, sentences }: Draft): GivenDocument {
  const paragraphs = starts.map((start, at): Span => [
    start,
    (starts[at + 1] ?? text.length + 2) - 2,
  ])
  return { id, text, paragraphs, sentences }
}

type Row = readonly string[]
interface Surface {
  readonly form: string
  readonly spaceAfter: boolean
  readonly rows: readonly Row[]
}

function addSentence(
  draft: Draft,
  lines: readonly string[],
  place: 'new paragraph' | 'same paragraph',
): void {
  const surfaces = surfacesFrom(lines)
  if (surfaces.length === 0) return
  if (place === 'new paragraph' || draft.starts.length === 0) {
    if (draft.text !== '') draft.text += '\n\n'
    draft.starts.push(draft.text.length)
  } else if (draft.spaceBefore) draft.text += ' '
  const indexOf = new Map(surfaces.flatMap(({ rows }) => rows).map((row, at) => [row[0] ?? '', at]))
  const words = surfaces.flatMap((surface, at) => {
    const start = draft.text.length
    draft.text += surface.form
    if (surface.spaceAfter && at < surfaces.length - 1) draft.text += ' '
    return wordsFrom(surface, start, indexOf)
  })
  draft.spaceBefore = surfaces[surfaces.length - 1]?.spaceAfter ?? true
  draft.sentences.push({ paragraph: draft.starts.length - 1, words })
}

function surfacesFrom(lines: readonly string[]): readonly Surface[] {
  const rows = lines
    .map((line) => line.split('\t'))
    .filter((row) => /^\d+(-\d+)?$/.test(row[0] ?? ''))
  const surfaces: Surface[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? []
    const [from, to] = (row[0] ?? '').split('-').map(Number)
    const size = to === undefined ? 1 : to - (from ?? 0) + 1
    const first = to === undefined ? at : at + 1
    const members = rows.slice(first, first + size)
    if (members.length === 0) continue
    surfaces.push({
      form: row[1] ?? '_',
      spaceAfter: !(row[9] ?? '').includes('SpaceAfter=No'),
      rows: members,
    })
    at = first + size - 1
  }
  return surfaces
}

function wordsFrom(
  { form, spaceAfter, rows }: Surface,
  start: number,
  indexOf: ReadonlyMap<string, number>,
): readonly GivenWord[] {
  const surface: Span = [start, start + form.length]
  const isSplit = rows.length > 1
  const isExact = rows.map((row) => row[1] ?? '').join('') === form
  let at = start
  return rows.map((row, part) => {
    const own = row[1] ?? '_'
    const span: Span = isSplit && isExact ? [at, at + own.length] : surface
    at += own.length
    return {
      span,
      form: own,
      ...(isSplit ? { surface } : {}),
      spaceAfter: part === rows.length - 1 && spaceAfter,
      lemma: row[2] ?? '_',
      upos: row[3] ?? '_',
      xpos: row[4] ?? '_',
      features: row[5] ?? '_',
      head: indexOf.get(row[6] ?? '0') ?? -1,
      relation: row[7] ?? '_',
      misc: row[9] ?? '_',
    }
  })
}
