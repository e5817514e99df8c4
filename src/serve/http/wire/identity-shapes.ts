/** Parts of a contact's JSON about identity: what joined its tellings, what is near, which articles are one source. */
import { Type } from '@sinclair/typebox'
import { nullable, strings } from './part-shapes.ts'

/** Two tellings that are one; the score is null where a decision joined them. */
export const JoinedShape = Type.Object({
  left: Type.String(),
  right: Type.String(),
  verdict: Type.String(),
  score: nullable(Type.Number()),
  reasons: strings,
  decision: nullable(Type.String()),
})

/** A telling by a version that its page has corrected since. */
export const CorrectedShape = Type.Object({
  mention: Type.String(),
  article: Type.String(),
  source: Type.String(),
})

/** Another event that was compared and kept apart, or left open. */
export const NearShape = Type.Object({
  contact: Type.String(),
  verdict: Type.String(),
  score: Type.Number(),
  reasons: strings,
})

/** Articles that count as one source; the share is of the text of copies. */
export const SourceGroupShape = Type.Object({
  sources: strings,
  articles: strings,
  because: nullable(Type.String()),
  shared: nullable(Type.Number()),
})
