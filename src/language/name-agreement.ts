/**
 * One spelling, one reading: the names of an article agree with each other.
 * In: the names of every sentence and the encoder's scores a token. Out: names of the article.
 * The one idea: all places where the same words stand vote on what they are, by their scores
 * together; a family name alone is the person whose full name the article gives.
 */
import { cover } from '../text/index.ts'
import type { FoundName } from './language-rules.ts'
import type { Name, NameType, Sentence, Token } from './types.ts'

/** What the encoder says of one sentence's names. */
export interface SentenceNames {
  readonly sentence: Sentence
  readonly names: readonly FoundName[]
  /** For each token the log-probability of each of `OUTSIDE` and the types. */
  readonly scores: readonly NameScores[]
}

export type NameScores = Readonly<Record<NameType | 'O', number>>

interface Place {
  readonly at: number
  readonly from: number
  readonly to: number
}

const TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG']
/** Longer names are their own evidence. */
const WORDS_AT_MOST = 6

/** The names of all sentences, in order, after the vote. */
export function agreeOnNames(read: readonly SentenceNames[]): readonly Name[] {
  const places = placesBySpelling(read)
  const verdicts = new Map<string, NameType | 'O'>()
  for (const [spelling, found] of places) verdicts.set(spelling, verdictOn(found, read))
  const persons = familyNames(verdicts)
  return read.flatMap((one, at) => {
    const taken = new Set<number>()
    const kept = one.names.flatMap((name) => {
      for (let token = name.tokens[0]; token < name.tokens[1]; token++) taken.add(token)
      const { settled, ...found } = name
      if (settled) return [found]
      const spelling = spellingOf(one.sentence.tokens, name.tokens)
      const verdict = persons.has(spelling) ? 'PER' : (verdicts.get(spelling) ?? name.type)
      return verdict === 'O' ? [] : [{ ...found, type: verdict }]
    })
    const added = foundElsewhere(one, { at, taken, places, verdicts, persons })
    return [...kept, ...added].sort((left, right) => left.span[0] - right.span[0])
  })
}

function spellingOf(tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  return tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ')
}

/** Every place of every spelling that is a name somewhere, the places without a name included. */
function placesBySpelling(read: readonly SentenceNames[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  read.forEach(({ sentence, names }, at) => {
    for (const { tokens, settled } of names) {
      if (settled) continue
      const spelling = spellingOf(sentence.tokens, tokens)
      const found = places.get(spelling) ?? []
      found.push({ at, from: tokens[0], to: tokens[1] })
      places.set(spelling, found)
    }
  })
  read.forEach(({ sentence, names }, at) => {
    const inName = new Set<number>()
    for (const { tokens } of names)
      for (let one = tokens[0]; one < tokens[1]; one++) inName.add(one)
    for (const place of unnamedRuns(sentence.tokens, inName))
      places.get(spellingOf(sentence.tokens, [place.from, place.to]))?.push({ at, ...place })
  })
  return places
}

/** Maximal runs of proper nouns outside names. */
function unnamedRuns(
  tokens: readonly Token[],
  inName: ReadonlySet<number>,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  tokens.forEach(({ upos }, at) => {
    if (upos !== 'PROPN' || inName.has(at)) return
    const last = runs[runs.length - 1]
    if (last && last.to === at) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  })
  return runs.filter(({ from, to }) => to - from <= WORDS_AT_MOST)
}

function verdictOn(places: readonly Place[], read: readonly SentenceNames[]): NameType | 'O' {
  const totals: Record<NameType | 'O', number> = { O: 0, PER: 0, LOC: 0, ORG: 0 }
  for (const { at, from, to } of places)
    for (let token = from; token < to; token++) {
      const scores = read[at]?.scores[token]
      for (const type of ['O', ...TYPES] as const)
        totals[type] += (scores?.[type] ?? 0) / (to - from)
    }
  let best: NameType = 'PER'
  for (const type of TYPES) if (totals[type] > totals[best]) best = type
  return totals.O > totals[best] + OUTSIDE_MARGIN * places.length ? 'O' : best
}

/** How much likelier than a name, in nats a place, words must be to lose a name that was found. */
const OUTSIDE_MARGIN = 1

/** Last words of the full names of persons. */
function familyNames(verdicts: ReadonlyMap<string, NameType | 'O'>): ReadonlySet<string> {
  const family = new Set<string>()
  for (const [spelling, verdict] of verdicts) {
    const words = spelling.split(' ')
    const last = words[words.length - 1] ?? ''
    if (
      verdict === 'PER' &&
      words.length > 1 &&
      words.every(isCapital) &&
      /^\p{Lu}\p{L}{2}/u.test(last)
    )
      family.add(last)
  }
  return family
}

/** A small joining word inside makes it no plain full name. */
function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word.length > 3
}

interface Votes {
  readonly at: number
  readonly taken: ReadonlySet<number>
  readonly places: ReadonlyMap<string, readonly Place[]>
  readonly verdicts: ReadonlyMap<string, NameType | 'O'>
  readonly persons: ReadonlySet<string>
}

/** Proper nouns that are names where they stand elsewhere in the article. */
function foundElsewhere({ sentence }: SentenceNames, votes: Votes): readonly Name[] {
  return unnamedRuns(sentence.tokens, votes.taken).flatMap(({ from, to }) => {
    const spelling = spellingOf(sentence.tokens, [from, to])
    const verdict = votes.persons.has(spelling) ? 'PER' : votes.verdicts.get(spelling)
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
    if (!verdict || verdict === 'O' || !first || !last) return []
    const span = cover(first.span, last.span)
    return [{ span, type: verdict, sentence: sentence.index, tokens: [from, to] as const }]
  })
}
