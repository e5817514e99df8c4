/**
 * English phrases of contact: a verb with a noun, particle or preposition that only together tell one.
 * In: nothing. Out: entries. "had a word with", "picked up the phone to", "was back from Karsk". To add one:
 * a line here, lines in `contact-phrases.corpus.txt`.
 */
import type { Entry } from '../acts/lexicon.ts'
import { ENVOYS } from './contact-verbs-lexicon.ts'

const BOTH = { subject: 'participant', with: 'participant' } as const
const EITHER = { ...BOTH, 'object/with': 'participant' } as const

/** Entries of several verbs that share a frame. */
function verbs(
  lemmas: string,
  type: Entry['type'],
  frame: Pick<Entry, 'roles'> & Partial<Entry>,
): readonly Entry[] {
  const words = [frame.particle, ...(frame.objects ?? []).slice(0, 1), frame.beside]
  const rest = words.filter((each) => each !== undefined).join(' ')
  return lemmas
    .split(' ')
    .map((lemma) => ({ name: `${lemma} ${rest || 'somebody'}, of ${type}`, lemma, type, ...frame }))
}

const TIME_SPANS = ['hour', 'minute', 'moment', 'half', 'evening', 'morning', 'afternoon']
const GREETING = [
  'congratulate',
  'thank',
  'wish',
  'offer',
  'express',
  'console',
  'reassure',
  'tell',
  'ask',
  'warn',
  'inform',
]
const STAYS = ['day', 'week', 'night', 'hour', 'weekend', 'evening', 'month', 'morning']

const MEETINGS: readonly Entry[] = [
  ...verbs('sit stand', 'meeting', {
    roles: { subject: 'participant', opposite: 'participant' },
    channel: 'in-person',
    beside: 'opposite',
    together: true,
    personal: true,
  }),
  ...verbs('have', 'meeting', { roles: EITHER, objects: TIME_SPANS, personal: true }),
  ...verbs('sit', 'meeting', {
    roles: BOTH,
    channel: 'in-person',
    particle: 'together',
    together: true,
    personal: true,
  }),
  ...verbs('have', 'meeting', {
    roles: { subject: 'host', object: 'visitor' },
    phrase: { to: ['dinner', 'lunch', 'breakfast', 'supper', 'tea'] },
    personal: true,
  }),
  ...verbs('reconvene regroup', 'meeting', { roles: BOTH, together: true, lacks: 'object' }),
  ...verbs('put', 'contact', {
    roles: BOTH,
    objects: ['head'],
    particle: 'together',
    together: true,
  }),
  ...verbs('give grant', 'meeting', {
    roles: { subject: 'host', object: 'visitor' },
    objects: TIME_SPANS,
    personal: true,
  }),
  ...verbs('run bump', 'meeting', {
    roles: { subject: 'participant', into: 'participant' },
    channel: 'in-person',
    beside: 'into',
    personal: true,
  }),
  ...verbs('cross', 'meeting', {
    roles: EITHER,
    objects: ['path'],
    together: true,
    personal: true,
  }),
  ...verbs('come stand', 'meeting', {
    roles: BOTH,
    channel: 'in-person',
    particle: 'face',
    together: true,
    personal: true,
  }),
  ...verbs('take', 'meeting', {
    roles: { subject: 'visitor', of: 'host', 'object/of': 'host' },
    channel: 'in-person',
    objects: ['leave'],
    personal: true,
  }),
  ...verbs('bid say', 'meeting', {
    roles: { subject: 'participant', object: 'participant', to: 'participant' },
    channel: 'in-person',
    objects: ['farewell', 'goodbye'],
    personal: true,
  }),
  ...verbs('closet', 'meeting', {
    roles: { object: 'participant', with: 'participant' },
    channel: 'in-person',
    beside: 'with',
  }),
  ...verbs('drop', 'meeting', {
    roles: { subject: 'visitor', on: 'host' },
    channel: 'in-person',
    particle: 'in',
    beside: 'on',
    personal: true,
  }),
  ...verbs('encounter buttonhole entertain fete', 'meeting', {
    roles: { subject: 'participant', object: 'participant' },
    channel: 'in-person',
    personal: true,
  }),
  ...verbs('visit', 'meeting', {
    roles: BOTH,
    channel: 'in-person',
    beside: 'with',
    lacks: 'object',
    personal: true,
  }),
  ...verbs('play', 'meeting', {
    roles: { subject: 'host', to: 'visitor', 'object/to': 'visitor' },
    objects: ['host'],
  }),
  ...verbs('bring', 'meeting', {
    roles: { object: 'participant' },
    particle: 'together',
    subjects: [
      'meeting',
      'summit',
      'session',
      'dinner',
      'lunch',
      'gathering',
      'conference',
      'talk',
    ],
  }),
]

const CALLS: readonly Entry[] = [
  ...verbs('get jump hop', 'call', {
    roles: {
      subject: 'initiator',
      to: 'participant',
      with: 'participant',
      'on/to': 'participant',
      'on/with': 'participant',
    },
    channel: 'phone',
    phrase: { on: ['phone', 'telephone', 'line', 'call'] },
    personal: true,
  }),
  ...verbs('pick', 'call', {
    roles: { subject: 'initiator', to: 'participant', 'object/to': 'participant' },
    channel: 'phone',
    particle: 'up',
    objects: ['phone', 'telephone', 'receiver'],
    personal: true,
  }),
  ...verbs('have get', 'call', {
    roles: { subject: 'participant', object: 'participant' },
    channel: 'phone',
    phrase: { on: ['phone', 'telephone', 'line'] },
    personal: true,
  }),
  ...verbs('get', 'call', {
    roles: { subject: 'initiator', to: 'participant' },
    channel: 'phone',
    particle: 'through',
    beside: 'to',
    personal: true,
  }),
  ...verbs('dial buzz', 'call', {
    roles: { subject: 'initiator', object: 'participant' },
    channel: 'phone',
    personal: true,
  }),
  ...verbs('return', 'call', {
    roles: {
      subject: 'participant',
      'object/possessor': 'participant',
      'object/from': 'participant',
    },
    channel: 'phone',
    objects: ['call'],
  }),
  ...verbs('call phone telephone ring', 'call', {
    roles: { subject: 'initiator', 'do/object': 'participant', 'do/to': 'participant' },
    channel: 'phone',
    doing: GREETING,
    personal: true,
  }),
  ...verbs('express convey offer extend', 'call', {
    roles: { subject: 'participant', to: 'participant', 'object/to': 'participant' },
    carried: true,
  }),
  ...verbs('hang', 'call', {
    roles: { subject: 'participant', on: 'participant' },
    channel: 'phone',
    particle: 'up',
    personal: true,
  }),
  ...verbs('link connect hook', 'call', { roles: BOTH, together: true, carried: true }),
  ...verbs('use', 'call', {
    roles: { subject: 'initiator', 'do/object': 'participant' },
    channel: 'phone',
    objects: ['hotline'],
  }),
]

const LETTERS: readonly Entry[] = [
  ...verbs('write', 'letter', {
    roles: { subject: 'initiator', 'do/object': 'participant' },
    channel: 'letter',
    doing: GREETING,
    lacks: 'to',
    personal: true,
  }),
  ...verbs('exchange', 'letter', {
    roles: { ...BOTH, between: 'participant' },
    channel: 'letter',
    objects: ['letter'],
    together: true,
  }),
  ...verbs('pen', 'letter', {
    roles: { subject: 'initiator', to: 'participant', 'object/to': 'participant' },
    channel: 'letter',
    objects: ['letter', 'note'],
  }),
  ...verbs('exchange swap', 'message', {
    roles: { ...BOTH, between: 'participant' },
    channel: 'message',
    objects: ['message', 'telegram', 'cable', 'greeting', 'congratulation', 'note'],
    together: true,
  }),
]

const CONTACTS: readonly Entry[] = [
  ...verbs('catch', 'contact', { roles: BOTH, particle: 'up', together: true, personal: true }),
  ...verbs('touch', 'contact', { roles: EITHER, objects: ['base'], together: true }),
  ...verbs('compare', 'contact', { roles: EITHER, objects: ['note'], together: true }),
  ...verbs('liaise engage interface', 'contact', { roles: BOTH, beside: 'with', personal: true }),
  ...verbs('remonstrate plead argue commiserate', 'contact', {
    roles: BOTH,
    beside: 'with',
    personal: true,
  }),
  ...verbs('get stay keep remain', 'contact', {
    roles: { ...BOTH, 'in/with': 'participant' },
    phrase: { in: ['touch', 'contact'] },
    together: true,
  }),
  ...verbs('get', 'contact', {
    roles: { subject: 'initiator', of: 'participant', 'object/of': 'participant' },
    objects: ['hold'],
    personal: true,
  }),
  ...verbs('take bring', 'contact', { roles: EITHER, particle: 'up', topic: 'object' }),
  ...verbs('put', 'contact', {
    roles: { subject: 'participant', to: 'participant', 'object/to': 'participant' },
    objects: ['case', 'question', 'point', 'argument'],
    personal: true,
  }),
  ...verbs('have exchange', 'contact', {
    roles: EITHER,
    objects: ['word', 'pleasantry'],
    together: true,
    personal: true,
  }),
  ...verbs('hear', 'contact', {
    roles: { subject: 'participant', from: 'initiator' },
    beside: 'from',
    lacks: 'object',
    personal: true,
  }),
  ...verbs('sound', 'contact', {
    roles: { subject: 'initiator', object: 'participant' },
    particle: 'out',
    personal: true,
  }),
  ...verbs('approach brief debrief', 'contact', {
    roles: { subject: 'initiator', object: 'participant' },
    personal: true,
  }),
]

const TALKS: readonly Entry[] = [
  ...verbs('haggle parley bargain', 'talks', { roles: BOTH, together: true }),
  ...verbs('return come get go', 'talks', {
    roles: { ...BOTH, 'to/with': 'participant' },
    phrase: { to: ['table'] },
    together: true,
  }),
  ...verbs('sit', 'talks', {
    roles: { ...BOTH, 'at/with': 'participant' },
    phrase: { at: ['table'] },
    together: true,
  }),
]

const SUMMONSES: readonly Entry[] = [
  ...verbs('haul call bring', 'summons', {
    roles: { subject: 'summoner', object: 'summoned', into: 'summoner', before: 'summoner' },
    objects: ENVOYS,
    beside: 'into',
  }),
  ...verbs('tell order instruct request', 'summons', {
    roles: { subject: 'summoner', object: 'summoned', 'do/to': 'summoner', 'do/at': 'summoner' },
    objects: ENVOYS,
    doing: ['come', 'appear', 'report', 'present'],
  }),
  ...verbs('convoke demarche', 'summons', {
    roles: { subject: 'summoner', object: 'summoned' },
  }),
]

const TRAVEL = { type: 'visit', channel: 'in-person', personal: true } as const

const VISITS: readonly Entry[] = [
  ...verbs('touch', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', in: 'host', at: 'host' },
    particle: 'down',
  }),
  ...verbs('fly return come', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', from: 'host' },
    beside: 'from',
    lacks: 'to',
    ends: true,
  }),
  ...verbs('move', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', to: 'host' },
    particle: 'on',
    beside: 'to',
  }),
  ...verbs('spend', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', in: 'host', 'object/in': 'host' },
    objects: STAYS,
    unless: ['as'],
  }),
  ...verbs('set', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', for: 'host' },
    particle: 'off',
    beside: 'for',
  }),
  ...verbs('set', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', for: 'host' },
    particle: 'out',
    beside: 'for',
  }),
  ...verbs('take bring lead carry', 'visit', {
    ...TRAVEL,
    roles: { object: 'visitor', to: 'host' },
    subjects: ['trip', 'tour', 'journey', 'visit', 'mission', 'voyage', 'plane', 'train'],
  }),
  ...verbs('leave', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', object: 'host' },
    unless: ['out', 'in', 'to', 'with', 'behind', 'off', 'as'],
    hosts: 'place',
  }),
  ...verbs('pass swing', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', through: 'host' },
    beside: 'through',
  }),
  ...verbs('call put', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', at: 'host' },
    beside: 'at',
    hosts: 'place',
  }),
  ...verbs('break', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', in: 'host', 'object/in': 'host' },
    objects: ['journey', 'trip', 'flight'],
  }),
  ...verbs('land arrive touch', 'visit', {
    ...TRAVEL,
    roles: { 'subject/possessor': 'visitor', in: 'host', at: 'host' },
    subjects: ['plane', 'jet', 'aircraft', 'helicopter', 'train', 'motorcade'],
  }),
  ...verbs('turn show', 'visit', {
    ...TRAVEL,
    roles: { subject: 'visitor', in: 'host' },
    particle: 'up',
    beside: 'in',
  }),
  ...verbs('expect await', 'visit', {
    ...TRAVEL,
    roles: { subject: 'host', object: 'visitor' },
    lacks: 'do',
    status: 'planned',
  }),
  ...verbs('ask invite urge', 'visit', {
    ...TRAVEL,
    roles: { subject: 'host', object: 'visitor' },
    doing: ['visit', 'come'],
    status: 'attempted',
  }),
  ...verbs('invite', 'visit', {
    ...TRAVEL,
    roles: { subject: 'host', object: 'visitor' },
    lacks: 'to',
    notPhrase: { for: ['talk', 'meeting', 'summit', 'dinner', 'lunch', 'consultation'] },
    status: 'attempted',
  }),
]

/** Phrases that tell a contact. */
export const CONTACT_PHRASES: readonly Entry[] = [
  ...SUMMONSES,
  ...LETTERS,
  ...CALLS,
  ...MEETINGS,
  ...TALKS,
  ...CONTACTS,
  ...VISITS,
]
