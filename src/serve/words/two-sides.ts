/**
 * The two-sided account: what each party's side says of a contact, side by side.
 * In: the statements of a contact, and whose side a sayer speaks for. Out: fields that both sides
 * give alike, that only one gives, and on which they differ.
 */
import type { Field, Statement } from '../../record/index.ts'
import { valueInWords } from './field-values.ts'
import { FIELD_ORDER } from '../words/words.ts'

export interface SideRow {
  readonly field: Field
  readonly verdict: 'both' | 'differs' | 'own words' | 'left only' | 'right only'
  readonly left: readonly Statement[]
  readonly right: readonly Statement[]
}

export interface TwoSides {
  readonly left: string
  readonly right: string
  readonly rows: readonly SideRow[]
}

/** Fields that say nothing about what was told. */
const UNTOLD: ReadonlySet<Field> = new Set(['code', 'existence', 'type', 'status', 'announced'])

export interface SideInput {
  readonly statements: readonly Statement[]
  /** The countries of the two sides. */
  readonly sides: readonly [string, string]
  /** The country for which somebody speaks, where that is known. */
  readonly countryOf: (sayer: string) => string | undefined
}

/** The two-sided account, if both sides speak. */
export function twoSidesOf({ statements, sides, countryOf }: SideInput): TwoSides | undefined {
  const told = (country: string): readonly Statement[] =>
    distinct(
      statements.filter(
        (one) => one.basis !== 'unknown' && spokesmanOf(one, countryOf) === country,
      ),
    )
  const [left, right] = [told(sides[0]), told(sides[1])]
  if (left.length === 0 || right.length === 0) return undefined
  const rows = FIELD_ORDER.filter((field) => !UNTOLD.has(field)).flatMap((field) => {
    const of = (all: readonly Statement[]): readonly Statement[] =>
      all.filter((statement) => statement.field === field)
    const row = { field, left: of(left), right: of(right) }
    return row.left.length + row.right.length === 0 ? [] : [{ ...row, verdict: verdictOf(row) }]
  })
  return rows.length === 0 ? undefined : { left: sides[0], right: sides[1], rows }
}

/** Each value once for each sayer. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const byWords = new Map(
    statements.map((one) => [
      `${one.field} ${valueInWords(one.field, one.value)} ${one.sayers[one.sayers.length - 1] ?? ''}`,
      one,
    ]),
  )
  return [...byWords.values()]
}

/** The country of the last sayer of the chain: outlet first, the one whose words they are last. */
function spokesmanOf(statement: Statement, countryOf: SideInput['countryOf']): string | undefined {
  const sayer = statement.sayers[statement.sayers.length - 1]
  return sayer === undefined || statement.sayers.length < 2 ? undefined : countryOf(sayer)
}

function verdictOf({ field, left, right }: Omit<SideRow, 'verdict'>): SideRow['verdict'] {
  if (right.length === 0) return 'left only'
  if (left.length === 0) return 'right only'
  const values = (all: readonly Statement[]): readonly string[] =>
    all.map((statement) => valueInWords(field, statement.value))
  if (values(left).some((value) => values(right).includes(value))) return 'both'
  return field === 'topic' ? 'own words' : 'differs'
}

/** What the comparison of a row comes to, with the names of the two sides. */
export function verdictInWords(row: SideRow, names: readonly [string, string]): string {
  switch (row.verdict) {
    case 'both':
      return 'both say so'
    case 'differs':
      return '≠ they differ'
    case 'own words':
      return 'each in words of its own'
    case 'left only':
      return `only ${names[0]}`
    case 'right only':
      return `only ${names[1]}`
  }
}
