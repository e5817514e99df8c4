/**
 * The note about the writer at the end of a report.
 * In: the text, its last blocks, the byline. Out: the block that is such a note, and its subject.
 * The one idea: a note and a news sentence about a journalist can share every word, so one sign is not
 * enough: the role in the present tense, a career phrase, the place at the very end, the same name as
 * the byline, and that the report itself does not speak of that person are weighed together.
 */
import type { Span } from '../text/index.ts'
import { CAREER_SIGNS, PRESENT_BEAT, PRESENT_ROLE, SUBJECT } from './en/byline-cues.ts'

/** A note about the writer. */
export interface Biography {
  /** Index of its block. */
  readonly index: number
  readonly name: Span
}

/** Blocks counted from the end among which a note may stand. */
const FROM_THE_END = 4
const LONGEST = 1200
const ENOUGH = 4

/** What the signs are weighed against. */
export interface BiographySetting {
  readonly text: string
  /** The report's blocks in order, chrome already left out. */
  readonly blocks: readonly Span[]
  readonly byline?: string | undefined
}

/** All notes about writers near the end of a report. */
export function findBiographies(setting: BiographySetting): readonly Biography[] {
  const { blocks } = setting
  const found: Biography[] = []
  let lastNote = blocks.length
  for (let index = blocks.length - 1; index >= Math.max(1, blocks.length - FROM_THE_END); index--) {
    const name = subjectOfNote(setting, index, index === lastNote - 1)
    if (!name) continue
    found.push({ index, name })
    lastNote = index
  }
  return found.reverse()
}

function subjectOfNote(
  { text, blocks, byline }: BiographySetting,
  index: number,
  isLast: boolean,
): Span | undefined {
  const block = blocks[index]
  if (!block || block[1] - block[0] > LONGEST) return undefined
  const words = text.slice(block[0], block[1])
  const subject = SUBJECT.exec(words)
  const name = subject?.[1]
  if (!subject || name === undefined) return undefined
  const rest = words.slice(subject[0].length)
  if (!PRESENT_ROLE.test(rest) && !PRESENT_BEAT.test(rest)) return undefined
  const signs = CAREER_SIGNS.filter((sign) => sign.test(words)).length
  const above = blocks.slice(0, index).map(([start, end]) => text.slice(start, end))
  const told = above.filter((one) => one !== name)
  const isByline =
    told.length < above.length || byline?.toLowerCase().includes(name.toLowerCase()) === true
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const isTold = !isByline && told.some((one) => one.includes(surname))
  const weight = 1 + Math.min(signs, 2) + (isLast ? 1 : 0) + (isByline ? 2 : 0) + (isTold ? -3 : 1)
  return weight >= ENOUGH ? [block[0], block[0] + name.length] : undefined
}
