/**
 * The code of an act in the published schemes.
 * In: the act's type and channel. Out: PLOVER 0.8 type and mode, CAMEO code.
 * Source: PLOVER manual 0.8 and its CAMEO conversion of 2021; where they disagree the manual is followed.
 */
import type { Act, ActType } from '../types.ts'

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

/** PLOVER and CAMEO codes; empty where the scheme has no home for the type. */
export function codeOf(type: ActType, channel?: Act['channel']): Act['code'] {
  const [plover, cameo] = CODES[type]
  const isRemote = channel === 'phone' || channel === 'video'
  if (plover === 'CONSULT' && isRemote) return { plover: 'CONSULT/phone', cameo: '041' }
  return { plover, cameo }
}
