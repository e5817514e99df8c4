/**
 * How the tables of deeds write their entries.
 * In: a type, words, a frame. Out: entries. "carry out" is a verb with its particle; of the slots that
 * lead to one role the first with somebody known in it counts.
 *   Tovia  imposed  sanctions  on      Belrus        Tovia  rejected  a demand  by         Belrus
 *   actor           object     object/on target      actor            object    object/by  target
 */
import type { Entry } from '../../acts/lexicon.ts'
import type { ActType, Role } from '../../types.ts'

type Roles = Readonly<Record<string, Role>>

/** Who does it to whom. */
export const DOES: Roles = { subject: 'actor', object: 'target' }

/** The doer, and a target after one of the prepositions, under the verb or under its object. */
export function towards(...prepositions: readonly string[]): Roles {
  return {
    subject: 'actor',
    ...Object.fromEntries(
      prepositions.flatMap((each) => [
        [each, 'target' as const],
        [`object/${each}`, 'target' as const],
      ]),
    ),
  }
}

/** The doer, and as target whoever the object is of: "rejected Tovia's offer", "an Indian proposal". */
export const OF_WHOM: Roles = {
  subject: 'actor',
  'object/by': 'target',
  'object/from': 'target',
  'object/possessor': 'target',
  'object/modifier': 'target',
}

/** Lemmas written in one string. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Entries of verbs, separated by commas: "shell, fire on, open fire". */
export function verbs(type: ActType, text: string, more: Partial<Entry> = {}): readonly Entry[] {
  return text.split(',').map((written) => {
    const [lemma = '', particle] = written.trim().split(' ')
    const [object] = more.objects ?? []
    const parts = [written.trim(), more.beside, object].filter((part) => part !== undefined)
    return {
      name: parts.join(' '),
      lemma,
      type,
      roles: DOES,
      needs: ['subject', 'object'],
      ...(particle !== undefined && { particle }),
      ...more,
    }
  })
}

/** Entries of nouns, separated by blanks. */
export function nouns(type: ActType, text: string, more: Partial<Entry> = {}): readonly Entry[] {
  return words(text).map((lemma) => ({
    name: `a ${lemma}`,
    lemma,
    type,
    roles: {
      possessor: 'actor',
      modifier: 'actor',
      by: 'actor',
      on: 'target',
      against: 'target',
    },
    ...more,
  }))
}

/** Places of a default, which takes whom it finds: under the object, in a phrase of the verb, where it was. */
export const UNDER_OBJECT: readonly string[] = words(
  'of possessor modifier by from in against on with',
)
export const DEFAULT_PHRASES: readonly string[] = words(
  'against on at to towards toward upon from into with',
)
export const DEFAULT_SITES: readonly string[] = words('in near outside inside over across')

/** Where the verb of a noun of a deed has its other side. */
export const LENT_PHRASES: readonly string[] = [
  ...words('against outside'),
  'outside/modifier',
  ...words('on to at'),
]
