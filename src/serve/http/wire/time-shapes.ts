/**
 * Times in the outer JSON: those that a text names, those of acts, those of announcements. Each says in
 * words how it is known. In: nothing. Out: TypeBox schemas.
 */
import { Type } from '@sinclair/typebox'
import { nullable, SpanShape, strings } from './part-shapes.ts'

/** A time expression. */
export const TimeShape = Type.Object({
  span: SpanShape,
  type: Type.String(),
  timex: Type.String(),
  mod: nullable(Type.String()),
  /** TIMEX3 `quant` and `freq` of a SET. */
  quant: nullable(Type.String()),
  freq: nullable(Type.String()),
  /** Where a length begins or ends: "published", or the value of the date beside it. */
  beginPoint: nullable(Type.String()),
  endPoint: nullable(Type.String()),
  edtf: nullable(Type.String()),
  grain: Type.String(),
  basis: Type.String(),
  anchor: Type.String(),
  /** The day from which the value was counted. */
  from: nullable(Type.String()),
  rule: Type.String(),
  /** How the value is known, in words. */
  shownBy: Type.String(),
  also: strings,
  derivation: Type.Array(Type.Object({ rule: Type.String(), detail: Type.String() })),
})

/** The time of an act. */
export const ActTimeFields = {
  edtf: nullable(Type.String()),
  precision: Type.String(),
  basis: Type.String(),
  rule: Type.String(),
  bound: nullable(Type.String()),
  anchor: nullable(Type.String()),
  from: nullable(Type.String()),
  /** "stated", "derived", "bound" or "unknown". */
  how: Type.String(),
  also: strings,
  /** How the time is known, in words. */
  shownBy: Type.String(),
}

/** Who made an act known, and when. */
export const AnnouncedFields = {
  by: nullable(Type.String()),
  edtf: nullable(Type.String()),
  basis: Type.String(),
  rule: nullable(Type.String()),
  shownBy: nullable(Type.String()),
}
