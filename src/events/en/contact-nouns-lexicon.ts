/**
 * English nouns of contact with their frames, and the light verbs that carry them.
 * In: nothing. Out: entries. A noun is an act only with a light verb, with two parties of its own, or when
 * it points back at an act told before: "lines of communication" is none.
 */
import type { Entry, LightVerb } from '../acts/lexicon.ts'

const WITH = {
  possessor: 'participant',
  modifier: 'participant',
  with: 'participant',
  between: 'participant',
  among: 'participant',
  of: 'participant',
} as const

function noun(lemma: string, type: Entry['type'], more: Partial<Entry> = {}): Entry {
  return { name: `a ${lemma}`, lemma, type, roles: WITH, topic: 'on', ...more }
}

/** Nouns that name a contact. */
export const CONTACT_NOUNS: readonly Entry[] = [
  noun('call', 'call', {
    unless: ['for', 'on', 'upon'],
    channel: 'phone',
    roles: { ...WITH, possessor: 'participant', to: 'participant', from: 'initiator' },
  }),
  noun('phone call', 'call', { channel: 'phone', roles: { ...WITH, to: 'participant' } }),
  noun('telephone', 'call', { channel: 'phone' }),
  noun('teleconference', 'call', { channel: 'phone' }),
  noun('videoconference', 'call', { channel: 'video' }),
  noun('conference', 'call', { modified: ['video', 'phone', 'telephone', 'virtual'] }),
  noun('session', 'talks', {
    modified: ['working', 'negotiating', 'bilateral', 'plenary', 'joint'],
  }),
  noun('sitting', 'talks'),
  noun('round', 'talks', { carried: true, unless: ['of'] }),
  noun('interaction', 'contact', { ownName: true }),
  noun('conversation', 'contact'),
  noun('discussion', 'contact'),
  noun('meeting', 'meeting', { channel: 'in-person' }),
  noun('summit', 'meeting', { channel: 'in-person', ownName: true }),
  noun('encounter', 'meeting', { channel: 'in-person', ownName: true }),
  noun('bilateral', 'meeting', { channel: 'in-person', ownName: true }),
  ...[
    'lunch',
    'dinner',
    'breakfast',
    'audience',
    'huddle',
    'sit-down',
    'tête-à-tête',
    'trilateral',
    'pull-aside',
    'reception',
    'banquet',
    'luncheon',
    'rendezvous',
    'get-together',
    'face-to-face',
    'quadrilateral',
  ].map((lemma) => noun(lemma, 'meeting', { channel: 'in-person', ownName: true })),
  noun('chat', 'contact', { ownName: true }),
  noun('talk', 'talks'),
  noun('negotiation', 'talks', { ownName: true }),
  noun('consultation', 'talks', { ownName: true }),
  noun('dialogue', 'talks', { ownName: true }),
  noun('dialog', 'talks', { ownName: true }),
  noun('visit', 'visit', {
    channel: 'in-person',
    roles: {
      possessor: 'visitor',
      by: 'visitor',
      of: 'visitor',
      from: 'visitor',
      to: 'host',
      with: 'participant',
    },
  }),
  ...['trip', 'tour', 'journey', 'stopover', 'flight', 'stop'].map((lemma) =>
    noun(lemma, 'visit', {
      channel: 'in-person',
      roles: { possessor: 'visitor', by: 'visitor', to: 'host', of: 'host' },
    }),
  ),
  noun('letter', 'letter', {
    channel: 'letter',
    roles: { possessor: 'initiator', from: 'initiator', to: 'participant', by: 'initiator' },
  }),
  noun('message', 'message', {
    carried: true,
    channel: 'message',
    roles: { possessor: 'initiator', from: 'initiator', to: 'participant', by: 'initiator' },
  }),
  ...[
    'note',
    'reply',
    'communication',
    'démarche',
    'demarche',
    'memorandum',
    'cable',
    'telegram',
    'condolence',
    'congratulation',
    'greeting',
  ].map((lemma) =>
    noun(lemma, 'message', {
      carried: true,
      channel: 'message',
      roles: { possessor: 'initiator', from: 'initiator', to: 'participant', by: 'initiator' },
    }),
  ),
  noun('summons', 'summons', { roles: { possessor: 'summoner', of: 'summoned', by: 'summoner' } }),
  noun('contact', 'contact', { ownName: true }),
]

/** Nouns that count talks: "another round of talks". */
export const ROUND_NOUNS: ReadonlySet<string> = new Set(
  'round series session cycle hour week month day set resumption start beginning end opening'.split(
    ' ',
  ),
)

/** Nouns before a noun of contact that say its channel: "phone conversation", "video call". */
export const CHANNEL_MODIFIERS: Readonly<Record<string, Entry['channel']>> = {
  phone: 'phone',
  telephone: 'phone',
  telephonic: 'phone',
  video: 'video',
  virtual: 'video',
  online: 'video',
}

/** Prepositional phrases that say the channel: "spoke by phone". */
export const CHANNEL_PHRASES: Readonly<Record<string, Entry['channel']>> = {
  telegram: 'message',
  cable: 'message',
  text: 'message',
  message: 'message',
  letter: 'letter',
  phone: 'phone',
  telephone: 'phone',
  hotline: 'phone',
  videoconference: 'video',
  teleconference: 'video',
  video: 'video',
  videolink: 'video',
  link: 'video',
  zoom: 'video',
  person: 'in-person',
}

/** Prepositions before a channel: "agreed on a line by telephone". */
export const CHANNEL_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'over', 'via'])

/** Verbs that lend their places to a noun of contact. */
export const LIGHT_VERBS: readonly LightVerb[] = [
  ...[
    'hold',
    'have',
    'conduct',
    'start',
    'begin',
    'open',
    'resume',
    'conclude',
    'complete',
    'wrap',
    'finish',
    'launch',
    'end',
    'suspend',
    'enter',
    'continue',
    'wind',
    'restart',
    'renew',
  ].map((lemma): LightVerb => ({
    lemma,
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  })),
  ...['place', 'make'].map((lemma): LightVerb => ({
    lemma,
    types: ['call', 'contact'],
    roles: { subject: 'initiator', to: 'participant', with: 'participant' },
  })),
  {
    lemma: 'receive',
    types: ['call', 'letter', 'message'],
    roles: { subject: 'participant', from: 'initiator' },
  },
  {
    lemma: 'get',
    types: ['call', 'letter', 'message'],
    roles: { subject: 'participant', from: 'initiator' },
  },
  { lemma: 'take', types: ['call'], roles: { subject: 'participant', from: 'initiator' } },
  {
    lemma: 'send',
    types: ['letter', 'message'],
    roles: { subject: 'initiator', object: 'participant', to: 'participant' },
  },
  ...['deliver', 'hand', 'convey', 'transmit', 'pass', 'relay', 'address', 'write'].map(
    (lemma): LightVerb => ({
      lemma,
      types: ['letter', 'message'],
      roles: { subject: 'initiator', to: 'participant' },
    }),
  ),
  {
    lemma: 'put',
    particle: 'in',
    types: ['call'],
    roles: { subject: 'initiator', to: 'participant' },
  },
  ...['answer', 'read'].map((lemma): LightVerb => ({
    lemma,
    types: ['letter', 'message'],
    roles: { subject: 'participant' },
  })),
  { lemma: 'make', types: ['visit'], roles: { subject: 'visitor', to: 'host' } },
  { lemma: 'pay', types: ['visit'], roles: { subject: 'visitor', to: 'host', object: 'host' } },
  { lemma: 'undertake', types: ['visit'], roles: { subject: 'visitor', to: 'host' } },
  {
    lemma: 'attend',
    types: ['meeting', 'talks'],
    roles: { subject: 'participant', with: 'participant' },
  },
  { lemma: 'join', types: ['call', 'meeting', 'talks'], roles: { subject: 'participant' } },
  {
    lemma: 'host',
    types: ['meeting', 'talks', 'call'],
    roles: { subject: 'host', with: 'participant', between: 'participant', for: 'visitor' },
  },
  {
    lemma: 'convene',
    types: ['meeting', 'talks'],
    roles: { subject: 'host', with: 'participant' },
  },
  {
    lemma: 'take',
    particle: 'part',
    through: 'in',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  ...['enter', 'plunge'].map((lemma): LightVerb => ({
    lemma,
    through: 'into',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  })),
  ...`leave arrive return travel fly go come head depart jet rush visit journey sit gather convene land
  stop invite`
    .split(/\s+/)
    .map((lemma): LightVerb => ({
      lemma,
      through: 'for',
      types: ['talks', 'meeting'],
      roles: { subject: 'participant', with: 'participant' },
    })),
  {
    lemma: 'participate',
    through: 'in',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'engage',
    through: 'in',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  ...[
    'cancel',
    'postpone',
    'delay',
    'scrap',
    'propose',
    'seek',
    'request',
    'refuse',
    'reject',
    'plan',
    'arrange',
    'offer',
  ].map((lemma): LightVerb => ({
    lemma,
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant', to: 'participant' },
  })),
  ...[
    'want',
    'demand',
    'expect',
    'deny',
    'accept',
    'decline',
    'avoid',
    'crave',
    'organize',
    'organise',
    'schedule',
  ].map((lemma): LightVerb => ({
    lemma,
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  })),
  ...['ask', 'hope'].map((lemma): LightVerb => ({
    lemma,
    through: 'for',
    types: 'contacts',
    roles: { subject: 'participant', object: 'participant', with: 'participant' },
  })),
  {
    lemma: 'turn',
    particle: 'down',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'put',
    particle: 'off',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'agree',
    through: 'to',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'invite',
    through: 'to',
    types: 'contacts',
    roles: { subject: 'host', object: 'participant' },
  },
  {
    lemma: 'invite',
    through: 'for',
    types: 'contacts',
    roles: { subject: 'host', object: 'participant' },
  },
  {
    lemma: 'call',
    particle: 'off',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
]
