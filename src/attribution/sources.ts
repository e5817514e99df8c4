/**
 * Who says it: the source of a cue on the tree.
 * In: a cue's token. Out: the head word of its source and the span that names it.
 * A cue without a subject of its own borrows one: "announced the call, saying …",
 * "declined to say", "the official who said", "a statement saying".
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { childrenBy, coverOf, isPunctuation, runAround, subtreeOf } from './tree.ts'

export interface Source {
  readonly head: number
  readonly span: Span
}

/** The source of an active cue, with the subject borrowed where the cue has none. */
export function sourceOf(sentence: Sentence, cue: number): Source | undefined {
  const head = subjectOf(sentence, cue)
  return head === undefined ? undefined : sourceAt(sentence, head, cue)
}

/** The source of a cue in the passive: the agent, where one is named. */
export function agentOf(sentence: Sentence, cue: number): Source | undefined {
  const [agent] = childrenBy(sentence, cue, ['obl:agent'])
  return agent && sourceAt(sentence, agent.index, cue)
}

/** The noun phrase with the given head as a source; `cue` and what hangs on it is left out. */
export function sourceAt(sentence: Sentence, head: number, cue: number): Source | undefined {
  const except = new Set<number>(outsidePhrase(sentence, head, cue).map(({ index }) => index))
  for (const token of asidesUnder(sentence, head)) except.add(token.index)
  if (sentence.tokens[cue]?.head !== head) except.add(cue)
  else except.add(cueBranch(sentence, head, cue))
  const phrase = runAround(subtreeOf(sentence, head, except), head)
  const span = coverOf(sentence, phrase)
  return span && { head, span }
}

/** "the head of the union, which has 40 members": such a clause tells of another noun than the source. */
function asidesUnder(sentence: Sentence, head: number): readonly Token[] {
  return subtreeOf(sentence, head)
    .map((index) => sentence.tokens[index])
    .filter((token) => token !== undefined)
    .filter(
      (token) =>
        token.relation === 'acl:relcl' &&
        token.head !== head &&
        sentence.tokens[token.head]?.relation !== 'appos' &&
        isSetOff(sentence, token),
    )
}

/** What hangs on a noun without belonging to its phrase: prepositions, the copula, other clauses. */
function outsidePhrase(sentence: Sentence, head: number, cue: number): readonly Token[] {
  const isOwn = sentence.tokens[head]?.head === cue
  const outside = ['case', 'cc', 'cop', 'mark', 'parataxis', 'punct', 'acl', 'advcl']
  return childrenBy(sentence, head, outside).filter((token) => {
    if (token.relation === 'punct') return token.index < head
    return (
      !CLAUSAL.has(token.relation) ||
      (isSetOff(sentence, token) && !(isOwn && tellsWho(sentence, token)))
    )
  })
}

const CLAUSAL: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl'])

/** "the envoy, who left early": behind a comma a clause tells of the source and does not name it. */
export function isSetOff(sentence: Sentence, clause: Token): boolean {
  const first = subtreeOf(sentence, clause.index)[0] ?? clause.index
  return isPunctuation(sentence, first) || isPunctuation(sentence, first - 1)
}

/** "Ada Lund, who led the talks, said": the clause tells who she is, unless she says something in it too. */
function tellsWho(sentence: Sentence, clause: Token): boolean {
  if (clause.relation !== 'acl:relcl') return false
  return !subtreeOf(sentence, clause.index).some((index) => {
    const relation = sentence.tokens[index]?.relation ?? ''
    return relation === 'ccomp' || relation === 'parataxis'
  })
}

function cueBranch(sentence: Sentence, head: number, cue: number): number {
  let branch = cue
  for (let at = cue; at >= 0 && at !== head; at = sentence.tokens[at]?.head ?? -1) branch = at
  return branch
}

/** How far a subject is sought upwards; real chains have three links or so. */
const LINKS_AT_MOST = 12

function subjectOf(sentence: Sentence, cue: number): number | undefined {
  let at = cue
  for (let link = 0; link < LINKS_AT_MOST; link++) {
    const subject = ownSubject(sentence, at)
    if (subject !== undefined) return subject
    const token = sentence.tokens[at]
    if (token === undefined || token.head < 0) return undefined
    if (isAfterthought(sentence, token)) {
      at = sentence.tokens[token.head]?.head ?? -1
      continue
    }
    if (token.relation === 'acl' && isInfinitive(sentence, token)) {
      const [owner] = childrenBy(sentence, token.head, ['nmod:poss'])
      if (owner !== undefined) return owner.index
      if (sentence.tokens[token.head]?.relation !== 'obj') return undefined
      at = sentence.tokens[token.head]?.head ?? -1
      continue
    }
    if (token.relation === 'acl' || token.relation === 'acl:relcl') return token.head
    if (!LENDING.has(token.relation)) return undefined
    const object = childrenBy(sentence, token.head, ['obj', 'iobj'])[0]
    if (token.relation === 'xcomp' && object !== undefined) return object.index
    at = token.head
  }
  return undefined
}

/** "a chance to show": who has the chance shows. */
function isInfinitive(sentence: Sentence, { index }: Token): boolean {
  return childrenBy(sentence, index, ['mark']).some(({ xpos }) => xpos === 'TO')
}

/** "decried the sum, saying …": the parser hangs it on the noun, the comma tells better. */
export function isAfterthought(sentence: Sentence, token: Token): boolean {
  if (token.relation !== 'acl' || token.xpos !== 'VBG') return false
  return sentence.tokens[token.index - 1]?.form === ','
}

/** Relations over which a clause shares the subject of the clause above it. */
const LENDING: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'conj', 'parataxis', 'dep'])

function ownSubject(sentence: Sentence, verb: number): number | undefined {
  const subject = nearestTo(verb, childrenBy(sentence, verb, ['nsubj']))
  if (subject === undefined) return undefined
  const isRelative = subject.features.PronType === 'Rel' || /^W(P|DT)/.test(subject.xpos)
  const clause = relativeClauseAbove(sentence, verb)
  return isRelative && clause !== undefined ? clause.head : subject.index
}

/** With two subjects the parser took fronted content for one; the source stands next to its verb. */
function nearestTo(verb: number, subjects: readonly Token[]): Token | undefined {
  return [...subjects].sort((l, r) => Math.abs(l.index - verb) - Math.abs(r.index - verb))[0]
}

function relativeClauseAbove(sentence: Sentence, verb: number): Token | undefined {
  const token = sentence.tokens[verb]
  if (token?.relation === 'acl:relcl') return token
  const head = sentence.tokens[token?.head ?? -1]
  return token?.relation === 'conj' && head?.relation === 'acl:relcl' ? head : undefined
}
