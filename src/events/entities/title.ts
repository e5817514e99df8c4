/**
 * Titles of offices as they stand in a sentence.
 * In: a sentence, a start. Out: where the longest title from there ends.
 * First the titles that knowledge has; else the grammar: modifiers, a head, "of" or "for" and its field.
 *   Deputy   Foreign  Minister / Minister of  Foreign Affairs / Special Envoy for  Climate
 *   modifier modifier head       head     joiner field          modifier head joiner field
 */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Name, Sentence, Token } from '../../language/index.ts'
import type { Article } from '../../article/index.ts'
import { tokenAt } from '../tree/tree.ts'
import {
  FIELD_WORDS,
  TITLE_FIELDS,
  TITLE_HEADS,
  TITLE_JOINERS,
  TITLE_MODIFIERS,
  TITLE_PLURALS,
} from '../en/people-lexicon.ts'
import { wordsOf } from './piece.ts'

const TITLE_WORDS_AT_MOST = 8
const FIELD_WORDS_AT_MOST = 9

interface Here {
  readonly article: Article
  readonly knowledge: Knowledge
  readonly sentence: Sentence
  readonly names: readonly Name[]
}

/** End of the longest title that begins at the token, if one does. */
export function titleEnd(here: Here, from: number): number | undefined {
  const built = builtTitleEnd(here, from)
  const known = knownTitleEnd(here, from)
  if (built === undefined || known === undefined) return built ?? known
  return Math.max(built, known)
}

/** Whether the word heads a title, in one or many. */
export function isTitleHead(word: string): boolean {
  return TITLE_HEADS.has(word) || word in TITLE_PLURALS
}

function knownTitleEnd(here: Here, from: number): number | undefined {
  const { sentence, knowledge } = here
  if (!isNominal(sentence, from)) return undefined
  const most = Math.min(sentence.tokens.length, from + TITLE_WORDS_AT_MOST)
  for (let to = most; to > from; to--) {
    if (!knowledge.endsTitle(tokenAt(sentence, to - 1).form)) continue
    const words = wordsOf(here, sentence, [from, to])
    if (tokenAt(sentence, to - 1).upos === 'PUNCT' || /[,;:()]/.test(words)) continue
    const generic = knowledge.genericTitle(words)
    if (generic !== undefined && sameLength(generic.words, words)) return to
    if (to - from > 1 && knowledge.officesTitled(words).length > 0) return to
  }
  return undefined
}

function sameLength(left: string, right: string): boolean {
  return left.split(/[\s-]+/).length === right.split(/[\s-]+/).length
}

function builtTitleEnd(here: Here, from: number): number | undefined {
  const { sentence } = here
  let at = from
  while (at < sentence.tokens.length && at - from < TITLE_WORDS_AT_MOST) {
    const token = tokenAt(sentence, at)
    const word = token.form.toLowerCase()
    if (isTitleHead(word) && isNominal(sentence, at)) {
      const next = sentence.tokens[at + 1]?.form.toLowerCase()
      const isChain = next !== undefined && (isTitleHead(next) || TITLE_MODIFIERS.has(next))
      if (!isChain) return fieldEnd(here, at + 1)
    } else if (!isModifier(token) && !(word === '-' && at > from)) return undefined
    at++
  }
  return undefined
}

/** "foreign minister", "International Relations Minister". */
function isModifier({ form }: Token): boolean {
  const word = form.toLowerCase()
  return TITLE_MODIFIERS.has(word) || (/^\p{Lu}/u.test(form) && TITLE_FIELDS.has(word))
}

/** Takes in "of State", "for Foreign Affairs", but leaves a state to stand by itself. */
function fieldEnd(here: Here, end: number): number {
  const { article, knowledge, sentence } = here
  const joiner = sentence.tokens[end]?.form.toLowerCase()
  if (joiner === undefined || !TITLE_JOINERS.has(joiner)) return end
  const length = stateFrom(here, end + 1)
  // "for Tovia's reconstruction" is a field; "for North Tovia" is where.
  if (length > (joiner === 'of' ? 0 : 1)) return end
  let to = end + 1
  const most = Math.min(sentence.tokens.length, end + FIELD_WORDS_AT_MOST)
  const isComma = (at: number): boolean => joiner === 'for' && tokenAt(sentence, at).form === ','
  // Only the first word of a field may be unknown: what comes after it may be a name.
  while (to < most && (isFieldWord(here, to, to === end + 1) || isComma(to))) to++
  while (to > end + 1 && /^(and|the|&|,)$/i.test(tokenAt(sentence, to - 1).form)) to--
  const field = wordsOf({ article }, sentence, [end + 1, to]).replace(/^the /i, '')
  const isState =
    field === '' ||
    knowledge.countriesNamed(field).length > 0 ||
    knowledge.organizationsNamed(field).length > 0
  return isState || to === end + 1 ? end : to
}

/** How many words the name of a state has that begins here: "of Tovia and South Belrus". */
function stateFrom({ article, knowledge, sentence }: Here, at: number): number {
  const from = sentence.tokens[at]?.form.toLowerCase() === 'the' ? at + 1 : at
  const most = Math.min(FIELD_WORDS_AT_MOST, sentence.tokens.length - from)
  for (let length = most; length > 0; length--)
    if (knowledge.countriesNamed(wordsOf({ article }, sentence, [from, from + length])).length > 0)
      return length
  return 0
}

function isFieldWord(here: Here, at: number, isFirst: boolean): boolean {
  const token = tokenAt(here.sentence, at)
  const word = token.form.toLowerCase()
  if (TITLE_MODIFIERS.has(word) || FIELD_WORDS.has(word)) return true
  if (/^\p{Lu}/u.test(token.form) && TITLE_FIELDS.has(word)) return true
  return isFirst && /^\p{Lu}\p{Ll}/u.test(token.form) && !isPersonal(here, at)
}

function isPersonal({ names }: Here, at: number): boolean {
  return names.some((name) => name.type === 'PER' && name.tokens[0] <= at && at < name.tokens[1])
}

function isNominal(sentence: Sentence, at: number): boolean {
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV'].includes(tokenAt(sentence, at).upos)
}
