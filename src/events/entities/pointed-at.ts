/**
 * Whom a mention that only points means: "he", "it", "the ministry".
 * In: its words, the register of what was named before. Out: the entity, or nobody where none fits or two stand alike.
 */
import type { Sentence } from '../../language/index.ts'
import { tokenAt } from '../tree/tree.ts'
import { PAIR_PHRASES, PRONOUNS } from '../en/reference-words.ts'
import type { Draft, Register } from './draft.ts'
import { lastBody, lastSubject } from './point-back.ts'

/** The entity that the words point at. */
export function pointedAt(
  register: Register,
  sentence: Sentence,
  { words, head }: { readonly words: string; readonly head: number },
): readonly Draft[] {
  const pointing = PRONOUNS[words]
  const found =
    pointing === 'person'
      ? lastSubject(register, sentence.index, (draft) => !isOfSameVerb(sentence, draft, head))
      : pointing === 'thing'
        ? lastBody(
            register,
            'pronoun of a body',
            (draft) => draft.lastAsSubject >= sentence.index - 1 && isBody(draft),
          )
        : pointing === undefined && !PAIR_PHRASES.has(words)
          ? lastBody(register, 'word for a body', (draft) => isBody(draft) && bears(draft, words))
          : undefined
  return found === undefined ? [] : [found]
}

function isBody(draft: Draft): boolean {
  return draft.kind === 'organization' || draft.kind === 'state'
}

function bears(draft: Draft, words: string): boolean {
  const head = words.split(' ').at(-1) ?? words
  return draft.name.toLowerCase().split(/\s+/).includes(head)
}

/** "The minister called him": who calls is not who is called. */
function isOfSameVerb(sentence: Sentence, { last }: Draft, head: number): boolean {
  const { head: verb, relation } = tokenAt(sentence, head)
  return (
    last.sentence === sentence.index &&
    /^(?:obj|iobj|obl)/.test(relation) &&
    tokenAt(sentence, last.token).head === verb
  )
}
