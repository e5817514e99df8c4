/**
 * Features of English words that form and tag tell.
 * In: a word with its Penn tag. Out: Universal Dependencies features.
 * The one idea: what the words round it decide (tense, mood, form, number, person, voice) the encoder
 * says; degree, case, gender and the kinds of pronouns, articles and numerals are a matter of tables.
 */
import type { TaggedToken } from '../language-rules.ts'
import { DETERMINER_FEATURES, PRONOUN_FEATURES } from './pronoun-table.ts'

type Features = Readonly<Record<string, string>>

const BY_TAG: Readonly<Record<string, Features>> = {
  JJ: { Degree: 'Pos' },
  JJR: { Degree: 'Cmp' },
  JJS: { Degree: 'Sup' },
  RBR: { Degree: 'Cmp' },
  RBS: { Degree: 'Sup' },
  EX: { PronType: 'Dem' },
  WDT: { PronType: 'Rel' },
}

/** The features of a word by itself. */
export function featuresOf({ xpos, form }: TaggedToken): Features {
  switch (xpos) {
    case 'CD':
      return { NumForm: /^\p{L}/u.test(form) ? 'Word' : 'Digit', NumType: 'Card' }
    case 'PRP':
    case 'PRP$':
    case 'WP':
    case 'WP$':
      return PRONOUN_FEATURES[`${xpos} ${form.toLowerCase()}`] ?? {}
    case 'DT':
    case 'PDT':
      return DETERMINER_FEATURES[form.toLowerCase()] ?? {}
    case 'RB':
      return /^n['o`]?t$/iu.test(form) ? { Polarity: 'Neg' } : {}
    default:
      return BY_TAG[xpos] ?? {}
  }
}
