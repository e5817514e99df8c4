/**
 * Who stands where round a verb, whatever the shape of the clause.
 * In: a sentence and a verb. Out: subjects, objects, agents, obliques by preposition, voice.
 * Missing places are filled from the grammar: coordination shares the subject, a relative or participial
 * clause takes its noun, an infinitive the subject or object of the verb that controls it.
 *   Belrus, which  summoned  the envoy, asked  Tovia  to  withdraw him.
 *   noun   subject verb      object            control    verb
 */
import type { Sentence, Token } from '../../language/index.ts'
import {
  FOILING_VERBS,
  ORDERING_VERBS,
  OBJECT_CONTROL_MARKS,
  WRITER_PREPOSITIONS,
  WRITING_VERBS,
  WRITTEN_NOUNS,
} from '../en/tree-words.ts'
import { TITLE_HEADS } from '../en/people-lexicon.ts'
import { dependents, hasRelation, prepositionOf, tokenAt, withConjuncts } from './tree.ts'

export interface Oblique {
  readonly preposition: string
  readonly tokens: readonly number[]
}

export interface Clause {
  readonly verb: number
  readonly passive: boolean
  /** Grammatical subjects; in the passive those who undergo. */
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  /** The by-phrase of a passive. */
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
}

const SUBJECT = ['nsubj', 'csubj']
const RELATIVE_TAGS = ['WDT', 'WP', 'WP$', 'WRB']
const CONTROL_DEPTH = 4

/** The clause of a verb with its places filled as far as grammar fills them. */
export function clauseOf(sentence: Sentence, verb: number): Clause {
  const squeezed = squeezedSubject(sentence, verb)
  const passive = squeezed === undefined && isPassive(sentence, verb)
  const relative = relativeNoun(sentence, verb)
  const own = expand(sentence, ownObjects(sentence, verb), relative)
  const subjects = squeezed === undefined ? subjectsOf(sentence, verb, CONTROL_DEPTH) : [squeezed]
  const isGap = squeezed !== undefined || hasObjectGap(sentence, verb)
  const gap = own.length === 0 && !passive && isGap ? relative : undefined
  return {
    verb,
    passive,
    subjects,
    objects: gap === undefined ? own : [gap],
    agents: expand(sentence, passive ? agentsOf(sentence, verb) : [], relative),
    obliques: obliquesOf(sentence, verb),
  }
}

/**
 * "the port Tovia took in 2014": a contact clause whose subject the tree has hung on the noun instead.
 * The name right before a bare participle is its subject, and the noun its object.
 */
function squeezedSubject(sentence: Sentence, verb: number): number | undefined {
  const token = tokenAt(sentence, verb)
  if (token.relation !== 'acl' || token.xpos !== 'VBN') return undefined
  if (dependents(sentence, verb, ['obl:agent', 'aux']).length > 0) return undefined
  const before = sentence.tokens[verb - 1]
  const isLoose = before?.head === token.head && hasRelation(before, ['appos', 'compound', 'flat'])
  return isLoose && before.upos === 'PROPN' && before.index > token.head ? before.index : undefined
}

/** Objects; where there are none, a bare nominal that the tree has given another name. */
function ownObjects(sentence: Sentence, verb: number): readonly number[] {
  const objects = dependents(sentence, verb, ['obj', 'iobj'])
  if (objects.length > 0) return objects
  const late = lateObject(sentence, verb)
  if (late !== undefined) return [late]
  return dependents(sentence, verb, ['xcomp', 'obl']).filter((child) => {
    const { upos, relation } = tokenAt(sentence, child)
    const isNominal = upos === 'NOUN' || upos === 'PROPN'
    const isBare = prepositionOf(sentence, child) === ''
    return child > verb && isNominal && isBare && !relation.includes(':')
  })
}

/**
 * "handed over to Tovia on Monday six men wanted for smuggling": an object put last, which the tree takes
 * for the subject of another clause; no "and" and no comma begins that clause.
 */
function lateObject(sentence: Sentence, verb: number): number | undefined {
  const isShifted = dependents(sentence, verb, ['obl']).length > 0
  const clauses = dependents(sentence, verb, ['conj', 'ccomp', 'parataxis']).filter((at) => {
    const isOpened = dependents(sentence, at, ['cc', 'mark', 'punct', 'aux']).some(
      (one) => one < at,
    )
    return /^VB[DN]$/.test(tokenAt(sentence, at).xpos) && !isOpened
  })
  const [late] = clauses.flatMap((at) => dependents(sentence, at, ['nsubj']))
  const isNext = late !== undefined && late > verb && tokenAt(sentence, late).upos === 'NOUN'
  return isShifted && isNext ? late : undefined
}

/** Whether the verb is in the passive. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  if (dependents(sentence, verb, ['nsubj:pass', 'aux:pass']).length > 0) return true
  const token = tokenAt(sentence, verb)
  // "dined by the harbour": only a participle has an agent, whatever the tree says.
  if (token.xpos === 'VBN' && dependents(sentence, verb, ['obl:agent']).length > 0) return true
  if (token.relation === 'acl' && token.xpos === 'VBN')
    return !hasAuxiliary(sentence, verb) && !hasSubject(sentence, verb)
  if (token.relation === 'conj' && token.xpos === 'VBN' && !hasAuxiliary(sentence, verb))
    return token.head >= 0 && !hasSubject(sentence, verb) && isPassive(sentence, token.head)
  return false
}

/** Nominals under a verb or noun by their prepositions, coordinated ones together; "to discuss" is none. */
export function obliquesOf(sentence: Sentence, head: number): readonly Oblique[] {
  return dependents(sentence, head, ['obl', 'nmod', 'advcl'])
    .filter((index) => !hasRelation(tokenAt(sentence, index), ['nmod:poss', 'nmod:desc']))
    .filter((index) => tokenAt(sentence, index).xpos !== 'VB')
    .map((index) => ({
      preposition: bare(prepositionOf(sentence, index)) || strayPreposition(sentence, head, index),
      tokens: withConjuncts(sentence, index),
    }))
    .filter((oblique) => oblique.preposition !== '')
}

/** "including with": the preposition of what is counted among others. */
function bare(words: string): string {
  return words.replace(/^including (?=\S)/, '')
}

/** A preposition that the tree has hung on the noun before it: "call with" the minister. */
function strayPreposition(sentence: Sentence, head: number, nominal: number): string {
  const stray = dependents(sentence, head, ['case']).find((at) => at > head && at < nominal)
  const token = stray === undefined ? undefined : tokenAt(sentence, stray)
  return token === undefined || token.xpos === 'POS' ? '' : token.form.toLowerCase()
}

/** The noun that a relative or participial clause is about. */
export function relativeNoun(sentence: Sentence, verb: number): number | undefined {
  const token = tokenAt(sentence, verb)
  if (hasRelation(token, ['acl']) && token.head >= 0) return token.head
  if (token.relation === 'conj' && token.head >= 0 && !hasSubject(sentence, verb))
    return relativeNoun(sentence, token.head)
  return undefined
}

function subjectsOf(sentence: Sentence, verb: number, depth: number): readonly number[] {
  const relative = relativeNoun(sentence, verb)
  // "has yet to meet": the tree may hang the subject on the auxiliary.
  const helpers = dependents(sentence, verb, ['aux'])
  const own = [verb, ...helpers].flatMap((at) => dependents(sentence, at, SUBJECT))
  if (own.length > 0) return expand(sentence, own, relative)
  const token = tokenAt(sentence, verb)
  if (depth === 0 || token.head < 0) return []
  if (isHeadlinePlan(sentence, token))
    return withConjuncts(sentence, token.head).filter((at) => at < verb)
  if (hasRelation(token, ['acl'])) return participleSubject(sentence, verb)
  if (token.relation === 'xcomp') return controller(sentence, token.head, depth)
  if (isObjectControlled(sentence, token)) return controller(sentence, token.head, depth)
  // "Manila, Hanoi swap prisoners": the names that the tree takes for the head of it all.
  const isList = token.relation === 'parataxis' && tokenAt(sentence, token.head).upos === 'PROPN'
  if (isList && token.head === 0) return withConjuncts(sentence, 0).filter((at) => at < verb)
  if (hasRelation(token, ['conj']) && tokenAt(sentence, token.head).relation === 'parataxis')
    return subjectsOf(sentence, token.head, depth - 1)
  if (hasRelation(token, ['conj', 'advcl', 'parataxis']) && isSaying(sentence, token.head))
    return subjectsOf(sentence, token.head, depth - 1)
  return []
}

/** "Reimets to visit Belrus": an infinitive that is all a name at the head of the sentence has. */
export function isHeadlinePlan(sentence: Sentence, token: Token): boolean {
  if (token.head < 0 || token.xpos !== 'VB' || !hasRelation(token, ['acl', 'advcl'])) return false
  const over = tokenAt(sentence, token.head)
  const isSomebody = over.upos === 'PROPN' || TITLE_HEADS.has(over.lemma.toLowerCase())
  const isName = over.head < 0 && isSomebody && over.index < token.index
  return isName && dependents(sentence, over.index, ['cop', 'nsubj']).length === 0
}

/** "rebels driven from Bamra", "ministers meeting in Oslo": the noun; "a plan to meet" has none. */
function participleSubject(sentence: Sentence, verb: number): readonly number[] {
  const token = tokenAt(sentence, verb)
  const writer = token.xpos === 'VBG' ? writerOf(sentence, token.head) : []
  if (writer.length > 0) return writer
  // "Reimets and Dorn, meeting in Oslo,": the clause hangs on the first of them.
  if (token.xpos === 'VBG' || token.xpos === 'VBN')
    return withConjuncts(sentence, token.head).filter((at) => at < verb)
  // "had the honour to receive": who had it, receives.
  const noun = tokenAt(sentence, token.head)
  const isFoiled = noun.head >= 0 && FOILING_VERBS.has(tokenAt(sentence, noun.head).lemma)
  const isHeld = /^(obj|xcomp)$/.test(noun.relation) && noun.head >= 0 && !isFoiled
  if (isHeld) return subjectsOf(sentence, noun.head, CONTROL_DEPTH - 1)
  // "was the first leader to visit": who was it, visits.
  const isPredicate = dependents(sentence, noun.index, ['cop']).length > 0
  return isPredicate ? expand(sentence, dependents(sentence, noun.index, SUBJECT), undefined) : []
}

/** "issued a statement condemning …", "a letter from Tovia asking …": whose words they are. */
function writerOf(sentence: Sentence, noun: number): readonly number[] {
  const { head, lemma, relation } = tokenAt(sentence, noun)
  if (!WRITTEN_NOUNS.has(lemma.toLowerCase())) return []
  const named = dependents(sentence, noun, ['nmod']).filter((at) =>
    WRITER_PREPOSITIONS.has(prepositionOf(sentence, at)),
  )
  if (named.length > 0) return named
  const isIssued =
    relation === 'obj' && head >= 0 && WRITING_VERBS.has(tokenAt(sentence, head).lemma)
  return isIssued ? subjectsOf(sentence, head, CONTROL_DEPTH - 1) : []
}

/** Subject of an infinitive: the object of the governing verb if it has one, else its subject. */
function controller(sentence: Sentence, governor: number, depth: number): readonly number[] {
  const objects = dependents(sentence, governor, ['obj', 'iobj'])
  if (objects.length > 0) return expand(sentence, objects, undefined)
  return subjectsOf(sentence, governor, depth - 1)
}

/** "accused Tovia of jamming": the object of the main verb does it. */
function isObjectControlled(sentence: Sentence, token: Token): boolean {
  if (token.relation !== 'advcl' || token.xpos !== 'VBG') return false
  return OBJECT_CONTROL_MARKS.has(prepositionOf(sentence, token.index))
}

/** Conjuncts taken in, relative pronouns replaced by their noun. */
function expand(
  sentence: Sentence,
  tokens: readonly number[],
  relative: number | undefined,
): readonly number[] {
  const found = new Set<number>()
  for (const index of tokens) {
    const isRelative = RELATIVE_TAGS.includes(tokenAt(sentence, index).xpos)
    if (isRelative && relative !== undefined) found.add(relative)
    else for (const each of withConjuncts(sentence, index)) found.add(each)
  }
  return [...found]
}

function hasObjectGap(sentence: Sentence, verb: number): boolean {
  const token = tokenAt(sentence, verb)
  if (token.relation !== 'acl:relcl' || hasRelativeAdverb(sentence, verb)) return false
  return hasSubject(sentence, verb)
}

/** "where he met", "when they spoke", "in which she met": the noun is no object. */
function hasRelativeAdverb(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['advmod', 'obl']).some((child) =>
    RELATIVE_TAGS.includes(tokenAt(sentence, child).xpos),
  )
}

/** The agent of a passive: marked so, or under the preposition that the tree gives agents. */
function agentsOf(sentence: Sentence, verb: number): readonly number[] {
  const told = dependents(sentence, verb, ['obl:agent'])
  const { head, relation } = tokenAt(sentence, verb)
  const isOrdered =
    relation === 'xcomp' && head >= 0 && ORDERING_VERBS.has(tokenAt(sentence, head).lemma)
  // "ordered the envoy to be summoned": who ordered it.
  return told.length === 0 && isOrdered ? subjectsOf(sentence, head, CONTROL_DEPTH - 1) : told
}

function hasSubject(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, SUBJECT).length > 0
}

function hasAuxiliary(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['aux']).length > 0
}

/** A verb, or what is said of somebody: "was in Karsk and met". */
function isSaying(sentence: Sentence, index: number): boolean {
  const { upos } = tokenAt(sentence, index)
  return upos === 'VERB' || upos === 'AUX' || dependents(sentence, index, ['cop']).length > 0
}
