/**
 * Verbs of goodwill: agreement, signature, support, praise, aid, apology, working together.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const TIES = words('tie relation link embassy consulate contact partnership alliance')
const PACTS = words(
  `accord agreement treaty pact deal protocol memorandum contract convention communique declaration
  charter document compact statement truce ceasefire cease-fire`,
)
const GIVEN = words(
  `aid assistance food arm weapon weaponry supply relief loan vaccine medicine fund funding grant dollar
  million billion truck tank aircraft helicopter missile ammunition equipment wheat grain rice oil help
  $ € £ credit rescue line package money relief blanket tent tonne ton package truckload planeload convoy help doctor rescuer peacekeeper engineer support shipment cash money jet dose kit team`,
)
const LET = words('return entry access passage visit inspection release resumption departure deployment')
const CREDIT = words(
  `support solidarity backing gratitude appreciation thanks condolence sympathy confidence praise admiration
  blessing endorsement`,
)

const AGREEMENTS: readonly Entry[] = [
  ...verbs('agree', 'agree', {
    roles: {
      subject: 'actor',
      with: 'target',
      'to/with': 'target',
      'to/by': 'target',
      'on/with': 'target',
      'do/to': 'target',
      'do/with': 'target',
      'do/object/to': 'target',
      within: 'target',
    },
    needs: ['subject', 'with'],
    mutual: true,
    doer: 'somebody',
  }),
  ...verbs('agree', 'agree, promise, pledge, vow, offer, undertake', {
    beside: 'do',
    roles: {
      subject: 'actor',
      with: 'target',
      'do/to': 'target',
      'do/with': 'target',
      'do/object/to': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'promise, pledge, vow, offer, undertake, volunteer', {
    roles: {
      subject: 'actor',
      to: 'target',
      'object/to': 'target',
      'object/for': 'target',
      'do/object': 'target',
      'do/to': 'target',
      'do/with': 'target',
      object: 'target',
      within: 'target',
    },
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'accept', {
    objects: words('offer proposal plan formula invitation deal term condition demand request ceasefire'),
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/from': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      with: 'target',
      within: 'target',
    },
    needs: ['subject', 'with'],
    refused: 'reject',
  }),
  ...verbs('agree', 'allow, permit', {
    only: 'planned',
    objects: LET,
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/by': 'target',
      'object/to': 'target',
      within: 'target',
    },
    needs: ['subject', 'object/of'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'comply, abide, cooperate', {
    only: 'planned',
    roles: { subject: 'actor', with: 'target', by: 'target', 'with/by': 'target', within: 'target' },
    needs: ['subject', 'with'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'offer, make', {
    objects: words('concession'),
    roles: { ...towards('to'), within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('sign', 'sign, ratify, conclude, initial, finalise, finalize, seal', {
    objects: PACTS,
    roles: {
      ...towards('with', 'between'),
      'do/object': 'target',
      'do/to': 'target',
      'object/do/object': 'target',
      'object/do/to': 'target',
      'object/do/with': 'target',
    },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('sign', 'reach, strike', {
    objects: words('accord agreement deal pact truce'),
    roles: towards('with', 'between'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
]

const SUPPORTS: readonly Entry[] = [
  ...verbs(
    'support',
    `restore, establish, resume, normalise, normalize, re-establish, reestablish, open, upgrade, strengthen,
    forge, renew`,
    {
      objects: TIES,
      roles: { ...towards('with', 'in', 'to'), 'object/modifier': 'target' },
      needs: ['subject', 'with'],
      mutual: true,
    },
  ),
  ...verbs('support', 'recognise, recognize', { refused: 'reject', doer: 'somebody' }),
  ...verbs('support', 'support, back, endorse', {
    roles: {
      ...DOES,
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/for': 'target',
    },
    doer: 'somebody',
  }),
  ...verbs('support', 'defend, champion', {
    roles: { ...DOES, 'object/possessor': 'target', 'object/modifier': 'target' },
    doer: 'somebody',
  }),
  ...verbs('support', 'express, voice, give, lend, offer, declare, extend, reiterate, reaffirm, pledge', {
    objects: CREDIT,
    roles: {
      ...towards('for', 'to', 'with'),
      'for/possessor': 'target',
      'object/for/possessor': 'target',
      'object/for/modifier': 'target',
      'object/for/by': 'target',
      object: 'target',
    },
    needs: ['subject', 'for'],
  }),
  ...verbs('praise', 'praise, laud, hail, commend, applaud, congratulate, thank, compliment', {
    roles: { ...DOES, 'object/by': 'target', 'object/possessor': 'target', 'object/modifier': 'target' },
    doer: 'somebody',
  }),
  ...verbs('praise', 'welcome', {
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'object/by'],
    doer: 'somebody',
  }),
]

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

const AIDS: readonly Entry[] = [
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
  ...verbs('aid', 'guard, protect, escort, shelter', {
    roles: { ...DOES, in: 'target', 'object/in': 'target', 'object/from': 'target' },
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

const APOLOGIES: readonly Entry[] = [
  ...verbs('apologise', 'apologise, apologize', {
    roles: { subject: 'actor', to: 'target', 'for/of': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('apologise', 'express, voice, offer, issue, make', {
    objects: words('regret apology remorse'),
    roles: { ...towards('to', 'for', 'over'), within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
]

const COOPERATIONS: readonly Entry[] = [
  ...verbs('cooperate', 'cooperate, co-operate, collaborate', {
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    refused: 'reject',
  }),
  ...verbs('cooperate', 'extradite, hand over', { roles: towards('to'), needs: ['subject', 'to'] }),
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

/** Verbs of goodwill. */
export const GOODWILL_VERBS: readonly Entry[] = [
  ...AGREEMENTS,
  ...SUPPORTS,
  ...AIDS,
  ...APOLOGIES,
  ...COOPERATIONS,
]
