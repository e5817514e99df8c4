/**
 * Headline values: which of several accounts the record shows first, and by which rule.
 * In: the tellings of one event. Out: the value, the rule's name, all accounts.
 * The one idea: no average and no hidden choice; every rule has a name that is shown with its value.
 */
import type { ActStatus, ActType } from '../../events/index.ts'
import { dayOf, daysOfEdtf, shareDay, widthOf, type DayStretch } from '../days.ts'
import { overByThen, windowOf } from '../identity/window.ts'
import { saidOfTime, type Said, type Telling, type TimeValue } from '../telling.ts'
import {
  compareWeighed,
  givenBy,
  independentIn,
  isOther,
  weigh,
  type Given,
  type Independence,
  type Weighed,
} from './accounts.ts'

/** A headline value with its rule and all accounts of the field. */
export interface Headline<T> {
  readonly value: T
  readonly rule: string
  readonly accounts: readonly Weighed<T>[]
}

const MOST_SOURCES = 'most independent sources, then the earliest published'

/** The value most independent sources give; absent when no telling gives one. */
export function mostGiven<T>(
  tellings: readonly Telling[],
  independence: Independence,
  field: (telling: Telling) => Said<T> | undefined,
): Headline<T> | undefined {
  const accounts = weigh(givenBy(tellings, field), independence, { isRevision: isOther })
  const [first] = accounts
  if (!first) return undefined
  const corrected = accounts.find((account) => correctionIn(account))
  const chosen = corrected ?? first
  const rule = (corrected && correctionIn(corrected)) ?? MOST_SOURCES
  return { value: chosen.value, rule, accounts }
}

function correctionIn<T>(account: Weighed<T>): string | undefined {
  const rules = account.given.map((one) => one.said.rule)
  return rules.find((rule) => rule?.startsWith('corrected by '))
}

/** Words that leave the kind open give way to those that name it. */
const OPEN_TYPES: readonly ActType[] = ['contact', 'talks']

/** The type: a named kind before an open one. */
export function typeHeadline(
  tellings: readonly Telling[],
  independence: Independence,
): Headline<ActType> {
  const definite = tellings.filter((telling) => !OPEN_TYPES.includes(telling.type.value))
  const all = weigh(
    givenBy(tellings, (telling) => telling.type),
    independence,
  )
  const chosen = mostGiven(
    definite.length > 0 ? definite : tellings,
    independence,
    ({ type }) => type,
  )
  return { value: chosen?.value ?? 'contact', rule: chosen?.rule ?? MOST_SOURCES, accounts: all }
}

const HAPPENED: readonly ActStatus[] = ['held', 'background']
const AHEAD: readonly ActStatus[] = ['planned', 'cancelled']
const WEAKER: readonly ActStatus[] = ['refused', 'attempted', 'possible', 'conditional', 'denied']

/** The status: what was held decides; else the latest of plan and cancellation; a denial alone denies. */
export function statusHeadline(
  tellings: readonly Telling[],
  independence: Independence,
): Headline<ActStatus> {
  const accounts = weigh(
    givenBy(tellings, (telling) => telling.status),
    independence,
  )
  const told = new Set(accounts.map((account) => account.value))
  const chosen = (value: ActStatus, rule: string): Headline<ActStatus> => ({
    value,
    rule,
    accounts,
  })
  const corrected = accounts.find((account) => correctionIn(account))
  if (corrected) return chosen(corrected.value, correctionIn(corrected) ?? 'corrected')
  const happened = HAPPENED.find((status) => told.has(status))
  if (happened !== undefined) {
    return chosen(happened, told.size === 1 ? 'as told' : 'what was held decides')
  }
  const ahead = latestOf(tellings.filter((telling) => AHEAD.includes(telling.status.value)))
  if (ahead)
    return chosen(ahead.status.value, told.size === 1 ? 'as told' : 'the latest news of a plan')
  const weaker = WEAKER.find((status) => told.has(status)) ?? 'possible'
  return chosen(weaker, weaker === 'denied' ? 'no source asserts it' : 'as told')
}

function latestOf(tellings: readonly Telling[]): Telling | undefined {
  const keyOf = (telling: Telling): string => {
    // A cancellation of the same day answers the plan.
    const answer = telling.status.value === 'cancelled' ? 1 : 0
    return `${telling.published ?? '0000'} ${answer} ${telling.mention}`
  }
  return tellings.toSorted((left, right) => (keyOf(left) < keyOf(right) ? 1 : -1))[0]
}

/** The time, with the days on which it may have been. */
export interface TimeHeadline extends Headline<TimeValue> {
  readonly days: DayStretch
}

/**
 * The time: each value is supported by every telling whose own days it fits; the most supported first,
 * then the more exact, then the earliest published.
 */
export function timeHeadline(
  tellings: readonly Telling[],
  independence: Independence,
): TimeHeadline {
  const given = givenBy(tellings, (telling) => telling.time)
  const accounts = weigh(given, independence, {
    keyOf: saidOfTime,
    isRevision: isOtherDay,
  }).map(statedFirst)
  const ranked = accounts
    .map((account) => ({
      account,
      days: daysOf(account),
      support: supportOf(account, given, independence),
    }))
    .sort(
      (left, right) =>
        Number(isUnknown(left.account)) - Number(isUnknown(right.account)) ||
        Number(left.account.superseded) - Number(right.account.superseded) ||
        right.support - left.support ||
        widthOf(left.days) - widthOf(right.days) ||
        Number(left.account.value.basis !== 'stated') -
          Number(right.account.value.basis !== 'stated') ||
        compareWeighed(left.account, right.account),
    )
  const corrected = ranked.find(({ account }) => correctionIn(account))
  const [first] = corrected ? [corrected] : ranked
  if (!first) throw new Error('every telling has a time, if an unknown one')
  const rule = correctionIn(first.account) ?? 'most sources agree, then the most exact'
  const { value } = first.account
  return { value, rule, accounts, days: shownDays(value, tellings) }
}

/** A later, vaguer telling of the same days takes nothing back. */
function isOtherDay(older: Given<TimeValue>, newer: Given<TimeValue>): boolean {
  const [one, other] = [windowOf(older.telling), windowOf(newer.telling)]
  return other.kind === 'day' && !shareDay(one.days, other.days)
}

/** Of one day that is told twice, the telling that states it gives the value. */
function statedFirst(account: Weighed<TimeValue>): Weighed<TimeValue> {
  const stated = account.given.find(({ said }) => said.value.basis === 'stated')
  return stated ? { ...account, value: stated.said.value } : account
}

function isUnknown(account: Weighed<TimeValue>): boolean {
  return account.value.edtf === undefined
}

function daysOf(account: Weighed<TimeValue>): DayStretch {
  const [one] = account.given
  return one ? windowOf(one.telling).days : {}
}

function supportOf(
  account: Weighed<TimeValue>,
  given: readonly Given<TimeValue>[],
  independence: Independence,
): number {
  const days = daysOf(account)
  const fitting = given.filter(({ telling }) => shareDay(windowOf(telling).days, days))
  return independentIn(fitting, independence)
}

/**
 * The days that the shown time itself allows: a bound leaves the other end open. What a report tells as
 * held without a day was over when the report came out, and no more is known.
 */
function shownDays(time: TimeValue, tellings: readonly Telling[]): DayStretch {
  if (time.edtf === undefined) return overBy(tellings)
  const days = daysOfEdtf(time.edtf)
  const { from, to } = tellings.reduce(overByThen, days)
  switch (time.bound) {
    case 'on-or-before':
    case 'before':
      return to === undefined ? {} : { to }
    case 'on-or-after':
    case 'after':
      return from === undefined ? {} : { from }
    default:
      return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  }
}

function overBy(tellings: readonly Telling[]): DayStretch {
  const published = tellings
    .filter((telling) => telling.status.value === 'held')
    .map((telling) => dayOf(telling.published))
    .filter((day) => day !== undefined)
  const [to] = published.toSorted()
  return to === undefined ? {} : { to }
}
