/**
 * Which state belonged to which body on a day.
 * In: rows of memberships, users' own before ours. Out: the members of a body, the bodies of a state.
 * The one idea: a row is sure between the last day its start can mean and the first day its end can mean;
 * beside that it may or may not be so, and is told as unsure. After the day the rows were made, what they
 * said last is assumed and marked so.
 *   GBR in the European Union   1973-01-01 … 2020-01-31
 */
import { daysOf, mayHoldOn, type Days } from './dates.ts'
import { indexBy } from './index-by.ts'
import { sourceOf, spanOfRow } from './records.ts'
import type { Row } from './table.ts'
import type { CountryCode, Membership, Memberships, OrganizationId } from './types.ts'

/** The look-ups over memberships. */
export interface MembershipLookups {
  readonly ofBody: (body: OrganizationId, date: string) => Memberships
  readonly ofCountry: (country: CountryCode, date: string) => Memberships
}

/** A membership from its row. */
export function membershipFrom(row: Row): Membership {
  const asOf = row.cell('as_of')
  return {
    body: row.cell('body') as OrganizationId,
    country: row.cell('country'),
    ...spanOfRow(row),
    ...(asOf === '' ? {} : { asOf }),
    ...(row.cell('role') === 'permanent' ? { permanent: true } : {}),
    source: sourceOf(row),
  }
}

/** Look-ups over rows of which those given first win: a user's rows for a body and state replace ours. */
export function membershipLookups(own: readonly Row[], ours: readonly Row[]): MembershipLookups {
  const told = own.map(membershipFrom)
  const replaced = new Set(told.map(pairOf))
  const kept = ours.map(membershipFrom).filter((one) => !replaced.has(pairOf(one)))
  const all = [...told, ...kept].sort((left, right) => (left.country < right.country ? -1 : 1))
  const byBody = indexBy(all, (one) => [one.body])
  const byCountry = indexBy(all, (one) => [one.country])
  return {
    ofBody: (body, date) => membershipsIn(byBody.get(body), date),
    ofCountry: (country, date) => membershipsIn(byCountry.get(country), date),
  }
}

function pairOf({ body, country }: Membership): string {
  return `${body} ${country}`
}

function membershipsIn(rows: readonly Membership[] | undefined, date: string): Memberships {
  const days = daysOf(date.slice(0, 10))
  if (rows === undefined || days === undefined) return { kind: 'unknown' }
  const told = rows.map((row) => ({ row, standing: standingIn(row, days) }))
  const members = told.filter(({ standing }) => standing !== 'none' && standing !== 'unsure')
  const answer = {
    members: members.map(({ row }) => row),
    unsure: told.filter(({ standing }) => standing === 'unsure').map(({ row }) => row),
  }
  const asOf = members
    .flatMap(({ row, standing }) => (standing === 'assumed' ? (row.asOf ?? []) : []))
    .sort()[0]
  return asOf === undefined ? { kind: 'known', ...answer } : { kind: 'assumed', asOf, ...answer }
}

/** Whether a row makes its state a member all over the days. */
function standingIn(row: Membership, days: Days): 'member' | 'assumed' | 'unsure' | 'none' {
  if (!mayHoldOn(row, days)) return 'none'
  const from = row.from === undefined ? undefined : daysOf(row.from)
  const to = row.to === undefined ? undefined : daysOf(row.to)
  const isEnded = to !== undefined && days.last > to.first
  const asOf = row.asOf === undefined ? undefined : daysOf(row.asOf)?.first
  const isAfter = to === undefined && asOf !== undefined && days.last > asOf
  // Without a start, the row says only that it was so on the day it was made.
  const isBegun = from === undefined ? isAfter : days.first >= from.last
  if (!isBegun || isEnded) return 'unsure'
  return isAfter ? 'assumed' : 'member'
}
