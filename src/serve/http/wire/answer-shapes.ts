/**
 * The shapes of answers about the record: line, last, check, search, summary, event, article, errors.
 * In: the shapes of contact, coverage, reading. Out: TypeBox schemas.
 */
import { Type, type Static } from '@sinclair/typebox'
import { FlipShape } from './search.ts'
import { ContactShape, CoverageShape, QuoteShape, ReadingShape } from './shapes.ts'

const text = Type.String()
const nullableText = Type.Union([text, Type.Null()])
const nullableContact = Type.Union([ContactShape, Type.Null()])
const verdict = Type.Union([
  Type.Literal('supported'),
  Type.Literal('contradicted'),
  Type.Literal('undecidable'),
])

export const LineShape = Type.Object({
  parties: Type.Tuple([text, text]),
  labels: Type.Tuple([text, text]),
  definition: text,
  asOf: nullableText,
  contacts: Type.Array(ContactShape),
  /** Whether a limit left out rows before these. */
  hasEarlier: Type.Boolean(),
  last: Type.Union([Type.Object({ contact: text, gap: nullableText }), Type.Null()]),
  otherDefinition: Type.Object({ definition: text, adds: Type.Integer(), removes: Type.Integer() }),
  coverage: CoverageShape,
})

export const LastShape = Type.Object({
  contact: nullableContact,
  gap: nullableText,
  runnerUp: nullableContact,
  coverage: CoverageShape,
})

export const CheckShape = Type.Object({
  claim: Type.Object({
    kind: text,
    parties: Type.Tuple([text, text]),
    contact: text,
    scope: text,
    value: Type.Union([text, Type.Number(), Type.Null()]),
    since: nullableText,
    counting: nullableText,
    on: text,
  }),
  verdict,
  sentence: text,
  because: Type.Array(Type.Object({ contact: text, evidence: Type.Array(QuoteShape) })),
  current: nullableContact,
  runnerUp: nullableContact,
  contacts: Type.Array(ContactShape),
  coverage: CoverageShape,
  forks: Type.Array(Type.Object({ reading: text, verdict, because: text })),
})

export const DecisionShape = Type.Object({
  id: text,
  kind: text,
  left: text,
  right: nullableText,
  field: nullableText,
  value: nullableText,
  because: text,
  by: text,
  at: text,
})

const ToldShape = Type.Object({ value: text, by: Type.Array(text), article: text })

export const ComparisonShape = Type.Object({
  contact: text,
  /** The two countries; null where one side's account is not in the record. */
  sides: Type.Union([Type.Array(text), Type.Null()]),
  rows: Type.Array(
    Type.Object({
      field: text,
      verdict: text,
      left: Type.Array(ToldShape),
      right: Type.Array(ToldShape),
    }),
  ),
  leftOpen: Type.Array(
    Type.Object({ question: text, by: nullableText, quotes: Type.Array(QuoteShape) }),
  ),
})

export const EventShape = Type.Object({
  contact: ContactShape,
  groups: Type.Array(
    Type.Object({ name: text, sources: Type.Array(text), articles: Type.Array(text) }),
  ),
  decisions: Type.Array(DecisionShape),
  /** What each side says of it. */
  comparison: ComparisonShape,
})

export const ArticlePageShape = Type.Object({
  reading: ReadingShape,
  capturedAt: text,
  storedAt: nullableText,
  contacts: Type.Record(text, text),
  copies: Type.Array(Type.Object({ article: text, source: text, share: Type.Number() })),
  retracted: Type.Union([DecisionShape, Type.Null()]),
  /** All captures of its address, in their order; none where it is the only one. */
  versions: Type.Array(
    Type.Object({
      article: text,
      /** When the page says that it was changed or published, else when it was captured. */
      at: text,
      storedAt: text,
      /** `stands`, `corrected`, `repeated` or `taken out`. */
      state: text,
    }),
  ),
})

export const SummaryShape = Type.Object({
  articles: Type.Integer(),
  contacts: Type.Integer(),
  lines: Type.Array(
    Type.Object({
      left: text,
      right: text,
      parties: Type.Tuple([text, text]),
      count: Type.Integer(),
      last: ContactShape,
    }),
  ),
  contradictions: Type.Array(
    Type.Object({ article: text, source: text, quote: QuoteShape, answer: CheckShape }),
  ),
  /** Verdicts that changed, the last first. */
  flips: Type.Array(FlipShape),
  coverage: CoverageShape,
})

export const DocumentsShape = Type.Object({
  documents: Type.Array(Type.Object({ name: text, markdown: text })),
})

export const ErrorShape = Type.Object({
  error: Type.Object({
    code: text,
    message: text,
    detail: Type.Record(text, Type.Union([text, Type.Number()])),
  }),
})

export type LineWire = Static<typeof LineShape>
const TERM_DATES = {
  from: nullableText,
  to: nullableText,
  /** The day on which the source last saw the person in office. */
  asOf: nullableText,
  source: Type.Object({ name: text, row: Type.Number() }),
}
const TermShape = Type.Object({
  office: text,
  title: text,
  person: text,
  name: text,
  ...TERM_DATES,
})

const MembershipShape = Type.Object({
  body: text,
  country: text,
  /** Of the member where a body was asked about, of the body where a state was. */
  name: text,
  permanent: Type.Boolean(),
  ...TERM_DATES,
})
const MembershipsShape = {
  /** Whether any row speaks of the body or state. */
  known: Type.Boolean(),
  /** The day up to which the rows vouch, where the one asked about lies after it. */
  assumedFrom: nullableText,
  members: Type.Array(MembershipShape),
  /** Rows that do not decide whether the membership had begun, or ended. */
  unsure: Type.Array(MembershipShape),
}

export const HoldersShape = Type.Object({
  asked: text,
  on: text,
  offices: Type.Array(
    Type.Object({
      office: text,
      title: text,
      country: text,
      holder: Type.Union([Type.Object({ person: text, name: text, ...TERM_DATES }), Type.Null()]),
      /** Why there is no holder: "no-row", "gap", "several", "not-covered". */
      why: nullableText,
      terms: Type.Array(TermShape),
    }),
  ),
  persons: Type.Array(
    Type.Object({
      person: text,
      name: text,
      held: Type.Array(TermShape),
      terms: Type.Array(TermShape),
    }),
  ),
  bodies: Type.Array(Type.Object({ body: text, name: text, ...MembershipsShape })),
  states: Type.Array(
    Type.Object({
      country: text,
      name: text,
      /** Whether it was a state on the day. */
      onDay: Type.Boolean(),
      from: nullableText,
      to: nullableText,
      ...MembershipsShape,
    }),
  ),
})

export type HoldersWire = Static<typeof HoldersShape>
export type LastWire = Static<typeof LastShape>
export type CheckWire = Static<typeof CheckShape>
export type ComparisonWire = Static<typeof ComparisonShape>
export type EventWire = Static<typeof EventShape>
export type ArticlePageWire = Static<typeof ArticlePageShape>
export type SummaryWire = Static<typeof SummaryShape>
export type DocumentsWire = Static<typeof DocumentsShape>
export type ErrorWire = Static<typeof ErrorShape>
