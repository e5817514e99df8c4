/**
 * The outer JSON shapes as schemas: a reading, answers about the record, errors.
 * In: nothing. Out: TypeBox schemas for validation and the OpenAPI description. What is absent is `null`;
 * spans are `[start, end)`; changing a shape takes a new major version.
 */
import { Type, type Static } from '@sinclair/typebox'
import { nullable, ReferenceShape, spans, SpanShape, strings } from './part-shapes.ts'
import { ActTimeFields, AnnouncedFields, TimeShape } from './time-shapes.ts'
import { CorrectedShape, JoinedShape, NearShape, SourceGroupShape } from './identity-shapes.ts'

export { SpanShape }

const ValueShape = Type.Object({
  value: Type.String(),
  basis: Type.Union(
    (['given', 'page', 'text', 'inferred'] as const).map((basis) => Type.Literal(basis)),
  ),
  evidence: spans,
})

const ProofShape = Type.Object({ rule: Type.String(), detail: Type.String(), evidence: spans })

const PublishedShape = Type.Union([
  Type.Object({
    value: Type.String(),
    basis: Type.String(),
    rule: Type.String(),
    evidence: spans,
    /** With an inferred day: what it follows from. */
    proof: Type.Optional(Type.Array(ProofShape)),
  }),
  Type.Object({
    unknown: Type.String(),
    /** Where the text's own dates bound it: days, both included; an open end is null. */
    between: Type.Optional(
      Type.Object({
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        proof: Type.Array(ProofShape),
      }),
    ),
  }),
])

const ArticleShape = Type.Object({
  id: Type.String(),
  source: Type.String(),
  text: Type.String(),
  paragraphs: spans,
  headline: nullable(ValueShape),
  byline: nullable(ValueShape),
  dateline: nullable(ValueShape),
  agency: nullable(ValueShape),
  published: PublishedShape,
  modified: nullable(ValueShape),
  /** That it says of itself that it was taken back or corrected. */
  notice: nullable(Type.Object({ kind: Type.String(), evidence: spans })),
  outlet: nullable(Type.String()),
  url: nullable(Type.String()),
  chrome: spans,
  leftOut: Type.Array(Type.Object({ span: SpanShape, reason: Type.String() })),
})

const EntityShape = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  country: nullable(Type.String()),
  known: nullable(Type.String()),
  office: nullable(
    Type.Object({ words: Type.String(), id: nullable(Type.String()), evidence: spans }),
  ),
  mentions: spans,
})

const AttributionShape = Type.Object({
  id: Type.String(),
  source: nullable(SpanShape),
  speaker: Type.String(),
  cue: SpanShape,
  content: spans,
  kind: Type.String(),
  stance: Type.String(),
  channel: nullable(Type.String()),
  /** The network of a post. */
  network: nullable(Type.String()),
  /** When it was said, apart from when what it tells of happened. */
  saidOn: nullable(Type.Object({ edtf: Type.String(), evidence: spans })),
  /** Ids from this attribution to the outermost around it. */
  chain: strings,
  /** Who says it and through what, in words. */
  saidBy: Type.String(),
  within: nullable(Type.String()),
  rule: Type.String(),
})

const ActShape = Type.Object({
  id: Type.String(),
  type: Type.String(),
  status: Type.String(),
  trigger: SpanShape,
  mentions: spans,
  parties: Type.Array(
    Type.Object({
      entity: Type.String(),
      role: Type.String(),
      country: nullable(Type.String()),
      /** International body that they act for: `IGO-NATO`. */
      body: nullable(Type.String()),
      office: nullable(Type.String()),
      officeTitle: nullable(Type.String()),
      person: nullable(Type.String()),
      basis: Type.String(),
      rule: nullable(Type.String()),
      evidence: spans,
    }),
  ),
  time: Type.Object({ ...ActTimeFields, evidence: spans }),
  place: nullable(
    Type.Object({
      name: Type.String(),
      country: nullable(Type.String()),
      basis: Type.String(),
      evidence: spans,
    }),
  ),
  channel: nullable(Type.String()),
  topics: spans,
  figures: Type.Array(
    Type.Object({
      what: Type.String(),
      bound: Type.String(),
      number: Type.Number(),
      of: nullable(Type.String()),
      evidence: spans,
    }),
  ),
  by: strings,
  announced: nullable(Type.Object({ ...AnnouncedFields, evidence: spans })),
  because: strings,
  code: Type.Object({ plover: Type.String(), cameo: Type.String() }),
  rule: Type.String(),
  statusEvidence: spans,
})

const ClaimShape = Type.Object({
  id: Type.String(),
  span: SpanShape,
  kind: Type.String(),
  about: nullable(Type.String()),
  parties: strings,
  scope: Type.String(),
  contact: Type.String(),
  value: nullable(Type.Union([Type.String(), Type.Number()])),
  by: nullable(Type.String()),
  rule: Type.String(),
})

/** A reading. */
export const ReadingShape = Type.Object({
  version: Type.Literal(1),
  reader: Type.String(),
  knowledge: Type.String(),
  article: ArticleShape,
  sentences: spans,
  names: Type.Array(Type.Object({ span: SpanShape, type: Type.String() })),
  times: Type.Array(TimeShape),
  entities: Type.Array(EntityShape),
  attributions: Type.Array(AttributionShape),
  references: Type.Array(ReferenceShape),
  acts: Type.Array(ActShape),
  claims: Type.Array(ClaimShape),
  leftOpen: Type.Array(
    Type.Object({
      question: Type.String(),
      about: nullable(Type.String()),
      by: nullable(Type.String()),
      evidence: spans,
    }),
  ),
  problems: Type.Array(
    Type.Object({ code: Type.String(), span: SpanShape, detail: Type.String() }),
  ),
})

/** Words in a stored article. */
export const QuoteShape = Type.Object({
  article: Type.String(),
  source: Type.String(),
  span: SpanShape,
  quote: Type.String(),
})
const quotes = Type.Array(QuoteShape)

const AccountShape = Type.Object({
  value: Type.String(),
  by: strings,
  sayers: strings,
  evidence: quotes,
  independent: Type.Integer(),
  superseded: Type.Boolean(),
})

/** A contact, as an act with its sources. */
export const ContactShape = Type.Object({
  id: Type.String(),
  type: Type.String(),
  status: Type.String(),
  parties: Type.Array(
    Type.Object({
      role: Type.String(),
      name: Type.String(),
      country: nullable(Type.String()),
      office: nullable(Type.String()),
      officeTitle: nullable(Type.String()),
      portfolio: nullable(Type.String()),
      person: nullable(Type.String()),
      basis: Type.String(),
      rule: nullable(Type.String()),
      evidence: quotes,
    }),
  ),
  time: Type.Object({ ...ActTimeFields, evidence: quotes }),
  /** Who made it known and when, which is not when it happened. */
  announced: nullable(
    Type.Object({ by: nullable(Type.String()), time: nullable(Type.Object(ActTimeFields)) }),
  ),
  days: Type.Object({ from: nullable(Type.String()), to: nullable(Type.String()) }),
  place: nullable(Type.String()),
  channel: nullable(Type.String()),
  topics: quotes,
  figures: Type.Array(
    Type.Object({ what: Type.String(), bound: Type.String(), number: Type.Number(), by: strings }),
  ),
  initiator: nullable(
    Type.Object({
      name: Type.String(),
      country: nullable(Type.String()),
      disputed: Type.Boolean(),
      by: strings,
      evidence: quotes,
    }),
  ),
  /** The code of the first account. */
  code: nullable(Type.Object({ plover: Type.String(), cameo: Type.String() })),
  mentions: strings,
  sources: strings,
  independent: Type.Integer(),
  groups: Type.Array(SourceGroupShape),
  doubt: strings,
  accounts: Type.Record(Type.String(), Type.Array(AccountShape)),
  values: Type.Record(Type.String(), Type.Array(AccountShape)),
  rules: Type.Record(Type.String(), Type.String()),
  quotes,
  joined: Type.Array(JoinedShape),
  near: Type.Array(NearShape),
  /** Tellings by versions that their page has corrected since; they count no more. */
  corrected: Type.Array(CorrectedShape),
  published: nullable(Type.Object({ first: Type.String(), last: Type.String() })),
  learnedAt: Type.String(),
})

/** What was watched, since when, with what gaps. */
export const CoverageShape = Type.Object({
  from: nullable(Type.String()),
  to: nullable(Type.String()),
  sources: Type.Array(
    Type.Object({
      name: Type.String(),
      from: Type.String(),
      to: Type.String(),
      captures: Type.Integer(),
      /** Median of days from one capture to the next. */
      every: nullable(Type.Number()),
      limit: Type.Integer(),
      gaps: Type.Array(Type.Tuple([Type.String(), Type.String()])),
    }),
  ),
  gaps: Type.Array(Type.Tuple([Type.String(), Type.String()])),
  limit: Type.Integer(),
  declared: Type.Array(
    Type.Object({
      id: Type.String(),
      parties: Type.Array(Type.String()),
      /** The only kind of contact that is declared complete. */
      kind: nullable(Type.String()),
      from: Type.String(),
      to: Type.String(),
      by: Type.String(),
      because: Type.String(),
    }),
  ),
})

export type ReadingWire = Static<typeof ReadingShape>
export type ContactWire = Static<typeof ContactShape>
export type CoverageWire = Static<typeof CoverageShape>
export type QuoteWire = Static<typeof QuoteShape>
