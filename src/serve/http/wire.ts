/**
 * The outer JSON shapes, the only place that has them: what the HTTP API answers and what the command
 * line prints with `--json`. The schemas stand beside the functions that fill them.
 */
export { readingToWire } from './wire/reading.ts'
export { ExplanationShape, explanationToWire } from './wire/explanation.ts'
export { contactToWire, coverageToWire, quoteToWire } from './wire/contact.ts'
export { holdersToWire } from './wire/holders.ts'
export { DecidedShape, decidedToWire, WhyShape, whyToWire } from './wire/why.ts'
export { comparisonToWire } from './wire/comparison.ts'
export {
  articleToWire,
  checkToWire,
  decisionToWire,
  documentsToWire,
  errorToWire,
  eventToWire,
  lastToWire,
  lineToWire,
  summaryToWire,
} from './wire/answers.ts'
export { ContactShape, CoverageShape, QuoteShape, ReadingShape } from './wire/shapes.ts'
export {
  ArticlePageShape,
  CheckShape,
  DecisionShape,
  DocumentsShape,
  ErrorShape,
  EventShape,
  LastShape,
  LineShape,
  SummaryShape,
} from './wire/answer-shapes.ts'
export { eventsToWire, FlipsShape, flipsToWire, SearchShape, searchToWire } from './wire/search.ts'
