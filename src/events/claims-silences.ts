/**
 * Claims made of a silence: "after a silence of 15 months", "15 months after their last call", "more
 * than a year without a call", "out of contact since March".
 * In: a sentence with its times. Out: sketches of claims.
 * The one idea: a silence that a contact ended is a first since; one that is only told is none since.
 *   The call  ended   a  15-month  silence.
 *             ending     length    silence   → first-since P15M
 */
import type { Token } from '../language/index.ts'
import { contactOfNoun, isLast, wordsBefore } from './claims-nouns.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import { lengthsIn, windowBetween, type ClaimLength, type ClaimScene } from './claims-window.ts'
import type { ClaimContact } from './types.ts'

/** The claims that words of silence make. */
export function findSilenceClaims(scene: ClaimScene): readonly ClaimSketch[] {
  const lengths = lengthsIn(scene)
  return scene.sentence.tokens.flatMap((token) => {
    const sketch =
      silenceClaim(scene, token, lengths) ??
      lastAfterLength(scene, token, lengths) ??
      withoutAfterLength(scene, token, lengths) ??
      outOfTouch(scene, token)
    return sketch ? [sketch] : []
  })
}

/** No length stands farther from its silence than this. */
const NEAR = 4

const formAt = ({ sentence }: ClaimScene, at: number): string =>
  sentence.tokens[at]?.form.toLowerCase() ?? ''
const lemmaAt = ({ sentence }: ClaimScene, at: number): string =>
  sentence.tokens[at]?.lemma.toLowerCase() ?? ''

/** "a 15-month silence", "15 months of silence", "a silence of more than 15 months". */
function silenceClaim(
  scene: ClaimScene,
  token: Token,
  lengths: readonly ClaimLength[],
): ClaimSketch | undefined {
  if (!scene.words.silences.has(token.lemma.toLowerCase())) return undefined
  const length = lengths.find(
    ({ first, last }) =>
      (last < token.index && token.index - last <= NEAR) ||
      (first > token.index && first - token.index <= NEAR + 1),
  )
  if (!length) return undefined
  const start = Math.min(token.index, length.first)
  const isOver = [1, 2, 3, 4].some((back) => isEnding(scene, start - back))
  return {
    head: token.index,
    contact: 'any',
    range: [start, Math.max(token.index, length.last)],
    kind: isOver ? 'first-since' : 'none-since',
    value: length.value,
    rule: isOver ? 'end of a silence' : 'a silence',
  }
}

function isEnding(scene: ClaimScene, at: number): boolean {
  return scene.words.afters.has(formAt(scene, at)) || scene.words.enders.has(lemmaAt(scene, at))
}

/** "15 months after their last call", "it has been 468 days since the last call". */
function lastAfterLength(
  scene: ClaimScene,
  token: Token,
  lengths: readonly ClaimLength[],
): ClaimSketch | undefined {
  const contact = contactOfNoun(scene, token)
  const before = wordsBefore(scene, token.index)
  if (contact === undefined || !isLast(scene, before)) return undefined
  const start = Math.min(token.index, ...before.map((word) => word.index))
  const length = lengths.find(({ last }) => last < start && start - last <= 2)
  const link = formAt(scene, start - 1)
  const isAfter = scene.words.afters.has(link)
  if (!length || (!isAfter && !scene.words.sinces.has(link))) return undefined
  return {
    head: token.index,
    contact,
    range: [length.first, token.index],
    kind: isAfter ? 'first-since' : 'none-since',
    value: length.value,
    rule: `<length> ${isAfter ? 'after' : 'since'} the last <contact>`,
  }
}

/** "more than a year without a call". */
function withoutAfterLength(
  scene: ClaimScene,
  token: Token,
  lengths: readonly ClaimLength[],
): ClaimSketch | undefined {
  const contact = contactOfNoun(scene, token)
  if (contact === undefined) return undefined
  const without = [1, 2, 3, 4].find((back) =>
    scene.words.withouts.has(formAt(scene, token.index - back)),
  )
  const length = lengths.find(({ last }) => last === token.index - (without ?? 0) - 1)
  if (without === undefined || !length) return undefined
  return {
    head: token.index,
    contact,
    range: [length.first, token.index],
    kind: 'none-since',
    value: length.value,
    rule: '<length> without <contact>',
  }
}

/** "out of contact for 15 months", "have not been in touch since March". */
function outOfTouch(scene: ClaimScene, token: Token): ClaimSketch | undefined {
  const { sentence, words } = scene
  if (!words.touches.has(token.form.toLowerCase())) return undefined
  const link = formAt(scene, token.index - 1)
  const isOut = words.outs.has(formAt(scene, token.index - 2)) && link === words.outOf
  const negation = [2, 3, 4].find((back) => words.negations.has(formAt(scene, token.index - back)))
  const isNotIn = words.withins.has(link) && negation !== undefined
  const window = windowBetween(scene, token.index, sentence.tokens.length)
  if ((!isOut && !isNotIn) || window === undefined || window.kind === 'bare') return undefined
  const contact: ClaimContact = 'any'
  return {
    head: token.index,
    contact,
    range: [token.index - (isOut ? 2 : (negation ?? 1)), window.end],
    kind: 'none-since',
    ...(window.value === undefined ? {} : { value: window.value }),
    rule: `out of touch ${window.kind}`,
  }
}
