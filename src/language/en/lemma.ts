/** Lemmas of English words, from form and tag. */
import type { TaggedToken } from '../language-rules.ts'

/** The lemma of a word. */
export function lemmaOf(token: TaggedToken): string {
  const form = token.xpos.startsWith('NNP') ? token.form : token.form.toLowerCase()
  return form
}
