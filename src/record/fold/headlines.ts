/**
 * The headline values of all single-valued fields of one event, made together.
 * In: the tellings of one event. Out: for each field its value, rule and accounts.
 */
import {
  saidOfAnnouncement,
  type AnnouncedValue,
  type Said,
  type SideValue,
  type Telling,
} from '../telling.ts'
import { givenBy, independenceOf, weigh, type Given, type Independence } from './accounts.ts'
import { mostGiven, statusHeadline, timeHeadline, typeHeadline, type Headline } from './headline.ts'

/** The headlines of all single-valued fields of one event. */
export interface Headlines {
  readonly independence: Independence
  readonly type: ReturnType<typeof typeHeadline>
  readonly status: ReturnType<typeof statusHeadline>
  readonly time: ReturnType<typeof timeHeadline>
  readonly existence: Headline<'asserted' | 'denied'> | undefined
  readonly initiator: Headline<SideValue> | undefined
  readonly place: Headline<{ readonly name: string }> | undefined
  readonly channel: Headline<string> | undefined
  readonly announced: Headline<AnnouncedValue> | undefined
}

/** The headlines of an event. */
export function headlinesOf(tellings: readonly Telling[]): Headlines {
  const independence = independenceOf(tellings)
  const most = <T>(field: (telling: Telling) => Said<T> | undefined): Headline<T> | undefined =>
    mostGiven(tellings, independence, field)
  return {
    independence,
    type: typeHeadline(tellings, independence),
    status: statusHeadline(tellings, independence),
    time: timeHeadline(tellings, independence),
    existence: most((telling) => telling.existence),
    initiator: initiatorHeadline(tellings, independence),
    place: most((telling) => telling.place),
    channel: most((telling) => telling.channel),
    announced: announcedHeadline(tellings, independence),
  }
}

/** An announcement whose day is told comes before one without a day. */
function announcedHeadline(
  tellings: readonly Telling[],
  independence: Independence,
): Headline<AnnouncedValue> | undefined {
  const given = givenBy(tellings, (telling) => telling.announced)
  const accounts = weigh(given, independence, { keyOf: saidOfAnnouncement })
  const headline = mostGiven(tellings, independence, (telling) => telling.announced)
  if (!headline || headline.rule.startsWith('corrected by ')) return headline
  const shown = accounts.find(({ value }) => value.edtf !== undefined) ?? accounts[0]
  return { value: shown?.value ?? headline.value, rule: headline.rule, accounts }
}

/** Two names of one country's side are one account of who began it. */
function initiatorHeadline(
  tellings: readonly Telling[],
  independence: Independence,
): Headline<SideValue> | undefined {
  const given = givenBy(tellings, (telling) => telling.initiator)
  const keyOf = (side: SideValue): string => side.country ?? side.name
  const isRevision = (older: Given<SideValue>, newer: Given<SideValue>): boolean =>
    keyOf(older.said.value) !== keyOf(newer.said.value)
  const accounts = weigh(given, independence, { keyOf, isRevision })
  const headline = mostGiven(tellings, independence, (telling) => telling.initiator)
  const [first] = accounts
  if (!headline || !first) return undefined
  const corrected = headline.rule.startsWith('corrected by ')
  return { value: corrected ? headline.value : first.value, rule: headline.rule, accounts }
}
