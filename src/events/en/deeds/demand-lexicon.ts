/**
 * Verbs of demand and request.
 * In: nothing. Out: entries. `that` is who is to do it, `within` whoever is named in what it is about.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const DEMANDED = {
  'object/by': 'target',
  'object/from': 'target',
  from: 'target',
  of: 'target',
  'object/of': 'target',
  'object/to': 'target',
  that: 'target',
  'object/possessor': 'target',
  'object/modifier': 'target',
  within: 'target',
} as const

const ASKED_NOUNS = words(
  `help aid assistance support loan asylum extradition mediation permission meeting talk troop backing
  protection explanation apology clarification access release return end halt withdrawal`,
)

/** Demands, requests, appeals. */
export const DEMAND_VERBS: readonly Entry[] = [
  ...verbs('demand', 'demand', {
    roles: { subject: 'actor', ...DEMANDED },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('demand', 'insist, request, stipulate', {
    beside: 'that',
    subjunctive: true,
    roles: { subject: 'actor', that: 'target', within: 'target' },
    needs: ['subject', 'that'],
    doer: 'somebody',
  }),
  ...verbs('demand', 'insist', {
    beside: 'on',
    roles: {
      subject: 'actor',
      'on/by': 'target',
      'on/of': 'target',
      'on/from': 'target',
      'on/possessor': 'target',
      'on/modifier': 'target',
    },
    needs: ['subject', 'on/by'],
    doer: 'somebody',
  }),
  ...verbs('demand', 'require, command, compel, forbid', {
    needs: ['subject', 'object'],
    beside: 'do',
    doer: 'official',
  }),
  ...verbs('demand', 'set, lay down, impose, attach', {
    objects: words('condition precondition'),
    roles: {
      ...towards('for', 'on', 'to'),
      'for/with': 'target',
      'for/of/with': 'target',
      'object/for/with': 'target',
      'object/for/of/with': 'target',
      within: 'target',
    },
    needs: ['subject', 'for'],
    doer: 'somebody',
  }),
  ...verbs('demand', 'order, instruct, command', { needs: ['subject', 'object'], beside: 'do' }),
  ...verbs('demand', 'tell', { needs: ['subject', 'object'], beside: 'do' }),
  ...verbs('demand', 'issue, make, reiterate, repeat, renew, present', {
    objects: words('demand reminder order injunction'),
    roles: {
      ...towards('to', 'on', 'for'),
      'object/that': 'target',
      that: 'target',
      'object/for/by': 'target',
    },
    needs: ['subject', 'to'],
  }),
  ...verbs('request', 'urge, implore, beseech, exhort, press, pressure, encourage', {
    needs: ['subject', 'object'],
  }),
  ...verbs('request', 'urge', {
    beside: 'that',
    roles: { subject: 'actor', that: 'target' },
    needs: ['subject', 'that'],
  }),
  ...verbs(
    'request',
    'ask, lobby, invite, advise, challenge, beg, counsel, entreat, request, petition',
    {
      needs: ['subject', 'object'],
      beside: 'do',
    },
  ),
  ...verbs('request', 'want', {
    beside: 'do',
    roles: { subject: 'actor', object: 'target', that: 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('request', 'want', {
    beside: 'that',
    roles: { subject: 'actor', that: 'target' },
    needs: ['subject', 'that'],
    doer: 'somebody',
  }),
  ...verbs('request', 'propose, suggest, recommend, ask', {
    beside: 'that',
    subjunctive: true,
    roles: { subject: 'actor', that: 'target', to: 'target' },
    needs: ['subject', 'that'],
    doer: 'somebody',
  }),
  ...verbs('request', 'plead, beg', {
    beside: 'with',
    roles: { subject: 'actor', with: 'target' },
    needs: ['subject', 'with'],
    doer: 'somebody',
  }),
  ...verbs('request', 'press, push, campaign, plead, clamour, clamor, lobby', {
    beside: 'for',
    roles: {
      ...DOES,
      'for/by': 'target',
      'for/from': 'target',
      'for/in': 'target',
      'for/with': 'target',
      'for/possessor': 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('request', 'put, exert, apply, bring, increase, step up, keep up', {
    objects: ['pressure'],
    roles: { ...towards('on'), 'object/do/object': 'target' },
    needs: ['subject', 'on'],
    doer: 'somebody',
  }),
  ...verbs('request', 'urge, counsel, advise', {
    objects: words('restraint calm caution moderation patience'),
    roles: { ...towards('on', 'from', 'by', 'in'), within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('request', 'ask', {
    beside: 'for',
    roles: { ...DOES, 'for/from': 'target', from: 'target' },
    needs: ['subject', 'object'],
  }),
  ...verbs('request', 'call', {
    beside: 'on',
    roles: { subject: 'actor', on: 'target' },
    needs: ['subject', 'on'],
  }),
  ...verbs('request', 'call', {
    beside: 'upon',
    roles: { subject: 'actor', upon: 'target' },
    needs: ['subject', 'upon'],
  }),
  ...verbs('request', 'call', {
    beside: 'for',
    roles: {
      subject: 'actor',
      'for/by': 'target',
      'for/from': 'target',
      'for/possessor': 'target',
      'for/against': 'target',
      'for/with': 'target',
      'for/between': 'target',
      for: 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('request', 'appeal', {
    roles: {
      subject: 'actor',
      to: 'target',
      'for/from': 'target',
      'for/with': 'target',
      'for/in': 'target',
      'for/by': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('request', 'request, seek', {
    objects: ASKED_NOUNS,
    roles: {
      ...towards('from', 'of', 'by'),
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'from'],
  }),
  ...verbs('request', 'make, submit, issue', {
    objects: words('request appeal plea call'),
    roles: { ...towards('to', 'on'), 'object/for/from': 'target' },
    needs: ['subject', 'to'],
  }),
]
