/**
 * English adjectives that take what somebody holds: "confident that …", "wary of the pact", "critical of the
 * raid", "it is unclear whether …".
 */
import type { AdjectiveCue } from '../lexicon.ts'
import type { Stance } from '../types.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

function family(
  lemmas: string,
  stance: Stance = 'says',
  prepositions = '',
): readonly (readonly [string, AdjectiveCue])[] {
  const record = { stance, prepositions: prepositions === '' ? [] : words(prepositions) }
  return words(lemmas).map((lemma) => [lemma, record] as const)
}

export const adjectives: ReadonlyMap<string, AdjectiveCue> = new Map([
  ...family(`sure adamant clear unclear positive insistent evident obvious apparent aghast
    glad sorry grateful thankful disappointed surprised amazed astonished shocked horrified saddened
    delighted pleased relieved upset unconvinced persuaded plain unlikely unknown`),
  ...family('confident certain hopeful optimistic', 'says', 'of in about'),
  ...family('convinced unsure uncertain pessimistic', 'says', 'of about'),
  ...family(
    'concerned worried anxious uneasy nervous apprehensive alarmed unhappy',
    'says',
    'about by at over with',
  ),
  ...family(
    'afraid fearful aware unaware mindful conscious wary weary proud ashamed',
    'says',
    'of',
  ),
  ...family(
    'critical supportive contemptuous dismissive disdainful scornful tolerant appreciative',
    'says',
    'of',
  ),
  ...family(
    'angry furious livid irate indignant bitter mad outraged annoyed ambivalent upbeat',
    'says',
    'about at over with',
  ),
  ...family('opposed hostile sympathetic averse', 'says', 'to'),
  ...family('curious', 'asks', 'about'),
  ...family('sceptical skeptical doubtful dubious', 'doubts', 'of about'),
])
