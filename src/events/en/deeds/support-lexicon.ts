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
    `restore, establish, restart, improve, repair, mend, cement, build, resume, normalise, normalize, re-establish, reestablish, open, reopen, upgrade, strengthen,
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
      within: 'target',
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
    'express, voice, give, lend, offer, declare, extend, reiterate, reaffirm, pledge, convey, announce, send, affirm',
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
      within: 'target',
    },
    doer: 'somebody',
  }),
  ...verbs('praise', 'welcome', {
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/from': 'target',
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      within: 'target',
    },
    needs: ['subject', 'object/by'],
    doer: 'somebody',
  }),
  ...verbs('support', 'come, speak, vote, argue, stand, write', {
    phrase: { in: words('support favour favor defence defense solidarity') },
    roles: {
      subject: 'actor',
      'in/of': 'target',
      'in/with': 'target',
      'in/of/possessor': 'target',
      'in/of/modifier': 'target',
      'in/of/by': 'target',
    },
    needs: ['subject', 'in/of'],
    doer: 'somebody',
  }),
  ...verbs('support', 'throw, put, lend, cast', {
    objects: words('weight support'),
    beside: 'behind',
    roles: {
      subject: 'actor',
      behind: 'target',
      'behind/possessor': 'target',
      'behind/modifier': 'target',
      'behind/by': 'target',
    },
    needs: ['subject', 'behind'],
    doer: 'somebody',
  }),
  ...(['by', 'behind', 'beside', 'alongside'] as const).flatMap((beside) =>
    verbs('support', 'stand, rally', {
      beside,
      roles: { subject: 'actor', [beside]: 'target' },
      needs: ['subject', beside],
      doer: 'official',
    }),
  ),
  ...verbs('support', 'vote', {
    beside: 'for',
    roles: { subject: 'actor', for: 'target', 'for/by': 'target', 'for/with': 'target' },
    needs: ['subject', 'for'],
    doer: 'official',
  }),
  ...verbs('support', 'exchange', {
    objects: ['ambassador'],
    roles: towards('with'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('praise', 'pay', {
    objects: ['tribute'],
    roles: { ...towards('to'), 'to/of': 'target', 'to/possessor': 'target' },
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
  ...verbs(
    'praise',
    `satisfied, pleased, happy, delighted, impressed, grateful, thankful, appreciative, proud, confident,
    optimistic, encouraged`,
    {
      roles: {
        subject: 'actor',
        with: 'target',
        'with/of': 'target',
        'with/by': 'target',
        'with/in': 'target',
        'with/possessor': 'target',
        'with/modifier': 'target',
        to: 'target',
        by: 'target',
        'by/possessor': 'target',
        'by/modifier': 'target',
        'at/possessor': 'target',
        'at/modifier': 'target',
        'about/possessor': 'target',
        'of/possessor': 'target',
      },
      needs: ['subject', 'with'],
      doer: 'somebody',
    },
  ),
  ...verbs('praise', 'please, satisfy, impress, delight, encourage, hearten', {
    roles: {
      object: 'actor',
      subject: 'target',
      'subject/possessor': 'target',
      'subject/modifier': 'target',
      'subject/by': 'target',
      with: 'target',
      'with/possessor': 'target',
      'with/modifier': 'target',
      'with/of': 'target',
    },
    passive: true,
    needs: ['object', 'subject'],
    doer: 'somebody',
  }),
  ...verbs(
    'praise',
    'salute, honour, honor, appreciate, extol, acclaim, admire, cheer, embrace, celebrate, greet, value, respect, bless, toast, exalt',
    {
      roles: {
        ...DOES,
        'object/by': 'target',
        'object/of': 'target',
        'object/possessor': 'target',
        'object/modifier': 'target',
      },
      only: 'held',
      doer: 'official',
    },
  ),
  ...verbs('support', 'side, ally, sympathise, sympathize', {
    roles: { subject: 'actor', with: 'target', object: 'target' },
    needs: ['subject', 'with'],
    doer: 'official',
  }),
  ...verbs('support', 'favour, favor, uphold, champion, validate, stand by, rally behind', {
    roles: {
      ...DOES,
      behind: 'target',
      'object/by': 'target',
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'object'],
    doer: 'official',
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
  ...verbs(
    'apologise',
    'backtrack, backpedal, climb down, acquiesce, concede, compromise, retract',
    {
      roles: { subject: 'actor', to: 'target', on: 'target', 'to/by': 'target', 'to/of': 'target' },
      needs: ['subject'],
      only: 'held',
      doer: 'official',
    },
  ),
]
