/** Features of English words, from tag and form. */
import type { TaggedToken } from '../language-rules.ts'

/** The features of a word. */
export function featuresOf(token: TaggedToken): Readonly<Record<string, string>> {
  if (token.xpos === 'VBD') return { Tense: 'Past', VerbForm: 'Fin' }
  return {}
}
