/**
 * Scores held contacts of the releases by what a person judged of each (`eval/gold`, its README has the form).
 * In: the contacts of now. Out: of those that were judged the share that were held, have the right sides, the
 * right day; and how many nobody has judged. A contact with other sides or another day than the one judged
 * is not judged in that.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlaps, type Span } from '../../src/text/index.ts'

/** A contact as it is judged. */
export interface JudgedContact {
  readonly document: string
  /** Hash of the text. */
  readonly text: string
  readonly at: Span
  readonly type: string
  readonly countries: readonly string[]
  readonly day: string | null
}

interface Judgement extends JudgedContact {
  readonly held: boolean
  readonly sides?: boolean
  readonly double?: boolean
  readonly dayRight?: boolean
  readonly why?: string
}

export interface JudgedFigures {
  readonly judged: number
  readonly unjudged: number
  readonly held: number
  readonly sides: number
  readonly day: number
}

const GOLD = join(import.meta.dirname, '..', 'gold', 'contacts-judged.jsonl')

function judgements(): readonly Judgement[] {
  const lines = readFileSync(GOLD, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Judgement)
}

/** The shares of those that were judged. */
export function judgedFigures(contacts: readonly JudgedContact[]): JudgedFigures {
  const all = judgements()
  const pairs = contacts.map((contact) => ({ contact, by: judgementOf(contact, all) }))
  const known = pairs.flatMap(({ contact, by }) => (by === undefined ? [] : [{ contact, by }]))
  const held = known.filter(({ by }) => by.held)
  const sided = held.filter(({ contact, by }) => String(contact.countries) === String(by.countries))
  const dated = held.filter(({ contact, by }) => by.day !== null && contact.day === by.day)
  return {
    judged: known.length,
    unjudged: pairs.length - known.length,
    held: share(held.length, known.length),
    sides: share(sided.filter(({ by }) => by.sides === true).length, sided.length),
    day: share(dated.filter(({ by }) => by.dayRight === true).length, dated.length),
  }
}

/** One trigger may tell several ("visited Tovia and Belrus"): the one with the same sides first. */
function judgementOf(contact: JudgedContact, all: readonly Judgement[]): Judgement | undefined {
  const here = all.filter(isOf(contact))
  return here.find(({ countries }) => String(countries) === String(contact.countries)) ?? here[0]
}

function isOf(contact: JudgedContact): (by: Judgement) => boolean {
  return (by) =>
    by.document === contact.document &&
    by.text === contact.text &&
    by.type === contact.type &&
    overlaps(by.at, contact.at)
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The figures in a line. */
export function judgedLine({ judged, unjudged, held, sides, day }: JudgedFigures): string {
  const shown = [held, sides, day].map((each) => each.toFixed(3))
  return `  judged by hand ${judged}, not judged ${unjudged}: held ${shown[0]}, right sides ${shown[1]}, right day ${shown[2]}`
}
