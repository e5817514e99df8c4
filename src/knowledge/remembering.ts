/**
 * Knowledge that remembers what it was asked.
 * In: knowledge. Out: the same answers; a name asked again costs one look into a map. For the reading of one
 * article, in which the same few names are asked for many times.
 */
import type { Knowledge } from './types.ts'

/** So many answers are kept of one question; then all are forgotten, so that a long text costs no memory. */
const ANSWERS_AT_MOST = 20_000

/** A view of the knowledge that answers the same words from memory. */
export function remembering(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    countriesNamed: byWords(knowledge.countriesNamed),
    countriesOfDemonym: byWords(knowledge.countriesOfDemonym),
    endsTitle: byWords(knowledge.endsTitle),
    genericTitle: byWords(knowledge.genericTitle),
    officesTitled: byWords(knowledge.officesTitled),
    organizationsNamed: byWords(knowledge.organizationsNamed),
    personsNamed: byWords(knowledge.personsNamed),
    seatsNamed: byWords(knowledge.seatsNamed),
  }
}

function byWords<Answer>(
  ask: (words: string, more?: string) => Answer,
): (words: string, more?: string) => Answer {
  const answers = new Map<string, Answer>()
  return (words, more) => {
    const key = more === undefined ? words : `${words}\n${more}`
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer
    const answer = ask(words, more)
    if (answers.size >= ANSWERS_AT_MOST) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
