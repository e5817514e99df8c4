/**
 * English, as the engine asks for it: words and sentences, lemmas, features, names.
 * The one idea: another language is another record of this shape.
 */
import type { LanguageRules } from '../language-rules.ts'
import { otherLanguageOf } from './other-language.ts'
import { sentencesIn } from './sentences.ts'
import { writtenTokensIn } from './tokens.ts'
import { partsOf } from './contractions.ts'
import { lemmaOf } from './lemma.ts'
import { featuresOf } from './features.ts'
import { namesAsWritten } from './name-rules.ts'

/** The rules of English. */
export const english: LanguageRules = {
  name: 'english',
  sentencesIn: (text) => sentencesIn(writtenTokensIn(text)),
  partsOf,
  lemmaOf,
  featuresOf,
  namesAsWritten,
  otherLanguageOf,
  isSafeBreak: (form) => /^(?:[;,:.!?]|-+|[\u2013\u2014]|and|or|but|which|who|that)$/iu.test(form),
}
