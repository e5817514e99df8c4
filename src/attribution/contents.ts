/**
 * What is said: the content of a verb cue on the tree.
 * In: the cue's token and what it takes. Out: the tokens of the content, or none when it must be
 * sought beside the cue (a quotation, the clause that the cue interrupts).
 * What the reporter puts in between (a relative clause, an aside between dashes) is not content.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Complement } from './lexicon.ts'
import { isAfterthought, isSetOff } from './sources.ts'
import { childrenBy, plainRelation, subtreeOf } from './tree.ts'

export interface Content {
  readonly tokens: readonly number[]
  /** Name of the construction, for the derivation. */
  readonly by: string
  /** The preposition that opened it and belongs to the cue: "called for". */
  readonly opener?: number
}

/** The content that hangs on a verb, by what the verb takes. */
export function contentOf(
  sentence: Sentence,
  verb: number,
  takes: readonly Complement[],
): Content | undefined {
  if (takes.includes('clause')) {
    const clauses = childrenBy(sentence, verb, ['ccomp', 'csubj']).flatMap((token) =>
      subtreeOf(sentence, token.index),
    )
    if (clauses.length > 0) return { tokens: withoutAsides(sentence, clauses), by: 'clause' }
    const fronted = frontedSubject(sentence, verb)
    if (fronted) return { tokens: fronted, by: 'fronted' }
  }
  const parts = takes.flatMap((complement) => tokensOf(sentence, verb, complement))
  if (parts.length === 0) return undefined
  const sorted = [...new Set(parts)].sort((left, right) => left - right)
  const tokens = withoutAsides(sentence, sorted)
  const [opener, ...rest] = tokens
  if (opener === undefined || rest.length === 0 || !isPreposition(sentence, opener))
    return { tokens, by: 'phrase' }
  return { tokens: rest, by: 'phrase', opener }
}

function isPreposition(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  return (token?.relation === 'case' || token?.relation === 'mark') && token.xpos === 'IN'
}

/** The content of a passive: its clause, or its subject and what is said of it. */
export function passiveContentOf(
  sentence: Sentence,
  verb: number,
  takes: readonly Complement[],
): Content | undefined {
  const clauses = childrenBy(sentence, verb, ['ccomp', 'csubj']).flatMap((token) =>
    subtreeOf(sentence, token.index),
  )
  if (clauses.length > 0) return { tokens: withoutAsides(sentence, clauses), by: 'clause' }
  const subject = childrenBy(sentence, verb, ['nsubj'])[0]
  if (subject === undefined) return undefined
  const parts = [...takes, ...OF_SUBJECTS]
    .filter((complement) => complement !== 'object')
    .flatMap((complement) => tokensOf(sentence, verb, complement))
  if (parts.length === 0 && !takes.includes('object')) return undefined
  const tokens = [...subtreeOf(sentence, subject.index), ...parts]
  return { tokens: [...new Set(tokens)].sort((left, right) => left - right), by: 'passive' }
}

/** What is said of the subject of a passive: "was declared the winner", "is remembered as a poet". */
const OF_SUBJECTS: readonly Complement[] = ['infinitive', { preposition: 'as' }]

/** Whether the verb has the complement that its meaning as a cue needs. */
export function hasComplement(sentence: Sentence, verb: number, needed: Complement): boolean {
  return tokensOf(sentence, verb, needed).length > 0
}

function tokensOf(sentence: Sentence, verb: number, complement: Complement): readonly number[] {
  if (complement === 'quote') return []
  if (complement === 'clause')
    return under(sentence, childrenBy(sentence, verb, ['ccomp', 'csubj']))
  if (complement === 'infinitive') return under(sentence, childrenBy(sentence, verb, ['xcomp']))
  if (complement === 'purpose') return under(sentence, purposesOf(sentence, verb))
  if (complement === 'object') return nounPhrase(sentence, objectsOf(sentence, verb))
  const phrases = childrenBy(sentence, verb, ['obl', 'advcl', 'nmod']).filter((token) =>
    childrenBy(sentence, token.index, ['case', 'mark']).some(
      (mark) => mark.form.toLowerCase() === complement.preposition,
    ),
  )
  return nounPhrase(sentence, phrases)
}

/** "called on Tovia to withdraw": the infinitive behind the phrase. */
function purposesOf(sentence: Sentence, verb: number): readonly Token[] {
  return childrenBy(sentence, verb, ['advcl', 'xcomp']).filter(
    ({ index, xpos }) =>
      index > verb &&
      xpos === 'VB' &&
      childrenBy(sentence, index, ['mark']).some((mark) => mark.xpos === 'TO'),
  )
}

/** The object; of two the direct one, since the other is the hearer: "told them the truth". */
function objectsOf(sentence: Sentence, verb: number): readonly Token[] {
  const direct = childrenBy(sentence, verb, ['obj'])
  return direct.length > 0 ? direct : childrenBy(sentence, verb, ['iobj'])
}

function under(sentence: Sentence, heads: readonly Token[]): readonly number[] {
  return heads.flatMap((token) => subtreeOf(sentence, token.index))
}

/** Noun phrases without the relative clauses set off from them: what ", which …" adds is the reporter's. */
export function nounPhrase(sentence: Sentence, heads: readonly Token[]): readonly number[] {
  return heads.flatMap((token) => {
    const whole = subtreeOf(sentence, token.index)
    const relative = whole.filter((index) => isAddedClause(sentence, index))
    return subtreeOf(sentence, token.index, new Set(relative))
  })
}

function isAddedClause(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (token === undefined) return false
  if (token.relation === 'acl:relcl') return isSetOff(sentence, token)
  return isAfterthought(sentence, token)
}

/** "Two convoys crossed the border, Beta reported": a first subject before a comma is content. */
function frontedSubject(sentence: Sentence, verb: number): readonly number[] | undefined {
  const [first, second] = childrenBy(sentence, verb, ['nsubj'])
  if (first === undefined || second === undefined || second.index > verb) return undefined
  const fronted = subtreeOf(sentence, first.index)
  const isComma = (index: number): boolean => sentence.tokens[index]?.form === ','
  const last = fronted.at(-1) ?? 0
  const hasComma = isComma(second.index - 1) || isComma(last + 1) || isComma(last)
  return hasComma ? fronted : undefined
}

const DASH = /^(?:[–—]|--|-)$/u

/** Drops stretches between two dashes that hang on the rest as an apposition or added clause. */
export function withoutAsides(sentence: Sentence, tokens: readonly number[]): readonly number[] {
  const dashes = sentence.tokens.filter(({ form, xpos }) => DASH.test(form) && xpos !== 'HYPH')
  const [from = 0] = tokens
  const dropped = new Set<number>()
  for (let at = 0; at + 1 < dashes.length; at += 2) {
    const open = dashes[at]?.index ?? 0
    const close = dashes[at + 1]?.index ?? 0
    const inside = tokens.filter((index) => index > open && index < close)
    if (open < from || !isAside(sentence, inside)) continue
    for (const index of [open, ...inside, close]) dropped.add(index)
  }
  return dropped.size === 0 ? tokens : tokens.filter((index) => !dropped.has(index))
}

const ASIDE: ReadonlySet<string> = new Set(['appos', 'acl', 'parataxis', 'nmod', 'advcl'])

function isAside(sentence: Sentence, inside: readonly number[]): boolean {
  const within = new Set(inside)
  const tops = inside
    .map((index) => sentence.tokens[index])
    .filter((token) => token !== undefined && token.relation !== 'punct' && !within.has(token.head))
  return tops.length > 0 && tops.every((token) => token && ASIDE.has(plainRelation(token.relation)))
}
