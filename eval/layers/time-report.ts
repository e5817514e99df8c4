/**
 * The figures and the table of a time tagger. In: its tallies, by set and part. Out: the figures over the
 * TimeML documents that are only scored, and under them those of each set; a table for people.
 */
import type { Figures } from '../layer.ts'
import { figuresOf, sumOf, type Tally } from './time-score.ts'

export type Part = 'read' | 'scoredOnly'
export type Tallies = ReadonlyMap<string, Readonly<Record<Part, Tally>>>

const TIMEML = ['timebank', 'aquaint', 'timeml']

/** The figures; the cases of the Recognizers are no reports and stand only among the sets. */
export function figuresFrom(tallies: Tallies): Figures {
  const reports = [...tallies].filter(([set]) => set !== 'recognizers')
  const timeml = reports.filter(([set]) => TIMEML.includes(set))
  const chosen = timeml.length > 0 ? timeml : reports
  const sets = Object.fromEntries(
    [...tallies].map(([set, { read, scoredOnly }]): [string, Figures] => [
      set,
      { read: figuresOf(read), scoredOnly: figuresOf(scoredOnly) },
    ]),
  )
  return { ...figuresOf(sumOf(chosen.map(([, both]) => both.scoredOnly))), sets }
}

const COLUMNS = ['relaxed', 'strict', 'type', 'value', 'relaxedPrecision', 'relaxedRecall'] as const
const HEAD = ['relaxed', 'strict', 'type', 'value', 'prec', 'recall']

/** A row for each set and part. */
export function reportFrom(tallies: Tallies): string {
  const lines = [...tallies].flatMap(([set, both]) =>
    (['read', 'scoredOnly'] as const)
      .filter((part) => both[part].gold > 0)
      .map((part) => lineOf(`${set}, ${part === 'read' ? 'read' : 'only scored'}`, both[part])),
  )
  const head = `${''.padEnd(24)}${HEAD.map((one) => one.padStart(8)).join('')}${'count'.padStart(7)}`
  return [head, ...lines].join('\n')
}

function lineOf(label: string, tally: Tally): string {
  const figures = figuresOf(tally)
  const cells = COLUMNS.map((column) => (figures[column] ?? 0).toFixed(3).padStart(8))
  return `${label.padEnd(24)}${cells.join('')}${String(tally.gold).padStart(7)}`
}
