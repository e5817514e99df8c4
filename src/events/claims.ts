/**
 * Claims: sentences about the record itself.
 * In: what an article tells. Out: claims with their value, parties, act and maker.
 *   Austin spoke with Russia's defense minister — the first such conversation in 15 months.
 *   parties                                       first-since, any contact     P15M
 * A bare sentence without an act is read too; its parties are then those it names.
 */
import type { Attribution } from '../attribution/index.ts'
import type { Sentence } from '../language/index.ts'
import type { TimeExpression } from '../time/index.ts'
import type { Span } from '../text/index.ts'
import { isWithin, textAt } from '../text/index.ts'
import { findCountClaims } from './claims-counts.ts'
import { findNounClaims } from './claims-nouns.ts'
import { isDenied } from './claims-denied.ts'
import {
  actOf,
  actParties,
  namedParties,
  scopeNamed,
  scopeOf,
  spanOfSketch,
} from './claims-parties.ts'
import { findSilenceClaims } from './claims-silences.ts'
import type { ClaimSketch } from './claims-sketch.ts'
import { findVerbClaims } from './claims-verbs.ts'
import type { ClaimScene } from './claims-window.ts'
import { claimWords } from './en/claims/claim-words.ts'
import { TAKING_OFFICE } from './en/claims/office-words.ts'
import type { Claim, Told } from './types.ts'

/** Finds the claims that an article makes about the record. */
export function findClaims(told: Told): readonly Claim[] {
  const times = bySentence(told.times)
  return told.analysis.sentences
    .flatMap((sentence) => claimsOf(told, sentence, times.get(sentence.index) ?? []))
    .map((claim, position) => ({ id: `c${String(position + 1)}`, ...claim }))
}

function bySentence(
  times: readonly TimeExpression[],
): ReadonlyMap<number, readonly TimeExpression[]> {
  const sorted = new Map<number, TimeExpression[]>()
  for (const time of times) {
    const list = sorted.get(time.sentence)
    if (list) list.push(time)
    else sorted.set(time.sentence, [time])
  }
  return sorted
}

function claimsOf(
  told: Told,
  sentence: Sentence,
  times: readonly TimeExpression[],
): readonly Omit<Claim, 'id'>[] {
  if (!sentence.parsed) return []
  const scene: ClaimScene = { sentence, times, words: claimWords }
  const finders = [findVerbClaims, findSilenceClaims, findNounClaims, findCountClaims]
  const sketches = finders.flatMap((find) => find(scene))
  return withoutDoubles(sketches)
    .filter((sketch) => !isDenied(scene, sketch))
    .sort((left, right) => left.range[0] - right.range[0])
    .map((sketch) => claimFrom(told, scene, sketch))
}

/** One stretch of words makes one claim; the verb's reading goes before the noun's. */
function withoutDoubles(sketches: readonly ClaimSketch[]): ClaimSketch[] {
  const kept: ClaimSketch[] = []
  for (const sketch of sketches) {
    const clashes = kept.some(
      ({ range }) => sketch.range[0] <= range[1] && range[0] <= sketch.range[1],
    )
    if (!clashes) kept.push(sketch)
  }
  return kept
}

function claimFrom(told: Told, scene: ClaimScene, sketch: ClaimSketch): Omit<Claim, 'id'> {
  const { sentence } = scene
  const span = spanOfSketch(sentence, sketch)
  const act = actOf(told, sketch, { span, sentence })
  const named = namedParties(scene, sketch, told)
  const parties = named.length > 1 ? named : actParties(act, told)
  const used = parties.length > 0 ? parties : named
  const by = makerOf(told.attributions, span)
  return {
    span,
    kind: sketch.kind,
    ...(act && { about: act.id }),
    parties: used.map((party) => party.id),
    scope: scopeNamed(scene, sketch) ?? scopeOf(used, sentence.span),
    contact: sketch.contact,
    ...(sketch.value !== undefined && { value: sketch.value }),
    ...(sketch.since !== undefined && { since: sketch.since }),
    ...(isSinceOffice(scene, sketch, told) && { sinceOffice: true as const }),
    ...(sketch.counting !== undefined && { counting: sketch.counting }),
    ...(by && { by: by.id }),
    rule: sketch.rule,
  }
}

/** Whether it counts from the day on which somebody took office, and gives no date of its own. */
function isSinceOffice(
  { sentence, words }: ClaimScene,
  sketch: ClaimSketch,
  { article }: Told,
): boolean {
  const since = sketch.kind === 'nth' ? sketch.since : sketch.value
  if (since !== undefined) return false
  const from = sentence.tokens.find(
    ({ index, form }) => index > sketch.range[0] && words.sinces.has(form.toLowerCase()),
  )
  if (!from) return false
  const after = textAt(article.text, [from.span[1], sentence.span[1]])
  return TAKING_OFFICE.test(after.replace(/\s+/g, ' ').trim())
}

/** The innermost attribution whose content holds the claim. */
function makerOf(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: { readonly attribution: Attribution; readonly length: number } | undefined
  for (const attribution of attributions)
    for (const content of attribution.content) {
      const length = content[1] - content[0]
      if (isWithin(span, content) && (best === undefined || length < best.length))
        best = { attribution, length }
    }
  return best?.attribution
}
