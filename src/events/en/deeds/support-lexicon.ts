/**
 * Verbs of support, praise and apology.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const TIES = words('tie relation link embassy consulate contact partnership alliance')

const CREDIT = words(
  `support solidarity backing gratitude appreciation thanks condolence sympathy confidence praise admiration
  blessing endorsement`,
)

/** Support and praise. */
export const SUPPORT_VERBS: readonly Entry[] = [
  ...verbs(
    'support',
    `restore, establish, resume, normalise, normalize, re-establish, reestablish, open, upgrade, strengthen,
    forge, renew`,
    {
      objects: TIES,
      roles: { ...towards('with', 'in', 'to'), 'object/modifier': 'target' },
      needs: ['subject', 'with'],
      mutual: true,
    },
  ),
  ...verbs('support', 'recognise, recognize', { refused: 'reject', doer: 'somebody' }),
  ...verbs('support', 'support, back, endorse', {
    roles: {
      ...DOES,
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/for': 'target',
    },
    doer: 'somebody',
  }),
  ...verbs('support', 'side, stand', {
    beside: 'with',
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    doer: 'official',
  }),
  ...verbs('support', 'defend, champion', {
    roles: { ...DOES, 'object/possessor': 'target', 'object/modifier': 'target' },
    doer: 'somebody',
  }),
  ...verbs(
    'support',
    'express, voice, give, lend, offer, declare, extend, reiterate, reaffirm, pledge',
    {
      objects: CREDIT,
      roles: {
        ...towards('for', 'to', 'with'),
        'for/possessor': 'target',
        'object/for/possessor': 'target',
        'object/for/modifier': 'target',
        'object/for/by': 'target',
        object: 'target',
      },
      needs: ['subject', 'for'],
    },
  ),
  ...verbs('praise', 'praise, laud, hail, commend, applaud, congratulate, thank, compliment', {
    roles: {
      ...DOES,
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    doer: 'somebody',
  }),
  ...verbs('praise', 'welcome', {
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'object/by'],
    doer: 'somebody',
  }),
]

/** Apologies and regrets. */
export const APOLOGY_VERBS: readonly Entry[] = [
  ...verbs('apologise', 'apologise, apologize', {
    roles: { subject: 'actor', to: 'target', 'for/of': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('apologise', 'regret', {
    objects: words('incident death loss mistake error accident shooting'),
    roles: { subject: 'actor', 'object/of': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('apologise', 'express, voice, offer, issue, make', {
    objects: words('regret apology remorse'),
    roles: { ...towards('to', 'for', 'over'), within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
]
