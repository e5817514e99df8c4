/**
 * Lemmas of English words.
 * In: a word with its tag, and its sentence. Out: the lemma as EWT and GUM write it.
 * The one idea: a table of what the rules get wrong in the training texts is asked first, then the
 * rules; names keep their capitals, other words lose them.
 */
import type { TaggedToken } from '../language-rules.ts'
import { LEMMA_EXCEPTIONS } from './lemma-exceptions.ts'
import { regularLemma } from './lemma-rules.ts'
import { NEWS_VERBS } from './news-verb-table.ts'
import { isKnownVerb as isTrainedVerb } from './verb-lexicon.ts'

function isKnownVerb(word: string): boolean {
  return isTrainedVerb(word) || NEWS_VERBS.has(word)
}

/** The lemma of a word. */
export function lemmaOf(token: TaggedToken, sentence: readonly TaggedToken[]): string {
  const { form, xpos } = token
  const clitic = cliticLemma(token, sentence)
  if (clitic) return clitic
  const exception = exceptionFor(form, xpos)
  if (exception) return exception
  if (/^[^\p{L}\p{N}]/u.test(form) && !/\p{L}/u.test(form)) return markLemma(form)
  switch (xpos) {
    case 'NNP':
    case 'ADD':
    case 'FW':
      return form
    case 'NNPS':
      return nameSingular(form)
    case 'CD':
      if (/^[IVXLCDM]{2,}$/u.test(form)) return form
      return form.toLowerCase().replace(/(?<=\d),(?=\d{3})/gu, '')
    case 'JJ':
    case 'NN':
    case 'NNS':
    case 'RB':
    case 'UH':
      return commonLemma(token, sentence)
    default:
      return regularLemma(form.toLowerCase(), xpos, isKnownVerb)
  }
}

function exceptionFor(form: string, xpos: string): string | undefined {
  return (
    LEMMA_EXCEPTIONS.get(`${xpos} ${form}`) ?? LEMMA_EXCEPTIONS.get(`${xpos} ${form.toLowerCase()}`)
  )
}

/** "'s" is "be", "have" or the ending of a possessor; only the tree tells. */
function cliticLemma(
  { form, xpos, head, relation }: TaggedToken,
  sentence: readonly TaggedToken[],
): string | undefined {
  if (!/^['`]?[sd]$/iu.test(form)) return undefined
  if (xpos === 'POS') return "'s"
  if (xpos === 'PRP') return 'we'
  const governor = sentence[head]
  if (xpos === 'VBZ') return relation === 'aux' && governor?.xpos === 'VBN' ? 'have' : 'be'
  if (xpos === 'VBD') return 'have'
  return xpos === 'MD' ? 'would' : undefined
}

function markLemma(form: string): string {
  return /^[\u2013\u2014]$/u.test(form) ? '-' : form
}

function nameSingular(form: string): string {
  const singular = regularLemma(form, 'NNPS', isKnownVerb)
  return /^\p{Lu}{2,}S$/u.test(form) ? form.slice(0, -1) : singular
}

/** Common words in capitals are short for something, unless the whole sentence is in capitals. */
function commonLemma({ form, xpos, index }: TaggedToken, sentence: readonly TaggedToken[]): string {
  const lower = form.toLowerCase()
  if (lower === form) return regularLemma(form, xpos, isKnownVerb)
  const isFirst = index === 0 || /^["'(-]$/u.test(sentence[index - 1]?.form ?? '')
  if (xpos === 'JJ' && /^\p{Lu}\p{Ll}/u.test(form) && !isFirst && !isTitle(sentence)) return form
  const isShort = /^[\p{Lu}\d&.-]+s?$/u.test(form) && /\p{Lu}/u.test(form) && !isShouted(sentence)
  if (isShort || /\p{Ll}\p{Lu}/u.test(form)) return xpos === 'NNS' ? form.replace(/s$/u, '') : form
  return regularLemma(lower, xpos, isKnownVerb)
}

function isShouted(sentence: readonly TaggedToken[]): boolean {
  const words = sentence.filter(({ form }) => /\p{L}{2}/u.test(form))
  return words.length > 1 && share(words, /^\P{Ll}+$/u) > 0.6
}

function isTitle(sentence: readonly TaggedToken[]): boolean {
  return (
    share(
      sentence.filter(({ form }) => /\p{L}{4}/u.test(form)),
      /^\p{Lu}/u,
    ) > 0.8
  )
}

function share(words: readonly TaggedToken[], pattern: RegExp): number {
  return words.filter(({ form }) => pattern.test(form)).length / Math.max(words.length, 1)
}
