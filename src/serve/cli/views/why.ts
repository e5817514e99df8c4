/** Why tellings are one event or two, in the terminal: the tellings, each pair with its score, the decisions. */
import type { ComparedPair, WhyAnswer } from '../../../record/index.ts'
import { PAIR_WORDS } from '../../words/words.ts'
import { hanging, harmless, inked, wrapped, type Terminal } from '../terminal.ts'
import { decisionInWords } from '../commands/decisions.ts'

/** The answer in words. */
export function whyInWords(answer: WhyAnswer, terminal: Terminal): string {
  const { events, tellings, pairs, more, enough, decisions, conflicts } = answer
  const title =
    events.length > 1 ? `Why ${events.join(' and ')} are two` : `Why ${events.join('')} is one`
  const lines = [inked(terminal, 'bold', title)]
  for (const { mention, event, quote } of tellings) {
    const where = events.length > 1 ? ` (${event})` : ''
    lines.push(`${mention}${where}  ${harmless(quote.source)}`)
    lines.push(...hanging('    ', `“${harmless(quote.quote)}”`, terminal))
  }
  lines.push(
    '',
    pairs.length === 0 ? 'Only one report tells of it.' : `Pairs (same from a score of ${enough}):`,
  )
  for (const pair of pairs) lines.push(...hanging('- ', pairInWords(pair), terminal))
  if (more > 0) lines.push(`… and ${more} more pairs`)
  lines.push('', decisions.length === 0 ? 'No decision stands on it.' : 'Decisions that stand:')
  for (const one of decisions) lines.push(...hanging('- ', decisionInWords(one), terminal))
  for (const { same, different } of conflicts)
    lines.push(
      ...wrapped(
        `Conflict: ${same.id} holds together what ${different.id} keeps apart; ${same.id} has no effect until one is undone.`,
        terminal.width,
      ),
    )
  return lines.join('\n')
}

function pairInWords({ left, right, verdict, score, reasons, decision }: ComparedPair): string {
  const decided = decision === undefined ? '' : ` (decision ${decision})`
  return `${left} and ${right}: ${PAIR_WORDS[verdict]}, score ${score}${decided}: ${harmless(reasons.join('; '))}`
}
