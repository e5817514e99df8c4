/**
 * What is doubtful about a contact.
 * In: its tellings, headlines and cluster. Out: short phrases for people, the gravest first.
 * The one idea: a value is shown with its doubt in words, or it is not shown at all.
 */
import { DOUBTS } from '../en/doubts.ts'
import type { Cluster } from '../identity/cluster.ts'
import { shareDay } from '../days.ts'
import { windowOf } from '../identity/window.ts'
import { isContactType, type Telling } from '../telling.ts'
import { sourcesOf } from './accounts.ts'
import type { Headlines } from './headlines.ts'
import type { Withdrawn } from './withdrawn.ts'

export interface DoubtInput {
  readonly tellings: readonly Telling[]
  readonly headlines: Headlines
  readonly cluster: Cluster
  readonly withdrawn: readonly Withdrawn[]
}

/** Every doubt about a contact. */
export function doubtsOf(input: DoubtInput): readonly string[] {
  return [
    ...existenceDoubts(input),
    ...statusDoubts(input),
    ...timeDoubts(input),
    ...valueDoubts(input),
    ...withdrawalDoubts(input),
    ...identityDoubts(input),
    ...sourceDoubts(input),
  ]
}

function existenceDoubts({ headlines }: DoubtInput): readonly string[] {
  const accounts = headlines.existence?.accounts ?? []
  const denied = accounts.find((account) => account.value === 'denied')
  if (!denied) return []
  const sayers = denied.given.flatMap((one) => one.said.sayers.slice(1))
  const by = sayers.length > 0 ? [...new Set(sayers)] : sourcesOf(denied.given)
  return [accounts.length > 1 ? DOUBTS.existenceDisputed(by) : DOUBTS.denied(by)]
}

function statusDoubts({ headlines }: DoubtInput): readonly string[] {
  const told = headlines.status.accounts.map((account) => account.value)
  const history = told.filter((status) => status !== 'denied' && status !== 'background')
  const doubts: string[] = []
  if (history.includes('held') && history.includes('cancelled')) {
    doubts.push(DOUBTS.heldAndCancelled())
  }
  if (headlines.status.value === 'background') doubts.push(DOUBTS.onlyBackground())
  if (headlines.status.value === 'possible') doubts.push(DOUBTS.notSure())
  if (headlines.status.value === 'conditional') doubts.push(DOUBTS.conditional())
  return doubts
}

function timeDoubts({ tellings, headlines }: DoubtInput): readonly string[] {
  const { value } = headlines.time
  const doubts: string[] = []
  if (value.edtf === undefined) doubts.push(DOUBTS.noDay())
  else if (value.bound === 'on-or-before' || value.bound === 'before') {
    const announced = tellings.some((telling) => telling.announced !== undefined)
    doubts.push(announced ? DOUBTS.dayFromAnnouncement() : DOUBTS.dayBounded())
  } else if (value.rule === 'either of two days') doubts.push(DOUBTS.eitherDay(value.edtf))
  else if (!isOneDay(value.edtf)) doubts.push(DOUBTS.dayWithin(value.edtf))
  const windows = tellings.map((telling) => windowOf(telling))
  const dated = windows.filter((window) => window.kind !== 'none' && window.kind !== 'undated')
  const clash = dated.some((one) => dated.some((other) => !shareDay(one.days, other.days)))
  if (clash) doubts.push(DOUBTS.accounts(headlines.time.accounts.length, 'time'))
  return doubts
}

/** A day, or an hour or a part of one. */
function isOneDay(edtf: string): boolean {
  return !edtf.includes('/') && /^\d{4}-\d\d-\d\d/.test(edtf)
}

function valueDoubts({ headlines }: DoubtInput): readonly string[] {
  const doubts: string[] = []
  if ((headlines.initiator?.accounts.length ?? 0) > 1) doubts.push(DOUBTS.initiatorDisputed())
  for (const field of ['place', 'channel'] as const) {
    const count = headlines[field]?.accounts.length ?? 0
    if (count > 1) doubts.push(DOUBTS.accounts(count, field))
  }
  return doubts
}

function withdrawalDoubts({ withdrawn }: DoubtInput): readonly string[] {
  const sourcesOf = (wanted: readonly Withdrawn[]): readonly string[] => [
    ...new Set(wanted.map(({ view }) => view.telling.source)),
  ]
  const corrected = sourcesOf(withdrawn.filter(({ replaced }) => replaced === 'corrected'))
  const out = sourcesOf(withdrawn.filter(({ replaced }) => replaced !== 'corrected'))
  return [
    ...(corrected.length > 0 ? [DOUBTS.corrected(corrected)] : []),
    ...(out.length > 0 ? [DOUBTS.withdrawn(out)] : []),
  ]
}

function identityDoubts({ cluster }: DoubtInput): readonly string[] {
  const doubts: string[] = []
  if (cluster.ambiguous > 0) doubts.push(DOUBTS.ambiguous(cluster.ambiguous))
  if (cluster.conflicts.length > 0) doubts.push(DOUBTS.conflict(cluster.conflicts.length))
  return doubts
}

function sourceDoubts({ tellings, headlines }: DoubtInput): readonly string[] {
  const doubts: string[] = []
  const countries = new Set(
    tellings.flatMap((telling) => telling.parties.map((party) => party.value.country)),
  )
  const isContact = tellings.some((telling) => isContactType(telling.type.value))
  if (isContact && countries.size < 2) doubts.push(DOUBTS.otherSideUnknown())
  if (new Set(headlines.independence.values()).size === 1) {
    doubts.push(tellings.length === 1 ? DOUBTS.oneSource() : DOUBTS.copiesOfOne(tellings.length))
  }
  return doubts
}
