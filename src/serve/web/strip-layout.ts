/**
 * Where everything stands on the strip of a line: marks, silences, gaps of coverage, labels.
 * In: contacts, coverage, a window, a width. Out: positions in px; pure, and the same for the same input.
 * The one idea: time is to scale, so a silence is an empty length. Labels never overlap: each takes
 * the first free lane, and those without room are dropped and counted.
 */
import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { Contact, ContactId, Coverage } from '../../record/index.ts'
import { daysInShort, isoDateOf, millisecondsOf, type Days } from '../words/dates.ts'
import { withoutStretches, type Stretch } from './day-ranges.ts'
import { signOf, type Sign } from './signs.tsx'
import { silencesOf, type Silence } from './silences.ts'
import { LabelLanes } from './label-lanes.ts'

export interface StripInput {
  readonly contacts: readonly Contact[]
  readonly coverage: Coverage
  /** ISO dates; both ends of the drawn time. */
  readonly from: string
  readonly to: string
  readonly width: number
}

export interface StripMark {
  readonly contact: ContactId
  readonly sign: Sign
  readonly x: number
  readonly y: number
  /** The days that an uncertain date may mean, px. */
  readonly bar?: readonly [from: number, to: number]
  readonly days: Days
}

export interface StripText {
  readonly x: number
  readonly y: number
  readonly words: string
  readonly kind: 'date' | 'silence'
}

export interface Strip {
  readonly width: number
  readonly height: number
  readonly baseline: number
  readonly ticks: readonly { readonly x: number; readonly words: string }[]
  readonly hatches: readonly {
    readonly x: number
    readonly width: number
    readonly title: string
  }[]
  readonly silences: readonly (Silence & { readonly x: number; readonly width: number })[]
  readonly marks: readonly StripMark[]
  readonly texts: readonly StripText[]
  /** Dates that found no room. */
  readonly unlabelled: number
  /** Contacts without any date. */
  readonly undated: number
  /** Lanes of marks that were needed. */
  readonly lanes: number
}

const MARGIN = 12
const MARK_ROOM = 13
const LANE_HEIGHT = 15
const TICK_ROOM = 22
const TICK_WIDTH = 56
const LABEL_LANES = 3
const LETTER_WIDTH = 6.4
const SILENCES_LABELLED = 3
/** Length drawn for a bound without another end, px. */
const OPEN_LENGTH = 18

/** Lays a strip out. */
export function stripFrom(input: StripInput): Strip {
  const scale = scaleUtc()
    .domain([millisecondsOf(input.from), millisecondsOf(input.to)])
    .range([MARGIN, input.width - MARGIN])
  const placed = marksFrom(input.contacts, scale)
  const lanes = Math.max(1, ...placed.map((mark) => mark.lane + 1))
  const baseline = TICK_ROOM + lanes * LANE_HEIGHT + 8
  const marks = placed.map(({ lane, ...mark }) => ({
    ...mark,
    y: baseline - 10 - lane * LANE_HEIGHT,
  }))
  const silences = silencesOf(input.contacts, input.coverage, input.to).map((silence) => ({
    ...silence,
    ...extent(scale, silence),
  }))
  const { texts, unlabelled } = textsFrom({ marks, silences, baseline, width: input.width })
  return {
    width: input.width,
    height: baseline + 10 + LABEL_LANES * LANE_HEIGHT,
    baseline,
    ticks: ticksFrom(scale, input.width),
    hatches: hatchesFrom(input, scale),
    silences,
    marks,
    texts,
    unlabelled,
    undated: input.contacts.length - marks.length,
    lanes,
  }
}

/** The window that shows everything: all dated contacts and the watched time up to the last of them. */
export function windowOf(
  contacts: readonly Contact[],
  coverage: Coverage,
  asked: { readonly from?: string; readonly to?: string },
): { readonly from: string; readonly to: string } | undefined {
  const days = contacts.flatMap((contact) => Object.values(contact.days)).sort()
  const first = days[0]
  if (first === undefined) return undefined
  const last = days[days.length - 1] ?? first
  const latest = coverage.to !== undefined && coverage.to > last ? coverage.to : last
  const from = asked.from ?? isoDateOf(millisecondsOf(first) - 10 * 86_400_000)
  const to = asked.to ?? isoDateOf(millisecondsOf(latest) + 10 * 86_400_000)
  return from < to ? { from, to } : undefined
}

type Scale = ScaleTime<number, number>
type Placed = Omit<StripMark, 'y'> & { readonly lane: number }

function marksFrom(contacts: readonly Contact[], scale: Scale): readonly Placed[] {
  const [low = 0, high = 0] = scale.range()
  const dated = contacts
    .map((contact) => ({ contact, days: contact.days }))
    .filter(({ days }) => days.from !== undefined || days.to !== undefined)
    .map(({ contact, days }) => ({ contact, days, ...positionOf(days, scale) }))
    .filter(({ x }) => x >= low - 1 && x <= high + 1)
    .sort((a, b) => a.x - b.x)
  const lastInLane: number[] = []
  return dated.map(({ contact, days, x, bar }) => {
    const free = lastInLane.findIndex((last) => x - last >= MARK_ROOM)
    const lane = free < 0 ? lastInLane.length : free
    lastInLane[lane] = x
    return { contact: contact.id, sign: signOf(contact), x, days, lane, ...(bar && { bar }) }
  })
}

function positionOf(days: Days, scale: Scale): { x: number; bar?: readonly [number, number] } {
  const at = (iso: string): number => scale(millisecondsOf(iso))
  if (days.from !== undefined && days.to !== undefined) {
    const [from, to] = [at(days.from), at(days.to)]
    return days.from === days.to ? { x: from } : { x: (from + to) / 2, bar: [from, to] }
  }
  if (days.to !== undefined)
    return { x: at(days.to), bar: [at(days.to) - OPEN_LENGTH, at(days.to)] }
  const from = at(days.from ?? '')
  return { x: from, bar: [from, from + OPEN_LENGTH] }
}

function extent(
  scale: Scale,
  range: { readonly from: string; readonly to: string },
): { x: number; width: number } {
  const [low = 0, high = 0] = scale.range()
  const clamp = (x: number): number => Math.min(high, Math.max(low, x))
  const x = clamp(scale(millisecondsOf(range.from)))
  return { x, width: clamp(scale(millisecondsOf(range.to))) - x }
}

function ticksFrom(scale: Scale, width: number): Strip['ticks'] {
  const fitting = scale.ticks(Math.max(2, Math.floor(width / 130)))
  return fitting
    .filter((date) => scale(date) < width - TICK_WIDTH)
    .map((date) => {
      const iso = isoDateOf(date.getTime())
      const words = iso.endsWith('-01-01') ? iso.slice(0, 4) : iso.replace(/-01$/, '')
      return { x: scale(date), words }
    })
}

function hatchesFrom({ coverage, from, to }: StripInput, scale: Scale): Strip['hatches'] {
  const never = 'nobody looked'
  const stretches: (readonly [string, string, string])[] = coverage.gaps.map(([a, b]) => [
    a,
    b,
    never,
  ])
  if (coverage.from === undefined || coverage.to === undefined) stretches.push([from, to, never])
  else
    stretches.push([from, coverage.from, 'not yet watched'], [coverage.to, to, 'not watched since'])
  const declared = coverage.declared.map((one): Stretch => [one.from, one.to])
  return stretches
    .flatMap(([a, b, why]) =>
      withoutStretches([a, b], declared).map(([c, d]) => [c, d, why] as const),
    )
    .filter(([a, b]) => a < b && b > from && a < to)
    .map(([a, b, why]) => ({ ...extent(scale, { from: a, to: b }), title: `${why}: ${a} to ${b}` }))
    .filter((hatch) => hatch.width > 0.5)
}

interface TextInput {
  readonly marks: readonly StripMark[]
  readonly silences: Strip['silences']
  readonly baseline: number
  readonly width: number
}

function textsFrom({
  marks,
  silences,
  baseline,
  width,
}: TextInput): Pick<Strip, 'texts' | 'unlabelled'> {
  const labels = new LabelLanes({ lanes: LABEL_LANES, width, letter: LETTER_WIDTH })
  const texts: StripText[] = []
  const longest = [...silences].sort((a, b) => b.days - a.days).slice(0, SILENCES_LABELLED)
  for (const silence of longest) {
    const words = `${silence.isLeast ? '≥ ' : ''}${silence.days.toLocaleString('en')} days`
    if (words.length * LETTER_WIDTH > silence.width && silence !== longest[0]) continue
    const spot = labels.place(silence.x + silence.width / 2, words)
    if (spot)
      texts.push({ x: spot.x, y: baseline + 20 + spot.lane * LANE_HEIGHT, words, kind: 'silence' })
  }
  let unlabelled = 0
  for (const mark of [...marks].reverse()) {
    const words = daysInShort(mark.days)
    const spot = labels.place(mark.x, words)
    if (spot)
      texts.push({
        x: spot.x,
        y: baseline + 20 + spot.lane * LANE_HEIGHT,
        words,
        kind: 'date',
      })
    else unlabelled++
  }
  return { texts, unlabelled }
}
