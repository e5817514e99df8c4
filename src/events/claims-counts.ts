/**
 * Claims that count contacts by a noun: "three calls in 2024", "the latest of five meetings since May".
 * In: a sentence with its times. Out: sketches of claims.
 */
import type { Token } from '../language/index.ts'
import { contactOfNoun, isShared, wordsBefore } from './claims-nouns.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import { isPeriod, windowBetween, type ClaimScene } from './claims-window.ts'

/** The claims that counted nouns of contact make. */
export function findCountClaims(scene: ClaimScene): readonly ClaimSketch[] {
  return scene.sentence.tokens.flatMap((token) => {
    const sketch = countOf(scene, token)
    return sketch ? [sketch] : []
  })
}

function countOf(scene: ClaimScene, noun: Token): ClaimSketch | undefined {
  const contact = contactOfNoun(scene, noun)
  if (contact === undefined || noun.xpos !== 'NNS' || !isShared(scene, noun, contact)) {
    return undefined
  }
  const before = wordsBefore(scene, noun.index)
  const number = before.find((word) => numberOf(scene, word) !== undefined)
  const count = number && numberOf(scene, number)
  const window = windowBetween(scene, noun.index, scene.sentence.tokens.length)
  if (!number || count === undefined || window?.value === undefined) return undefined
  if (window.kind === 'bare' && !isPeriod(window)) return undefined
  const isOther = before.some((word) => scene.words.others.has(word.form.toLowerCase()))
  return {
    head: noun.index,
    contact,
    range: [number.index, window.end],
    kind: 'nth',
    value: count,
    since: window.value,
    counting: isOther ? 'others' : 'all',
    rule: 'counted <contact>',
  }
}

/** "two", "12"; an ordinal counts nothing. */
export function numberOf({ words }: Pick<ClaimScene, 'words'>, token: Token): number | undefined {
  if (/^\d{1,4}$/.test(token.form)) return Number(token.form)
  return words.numbers.get(token.form.toLowerCase())
}
