/**
 * Verbs and nouns of custody and inquiry: arrest, release, lifting of bans, investigation.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const BANS = words(
  `curfew ban requirement penalty barrier limit control measure law policy punishment tension pressure
  levy duty charge restriction curb emergency law siege censorship state tariff
  visa moratorium closure quota rule`,
)
const CAPTIVES = words(
  `prisoner hostage captive detainee pilot soldier sailor crew journalist dissident activist fisherman
  inmate internee man woman people trawler ship boat member leader suspect militant fugitive worker
  journalist tourist civilian guerrilla rebel remains body refugee dissident officer policeman national`,
)

/** People who undergo it, done by or to somebody known. */
const ANYBODY = { needs: ['any'], victims: true } as const

/** Nouns of custody, told with both sides only. */
export const CUSTODY_NOUNS: readonly Entry[] = [
  ...nouns('detain', 'arrest detention', {
    both: true,
    roles: { by: 'actor', possessor: 'actor', modifier: 'actor', of: 'target' },
  }),
  ...nouns('release', 'release', {
    both: true,
    roles: { by: 'actor', possessor: 'actor', of: 'target' },
    mode: 'release',
  }),
]

/** Verbs of custody. */
export const CUSTODY_VERBS: readonly Entry[] = [
  ...verbs('detain', 'arrest, detain, jail, imprison, apprehend, intern', ANYBODY),
  ...verbs('detain', 'round up', ANYBODY),
  ...verbs('detain', 'put, place', { phrase: { under: ['arrest'] }, ...ANYBODY }),
  ...verbs('detain', 'take', {
    phrase: { into: ['custody'] },
    ...ANYBODY,
  }),
  ...verbs('detain', 'pick up, nab, incarcerate, rearrest, interrogate, recapture', {
    ...ANYBODY,
    doer: 'official',
  }),
  ...verbs('detain', 'hold, keep, place, put', {
    phrase: {
      in: words('custody detention jail prison captivity'),
    },
    ...ANYBODY,
  }),
  ...verbs('detain', 'hold, keep, place, put', {
    phrase: { under: words('arrest guard detention') },
    ...ANYBODY,
  }),
  ...verbs('detain', 'hold', { phrase: { without: ['charge', 'trial'] }, ...ANYBODY }),
  ...verbs('detain', 'extend', {
    objects: words('detention arrest imprisonment'),
    roles: { subject: 'actor', 'object/of': 'target', 'object/possessor': 'target' },
    needs: ['any'],
  }),
  ...verbs('release', 'liberate, parole, discharge', {
    objects: CAPTIVES,
    needs: ['any'],
    mode: 'release',
  }),
  ...verbs('release', 'turn over, hand over, hand back, give up, send back, return', {
    objects: CAPTIVES,
    roles: { ...towards('to'), object: 'target' },
    needs: ['subject', 'to'],
    doer: 'somebody',
    mode: 'release',
  }),
  ...verbs(
    'release',
    'cede, relinquish, turn over, hand over, hand, hand back, give back, vacate, abandon',
    {
      objects: words(
        'territory land town city village base post outpost position area region control airport port stronghold headquarters camp island province zone district',
      ),
      roles: {
        ...towards('to'),
        'object/of/to': 'target',
        'object/in': 'target',
        'object/to': 'target',
      },
      needs: ['subject'],
      doer: 'somebody',
      mode: 'yield-ground',
    },
  ),
  ...verbs('release', 'cease, stop, halt, end, suspend', {
    objects: words(
      'fire hostility fighting shelling bombing offensive attack strike bombardment raid',
    ),
    roles: towards('on', 'against', 'with', 'in'),
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ceasefire',
  }),
  ...verbs('release', 'call, declare, order, announce', {
    objects: words('halt ceasefire truce cease-fire armistice end'),
    roles: {
      subject: 'actor',
      'object/to/with': 'target',
      'object/with': 'target',
      'object/to/against': 'target',
      'to/against': 'target',
    },
    needs: ['subject'],
    only: 'held',
    doer: 'somebody',
    mode: 'truce',
  }),
  ...verbs('release', 'disband, decommission', {
    objects: words('militia army unit force weapon arsenal wing missile group'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'disarm',
  }),
  ...verbs('release', 'turn in, give up, hand over, surrender, relinquish', {
    objects: words('arm weapon gun rifle missile ammunition'),
    roles: towards('to'),
    needs: ['subject'],
    doer: 'somebody',
    mode: 'disarm',
  }),
  ...verbs('release', 'let, admit', {
    particle: 'in',
    objects: words(
      'inspector monitor observer journalist convoy investigator team expert worker troop aid',
    ),
    roles: { ...DOES, 'object/from': 'target', into: 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'access',
  }),
  ...verbs('release', 'free, release', { ...ANYBODY, mode: 'release' }),
  ...verbs('release', 'swap, exchange', {
    objects: words('prisoner captive detainee body'),
    roles: { subject: 'actor', with: 'actor' },
    needs: ['subject'],
    mode: 'release',
  }),
  ...verbs('release', 'hand over, return, repatriate', {
    objects: CAPTIVES,
    roles: towards('to'),
    needs: ['subject', 'to'],
    mode: 'release',
  }),
  ...verbs('release', 'pardon, amnesty', { ...ANYBODY, mode: 'pardon' }),
  ...verbs('release', 'grant, declare, announce, offer', {
    objects: words('amnesty pardon clemency autonomy independence citizenship'),
    roles: { ...towards('to', 'for'), object: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'pardon',
  }),
  ...verbs('release', 'restore', {
    objects: words('right liberty freedom democracy rule constitution'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'drop, abandon, renounce, give up, withdraw', {
    objects: words('demand claim condition charge complaint lawsuit case objection opposition'),
    roles: { ...towards('to', 'against', 'on', 'for'), 'object/that': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'legalise, legalize, unban, reinstate', {
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'surrender, capitulate', {
    beside: 'to',
    bare: true,
    subjects: words(
      'fighter rebel guerrilla soldier militant troop insurgent gunman force unit army commander hundred thousand dozen member',
    ),
    roles: { subject: 'actor', to: 'target' },
    needs: ['subject'],
    mode: 'disarm',
  }),
  ...verbs('release', 'bow, yield, give in, accede, submit, surrender', {
    roles: { subject: 'actor', to: 'target', 'to/from': 'target', 'to/by': 'target' },
    beside: 'to',
    bare: true,
    needs: ['subject'],
    mode: 'ease',
  }),
  ...verbs('release', 'halt, suspend, stop, end, call off', {
    objects: words('offensive bombing hostility shelling bombardment attack fighting airstrike'),
    roles: towards('on', 'against', 'of', 'with'),
    needs: ['subject'],
    mode: 'ceasefire',
  }),
  ...verbs('release', 'surrender, capitulate', {
    bare: true,
    roles: { subject: 'actor', to: 'target' },
    needs: ['subject'],
    mode: 'disarm',
  }),
  ...verbs('release', 'back down, relent', {
    bare: true,
    roles: { subject: 'actor', on: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'dismantle, scrap, destroy', {
    objects: words('missile weapon warhead stockpile arsenal'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'official',
    mode: 'disarm',
  }),
  ...verbs('release', 'lay down, surrender, hand in, give up', {
    objects: words('arm weapon gun missile'),
    roles: towards('to'),
    needs: ['subject'],
    mode: 'disarm',
  }),
  ...verbs('release', 'return, hand back, give back, hand over', {
    objects: words(
      'land territory property aircraft plane helicopter asset island base artefact archive',
    ),
    roles: towards('to'),
    needs: ['subject'],
    mode: 'return',
  }),
  ...verbs('release', 'allow, permit, let', {
    beside: 'do',
    roles: { ...DOES, 'do/object': 'target', 'do/to': 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'access',
  }),
  ...verbs('release', 'lift, ease, relax, end, revoke, scrap, remove, drop, waive, suspend', {
    objects: words('sanction embargo tariff boycott freeze siege blockade'),
    roles: {
      ...towards('on', 'against', 'of', 'in', 'to', 'from'),
      'object/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'unsanction',
  }),
  ...verbs(
    'release',
    'lift, ease, relax, end, revoke, scrap, remove, drop, abolish, rescind, waive, loosen, repeal, shorten, cancel, suspend',
    {
      objects: BANS,
      roles: {
        ...towards('on', 'against', 'of', 'in', 'to', 'from'),
        'object/modifier': 'target',
      },
      needs: ['subject'],
      mode: 'ease',
    },
  ),
  ...verbs('release', 'open', {
    objects: words('border crossing frontier airspace checkpoint'),
    roles: { ...towards('to', 'with', 'for'), above: 'target' },
    needs: ['subject'],
    mode: 'access',
  }),
  ...verbs('release', 're-open, reopen', {
    objects: words(
      'border crossing frontier airspace checkpoint road port bridge territory airport post school university newspaper strait',
    ),
    roles: { ...towards('to', 'with', 'for'), above: 'target' },
    needs: ['subject'],
    mode: 'access',
  }),
  ...verbs('release', 'allow, admit, let', {
    objects: words('inspector monitor observer journalist convoy investigator'),
    roles: { subject: 'actor', object: 'target', 'object/from': 'target', into: 'target' },
    needs: ['subject', 'object'],
    mode: 'access',
  }),
  ...verbs('release', 'observe, implement', {
    objects: words('ceasefire cease-fire truce armistice'),
    roles: towards('with', 'against'),
    needs: ['subject'],
    mode: 'ceasefire',
  }),
  ...verbs('release', 'disarm, demobilise, demobilize', {
    roles: DOES,
    needs: ['subject'],
    mode: 'disarm',
  }),
  ...verbs('investigate', 'investigate, probe', {
    roles: {
      ...DOES,
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/against': 'target',
      'object/that': 'target',
    },
    needs: ['subject', 'object'],
    mode: 'investigate',
  }),
  ...verbs('investigate', 'look', {
    beside: 'into',
    roles: {
      subject: 'actor',
      into: 'target',
      'into/by': 'target',
      'into/of/by': 'target',
      'into/against': 'target',
      'into/that': 'target',
    },
    needs: ['subject'],
    doer: 'official',
    mode: 'investigate',
  }),
  ...verbs('investigate', 'launch, open, begin, order, start', {
    objects: words('investigation inquiry probe enquiry'),
    roles: {
      ...towards('into', 'of', 'against', 'on'),
      'into/by': 'target',
      'into/possessor': 'target',
      'object/into/by': 'target',
      'object/into/of': 'target',
    },
    needs: ['subject'],
    mode: 'investigate',
  }),
  ...verbs('release', 'forgive, absolve, exonerate, acquit, clear', {
    ...ANYBODY,
    doer: 'somebody',
    mode: 'pardon',
  }),
  ...verbs('release', 'forgive', {
    roles: { ...DOES, 'object/possessor': 'target', for: 'target' },
    doer: 'official',
    mode: 'pardon',
  }),
  ...verbs('release', 'agree, accede, consent', {
    phrase: { to: words('demand condition request term pressure') },
    roles: {
      subject: 'actor',
      'to/of': 'target',
      'to/by': 'target',
      'to/from': 'target',
      'to/possessor': 'target',
      'to/modifier': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'meet, satisfy, fulfil, fulfill, grant', {
    objects: words('demand'),
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'make', {
    objects: words('concession'),
    roles: towards('to', 'on'),
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'soften, moderate, tone down, ease, relax, reverse', {
    objects: words('stance position line rhetoric attitude tone policy grip'),
    roles: towards('toward', 'towards', 'on', 'against', 'to'),
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ease',
  }),
  ...verbs('release', 'commute, reduce, overturn, quash, annul, suspend', {
    objects: words('sentence conviction'),
    roles: { subject: 'actor', 'object/of': 'target', 'object/possessor': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'pardon',
  }),
  ...verbs('release', 'lift, end, remove, break, suspend', {
    objects: words('blockade siege encirclement'),
    roles: { ...towards('of', 'on', 'against'), 'object/modifier': 'target' },
    needs: ['subject'],
    mode: 'unblock',
  }),
  ...verbs('release', 'declare, announce, offer, call', {
    objects: words('ceasefire cease-fire truce armistice'),
    roles: { ...towards('with', 'against', 'to'), within: 'target' },
    needs: ['subject'],
    mode: 'truce',
  }),
  ...verbs('release', 'respect, honour, honor, uphold, keep, enter', {
    objects: words('ceasefire cease-fire truce armistice'),
    roles: towards('with'),
    needs: ['subject'],
    mode: 'ceasefire',
  }),
  ...verbs('release', 'send back, send home, bring home, let go, set free', {
    ...ANYBODY,
    mode: 'release',
  }),
  ...verbs('release', 'set, let', { objects: ['free', 'go'], ...ANYBODY, mode: 'release' }),
  ...verbs('release', 'welcome, readmit, let in, let back', {
    objects: words('inspector monitor observer peacekeeper mediator investigator'),
    roles: { ...DOES, 'object/from': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'access',
  }),
  ...verbs('release', 'grant, give', {
    objects: words('access'),
    roles: { ...towards('to', 'for'), object: 'target', 'to/for': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'access',
  }),
  ...verbs('release', 'abandon, leave, vacate, evacuate, quit', {
    objects: words('position outpost base camp stronghold post headquarters trench barracks'),
    roles: { subject: 'actor', 'object/in': 'target', 'object/near': 'target' },
    needs: ['subject'],
    mode: 'yield-ground',
  }),
  ...verbs('release', 'cede, hand over, relinquish, give up, yield', {
    objects: words('control territory land town province island area'),
    roles: { ...towards('to'), 'object/of/to': 'target' },
    needs: ['subject'],
    mode: 'return',
  }),
  ...verbs('investigate', 'question, interrogate', { victims: true, mode: 'investigate' }),
  ...verbs('investigate', 'inspect, examine, audit', {
    roles: {
      ...DOES,
      'object/in': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'object'],
    doer: 'official',
    only: 'held',
    mode: 'investigate',
  }),
  ...verbs('release', 'allow, permit, authorise, authorize', {
    objects: words(
      'access return entry visit flight protest rally demonstration publication import export passage visitor inspection newspaper party election evacuation departure',
    ),
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/by': 'target',
      'object/to': 'target',
      'object/from': 'target',
      'object/for': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject'],
    doer: 'official',
    only: 'held',
    mode: 'access',
  }),
  ...verbs('release', 'abandon, give up, renounce, drop, shelve, halt, stop, suspend, scrap, end', {
    objects: words(
      'programme program plan policy claim test testing construction enrichment project ambition struggle campaign rebellion insurgency occupation opposition bid effort objection demand siege strike',
    ),
    roles: {
      ...towards('on', 'against', 'to', 'of', 'over', 'in'),
      'object/do/object': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
    only: 'held',
    mode: 'ease',
  }),
  ...verbs('release', 'grant, give, restore, extend', {
    objects: words(
      'right freedom independence autonomy citizenship visa permission self-rule immunity parole bail',
    ),
    roles: { ...towards('to', 'for'), object: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'ease',
  }),
]
