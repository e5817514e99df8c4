/**
 * Answers about the record as they go out. In: the record's answers. Out: their JSON, `null` where
 * a value is absent.
 */
import type { Knowledge } from '../../../knowledge/index.ts'
import type {
  ArticleView,
  CheckAnswer,
  Contact,
  Decision,
  LastAnswer,
  LineAnswer,
  RecordSummary,
} from '../../../record/index.ts'
import type { Comparison } from '../../two-sided.ts'
import type { SourceGroup } from '../../web/accounts.ts'
import { partyAddress } from '../../web/addresses.ts'
import type { Document } from '../../web/document.tsx'
import type {
  ArticlePageWire,
  CheckWire,
  DocumentsWire,
  ErrorWire,
  EventWire,
  LastWire,
  LineWire,
  SummaryWire,
} from './answer-shapes.ts'
import { comparisonToWire } from './comparison.ts'
import { contactToWire, coverageToWire, quoteToWire } from './contact.ts'
import { flipsToWire } from './search.ts'
import { readingToWire } from './reading.ts'

/** The ledger of a line. */
export function lineToWire(answer: LineAnswer): LineWire {
  const { query, otherDefinition } = answer
  return {
    parties: [answer.parties[0], answer.parties[1]],
    labels: [query.left.label, query.right.label],
    definition: query.definition ?? 'strict',
    asOf: query.asOf ?? null,
    contacts: answer.contacts.map(contactToWire),
    hasEarlier: answer.hasEarlier,
    last: answer.last ? { contact: answer.last.contact, gap: answer.last.gap ?? null } : null,
    otherDefinition: {
      definition: otherDefinition.definition,
      adds: otherDefinition.adds,
      removes: otherDefinition.removes,
    },
    coverage: coverageToWire(answer.coverage),
  }
}

/** A last contact. */
export function lastToWire(answer: LastAnswer): LastWire {
  return {
    contact: contactOrNull(answer.contact),
    gap: answer.gap ?? null,
    runnerUp: contactOrNull(answer.runnerUp),
    coverage: coverageToWire(answer.coverage),
  }
}

function contactOrNull(contact: Contact | undefined): LastWire['contact'] {
  return contact ? contactToWire(contact) : null
}

/** A verdict; the knowledge gives the parties their addresses. */
export function checkToWire(answer: CheckAnswer, knowledge: Knowledge): CheckWire {
  const { claim } = answer
  return {
    claim: {
      kind: claim.kind,
      parties: [partyAddress(claim.left, knowledge), partyAddress(claim.right, knowledge)],
      contact: claim.contact,
      scope: claim.scope,
      value: claim.value ?? null,
      since: claim.since ?? null,
      counting: claim.counting ?? null,
      on: claim.on,
    },
    verdict: answer.verdict,
    sentence: answer.sentence,
    because: answer.because.map(({ contact, evidence }) => ({
      contact,
      evidence: evidence.map(quoteToWire),
    })),
    current: contactOrNull(answer.current),
    runnerUp: contactOrNull(answer.runnerUp),
    contacts: answer.contacts.map(contactToWire),
    coverage: coverageToWire(answer.coverage),
    forks: answer.forks.map(({ reading, verdict, because }) => ({ reading, verdict, because })),
  }
}

/** A decision. */
export function decisionToWire(decision: Decision): EventWire['decisions'][number] {
  return {
    id: decision.id,
    kind: decision.kind,
    left: decision.left,
    right: decision.right ?? null,
    field: decision.field ?? null,
    value: decision.value ?? null,
    because: decision.because,
    by: decision.by,
    at: decision.at,
  }
}

/** An event with its independent sources and decisions. */
export function eventToWire(
  comparison: Comparison,
  groups: readonly SourceGroup[],
  decisions: readonly Decision[],
): EventWire {
  return {
    contact: contactToWire(comparison.contact),
    comparison: comparisonToWire(comparison),
    groups: groups.map(({ name, sources, articles }) => ({
      name,
      sources: [...sources],
      articles: [...articles],
    })),
    decisions: decisions.map(decisionToWire),
  }
}

/** An article with its reading. */
export function articleToWire(view: ArticleView): ArticlePageWire {
  return {
    reading: readingToWire(view.reading),
    capturedAt: view.capture.capturedAt,
    storedAt: view.storedAt,
    contacts: { ...view.contacts },
    copies: view.copies.map(({ article, source, share }) => ({ article, source, share })),
    retracted: view.retracted ? decisionToWire(view.retracted) : null,
    versions: view.versions.map((version) => ({ ...version })),
  }
}

/** What the record holds, in one look. */
export function summaryToWire(summary: RecordSummary, knowledge: Knowledge): SummaryWire {
  return {
    articles: summary.articles,
    contacts: summary.contacts,
    lines: summary.lines.map((line) => ({
      left: line.left,
      right: line.right,
      parties: [line.address[0], line.address[1]],
      count: line.count,
      last: contactToWire(line.last),
    })),
    contradictions: summary.contradictions.map(({ article, source, quote, answer }) => ({
      article,
      source,
      quote: quoteToWire(quote),
      answer: checkToWire(answer, knowledge),
    })),
    ...flipsToWire(summary.flips),
    coverage: coverageToWire(summary.coverage),
  }
}

/** Documents of our own. */
export function documentsToWire(documents: readonly Document[]): DocumentsWire {
  return { documents: documents.map(({ name, source }) => ({ name, markdown: source })) }
}

/** An error. */
export function errorToWire(error: {
  readonly code: string
  readonly message: string
  readonly detail: Readonly<Record<string, string | number>>
}): ErrorWire {
  return { error: { code: error.code, message: error.message, detail: { ...error.detail } } }
}
