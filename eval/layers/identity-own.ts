/**
 * Identity on our own gold: pairs of mentions in releases, official tables and reports of our own writing, judged
 * one contact or two. In: `test/gold/identity` (its README has the form) and readings of its documents. Out: for each pair what
 * the record makes of it: same when it holds both in one contact, unsure when it says so, else different.
 * The one idea: the whole record is scored, clustering included, since that is what a reader sees.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../../src/knowledge/index.ts'
import type { Reading } from '../../src/reading.ts'
import { signatureOf } from '../../src/record/copies.ts'
import { foldTellings } from '../../src/record/fold/fold.ts'
import { tellingsFrom } from '../../src/record/shelving.ts'
import { statementsFrom } from '../../src/record/statements.ts'
import type { BlockedTelling } from '../../src/record/store/types.ts'
import { isContactType } from '../../src/record/telling.ts'
import type { Contact } from '../../src/record/types.ts'
import { overlaps, type Span } from '../../src/text/index.ts'
import type { Figures } from '../layer.ts'
import { halfOf, hashOf, type OwnHalf } from './own-documents.ts'

const GOLD = join(import.meta.dirname, '..', '..', 'test', 'gold', 'identity')

/** The folder of the reports of our own writing. */
export const SCENES = join(GOLD, 'documents')

export type PairVerdict = 'same' | 'different' | 'unsure'

export interface GoldMention {
  /** An address, `table:` and the place of a row, or the name of a report of our own. */
  readonly document: string
  /** The first 16 digits of the SHA-256 of the article's text. */
  readonly text: string
  readonly span: Span
  readonly sides: readonly string[]
}

export interface GoldPair {
  readonly pair: number
  readonly drawn: string
  readonly left: GoldMention
  readonly right: GoldMention
  /** The two passes; absent where there was one only. */
  readonly first?: PairVerdict
  readonly second?: PairVerdict
  readonly verdict: PairVerdict
  readonly reason: string
}

/** The pairs of the gold: those of `pairs` stand in two halves, those of `more` are all read. */
export function goldPairs(...files: readonly ('pairs' | 'more')[]): readonly GoldPair[] {
  return files.flatMap((file) =>
    readFileSync(join(GOLD, `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GoldPair),
  )
}

type Part = OwnHalf | 'more'

/** The half of a pair, by a hash of the states it shares: what happens between two states stays together. */
export function partOfPair({ pair, left, right }: GoldPair): Part {
  if (pair >= FIRST_OF_MORE) return 'more'
  return halfOf(left.sides.filter((side) => right.sides.includes(side)).join('|'))
}

const FIRST_OF_MORE = 436

/** `lost`: we do not have one of the mentions; `absent`: the data lacks the document, or has another text. */
export type Answer = PairVerdict | 'lost' | 'absent'

export interface AnsweredPair {
  readonly gold: GoldPair
  readonly ours: Answer
  readonly reasons: readonly string[]
}

/** What the record makes of each pair; the pairs of each file stand in a record of their own documents. */
export function answersToPairs(
  readings: ReadonlyMap<string, Reading>,
  knowledge: Knowledge,
): readonly AnsweredPair[] {
  return [goldPairs('pairs'), goldPairs('more')].flatMap((pairs) =>
    answersIn(pairs, readings, knowledge),
  )
}

function answersIn(
  pairs: readonly GoldPair[],
  readings: ReadonlyMap<string, Reading>,
  knowledge: Knowledge,
): readonly AnsweredPair[] {
  const names = new Set(pairs.flatMap(({ left, right }) => [left.document, right.document]))
  const told = new Map(
    [...readings]
      .filter(([name]) => names.has(name))
      .map(([name, reading]) => [name, tellingsOf(reading, knowledge)]),
  )
  const contacts = foldTellings(
    [...told.values()].flat().map(({ telling }) => telling),
    [],
  )
  const contactOf = new Map(
    contacts.flatMap((contact) => contact.mentions.map((one) => [one as string, contact] as const)),
  )
  const find = (mention: GoldMention): Contact | 'lost' | 'absent' => {
    const reading = readings.get(mention.document)
    if (!reading || hashOf(reading.article.text).slice(7, 23) !== mention.text) return 'absent'
    const telling = mentionIn(told.get(mention.document) ?? [], mention)
    return (telling === undefined ? undefined : contactOf.get(telling)) ?? 'lost'
  }
  return pairs.map((gold) => ({ gold, ...answerTo(find(gold.left), find(gold.right)) }))
}

/** The tellings of a reading, as the record makes them. */
export function tellingsOf(reading: Reading, knowledge: Knowledge): readonly BlockedTelling[] {
  const learnedAt = '2026-01-01T00:00:00.000Z'
  const statements = statementsFrom(reading, { knowledge, learnedAt, ordinal: 1 })
  const signature = signatureOf(reading.article)
  return tellingsFrom(reading, statements, { signature, ordinal: 1 })
}

function mentionIn(
  tellings: readonly BlockedTelling[],
  { span, sides }: GoldMention,
): string | undefined {
  const at = (words: readonly { readonly span: Span }[]): boolean =>
    words.some((one) => overlaps(one.span, span))
  // A headline may give the type of what a paragraph tells as well.
  const fitting = tellings
    .filter(
      ({ telling, countries }) =>
        isContactType(telling.type.value) &&
        (at(telling.type.words) || at(telling.existence.words)) &&
        sides.filter((side) => countries.includes(side)).length >= 2,
    )
    .toSorted((left, right) => +at(right.telling.type.words) - +at(left.telling.type.words))
  const exact = fitting.find(({ countries }) => countries.join() === sides.join())
  return (exact ?? fitting[0])?.telling.mention
}

function answerTo(
  left: Contact | 'lost' | 'absent',
  right: Contact | 'lost' | 'absent',
): Pick<AnsweredPair, 'ours' | 'reasons'> {
  if (left === 'absent' || right === 'absent') return { ours: 'absent', reasons: [] }
  if (left === 'lost' || right === 'lost') return { ours: 'lost', reasons: [] }
  if (left.id === right.id) {
    return { ours: 'same', reasons: left.joined.flatMap(({ reasons }) => reasons) }
  }
  const near =
    left.near.find(({ contact }) => contact === right.id) ??
    right.near.find(({ contact }) => contact === left.id)
  return { ours: near?.verdict ?? 'different', reasons: near?.reasons ?? [] }
}

/** Precision and recall of "same", and the share that is left to people, for each part. */
export function pairFigures(answers: readonly AnsweredPair[]): Record<Part, Figures> {
  const part = (name: Part): Figures =>
    figuresOf(answers.filter(({ gold }) => partOfPair(gold) === name))
  return { read: part('read'), scoredOnly: part('scoredOnly'), more: part('more') }
}

function figuresOf(all: readonly AnsweredPair[]): Figures {
  const answers = all.filter(({ ours }) => ours !== 'absent')
  const decided = answers.filter(({ gold }) => gold.verdict !== 'unsure')
  const same = decided.filter(({ gold }) => gold.verdict === 'same')
  const ours = decided.filter((one) => one.ours === 'same')
  const right = same.filter((one) => one.ours === 'same')
  const found = same.filter((one) => one.ours !== 'lost')
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    precision: share(right.length, ours.length),
    recall: share(right.length, same.length),
    recallOfFound: share(right.length, found.length),
    unsure: share(answers.filter((one) => one.ours === 'unsure').length, answers.length),
    pairs: answers.length,
    same: same.length,
    ours: ours.length,
  }
}

/** What is wrong in the parts that may be read; of the other nothing is ever printed. */
export function pairErrors(answers: readonly AnsweredPair[]): readonly string[] {
  return answers
    .filter(
      ({ gold, ours }) =>
        partOfPair(gold) !== 'scoredOnly' && ours !== 'absent' && isWrong(gold, ours),
    )
    .map(({ gold, ours, reasons }) =>
      [
        `  pair ${gold.pair}: ${ours}, gold ${gold.verdict} (${gold.reason})`,
        ...[gold.left, gold.right].map(({ document, span }) => `    ${document} ${span.join('-')}`),
        `    ${reasons.join('; ')}`,
      ].join('\n'),
    )
}

function isWrong({ verdict }: GoldPair, ours: Answer): boolean {
  return verdict !== 'unsure' && (verdict === 'same') !== (ours === 'same')
}
