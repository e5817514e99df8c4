/** A verdict in the terminal: the sentence, the evidence, the runner-up, coverage, and what would change it. */
import type { CheckAnswer, Verdict } from '../../../record/index.ts'
import { coverageInWords } from '../../words/ledger-words.ts'
import { harmless, inked, wrapped, type Ink, type Terminal } from '../terminal.ts'
import { inOneLine } from './last.ts'
import { quotesInWords } from './quotes.ts'

const SIGNS: Readonly<Record<Verdict, readonly [sign: string, word: string, ink: Ink]>> = {
  supported: ['✓', 'SUPPORTED', 'accent'],
  contradicted: ['✗', 'CONTRADICTED', 'denied'],
  undecidable: ['?', 'NOT DECIDABLE', 'warning'],
}

/** The verdict and all that decides it. */
export function checkInWords(answer: CheckAnswer, terminal: Terminal): string {
  const [sign, word, ink] = SIGNS[answer.verdict]
  const parts = [
    inked(terminal, ink, terminal.hasUnicode ? `${sign} ${word}` : word),
    ...wrapped(harmless(answer.sentence), terminal.width),
  ]
  for (const { contact, evidence } of answer.because) {
    const found = answer.contacts.find(({ id }) => id === contact)
    parts.push(
      '',
      ...(found === undefined ? [] : [`  ${inOneLine(found)}`]),
      quotesInWords(evidence.slice(0, 2), terminal),
    )
  }
  if (answer.runnerUp !== undefined) parts.push('', `Runner-up: ${inOneLine(answer.runnerUp)}`)
  const forks = answer.forks.filter((fork) => fork.verdict !== answer.verdict)
  if (forks.length > 0) parts.push('', 'It would be different if:')
  for (const fork of forks)
    parts.push(
      ...wrapped(
        harmless(`- ${fork.reading}: ${SIGNS[fork.verdict][1].toLowerCase()} (${fork.because})`),
        terminal.width,
      ),
    )
  parts.push(
    '',
    ...wrapped(`Coverage: ${harmless(coverageInWords(answer.coverage))}`, terminal.width),
  )
  return parts.join('\n')
}
