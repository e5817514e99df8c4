/**
 * Why somebody may be meant by a word that points back, in words.
 * In: a candidate. Out: "subject of the sentence before", "named 3 sentences before".
 */
import type { ReferenceCandidate } from '../../events/index.ts'

/** The reason of a candidate. */
export function candidateInWords({ asSubject, sentencesBack }: ReferenceCandidate): string {
  return asSubject
    ? `subject ${sentencesBack > 1 ? '' : 'of '}${placeOf(sentencesBack)}`
    : `named ${sentencesBack > 1 ? '' : 'in '}${placeOf(sentencesBack)}`
}

function placeOf(sentencesBack: number): string {
  if (sentencesBack === 0) return 'this sentence'
  return sentencesBack === 1 ? 'the sentence before' : `${String(sentencesBack)} sentences before`
}
