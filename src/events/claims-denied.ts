/**
 * Whether a claim's words are denied, doubted or only asked about, so that nobody makes the claim.
 * In: a sentence with a sketch of a claim. Out: yes or no.
 * The one idea: climb from the claim through the clauses that hold it; a denial on that way counts, one
 * beside it does not: "did not discuss grain in the first call" still makes the claim.
 *   The ministry  denied  that it was the first call in 15 months.
 *                 denial  ccomp           head
 */
import type { Token } from '../language/index.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import type { ClaimScene } from './claims-window.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from './tree/tree.ts'

/** Whether the sentence takes the claim back, or leaves open whether it holds. */
export function isDenied(scene: ClaimScene, sketch: ClaimSketch): boolean {
  const { sentence } = scene
  let token = tokenAt(sentence, sketch.head)
  // "Have not spoken since May": there the negation is the claim.
  if (sketch.kind !== 'none-since' && isNegated(scene, token)) return true
  for (let steps = sentence.tokens.length; steps > 0; steps--) {
    if (isAsked(scene, token)) return true
    const above = token.head < 0 ? undefined : tokenAt(sentence, token.head)
    if (above === undefined) return false
    if (isDenial(scene, token, above)) return true
    if (!isHeldBy(scene, token, above)) return false
    if (isNegated(scene, above)) return true
    token = above
  }
  return false
}

/** "not", "never", "hardly", "wrongly" under the word; "not only" takes nothing back. */
function isNegated({ sentence, words }: ClaimScene, token: Token): boolean {
  return dependents(sentence, token.index, ['advmod', 'aux', 'det', 'cc']).some((index) => {
    const form = tokenAt(sentence, index).form.toLowerCase()
    if (words.falsely.has(form)) return true
    const next = sentence.tokens[index + 1]?.form.toLowerCase() ?? ''
    return words.negations.has(form) && !words.onlys.has(next)
  })
}

/** "whether it was", "if it was". */
function isAsked({ sentence, words }: ClaimScene, token: Token): boolean {
  return dependents(sentence, token.index, ['mark']).some((index) =>
    words.whethers.has(tokenAt(sentence, index).form.toLowerCase()),
  )
}

/** "denied that", "denied reports that", "false that", "far from". */
function isDenial({ sentence, words }: ClaimScene, token: Token, above: Token): boolean {
  if (words.denials.has(above.lemma.toLowerCase())) return hasRelation(token, DENIED)
  const needed = words.denyingBefore.get(above.form.toLowerCase())
  return needed !== undefined && prepositionOf(sentence, token.index) === needed
}

const DENIED = ['ccomp', 'xcomp', 'csubj', 'acl', 'obj', 'advcl']

/** Whether the word above holds the claim as its content: "said that it was", "reported as". */
function isHeldBy({ sentence, words }: ClaimScene, token: Token, above: Token): boolean {
  if (hasRelation(token, ['ccomp', 'xcomp', 'csubj', 'acl'])) return true
  // "It has not been 15 months since they spoke."
  if (hasRelation(token, ['advcl'])) return above.upos === 'NOUN'
  return hasRelation(token, ['obl']) && words.ases.has(prepositionOf(sentence, token.index))
}
