/**
 * The code of an act in the published schemes.
 * In: the act's type, channel and mode. Out: PLOVER 0.8 type and mode, CAMEO code.
 * Source: PLOVER manual 0.8 and its CAMEO conversion of 2021; where they disagree the manual is followed.
 */
import type { Act, ActType } from '../types.ts'
import type { Mode } from './lexicon.ts'

const CODES: Readonly<Record<ActType, readonly [plover: string, cameo: string]>> = {
  call: ['CONSULT/phone', '041'],
  meeting: ['CONSULT', '040'],
  talks: ['CONSULT', '046'],
  visit: ['CONSULT/visit', '042'],
  summons: ['ACCUSE/disapprove', '111'],
  letter: ['CONSULT', '040'],
  message: ['CONSULT', '040'],
  contact: ['CONSULT', '040'],
  attack: ['ASSAULT', '190'],
  accuse: ['ACCUSE/allege', '112'],
  threaten: ['THREATEN', '130'],
  demand: ['REQUEST', '100'],
  request: ['REQUEST', '020'],
  reject: ['REJECT', '120'],
  agree: ['AGREE', '030'],
  sign: ['SUPPORT', '057'],
  support: ['SUPPORT', '050'],
  aid: ['AID', '070'],
  sanction: ['SANCTION/discontinue', '163'],
  expel: ['SANCTION/expel', '161'],
  recall: ['SANCTION/withdraw', '160'],
  appoint: ['', ''],
  resign: ['RETREAT/resign', '0831'],
  deploy: ['MOBILIZE', '150'],
  detain: ['COERCE/arrest', '173'],
  release: ['RETREAT/release', '0841'],
  protest: ['PROTEST', '140'],
  announce: ['', '010'],
  seize: ['COERCE/seize', '192'],
  incident: ['', ''],
  deny: ['', '016'],
  praise: ['SUPPORT', '051'],
  apologise: ['CONCEDE', '055'],
  cooperate: ['COOPERATE', '060'],
  investigate: ['ACCUSE/investigate', '090'],
}

/** What a mode makes of a type. */
const MODES: Readonly<Record<string, readonly [plover: string, cameo: string]>> = {
  'attack abduct': ['ASSAULT/abduct', '181'],
  'attack aerial': ['ASSAULT/aerial', '195'],
  'attack beat': ['ASSAULT/beat', '182'],
  'attack crowd-control': ['ASSAULT/crowd-control', '175'],
  'attack drone': ['ASSAULT/drone', '195'],
  'attack explosives': ['ASSAULT/explosives', '183'],
  'attack firearms': ['ASSAULT/firearms', '193'],
  'attack heavy-weapons': ['ASSAULT/heavy-weapons', '194'],
  'attack primitive': ['ASSAULT/primitive', '182'],
  'attack sexual': ['ASSAULT/sexual', '1821'],
  'attack suicide-attack': ['ASSAULT/suicide-attack', '183'],
  'attack targeted': ['ASSAULT/targeted', '185'],
  'attack torture': ['ASSAULT/torture', '1822'],
  'accuse disapprove': ['ACCUSE/disapprove', '111'],
  'deploy troops': ['MOBILIZE/troops', '152'],
  'deploy weapons': ['MOBILIZE/weapons', '150'],
  'deploy withdraw': ['RETREAT/withdraw', '0874'],
  'release access': ['RETREAT/access', '0862'],
  'release ceasefire': ['RETREAT/ceasefire', '0871'],
  'release disarm': ['RETREAT/disarm', '0874'],
  'release ease': ['CONCEDE', '080'],
  'release pardon': ['CONCEDE', '0811'],
  'release return': ['RETREAT', '0842'],
  'release truce': ['CONCEDE', '0871'],
  'release unblock': ['RETREAT', '0872'],
  'release unsanction': ['RETREAT', '085'],
  'release yield-ground': ['RETREAT/withdraw', '0874'],
  'sanction censor': ['COERCE/censor', '172'],
  'sanction convict': ['SANCTION/convict', '116'],
  'sanction curfew': ['COERCE/curfew', '1723'],
  'sanction cyber': ['COERCE/cyber', '176'],
  'sanction martial-law': ['COERCE/martial-law', '1724'],
  'sanction restrict': ['COERCE/restrict', '172'],
  'expel deport': ['COERCE/deport', '174'],
  'protest boycott': ['PROTEST/boycott', '144'],
  'protest demo': ['PROTEST/demo', '141'],
  'protest hunger': ['PROTEST/hunger', '142'],
  'protest obstruct': ['PROTEST/obstruct', '144'],
  'protest riot': ['PROTEST/riot', '145'],
  'protest strike': ['PROTEST/strike', '143'],
}

/** What the words say of how it was done. */
export interface Manner {
  readonly channel?: Act['channel']
  readonly mode?: Mode | undefined
}

/** PLOVER and CAMEO codes; empty where the scheme has no home for the type. */
export function codeOf(type: ActType, { channel, mode }: Manner): Act['code'] {
  const [plover, cameo] = MODES[`${type} ${mode ?? ''}`] ?? CODES[type]
  const isRemote = channel === 'phone' || channel === 'video'
  if (plover === 'CONSULT' && isRemote) return { plover: 'CONSULT/phone', cameo: '041' }
  return { plover, cameo }
}
