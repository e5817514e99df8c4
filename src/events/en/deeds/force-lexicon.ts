/**
 * Verbs and nouns of force: attack, deployment, withdrawal, seizure, collision.
 * In: nothing. Out: entries; what killed or hit nobody known is none.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const TROOPS = words(
  `troop force soldier army unit battalion brigade division tank warship fleet vessel ship carrier frigate
  destroyer jet fighter aircraft bomber missile battery police militia marine contingent reservist
  submarine gunboat artillery regiment squadron paratrooper commando`,
)
const ASSAULTS = words(
  `attack strike airstrike raid offensive assault invasion bombardment operation ambush incursion salvo bombing shelling
  shooting explosion blast`,
)
const SHOTS = words(
  `shell missile rocket mortar shot round artillery bullet torpedo grenade volley fire salvo gas`,
)
const FIRED_AT = {
  ...towards('at', 'on', 'into', 'against', 'toward', 'towards', 'across', 'near'),
} as const
const MOVED_TO = {
  ...towards('to', 'into', 'against', 'near', 'towards', 'toward'),
  'object/along/with': 'target',
  'along/with': 'target',
  'object/on/with': 'target',
  'on/with': 'target',
  'near/with': 'target',
  'to/with': 'target',
} as const

/** What kills by somebody's hand; an earthquake or a crash does not. */
const CAUSES = words(
  `attack strike airstrike raid bomb bombing blast explosion shelling shell missile rocket drone fire
  gunfire gunman attacker bomber militant rebel insurgent guerrilla mine ambush assault fighting clash
  mortar artillery bullet sniper assailant grenade crossfire bombardment shooting suicide`,
)

/** What is done to people, by or to somebody known. */
const VICTIMS = { needs: ['any'], victims: true } as const

/** Attacks by what was done. */
const ATTACKS: readonly Entry[] = [
  ...verbs('attack', 'attack, raid, invade, assault, storm, ambush, besiege, overrun', {
    roles: { ...DOES, 'object/of': 'target' },
  }),
  ...verbs('attack', 'bombard, shell, pound, pummel', { mode: 'heavy-weapons' }),
  ...verbs('attack', 'bomb', { mode: 'explosives' }),
  ...verbs('attack', 'strike, hit', { amongThings: 'incident' }),
  ...verbs('attack', 'fire, lob, shoot, launch, rain, hurl', {
    objects: SHOTS,
    roles: FIRED_AT,
    mode: 'heavy-weapons',
  }),
  ...verbs('attack', 'open', {
    objects: ['fire'],
    roles: FIRED_AT,
    needs: ['subject', 'on'],
    mode: 'firearms',
  }),
  ...verbs('attack', 'exchange, trade', {
    objects: [...SHOTS, 'gunfire', 'blow'],
    roles: { subject: 'actor', with: 'actor' },
    needs: ['subject'],
    mode: 'firearms',
  }),
  ...verbs('attack', 'use, employ', {
    objects: words('weapon gas force missile rocket bomb napalm artillery'),
    roles: { subject: 'actor', against: 'target', on: 'target', 'object/against': 'target' },
    needs: ['subject', 'against'],
  }),
  ...verbs('attack', 'fire on', { roles: towards('on', 'at'), needs: ['subject', 'on'] }),
  ...verbs('attack', 'fire', {
    roles: { subject: 'actor', on: 'target', upon: 'target', at: 'target' },
    needs: ['subject', 'on'],
    mode: 'firearms',
  }),
  ...verbs('attack', 'shoot', {
    roles: { ...DOES, at: 'target' },
    needs: ['object'],
    mode: 'firearms',
  }),
  ...verbs('attack', 'kill, wound, injure', { ...VICTIMS, causes: CAUSES }),
  ...verbs('attack', 'murder, massacre, slay, execute', VICTIMS),
  ...verbs('attack', 'assassinate', { ...VICTIMS, mode: 'targeted' }),
  ...verbs('attack', 'kidnap, abduct', { ...VICTIMS, mode: 'abduct' }),
  ...verbs('attack', 'explode, detonate, blow', {
    subjects: words('bomb device mine grenade car explosive rocket shell mortar'),
    roles: {
      outside: 'target',
      near: 'target',
      at: 'target',
      inside: 'target',
      in: 'target',
      on: 'target',
      under: 'target',
    },
    needs: ['any'],
    mode: 'explosives',
  }),
  ...verbs('attack', 'detonate, plant, explode, set off, throw', {
    objects: words('bomb device mine grenade explosive'),
    roles: { ...towards('outside', 'near', 'at', 'inside', 'in', 'on', 'under') },
    needs: ['any'],
    mode: 'explosives',
  }),
  ...verbs('attack', 'die', {
    phrase: { in: ASSAULTS },
    victims: true,
    roles: { subject: 'target', 'in/by': 'actor', 'in/possessor': 'actor', 'in/modifier': 'actor' },
    needs: ['any'],
  }),
  ...verbs('attack', 'hijack, commandeer', { needs: ['any'], mode: 'abduct' }),
  ...verbs('attack', 'take', { objects: ['hostage'], needs: ['object'], mode: 'abduct' }),
  ...verbs('attack', 'torture', { ...VICTIMS, mode: 'torture' }),
  ...verbs('attack', 'beat up', { ...VICTIMS, mode: 'beat' }),
  ...verbs('attack', 'beat, club, manhandle', { victims: true, mode: 'beat' }),
  ...verbs('attack', 'rape', { ...VICTIMS, mode: 'sexual' }),
  ...verbs('attack', 'stab, behead, lynch', { ...VICTIMS, mode: 'primitive' }),
  ...verbs('attack', 'stone', { victims: true, mode: 'primitive' }),
  ...verbs('attack', 'teargas, disperse', { ...VICTIMS, mode: 'crowd-control' }),
  ...verbs('attack', 'fire, use', {
    objects: ['gas', 'teargas'],
    roles: { ...towards('at', 'on', 'against', 'into'), 'do/object': 'target' },
    needs: ['any'],
    mode: 'crowd-control',
  }),
  ...verbs('attack', 'shoot down, down', {
    objects: words('plane jet aircraft helicopter drone warplane airliner fighter bomber balloon'),
    needs: ['object'],
    mode: 'aerial',
  }),
  ...verbs('attack', 'sink, torpedo, destroy, torch, ransack, trash', {
    objects: words(
      `ship boat vessel trawler tanker embassy consulate village town post bridge base plant depot house
      building convoy helicopter plane headquarters mosque church school hospital station airport`,
    ),
  }),
  ...verbs('attack', 'launch, mount, stage, conduct, begin', {
    objects: ASSAULTS,
    roles: towards('on', 'against', 'into', 'at'),
    needs: ['subject', 'on'],
  }),
  ...verbs('attack', 'carry out', {
    objects: ASSAULTS,
    roles: towards('on', 'against', 'into', 'at'),
    needs: ['subject', 'on'],
  }),
  ...verbs('attack', 'fight, battle', {
    roles: { ...DOES, with: 'target', against: 'target' },
    needs: ['subject', 'object'],
  }),
  ...verbs('attack', 'clash', {
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject'],
  }),
  ...verbs('attack', 'wage', {
    objects: ['war'],
    roles: towards('on', 'against', 'with'),
    needs: ['subject', 'on'],
  }),
]

/** Deployments and withdrawals. */
const MOVES: readonly Entry[] = [
  ...verbs('deploy', 'deploy, move, mass, station, concentrate, amass, dispatch, rush', {
    objects: TROOPS,
    roles: MOVED_TO,
    needs: ['subject'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'send', {
    objects: TROOPS,
    roles: MOVED_TO,
    needs: ['subject', 'to'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'call up, mobilise, mobilize', { objects: TROOPS, needs: ['subject'], mode: 'troops' }),
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
    needs: ['subject', 'object'],
    mode: 'troops',
  }),
  ...verbs('deploy', 'reduce, cut, halve', {
    objects: TROOPS,
    roles: towards('in', 'from'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'evacuate, close', {
    objects: words('embassy consulate mission base'),
    roles: towards('in', 'from'),
    needs: ['subject'],
    mode: 'withdraw',
  }),
  ...verbs('deploy', 'withdraw, retreat', {
    roles: { subject: 'actor', from: 'target' },
    beside: 'from',
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
]

/** Seizures and collisions. */
const TAKINGS: readonly Entry[] = [
  ...verbs('seize', 'retake, recapture, conquer', {
    roles: { ...DOES, from: 'target', 'object/from': 'target' },
    needs: ['subject'],
  }),
  ...verbs('seize', 'seize, annex, occupy, capture, confiscate, impound', { needs: ['subject'] }),
  ...verbs('seize', 'nationalise, nationalize, expropriate', { needs: ['subject'] }),
  ...verbs('incident', 'crash, collide', {
    roles: { subject: 'actor', into: 'target', with: 'target' },
    needs: ['into', 'with'],
  }),
  ...verbs('incident', 'ram, intercept, buzz, shadow'),
]

/** Verbs of force. */
export const FORCE_VERBS: readonly Entry[] = [...ATTACKS, ...MOVES, ...TAKINGS]

const HARM = { by: 'actor', possessor: 'target', of: 'target', modifier: 'target' } as const

/** Nouns of force: told only with their parties, or as what another act answers. */
export const FORCE_NOUNS: readonly Entry[] = [
  ...nouns('attack', 'attack strike raid assault invasion'),
  ...nouns('attack', 'airstrike', { mode: 'aerial' }),
  ...nouns('attack', 'shelling bombardment', { mode: 'heavy-weapons' }),
  ...nouns('attack', 'bombing', { mode: 'explosives' }),
  ...nouns('attack', 'killing murder assassination', { roles: HARM }),
  ...nouns('attack', 'kidnapping abduction', { roles: HARM, mode: 'abduct' }),
]
