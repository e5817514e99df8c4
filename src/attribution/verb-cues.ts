/**
 * Which verbs of a sentence are cues, and by which of their records.
 * In: a verb. Out: its readings: one for each record whose needs the tree meets.
 */
import type { Sentence, Token } from '../language/index.ts'
import { hasComplement } from './contents.ts'
import type { Scene } from './draft.ts'
import type { VerbCue } from './lexicon.ts'
import { sourceOf } from './sources.ts'
import type { Lifted } from './stances.ts'
import { childrenBy, formAt, lemmaAt } from './tree.ts'

/** A verb read as a cue by one of its records. */
export interface FoundCue {
  readonly token: Token
  readonly record: VerbCue
  readonly isPassive: boolean
  /** The verb above that lends subject and stance, "declined". */
  readonly lift?: Lifted
}

/** The readings of a verb as a cue: one for each record of it whose needs are met. */
export function cuesAt({ sentence, lexicon }: Scene, token: Token): readonly FoundCue[] {
  const records = lexicon.verbs.get(lemmaAt(sentence, token.index))
  if (records === undefined || token.upos !== 'VERB' || isAddress(sentence, token)) return []
  const isPassive = isPassiveAt(sentence, token)
  const lift = liftAbove({ sentence, lexicon }, token)
  return records
    .filter((record) => fits({ sentence, lexicon }, token, record))
    .filter(({ needs, takes }) => {
      if (needs === undefined || hasComplement(sentence, token.index, needs)) return true
      return takes.includes('clause') && hasComplement(sentence, token.index, 'clause')
    })
    .map((record) => ({
      token,
      record,
      isPassive: record.experienced !== true && (isPassive || record.raising === true),
      ...(lift && { lift }),
    }))
}

/** Whether source, object and particle are such as the record asks for. */
function fits(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
  record: VerbCue,
): boolean {
  const isPassive = isPassiveAt(sentence, token)
  if (record.experienced === true && !isPassive) return false
  if (record.raising === true && isPassive) return false
  if (record.withoutObject === true && childrenBy(sentence, token.index, ['obj']).length > 0)
    return false
  if (record.ownSubject === true && !isPassive && !hasSubject(sentence, token)) return false
  if (record.particle !== undefined && !hasParticle(sentence, token, record.particle)) return false
  if (record.ofDocuments !== true) return true
  const source = sourceOf(sentence, token.index)
  return source !== undefined && lexicon.documents.has(lemmaAt(sentence, source.head))
}

/** A finite verb with a subject, its own or that of the verb it is joined to: "has praised the pact and offered to pay". */
function hasSubject(sentence: Sentence, { index, head, relation, xpos }: Token): boolean {
  if (childrenBy(sentence, index, ['nsubj']).length > 0) return relation !== 'acl'
  return (
    relation === 'conj' &&
    /^VB[DNPZ]$/.test(xpos) &&
    childrenBy(sentence, head, ['nsubj']).length > 0
  )
}

/** "Thank you for the call", "Note that …": nobody is told of. */
function isAddress(sentence: Sentence, { index, relation, xpos }: Token): boolean {
  if (relation !== 'root' && relation !== 'parataxis') return false
  return (
    /^VBP?$/.test(xpos) &&
    childrenBy(sentence, index, ['nsubj', 'csubj', 'expl', 'aux']).length === 0
  )
}

function hasParticle(sentence: Sentence, { index }: Token, particle: string): boolean {
  return childrenBy(sentence, index, ['advmod', 'compound:prt']).some(
    (child) => formAt(sentence, child.index) === particle,
  )
}

function isPassiveAt(sentence: Sentence, token: Token): boolean {
  if (childrenBy(sentence, token.index, ['aux:pass']).length > 0) return true
  if (childrenBy(sentence, token.index, ['aux', 'nsubj']).length > 0) return false
  if (token.relation === 'acl') return token.xpos === 'VBN'
  // "Asked whether …, he said": the parser takes the participle for a past tense.
  const isEarlier = token.xpos === 'VBD' && token.index < token.head
  return token.relation === 'advcl' && (token.xpos === 'VBN' || isEarlier)
}

function liftAbove(
  { sentence, lexicon }: Pick<Scene, 'sentence' | 'lexicon'>,
  token: Token,
): Lifted | undefined {
  if (token.relation !== 'xcomp' && token.relation !== 'advcl') return undefined
  const above = sentence.tokens[token.head]
  const record = above && lexicon.lifts.get(lemmaAt(sentence, above.index))
  if (above === undefined || record === undefined) return undefined
  if (record.passive === true && !isPassiveAt(sentence, above)) return undefined
  if (record.passive !== true && token.relation !== 'xcomp') return undefined
  return { token: above, record }
}
