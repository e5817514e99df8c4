/**
 * Whom "I" and "we" mean.
 * In: a naming by a speaker's pronoun, the attributions round it, who speaks there. Out: the naming with the one meant.
 */
import type { Attribution } from '../../attribution/index.ts'
import { overlaps } from '../../text/index.ts'
import { PRONOUNS } from '../en/reference-words.ts'
import type { Draft, Register, Speaking } from './draft.ts'
import { linkState } from './link-mention.ts'
import type { Naming } from './naming.ts'

/** Who speaks a turn or a text: by name, else for a state. */
function who(register: Register, speaking: Speaking | undefined): Draft | undefined {
  const { country, draft } = speaking ?? {}
  if (draft?.country !== undefined || draft?.body !== undefined) return draft
  return country === undefined ? undefined : linkState(register, country)
}

/** "I" is whoever speaks; "we" is their state. */
export function spoken(
  naming: Naming | undefined,
  {
    attributions,
    register,
    speakerOf,
    speaking,
  }: {
    readonly attributions: readonly Attribution[]
    readonly register: Register
    readonly speakerOf: (attribution: Attribution) => Draft | undefined
    readonly speaking: Speaking | undefined
  },
): Naming | undefined {
  if (naming?.speaker !== true || naming.entities.length > 0) return naming
  const round = attributions.filter((each) =>
    each.content.some((content) => overlaps(content, naming.span)),
  )
  const innermost = round.at(-1)
  const told = innermost && speakerOf(innermost)
  const isQuoted = innermost?.kind === 'direct' && innermost.rule !== 'turn'
  const speaker =
    told?.country === undefined && !isQuoted ? (who(register, speaking) ?? told) : told
  const [first] = naming.mention.referents
  const isPlural = first?.kind === 'pointer' && PRONOUNS[first.words] === 'speakers'
  if (speaker === undefined) return naming
  if (!isPlural) return { ...naming, entities: [speaker] }
  return speaker.country === undefined
    ? naming
    : { ...naming, entities: [linkState(register, speaker.country)] }
}
