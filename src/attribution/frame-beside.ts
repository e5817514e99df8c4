/**
 * Whether a draft stands beside a quotation, so that the quotation is its content.
 *   “We will answer,” the admiral said.      The admiral said: “We will answer.”
 *   quotation         frame                  frame             quotation
 * In: a draft with its content, a quotation. Out: yes or no; only marks may part the two.
 */
import type { Analysis } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover, overlaps } from '../text/index.ts'
import type { Draft } from './draft.ts'
import type { Quotation } from './quotations.ts'

interface Page {
  readonly text: string
  readonly analysis: Analysis
}

/** Rule of a name after a dash. */
export const SIGNED = 'signature'

const BETWEEN = /^[\s,:;–—―-]*$/u

/** Only a comma, colon or dash parts the cue with its source from the quotation. */
export function isBeside(
  page: Page,
  { draft, content }: { readonly draft: Draft; readonly content: readonly Span[] },
  { span }: Quotation,
): boolean {
  const frame = frameBeside(draft, span)
  if (frame === undefined) return false
  const hasOwnClause = content.length > 0 && !content.every((one) => isQuoted(page, one))
  if (hasOwnClause) return false
  const isAfter = frame[1] <= span[0]
  // A name after a dash signs what stands before it.
  if (isAfter && draft.rule === SIGNED) return false
  const gap = isAfter ? page.text.slice(frame[1], span[0]) : page.text.slice(span[1], frame[0])
  const isOwnParagraph = isAfter && gap.startsWith(':')
  if (gap.length > 8 || !BETWEEN.test(gap)) return false
  if (!isOwnParagraph && /\n\s*\n/.test(gap)) return false
  const opening = page.text.slice(span[1], frame[0] + 1)
  const isLater = (page.analysis.sentences[draft.sentence]?.span[0] ?? 0) >= span[1]
  if (isLater && !/[—–―-]/u.test(opening) && isEnded(page.text, span)) return false
  const isNextSentence = /[.?!]\s*$/u.test(page.text.slice(frame[0], frame[1]).trimEnd())
  return !isAfter || !isNextSentence
}

/** A full stop before the closing mark ends the sentence: what follows is another one. */
function isEnded(text: string, span: Span): boolean {
  const words = text.slice(span[0], span[1]).replace(/[\p{Pf}\p{Pi}"'`]+$/u, '')
  return /[^.]\.$/u.test(words)
}

/** The frame without the quotation, which the tree may have hung inside it. */
function frameBeside({ frame, cue, source }: Draft, span: Span): Span | undefined {
  if (!overlaps(frame, span)) return frame
  const core = source ? cover(cue, source) : cue
  if (overlaps(core, span)) return undefined
  return core[0] >= span[1]
    ? [span[1], Math.max(frame[1], core[1])]
    : [Math.min(frame[0], core[0]), span[0]]
}

function isQuoted(page: Page, span: Span): boolean {
  return /^[“”"«„'‘`]/u.test(page.text.slice(span[0], span[0] + 1))
}
