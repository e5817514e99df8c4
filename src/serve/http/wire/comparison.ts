/** Two sides' accounts as they go out. In: a comparison. Out: its JSON, `sides` null where one side is silent. */
import type { Statement } from '../../../record/index.ts'
import type { Comparison } from '../../two-sided.ts'
import { valueInWords } from '../../words/field-values.ts'
import type { ComparisonWire } from './answer-shapes.ts'
import { quoteToWire } from './contact.ts'

/** The JSON of a comparison. */
export function comparisonToWire({ contact, leftOpen, sides }: Comparison): ComparisonWire {
  return {
    contact: contact.id,
    sides: sides ? [sides.left, sides.right] : null,
    rows: (sides?.rows ?? []).map(({ field, verdict, left, right }) => ({
      field,
      verdict,
      left: left.map(toldToWire),
      right: right.map(toldToWire),
    })),
    leftOpen: leftOpen.map(({ question, by, quotes }) => ({
      question,
      by: by ?? null,
      quotes: quotes.map(quoteToWire),
    })),
  }
}

function toldToWire({
  article,
  field,
  sayers,
  value,
}: Statement): ComparisonWire['rows'][number]['left'][number] {
  return { value: valueInWords(field, value), by: [...sayers], article }
}
