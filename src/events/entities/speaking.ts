/**
 * Who speaks in a paragraph that opens with a name and a colon, and in a text that one person speaks.
 *   Ana Bel (Kenya), 22 Sept: Good to meet my colleague.     MR HOLT: Our envoy met them.
 *   who speaks  state         his words                      of the publisher's state
 * In: cut sentences in the order of the text, then the mentions found in them. Out: the state whose "our" is,
 * and who "I" is. A turn goes on over paragraphs without a head. Who only asks is nobody.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Sentence } from '../../language/index.ts'
import { ANSWERS, ASKER_WORDS, SPEECH_WORDS } from '../en/speaking-words.ts'
import type { Draft, Register, Speaking } from './draft.ts'
import { type Cut, stateOfPiece, wordsOf } from './piece.ts'

/** How far into a paragraph the colon may stand, in tokens. */
const HEAD_AT_MOST = 18
/** The state of who speaks a whole text is told by its first sentences. */
const OPENING = 3
/** So many sentences with "I" make a text somebody's own. */
const OWN_SENTENCES = 2

/** Sets who speaks a text as a whole: for the publisher, or for the state that its opening names first. */
export function setSpeakingOfText(
  register: Register,
  headline: string,
  cuts: readonly Cut[],
): void {
  const words = headline.toLowerCase().split(/[^\p{L}]+/u)
  const isSpeech = words.some((word) => SPEECH_WORDS.has(word)) && isInFirstPerson(cuts)
  const [first] = cuts
    .slice(0, OPENING)
    .flatMap(({ pieces }) => pieces.flatMap((piece) => stateOfPiece(piece) ?? []))
  const country = register.home ?? (isSpeech ? first : undefined)
  if (country !== undefined) register.speaking = { country }
}

/** Whether somebody says "I" again and again outside quotations. */
function isInFirstPerson(cuts: readonly Cut[]): boolean {
  const own = cuts.filter(({ sentence: { tokens } }) => {
    const isQuoted = tokens.some(({ form }) => /^["“”]$/.test(form))
    return !isQuoted && tokens.some(({ form, upos }) => form === 'I' && upos === 'PRON')
  })
  return own.length >= OWN_SENTENCES
}

/** Who speaks in a sentence: by the head of its paragraph, else as before. */
export function speakingIn(
  register: Register,
  cut: Cut,
  before: Cut | undefined,
): Speaking | undefined {
  setSpeaking(register, cut, before)
  return register.speaking
}

function setSpeaking(register: Register, cut: Cut, before: Cut | undefined): void {
  const isFirst = before !== undefined && before.sentence.paragraph !== cut.sentence.paragraph
  const colon = isFirst ? colonOf(cut.sentence) : undefined
  if (colon === undefined) return
  const names = cut.pieces.filter(({ to }) => to <= colon)
  const words = wordsOf(cut, cut.sentence, [0, colon]).toLowerCase()
  const asks = words.split(/[^\p{L}]+/u).some((word) => ASKER_WORDS.has(word))
  if (!asks && !ANSWERS.has(words) && !isSomebody(cut)) return
  // "Yemen: the envoy met …", "Oslo: …": what the paragraph is about.
  if (names.every((piece) => stateOfPiece(piece) !== undefined) && names.length > 0) {
    if (register.speaking?.head !== undefined) delete register.speaking
    return
  }
  const own = names.flatMap((piece) => (isAside(cut, piece) ? (stateOfPiece(piece) ?? []) : []))
  const country = asks ? undefined : (own.at(-1) ?? register.home)
  const head = { sentence: cut.sentence.index, colon }
  register.speaking = country === undefined ? { head } : { country, head }
}

/** Whether the paragraph opens with a name or a title. */
function isSomebody({ pieces, sentence: { tokens } }: Cut): boolean {
  const start = tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'DET')
  return (
    tokens[start]?.upos === 'PROPN' ||
    pieces.some(({ from, kind }) => from <= start + 1 && (kind === 'title' || kind === 'name'))
  )
}

/** "Ana Bel (Kenya)", "Ana Bel, Kenya": set apart beside the name. */
function isAside({ sentence: { tokens } }: Cut, { from, to }: Cut['pieces'][number]): boolean {
  return /^[(,]$/.test(tokens[from - 1]?.form ?? '') && /^[),:]$/.test(tokens[to]?.form ?? '')
}

/** Where the head of a turn or post ends: a colon with only names, titles and a date before it. */
function colonOf({ tokens }: Sentence): number | undefined {
  const colon = tokens.findIndex(({ form }, at) => form === ':' && !isClock(tokens, at))
  const isHead =
    colon > 0 &&
    colon <= HEAD_AT_MOST &&
    tokens.slice(0, colon).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX') &&
    /^\p{Lu}/u.test(tokens.find(({ upos }) => upos !== 'PUNCT')?.form ?? '')
  return isHead ? colon : undefined
}

/** "at 12:30". */
function isClock(tokens: Sentence['tokens'], colon: number): boolean {
  return /^\d+$/.test(tokens[colon - 1]?.form ?? '') && /^\d+/.test(tokens[colon + 1]?.form ?? '')
}

/** Notes who was named at the head of the turn, and shares the state that stands there, or that one of them has. */
export function noteSpeaker(
  { speaking }: Register,
  { sentence, range }: { readonly sentence: number; readonly range: readonly [number, number] },
  draft: Draft,
): void {
  const { head } = speaking ?? {}
  if (speaking === undefined || head?.sentence !== sentence || range[1] > head.colon) return
  if (!/^(person|office)$/.test(draft.kind)) return
  const before = speaking.draft
  if (before === undefined || before.kind === 'office') speaking.draft = draft
  if (draft.body === undefined && draft.country !== undefined) speaking.country ??= draft.country
  for (const each of [before, draft]) if (each !== undefined) giveState(each, speaking.country)
}

function giveState(draft: Draft, country: CountryCode | undefined): void {
  if (country === undefined || draft.country !== undefined || draft.body !== undefined) return
  draft.country = country
  draft.countryRule = 'state beside the name of who speaks'
  draft.official = true
}
