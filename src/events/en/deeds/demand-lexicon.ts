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
    needs: ['subject', 'that'],
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
  ...verbs('request', 'ask, lobby', { needs: ['subject', 'object'], beside: 'do' }),
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
      for: 'target',
    },
    needs: ['subject', 'for'],
  }),
  ...verbs('request', 'appeal', {
    roles: { subject: 'actor', to: 'target', 'for/from': 'target' },
    needs: ['subject', 'to'],
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
