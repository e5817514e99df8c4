/**
 * Whom a pronoun or "the ministry" points at, by the sentence in which it stands.
 * In: a mention that points, those after it in the sentence, the register. Out: the entity, or nothing.
 *   Dorn  received  him.          He  may come,  Berg said.
 *   (not he)        pointer       pointer        (not he)
 */
import type { Sentence } from '../../language/index.ts'
import { PAIR_PHRASES, PRONOUNS, WOMENS_PRONOUNS } from '../en/reference-words.ts'
import { dependents, governorsOf, hasRelation, tokenAt } from '../tree/tree.ts'
import type { Draft, Gender, Register } from './draft.ts'
import { namesAgree } from './link-person.ts'
import type { Mention } from './mention.ts'
import { nameKey } from './name-key.ts'
import { lastBody, lastSubject } from './point-back.ts'

export interface Place {
  readonly mention: Mention
  /** Mentions of the same sentence after it. */
  readonly later: readonly Mention[]
}

/** The entity that is pointed at. */
export function pointedAt(
  register: Register,
  sentence: Sentence,
  { words, mention, later }: Place & { readonly words: string },
): readonly Draft[] {
  const pointing = PRONOUNS[words]
  const subjects = subjectsBeside(sentence, mention.head)
  const isOther = (draft: Draft): boolean =>
    (draft.last.sentence === sentence.index && subjects.includes(draft.last.token)) ||
    later.some((each) => isNamedIn(each, draft))
  const found =
    pointing === 'person'
      ? lastSubject(register, {
          sentence: sentence.index,
          gender: genderOfPronoun(words),
          fits: (draft) => !isOther(draft),
        })
      : pointing === 'thing'
        ? lastBody(
            register,
            'pronoun of a body',
            (draft) => draft.lastAsSubject >= sentence.index - 1 && isBody(draft),
          )
        : pointing === undefined && !PAIR_PHRASES.has(words)
          ? lastBody(register, 'word for a body', (draft) => isBody(draft) && bears(draft, words))
          : undefined
  if (found !== undefined && pointing === 'person') found.calledAs = genderOfPronoun(words)
  return found === undefined ? [] : [found]
}

/** "Dorn received him": the subject of the verb is another. */
function subjectsBeside(sentence: Sentence, pronoun: number): readonly number[] {
  const { head, relation } = tokenAt(sentence, pronoun)
  if (head < 0 || relation === 'nmod:poss' || relation.startsWith('nsubj')) return []
  return dependents(sentence, head, ['nsubj'])
}

/** "He may come, Berg said": who is named after the pronoun is another. */
function isNamedIn({ referents }: Mention, { key }: Draft): boolean {
  return referents.some(
    (each) => each.kind === 'person' && namesAgree(nameKey(each.name.name), key),
  )
}

function isBody(draft: Draft): boolean {
  return draft.kind === 'organization' || draft.kind === 'state'
}

function bears(draft: Draft, words: string): boolean {
  const head = words.split(' ').at(-1) ?? words
  return draft.name.toLowerCase().split(/\s+/).includes(head)
}

function genderOfPronoun(words: string): Gender {
  return WOMENS_PRONOUNS.has(words) ? 'she' : 'he'
}

/**
 * How late in the text somebody was a subject: half a sentence less in a clause within, and not at all as
 * somebody's: in "his adviser met her" the sentence is about him.
 */
export function rankAsSubject(sentence: Sentence, at: number): number | undefined {
  if (!isSubject(sentence, at)) return undefined
  const isSomebodys = dependents(sentence, at, ['nmod:poss']).some(
    (each) => PRONOUNS[tokenAt(sentence, each).form.toLowerCase()] === 'person',
  )
  if (isSomebodys) return undefined
  const isWithin = governorsOf(sentence, at).some((each) =>
    hasRelation(tokenAt(sentence, each), ['acl', 'acl:relcl', 'advcl']),
  )
  return isWithin ? sentence.index - 0.5 : sentence.index
}

/** "Lund met Brandt": Lund; "Lund and Brandt met": both. */
function isSubject(sentence: Sentence, token: number): boolean {
  const { relation, head } = tokenAt(sentence, token)
  if (relation !== 'conj') return relation.startsWith('nsubj')
  return head >= 0 && tokenAt(sentence, head).relation.startsWith('nsubj')
}
