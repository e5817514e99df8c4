/** Parts that many of the outer JSON shapes have. In: nothing. Out: TypeBox schemas. */
import { Type, type TSchema } from '@sinclair/typebox'

/** What may be absent is `null`. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
export const strings = Type.Array(Type.String())

/** `[start, end)` in UTF-16 units of an article's text. */
export const SpanShape = Type.Tuple([Type.Integer(), Type.Integer()])
export const spans = Type.Array(SpanShape)

/** A word that points back, with whom it may mean. */
export const ReferenceShape = Type.Object({
  span: SpanShape,
  entity: nullable(Type.String()),
  rule: Type.String(),
  candidates: Type.Array(
    Type.Object({
      entity: Type.String(),
      sentencesBack: Type.Integer(),
      asSubject: Type.Boolean(),
      why: Type.String(),
    }),
  ),
})
