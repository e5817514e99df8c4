/**
 * Verbs of deeds that the news uses seldom, by family, with the plainest frames.
 * In: nothing. Out: entries, read after all others. The words are from the CAMEO dictionary and general knowledge.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const OF_THEIRS = {
  ...DOES,
  'object/by': 'target',
  'object/of': 'target',
  'object/possessor': 'target',
  'object/modifier': 'target',
} as const

const BOTH_TOLD = { strict: true, needs: ['subject', 'object'], doer: 'official' } as const

/** Verbs that are read last. */
export const SELDOM_VERBS: readonly Entry[] = [
  ...verbs(
    'aid',
    'aid, underwrite, compensate, outfit, reimburse, indemnify, safeguard, resupply, rearm, relieve',
    {
      ...BOTH_TOLD,
      roles: { ...DOES, 'object/in': 'target', 'object/of': 'target' },
    },
  ),
  ...verbs('aid', 'loan, bestow, bequeath', {
    roles: { ...towards('to', 'on'), object: 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs(
    'support',
    'reward, glorify, legitimise, legitimize, esteem, felicitate, vindicate, advocate',
    {
      ...BOTH_TOLD,
      roles: OF_THEIRS,
    },
  ),
  ...verbs('support', 'formalise, formalize', {
    objects: words('tie relation link agreement accord'),
    roles: towards('with'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('agree', 'proffer', {
    roles: { ...towards('to'), object: 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs('talks', 'bargain, haggle', {
    roles: { subject: 'participant', with: 'participant' },
    together: true,
  }),
  ...verbs('release', 'emancipate, exculpate, repatriate, naturalise, naturalize', {
    needs: ['any'],
    victims: true,
    mode: 'release',
  }),
  ...verbs('release', 'dismantle, clear, take down, remove, tear down', {
    objects: words('roadblock barricade checkpoint barrier fence minefield blockade'),
    strict: true,
    roles: {
      ...towards('in', 'near', 'around', 'on', 'with'),
      'object/in': 'target',
      'object/near': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'unblock',
  }),
  ...verbs('deploy', 'disengage', {
    roles: { subject: 'actor', from: 'target' },
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'stand down', {
    strict: true,
    roles: { subject: 'actor', 'along/with': 'target', 'on/with': 'target', near: 'target' },
    subjects: words('troop force soldier army unit police militia guard'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'remove, withdraw, pull, pull back', {
    objects: words('weapon gun artillery missile rocket armour armor'),
    strict: true,
    roles: towards('from', 'out of'),
    needs: ['subject'],
    doer: 'somebody',
    mode: 'withdraw',
  }),
  ...verbs(
    'accuse',
    'scorn, chastise, lecture, distrust, contradict, humble, shame, villify, ostracise',
    {
      ...BOTH_TOLD,
      roles: OF_THEIRS,
      mode: 'disapprove',
    },
  ),
  ...verbs('reject', 'forestall, override, stymie, disallow, derail, undercut', {
    ...BOTH_TOLD,
    roles: OF_THEIRS,
  }),
  ...verbs('protest', 'agitate', {
    roles: { subject: 'actor', against: 'target', 'against/by': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs(
    'sanction',
    'ostracise, ostracize, interdict, proscribe, criminalise, criminalize, subjugate, constrain, restrain',
    {
      ...BOTH_TOLD,
      roles: OF_THEIRS,
      mode: 'restrict',
    },
  ),
  ...verbs('sanction', 'strip', {
    strict: true,
    victims: true,
    phrase: { of: words('citizenship nationality right immunity seat title passport rank medal') },
    needs: ['any'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'evict', { needs: ['any'], victims: true, mode: 'restrict' }),
  ...verbs('sanction', 'order, decree, enforce', {
    objects: words('closure shutdown suspension dissolution blackout evacuation'),
    strict: true,
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/of/modifier': 'target',
      'object/of/possessor': 'target',
    },
    needs: ['subject'],
    doer: 'official',
    mode: 'restrict',
  }),
  ...verbs('detain', 'hold', {
    objects: words('prisoner hostage captive detainee inmate suspect dissident'),
    strict: true,
    victims: true,
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'respond, reply, retaliate, react', {
    only: 'planned',
    strict: true,
    phrase: { with: words('force arm weapon fire strike war violence missile') },
    roles: {
      subject: 'actor',
      to: 'target',
      'to/by': 'target',
      'to/from': 'target',
      'to/possessor': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs(
    'attack',
    'combat, clobber, obliterate, overpower, ravage, pillage, shatter, besiege, decimate, maul, pulverise, pulverize, strafe, torpedo, dynamite, firebomb, lynch, maim, mutilate',
    {
      needs: ['any'],
      doer: 'somebody',
    },
  ),
]
