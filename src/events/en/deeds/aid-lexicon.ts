/**
 * Verbs of aid and of working together.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const GIVEN = words(
  `aid assistance food arm weapon weaponry supply relief loan vaccine medicine fund funding grant dollar
  million billion truck tank aircraft helicopter missile ammunition equipment wheat grain rice oil help
  $ € £ credit rescue line package money relief blanket tent tonne ton package truckload planeload convoy help doctor rescuer peacekeeper engineer support shipment cash money jet dose kit team`,
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
} as const

/** What is given. */
export const AID_VERBS: readonly Entry[] = [
  ...verbs(
    'aid',
    `send, give, provide, supply, deliver, donate, grant, ship, extend, lend, airlift, approve, resume, rush,
    increase, fly, ferry, contribute, distribute, allocate, release, disburse, earmark, announce, hand over,
    transfer, offer, pour, pump, dispatch`,
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
  ...verbs('aid', 'reach, arrive', {
    subjects: words('aid relief supply shipment convoy flight assistance rescuer doctor'),
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
    objects: words('aid assistance arm weapon loan vaccine grant relief help donation'),
    roles: { subject: 'target', from: 'actor', 'object/from': 'actor' },
    needs: ['subject', 'from'],
  }),
  ...verbs('aid', 'accept, shelter, admit', { objects: words('refugee exile evacuee') }),
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
      'suspect fugitive criminal man woman terrorist evidence banker general agent spy smuggler',
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
    roles: { ...towards('from'), 'object/modifier': 'target' },
    needs: ['subject', 'from'],
  }),
]
