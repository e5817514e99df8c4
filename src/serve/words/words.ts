/**
 * The words in which the pages speak of types, statuses, roles, fields and verdicts.
 * In: members of the unions of the record. Out: words for people. The one place for the wording, so
 * that one concept has one word on every page.
 */
import type { ActStatus, ActType, ClaimContact, Role } from '../../events/index.ts'
import type { Portfolio } from '../../knowledge/index.ts'
import type { DecisionKind, Field, Verdict } from '../../record/index.ts'

/** Types whose name does not read as a noun by itself. */
const TYPE_WORDS: Readonly<Partial<Record<ActType, string>>> = {
  accuse: 'accusation',
  threaten: 'threat',
  reject: 'rejection',
  agree: 'agreement',
  sign: 'signing',
  expel: 'expulsion',
  appoint: 'appointment',
  resign: 'resignation',
  deploy: 'deployment',
  detain: 'detention',
  announce: 'announcement',
  seize: 'seizure',
  deny: 'denial',
  apologise: 'apology',
  cooperate: 'cooperation',
  investigate: 'investigation',
}

/** An act type as a noun: "call", "accusation". */
export function typeWord(type: ActType): string {
  return TYPE_WORDS[type] ?? type
}

/** A status in words; `held` is the plain case. */
export const STATUS_WORDS: Readonly<Record<ActStatus, string>> = {
  held: 'held',
  planned: 'planned',
  cancelled: 'cancelled',
  denied: 'denied',
  refused: 'refused',
  attempted: 'attempted',
  conditional: 'only on a condition',
  possible: 'possible',
  background: 'held, told as background',
}

/** What the date of an act is called, by its status. */
export const DATE_WORDS: Readonly<Record<ActStatus, string>> = {
  held: 'happened',
  background: 'happened',
  planned: 'planned for',
  cancelled: 'was planned for',
  denied: 'said to have been',
  refused: 'refused',
  attempted: 'attempted',
  conditional: 'would be',
  possible: 'may be',
}

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  initiator: 'initiator',
  participant: 'participant',
  host: 'host',
  visitor: 'visitor',
  summoner: 'summoner',
  summoned: 'summoned',
  actor: 'actor',
  target: 'target',
  mediator: 'mediator',
  supplier: 'supplier',
  subject: 'subject',
}

/** Fields of an act in the order in which a page shows them. */
export const FIELD_ORDER: readonly Field[] = [
  'existence',
  'type',
  'status',
  'time',
  'parties',
  'initiator',
  'channel',
  'place',
  'topic',
  'figure',
  'announced',
  'order',
  'code',
]

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  existence: 'did it happen',
  type: 'what',
  status: 'status',
  time: 'when',
  parties: 'who',
  initiator: 'initiated by',
  channel: 'channel',
  place: 'where',
  topic: 'about',
  figure: 'figures',
  announced: 'announced',
  order: 'counted as',
  code: 'code',
}

/** What the holders of a portfolio are called together: "defence ministers". */
export const PORTFOLIO_WORDS: Readonly<Record<Portfolio, string>> = {
  'head-of-state': 'heads of state',
  'head-of-government': 'heads of government',
  'deputy-head': 'deputy heads',
  foreign: 'foreign ministers',
  defence: 'defence ministers',
  'armed-forces': 'armed forces',
  security: 'security councils',
  intelligence: 'intelligence services',
  interior: 'interior ministers',
  finance: 'finance ministers',
  trade: 'trade ministers',
  energy: 'energy ministers',
  justice: 'justice ministers',
  parliament: 'parliaments',
  embassy: 'embassies',
  mission: 'missions',
  other: 'other offices',
}

export const CLAIM_CONTACT_WORDS: Readonly<Record<ClaimContact, string>> = {
  any: 'contact of any kind',
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
}

export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  same: 'held together',
  different: 'kept apart',
  confirmed: 'confirmed',
  rejected: 'rejected',
  corrected: 'corrected',
  retracted: 'retracted',
  undone: 'undone',
  declared: 'declared',
}

/** How much of their text two copies share. */
export function sharedInWords(shared: number): string {
  return `${Math.round(100 * shared)} % of the text shared`
}

/** What the rules say of two tellings. */
export const PAIR_WORDS: Readonly<Record<'same' | 'different' | 'unsure', string>> = {
  same: 'one event',
  different: 'two events',
  unsure: 'unsure',
}

/** A verdict with its sign and its one word. */
export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly sign: string; readonly word: string }>
> = {
  supported: { sign: '✓', word: 'Supported' },
  contradicted: { sign: '✕', word: 'Contradicted' },
  undecidable: { sign: '?', word: 'Not decidable' },
}

/** "1 source", "4 sources". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`
}

/** The first letter in upper case. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Types of acts, contacts first, as they are written in questions. */
export const ACT_TYPE_NAMES: readonly ActType[] = [
  'call',
  'meeting',
  'talks',
  'visit',
  'summons',
  'letter',
  'message',
  'contact',
  'attack',
  'accuse',
  'threaten',
  'demand',
  'request',
  'reject',
  'agree',
  'sign',
  'support',
  'aid',
  'sanction',
  'expel',
  'recall',
  'appoint',
  'resign',
  'deploy',
  'detain',
  'release',
  'protest',
  'announce',
  'seize',
  'incident',
  'deny',
  'praise',
  'apologise',
  'cooperate',
  'investigate',
]

/** Statuses of acts as they are written in questions. */
export const STATUS_NAMES = Object.keys(STATUS_WORDS) as readonly ActStatus[]
