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
  noun('session', 'talks', { carried: true }),
  noun('sitting', 'talks'),
  noun('parley', 'talks'),
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
  ...['gathering', 'supper', 'meal'].map((lemma) =>
    noun(lemma, 'meeting', { channel: 'in-person', ownName: true }),
  ),
  ...['coffee', 'tea', 'drink'].map((lemma) =>
    noun(lemma, 'meeting', { channel: 'in-person', carried: true, unless: ['of'] }),
  ),
  noun('chat', 'contact', { ownName: true }),
  noun('exchange', 'contact', { carried: true, unless: ['of'] }),
  noun('exchange', 'contact', {
    name: 'an exchange of views',
    carried: true,
    of: ['view', 'opinion', 'word', 'pleasantry', 'idea'],
  }),
  noun('touch', 'contact', { roles: { with: 'participant', between: 'participant' } }),
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
  ...['trip', 'tour', 'journey', 'flight', 'mission'].map((lemma) =>
    noun(lemma, 'visit', {
      channel: 'in-person',
      roles: { possessor: 'visitor', by: 'visitor', to: 'host', of: 'host' },
    }),
  ),
  ...['stop', 'stopover', 'layover', 'stay', 'arrival'].map((lemma) =>
    noun(lemma, 'visit', {
      channel: 'in-person',
      roles: { possessor: 'visitor', by: 'visitor', of: 'visitor', in: 'host', to: 'host' },
    }),
  ),
  noun('letter', 'letter', {
    channel: 'letter',
    roles: {
      possessor: 'initiator',
      from: 'initiator',
      to: 'participant',
      by: 'initiator',
      of: 'initiator',
    },
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
    'sympathy',
    'greeting',
    'text',
    'answer',
    'response',
  ].map((lemma) =>
    noun(lemma, 'message', {
      carried: true,
      channel: 'message',
      roles: { possessor: 'initiator', from: 'initiator', to: 'participant', by: 'initiator' },
    }),
  ),
  ...(['visitor', 'host'] as const).map((to) =>
    noun('invitation', 'visit', {
      name: `an invitation to the ${to}`,
      channel: 'in-person',
      carried: true,
      status: 'attempted',
      roles: { possessor: 'host', from: 'host', by: 'host', to },
    }),
  ),
  noun('summons', 'summons', { roles: { possessor: 'summoner', of: 'summoned', by: 'summoner' } }),
  noun('summoning', 'summons', {
    roles: { possessor: 'summoner', of: 'summoned', by: 'summoner' },
  }),
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
    'kick',
    'round',
    'break',
    'extend',
    'interrupt',
    'curtail',
    'cut',
    'chair',
    'co-chair',
    'lead',
    'quit',
    'abandon',
  ].map((lemma): LightVerb => ({
    lemma,
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant', between: 'participant' },
  })),
  ...['initiate', 'instigate'].map((lemma): LightVerb => ({
    lemma,
    types: 'contacts',
    roles: { subject: 'initiator', with: 'participant' },
  })),
  {
    lemma: 'leave',
    types: ['meeting', 'talks', 'call'],
    roles: { subject: 'participant', with: 'participant' },
  },
  ...['place', 'make'].map((lemma): LightVerb => ({
    lemma,
    types: ['call', 'contact'],
    roles: { subject: 'initiator', to: 'participant', with: 'participant' },
  })),
  ...['give', 'grant', 'accord'].map((lemma): LightVerb => ({
    lemma,
    types: ['meeting'],
    roles: {
      subject: 'host',
      object: 'visitor',
      to: 'visitor',
      for: 'visitor',
      'object/for': 'visitor',
      'in/of': 'visitor',
      'object/in/of': 'visitor',
    },
  })),
  {
    lemma: 'give',
    types: ['call'],
    roles: { subject: 'initiator', object: 'participant', to: 'participant' },
  },
  ...['throw', 'lay'].map((lemma): LightVerb => ({
    lemma,
    ...(lemma === 'lay' && { particle: 'on' }),
    types: ['meeting'],
    roles: { subject: 'host', for: 'visitor', 'object/for': 'visitor', 'in/of': 'visitor' },
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
  ...`deliver hand convey transmit pass relay address write cable wire telegraph present forward carry
  dispatch`
    .split(/\s+/)
    .map((lemma): LightVerb => ({
      lemma,
      types: ['letter', 'message'],
      roles: { subject: 'initiator', object: 'participant', to: 'participant' },
    })),
  {
    lemma: 'make',
    types: ['letter', 'message'],
    roles: { subject: 'initiator', to: 'participant' },
  },
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
  {
    lemma: 'make',
    types: ['visit'],
    roles: { subject: 'visitor', to: 'host', in: 'host', 'object/in': 'host' },
  },
  ...['embark', 'set'].map((lemma): LightVerb => ({
    lemma,
    through: 'on',
    types: ['visit'],
    roles: { subject: 'visitor', to: 'host' },
  })),
  ...['extend', 'issue', 'send', 'deliver', 'convey', 'renew', 'repeat'].map(
    (lemma): LightVerb => ({
      lemma,
      types: ['visit'],
      roles: { subject: 'host', object: 'visitor', to: 'visitor' },
    }),
  ),
  ...['accept', 'decline', 'receive', 'get', 'reject'].map((lemma): LightVerb => ({
    lemma,
    types: ['visit'],
    roles: { subject: 'visitor', from: 'host' },
  })),
  ...['reply', 'respond'].map((lemma): LightVerb => ({
    lemma,
    through: 'to',
    types: ['letter', 'message'],
    roles: { subject: 'participant' },
  })),
  ...['withdraw', 'retract', 'revoke'].map((lemma): LightVerb => ({
    lemma,
    types: ['visit'],
    roles: { subject: 'host', to: 'visitor' },
  })),
  ...['walk', 'pull', 'storm', 'back', 'drop'].map((lemma): LightVerb => ({
    lemma,
    through: 'out of',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  })),
  {
    lemma: 'rule',
    particle: 'out',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'preside',
    through: 'over',
    types: ['meeting', 'talks'],
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'sit',
    through: 'to',
    types: ['meeting', 'talks'],
    roles: { subject: 'participant', with: 'participant' },
  },
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
    roles: {
      subject: 'host',
      with: 'participant',
      between: 'participant',
      for: 'visitor',
      'object/for': 'visitor',
      'object/in/of': 'visitor',
    },
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
      types: ['talks', 'meeting', 'visit'],
      roles: { subject: 'participant', with: 'participant' },
    })),
  {
    lemma: 'participate',
    through: 'in',
    types: 'contacts',
    roles: { subject: 'participant', with: 'participant' },
  },
  ...['engage', 'lock', 'involve'].map((lemma): LightVerb => ({
    lemma,
    through: 'in',
    types: 'contacts',
    roles: { subject: 'participant', object: 'participant', with: 'participant' },
  })),
  ...['ready', 'prepared', 'available'].map((lemma): LightVerb => ({
    lemma,
    through: 'for',
    types: ['talks', 'meeting'],
    roles: { subject: 'participant', with: 'participant' },
  })),
  {
    lemma: 'open',
    through: 'to',
    types: ['talks', 'meeting'],
    roles: { subject: 'participant', with: 'participant' },
  },
  {
    lemma: 'join',
    through: 'for',
    types: ['talks', 'meeting', 'call'],
    roles: { subject: 'participant', object: 'participant', with: 'participant' },
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
