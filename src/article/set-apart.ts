/**
 * What of a page is not the report: navigation, captions, byline lines, notes about the writer.
 * In: the laid-out page and the names its data gives. Out: for each block the reason for which it is
 * set apart, or none; and the line and the note that name the writer.
 * The one idea: reasons come from the line's own shape and place (English words in `en/`), never from
 * one site's words, and nothing is deleted: chrome stays in the text and is only not read.
 */
import type { Span } from '../text/index.ts'
import { BYLINE } from './en/byline-cues.ts'
import { LINE_CUES, OTHER_STORIES, type LineCue } from './en/set-apart-cues.ts'
import { findBiographies } from './biography.ts'
import { isDateLine } from './published.ts'
import type { Layout } from './layout.ts'
import type { Chrome } from './types.ts'

/** The blocks of a page with the reasons for which some are set apart. */
export interface Parted {
  /** One entry a block; undefined for the report itself. */
  readonly reasons: readonly (Chrome['reason'] | undefined)[]
  /** The words that name the writer, in a byline line or in a note at the end. */
  readonly writer?: Span
}

/** Blocks longer than this are never taken for a line of the site. */
const LINE_AT_MOST = 900
/** Blocks from the beginning or the end that count as "top" and "ends". */
const TOP = 8
const ENDS = 6
/** A line of this many words or fewer, without a stop, below the last full sentence, is a button. */
const BUTTON_WORDS = 4

type Reasons = (Chrome['reason'] | undefined)[]

/** Decides for each block whether it belongs to the report. */
export function setApart({ text, blocks }: Layout, byline: string | undefined): Parted {
  const lines = blocks.map(({ span }) =>
    straight(text.slice(span[0], Math.min(span[1], span[0] + LINE_AT_MOST + 1))),
  )
  const cues = lines.map((line, index) => cueOf(line, { index, count: lines.length }))
  const reasons: Reasons = cues.map(
    (cue, index) => cue?.reason ?? reasonOfKind(blocks[index]?.kind),
  )
  blocks.forEach(({ kind }, index) => {
    if (kind === 'headline') reasons[index] = undefined
  })
  const named = bylineAmong({ lines, blocks, reasons, byline })
  listsOfOtherStories(lines, cues, reasons)
  buttonsAtTheTop(lines, reasons, blocks)
  buttonsAtTheEnd(lines, reasons, blocks)
  const known = byline ?? (named && text.slice(named[0], named[1]))
  const note = notesAboutWriters({ text, blocks }, reasons, known)
  buttonsAtTheEnd(lines, reasons, blocks)
  if (note) lineOfWriter(text.slice(note[0], note[1]), lines, reasons)
  const writer = named ?? note
  return writer === undefined ? { reasons } : { reasons, writer }
}

function cueOf(
  line: string,
  { index, count }: { readonly index: number; readonly count: number },
): LineCue | undefined {
  if (line.length > LINE_AT_MOST) return undefined
  const isTop = index < TOP
  const isEnd = index >= count - ENDS
  return LINE_CUES.find(
    ({ where, pattern }) =>
      (where === 'anywhere' || (where === 'top' ? isTop : isTop || isEnd)) && pattern.test(line),
  )
}

function reasonOfKind(kind: string | undefined): Chrome['reason'] | undefined {
  if (kind === 'caption' || kind === 'byline' || kind === 'navigation') return kind
  return undefined
}

/** Sets lines apart that name the writer or the day; gives the words of the first that names a writer. */
function bylineAmong({
  lines,
  blocks,
  reasons,
  byline,
}: {
  readonly lines: readonly string[]
  readonly blocks: Layout['blocks']
  readonly reasons: Reasons
  readonly byline: string | undefined
}): Span | undefined {
  const given = byline === undefined ? undefined : comparable(byline)
  let writer: Span | undefined
  const isOfDays = isListOfDays(lines)
  lines.forEach((line, index) => {
    const start = blocks[index]?.span[0]
    if (start === undefined || reasons[index] !== undefined || index >= TOP) return
    if (blocks[index]?.kind === 'headline') return
    const isGiven = given !== undefined && comparable(line).replace(/^by /, '') === given
    const name = namesOfByline(line)
    const isDate = isDateLine(line) && !isOfDays
    if (!isGiven && name === undefined && !isDate) return
    reasons[index] = 'byline'
    const at = name === undefined ? 0 : line.indexOf(name)
    if (isGiven) writer ??= [start, start + line.length]
    else if (name !== undefined) writer ??= [start + at, start + at + name.length]
  })
  return writer
}

/** Lines that are only a date, of different days and apart, head a list; none is when the text was published. */
function isListOfDays(lines: readonly string[]): boolean {
  const at = lines.flatMap((line, index) => (isDateLine(line) ? [index] : []))
  const days = new Set(at.map((index) => comparable(lines[index] ?? '')))
  return days.size > 1 && at.every((index, order) => index - (at[order - 1] ?? -2) > 1)
}

function namesOfByline(line: string): string | undefined {
  if (line.length > 160 || /[.!?:;]$/.test(line)) return undefined
  return BYLINE.exec(line)?.[1]
}

/** After a line such as "Related stories", lines without a stop are that list, up to the next sentence. */
function listsOfOtherStories(
  lines: readonly string[],
  cues: readonly (LineCue | undefined)[],
  reasons: Reasons,
): void {
  let inList = false
  lines.forEach((line, index) => {
    if (cues[index]?.name === OTHER_STORIES) inList = true
    else if (inList && endsASentence(line)) inList = false
    else if (inList) reasons[index] ??= 'promotion'
  })
}

/** Lines of a word or two above a longer line, from the very top on: sections of the site. */
function buttonsAtTheTop(
  lines: readonly string[],
  reasons: Reasons,
  blocks: Layout['blocks'],
): void {
  const first = lines.findIndex(
    (line, index) =>
      reasons[index] === undefined &&
      (blocks[index]?.kind === 'headline' || endsASentence(line) || line.split(/\s+/).length > 2),
  )
  for (let index = 0; index < first; index++) reasons[index] ??= 'navigation'
}

/** Short lines without a stop below the last full sentence. */
function buttonsAtTheEnd(
  lines: readonly string[],
  reasons: Reasons,
  blocks: Layout['blocks'],
): void {
  const hasSentence = lines.some(
    (line, index) => reasons[index] === undefined && endsASentence(line),
  )
  if (!hasSentence) return
  for (let index = lines.length - 1; index > 0; index--) {
    if (reasons[index] !== undefined) continue
    const line = lines[index] ?? ''
    const kind = blocks[index]?.kind
    if (kind === 'row' || kind === 'item') return
    if ((endsASentence(line) && !line.endsWith(':')) || line.split(/\s+/).length > BUTTON_WORDS)
      return
    reasons[index] = 'navigation'
  }
}

function notesAboutWriters(
  { text, blocks }: Layout,
  reasons: Reasons,
  byline: string | undefined,
): Span | undefined {
  const kept = blocks.flatMap(({ span }, index) =>
    reasons[index] === undefined ? [{ span, index }] : [],
  )
  const notes = findBiographies({ text, blocks: kept.map(({ span }) => span), byline })
  for (const { index } of notes) {
    const block = kept[index]
    if (block) reasons[block.index] = 'biography'
  }
  return notes[0]?.name
}

/** Above the report, a line that is only the name of the writer whom the note at the end is about. */
function lineOfWriter(name: string, lines: readonly string[], reasons: Reasons): void {
  const index = lines.slice(0, TOP).findIndex((line) => comparable(line) === comparable(name))
  if (index !== -1) reasons[index] ??= 'byline'
}

/** Whether a line ends as a sentence does, closing quotes and brackets aside. */
function endsASentence(line: string): boolean {
  return /[.!?…:;]["')\]]*$/.test(line.trimEnd().slice(-8))
}

/** Straight quotes, unit for unit, so that offsets hold. */
function straight(line: string): string {
  return line
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ')
}

function comparable(line: string): string {
  return line
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
