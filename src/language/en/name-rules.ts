/** Extents of English names. */
import type { Name, Token } from '../types.ts'

/** The names of a sentence as a reader would mark them. */
export function namesAsWritten(names: readonly Name[], _tokens: readonly Token[]): readonly Name[] {
  return names
}
