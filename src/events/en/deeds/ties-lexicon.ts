/**
 * Verbs and nouns of broken ties and of offices: sanctions, bans, expulsions, recalls, appointments.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const TIES = words(
  `tie relation link aid assistance cooperation trade supply contact flight visa membership talk negotiation
  import export gas oil electricity water delivery sale funding treaty agreement pact exercise subsidy
  loan credit payment shipment disbursement lending tranche instalment power heating support intelligence investment participation service recognition`,
)

const PENALTIES = words(
  `sanction embargo tariff ban blockade penalty restriction boycott freeze duty quota measure fine curfew
  limit moratorium`,
)

const ENVOYS = words(
  'ambassador envoy diplomat consul attaché attache staff mission delegation chargé representative official',
)

const TALKS = words('talk negotiation meeting summit conference dialogue')

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
    curtail, prohibit, ban, bar, slash, scale back, scale down, cut back, trim, withdraw, revoke,
    break off, lower, limit`,
    {
      objects: TIES,
      roles: {
        ...towards('with', 'to', 'from', 'for', 'of', 'in'),
        'object/of/modifier': 'target',
        'object/of/possessor': 'target',
        'object/modifier': 'target',
        'object/possessor': 'target',
      },
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
      'object/of/modifier': 'target',
      'object/of/from': 'target',
      'object/modifier': 'target',
      to: 'target',
      from: 'target',
    },
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'close, shut, seal, block, cordon, cordon off, seal off', {
    objects: words('border crossing frontier airspace port road checkpoint strait office'),
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
  ...verbs('sanction', 'close, ban, suspend, raid, shut', {
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
    objects: words('asset account fund licence license'),
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
  ...verbs('sanction', 'strip, deprive', {
    beside: 'of',
    needs: ['subject', 'object'],
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'walk, pull, withdraw, storm, break', {
    phrase: { 'out of': TALKS },
    roles: { subject: 'actor', 'out of/with': 'target', with: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'withdraw, walk away', {
    phrase: { from: TALKS },
    roles: { subject: 'actor', 'from/with': 'target', with: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'quit, leave, abandon', {
    objects: [...TALKS, 'treaty', 'pact', 'alliance', 'bloc'],
    roles: { subject: 'actor', 'object/with': 'target', with: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'raid, search', {
    objects: words('office home house headquarters apartment shop newsroom flat'),
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'break, hack', {
    phrase: { into: words('computer network server website system email account database') },
    roles: {
      subject: 'actor',
      'into/of': 'target',
      'into/possessor': 'target',
      'into/modifier': 'target',
      into: 'target',
    },
    needs: ['subject'],
    mode: 'cyber',
  }),
  ...verbs('sanction', 'launch, mount, carry out, conduct', {
    objects: words('cyberattack cyber-attack hack'),
    roles: towards('on', 'against'),
    needs: ['any'],
    mode: 'cyber',
  }),
  ...verbs('sanction', 'blockade, quarantine, embargo, besiege', {
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs(
    'sanction',
    'block, restrict, limit, disrupt, suspend, curb, cut off, cut, shut down, curtail, tighten',
    {
      objects: words(
        'access internet website movement freedom signal broadcast travel network right liberty traffic',
      ),
      roles: {
        ...towards('to', 'of', 'on', 'for', 'in'),
        'object/modifier': 'target',
        'object/possessor': 'target',
      },
      needs: ['subject'],
      doer: 'somebody',
      mode: 'restrict',
    },
  ),
  ...verbs('sanction', 'seal off, cordon off, lock down, blockade', {
    needs: ['subject', 'object'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'seal off, cordon off, lock down', {
    objects: words(
      'town city village area camp district neighbourhood neighborhood square building street territory',
    ),
    roles: {
      subject: 'actor',
      'object/modifier': 'target',
      'object/of': 'target',
      'object/in': 'target',
    },
    needs: ['subject'],
    mode: 'restrict',
  }),
  ...verbs(
    'sanction',
    'silence, gag, muzzle, persecute, intimidate, harass, repress, oppress, punish, extort, blackmail',
    {
      victims: true,
      doer: 'somebody',
      mode: 'restrict',
    },
  ),
  ...verbs('sanction', 'tap, bug, intercept, monitor', {
    objects: words('phone telephone call line communication message conversation embassy'),
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'object/of'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'force, coerce, compel', {
    beside: 'do',
    needs: ['subject', 'object'],
    doer: 'official',
    victims: true,
    mode: 'restrict',
  }),
  ...verbs('sanction', 'rule, impose, extend, declare', {
    objects: ['emergency', 'state'],
    roles: towards('in', 'over', 'on'),
    needs: ['subject'],
    doer: 'official',
    mode: 'curfew',
  }),
  ...verbs('sanction', 'sentence, condemn', {
    phrase: { to: words('death prison year month jail life') },
    needs: ['any'],
    victims: true,
    mode: 'convict',
  }),
  ...verbs(
    'sanction',
    'impose, introduce, tighten, extend, step up, launch, intensify, begin, order, maintain, strengthen, announce',
    {
      objects: words('restriction crackdown control censorship clampdown purge rationing'),
      roles: {
        ...towards('on', 'against', 'in'),
        'on/by': 'target',
        'object/on/by': 'target',
        'on/modifier': 'target',
        'object/on/modifier': 'target',
      },
      needs: ['subject'],
      doer: 'official',
      mode: 'restrict',
    },
  ),
  ...verbs('sanction', 'crack down, clamp down', {
    roles: { ...towards('on', 'against'), 'on/by': 'target', 'on/in': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'break up, prevent, forbid, ban, block', {
    objects: words(
      'crowd rally demonstration protest march meeting gathering sit-in vigil ceremony congress procession congregation',
    ),
    roles: {
      ...towards('in', 'outside'),
      'object/of': 'target',
      'object/by': 'target',
      'object/modifier': 'target',
    },
    needs: ['any'],
    mode: 'restrict',
  }),
  ...verbs(
    'sanction',
    'intimidate, harass, persecute, repress, isolate, confine, muzzle, silence',
    {
      roles: { ...DOES, 'object/of': 'target', 'object/in': 'target' },
      needs: ['subject', 'object'],
      victims: true,
      doer: 'somebody',
      mode: 'restrict',
    },
  ),
  ...verbs('sanction', 'quell, suppress, crush, smash, put down, stamp out, subdue', {
    objects: words(
      'protest demonstration riot revolt rebellion uprising mutiny dissent opposition strike unrest coup',
    ),
    roles: {
      ...towards('in'),
      'object/by': 'target',
      'object/in': 'target',
      'object/of': 'target',
      'object/modifier': 'target',
    },
    needs: ['any'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'revoke, cancel, withdraw, suspend, annul, confiscate', {
    objects: words(
      'licence license passport visa citizenship permit accreditation immunity registration permission',
    ),
    roles: {
      ...towards('from', 'to'),
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/for': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'strip, deprive', {
    beside: 'of',
    victims: true,
    needs: ['any'],
    mode: 'restrict',
  }),
  ...verbs('sanction', 'annul, cancel, nullify, postpone, invalidate', {
    objects: words('election poll vote referendum ballot'),
    roles: { subject: 'actor', 'object/in': 'target', 'object/modifier': 'target', in: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'fine, tax', {
    roles: DOES,
    needs: ['subject', 'object'],
    doer: 'official',
    mode: 'restrict',
  }),
  ...verbs('sanction', 'close, shut down, suspend, pull, take', {
    objects: words('daily weekly paper station network press outlet publication'),
    roles: { ...DOES, 'object/of': 'target', off: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'censor',
  }),
  ...verbs('sanction', 'cut, block, shut down, restrict, disrupt, switch off', {
    objects: words('internet access network telephone broadcast website site communication'),
    roles: { ...towards('in', 'to', 'across'), 'object/in': 'target', 'object/to': 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'censor',
  }),
  ...verbs('sanction', 'stop, halt, cease, suspend, quit', {
    beside: 'do',
    doing: words('lend supply sell export ship deliver fund buy import finance pump send trade'),
    roles: {
      subject: 'actor',
      'do/to': 'target',
      'do/with': 'target',
      'do/from': 'target',
      'do/object/to': 'target',
      'do/object/from': 'target',
      'do/object': 'target',
    },
    needs: ['subject', 'do/to'],
    doer: 'somebody',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'abrogate, renounce, scrap, cancel, terminate, repudiate', {
    objects: words('treaty pact agreement accord deal contract convention order'),
    roles: {
      ...towards('with'),
      'object/with': 'target',
      'object/to': 'target',
      'object/by': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'with'],
    doer: 'official',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'walk out', {
    phrase: { of: [...TALKS, 'session', 'assembly', 'round'] },
    roles: { subject: 'actor', 'of/with': 'target', with: 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'discontinue',
  }),
  ...verbs('sanction', 'jail, imprison', {
    phrase: { for: ['year', 'month', 'life'] },
    victims: true,
    needs: ['any'],
    mode: 'convict',
  }),
]

/** Expulsions and recalls. */
export const EXPULSION_VERBS: readonly Entry[] = [
  ...verbs('expel', 'expel, oust, evict', { mode: 'expel' }),
  ...verbs(
    'expel',
    'evict, uproot, displace, relocate, force out, drive out, send back, turn back',
    {
      victims: true,
      needs: ['any'],
      mode: 'deport',
    },
  ),
  ...verbs('expel', 'expel, deport', {
    objects: words(
      `refugee migrant journalist reporter correspondent worker missionary foreigner national citizen immigrant
      cleric activist student businessman family people`,
    ),
    needs: ['any'],
    mode: 'deport',
  }),
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
  ...verbs('expel', 'tell, order, ask, give, force', {
    beside: 'do',
    objects: words(
      'peacekeeper worker inspector monitor journalist observer agency correspondent adviser advisor expert reporter troop',
    ),
    doing: words('leave depart quit go'),
    mode: 'expel',
  }),
  ...verbs('expel', 'throw out, drive out, kick out, send home, send packing', {
    victims: true,
    needs: ['any'],
    mode: 'expel',
  }),
  ...verbs('recall', 'close, shut, evacuate, shut down', {
    objects: words('embassy consulate'),
    roles: { ...towards('in', 'to'), within: 'target' },
    needs: ['subject', 'in'],
    doer: 'official',
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
  ...verbs('resign', 'hand over, relinquish, cede, transfer, give up, leave', {
    objects: ['power', 'office', 'post'],
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
