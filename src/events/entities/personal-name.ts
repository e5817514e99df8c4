/**
 * Where a person's name begins and ends.
 * In: a sentence and the index of a capitalised word. Out: the end of the run of name words.
 *   Gen.      Ursula von der Leyen  met
 *   honorific name                  (end)
 */
import type { Sentence, Token } from '../../language/index.ts'
import { tokenAt } from '../tree/tree.ts'
import { HONORIFIC_LETTERS, HONORIFICS, NAME_JOINERS, TITLE_HEADS } from '../en/people-lexicon.ts'
import { isTriggerForm } from '../en/headline-words.ts'

const NAME_WORDS_AT_MOST = 6

/** Whether the word is written as a name is: "Bel", "d'Abo", "el-Sisi". */
export function isNameWord(token: Token): boolean {
  return /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u.test(token.form)
}

/** Whether the token is an honorific: "Mr.", "Gen.", "Sheikh". */
export function isHonorific(token: Token): boolean {
  if (HONORIFIC_LETTERS.has(token.form)) return true
  return isNameWord(token) && HONORIFICS.has(token.form.toLowerCase().replace(/\.$/, ''))
}

/** Whether an honorific stands right before the token. */
export function nameAfterHonorific(sentence: Sentence, from: number): boolean {
  return (
    from > 0 && isHonorific(tokenAt(sentence, from - 1)) && !isHonorific(tokenAt(sentence, from))
  )
}

/** End of the name that begins at `from`; `from` itself if none does. */
export function nameEnd(sentence: Sentence, from: number): number {
  let end = from
  let words = 0
  for (let at = from; at < sentence.tokens.length; at++) {
    const token = tokenAt(sentence, at)
    // "Al-Sabah" is one word of a name.
    if (token.form !== '-' && sentence.tokens[at - 1]?.form !== '-') words++
    if (words > NAME_WORDS_AT_MOST) break
    if (isNamePart(token, at > from)) end = at + 1
    else if (!isJoiner(token)) break
  }
  return end
}

function isNamePart(token: Token, isLater: boolean): boolean {
  if (!isNameWord(token) || token.upos === 'PUNCT') return false
  if (TITLE_HEADS.has(token.form.toLowerCase())) return false
  return !(isLater && (isTriggerForm(token.form) || isHonorific(token)))
}

function isJoiner(token: Token): boolean {
  return token.form === '-' || NAME_JOINERS.has(token.form.toLowerCase())
}
