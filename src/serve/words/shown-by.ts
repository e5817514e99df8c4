/**
 * How a date is known, in one short phrase: "stated", "the Tuesday before publication".
 * In: the time of an act or a time expression: its basis, its rule, the day it was counted from.
 * Out: words for pages and terminal. The one idea: the rule says how the value was found and the two
 * dates say how far it lies from its anchor, so that the words cannot tell another day than the one that
 * is shown. Every rule of the time room has words here; a test says so.
 */
import type { ActTime } from '../../events/index.ts'
import { awayInWords, unitOf, unitsBetween, weekdayInWords } from './calendar-words.ts'
import { dateInWords, daysOfEdtf, eitherInWords, isGoingOn } from './dates.ts'

/** What is asked of a time; the times of acts and time expressions both have it. */
export type ShownTime = Pick<ActTime, 'edtf' | 'basis' | 'rule' | 'bound' | 'anchor' | 'from'>

/** How the time is known; `act` is the word for what happened: "call". */
export function shownBy(time: ShownTime, act = 'act'): string {
  if (time.rule.startsWith(CORRECTED)) return correctedInWords(time.rule)
  if (time.basis === 'unknown') return unknownInWords(time.rule, act)
  if (time.rule === 'before its announcement')
    return `on or before the announcement of ${dateInWords(time.from ?? lastOf(time))}; the day of the ${act} itself is not stated`
  if (time.rule === 'after what it answers')
    return `on or after what it followed, of ${dateInWords(time.from ?? lastOf(time))}; the day of the ${act} itself is not stated`
  if (time.rule === 'limit of publication')
    return `not ${time.bound === 'on-or-before' ? 'after' : 'before'} the report of it; the day of the ${act} itself is not stated`
  const known = time.basis === 'stated' ? statedInWords(time.rule) : inferredInWords(time, act)
  if (isGoingOn(time)) return `${known}; it was going on when it was told`
  if (time.bound === undefined) return known
  return time.basis === 'stated' ? 'only a limit is stated' : `only a limit is told: ${known}`
}

/** The date and how it is known, for one line: "24 June 2024, inferred: the Monday before publication". */
export function dateWithReason(words: string, time: ShownTime, act = 'act'): string {
  const mark = time.basis === 'inferred' ? ', inferred' : ''
  return `${words}${mark}: ${shownBy(time, act)}`
}

const CORRECTED = 'corrected by '
const BY_STATUS = ', by the status of the act'

function correctedInWords(rule: string): string {
  return rule.replace(/^corrected by (?:user|rule):/, CORRECTED)
}

function unknownInWords(rule: string, act: string): string {
  if (rule === 'no anchor') return 'the words count from a day that is not known'
  return `the day of the ${act} is not stated`
}

function statedInWords(rule: string): string {
  return rule === 'date over weekday'
    ? 'stated; the weekday beside the date is that of another day'
    : 'stated'
}

function inferredInWords(time: ShownTime, act: string): string {
  const rule = time.rule.replace(BY_STATUS, '')
  const words = ruleInWords({ ...time, rule })
  if (rule === time.rule) return words
  const side = sideOf(time) === 'before' ? 'over' : 'still to come'
  return `${words}, as the ${act} is told as ${side}`
}

function ruleInWords(time: ShownTime): string {
  if (time.edtf === undefined && time.anchor === 'unknown') return WITHOUT_ANCHOR
  const words = RULE_WORDS.get(time.rule)
  if (words !== undefined) return words(time)
  const family = FAMILIES.find(([pattern]) => pattern.test(time.rule))
  return family === undefined ? `by the rule “${time.rule}”` : family[1](time)
}

const WITHOUT_ANCHOR = 'the words count from a day that is not known'

type Words = (time: ShownTime) => string

const always =
  (words: string): Words =>
  () =>
    words

/** The rules with a name of their own; those that are named after a unit, a month or a season follow. */
const RULE_WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    'past weekday': weekdayOf('last such day up to publication'),
    'future weekday': weekdayOf('first such day from publication on'),
    'last <weekday>': weekdayOf('last such day before publication'),
    'next <weekday>': weekdayOf('first such day after publication'),
    '<weekday> of <week>': always('the day of the week that is named'),
    today: awayFromAnchor,
    yesterday: awayFromAnchor,
    tomorrow: awayFromAnchor,
    'the day before yesterday': awayFromAnchor,
    'the day after tomorrow': awayFromAnchor,
    tonight: awayFromAnchor,
    'last night': awayFromAnchor,
    overnight: (time) => `the night before ${anchorInWords(time)}`,
    'overnight <day>': always('the night of the day told with it'),
    'that <season>': always('the year is that of a time named before'),
    'this <part>': awayFromAnchor,
    'the next <part>': awayFromAnchor,
    '<clock>': awayFromAnchor,
    'either of two days': eitherDay,
    '<length> ago': awayFromAnchor,
    '<length> from now': awayFromAnchor,
    'in <length>': awayFromAnchor,
    '<length> before': awayFromAnchor,
    '<length> later': awayFromAnchor,
    'the <unit> before': awayFromAnchor,
    'the <unit> after': awayFromAnchor,
    'the previous <unit>': awayFromAnchor,
    'the following <unit>': awayFromAnchor,
    'the next <unit>': awayFromAnchor,
    'the weekend': awayFromAnchor,
    'local day of the dateline': always('the day where the report was written'),
    'day of saying': always('counted from the day on which it was said'),
    'counted from what is named': fromWhatIsNamed,
    'the day before or after': (time) => awayFrom(time, dateInWords(time.from ?? '')),
    'the first after': (time) => `the first after ${anchorInWords(time)}`,
    'the last before': (time) => `the last before ${anchorInWords(time)}`,
    '<units> later': always('how long after is not said'),
    'some time ago': always('how long ago is not said'),
    'year-end': always('the end of the year of publication'),
    'short year': always('the last year that ends so'),
    'September 11 <attacks>': always('the day of the attacks of 2001'),
    'month first': always('the month is taken to stand before the day'),
    'date over weekday': always('the date counts; the weekday beside it is that of another day'),
    'and <day>': always('the month is that of the date named before'),
    'the <ordinal>': (time) =>
      time.anchor === 'expression'
        ? 'the month is that of the date named before'
        : 'the month is that of publication',
    'the year-ago quarter': always('a year before the quarter named before'),
    'the quarter': always('the quarter named before'),
    'the period': always('the quarter named before'),
    'weekday of the story': always('the first such day from where the story has got to'),
    'past reference': always('no date is told, only that it is past'),
    'present reference': always('no date is told, only that it is now'),
    'future reference': always('no date is told, only that it is to come'),
    'one day': always('no date is told, only that it is to come'),
    'the past <length>': always('the length ends or begins at publication'),
  } satisfies Record<string, Words>),
)

const UNITS = 'day|weekend|week|month|quarter|year|decade|century'

const FAMILIES: readonly (readonly [RegExp, Words])[] = [
  [new RegExp(`^(?:this|last|next|the) (?:${UNITS})$`), unitFromAnchor],
  [new RegExp(`^that (?:${UNITS})$`), unitFromAnchor],
  [/^(?:this|last|next|this past|this coming) <(?:month|season)>$/, namedUnit],
  // Dates, months, seasons, quarters, and feasts by their names.
  [/^(?:past|future) /, yearNotStated],
  [/ of the story$/, always('the year is that which the story has got to')],
]

type Side = 'before' | 'of' | 'after'

/** Where the value lies, seen from the day that it was counted from. */
function sideOf({ edtf, from }: ShownTime): Side | undefined {
  const days = edtf === undefined ? {} : daysOfEdtf(edtf)
  if (from === undefined) return undefined
  if (days.to !== undefined && days.to < from) return 'before'
  if (days.from !== undefined && days.from > from) return 'after'
  return 'of'
}

function lastOf({ edtf = '' }: ShownTime): string {
  return edtf.split('/').at(-1) ?? edtf
}

/** "publication", or "3 June 2024, named before". */
function anchorInWords({ anchor, from }: ShownTime): string {
  if (anchor !== 'expression') return 'publication'
  return from === undefined ? 'a time named before' : `${dateInWords(from)}, named before`
}

/** "the Tuesday before publication"; `otherwise` where no day is known that it was counted from. */
function weekdayOf(otherwise: string): Words {
  return (time) => {
    const { edtf = '', from, rule, bound } = time
    const days = daysOfEdtf(edtf)
    const [first, last] = [days.from ?? days.to, days.to ?? days.from]
    if (from === undefined || first === undefined || last === undefined) return `the ${otherwise}`
    const which = /^(?:last|next) </.exec(rule)?.[0].replace('<', '') ?? ''
    if (first === last || bound !== undefined) return weekdayFrom(from, last, which)
    return `from ${weekdayFrom(from, first, which)} to ${weekdayFrom(from, last, which)}`
  }
}

/** "the Tuesday before publication", "the last Friday before publication". */
function weekdayFrom(from: string, day: string, which: string): string {
  const weekday = weekdayInWords(day)
  if (day === from) return `the ${weekday} of publication`
  return `the ${which}${weekday} ${day < from ? 'before' : 'after'} publication`
}

/** "two days after 3 June 2024, named before", "the week before publication". */
function awayFromAnchor(time: ShownTime): string {
  return awayFrom(time, anchorInWords(time))
}

function awayFrom(time: ShownTime, anchor: string): string {
  const { edtf, from } = time
  if (edtf === undefined) return WITHOUT_ANCHOR
  const unit = unitOf(edtf)
  const days = daysOfEdtf(edtf)
  const start = days.from ?? days.to
  if (from === undefined || start === undefined) return `counted from ${anchor}`
  return `${awayInWords(unitsBetween(from, start, unit), unit)} ${anchor}`
}

/** "two days after 3 June 2024"; where the length is vague only the day that it is counted from. */
function fromWhatIsNamed(time: ShownTime): string {
  const anchor = dateInWords(time.from ?? '')
  return time.bound === undefined ? awayFrom(time, anchor) : `how far from ${anchor} is not said`
}

/** "the week before publication"; "in the year before publication" where the value is finer. */
function unitFromAnchor(time: ShownTime): string {
  const [step = '', unit = ''] = time.rule.split(' ')
  const side = { last: 'before', next: 'after' }[step] ?? 'of'
  const isWhole = time.edtf === undefined || time.bound !== undefined || unitOf(time.edtf) === unit
  return `${isWhole ? '' : 'in '}the ${unit} ${side} ${anchorInWords(time)}`
}

/** "the last May before publication", "the summer of publication". */
function namedUnit(time: ShownTime): string {
  const name = nameOf(time)
  switch (sideOf(time)) {
    case 'before':
      return `the last ${name} before publication`
    case 'after':
      return `the next ${name} after publication`
    default:
      return `the ${name} of publication`
  }
}

/** "May", "summer"; a finer value is in the month that is named. */
function nameOf({ edtf = '' }: ShownTime): string {
  const unit = unitOf(edtf)
  const words = dateInWords(edtf).split(' ')
  return (unit === 'month' || unit === 'season' ? words[0] : undefined) ?? 'one'
}

/** "the last 3 June before publication, as no year is stated". */
function yearNotStated(time: ShownTime): string {
  const side = sideOf(time) ?? (time.rule.startsWith('past') ? 'before' : 'after')
  const name = nameWithoutYear(time)
  const words =
    side === 'of'
      ? `the ${unitOf(time.edtf ?? '')} of publication`
      : `the ${side === 'before' ? 'last' : 'next'} ${name} ${side} publication`
  return `${words}, as no year is stated`
}

/** "3 June", "May", "summer"; a stretch or a holiday is "such date". */
function nameWithoutYear({ edtf = '', rule, bound }: ShownTime): string {
  const unit = unitOf(edtf)
  const isPlain = /^(?:past|future) (?:date|month|season)$/.test(rule) && bound === undefined
  if (!isPlain || unit === 'stretch') return unit === 'quarter' ? 'such quarter' : 'such date'
  return dateInWords(edtf.slice(0, 10)).replace(/ -?\d{4}$/, '')
}

/** "either 24 or 25 June 2024: the report is stamped shortly after midnight in universal time". */
function eitherDay({ edtf = '' }: ShownTime): string {
  return `either ${eitherInWords(edtf)}: the report is stamped shortly after midnight in universal time`
}
