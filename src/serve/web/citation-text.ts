/**
 * A verdict as plain text with citations, to paste into an article or a mail.
 * In: the claim and the answer. Out: lines of text; quoted words keep their quotation marks.
 */
import type { CheckAnswer } from '../../record/index.ts'
import { headlineOf } from '../words/contact-words.ts'
import { coverageInWords } from './coverage.tsx'
import { plain } from '../words/plain.ts'
import { withoutVerdict } from './verdict-words.ts'
import { VERDICT_WORDS } from '../words/words.ts'

export interface CitationInput {
  readonly sentence: string
  readonly answer: CheckAnswer
  /** Address of the frozen answer. */
  readonly frozen: string
}

/** The answer as text. */
export function citationText({ sentence, answer, frozen }: CitationInput): string {
  const byId = new Map(answer.contacts.map((contact) => [contact.id, contact]))
  const lines = [
    `Claim: "${plain(sentence)}"`,
    `Verdict: ${VERDICT_WORDS[answer.verdict].word}. ${plain(withoutVerdict(answer.sentence))}`,
  ]
  for (const reason of answer.because) {
    const contact = byId.get(reason.contact)
    lines.push(`- ${contact ? plain(headlineOf(contact)) : reason.contact} [${reason.contact}]`)
    for (const { quote, source, article } of reason.evidence)
      lines.push(`  "${plain(quote)}" (${plain(source)}, ${article.slice(0, 19)})`)
  }
  if (answer.runnerUp)
    lines.push(`Runner-up: ${plain(headlineOf(answer.runnerUp))} [${answer.runnerUp.id}]`)
  lines.push(`Coverage: ${coverageInWords(answer.coverage)}.`, `Readout, ${frozen}`)
  return lines.join('\n')
}
