/**
 * The tree of a headline, set right where the parser took its verb for a noun or lost a name of its subject.
 *   Bern: Swiss president  phones  Putin, Biden      Seoul,  Tokyo vice ministers  meet
 *         subject          verb    objects            subject subject               verb
 * In: a sentence without a stop that stands alone. Out: the same, or one with its verb at the root.
 * The one idea: a headline is names, one verb, names; the verb is the first word that can be one after names only.
 */
import type { Sentence, Token } from '../../language/index.ts'
import { FIRST_NOUNS, HEADLINE_VERBS, PLURAL_VERBS } from '../en/headline-words.ts'
import { tokenAt } from './tree.ts'

const WORDS_AT_MOST = 30

/** The headline with its verb, subjects and objects where they belong. */
export function headlineTree(given: Sentence): Sentence {
  const sentence = nounFirst(given)
  const { tokens } = sentence
  if (!sentence.parsed || tokens.length > WORDS_AT_MOST) return sentence
  const plan = planOf(tokens)
  if (plan !== undefined) return planned(sentence, plan)
  const verb = verbOf(tokens)
  if (verb === undefined) return sentence
  const before = chunksIn(tokens, [afterColon(tokens, verb), verb])
  const isSound =
    tokenAt(sentence, verb).upos === 'VERB' &&
    before.every((chunk, at) =>
      isSubject(tokens, rootOf(tokens, chunk), { verb, isFirst: at === 0 }),
    )
  return isSound || before.length === 0 ? sentence : withVerb(sentence, verb, before)
}

/** Half-open range of tokens that are one name or title with what belongs to it. */
type Chunk = readonly [from: number, to: number]

/** "Visit by the president", "Talks with the envoy": the first word is a noun, though it might be a verb. */
function nounFirst(sentence: Sentence): Sentence {
  const start = afterColon(sentence.tokens, sentence.tokens.length)
  const tokens = sentence.tokens.map((token, at): Token => {
    const next = sentence.tokens[at + 1]
    const lemma = FIRST_NOUNS[token.form.toLowerCase()]
    const isFirst = at === 0 || at === start
    return isFirst && lemma !== undefined && token.upos === 'VERB' && next?.upos === 'ADP'
      ? { ...token, lemma, upos: 'NOUN', xpos: token.form.endsWith('s') ? 'NNS' : 'NN' }
      : token
  })
  return { ...sentence, tokens }
}

/** "Reimets to visit Belrus": the infinitive right after names. */
function planOf(tokens: readonly Token[]): number | undefined {
  const to = tokens.findIndex(({ form }) => form === 'to')
  const start = afterColon(tokens, to)
  const isNamed = to > start && tokens.slice(start, to).every(isPartOfNames)
  const isVerb = tokens[to + 1]?.xpos === 'VB' && tokens[to + 1]?.upos === 'VERB'
  return isNamed && isVerb && isNominal(tokens[to - 1]) ? to + 1 : undefined
}

/** The infinitive under the name, as the plan of a headline is read. */
function planned(sentence: Sentence, verb: number): Sentence {
  const { tokens } = sentence
  const [first, ...more] = chunksIn(tokens, [afterColon(tokens, verb), verb - 1])
  if (first === undefined) return sentence
  const root = rootOf(tokens, first)
  const place = (head: number, relation: string): Place => ({ head, relation })
  const moved = new Map<number, Place>([
    [root, place(-1, 'root')],
    [verb, place(root, 'acl')],
    [verb - 1, place(verb, 'mark')],
    ...more.map((chunk) => [rootOf(tokens, chunk), place(root, 'conj')] as const),
  ])
  const isAlready = [...moved].every(([at, { head }]) => tokens[at]?.head === head)
  return isAlready ? sentence : withPlaces(sentence, root, moved)
}

type Place = Pick<Token, 'head' | 'relation'>

/** The first word that can be the verb: right after names, and names or a preposition after it. */
function verbOf(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ form, upos }, index) => {
    const isVerb = form in HEADLINE_VERBS || upos === 'VERB' || upos === 'AUX'
    return index > 0 && isVerb && isNominal(tokens[index - 1])
  })
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || !(token.form in HEADLINE_VERBS)) return undefined
  const start = afterColon(tokens, at)
  const isPlural = tokens
    .slice(start, at)
    .some(({ form, xpos }) => form === ',' || form === 'and' || /^NNP?S$/.test(xpos))
  if (PLURAL_VERBS.has(token.form) && !isPlural) return undefined
  const isNamed = tokens.slice(start, at).every(isPartOfNames)
  // "Macron calls on Tuesday": no verb, where the tree has none either.
  const isFollowed =
    next.upos !== 'ADP' || token.upos === 'VERB' || next.form === 'to' || isSomebody(tokens, at + 2)
  return isNamed && isFollowed && next.form !== 'of' ? at : undefined
}

/** A title or name with a state before it: "calls in Venezuelan envoy". */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'ADJ' && /^\p{Lu}/u.test(tokens[at].form)
}

/** Where the headline begins after "Bern:". */
function afterColon(tokens: readonly Token[], end: number): number {
  return tokens.slice(0, end).findLastIndex(({ form }) => form === ':') + 1
}

function isNominal(token: Token | undefined): boolean {
  return token?.upos === 'PROPN' || token?.upos === 'NOUN' || token?.upos === 'ADJ'
}

function isPartOfNames(token: Token): boolean {
  const { form, upos, xpos } = token
  return isNominal(token) || xpos === 'POS' || form === ',' || form === 'and' || upos === 'DET'
}

/** The names between commas and "and". */
function chunksIn(tokens: readonly Token[], [from, to]: Chunk): readonly Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const form = tokens[at]?.form
    if (at < to && form !== ',' && form !== 'and') continue
    if (at > start) chunks.push([start, at])
    start = at + 1
  }
  return chunks
}

/** The word of the chunk that stands for it: the last whose head is outside. */
function rootOf(tokens: readonly Token[], [from, to]: Chunk): number {
  const outer = tokens.slice(from, to).filter(({ head }) => head < from || head >= to)
  return (outer.at(-1) ?? tokens[to - 1])?.index ?? from
}

function isSubject(
  tokens: readonly Token[],
  at: number,
  { verb, isFirst }: { readonly verb: number; readonly isFirst: boolean },
): boolean {
  const { head, relation } = tokens[at] ?? { head: -1, relation: '' }
  return isFirst ? head === verb && relation.startsWith('nsubj') : relation === 'conj'
}

/** The tree with the verb at its root, the names before it as subjects, those right after it as objects. */
function withVerb(sentence: Sentence, verb: number, before: readonly Chunk[]): Sentence {
  const { tokens } = sentence
  const end = tokens.findIndex(
    ({ form, index }, at) => at > verb && !isPartOfNames({ ...tokenAt(sentence, index), form }),
  )
  const after = chunksIn(tokens, [verb + 1, end < 0 ? tokens.length : end])
  const moved = new Map<number, Place>()
  for (const [chunks, relation] of [
    [before, 'nsubj'],
    [after, 'obj'],
  ] as const) {
    const roots = chunks.map((chunk) => rootOf(tokens, chunk))
    const [first] = roots
    chunks.forEach((chunk, at) => {
      const root = roots[at] ?? verb
      moved.set(
        root,
        at === 0 ? { head: verb, relation } : { head: first ?? verb, relation: 'conj' },
      )
      for (const { index, head } of tokens.slice(...chunk))
        if (index !== root && (head < chunk[0] || head >= chunk[1]))
          moved.set(index, { head: root, relation: 'compound' })
    })
  }
  return rebuilt(sentence, verb, moved)
}

function rebuilt(sentence: Sentence, verb: number, moved: ReadonlyMap<number, Place>): Sentence {
  const { lemma, xpos } = HEADLINE_VERBS[tokenAt(sentence, verb).form] ?? { lemma: '', xpos: 'VBZ' }
  const tokens = sentence.tokens.map((token): Token => {
    if (token.index === verb) return { ...token, lemma, upos: 'VERB', xpos }
    return moved.has(token.index) && token.upos === 'VERB' ? { ...token, upos: 'NOUN' } : token
  })
  const places = new Map([...moved, [verb, { head: -1, relation: 'root' }] as const])
  return withPlaces({ ...sentence, tokens }, verb, places)
}

/** The sentence with some words elsewhere in the tree; what was its root hangs beside the new one. */
function withPlaces(
  sentence: Sentence,
  root: number,
  places: ReadonlyMap<number, Place>,
): Sentence {
  const tokens = sentence.tokens.map((token): Token => {
    const old = token.head < 0 ? { head: root, relation: 'parataxis' } : {}
    return { ...token, ...(places.get(token.index) ?? old) }
  })
  const children = tokens.map(({ index }) =>
    tokens.filter(({ head }) => head === index).map((each) => each.index),
  )
  return { ...sentence, tokens, children, root }
}
