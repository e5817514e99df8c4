/**
 * Why a sentence is no claim that can be checked, and what to type instead.
 * In: the sentence. Out: words for people. The one idea: what stands in the way is named, and the nearest
 * claim that would work is offered.
 */

interface Hint {
  readonly pattern: RegExp
  readonly says: string
}

const LENGTH =
  '(?:years|months|weeks|decades|ages|a long time|a while|some time|recent (?:years|months))'

/** The first that fits is told. */
const HINTS: readonly Hint[] = [
  {
    pattern: /\b(?:rare|rarely|unusual|unusually|seldom|frequent|frequently|regular|often|few)\b/i,
    says: '“Rare” and the like name no number and no time. Ask for a count, “the second call since 2022”, or for a gap, “first call in 15 months”.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:in|for|after) ${LENGTH}\b`, 'i'),
    says: 'It does not say how long. Give a number, “in 15 months”, or a day, “since March 2023”.',
  },
  {
    pattern: /\bsince\b(?!.*\d{4})/i,
    says: 'I find no date after “since”. Give the day or the month of what it names: “since 24 February 2022”.',
  },
  {
    pattern: /\b(?:not|never|n[’']t|den(?:y|ied|ies)|disputed?|doubts?|unclear|whether|false)\b/i,
    says: 'What is denied, doubted or only asked about is not decided: give the claim as it would be made, “first call in 15 months”.',
  },
  {
    pattern: /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b(?!.*\bsince\b)/i,
    says: 'It does not say since when it counts. Add “since March 2023”, “in 15 months”, “this year” or “ever”.',
  },
  {
    pattern: /\b(?:last|latest|previous|most recent)\b/i,
    says: 'It does not say when the last one was. Add the day: “they last spoke on 15 March 2023”.',
  },
]

const EXAMPLES =
  'Try “first call in 15 months”, “first since March 2023”, “last spoke on 15 March 2023”, “have not spoken since May 2024”, “five other times since 24 February 2022”, “the third call this year”.'

/** What to tell somebody whose sentence makes no claim. */
export function whyNoClaim(sentence: string): string {
  const hint = HINTS.find(({ pattern }) => pattern.test(sentence))
  return [`I find no claim about the record in “${sentence}”.`, hint?.says, EXAMPLES]
    .filter((part) => part !== undefined)
    .join(' ')
}
