/**
 * Where the path of a slot leads.
 * In: a clause and a path such as `object/by`, `that`, `do/object`. Out: the tokens that stand there.
 *   demanded  that  Tovia   leave         signed  an accord  to  supply  Belrus
 *             that                                object     do          do/object
 */
import type { Sentence } from '../../language/index.ts'
import { QUANTITY_NOUNS } from '../en/bodies-lexicon.ts'
import { DEADLINE_NOUNS, PERSUADING_VERBS, THANKING_VERBS } from '../en/tree-words.ts'
import { clauseOf, obliquesOf, type Clause } from '../tree/clause.ts'
import { dependents, tokenAt, withConjuncts } from '../tree/tree.ts'

const COMPLEMENTS = ['ccomp']
const DOINGS = ['xcomp', 'advcl']

/** Tokens at a path under a verb. */
export function slotTokens(sentence: Sentence, clause: Clause, path: string): readonly number[] {
  const [first = '', ...rest] = path.split('/')
  if (first === 'that') return complementsOf(sentence, clause.verb).flatMap(doersAt(sentence))
  if (first === 'do') return inClauses(sentence, doingsOf(sentence, clause.verb), rest)
  if (first === 'above') return overOf(sentence, clause.verb)
  const from = placeOf(clause, first)
  return walk(sentence, rest.length === 0 ? from : withCounted(sentence, from), rest)
}

/** "part of its aid to Tovia": what is counted stands where the word that counts it stands. */
function withCounted(sentence: Sentence, tokens: readonly number[]): readonly number[] {
  const counted = tokens
    .filter((at) => QUANTITY_NOUNS.has(tokenAt(sentence, at).lemma.toLowerCase()))
    .flatMap((at) => obliquesOf(sentence, at))
    .filter(({ preposition }) => preposition === 'of')
    .flatMap((each) => each.tokens)
  return [...tokens, ...counted]
}

/** Tokens at a path under a noun. */
export function nounSlotTokens(sentence: Sentence, noun: number, path: string): readonly number[] {
  return walk(sentence, [noun], path.split('/'))
}

/** Verbs of the complement: "to leave", "of jamming", with what is coordinated. */
export function doingsOf(sentence: Sentence, verb: number): readonly number[] {
  const deadlines = dependents(sentence, verb, ['obj', 'obl'])
    .filter((at) => DEADLINE_NOUNS.has(tokenAt(sentence, at).lemma.toLowerCase()))
    .flatMap((at) => dependents(sentence, at, ['acl']))
  return [...dependents(sentence, verb, DOINGS), ...deadlines]
    .filter((at) => at > verb && /^VB[G]?$/.test(tokenAt(sentence, at).xpos))
    .flatMap((at) => withConjuncts(sentence, at))
}

/**
 * "thanked Tovia, which had sent aircraft", "persuaded Tovia to reopen the crossing": who stands over the
 * clause, as the one to whom it was done.
 */
function overOf(sentence: Sentence, verb: number): readonly number[] {
  const token = tokenAt(sentence, verb)
  if (token.head < 0) return []
  const isRelative = token.relation === 'acl:relcl'
  const over = isRelative ? tokenAt(sentence, token.head).head : token.head
  if (over < 0 || (!isRelative && token.relation !== 'xcomp')) return []
  const verbs = isRelative ? THANKING_VERBS : PERSUADING_VERBS
  return verbs.has(tokenAt(sentence, over).lemma) ? clauseOf(sentence, over).subjects : []
}

function complementsOf(sentence: Sentence, verb: number): readonly number[] {
  return dependents(sentence, verb, COMPLEMENTS)
}

function doersAt(sentence: Sentence): (verb: number) => readonly number[] {
  return (verb) => {
    const { agents, passive, subjects } = clauseOf(sentence, verb)
    return passive && agents.length > 0 ? agents : subjects
  }
}

function inClauses(
  sentence: Sentence,
  verbs: readonly number[],
  rest: readonly string[],
): readonly number[] {
  const path = rest.join('/')
  if (path === '') return verbs
  return verbs.flatMap((verb) => slotTokens(sentence, clauseOf(sentence, verb), path))
}

function placeOf(clause: Clause, slot: string): readonly number[] {
  if (slot === 'subject') return clause.passive ? clause.agents : clause.subjects
  if (slot === 'object') return clause.passive ? clause.subjects : clause.objects
  return clause.obliques
    .filter((oblique) => oblique.preposition === slot)
    .flatMap((oblique) => oblique.tokens)
}

function walk(
  sentence: Sentence,
  tokens: readonly number[],
  [step, ...rest]: readonly string[],
): readonly number[] {
  if (step === undefined) return tokens
  const next = tokens.flatMap((token): readonly number[] => {
    const under = dependents(sentence, token, ['acl', 'ccomp'])
    if (step === 'that') return under.flatMap(doersAt(sentence))
    if (step === 'do')
      return inClauses(
        sentence,
        under.filter((at) => /^VBG?$/.test(tokenAt(sentence, at).xpos)),
        rest,
      )
    return underNoun(sentence, token, step)
  })
  return step === 'do' ? next : walk(sentence, next, rest)
}

function underNoun(sentence: Sentence, noun: number, step: string): readonly number[] {
  if (step === 'possessor')
    return dependents(sentence, noun, ['nmod:poss']).flatMap((at) => withConjuncts(sentence, at))
  if (step === 'modifier')
    return dependents(sentence, noun, ['compound', 'amod', 'nmod:desc']).flatMap((at) =>
      withConjuncts(sentence, at),
    )
  const own = obliquesOf(sentence, noun)
    .filter((oblique) => oblique.preposition === step)
    .flatMap((oblique) => oblique.tokens)
  return step === 'by' ? [...own, ...makersOf(sentence, noun)] : own
}

/** "a plan put forward by Tovia": who did what the participle says. */
function makersOf(sentence: Sentence, noun: number): readonly number[] {
  return dependents(sentence, noun, ['acl'])
    .filter((at) => tokenAt(sentence, at).xpos === 'VBN')
    .flatMap((at) => clauseOf(sentence, at).agents)
}
