/** Questions left open, in words. In: the kind of question. Out: the end of "would not say …". */
const QUESTION_WORDS = {
  length: 'how long it was',
  reason: 'why it took place',
  state: 'the state of things',
  whether: 'whether it took place',
  who: 'who it was',
  other: 'a question',
} as const

/** The words of a question left open. */
export function questionInWords(question: keyof typeof QUESTION_WORDS): string {
  return QUESTION_WORDS[question]
}
