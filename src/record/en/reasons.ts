/**
 * Why two tellings are, are not, or may be of one event: the words for people, in English.
 * In: the values compared. Out: a clause that can stand in a list of reasons.
 */
import type { DayStretch } from '../days.ts'

const list = (words: readonly string[]): string => words.join(', ')

const stretch = ({ from, to }: DayStretch): string => {
  if (from === to) return from ?? 'an unknown day'
  if (from === undefined) return `on or before ${to ?? 'an unknown day'}`
  return to === undefined ? `on or after ${from}` : `${from} to ${to}`
}

/** One phrase for each thing that a comparison can find. */
export const REASONS = {
  kind: (one: string, other: string) =>
    one === other ? `both tell of a ${one}` : `${one} and ${other} are one kind`,
  otherKind: (one: string, other: string) => `one is a ${one}, the other a ${other}`,
  openKind: (one: string, other: string) => `a ${one} and a ${other} may be two things`,
  visitAndMeeting: () => 'a visit and a meeting may be parts of one trip',
  soughtAndOther: () => 'one was sought and not granted',
  person: (name: string) => `the same person, ${name}`,
  otherPersons: (one: readonly string[], other: readonly string[]) =>
    `other persons: ${list(one)}; ${list(other)}`,
  likeNames: (one: readonly string[], other: readonly string[]) =>
    `one name in two spellings, or two: ${list(one)}; ${list(other)}`,
  partlyOtherPersons: (one: readonly string[], other: readonly string[]) =>
    `not all of the same persons: ${list(one)}; ${list(other)}`,
  office: (office: string) => `the same office, ${office}`,
  otherOffices: (one: readonly string[], other: readonly string[]) =>
    `other offices: ${list(one)}; ${list(other)}`,
  session: () => 'a session of delegations, and a meeting of persons who may have met beside it',
  portfolio: (portfolio: string) => `the same portfolio, ${portfolio}`,
  roles: () => 'the same sides in the same roles',
  otherRoles: () => 'other sides in these roles',
  place: (name: string) => `the same place, ${name}`,
  otherPlaces: (one: string, other: string) => `other places: ${one}; ${other}`,
  order: (nth: number) => `both count it as number ${nth}`,
  otherOrders: (one: number, other: number) =>
    `one counts it as number ${one}, the other as number ${other}`,
  oneOfSeveral: (nth: number) =>
    `one is number ${nth} of these days, the other may be an earlier one`,
  initiator: () => 'the same side began it',
  otherInitiators: () => 'one is written by one side, the other by the other',
  day: (day: string) => `the same day, ${day}`,
  otherDays: (one: DayStretch, other: DayStretch) =>
    `other days: ${stretch(one)}; ${stretch(other)}`,
  otherZones: () => 'a night and the morning after it: one call in two time zones, or two',
  otherWeek: () => 'the words of one allow the day of the other',
  otherHours: () => 'other hours of one day',
  toldLater: () => 'what is denied or called off without a day was told before, the other after it',
  noTime: () => 'the time is not known well enough',
  farPlan: () => 'a plan without a day, too long before',
  openWithoutDay: () => 'neither the kind nor the day is told',
  tooLittle: () => 'what they share is too little to tell',
  actWithoutDay: () => 'not both name the day',
  looseTime: () => 'the day fits the month or longer time that the other names',
  bounds: (one: string, other: string) =>
    one === other ? `over by the same day, ${one}` : `over by ${one} and ${other}, a day apart`,
  farBounds: () => 'the days by which they were over lie too far apart to tell',
  boundInStretch: () => 'the day of the announcement fits the days that the other names',
  sameNews: () => 'no day is told, but they are news of the same days',
  dayInStretch: () => 'the day fits the days that the other names',
  stretch: () => 'the same days',
  stretchInTrip: () => 'the days of one lie within those of the trip that the other tells',
  oneText: () => 'one text, in two papers, with the same time',
  overlap: () => 'the days overlap, and no more is known',
  moreStates: (more: number, fewer: number) =>
    `one is told of ${more} states, the other of ${fewer} of them: one occasion, or two on one day`,
  otherStates: () => 'they are told of other states',
  oneArticle: () => 'one article tells them as two',
  generalWord: () => 'one article names it again by a general word',
  decision: (because: string) => `decided: ${because}`,
  ambiguous: (count: number) => `${count} contacts fit equally well`,
} as const
