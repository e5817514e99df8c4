/**
 * The clause around a time expression, by the tree: from the words of the expression up to the verb
 * that governs them. Names no word of any language; which auxiliaries make a future is handed in.
 */
import type { Span } from '../../text/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { tokensAt } from './tokens.ts'

export interface Clause {
  readonly verb: Token
  /** Auxiliaries and copulas of the verb, and the verb, in order. */
  readonly words: readonly Token[]
  /** Prepositions of a predicate that is no verb: "is due in Paris". */
  readonly prepositions: readonly Token[]
  /** Whether the expression hangs on the verb itself, not on a noun below it. */
  readonly isDirect: boolean
  /** Whether the expression is itself what is told of the subject: "the vote is on Tuesday". */
  readonly isPredicate: boolean
  /** Whether the expression is the possessor of an object: "ignore Friday's ruling". */
  readonly ownsObject: boolean
  /** What is said of the noun that an infinitive goes with: "the first leader to visit". */
  readonly adjectives?: readonly Token[]
  /** The verb above this one, when this one has no finite form of its own. */
  readonly above?: Clause
}

/** Steps up the tree at most; a longer way is no clause of the expression. */
const STEPS_AT_MOST = 40
const VERBAL = new Set(['VERB', 'AUX'])
const HELPERS = new Set(['aux', 'aux:pass', 'cop'])
const CASES = new Set(['case'])
const ADJECTIVES = new Set(['amod'])
const PREDICATES = new Set(['xcomp'])

/** The clause that governs the words at a span; nothing when the tree gives none. */
export function clauseAt(sentence: Sentence, span: Span): Clause | undefined {
  if (!sentence.parsed) return undefined
  const inside = tokensAt(sentence, span)
  const indices = new Set(inside.map((token) => token.index))
  const top = inside.find((token) => !indices.has(token.head)) ?? inside[0]
  const clause = top && clauseAbove(sentence, top)
  // A month may look like an auxiliary: the words of the expression say nothing of its tense.
  return clause && { ...clause, words: clause.words.filter((one) => !indices.has(one.index)) }
}

/** The nearest verb or predicate with a copula above a token. */
function clauseAbove(sentence: Sentence, token: Token): Clause | undefined {
  let at: Token | undefined = token
  for (let step = 0; step < STEPS_AT_MOST && at !== undefined; step++) {
    const words = predicateWords(sentence, at)
    // An expression may itself be the predicate: "the vote is Tuesday".
    const isPredicate = words.length > (at === token ? 1 : 0)
    if (isPredicate && !opensAfter(sentence, at, token) && !isClosed(sentence, at, token))
      return clauseFrom(sentence, {
        verb: at,
        words,
        prepositions: childrenIn(sentence, at, CASES),
        isDirect: step <= 1,
        isPredicate: at === token,
        ownsObject: ownsObject(sentence, token),
      })
    at = sentence.tokens[at.head]
  }
  return undefined
}

/**
 * "caught a man, who plans attacks, in Oslo on Sunday": a relative clause between commas is over where the
 * sentence goes on, and what follows belongs to the clause above.
 */
function isClosed(sentence: Sentence, verb: Token, token: Token): boolean {
  const { tokens } = sentence
  const top = relativeAbove(sentence, verb)
  const noun = top && tokens[top.head]
  const above = noun && clauseAbove(sentence, noun)
  if (top === undefined || above === undefined || above.verb.index > top.index) return false
  const between = tokens.slice(verb.index + 1, token.index)
  const comma = between.findLastIndex(({ form }) => form === ',')
  const rest = comma < 0 ? [] : between.slice(comma + 1)
  const opens = tokens.slice(above.verb.index, top.index).some(({ form }) => form === ',')
  const next = tokens[verb.index + 1 + comma + 1]
  return opens && comma >= 0 && next?.upos === 'ADP' && !rest.some(({ upos }) => VERBAL.has(upos))
}

/** The verb of the relative clause that holds a verb; the verb itself or one above it. */
function relativeAbove(sentence: Sentence, verb: Token): Token | undefined {
  let at: Token | undefined = verb
  for (let step = 0; step < STEPS_AT_MOST && at !== undefined; step++) {
    if (at.relation === 'acl:relcl') return at
    if (!VERBAL.has(at.upos)) return undefined
    at = sentence.tokens[at.head]
  }
  return undefined
}

function ownsObject(sentence: Sentence, token: Token): boolean {
  const owned = token.relation === 'nmod:poss' ? sentence.tokens[token.head] : undefined
  return owned !== undefined && !owned.relation.startsWith('nsubj')
}

/** Whether the verb's clause opens only after the expression: "said on Tuesday that it would". */
function opensAfter(sentence: Sentence, verb: Token, token: Token): boolean {
  const children = sentence.children[verb.index] ?? []
  const mark = children.find((index) => sentence.tokens[index]?.relation === 'mark')
  return mark !== undefined && mark > token.index && verb.head >= 0 && verb.head < token.index
}

function predicateWords(sentence: Sentence, token: Token): readonly Token[] {
  const helpers = childrenIn(sentence, token, HELPERS)
  if (VERBAL.has(token.upos)) return [...helpers, token]
  return helpers.length > 0 ? [...helpers, token] : []
}

function childrenIn(
  sentence: Sentence,
  token: Token,
  relations: ReadonlySet<string>,
): readonly Token[] {
  return (sentence.children[token.index] ?? [])
    .map((index) => sentence.tokens[index])
    .filter((one): one is Token => one !== undefined && relations.has(one.relation))
}

function clauseFrom(sentence: Sentence, clause: Clause): Clause {
  const isFinite = clause.words.some((one) => one.features['VerbForm'] === 'Fin')
  const head = isFinite ? undefined : sentence.tokens[clause.verb.head]
  const above = head && clauseAboveOrAt(sentence, head)
  if (head === undefined || above === undefined) return clause
  return { ...clause, above, adjectives: adjectivesOfNoun(sentence, head, clause.verb) }
}

/** The noun is the head, or stands beside the infinitive: "became the first leader to visit". */
function adjectivesOfNoun(sentence: Sentence, head: Token, verb: Token): readonly Token[] {
  const beside = childrenIn(sentence, head, PREDICATES).filter(({ index }) => index < verb.index)
  return [head, ...beside].flatMap((noun) => childrenIn(sentence, noun, ADJECTIVES))
}

function clauseAboveOrAt(sentence: Sentence, token: Token): Clause | undefined {
  const words = predicateWords(sentence, token)
  // One level is enough: the verb above decides for its infinitive or participle.
  return words.length > 0
    ? {
        verb: token,
        words,
        prepositions: [],
        isDirect: false,
        isPredicate: false,
        ownsObject: false,
      }
    : clauseAbove(sentence, token)
}
