/** The record: opens a store, names parties, turns claims into questions. */
export type * from './types.ts'
export type * from './question-types.ts'
export type { PartyAnswer } from './questions/party-from.ts'
export type { ClaimAnswer, ClaimInput } from './questions/claim-query-from.ts'
export { openRecord } from './open-record.ts'
export { partyFrom } from './questions/party-from.ts'
export { claimQueryFrom } from './questions/claim-query-from.ts'
export { addUserRows, userRowsIn } from './user-rows.ts'
