/**
 * Verbs of troops, seizures and collisions.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const TROOPS = words(
  `troop force soldier army unit battalion brigade division tank warship fleet vessel ship carrier frigate
  destroyer jet fighter aircraft bomber missile battery police militia marine contingent reservist
  submarine gunboat artillery regiment squadron paratrooper commando reinforcement column armour armor flotilla
  cruiser corvette armada warplane guard guardsman troopers`,
)

const MOVED_TO = {
  ...towards('to', 'into', 'against', 'near', 'towards', 'toward'),
  'object/along/with': 'target',
  'along/with': 'target',
  'object/on/with': 'target',
  'on/with': 'target',
  'near/with': 'target',
  'to/with': 'target',
} as const

/** Deployments and withdrawals. */
export const MOVE_VERBS: readonly Entry[] = [
  ...verbs('deploy', 'deploy, move, mass, station, concentrate, amass, dispatch, rush', {
    objects: TROOPS,
    roles: MOVED_TO,
    needs: ['subject'],
    mode: 'troops',
  }),
  // Tanks sent to another state are given, men are sent.
  ...verbs('deploy', 'send', {
    objects: words(
      `troop force soldier army unit battalion brigade warship fleet carrier police militia marine
      reservist regiment squadron paratrooper commando`,
    ),
    roles: MOVED_TO,
    needs: ['subject', 'to'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'call up, mobilise, mobilize', {
    objects: TROOPS,
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'put, place', {
    objects: TROOPS,
    phrase: { on: ['alert', 'readiness'] },
    roles: { subject: 'actor', object: 'actor' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'test, test-fire', {
    objects: words('missile rocket bomb weapon device warhead'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    mode: 'weapons',
  }),
  ...verbs('deploy', 'withdraw, pull, remove, redeploy', {
    objects: TROOPS,
    roles: towards('from', 'out of'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'hold, stage, begin, conduct, start, launch', {
    objects: words('exercise drill manoeuvre maneuver wargame'),
    roles: { subject: 'actor', 'near/with': 'target', 'along/with': 'target', against: 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'troops',
  }),
  ...verbs('deploy', 'hold, stage, begin, conduct, start, launch', {
    objects: ['game'],
    modified: ['war'],
    roles: { subject: 'actor', near: 'target', 'near/with': 'target', 'along/with': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'troops',
  }),
  ...verbs('deploy', 'deploy', {
    roles: { subject: 'actor', object: 'actor' },
    objects: TROOPS,
    needs: ['any'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'cross, roll, move, march, advance, push, drive, pour', {
    subjects: TROOPS,
    beside: 'into',
    roles: { subject: 'actor', into: 'target' },
    needs: ['subject', 'into'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'enter, cross', {
    subjects: TROOPS,
    roles: DOES,
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'reinforce, strengthen, bolster, beef up, step up, increase, tighten', {
    objects: words('force troop presence patrol garrison defence defense'),
    roles: { subject: 'actor', 'object/with': 'target', 'along/with': 'target', against: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'troops',
  }),
  ...verbs('deploy', 'withdraw, retreat', {
    subjects: TROOPS,
    bare: true,
    roles: { subject: 'actor', from: 'target' },
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'complete, begin, start, finish', {
    objects: words('withdrawal pullout retreat'),
    roles: towards('from'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'reduce, cut, halve', {
    objects: TROOPS,
    roles: towards('in', 'from'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'evacuate, close', {
    objects: words('base'),
    roles: towards('in', 'from'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'withdraw, retreat', {
    roles: { subject: 'actor', from: 'target' },
    beside: 'from',
    bare: true,
    needs: ['subject', 'from'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'pull back, fall back, draw back', {
    roles: { subject: 'actor', from: 'target', 'from/with': 'target' },
    subjects: TROOPS,
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'pull out', {
    roles: { subject: 'actor', of: 'target', 'out of': 'target', from: 'target' },
    needs: ['subject', 'of'],
    subjects: TROOPS,
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'arrive, land', {
    roles: { subject: 'actor', in: 'target' },
    subjects: TROOPS,
    needs: ['subject', 'in'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'evacuate', {
    objects: [...TROOPS, 'settlement', 'base', 'outpost', 'post', 'settler'],
    roles: towards('from', 'in'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'step up, tighten, increase, beef up, heighten, boost, reinforce, intensify', {
    objects: words('security alert surveillance patrol readiness'),
    roles: { subject: 'actor', 'object/with': 'target', 'along/with': 'target', against: 'target' },
    needs: ['subject'],
    doer: 'official',
    mode: 'troops',
  }),
  ...verbs('deploy', 'patrol', {
    subjects: TROOPS,
    roles: { subject: 'actor', 'object/of': 'target' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'take up', {
    objects: ['position', 'post'],
    subjects: TROOPS,
    roles: { subject: 'actor', 'near/with': 'target', 'along/with': 'target' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'go, remain, stay', {
    phrase: { on: ['alert'] },
    subjects: TROOPS,
    roles: { subject: 'actor' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'violate, enter, penetrate, intrude', {
    objects: words('airspace water'),
    subjects: [...TROOPS, 'plane', 'helicopter', 'drone', 'warplane'],
    roles: {
      subject: 'actor',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/of': 'target',
      into: 'target',
    },
    needs: ['subject'],
    mode: 'weapons',
  }),
  ...verbs('deploy', 'declare, order, announce, begin, launch', {
    objects: words('mobilisation mobilization call-up'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'official',
    mode: 'troops',
  }),
  ...verbs('deploy', 'surround, encircle, ring, guard', {
    subjects: TROOPS,
    roles: {
      subject: 'actor',
      object: 'target',
      'object/of': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'build up, gather, assemble, muster, marshal, position, pour, throw', {
    objects: TROOPS,
    roles: MOVED_TO,
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'mass, gather, assemble', {
    subjects: TROOPS,
    bare: true,
    roles: { subject: 'actor', 'on/with': 'target', 'along/with': 'target', 'near/with': 'target' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'test-launch, test-fly', {
    roles: { subject: 'actor' },
    needs: ['subject'],
    mode: 'weapons',
  }),
  ...verbs('deploy', 'dig in', {
    subjects: TROOPS,
    roles: { subject: 'actor', 'along/with': 'target', 'on/with': 'target', near: 'target' },
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'fire, launch, test-launch', {
    lacks: 'at',
    objects: words('missile rocket satellite'),
    modified: words('ballistic cruise long-range medium-range short-range intercontinental test'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'weapons',
  }),
  ...verbs('deploy', 'conduct, carry out', {
    objects: ['test'],
    modified: words('nuclear missile atomic underground weapon'),
    roles: { subject: 'actor' },
    needs: ['subject'],
    mode: 'weapons',
  }),
  ...verbs('deploy', 'leave, vacate, depart, abandon, quit, evacuate', {
    subjects: TROOPS,
    roles: { ...DOES, from: 'target', 'object/in': 'target', 'object/of': 'target' },
    needs: ['subject', 'object'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'vacate, abandon, quit, dismantle', {
    objects: words('base post outpost position camp garrison stronghold checkpoint'),
    roles: { ...towards('in', 'near', 'from'), 'object/in': 'target', 'object/near': 'target' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'bring home, call back, pull back, pull out, draw down', {
    objects: TROOPS,
    roles: { ...towards('from', 'of', 'in'), 'out of': 'target' },
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'fly, sail, steam, head, approach, penetrate, overfly, cross, roll', {
    subjects: TROOPS,
    roles: {
      subject: 'actor',
      over: 'target',
      into: 'target',
      toward: 'target',
      towards: 'target',
      to: 'target',
      near: 'target',
      object: 'target',
    },
    needs: ['subject', 'over'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'alert, conscript, draft', {
    objects: TROOPS,
    needs: ['subject'],
    doer: 'official',
    mode: 'troops',
  }),
  ...verbs('deploy', 'put, place', {
    objects: [...TROOPS, 'navy', 'guard', 'military'],
    phrase: { on: ['alert', 'readiness', 'footing'] },
    roles: { subject: 'actor', object: 'actor', 'along/with': 'target', 'on/with': 'target' },
    needs: ['subject'],
    mode: 'troops',
  }),
]

/** Nouns of withdrawal: "the peacekeepers' departure". */
export const MOVE_NOUNS: readonly Entry[] = nouns('deploy', 'withdrawal pullout departure', {
  roles: { possessor: 'actor', of: 'actor', by: 'actor', from: 'target', 'of/from': 'target' },
  doer: 'armed',
  mode: 'withdraw',
})

/** Seizures and collisions. */
export const TAKING_VERBS: readonly Entry[] = [
  ...verbs('seize', 'loot, plunder', {
    roles: { ...DOES, in: 'target', 'object/in': 'target', 'object/of': 'target' },
    needs: ['any'],
  }),
  ...verbs('seize', 'retake, recapture, conquer', {
    roles: { ...DOES, from: 'target', 'object/from': 'target' },
    needs: ['subject'],
  }),
  ...verbs('seize', 'seize, annex, occupy, capture, confiscate, impound', {
    needs: ['subject'],
    except: words(
      'opportunity chance moment initiative day attention imagination spirit mood office',
    ),
  }),
  ...verbs('seize', 'nationalise, nationalize, expropriate', { needs: ['subject'] }),
  ...verbs('incident', 'crash, collide', {
    roles: { subject: 'actor', into: 'target', with: 'target' },
    needs: ['into', 'with'],
  }),
  ...verbs('incident', 'ram, intercept, buzz, shadow'),
  ...verbs('seize', 'overthrow, topple, depose, unseat, usurp', {
    roles: { ...DOES, 'object/of': 'target' },
    needs: ['any'],
    doer: 'somebody',
  }),
  ...verbs('seize', 'take, seize, wrest, gain, assume', {
    objects: ['control'],
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/over': 'target',
      'object/of/in': 'target',
      'object/of/from': 'target',
      of: 'target',
      from: 'target',
      over: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('seize', 'take over', {
    roles: { ...DOES, in: 'target', 'object/in': 'target' },
    needs: ['subject', 'object'],
    subjects: [
      ...TROOPS,
      'rebel',
      'militant',
      'insurgent',
      'guerrilla',
      'gunman',
      'junta',
      'fighter',
    ],
  }),
  ...verbs('seize', 'steal, requisition, commandeer, appropriate', {
    roles: { ...DOES, 'object/of': 'target', 'object/from': 'target', from: 'target' },
    needs: ['any'],
    doer: 'somebody',
    objects: words(
      'land territory ship vessel oil truck aid food property house weapon grain cattle boat vehicle',
    ),
  }),
]
