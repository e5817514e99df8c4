/**
 * Verbs of aid and of working together.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const GIVEN = words(
  `aid assistance food arm weapon weaponry supply relief loan vaccine medicine fund funding grant dollar
  million billion truck tank aircraft helicopter missile ammunition equipment wheat grain rice oil help
  $ € £ credit rescue line package money relief blanket tent tonne ton package truckload planeload convoy help doctor rescuer peacekeeper engineer support shipment cash money jet dose kit team
  ambulance vehicle bus generator pump mask ventilator syringe uniform seed fertiliser clothing clothes boat`,
)

/** Who gets it, or where it is given. */
const FOR_WHOM = {
  ...towards('to', 'for', 'towards'),
  object: 'target',
  'to/from': 'target',
  'to/in': 'target',
  'for/in': 'target',
  'object/to/in': 'target',
  'object/for/in': 'target',
  in: 'target',
  'object/in': 'target',
  above: 'target',
} as const

/** What is given. */
export const AID_VERBS: readonly Entry[] = [
  ...verbs(
    'aid',
    `send, give, provide, supply, deliver, donate, grant, ship, extend, lend, airlift, approve, resume, rush,
    increase, fly, ferry, contribute, distribute, allocate, release, disburse, earmark, announce, hand over,
    transfer, offer, pour, pump, dispatch, drop, airdrop, parachute, channel, commit, award, present, truck,
    channel, transport, carry, bring, double`,
    { objects: GIVEN, roles: FOR_WHOM, needs: ['subject', 'to'] },
  ),
  ...verbs('aid', 'contribute', { roles: FOR_WHOM, needs: ['subject', 'to'] }),
  ...verbs('aid', 'fund, finance, subsidise, subsidize, bankroll, train, feed, bail out', {
    roles: { ...DOES, 'object/in': 'target', in: 'target' },
  }),
  ...verbs('aid', 'guard, escort, shelter', {
    roles: { ...DOES, 'object/from': 'target' },
    victims: true,
  }),
  ...verbs('aid', 'reach, arrive, touch down, land, dock', {
    subjects: words(
      'aid relief supply shipment convoy flight assistance rescuer doctor planeload shipload truckload consignment',
    ),
    roles: {
      'subject/from': 'actor',
      'subject/modifier': 'actor',
      'subject/possessor': 'actor',
      from: 'actor',
      object: 'target',
      in: 'target',
    },
    needs: ['from', 'object'],
  }),
  ...verbs('aid', 'send', {
    objects: words('rescuer doctor medic peacekeeper team observer monitor expert adviser'),
    roles: FOR_WHOM,
    needs: ['subject', 'to'],
  }),
  ...verbs('aid', 'receive, get, obtain', {
    objects: words(
      'aid assistance arm weapon loan vaccine grant relief help donation dollar million billion $ € £ money fund funding credit',
    ),
    roles: {
      subject: 'target',
      from: 'actor',
      'object/from': 'actor',
      'object/of/from': 'actor',
      'object/in/from': 'actor',
    },
    needs: ['subject', 'from'],
  }),
  ...verbs('aid', 'accept, shelter, admit, take in, house, accommodate, host, absorb, resettle', {
    objects: words('refugee exile evacuee migrant'),
    roles: { ...DOES, 'object/from': 'target', from: 'target' },
    needs: ['subject', 'object'],
  }),
  ...verbs('aid', 'arrive, land, deploy', {
    subjects: words('peacekeeper'),
    roles: { subject: 'actor', in: 'target', to: 'target', into: 'target' },
    needs: ['subject', 'in'],
  }),
  ...verbs('aid', 'protect, shield, defend', {
    victims: true,
    only: 'held',
    roles: { ...DOES, 'object/in': 'target', 'object/of': 'target' },
    doer: 'somebody',
  }),
  ...verbs('aid', 'come', {
    phrase: { to: words('aid rescue help assistance defence defense') },
    roles: { subject: 'actor', 'to/of': 'target', 'to/possessor': 'target' },
    needs: ['subject', 'to/of'],
    doer: 'somebody',
  }),
  ...verbs('aid', 'open', {
    objects: words('door hospital shelter camp'),
    roles: towards('to', 'for'),
    needs: ['subject', 'to'],
  }),
  ...verbs('aid', 'restructure, reschedule, reduce, ease', {
    objects: ['debt'],
    roles: { ...towards('of'), 'object/possessor': 'target', 'object/modifier': 'target' },
    needs: ['subject', 'of'],
    doer: 'somebody',
  }),
  ...verbs('aid', 'supply, provide, equip', {
    beside: 'with',
    roles: DOES,
  }),
  ...verbs('aid', 'grant, give, offer, provide', {
    objects: words('asylum refuge shelter sanctuary'),
    roles: { ...FOR_WHOM, 'to/of/from': 'target' },
    needs: ['any'],
  }),
  ...verbs('aid', 'forgive, cancel, write off', {
    objects: ['debt'],
    roles: { ...towards('to', 'by'), 'object/possessor': 'target', 'object/modifier': 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs('aid', 'rescue, help, assist, arm', { doer: 'somebody' }),
  ...verbs('aid', 'treat, evacuate', {
    victims: true,
    roles: { ...DOES, 'object/in': 'target', 'object/of/in': 'target', in: 'target' },
  }),
  ...verbs('aid', 'evacuate', { objects: words('wounded refugee civilian casualty') }),
]

/** What is done together, or exchanged. */
export const COOPERATE_VERBS: readonly Entry[] = [
  ...verbs('cooperate', 'cooperate, co-operate, collaborate', {
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    refused: 'reject',
  }),
  ...verbs('cooperate', 'extradite', { roles: towards('to'), needs: ['subject', 'to'] }),
  ...verbs('cooperate', 'hand over, turn over, surrender', {
    objects: words(
      `suspect fugitive criminal man woman terrorist evidence banker general agent spy smuggler bomber
      militant rebel killer hijacker dealer trafficker gunman murderer`,
    ),
    roles: towards('to'),
    needs: ['subject', 'to'],
  }),
  ...verbs('cooperate', 'share, exchange', {
    objects: words('intelligence information data evidence'),
    roles: towards('with'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'hold, conduct, stage, begin, start, launch, carry out', {
    objects: words('exercise maneuver manoeuvre drill patrol wargame'),
    roles: { subject: 'actor', with: 'target', 'object/with': 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'sell, export', { roles: towards('to'), needs: ['subject', 'to'] }),
  ...verbs('cooperate', 'buy, purchase, import', {
    strict: true,
    roles: { ...towards('from'), 'object/modifier': 'target' },
    needs: ['subject', 'from'],
  }),
  ...verbs('cooperate', 'invest', {
    roles: { subject: 'actor', in: 'target', 'object/in': 'target', 'in/in': 'target' },
    needs: ['subject', 'in'],
    doer: 'somebody',
  }),
  ...verbs('cooperate', 'work together, team up, band together', {
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'join', {
    objects: ['force', 'hand'],
    roles: towards('with'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'increase, expand, boost, begin, start, resume, restart, step up, double', {
    objects: words('import export trade purchase sale shipment commerce flight'),
    roles: { subject: 'actor', ...towards('from', 'to', 'with', 'of') },
    needs: ['subject', 'with'],
    doer: 'somebody',
    mutual: true,
  }),
  ...verbs('cooperate', 'begin, start, resume, restart, expand, increase, deepen, step up', {
    objects: words('cooperation collaboration co-operation'),
    roles: { ...towards('with'), within: 'target' },
    needs: ['subject', 'with'],
    doer: 'somebody',
    mutual: true,
  }),
  ...verbs('cooperate', 'begin, start, resume, continue', {
    doing: words('export import sell buy trade'),
    beside: 'do',
    roles: { subject: 'actor', 'do/to': 'target', 'do/from': 'target', 'do/with': 'target' },
    needs: ['subject', 'do/to'],
  }),
  ...verbs('cooperate', 'take', {
    objects: ['part'],
    phrase: { in: words('exercise drill manoeuvre maneuver patrol wargame') },
    roles: {
      subject: 'actor',
      with: 'target',
      alongside: 'target',
      'in/with': 'target',
      'in/alongside': 'target',
    },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'participate, join', {
    phrase: { in: words('exercise drill manoeuvre maneuver patrol wargame') },
    roles: { ...DOES, with: 'target', alongside: 'target', 'in/with': 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('cooperate', 'give, pass, provide, supply, hand over, pass on, offer, send', {
    objects: words('intelligence information evidence dossier file record'),
    roles: { ...towards('to', 'with'), object: 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs('cooperate', 'open, build, set up', {
    objects: words('office branch factory plant pipeline refinery'),
    roles: { subject: 'actor', in: 'target', 'object/in': 'target', with: 'target' },
    needs: ['subject', 'in'],
    doer: 'somebody',
  }),
]
