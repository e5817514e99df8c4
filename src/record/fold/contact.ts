/**
 * One contact from the tellings that are of it.
 * In: a cluster of tellings, its near misses, the rulings. Out: the contact as shown: headline values
 * with their rules, every account with its words, doubt in words.
 */
import type { Cluster } from '../identity/cluster.ts'
import { independentGroups, sharedAmong } from '../copies.ts'
import type { Rulings } from '../identity/standing.ts'
import type {
  AnnouncedValue,
  FigureValue,
  OrderValue,
  PartyValue,
  Telling,
  TimeValue,
} from '../telling.ts'
import type { Account, Contact, ContactId, DecisionId, Field, Quote } from '../types.ts'
import {
  accountFrom,
  givenBy,
  isOther,
  quotesOf,
  sourcesOf,
  weigh,
  type Given,
  type Independence,
  type Weighed,
} from './accounts.ts'
import { doubtsOf } from './doubt.ts'
import type { Headline } from './headline.ts'
import { headlinesOf, type Headlines } from './headlines.ts'
import { partiesOf } from './parties.ts'
import type { Withdrawn } from './withdrawn.ts'

export interface ContactInput {
  readonly id: ContactId
  readonly cluster: Cluster
  readonly near: Contact['near']
  readonly rulings: Rulings
  /** Tellings that people took out of it. */
  readonly withdrawn: readonly Withdrawn[]
}

/** The contact that a cluster of tellings is. */
export function contactFrom(input: ContactInput): Contact {
  const tellings = input.cluster.views
    .map((view) => view.telling)
    .toSorted((left, right) => (left.mention < right.mention ? -1 : 1))
  const headlines = headlinesOf(tellings)
  const { type, status, time, place, channel, announced, independence } = headlines
  const initiator = initiatorFrom(headlines)
  const published = publishedOf(tellings)
  return {
    id: input.id,
    type: type.value,
    status: status.value,
    parties: partiesOf(tellings, initiator?.disputed === true),
    time: { ...time.value, evidence: [] },
    days: time.days,
    ...(announced ? { announced: announcedFrom(announced) } : {}),
    ...(place ? { place: place.value.name } : {}),
    ...(channel ? { channel: channel.value } : {}),
    topics: tellings.flatMap((telling) =>
      telling.topics.flatMap((said) => quotesOf({ said, telling })),
    ),
    figures: figuresOf(tellings, independence),
    ...(initiator ? { initiator } : {}),
    mentions: tellings.map((telling) => telling.mention),
    sources: [...new Set(tellings.map((telling) => telling.source))].sort(),
    independent: new Set(independence.values()).size,
    groups: groupsOf(tellings),
    doubt: doubtsOf({ tellings, headlines, ...input }),
    accounts: accountsOf(tellings, headlines),
    rules: rulesOf(headlines),
    quotes: tellings.map(sentenceOf),
    joined: input.cluster.joined,
    near: input.near,
    ...correctedIn(input.withdrawn),
    ...(published ? { published } : {}),
    learnedAt: tellings.map((telling) => telling.learnedAt).sort()[0] ?? '',
    decisions: withWithdrawals(decisionsOn(tellings, input.rulings), input.withdrawn),
  }
}

/** The articles by independent source: what holds each group together, and how much of the text. */
function groupsOf(tellings: readonly Telling[]): Contact['groups'] {
  return independentGroups(tellings).map((group) => {
    const articles = [...new Map(group.map((one) => [one.article, one])).values()]
    const sources = [...new Set(group.map((one) => one.source))].sort()
    const agencies = new Set(group.map((one) => one.agency))
    const isAgency = agencies.size === 1 && group[0]?.agency !== undefined
    const because = sources.length === 1 ? 'outlet' : isAgency ? 'agency' : 'text'
    return {
      sources,
      articles: articles.map((one) => one.article),
      ...(articles.length > 1
        ? { because, shared: Math.round(100 * sharedAmong(articles)) / 100 }
        : {}),
    }
  })
}

function announcedFrom({
  value: { by, edtf, time },
  rule,
}: Headline<AnnouncedValue>): NonNullable<Contact['announced']> {
  const day: TimeValue = { precision: 'day', basis: 'stated', rule, ...(edtf && { edtf }) }
  const told = time ?? (edtf === undefined ? undefined : day)
  return {
    ...(by === undefined ? {} : { by }),
    ...(told ? { time: { ...told, evidence: [] } } : {}),
  }
}

function initiatorFrom({ initiator }: Headlines): Contact['initiator'] | undefined {
  if (!initiator) return undefined
  const { value, accounts } = initiator
  const given = accounts.flatMap((account) => account.given)
  const agreeing = given.filter(
    ({ said }) => (said.value.country ?? said.value.name) === (value.country ?? value.name),
  )
  return {
    name: value.name,
    ...(value.country === undefined ? {} : { country: value.country }),
    disputed: accounts.length > 1,
    by: sourcesOf(agreeing),
    evidence: agreeing.flatMap(quotesOf),
  }
}

function figuresOf(tellings: readonly Telling[], independence: Independence): Contact['figures'] {
  const standing = figureAccounts(tellings, independence).filter((one) => !one.superseded)
  return standing.map(({ value, given }) => ({
    what: value.what,
    bound: value.bound,
    number: value.number,
    by: sourcesOf(given),
  }))
}

function figureAccounts(
  tellings: readonly Telling[],
  independence: Independence,
): readonly Weighed<FigureValue>[] {
  const given = tellings.flatMap((telling) => telling.figures.map((said) => ({ said, telling })))
  // "At least six" after "at least four" is the outlet's own later count.
  return weigh(given, independence, {
    isRevision: (older, newer) =>
      older.said.value.what === newer.said.value.what &&
      older.said.value.of === newer.said.value.of &&
      isOther(older, newer),
  })
}

function sentenceOf(telling: Telling): Quote {
  const { article, source, sentence } = telling
  return { article, source, ...sentence }
}

function publishedOf(tellings: readonly Telling[]): Contact['published'] | undefined {
  const known = tellings.map((telling) => telling.published).filter((date) => date !== undefined)
  const sorted = known.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Standing decisions on tellings or on their articles. */
export function decisionsOn(
  tellings: readonly Telling[],
  { about }: Rulings,
): readonly DecisionId[] {
  const ids = tellings.flatMap((telling) => [telling.mention as string, telling.article as string])
  const found = [...new Set(ids)].flatMap((id) => about.get(id) ?? [])
  return [...new Set(found.map((decision) => decision.id))].sort()
}

/** The tellings of it in versions that their page has corrected since. */
function correctedIn(withdrawn: readonly Withdrawn[]): Pick<Contact, 'corrected'> {
  const corrected = withdrawn
    .filter(({ replaced }) => replaced === 'corrected')
    .map(({ view: { telling } }) => ({
      mention: telling.mention,
      article: telling.article,
      source: telling.source,
    }))
    .sort((left, right) => (left.mention < right.mention ? -1 : 1))
  return corrected.length > 0 ? { corrected } : {}
}

/** The retraction of a report that told of it is a decision on it. */
function withWithdrawals(
  ids: readonly DecisionId[],
  withdrawn: readonly Withdrawn[],
): readonly DecisionId[] {
  const more = withdrawn.flatMap(({ decisions }) => decisions.map(({ id }) => id))
  return [...new Set([...ids, ...more])].sort()
}

function accountsOf(tellings: readonly Telling[], headlines: Headlines): Contact['accounts'] {
  const { independence } = headlines
  const parties = tellings.flatMap((telling) =>
    telling.parties.map((said): Given<PartyValue> => ({ said, telling })),
  )
  const topics = tellings.flatMap((telling) => telling.topics.map((said) => ({ said, telling })))
  const partyAccounts = weigh(parties, independence, { keyOf: partyLabel })
  // The code belongs to the type: only tellings of the shown type speak of it.
  const typed = tellings.filter((telling) => telling.type.value === headlines.type.value)
  const codes = weigh(
    givenBy(typed, (telling) => telling.code),
    independence,
  )
  const entries: readonly (readonly [Field, readonly Account[]])[] = [
    ['existence', shown(headlines.existence?.accounts, (value) => value)],
    ['type', shown(headlines.type.accounts, (value) => value)],
    ['status', shown(headlines.status.accounts, (value) => value)],
    ['time', shown(headlines.time.accounts, (value) => value.edtf ?? 'unknown')],
    ['parties', shown(partyAccounts, partyLabel)],
    ['initiator', shown(headlines.initiator?.accounts, (value) => value.name)],
    ['place', shown(headlines.place?.accounts, (value) => value.name)],
    ['channel', shown(headlines.channel?.accounts, (value) => value)],
    ['topic', shown(weigh(topics, independence), (value) => value)],
    ['figure', shown(figureAccounts(tellings, independence), figureLabel)],
    [
      'order',
      shown(
        weigh(
          givenBy(tellings, (telling) => telling.order),
          independence,
        ),
        orderLabel,
      ),
    ],
    ['code', shown(codes, ({ plover, cameo }) => `${plover} ${cameo}`.trim())],
    ['announced', shown(headlines.announced?.accounts, announcedLabel)],
  ]
  return Object.fromEntries(entries.filter(([, accounts]) => accounts.length > 0))
}

function shown<T>(
  accounts: readonly Weighed<T>[] | undefined,
  label: (value: T) => string,
): readonly Account[] {
  return (accounts ?? []).map((account) => accountFrom(account, label(account.value)))
}

function partyLabel(party: PartyValue): string {
  const detail = party.office ?? party.country
  return detail === undefined ? party.name : `${party.name} (${detail})`
}

function announcedLabel({ by, edtf }: AnnouncedValue): string {
  return [by, edtf].filter((part) => part !== undefined).join(', ')
}

function orderLabel({ nth, since }: OrderValue): string {
  return since === undefined ? String(nth) : `${nth} ${since}`
}

function figureLabel({ what, bound, number }: FigureValue): string {
  return `${what} ${bound} ${number}`
}

function rulesOf(headlines: Headlines): Contact['rules'] {
  const fields = ['type', 'status', 'time', 'existence', 'initiator', 'place', 'channel'] as const
  const entries = fields.flatMap((field) => {
    const rule = headlines[field]?.rule
    return rule === undefined ? [] : [[field, rule] as const]
  })
  return Object.fromEntries(entries)
}
