/**
 * Features of English words.
 * In: a word with its Penn tag and its place in the tree. Out: Universal Dependencies features.
 * The one idea: the tag gives tense, number and form of most words; the tree tells the passive, the
 * participle from the gerund and the command from the infinitive.
 * ```
 * The envoy was   summoned     to  explain    . Answer  !
 *           Past  Part, Pass       Inf          Mood=Imp
 * ```
 */
import type { TaggedToken } from '../language-rules.ts'
import { DETERMINER_FEATURES, PRONOUN_FEATURES } from './pronoun-table.ts'

type Features = Readonly<Record<string, string>>
type Sentence = readonly TaggedToken[]

const BY_TAG: Readonly<Record<string, Features>> = {
  NN: { Number: 'Sing' },
  NNS: { Number: 'Plur' },
  NNP: { Number: 'Sing' },
  NNPS: { Number: 'Plur' },
  JJ: { Degree: 'Pos' },
  JJR: { Degree: 'Cmp' },
  JJS: { Degree: 'Sup' },
  RBR: { Degree: 'Cmp' },
  RBS: { Degree: 'Sup' },
  MD: { VerbForm: 'Fin' },
  VBD: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' },
  VBZ: { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
  VBP: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' },
  EX: { PronType: 'Dem' },
}
const SUBJECT = /^(?:nsubj|csubj|expl)/u

/** The features of a word. */
export function featuresOf(token: TaggedToken, sentence: Sentence): Features {
  const { xpos, form } = token
  switch (xpos) {
    case 'VBD':
    case 'VBP':
      return { ...BY_TAG[xpos], ...agreementOf(token, sentence) }
    case 'VB':
      return isCommand(token, sentence) ? { Mood: 'Imp', VerbForm: 'Fin' } : { VerbForm: 'Inf' }
    case 'VBN':
      return participleOf(token, sentence)
    case 'VBG':
      return isGerund(token, sentence) ? { VerbForm: 'Ger' } : { Tense: 'Pres', VerbForm: 'Part' }
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
    case 'WDT':
      return { PronType: 'Rel' }
    case 'NNP':
      return token.relation === 'amod' ? { Degree: 'Pos' } : { Number: 'Sing' }
    case 'RB':
      return /^n['o`]?t$/iu.test(form) ? { Polarity: 'Neg' } : {}
    default:
      return BY_TAG[xpos] ?? {}
  }
}

function dependentsOf(token: TaggedToken, sentence: Sentence, relation: RegExp): Sentence {
  return sentence.filter((one) => one.head === token.index && relation.test(one.relation))
}

/** Number and person of a finite verb, from its subject where the form does not tell. */
function agreementOf(token: TaggedToken, sentence: Sentence): Features {
  if (/^(?:was)$/iu.test(token.form)) return { Number: 'Sing', Person: '3' }
  if (/^(?:am|'m)$/iu.test(token.form)) return { Number: 'Sing', Person: '1' }
  const subject = subjectOf(token, sentence)
  if (!subject) return {}
  const features = PRONOUN_FEATURES[`PRP ${subject.form.toLowerCase()}`]
  const number = features?.['Number'] ?? (features ? 'Sing' : numberOf(subject, sentence))
  const person = features?.['Person'] ?? '3'
  return { ...(number ? { Number: number } : {}), Person: person }
}

/** The subject of a verb; the second of two joined verbs has that of the first. */
function subjectOf(token: TaggedToken, sentence: Sentence): TaggedToken | undefined {
  let verb = /^(?:aux|cop)/u.test(token.relation) ? (sentence[token.head] ?? token) : token
  for (;;) {
    const subject = dependentsOf(verb, sentence, /^(?:nsubj|expl)/u)[0]
    const first = verb.relation === 'conj' ? sentence[verb.head] : undefined
    if (subject || !first || first.index > verb.index) return subject
    verb = first
  }
}

function numberOf(subject: TaggedToken, sentence: Sentence): string | undefined {
  if (dependentsOf(subject, sentence, /^conj/u).length > 0) return 'Plur'
  return BY_TAG[subject.xpos]?.['Number']
}

/** A bare form that heads a clause without subject, auxiliary or "to". */
function isCommand(token: TaggedToken, sentence: Sentence): boolean {
  const head =
    token.relation.startsWith('aux') || token.relation === 'cop' ? sentence[token.head] : token
  if (!head || !/^(?:root|parataxis|conj|ccomp)$/u.test(head.relation)) return false
  if (head.relation === 'conj') {
    const first = sentence[head.head]
    if (first?.xpos !== 'VB') return false
    return first.index < head.index && isCommand(first, sentence)
  }
  return !sentence.some(
    (one) =>
      one.head === head.index &&
      one.index !== token.index &&
      (SUBJECT.test(one.relation) || one.xpos === 'MD' || one.xpos === 'TO' || isSupport(one)),
  )
}

function isSupport({ relation, xpos }: TaggedToken): boolean {
  return relation === 'aux' && xpos !== 'VB'
}

/** A participle is passive with a passive auxiliary, and as the attribute of a noun. */
function participleOf(token: TaggedToken, sentence: Sentence): Features {
  const participle = { Tense: 'Past', VerbForm: 'Part' }
  const isPassive =
    dependentsOf(token, sentence, /^(?:aux:pass|nsubj:pass|csubj:pass|obl:agent)$/u).length > 0 ||
    (/^(?:acl|advcl|amod|xcomp|acl:relcl)$/u.test(token.relation) &&
      dependentsOf(token, sentence, /^aux$/u).length === 0) ||
    sharesPassive(token, sentence)
  return isPassive ? { ...participle, Voice: 'Pass' } : participle
}

/** "was seized and held": the second participle has the auxiliary of the first. */
function sharesPassive(token: TaggedToken, sentence: Sentence): boolean {
  const first = token.relation === 'conj' ? sentence[token.head] : undefined
  return (
    first?.xpos === 'VBN' &&
    first.index < token.index &&
    dependentsOf(token, sentence, /^(?:aux|nsubj)/u).length === 0 &&
    participleOf(first, sentence)['Voice'] === 'Pass'
  )
}

/** "-ing" is a participle in the progressive and as attribute or adverbial, a gerund elsewhere. */
function isGerund(token: TaggedToken, sentence: Sentence): boolean {
  const auxiliaries = dependentsOf(token, sentence, /^aux$/u)
  if (auxiliaries.some(({ xpos }) => /^VB/u.test(xpos))) return false
  if (token.relation === 'advcl') return false
  const isMarked = dependentsOf(token, sentence, /^(?:mark|case)$/u).some(
    ({ xpos }) => xpos === 'IN',
  )
  if (token.relation === 'acl') return isMarked
  return !/^(?:root|aux|cop|amod|case)/u.test(token.relation)
}
