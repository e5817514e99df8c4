/**
 * Verbs and nouns of broken ties and of offices: sanctions, bans, expulsions, recalls, appointments.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const TIES = words(
  `tie relation link aid assistance cooperation trade supply contact flight visa membership talk negotiation
  import export gas oil electricity water delivery sale funding treaty agreement pact exercise`,
)

const PENALTIES = words(
  `sanction embargo tariff ban blockade penalty restriction boycott freeze duty quota measure fine curfew
  limit moratorium`,
)

const ENVOYS = words(
  'ambassador envoy diplomat consul attaché staff mission delegation chargé representative official',
)

/** Sanctions and bans. */
export const SANCTION_VERBS: readonly Entry[] = [
  ...verbs('sanction', 'sanction, blacklist, penalise, penalize, boycott', { doer: 'somebody' }),
  ...verbs('sanction', 'impose, slap, announce, introduce, order, place, clamp, tighten, enforce', {
    objects: PENALTIES,
    roles: { ...towards('on', 'against', 'for'), 'on/modifier': 'target' },
    needs: ['subject', 'on'],
    mode: 'discontinue',
  }),
  ...verbs(
    'sanction',
    `suspend, halt, cut, freeze, sever, break, downgrade, stop, discontinue, reduce, end, withhold, terminate,
    curtail, prohibit, ban, bar`,
    {
      objects: TIES,
      roles: { ...towards('with', 'to', 'from', 'for'), 'object/modifier': 'target' },
      needs: ['subject', 'with'],
      doer: 'somebody',
      mode: 'discontinue',
    },
  ),
  ...verbs('sanction', 'announce, order, declare', {
    objects: words('suspension halt freeze cutoff end'),
    roles: {
      subject: 'actor',
      'object/of/with': 'target',
      'object/of/to': 'target',
      'object/to': 'target',
      with: 'target',
    },
    needs: ['subject', 'with'],
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'ban, prohibit, bar, outlaw, forbid, prevent', {
    roles: {
      ...DOES,
      'object/from': 'target',
      'object/to': 'target',
      'object/by': 'target',
      'object/modifier': 'target',
      to: 'target',
      from: 'target',
    },
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'close, shut, seal, block, cordon, cordon off, seal off', {
    objects: words(
      'border crossing frontier airspace port road checkpoint strait embassy consulate office',
    ),
    roles: {
      ...towards('with', 'to', 'into', 'in'),
      'object/modifier': 'target',
      'object/do/into': 'target',
    },
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'impose, declare', {
    objects: words('curfew emergency'),
    roles: towards('on', 'in'),
    needs: ['subject'],
    mode: 'curfew',
  }),
  ...verbs('sanction', 'impose, declare', {
    objects: ['law'],
    roles: towards('on', 'in'),
    needs: ['subject'],
    mode: 'martial-law',
  }),
  ...verbs('sanction', 'censor, jam, wiretap, shut', {
    roles: { ...DOES, 'object/do/into': 'target' },
    needs: ['subject', 'object'],
    mode: 'censor',
  }),
  ...(['out of', 'from'] as const).flatMap((preposition) =>
    verbs('sanction', 'pull, withdraw, back', {
      phrase: {
        [preposition]: words('treaty pact agreement accord deal convention alliance union'),
      },
      roles: { subject: 'actor', [`${preposition}/with`]: 'target', with: 'target' },
      needs: ['subject'],
      doer: 'somebody',
      mode: 'discontinue',
    }),
  ),
  ...verbs('sanction', 'block, stop, turn back, halt', {
    objects: words('convoy ship vessel tanker plane aircraft delegation truck lorry train flight'),
    mode: 'restrict',
  }),
  ...verbs('sanction', 'close, ban, suspend, raid', {
    objects: words('newspaper magazine broadcaster channel television radio website'),
    needs: ['any'],
    roles: DOES,
    mode: 'censor',
  }),
  ...verbs('sanction', 'dissolve, suspend, disband, outlaw', {
    objects: words('parliament assembly constitution party union legislature election'),
    roles: { subject: 'actor', 'object/of': 'target', 'object/modifier': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'restrict',
  }),
  ...verbs('seize', 'search, ransack', {
    objects: words('house home office headquarters building ship vessel'),
    roles: { ...DOES, 'object/of': 'target', 'object/possessor': 'target' },
    needs: ['any'],
  }),
  ...verbs('sanction', 'freeze, seize, block', {
    objects: words('asset account fund'),
    roles: {
      ...DOES,
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'hack', { mode: 'cyber' }),
  ...verbs('sanction', 'ban, outlaw, prohibit, forbid', {
    objects: words(
      'gathering party rally demonstration protest strike meeting union march assembly',
    ),
    roles: { subject: 'actor', 'object/by': 'target', 'object/modifier': 'target' },
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'shut down, close down', {
    objects: words('newspaper station broadcaster channel radio website office school'),
    needs: ['any'],
    mode: 'censor',
  }),
  ...verbs('sanction', 'find', {
    objects: ['guilty'],
    needs: ['any'],
    victims: true,
    mode: 'convict',
  }),
  ...verbs('sanction', 'crack down', {
    roles: { subject: 'actor', on: 'target', 'on/by': 'target' },
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'quell, suppress, crush', {
    objects: words(
      'protest demonstration dissent rebellion uprising unrest revolt riot opposition',
    ),
    roles: { ...DOES, 'object/by': 'target', 'object/in': 'target' },
    needs: ['any'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'convict, sentence, fine', {
    needs: ['any'],
    victims: true,
    mode: 'convict',
  }),
]

/** Expulsions and recalls. */
export const EXPULSION_VERBS: readonly Entry[] = [
  ...verbs('expel', 'expel, oust, evict', { mode: 'expel' }),
  ...verbs('expel', 'deport, banish, exile', { needs: ['any'], victims: true, mode: 'deport' }),
  ...verbs('expel', 'force, order, kick, throw', {
    roles: DOES,
    particle: 'out',
    mode: 'expel',
  }),
  ...verbs('expel', 'force, throw, kick, drive', { beside: 'out of', mode: 'expel' }),
  ...verbs('expel', 'order, ask, tell', {
    beside: 'do',
    objects: ENVOYS,
    doing: words('leave depart quit go'),
    mode: 'expel',
  }),
  ...verbs('expel', 'declare', { objects: ENVOYS, mode: 'expel' }),
  ...verbs('recall', 'recall, withdraw', {
    objects: words('ambassador envoy diplomat consul attaché chargé'),
    roles: towards('from', 'to', 'in'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
]

/** Appointments and resignations. */
export const OFFICE_VERBS: readonly Entry[] = [
  ...verbs('appoint', 'appoint, name, nominate', {
    roles: { subject: 'actor', object: 'subject' },
    needs: ['object'],
  }),
  ...verbs('resign', 'resign, abdicate', { roles: { subject: 'subject' }, needs: ['subject'] }),
  ...verbs('resign', 'announce, tender, submit, offer', {
    objects: ['resignation'],
    roles: { subject: 'subject' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('resign', 'quit', {
    roles: { subject: 'subject' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('resign', 'step down, stand down', {
    roles: { subject: 'subject' },
    needs: ['subject'],
    doer: 'somebody',
  }),
]

/** Nouns of expulsion, told with both sides only. */
export const TIES_NOUNS: readonly Entry[] = nouns('expel', 'expulsion', {
  both: true,
  roles: { possessor: 'actor', by: 'actor', modifier: 'actor', of: 'target' },
  mode: 'expel',
})
