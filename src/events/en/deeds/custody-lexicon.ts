/**
 * Verbs and nouns of custody and inquiry: arrest, release, lifting of bans, investigation.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const BANS = words(
  `curfew ban siege blockade embargo sanction restriction curb emergency law censorship state tariff
  visa moratorium closure quota rule`,
)
const CAPTIVES = words(
  `prisoner hostage captive detainee pilot soldier sailor crew journalist dissident activist fisherman
  inmate internee man woman people trawler ship boat member leader`,
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
    roles: DOES,
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'access',
  }),
  ...verbs('release', 'lift, ease, relax, end, revoke, scrap, remove, drop', {
    objects: BANS,
    roles: {
      ...towards('on', 'against', 'of', 'in', 'to', 'from'),
      'object/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'ease',
  }),
  ...verbs('release', 'open', {
    objects: words('border crossing frontier airspace checkpoint'),
    roles: towards('to', 'with', 'for'),
    needs: ['subject'],
    mode: 'access',
  }),
  ...verbs('release', 're-open, reopen', {
    objects: words('border crossing frontier airspace checkpoint road port bridge territory'),
    roles: towards('to', 'with', 'for'),
    needs: ['subject'],
    mode: 'access',
  }),
  ...verbs('release', 'allow, admit, let', {
    objects: words('inspector monitor observer journalist convoy investigator'),
    roles: { subject: 'actor', object: 'target', 'object/from': 'target', into: 'target' },
    needs: ['subject', 'object'],
    mode: 'access',
  }),
  ...verbs('release', 'declare, announce, observe, implement', {
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
    roles: { subject: 'actor', into: 'target', 'into/by': 'target', 'into/that': 'target' },
    needs: ['subject', 'into'],
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
]
