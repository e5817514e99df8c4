/** Quotations in the terminal: the words, then who printed them. */
import type { Quote } from '../../../record/index.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'

const QUOTES_AT_MOST = 4

/** The first few quotations, indented, with their sources. */
export function quotesInWords(quotes: readonly Quote[], terminal: Terminal): string {
  const shown = quotes
    .slice(0, QUOTES_AT_MOST)
    .flatMap(({ quote, source }) => [
      ...wrapped(`“${harmless(quote)}”`, terminal.width - 4).map((line) => `    ${line}`),
      inked(terminal, 'soft', `    — ${harmless(source)}`),
    ])
  const more = quotes.length - QUOTES_AT_MOST
  return [...shown, ...(more > 0 ? [`    and ${more} more`] : [])].join('\n')
}
