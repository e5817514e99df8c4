/**
 * Who speaks the words in quotation marks when no cue of the lexicon stands beside them: any verb can
 * carry a quotation.
 *   “This is fantastic!” beamed Ada Lund.      The envoy leaned in and boomed: “We will answer.”
 *                        verb   source         source                  verb    content
 *   The delay surprised the minister, Ada Lund: “We had a deal.”    no verb of speech: the colon is the cue
 * In: a quotation and the sentences it touches. Out: source and cue, or nothing.
 */
import type { Analysis, Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { overlaps } from '../text/index.ts'
import type { Lexicon } from './lexicon.ts'
import { invertedSource } from './repairs.ts'
import { type Source, sourceAt, sourceOf } from './sources.ts'
import { childrenBy, formAt, isPunctuation, subtreeOf } from './tree.ts'

export interface Speaker {
  readonly sentence: Sentence
  readonly cue: Span
  readonly cueHead: number
  readonly source: Source
}

interface Page {
  readonly analysis: Analysis
  readonly lexicon: Lexicon
}

/** The speaker of a quotation from the words right behind it, else from those right before it. */
export function speakerBeside(
  page: Page,
  quotation: Span,
  sentences: readonly number[],
): Speaker | undefined {
  const { sentences: all } = page.analysis
  const [first = -1] = sentences
  const last = sentences.at(-1) ?? -2
  const isNext = (all[last + 1]?.span[0] ?? Infinity) - quotation[1] <= 1
  return (
    behind(page, all[last], quotation) ??
    (isNext ? invertedAt(page, all[last + 1], all[last + 1]?.tokens[0]) : undefined) ??
    ahead(page, all[first], quotation) ??
    announced(page, all[first - 1])
  )
}

function behind(page: Page, sentence: Sentence | undefined, quotation: Span): Speaker | undefined {
  const start = sentence?.tokens.find(
    ({ span, index }) => span[0] >= quotation[1] && !isPunctuation(sentence, index),
  )
  if (sentence?.parsed !== true || start === undefined) return undefined
  const inverted = invertedAt(page, sentence, start)
  if (inverted !== undefined) return inverted
  const subject = sentence.tokens.find(
    ({ index, relation }) =>
      index >= start.index &&
      relation.startsWith('nsubj') &&
      subtreeOf(sentence, index)[0] === start.index,
  )
  const verb = subject && sentence.tokens[subject.head]
  if (subject === undefined || verb === undefined) return undefined
  if (verb.index < subject.index || !canCarry(page, verb)) return undefined
  return speakerOf(sentence, verb, sourceAt(sentence, subject.index, verb.index))
}

/** "beamed Ada Lund": a finite verb with its subject behind it. */
function invertedAt(
  page: Page,
  sentence: Sentence | undefined,
  verb: Token | undefined,
): Speaker | undefined {
  if (sentence?.parsed !== true || verb === undefined) return undefined
  if (!canCarry(page, verb) || !/^VB[DZ]$/.test(verb.xpos)) return undefined
  const [subject] = childrenBy(sentence, verb.index, ['nsubj', 'obj'])
  const source =
    subject !== undefined && subject.index > verb.index
      ? sourceAt(sentence, subject.index, verb.index)
      : invertedSource(sentence, verb.index)
  const head = source && sentence.tokens[source.head]
  return head && NAMING.has(head.upos) ? speakerOf(sentence, verb, source) : undefined
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'NOUN'])

function ahead(page: Page, sentence: Sentence | undefined, quotation: Span): Speaker | undefined {
  if (sentence?.parsed !== true) return undefined
  return beforeMark(
    page,
    sentence,
    sentence.tokens.filter(({ span }) => span[1] <= quotation[0]),
  )
}

/** "The fund puts it in this way:" and the quotation is the next paragraph. */
function announced(page: Page, sentence: Sentence | undefined): Speaker | undefined {
  const isAnnouncing = sentence?.parsed === true && sentence.tokens.at(-1)?.form === ':'
  return isAnnouncing ? beforeMark(page, sentence, sentence.tokens) : undefined
}

const MARK = /^(?:[,:]|--|[—–])$/u

function beforeMark(page: Page, sentence: Sentence, words: readonly Token[]): Speaker | undefined {
  const mark = words.at(-1)
  if (mark === undefined || !MARK.test(mark.form)) return undefined
  const verb = words.slice(-WORDS_BEFORE).findLast(({ upos }) => upos === 'VERB')
  const source = verb && canCarry(page, verb) ? sourceOf(sentence, verb.index) : undefined
  if (verb !== undefined && source !== undefined && canSpeak(page, sentence, source))
    return speakerOf(sentence, verb, source)
  if (mark.form !== ':') return undefined
  const main = sentence.tokens[sentence.root]
  const subject = main && sourceOf(sentence, main.index)
  if (main?.upos === 'VERB' && subject !== undefined && canSpeak(page, sentence, subject))
    return speakerOf(sentence, main, subject)
  const named = nameBefore(page, sentence, mark)
  return named && { sentence, cue: mark.span, cueHead: mark.index, source: named }
}

/** So many words before a quotation its verb stands at most. */
const WORDS_BEFORE = 14

/** A person named right before a colon; in a headline the first one named before it. */
function nameBefore({ analysis }: Page, sentence: Sentence, mark: Token): Source | undefined {
  const isHeadline = sentence.paragraph === 0
  const name = analysis.names.find(
    ({ sentence: index, tokens, type }) =>
      index === sentence.index &&
      type === 'PER' &&
      (isHeadline ? tokens[1] <= mark.index : tokens[1] === mark.index),
  )
  return name && { head: name.tokens[0], span: name.span }
}

/** A thing does not speak: a pronoun of persons, a person or a body does. */
function canSpeak(
  { analysis, lexicon }: Page,
  sentence: Sentence,
  { head, span }: Source,
): boolean {
  const token = sentence.tokens[head]
  if (token?.upos === 'PRON') return !lexicon.things.has(formAt(sentence, head))
  return analysis.names.some(
    (name) => name.sentence === sentence.index && name.type !== 'LOC' && overlaps(name.span, span),
  )
}

function canCarry({ lexicon }: Page, { upos, lemma }: Token): boolean {
  return upos === 'VERB' && !lexicon.mute.has(lemma.toLowerCase())
}

function speakerOf(
  sentence: Sentence,
  verb: Token,
  source: Source | undefined,
): Speaker | undefined {
  return source && { sentence, cue: verb.span, cueHead: verb.index, source }
}
