/**
 * Acts that a sentence tells beside the one that it is about.
 * In: the tellings of a sentence. Out: the same, with those marked that are told in passing.
 *   Tovia condemned  an attack by Belrusian troops.    Tovia freed the crew, whom it had seized in May.
 *   accuse           attack, aside                     release                    seize, aside
 * They are told like any other act; schemes that code what a sentence says, and nothing besides, leave them out.
 */
import type { Sentence } from '../../language/index.ts'
import { TIME_MARKS } from '../en/tree-words.ts'
import { dependents, governorsOf, hasRelation, tokenAt } from '../tree/tree.ts'
import type { Telling } from './telling.ts'

/** What hangs so on a sentence, or on a noun of it, is not what the sentence says. */
const BESIDE = ['advcl', 'acl', 'appos', 'nmod', 'obl']

/** The tellings, with those told in passing marked. */
export function withAsides(sentence: Sentence, tellings: readonly Telling[]): readonly Telling[] {
  const asides = tellings.filter((each) => isAside(sentence, each, tellings))
  // A sentence that tells something only in passing tells that; what was before something else stays so.
  const marked =
    asides.length === tellings.length ? asides.filter((each) => isBefore(sentence, each)) : asides
  return tellings.map((each) => (marked.includes(each) ? { ...each, aside: true as const } : each))
}

function isAside(sentence: Sentence, telling: Telling, all: readonly Telling[]): boolean {
  const chain = [telling.token, ...governorsOf(sentence, telling.token)]
  const above = chain.findIndex((at, step) => step > 0 && all.some(({ token }) => token === at))
  if (above > 0 && tokenAt(sentence, telling.token).upos !== 'VERB') return true
  return chain.some((at) => hasRelation(tokenAt(sentence, at), BESIDE))
}

/** "five years after crowds trashed its embassy": only told to say when. */
function isBefore(sentence: Sentence, { token }: Telling): boolean {
  return [token, ...governorsOf(sentence, token)]
    .filter((at) => hasRelation(tokenAt(sentence, at), ['advcl']))
    .flatMap((at) => dependents(sentence, at, ['mark', 'advmod']))
    .some((at) => TIME_MARKS.has(tokenAt(sentence, at).form.toLowerCase()))
}
