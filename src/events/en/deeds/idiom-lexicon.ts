/**
 * Phrases whose verb says little: "took aim at", "gave way to", "slammed the door on".
 * In: nothing. Out: entries. A phrase is written as verb, noun or particle, preposition; the other side
 * stands after the preposition, or owns what stands there.
 *   Tovia  took  aim  at  Belrus 's  plan          Tovia  gave  way  to  Belrus
 *   actor              target                      actor             target
 */
import type { Entry } from '../../acts/lexicon.ts'
import type { ActType, Role } from '../../types.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const UNDER = ['', '/possessor', '/modifier', '/by', '/of', '/from', '/with', '/in']

/** The target after the preposition, or whoever what stands there is of. */
function after(preposition: string): Readonly<Record<string, Role>> {
  const paths = UNDER.flatMap((path) => [`${preposition}${path}`, `object/${preposition}${path}`])
  return {
    subject: 'actor',
    ...Object.fromEntries(paths.map((path) => [path, 'target' as const])),
  }
}

/** "take aim at" with a noun for its object, written one after the other. */
function phrases(type: ActType, text: string, more: Partial<Entry> = {}): readonly Entry[] {
  return text.split(',').flatMap((written) => {
    const [lemma = '', noun = '', preposition = ''] = written.trim().split(/\s+/)
    return verbs(type, lemma, {
      objects: [noun],
      strict: true,
      roles: after(preposition),
      needs: ['subject', preposition],
      doer: 'somebody',
      ...more,
      name: written.trim(),
    })
  })
}

/** "cave in to" with a particle or adverb right after the verb. */
function turns(type: ActType, text: string, more: Partial<Entry> = {}): readonly Entry[] {
  return text.split(',').flatMap((written) => {
    const [lemma = '', particle = '', preposition = ''] = written.trim().split(/\s+/)
    return verbs(type, lemma, {
      particle,
      beside: preposition,
      strict: true,
      roles: after(preposition),
      needs: ['subject'],
      doer: 'somebody',
      ...more,
      name: written.trim(),
    })
  })
}

const JAILS = words('prison jail custody court cell detention dungeon')
const MISSILES = words('rocket missile shell bomb drone mortar artillery torpedo projectile')

/** Phrases of words. */
export const IDIOMS: readonly Entry[] = [
  ...phrases(
    'accuse',
    `take aim at, point finger at, heap scorn on, pour scorn on, heap blame on, vent anger at, vent fury at,
    vent anger on, vent frustration at, level criticism at, aim criticism at, direct criticism at, cast blame on,
    lay blame on, put blame on, pin blame on, place blame on, shift blame onto, shift blame to, find fault with,
    pick quarrel with, cast doubt on, sound alarm over, sound alarm about, raise alarm over, raise alarm about,
    raise concern about, raise concern over, raise concern with, raise question about, take umbrage at,
    take swipe at, take potshot at, turn fire on, train fire on, hurl accusation at, hurl insult at,
    trade barb with, trade accusation with, trade insult with, cry foul over, sound warning about`,
    { mode: 'disapprove' },
  ),
  ...turns(
    'accuse',
    `hit back at, fire back at, snap back at, react angrily to, react furiously to, react sharply to,
    respond angrily to, react coolly to, cry foul over, speak ill of`,
    { mode: 'disapprove' },
  ),
  ...phrases('threaten', 'rattle sabre at, rattle saber at, serve notice on, shake fist at'),
  ...verbs('threaten', 'stand, sit', {
    particle: 'idly',
    only: 'refused',
    roles: { subject: 'actor', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...phrases(
    'reject',
    `slam door on, shut door on, close door on, slam door to, pour water on, turn back on, turn ear to,
    throw cold on, give shrift to, cast veto on, place veto on, wield veto against, use veto against,
    use veto on, exercise veto on, cast veto against`,
  ),
  ...verbs('reject', 'use, wield, exercise, cast', {
    objects: ['veto'],
    strict: true,
    roles: { subject: 'actor', 'do/object/possessor': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...turns('reject', 'look askance at'),
  ...verbs('reject', 'let', {
    only: 'refused',
    roles: { ...DOES, 'object/modifier': 'target', 'object/from': 'target', that: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'keep', {
    beside: 'from',
    strict: true,
    victims: true,
    roles: DOES,
    needs: ['subject', 'object'],
    doer: 'official',
  }),
  ...verbs('reject', 'turn away, turn back, send away', {
    victims: true,
    roles: { ...DOES, 'object/from': 'target' },
    needs: ['subject', 'object'],
    doer: 'official',
  }),
  ...verbs('reject', 'bar, ban, block, prevent, stop, forbid', {
    victims: true,
    doing: words('enter reenter re-enter return visit land come travel attend meet cross'),
    beside: 'do',
    needs: ['subject', 'object'],
    doer: 'official',
  }),
  ...turns('agree', 'sign up to, sign on to'),
  ...turns(
    'apologise',
    `give way to, cave in to, give in to, back down over, back down on, back down to, bow down to,
    knuckle under to, say sorry to, own up to`,
  ),
  ...verbs('apologise', 'bow, yield, succumb, relent, capitulate', {
    beside: 'to',
    only: 'held',
    strict: true,
    roles: after('to'),
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('sign', 'shake', {
    objects: ['hand'],
    beside: 'on',
    strict: true,
    roles: towards('with'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('support', 'take', {
    objects: ['side', 'part'],
    strict: true,
    roles: { subject: 'actor', 'object/possessor': 'target', 'object/of': 'target' },
    needs: ['subject', 'object/of'],
    doer: 'somebody',
  }),
  ...phrases(
    'support',
    `give backing to, give nod to, throw weight behind, put weight behind, sing praise of, lend support to,
    lend weight to, show solidarity with, make common with, have confidence in, show confidence in`,
  ),
  ...phrases(
    'request',
    `make plea to, issue plea to, send plea to, hold hand to, knock door of, seek help from, seek aid from`,
  ),
  ...verbs('request', 'turn, look', {
    beside: 'to',
    phrase: {
      for: words(
        `help aid support assistance protection loan money arm weapon relief mediation advice backing guidance
        fund funding troop rescue guarantee`,
      ),
    },
    strict: true,
    roles: { subject: 'actor', to: 'target' },
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
  ...verbs('request', 'seek, solicit, request', {
    roles: { subject: 'actor', from: 'target', 'object/from': 'target' },
    strict: true,
    needs: ['subject', 'from'],
    doer: 'somebody',
  }),
  ...verbs('request', 'like', {
    beside: 'do',
    strict: true,
    roles: { subject: 'actor', object: 'target', that: 'target' },
    needs: ['subject', 'object'],
    doer: 'official',
  }),
  ...phrases(
    'aid',
    'foot bill for, pick tab for, lend hand to, give hand to, give shelter to, take care of',
  ),
  ...verbs('aid', 'throw, fling, open', {
    objects: words('border frontier door gate'),
    strict: true,
    roles: { subject: 'actor', 'to/from': 'target', 'to/possessor': 'target', to: 'target' },
    needs: ['subject', 'to'],
    doer: 'official',
  }),
  ...verbs('aid', 'pump, pour, plough, plow, inject, pay', {
    objects: words('million billion money dollar euro cash fund $ € £ aid sum'),
    beside: 'into',
    strict: true,
    roles: { subject: 'actor', into: 'target', 'into/in': 'target', 'into/possessor': 'target' },
    needs: ['subject', 'into'],
    doer: 'official',
  }),
  ...verbs('aid', 'deposit, place', {
    objects: words('million billion money dollar euro cash fund $ € £'),
    beside: 'in',
    strict: true,
    roles: {
      subject: 'actor',
      'in/possessor': 'target',
      'in/of': 'target',
      'in/modifier': 'target',
      in: 'target',
    },
    needs: ['subject', 'in'],
    doer: 'official',
  }),
  ...verbs('cooperate', 'send, fly, return, deliver, hand, ship', {
    beside: 'do',
    doing: ['stand', 'face', 'serve', 'answer'],
    strict: true,
    roles: { subject: 'actor', to: 'target' },
    needs: ['subject', 'to'],
    doer: 'official',
  }),
  ...verbs('cooperate', 'supply, export, pump, pipe, sell, deliver, ship, sends', {
    objects: words('gas oil electricity coal uranium fuel power petrol diesel'),
    roles: towards('to'),
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
  ...verbs('cooperate', 'sail, patrol, train, exercise, work, fly, drill', {
    particle: 'together',
    strict: true,
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'open, set up, launch, create, build, establish, run', {
    modified: ['joint'],
    objects: words(
      'post centre center venture station project company base force commission school fund plant observatory',
    ),
    strict: true,
    roles: { subject: 'actor', with: 'target', 'object/with': 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('expel', 'tell, order, ask, give, instruct', {
    objects: words('ambassador envoy diplomat consul attaché attache staff official correspondent'),
    beside: 'do',
    doing: ['leave', 'depart', 'pack', 'quit', 'go'],
    needs: ['subject', 'object'],
    doer: 'official',
    mode: 'expel',
  }),
  ...verbs('expel', 'throw, kick, drum, boot, expel, eject, turf', {
    passive: true,
    strict: true,
    roles: { object: 'target', subject: 'actor', 'out of': 'actor', of: 'actor', from: 'actor' },
    needs: ['object', 'from'],
    mode: 'expel',
  }),
  ...verbs('recall', 'pull, bring, call, fly, order, withdraw', {
    objects: words('ambassador envoy consul attaché attache diplomat'),
    strict: true,
    roles: {
      subject: 'actor',
      'out of': 'target',
      of: 'target',
      from: 'target',
      'object/in': 'target',
    },
    needs: ['subject', 'from'],
    doer: 'official',
    mode: 'withdraw',
  }),
  ...['to', 'into', 'in', 'off to', 'behind'].flatMap((preposition) =>
    verbs('detain', 'haul, drag, throw, toss, march, cart, lock, clap, bundle', {
      phrase: { [preposition]: [...JAILS, 'bar', 'station'] },
      needs: ['any'],
      victims: true,
    }),
  ),
  ...verbs(
    'detain',
    'drag away, take away, lead away, haul away, drag off, cart off, take off, whisk away',
    {
      needs: ['subject', 'object'],
      victims: true,
      doer: 'official',
    },
  ),
  ...verbs('attack', 'seize, grab, snatch, capture', {
    needs: ['subject', 'object'],
    victims: true,
    doer: 'crowd',
    mode: 'abduct',
  }),
  ...verbs('attack', 'use, take', {
    phrase: { as: ['shield', 'hostage'] },
    needs: ['subject', 'object'],
    victims: true,
    mode: 'abduct',
  }),
  ...['out of', 'from'].flatMap((preposition) => [
    ...verbs('attack', 'drive, chase, hound, force, uproot', {
      beside: preposition,
      strict: true,
      roles: { ...DOES, [`${preposition}/in`]: 'target' },
      needs: ['subject', 'object'],
      victims: true,
      doer: 'armed',
    }),
    ...verbs('expel', 'force, drive, push, order, throw, kick, hound', {
      beside: preposition,
      strict: true,
      roles: DOES,
      needs: ['subject', 'object'],
      doer: 'official',
      mode: 'expel',
    }),
  ]),
  ...verbs('expel', 'order, tell', {
    objects: words(
      `inspector monitor adviser journalist reporter observer peacekeeper missionary national citizen member
      worker delegation mission agency group`,
    ),
    beside: 'do',
    doing: ['leave', 'depart', 'quit', 'go'],
    strict: true,
    needs: ['subject', 'object'],
    doer: 'official',
    mode: 'expel',
  }),
  ...verbs('release', 'hold', {
    objects: ['fire'],
    strict: true,
    roles: { subject: 'actor' },
    needs: ['subject'],
    doer: 'somebody',
    mode: 'ceasefire',
  }),
  ...verbs('aid', 'deliver, supply, donate, hand over, lend, provide', {
    objects: words(
      `squadron fighter plane tank gun rifle missile rocket ammunition warship boat submarine frigate radar battery
      shell helicopter gunship howitzer carrier jet weapon`,
    ),
    roles: towards('to'),
    needs: ['subject', 'to'],
    doer: 'official',
  }),
  ...verbs('detain', 'lock up', { needs: ['any'], victims: true, doer: 'official' }),
  ...verbs('attack', 'slam, smash, crash, plough, plow, land, fall, rain, strike, explode', {
    subjects: MISSILES,
    strict: true,
    roles: {
      subject: 'actor',
      'subject/from': 'actor',
      'subject/by': 'actor',
      ...Object.fromEntries(
        ['into', 'on', 'in', 'near', 'onto', 'inside'].map((each) => [each, 'target' as const]),
      ),
    },
    needs: ['into'],
  }),
  ...verbs('release', 'let', {
    only: 'held',
    particle: 'through',
    victims: true,
    roles: { ...DOES, 'object/of': 'target' },
    needs: ['subject', 'object'],
    doer: 'official',
    mode: 'access',
  }),
]
