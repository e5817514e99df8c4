/**
 * A first in a length at the head of a report, and the date of the last one, told anywhere in it.
 *   Vale spoke with the envoy, the first call in 15 months.   The last time Vale spoke … was March 15, 2023.
 *        deed                      first         length              last            deed      date
 * In: a text whose page gives no day. Out: lengths with the dates that they are counted from.
 * The one idea: both sentences name the same deed and a same name, so that the last visit of another is
 * not taken for the last call.
 */
import type { Sentence, Token } from '../../language/index.ts'
import { FIRST, LAST, LIGHT, WITHIN } from './en/day-words.ts'
import { statedDays, type TextTime, type UndatedText } from './constraint.ts'
import { countFrom } from './count.ts'
import { toldOf } from './told-dates.ts'

export interface FirstAndLast {
  readonly length: TextTime
  readonly date: TextTime
}

/** Sentences that are the head of a report, its headline among them. */
const HEAD = 4

/** Each length of a first with each date of a last that tells the same deed. */
export function firstAndLast(text: UndatedText): readonly FirstAndLast[] {
  const bySentence = timesBySentence(text)
  const firsts = [...bySentence].flatMap(([sentence, times]) => firstIn(sentence, times) ?? [])
  if (firsts.length === 0) return []
  const lasts = [...bySentence].flatMap(([sentence, times]) => lastIn(sentence, times) ?? [])
  const names = namesBySentence(text)
  return firsts.flatMap((length) =>
    lasts
      .filter((date) => isSameDeed(length.sentence, date.sentence, names))
      .map((date) => ({ length, date })),
  )
}

function timesBySentence({ times }: UndatedText): ReadonlyMap<Sentence, readonly TextTime[]> {
  const bySentence = new Map<Sentence, TextTime[]>()
  for (const one of times) {
    const list = bySentence.get(one.sentence)
    if (list === undefined) bySentence.set(one.sentence, [one])
    else list.push(one)
  }
  return bySentence
}

/** The one length of a first, where the sentence gives no date of its own. */
function firstIn(sentence: Sentence, times: readonly TextTime[]): TextTime | undefined {
  if (sentence.index >= HEAD || times.some((one) => statedDays(one) !== undefined)) return undefined
  const lengths = times.filter(({ time }) => countFrom(time) !== undefined)
  const [length] = lengths
  if (length === undefined || lengths.length > 1 || length.isQuoted) return undefined
  const before = sentence.tokens.filter(({ span }) => span[1] <= length.time.span[0])
  const isWithin = WITHIN.has(before.at(-1)?.lemma.toLowerCase() ?? '')
  return isWithin && singledIn(before, FIRST) !== undefined ? length : undefined
}

/** The one date of a last that is over. */
function lastIn(sentence: Sentence, times: readonly TextTime[]): TextTime | undefined {
  const dates = times.filter((one) => statedDays(one) !== undefined)
  const [date] = dates
  if (date === undefined || dates.length > 1 || toldOf(date)?.side !== 'over') return undefined
  return singledIn(sentence.tokens, LAST) === undefined ? undefined : date
}

function singledIn(tokens: readonly Token[], words: ReadonlySet<string>): Token | undefined {
  return tokens.find(
    ({ lemma, form }) => words.has(lemma.toLowerCase()) || words.has(form.toLowerCase()),
  )
}

function isSameDeed(
  left: Sentence,
  right: Sentence,
  names: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  const [leftNames, rightNames] = [names.get(left.index), names.get(right.index)]
  if (!leftNames || !rightNames || !sharesOne(leftNames, rightNames)) return false
  return sharesOne(deedsIn(left, FIRST), deedsIn(right, LAST))
}

/** The verbs of a sentence, and the nouns that are called first or last. */
function deedsIn({ tokens }: Sentence, singling: ReadonlySet<string>): ReadonlySet<string> {
  const single = singledIn(tokens, singling)
  const deeds = tokens.filter(({ upos, index }) => upos === 'VERB' || index === single?.head)
  return new Set(deeds.map(({ lemma }) => lemma.toLowerCase()).filter((one) => !LIGHT.has(one)))
}

/** The last words of the names of each sentence, by its index. */
function namesBySentence({ text, names }: UndatedText): ReadonlyMap<number, ReadonlySet<string>> {
  const bySentence = new Map<number, Set<string>>()
  for (const { span, sentence } of names) {
    const last =
      text
        .slice(...span)
        .split(/\s+/)
        .at(-1) ?? ''
    const set = bySentence.get(sentence) ?? new Set<string>()
    bySentence.set(sentence, set.add(last))
  }
  return bySentence
}

function sharesOne(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => right.has(one))
}
