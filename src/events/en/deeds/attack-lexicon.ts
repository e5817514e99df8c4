/**
 * Verbs and nouns of attack.
 * In: nothing. Out: entries; what killed or hit nobody known is none.
 */
import type { Entry, Mode } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const ASSAULTS = words(
  `attack strike airstrike raid offensive assault invasion bombardment operation ambush incursion salvo bombing shelling
  shooting explosion blast`,
)

const SHOTS = words(
  `shell missile rocket mortar shot round artillery bullet torpedo grenade volley fire salvo gas`,
)

const FIGHTS = words(
  `fight fighting clash battle skirmish gunfight gunbattle firefight crossfire shootout shoot-out combat violence hostility exchange`,
)

const FIRED_AT = {
  ...towards('at', 'on', 'into', 'against', 'toward', 'towards', 'across', 'near'),
} as const

/** What kills by somebody's hand; an earthquake or a crash does not. */
const CAUSES = words(
  `attack strike airstrike raid bomb bombing blast explosion shelling shell missile rocket drone fire
  gunfire gunman attacker bomber militant rebel insurgent guerrilla mine ambush assault fighting clash
  mortar artillery bullet sniper assailant grenade crossfire bombardment shooting suicide`,
)

/** What is done to people, by or to somebody known. */
const VICTIMS = { needs: ['any'], victims: true } as const

/** What an attack was made with, and the mode that it has by it. */
export const MEANS_MODES: Readonly<Record<string, Mode>> = {
  suicide: 'suicide-attack',
  bomb: 'explosives',
  bombing: 'explosives',
  bomber: 'explosives',
  blast: 'explosives',
  explosion: 'explosives',
  mine: 'explosives',
  grenade: 'explosives',
  drone: 'drone',
  airstrike: 'aerial',
  air: 'aerial',
  warplane: 'aerial',
  plane: 'aerial',
  jet: 'aerial',
  aircraft: 'aerial',
  helicopter: 'aerial',
  missile: 'heavy-weapons',
  rocket: 'heavy-weapons',
  artillery: 'heavy-weapons',
  mortar: 'heavy-weapons',
  tank: 'heavy-weapons',
  shelling: 'heavy-weapons',
  gunman: 'firearms',
  gunfire: 'firearms',
  sniper: 'firearms',
  shooting: 'firearms',
  knife: 'primitive',
  stone: 'primitive',
}

/** Attacks by what was done. */
export const ATTACK_VERBS: readonly Entry[] = [
  ...verbs('attack', 'attack, raid, invade, assault, storm, ambush, besiege, overrun', {
    roles: { ...DOES, 'object/of': 'target' },
    needs: ['object'],
  }),
  ...verbs('attack', 'bombard, shell, pound, pummel', {
    needs: ['object'],
    mode: 'heavy-weapons',
  }),
  ...verbs('attack', 'bomb', { needs: ['object'], mode: 'explosives' }),
  ...verbs('attack', 'strike, hit', { amongThings: 'incident', strict: true }),
  ...verbs('attack', 'fire, lob, shoot, launch, rain, hurl', {
    objects: SHOTS,
    roles: FIRED_AT,
    needs: ['subject', 'on'],
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
  ...verbs('attack', 'come', {
    phrase: { under: ['fire', 'attack'] },
    roles: { subject: 'target', 'under/from': 'actor', from: 'actor' },
    needs: ['subject', 'from'],
    mode: 'firearms',
  }),
  ...verbs('attack', 'blow up', { mode: 'explosives' }),
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
  // With an enemy named, "with" is an ally.
  ...verbs('attack', 'fight, battle', {
    beside: 'against',
    roles: { subject: 'actor', with: 'actor', alongside: 'actor', against: 'target' },
    needs: ['subject', 'against'],
  }),
  ...verbs('attack', 'drive, rout, dislodge', {
    beside: 'from',
    victims: true,
    needs: ['any'],
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
  ...verbs('attack', 'blow up', {
    objects: words('himself herself themselves itself themselve'),
    roles: {
      subject: 'actor',
      outside: 'target',
      near: 'target',
      at: 'target',
      inside: 'target',
      in: 'target',
      'in/of': 'target',
      among: 'target',
    },
    needs: ['any'],
    mode: 'suicide-attack',
  }),
  ...verbs(
    'attack',
    'break out, erupt, flare up, flare, rage, resume, intensify, continue, ensue',
    {
      subjects: FIGHTS,
      roles: {
        between: 'actor',
        'subject/between': 'actor',
        'subject/with': 'actor',
        'subject/involving': 'actor',
        involving: 'actor',
      },
      needs: ['any'],
    },
  ),
  ...verbs('attack', 'kill, wound, injure, hurt', {
    phrase: { in: [...FIGHTS, ...ASSAULTS] },
    passive: true,
    victims: true,
    roles: {
      object: 'target',
      'in/by': 'actor',
      'in/with': 'actor',
      'in/possessor': 'actor',
      'in/modifier': 'actor',
      'in/between': 'actor',
    },
    needs: ['any'],
  }),
  ...verbs('attack', 'die', {
    phrase: { in: FIGHTS },
    victims: true,
    roles: {
      subject: 'target',
      'in/with': 'actor',
      'in/by': 'actor',
      'in/between': 'actor',
      'in/modifier': 'actor',
    },
    needs: ['any'],
  }),
  ...verbs('attack', 'rain, fall, land, slam, crash, explode, hit', {
    subjects: words('shell missile rocket mortar bomb grenade torpedo bullet'),
    roles: {
      subject: 'actor',
      'subject/from': 'actor',
      on: 'target',
      in: 'target',
      into: 'target',
      near: 'target',
      inside: 'target',
      object: 'target',
    },
    needs: ['any'],
    mode: 'heavy-weapons',
  }),
  ...verbs('attack', 'violate, break, breach, end', {
    objects: words('ceasefire cease-fire truce armistice'),
    roles: { ...towards('with'), within: 'target' },
    needs: ['subject'],
    only: 'held',
  }),
  ...verbs('attack', 'repel, repulse, beat back, fend off, beat off, thwart, drive back', {
    objects: [...ASSAULTS, 'attacker', 'invader'],
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/from': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject'],
    only: 'held',
  }),
  ...verbs('attack', 'demolish, raze, bulldoze, flatten, burn down, set fire, dynamite, level', {
    objects: words(
      `house home building village shop school mosque church farm hut market town settlement property
      office bridge camp post station embassy barracks depot warehouse factory hospital tower headquarters
      car bus truck plant`,
    ),
    roles: { ...DOES, 'object/of': 'target', 'object/in': 'target' },
    needs: ['any'],
  }),
  ...verbs(
    'attack',
    'hang, gun down, strangle, butcher, slaughter, decapitate, poison, torment, maim, drown',
    {
      ...VICTIMS,
    },
  ),
  ...verbs('attack', 'drop', {
    objects: ['bomb', 'napalm', 'explosive'],
    roles: towards('on', 'in', 'over', 'near'),
    needs: ['subject', 'on'],
    mode: 'aerial',
  }),
  ...verbs('attack', 'target, hammer, rocket, strafe, mortar, machine-gun, blitz, assail', {
    roles: DOES,
    needs: ['subject', 'object'],
    doer: 'armed',
  }),
  ...verbs('attack', 'engage', {
    phrase: { in: FIGHTS },
    roles: { subject: 'actor', with: 'target', 'in/with': 'target', 'in/between': 'actor' },
    needs: ['subject'],
  }),
  ...verbs('attack', 'defeat, rout, crush, overrun, annihilate, wipe out', {
    objects: words(
      'rebel guerrilla army force troop garrison militia insurgent militant unit battalion fighter',
    ),
    needs: ['subject'],
    only: 'held',
  }),
  ...verbs('attack', 'hold', {
    objects: ['hostage'],
    roles: DOES,
    needs: ['object'],
    mode: 'abduct',
  }),
  ...verbs('attack', 'retaliate, strike back, hit back', {
    only: 'held',
    roles: { subject: 'actor', against: 'target', at: 'target', on: 'target', 'for/by': 'target' },
    needs: ['subject', 'against'],
    doer: 'armed',
  }),
  ...verbs('attack', 'wage, conduct, prosecute', {
    objects: words('campaign war offensive insurgency'),
    modified: words('military bombing air terror guerrilla armed ground'),
    roles: towards('against', 'on', 'in'),
    needs: ['subject', 'against'],
  }),
  ...verbs('attack', 'launch, fire', {
    objects: words('airstrike strike raid'),
    roles: towards('on', 'against', 'at', 'in', 'into'),
    needs: ['subject', 'on'],
  }),
  ...verbs('attack', 'claim', {
    objects: ['responsibility'],
    roles: {
      subject: 'actor',
      'for/on': 'target',
      'object/for/on': 'target',
      'for/against': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs(
    'attack',
    'launch, mount, begin, start, resume, continue, intensify, step up, escalate, carry out, stage, conduct',
    {
      objects: words(
        'offensive raid assault bombardment invasion airstrike shelling bombing ambush incursion hostility',
      ),
      roles: {
        ...towards('on', 'against', 'into', 'at', 'in', 'of'),
        'object/in': 'target',
        'object/of': 'target',
        'against/in': 'target',
      },
      needs: ['subject'],
      doer: 'somebody',
    },
  ),
  ...verbs('attack', 'harm, abuse, mistreat, terrorise, terrorize, maul, kick, whip, flog, punch', {
    victims: true,
    needs: ['any'],
    doer: 'somebody',
    mode: 'beat',
  }),
  ...verbs(
    'attack',
    'hack, knife, slash, mow down, strike down, liquidate, exterminate, gas, snipe',
    {
      victims: true,
      needs: ['any'],
      doer: 'somebody',
    },
  ),
  ...verbs('attack', 'devastate, wreck, damage, blast, decimate, demolish, gut', {
    objects: words(
      `village town city building house home embassy consulate office base camp bridge school hospital church
      mosque plant pipeline airport port station ship boat tanker truck bus car convoy position market headquarters`,
    ),
    roles: { ...DOES, 'object/of': 'target', 'object/in': 'target', in: 'target' },
    needs: ['any'],
    doer: 'armed',
  }),
  ...verbs('attack', 'set ablaze, set alight, set afire, set fire', {
    roles: { ...DOES, to: 'target', 'to/of': 'target', 'to/in': 'target', 'object/of': 'target' },
    needs: ['any'],
    doer: 'somebody',
  }),
  ...verbs('attack', 'skirmish, tussle, scuffle, grapple', {
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    doer: 'somebody',
  }),
  ...verbs('attack', 'hold, take, seize', {
    objects: ['captive', 'hostage'],
    roles: { ...DOES, 'object/of': 'target' },
    needs: ['any'],
    mode: 'abduct',
  }),
  ...verbs('attack', 'snatch', { victims: true, needs: ['any'], mode: 'abduct' }),
  ...verbs('attack', 'drop, fire', {
    objects: words('bomb shell rocket missile grenade canister teargas gas bullet shot round'),
    roles: { ...towards('on', 'at', 'into', 'over'), 'do/object': 'target', 'object/at': 'target' },
    needs: ['any'],
    doer: 'somebody',
  }),
]

const HARM = { by: 'actor', possessor: 'target', of: 'target', modifier: 'target' } as const

/** Nouns of attack: told only with their parties, or as what another act answers. */
export const ATTACK_NOUNS: readonly Entry[] = [
  ...nouns('attack', 'attack raid assault invasion'),
  ...nouns('attack', 'strike', {
    except: words(
      'general hunger nationwide national rail transport teacher worker miner docker doctor nurse labour labor wildcat',
    ),
  }),
  ...nouns('attack', 'airstrike', { mode: 'aerial' }),
  ...nouns('attack', 'clash battle skirmish gunfight firefight gunbattle', {
    roles: { between: 'actor', by: 'actor' },
  }),
  ...nouns('attack', 'offensive ambush incursion', { both: true }),
  ...nouns('attack', 'shelling bombardment', { mode: 'heavy-weapons' }),
  ...nouns('attack', 'bombing', { mode: 'explosives' }),
  ...nouns('attack', 'killing murder assassination', { roles: HARM }),
  ...nouns('attack', 'kidnapping abduction capture', { roles: HARM, mode: 'abduct' }),
]
