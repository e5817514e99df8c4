/**
 * English, as the engine asks for it: words and sentences, lemmas, features, names.
 * The one idea: another language is another record of this shape.
 */
import type { LanguageRules } from '../language-rules.ts'
import { sentencesIn } from './sentences.ts'
import { writtenTokensIn } from './tokens.ts'
import { partsOf } from './contractions.ts'
import { lemmaOf } from './lemma.ts'
import { featuresOf } from './features.ts'
import { namesAsWritten } from './name-rules.ts'

/** The rules of English. */
export const english: LanguageRules = {
  sentencesIn: (text) => sentencesIn(writtenTokensIn(text)),
  partsOf,
  lemmaOf,
  featuresOf,
  namesAsWritten,
  isSafeBreak: (form) => /^(?:[;,:]|and|or|but|-+|--)$/u.test(form),
}
