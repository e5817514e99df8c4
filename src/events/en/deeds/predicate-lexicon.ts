/**
 * What one is, and what that tells of a deed: "on strike", "under house arrest", "at war with".
 * In: nothing. Out: entries by preposition and noun, and of adjectives.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { verbs } from './frame.ts'

const UNDERGOES = { subject: 'target', by: 'actor', from: 'actor', in: 'target' } as const
const TOWARDS_OF = {
  subject: 'actor',
  of: 'target',
  'of/possessor': 'target',
  'of/modifier': 'target',
  'of/by': 'target',
  'of/with': 'target',
} as const
const HELD_IN = { subject: 'target', in: 'actor' } as const

/** Preposition and noun after "be" and "remain". */
export const PREDICATES: Readonly<Record<string, Entry>> = {
  'on strike': {
    name: 'be on strike',
    lemma: 'strike',
    type: 'protest',
    roles: { subject: 'actor', against: 'target' },
    needs: ['subject'],
    mode: 'strike',
  },
  'on alert': {
    name: 'be on alert',
    lemma: 'alert',
    type: 'deploy',
    roles: { subject: 'actor' },
    needs: ['subject'],
    mode: 'troops',
  },
  ...byPhrase('detain', ['under arrest', 'under detention', 'behind bar'], { roles: UNDERGOES }),
  ...byPhrase('detain', ['in custody', 'in detention', 'in jail', 'in prison'], { roles: HELD_IN }),
  ...byPhrase('sanction', ['under curfew', 'under lockdown', 'under emergency'], {
    roles: UNDERGOES,
    mode: 'curfew',
  }),
  ...byPhrase('attack', ['under attack', 'under fire', 'under siege', 'under bombardment'], {
    roles: UNDERGOES,
  }),
  'at war': {
    name: 'be at war',
    lemma: 'war',
    type: 'attack',
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  },
  ...byPhrase('support', ['in favour', 'in favor', 'in support'], { roles: TOWARDS_OF }),
  ...byPhrase('reject', ['out of question', 'against idea'], {
    roles: {
      'do/object': 'target',
      with: 'target',
      'subject/with': 'target',
      'subject/on': 'target',
    },
  }),
  ...byPhrase('threaten', ['out of patience'], { roles: { subject: 'actor', with: 'target' } }),
  'in revolt': {
    name: 'be in revolt',
    lemma: 'revolt',
    type: 'protest',
    roles: { subject: 'actor', against: 'target' },
    needs: ['subject'],
    mode: 'riot',
  },
}

/** Adjectives after "be". */
export const PREDICATE_ADJECTIVES: readonly Entry[] = [
  ...verbs('apologise', 'sorry', {
    roles: { subject: 'actor', to: 'target', 'for/of': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('praise', 'grateful, thankful', {
    roles: { subject: 'actor', to: 'target', for: 'target' },
    needs: ['subject', 'to'],
    doer: 'official',
  }),
  ...verbs('accuse', 'critical', {
    roles: { subject: 'actor', of: 'target', 'of/possessor': 'target', 'of/modifier': 'target' },
    needs: ['subject', 'of'],
    doer: 'official',
    mode: 'disapprove',
  }),
  ...verbs('support', 'supportive', {
    roles: { subject: 'actor', of: 'target', 'of/possessor': 'target', 'of/modifier': 'target' },
    needs: ['subject', 'of'],
    doer: 'official',
  }),
  ...verbs('reject', 'opposed', {
    roles: { subject: 'actor', to: 'target', 'to/possessor': 'target', 'to/modifier': 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
]

function byPhrase(
  type: Entry['type'],
  phrases: readonly string[],
  more: Pick<Entry, 'roles' | 'mode'>,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    phrases.map((phrase) => {
      const lemma = phrase.split(' ')[1] ?? phrase
      return [phrase, { name: `be ${phrase}`, lemma, type, needs: ['any'], ...more }]
    }),
  )
}
