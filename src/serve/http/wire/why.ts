/** Why tellings are one event or two, as it goes out; and a decision with the events that it makes. */
import { Type, type Static } from '@sinclair/typebox'
import type { Contact, Decision, WhyAnswer } from '../../../record/index.ts'
import { DecisionShape } from './answer-shapes.ts'
import { decisionToWire } from './answers.ts'
import { contactToWire, quoteToWire } from './contact.ts'
import { ContactShape, QuoteShape } from './shapes.ts'

const text = Type.String()

export const WhyShape = Type.Object({
  events: Type.Array(text),
  tellings: Type.Array(Type.Object({ mention: text, event: text, quote: QuoteShape })),
  pairs: Type.Array(
    Type.Object({
      left: text,
      right: text,
      verdict: text,
      score: Type.Number(),
      reasons: Type.Array(text),
      decision: Type.Union([text, Type.Null()]),
    }),
  ),
  more: Type.Integer(),
  enough: Type.Number(),
  decisions: Type.Array(DecisionShape),
  conflicts: Type.Array(Type.Object({ same: DecisionShape, different: DecisionShape })),
})

export const DecidedShape = Type.Object({
  decision: DecisionShape,
  events: Type.Array(ContactShape),
})

/** The answer to "why". */
export function whyToWire(answer: WhyAnswer): Static<typeof WhyShape> {
  return {
    events: [...answer.events],
    tellings: answer.tellings.map(({ mention, event, quote }) => ({
      mention,
      event,
      quote: quoteToWire(quote),
    })),
    pairs: answer.pairs.map(({ left, right, verdict, score, reasons, decision }) => ({
      left,
      right,
      verdict,
      score,
      reasons: [...reasons],
      decision: decision ?? null,
    })),
    more: answer.more,
    enough: answer.enough,
    decisions: answer.decisions.map(decisionToWire),
    conflicts: answer.conflicts.map(({ same, different }) => ({
      same: decisionToWire(same),
      different: decisionToWire(different),
    })),
  }
}

/** A decision that was just made, and the events that it makes. */
export function decidedToWire(
  decision: Decision,
  events: readonly Contact[],
): Static<typeof DecidedShape> {
  return { decision: decisionToWire(decision), events: events.map(contactToWire) }
}
