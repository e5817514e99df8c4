/**
 * Through whose mouths words came: an attribution inside another's content, and that one inside a third's.
 *   A senator said  the general had told lawmakers  that Eritrea shelled the port.
 *   outer           inner                           content of both
 * In: the attributions of an article. Out: chains, innermost first; the outlet, which stands outside of all,
 * is not in them.
 */
import type { Span } from '../text/index.ts'
import { isWithin } from '../text/index.ts'
import type { Attribution } from './types.ts'

/** The attribution and those around it, innermost first. */
export function chainOf(
  attributions: readonly Attribution[],
  attribution: Attribution,
): readonly Attribution[] {
  const chain = [attribution]
  for (let within = attribution.within; within !== undefined; within = chain.at(-1)?.within) {
    const outer = attributions.find(({ id }) => id === within)
    if (outer === undefined || chain.includes(outer)) break
    chain.push(outer)
  }
  return chain
}

/** Those of some attributions that stand around no other of them. */
export function innermostOf(
  attributions: readonly Attribution[],
  some: readonly Attribution[],
): readonly Attribution[] {
  const outer = new Set(some.flatMap((one) => chainOf(attributions, one).slice(1)))
  return some.filter((one) => !outer.has(one))
}

/** Who says the words at a span: the innermost attributions whose content holds it, none when the outlet does. */
export function sayersOf(attributions: readonly Attribution[], span: Span): readonly Attribution[] {
  const holding = attributions.filter(
    ({ content, presupposed, stance }) =>
      presupposed !== true &&
      stance !== 'declines' &&
      content.some((words) => isWithin(span, words)),
  )
  return innermostOf(attributions, holding)
}
